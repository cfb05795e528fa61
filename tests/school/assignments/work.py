"""Assignments and work for the tests, by the real actions."""

from datetime import timedelta
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile

from school.assignments.actions import create_assignment, grade_submission, submit_work
from school.assignments.models import Assignment, Submission
from school.common import clock
from tests.school.lessons.handouts import pdf
from tests.world import World


def given(world: World, **changes: Any) -> Assignment:
    """An assignment of the teacher's for the whole course, due in a day."""
    values: dict[str, Any] = {"course": world.course, "title": "Essay", "due_at": clock.now() + timedelta(days=1)}
    return create_assignment(world.actor("teacher"), **values | changes)


def overdue(assignment: Assignment) -> Assignment:
    """The assignment with its deadline an hour ago."""
    Assignment.objects.filter(pk=assignment.pk).update(due_at=clock.now() - timedelta(hours=1))
    assignment.refresh_from_db()
    return assignment


def handed_in(world: World, assignment: Assignment, *, by: str = "student", **work: Any) -> Submission:
    """What the person hands in: a text, unless `work` says otherwise."""
    return submit_work(world.actor(by), assignment=assignment, **(work or {"text": "My summer"}))


def graded(world: World, submission: Submission, score: int, *, by: str = "teacher", feedback: str = "") -> Submission:
    """The work with a score."""
    return grade_submission(world.actor(by), submission=submission, score=score, feedback=feedback)


def paper(name: str = "essay.pdf", content: bytes = b"") -> SimpleUploadedFile:
    """A document as a browser sends it."""
    return SimpleUploadedFile(name, content or pdf(), content_type="application/pdf")
