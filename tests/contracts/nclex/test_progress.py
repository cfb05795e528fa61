"""Progress over the contract."""

import uuid
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from content.actions import create_course
from content.models import CoursePage, LessonPage
from school.learning.actions import enroll
from school.learning.models import Enrollment, LessonProgress
from tests.api.callers import Callers
from tests.world import SYSTEM, World

MINE = "/api/users/me/progress/"


@pytest.fixture
def course(world: World) -> CoursePage:
    """A free course without lesson pages, with the student in it."""
    return entered(world, "Pharmacology")


def entered(world: World, title: str, *lessons: str) -> CoursePage:
    """A published course with these lessons, which the student has entered."""
    course = create_course(SYSTEM, title=title, is_published=True)
    for name in lessons:
        course.add_child(instance=LessonPage(title=name))
    enroll(world.actor("student"), course=course)
    return course


def one(course: CoursePage) -> str:
    return f"{MINE}{course.uuid}/"


def told(world: World, course: CoursePage, percentage: float, *, is_completed: bool = False) -> dict[str, Any]:
    """An entry as the contract tells it."""
    completed_at = Enrollment.objects.get(course=course).completed_at
    assert (completed_at is not None) == is_completed
    return {
        "user_id": str(world.student.uuid),
        "course_id": str(course.uuid),
        "progress_percentage": percentage,
        "completed_at": completed_at and completed_at.isoformat().replace("+00:00", "Z"),
    }


def test_ones_own_courses(api: Callers, world: World, course: CoursePage) -> None:
    assert api["outsider"].get(MINE).json == []
    assert api["anonymous"].get(MINE).status == 401
    assert api["student"].get(MINE).json == [told(world, course, 0)]
    other = entered(world, "Anatomy", "Bones", "Muscles", "Skin")
    lesson = LessonPage.objects.get(title="Bones")
    row = LessonProgress(enrollment=Enrollment.objects.get(course=other), lesson=lesson)
    row.completed_at = Enrollment.objects.get(course=other).enrolled_at
    row.save()
    assert api["student"].get(MINE).json == [told(world, course, 0), told(world, other, 33.3)]


@pytest.mark.parametrize("method", ["PUT", "PATCH"])
def test_complete_and_incomplete(api: Callers, world: World, course: CoursePage, method: str) -> None:
    done = api["student"](method, one(course), {"progress_percentage": 100})
    assert (done.status, done.json) == (200, told(world, course, 100, is_completed=True))
    again = api["student"](method, one(course), {"progress_percentage": 100})
    assert again.json == done.json
    half = api["student"](method, one(course), {**done.json, "progress_percentage": 50})
    assert (half.status, half.json) == (200, told(world, course, 50))
    none = api["student"](method, one(course), {"progress_percentage": 0})
    assert (none.status, none.json) == (200, told(world, course, 0))


def test_a_hundred_completes_every_lesson(api: Callers, world: World) -> None:
    course = entered(world, "Anatomy", "Bones", "Muscles")
    done = api["student"]("PUT", one(course), {"progress_percentage": 100})
    assert done.json == told(world, course, 100, is_completed=True)
    assert LessonProgress.objects.exclude(completed_at=None).count() == 2
    between = api["student"]("PUT", one(course), {"progress_percentage": 12.345})
    assert between.json == told(world, course, 12.3)
    assert api["student"]("PUT", one(course), {"progress_percentage": 0}).json == told(world, course, 0)
    assert LessonProgress.objects.exclude(completed_at=None).count() == 0


@pytest.mark.parametrize("value", [-1, -0.1, 100.1, 101, 1e300, "50", True, None, [50]])
def test_what_is_no_percentage(api: Callers, world: World, course: CoursePage, value: Any) -> None:
    refused = api["student"]("PUT", one(course), {"progress_percentage": value})
    assert (refused.status, refused.json["detail"]) == (400, "Invalid input data.")
    assert set(refused.json["errors"]) == {"progress_percentage"}
    assert api["student"]("PATCH", one(course), {}).status == 400
    assert api["student"].get(MINE).json == [told(world, course, 0)]


def test_only_who_is_enrolled(api: Callers, world: World, course: CoursePage) -> None:
    body = {"progress_percentage": 50}
    for who in ("outsider", "teacher", "admin"):
        refused = api[who]("PUT", one(course), body)
        assert (refused.status, refused.json) == (
            403,
            {"detail": "You are not enrolled in this course. Enrol first."},
        )
    assert api["anonymous"]("PUT", one(course), body).status == 401
    draft = create_course(SYSTEM, title="Draft")
    for place in (f"{MINE}{uuid.uuid4()}/", f"{MINE}{draft.uuid}/", f"{MINE}nonsense/", f"{MINE}5/"):
        assert api["student"]("PUT", place, body).status == 404


def test_many_courses_cost_one_statement(api: Callers, world: World, course: CoursePage) -> None:
    api["student"].get(MINE)
    with CaptureQueriesContext(connection) as few:
        api["student"].get(MINE)
    for number in range(5):
        entered(world, f"More {number}")
    with CaptureQueriesContext(connection) as many:
        assert len(api["student"].get(MINE).json) == 6
    assert len(few) == len(many)
