"""Students hear of a deadline once, in time, however often and wherever the job runs."""

from datetime import datetime, timedelta

import pytest
from django.db.models import QuerySet
from pytest_django.fixtures import Settings

from school.common import clock
from school.common.events import subscribe
from school.homework.actions import deadlines, remind_of_deadlines, update_homework
from school.homework.events import HomeworkDeadlineNear
from school.homework.models import Homework
from school.homework.queries import near_deadlines
from school.homework.tasks import check_homework_deadlines
from tests.own_database import db
from tests.races import overlap
from tests.world import SYSTEM, World

__all__ = ["db"]  # the fixture of this module's tests

told: list[HomeworkDeadlineNear] = []


@pytest.fixture(autouse=True)
def listening(settings: Settings) -> None:
    subscribe(HomeworkDeadlineNear, told.append)
    told.clear()


def due_in(world: World, *, hours: float, given: float = 240, status: str = "assigned") -> Homework:
    """Homework given so many hours before its deadline."""
    deadline = clock.now() + timedelta(hours=hours)
    made = Homework.objects.create(
        lesson=world.lessons[0],
        student=world.student,
        title=f"{hours} {given} {status}",
        expected_answer="x",
        deadline=deadline,
        status=status,
    )
    Homework.objects.filter(pk=made.pk).update(created_at=deadline - timedelta(hours=given))
    return made


def test_what_is_near_and_wanted_is_told_once(world: World) -> None:
    near = [due_in(world, hours=23), due_in(world, hours=1, status="revision"), due_in(world, hours=3, given=8)]
    for hours, given, status in ((25, 240, "assigned"), (-1, 240, "assigned"), (5, 8, "assigned")):
        due_in(world, hours=hours, given=given, status=status)
    for status in ("processing", "needs_review", "approved", "failed"):
        due_in(world, hours=2, status=status)
    check_homework_deadlines()
    assert sorted(event.homework_id for event in told) == [homework.pk for homework in near]
    first = next(event for event in told if event.homework_id == near[0].pk)
    assert (first.student_id, first.title, first.deadline) == (world.student.pk, near[0].title, near[0].deadline)
    check_homework_deadlines()
    assert len(told) == 3


def test_another_deadline_is_told_of_anew(world: World) -> None:
    homework = due_in(world, hours=2)
    check_homework_deadlines()
    later: datetime = clock.now() + timedelta(hours=20)
    update_homework(world.actor("teacher"), instance=homework, deadline=later)
    check_homework_deadlines()
    assert [event.deadline for event in told] == [homework.deadline, later]


def test_more_than_fit_into_one_round(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deadlines, "AT_ONCE", 2)
    for hours in range(1, 6):
        due_in(world, hours=hours)
    check_homework_deadlines()
    assert len(told) == 5


def remind() -> int:
    return remind_of_deadlines(SYSTEM)


def test_two_schedulers_tell_once(world: World) -> None:
    due_in(world, hours=2)
    assert overlap(remind, remind) == (1, 0)
    assert len(told) == 1


def test_without_the_lock_two_schedulers_tell_twice(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control of the test above."""

    class Unlocked(QuerySet[Homework]):
        def select_for_update(self, **options: object) -> "Unlocked":  # type: ignore[override]  # the control's point
            return self

    monkeypatch.setattr(deadlines, "near_deadlines", lambda: Unlocked(Homework, near_deadlines().query))
    due_in(world, hours=2)
    assert overlap(remind, remind) == (1, 1)
    assert len(told) == 2
