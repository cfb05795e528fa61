"""Two teachers mark one lesson at the same moment."""

import pytest

from school.attendance import actions
from school.attendance.actions import Mark, MarkResult, mark_attendance
from school.attendance.choices import AttendanceStatus
from school.attendance.models import Attendance
from school.gamification.models import CoinTransaction
from school.gamification.queries import balance_of
from school.lessons.models import Lesson
from tests.own_database import db
from tests.races import overlap
from tests.world import World

__all__ = ["db"]  # the fixture of this module's tests


def mark(world: World, name: str, status: str) -> MarkResult:
    """Mark the student's and the classmate's attendance; each person names them in another order."""
    students = [world.student, world.classmate]
    ordered = students if name == "teacher" else students[::-1]
    marks = [Mark(student=student.pk, status=AttendanceStatus(status)) for student in ordered]
    return mark_attendance(world.actor(name), lesson=world.lessons[0], marks=marks)


def test_one_mark_and_one_payment_each(world: World) -> None:
    _first, second = overlap(lambda: mark(world, "teacher", "present"), lambda: mark(world, "admin", "late"))

    assert isinstance(second, MarkResult)
    assert (second.created, second.updated) == (0, 2)
    assert list(Attendance.objects.order_by("student_id").values_list("student", "status")) == [
        (world.student.pk, "late"),
        (world.classmate.pk, "late"),
    ]
    assert list(CoinTransaction.objects.values_list("amount", flat=True)) == [5, 5]
    assert balance_of(world.student.pk).balance == 5


def test_without_the_lock_the_second_takes_the_marks_for_new(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control: the same race with the guard off goes wrong, so the test above is able to fail."""
    monkeypatch.setattr(actions, "locked", lambda lesson: Lesson.objects.select_related("group").get(pk=lesson.pk))
    _first, second = overlap(lambda: mark(world, "teacher", "present"), lambda: mark(world, "admin", "late"))

    assert isinstance(second, MarkResult)
    assert (second.created, second.updated) == (2, 0)
