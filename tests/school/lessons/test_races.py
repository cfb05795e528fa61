"""The same room at the same time, wanted by several at once."""

from datetime import time, timedelta

from django.db import IntegrityError

from school.common import clock
from school.groups.models import StudyGroup
from school.lessons.actions import create_lesson, generate_lessons
from school.lessons.actions.clashes import CONSTRAINTS
from school.lessons.errors import ScheduleConflict
from school.lessons.models import Lesson
from school.timetable.actions import create_room, create_schedule
from school.timetable.models import Room
from tests.races import Committed, Deed, overlap, storm, without_constraint
from tests.world import SYSTEM


def takes_the_room(group: StudyGroup, room: Room) -> Deed:
    """Through the action."""
    day = clock.today() + timedelta(days=1)
    return lambda: create_lesson(SYSTEM, group=group, scheduled_date=day, start_time=time(9), room=room)


def takes_the_room_unasked(group: StudyGroup, room: Room) -> Deed:
    """Past the action and its lock, as a script might."""
    starts_at = clock.moment(clock.today() + timedelta(days=1), time(9))
    ends_at = starts_at + timedelta(hours=1)
    return lambda: Lesson.objects.create(
        group=group, teacher=group.teacher, room=room, starts_at=starts_at, ends_at=ends_at
    )


def test_the_room_goes_to_one_of_two_and_the_other_is_told_of_that_lesson(committed: Committed) -> None:
    room = create_room(SYSTEM, name="Race room")
    first, second = committed.group("first"), committed.group("second")
    won, lost = overlap(takes_the_room(first, room), takes_the_room(second, room))
    assert list(Lesson.objects.filter(room=room)) == [won]
    assert isinstance(lost, ScheduleConflict)
    assert [conflict["lesson"] for conflict in lost.details["conflicts"]] == [won.pk]
    assert "room Race room, by lesson “1” of group “first”" in str(lost)


def test_who_comes_past_the_lock_meets_the_constraint_and_who_asked_is_told(committed: Committed) -> None:
    room = create_room(SYSTEM, name="Race room")
    first, second, third = (committed.group(name) for name in ("first", "second", "third"))
    won, lost = overlap(takes_the_room_unasked(first, room), takes_the_room_unasked(second, room))
    assert list(Lesson.objects.filter(room=room)) == [won]
    assert isinstance(lost, IntegrityError)
    Lesson.objects.all().filter(pk=won.pk).delete()
    won, told = overlap(takes_the_room_unasked(first, room), takes_the_room(third, room))
    assert isinstance(told, ScheduleConflict)
    assert [conflict["lesson"] for conflict in told.details["conflicts"]] == [won.pk]


def test_control_without_the_constraints_both_are_in_the_room(committed: Committed) -> None:
    room = create_room(SYSTEM, name="Race room")
    first, second = committed.group("first"), committed.group("second")
    with without_constraint("lessons_lesson", *CONSTRAINTS):
        overlap(takes_the_room_unasked(first, room), takes_the_room_unasked(second, room))
        assert Lesson.objects.filter(room=room).count() == 2
        Lesson.objects.filter(room=room).delete()


def test_one_room_for_six_without_a_deadlock(committed: Committed) -> None:
    room = create_room(SYSTEM, name="Race room")
    groups = [committed.group(f"group{number}") for number in range(6)]
    outcomes = storm([takes_the_room(group, room) for group in groups])
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Lesson", *["ScheduleConflict"] * 5]
    assert Lesson.objects.filter(room=room).count() == 1


def test_generating_twice_at_once_doubles_nothing(committed: Committed) -> None:
    group = committed.group("daily")
    for weekday in range(3):
        create_schedule(SYSTEM, group=group, day_of_week=weekday, start_time=time(9))
    Lesson.objects.filter(group=group).delete()
    results = storm([lambda: generate_lessons(SYSTEM, group=group)] * 4)
    assert sorted(result.created for result in results) == [0, 0, 0, 3]
    assert Lesson.objects.filter(group=group).count() == 3
