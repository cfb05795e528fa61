"""Whose enrolments and progress are whose to read."""

from typing import Any

import pytest

from content.models import CoursePage
from school.common.actor import Actor
from school.learning.actions import enroll, record_lesson
from school.learning.queries import enrollments_visible_to, progress_visible_to
from tests.api.callers import Callers, api
from tests.school.learning.conftest import as_student, lesson_page
from tests.world import SYSTEM, World

__all__ = ["api"]
pytestmark = pytest.mark.django_db
DATA = "/api/v1/data/enrollments/"


@pytest.fixture
def learning(world: World, free: CoursePage) -> World:
    """Student and outsider in the course of their groups, with a lesson done; the classmate in a course of nobody's."""
    lesson = lesson_page(world.course, "Letters")
    for person in (world.student, world.outsider):
        enrollment = enroll(SYSTEM, course=world.course, student=person, reason="Prize")
        record_lesson(as_student(person), enrollment=enrollment, lesson=lesson)
    enroll(as_student(world.classmate), course=free)
    return world


def seen(actor: Actor) -> tuple[list[str], int]:
    """Whose enrolments the actor reads, and how many lessons' progress."""
    rows = enrollments_visible_to(actor).order_by("student__username")
    return [row.student.username for row in rows], progress_visible_to(actor).count()


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("student", (["student"], 1)),
        ("classmate", (["classmate"], 0)),
        ("teacher", (["outsider", "student"], 2)),  # the course's own teacher
        ("other_teacher", (["outsider"], 1)),  # teaches the outsider's group
        ("operator", (["classmate", "outsider", "student"], 2)),
        ("admin", (["classmate", "outsider", "student"], 2)),
        ("editor", ([], 0)),
        ("accountant", ([], 0)),
    ],
)
def test_who_reads_what(learning: World, who: str, expected: Any) -> None:
    assert seen(learning.actor(who)) == expected


def test_nobody_who_is_not_logged_in(learning: World) -> None:
    assert seen(Actor.anonymous()) == ([], 0)


def test_money_and_reasons_are_the_offices(learning: World, api: Callers) -> None:
    for who in ("student", "teacher"):
        row = api[who].get(DATA).json["results"][0]
        assert {"is_paid", "reason"}.isdisjoint(row)
        assert api[who].get(f"{DATA}?fields=is_paid").refusal == (400, "invalid")
    assert api["operator"].get(f"{DATA}?student={learning.student.pk}").json["results"][0]["reason"] == "Prize"


def test_a_student_learns_over_the_generated_api(learning: World, api: Callers, priced: CoursePage) -> None:
    refused = api["outsider"].post(DATA, {"course": priced.pk})
    assert refused.refusal == (402, "payment_required")
    again = api["student"].post(DATA, {"course": learning.course.pk})
    assert again.refusal == (409, "already_enrolled")
    (mine,) = api["student"].get(DATA).json["results"]
    assert (mine["course_name"], mine["progress_percentage"]) == ("Turkish A1", "100.00")
    set_by_hand = api["student"].post(f"{DATA}{mine['id']}/set-progress/", {"percentage": "40"})
    assert set_by_hand.json["progress_percentage"] == "40.00"
    left = api["student"].post(f"{DATA}{mine['id']}/unenroll/")
    assert left.json["left_at"] is not None
    told = api["student"].get("/api/v1/data/lesson-progress/").json["results"]
    assert [(row["lesson_title"], row["completed"]) for row in told] == [("Letters", True)]
