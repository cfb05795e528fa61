"""Scores and feedback: who gives them, within which bounds, and what is kept of earlier ones."""

import pytest
from django.db import IntegrityError, transaction

from content.models import CoursePage
from school.assignments.actions import update_assignment
from school.assignments.errors import Superseded
from school.assignments.models import Submission
from school.audit.models import AuditChange
from school.common.errors import Invalid, NotAllowed
from school.groups.actions import add_students, remove_student
from school.notifications.models import Notification
from tests.school.assignments.work import given, graded, handed_in
from tests.world import SYSTEM, World


def test_a_grade_has_score_feedback_and_grader(world: World) -> None:
    work = graded(world, handed_in(world, given(world, max_score=10)), 10, feedback=" Well done ")
    assert (work.score, work.feedback, work.graded_by) == (10, "Well done", world.teacher)
    assert work.graded_at is not None


@pytest.mark.parametrize("score", [-1, 11])
def test_a_score_outside_is_refused(world: World, score: int) -> None:
    work = handed_in(world, given(world, max_score=10))
    with pytest.raises(Invalid) as refused:
        graded(world, work, score)
    assert refused.value.fields == {"score": ["A score for this assignment is between 0 and 10."]}


def test_feedback_has_an_end(world: World) -> None:
    with pytest.raises(Invalid) as refused:
        graded(world, handed_in(world, given(world)), 50, feedback="x" * 20_001)
    assert list(refused.value.fields) == ["feedback"]


def test_grading_again_keeps_the_earlier_grade_in_the_audit(world: World) -> None:
    work = graded(world, handed_in(world, given(world)), 40, feedback="Short")
    graded(world, work, 60, by="admin", feedback="Better than I thought")
    changes = AuditChange.objects.filter(model="assignments.submission", object_id=str(work.pk)).order_by("pk")
    scores = [change.changes["score"] for change in changes if "score" in change.changes]
    assert scores[-2:] == [[None, 40], [40, 60]]
    assert Submission.objects.get().graded_by == world.admin


def test_the_teacher_of_the_students_group_grades_too(world: World) -> None:
    assignment = given(world)
    work = handed_in(world, assignment, by="outsider")
    assert graded(world, work, 50, by="other_teacher").score == 50
    with pytest.raises(NotAllowed):
        graded(world, handed_in(world, assignment), 50, by="other_teacher")


@pytest.mark.parametrize("name", ["student", "operator", "editor", "accountant"])
def test_others_do_not_grade(world: World, name: str) -> None:
    with pytest.raises(NotAllowed):
        graded(world, handed_in(world, given(world)), 50, by=name)
    assert Submission.objects.get().score is None


def test_what_does_not_count_is_not_graded(world: World) -> None:
    assignment = given(world)
    first = handed_in(world, assignment)
    handed_in(world, assignment, text="Newer")
    with pytest.raises(Superseded):
        graded(world, first, 50)


@pytest.mark.parametrize(
    ("values", "constraint"),
    [
        ({"score": 101}, "assignments_score_within_max"),
        ({"score": 5, "graded_at": None}, "assignments_graded_with_score"),
        ({"score": None}, "assignments_graded_with_score"),
        ({"number": 0}, "assignments_version_from_one"),
    ],
)
def test_the_database_keeps_the_bounds(world: World, values: dict[str, object], constraint: str) -> None:
    work = graded(world, handed_in(world, given(world)), 50)
    with pytest.raises(IntegrityError) as refused, transaction.atomic():
        Submission.objects.filter(pk=work.pk).update(**values)
    assert getattr(refused.value.__cause__, "diag").constraint_name == constraint  # noqa: B009  psycopg types it loosely


def told(world: World, name: str) -> list[tuple[str, str]]:
    notices = Notification.objects.filter(recipient=getattr(world, name), type="homework").order_by("pk")
    return list(notices.values_list("title", "message"))


def test_people_are_told_once_each(world: World) -> None:
    assignment = given(world, due_at=None)
    work = handed_in(world, assignment)
    graded(world, work, 80)
    graded(world, work, 80)
    graded(world, work, 90)
    assert told(world, "student") == [
        ("New assignment: Essay", "You can hand it in at any time."),
        ("Graded: Essay", "80 of 100 points."),
        ("Graded: Essay", "90 of 100 points."),
    ]
    assert told(world, "teacher") == [("Work handed in: Essay", "Student Karimov has handed in work.")]
    assert told(world, "classmate") == told(world, "outsider") == [told(world, "student")[0]]


def test_who_taught_the_student_before_is_not_told(world: World) -> None:
    add_students(SYSTEM, group=world.other_group, students=[world.student])
    remove_student(SYSTEM, group=world.other_group, student=world.student)
    handed_in(world, given(world))
    assert len(told(world, "teacher")) == 1
    assert told(world, "other_teacher") == []


def test_nobody_is_told_of_what_a_draft_of_a_course_asks(world: World) -> None:
    world.course.unpublish()
    given(world, course=CoursePage.objects.get(pk=world.course.pk))
    assert told(world, "student") == []


def test_an_assignment_that_moves_is_told_to_those_who_have_it_now(world: World) -> None:
    assignment = given(world, group=world.group, due_at=None)
    update_assignment(world.actor("teacher"), instance=assignment, group=world.other_group)
    assert told(world, "outsider") == [("New assignment: Essay", "You can hand it in at any time.")]
    assert len(told(world, "student")) == 1
