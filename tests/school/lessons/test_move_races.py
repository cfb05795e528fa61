"""Lessons on the move, several at once: into one slot, against the generation, one plan twice."""

from datetime import datetime, time, timedelta

from django.db import IntegrityError, transaction

from school.common import clock
from school.groups.models import StudyGroup
from school.lessons.actions import (
    commit_plan,
    create_lesson,
    generate_lessons,
    plan_reschedule,
    reschedule_lesson,
    undo_plan,
)
from school.lessons.actions.clashes import CONSTRAINTS
from school.lessons.choices import PlanMode
from school.lessons.errors import PlanClosed, ScheduleConflict
from school.lessons.models import Lesson, LessonReschedule
from school.timetable.actions import create_room, create_schedule
from school.timetable.models import LessonSchedule, Room
from tests.races import Committed, Deed, overlap, storm, without_constraint
from tests.world import SYSTEM

HOUR = timedelta(hours=1)


def lesson_in(group: StudyGroup, room: Room | None, at: time) -> Lesson:
    """A lesson tomorrow."""
    day = clock.today() + timedelta(days=1)
    return create_lesson(SYSTEM, group=group, scheduled_date=day, start_time=at, duration_minutes=60, room=room)


def moves(lesson: Lesson, at: time = time(15)) -> Deed:
    """To the day after tomorrow, through the action."""
    day = clock.today() + timedelta(days=2)
    return lambda: reschedule_lesson(SYSTEM, instance=lesson, new_date=day, new_start_time=at, reason="Race")


def is_put(lesson: Lesson, at: time = time(15)) -> Deed:
    """There, past the action and its lock."""
    starts_at = clock.moment(clock.today() + timedelta(days=2), at)
    return lambda: Lesson.objects.filter(pk=lesson.pk).update(starts_at=starts_at, ends_at=starts_at + HOUR)


def two_in_a_room(committed: Committed) -> tuple[Lesson, Lesson]:
    room = create_room(SYSTEM, name="Race room")
    groups = committed.group("first"), committed.group("second")
    return lesson_in(groups[0], room, time(9)), lesson_in(groups[1], room, time(12))


def test_one_slot_goes_to_one_of_two_moves(committed: Committed) -> None:
    first, second = two_in_a_room(committed)
    won, lost = overlap(moves(first), moves(second))
    assert isinstance(lost, ScheduleConflict)
    assert [conflict["lesson"] for conflict in lost.details["conflicts"]] == [won.pk]
    assert list(LessonReschedule.objects.filter(lesson__in=[first, second]).values_list("lesson", flat=True)) == [
        won.pk
    ]


def test_many_moves_into_one_slot_without_a_deadlock(committed: Committed) -> None:
    room = create_room(SYSTEM, name="Race room")
    lessons = [lesson_in(committed.group(f"group{hour}"), room, time(8 + hour)) for hour in range(6)]
    outcomes = storm([moves(lesson, time(20)) for lesson in lessons])
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Lesson", *["ScheduleConflict"] * 5]


def test_the_same_move_twice_at_once_is_one(committed: Committed) -> None:
    lesson = lesson_in(committed.group("first"), None, time(9))
    outcomes = storm([moves(lesson)] * 4)
    assert {outcome.starts_at for outcome in outcomes} == {clock.moment(clock.today() + timedelta(days=2), time(15))}
    assert LessonReschedule.objects.filter(lesson=lesson).count() == 1


def test_who_comes_past_the_lock_meets_the_constraint(committed: Committed) -> None:
    first, second = two_in_a_room(committed)
    moved, lost = overlap(is_put(first), is_put(second))
    assert (moved, type(lost)) == (1, IntegrityError)


def test_control_without_the_constraints_both_are_in_the_slot(committed: Committed) -> None:
    first, second = two_in_a_room(committed)
    with without_constraint("lessons_lesson", *CONSTRAINTS):
        overlap(is_put(first), is_put(second))
        assert len(set(Lesson.objects.filter(pk__in=[first.pk, second.pk]).values_list("starts_at"))) == 1
        Lesson.objects.filter(pk__in=[first.pk, second.pk]).delete()


def planned(committed: Committed) -> tuple[StudyGroup, Lesson, datetime]:
    """A planned lesson tomorrow whose weekly time has changed, so that the next generation moves it; and where to."""
    group = committed.group("daily")
    day = clock.today() + timedelta(days=1)
    schedule = create_schedule(SYSTEM, group=group, day_of_week=day.weekday(), start_time=time(9), duration_minutes=60)
    LessonSchedule.objects.filter(pk=schedule.pk).update(start_time=time(10))
    return group, Lesson.objects.get(group=group), clock.moment(day, time(10))


def test_a_move_and_the_generation_do_not_undo_each_other(committed: Committed) -> None:
    group, lesson, _wanted = planned(committed)
    moved, result = overlap(moves(lesson), lambda: generate_lessons(SYSTEM, group=group))
    lesson.refresh_from_db()
    assert (lesson.starts_at, result.moved, result.created, result.removed) == (moved.starts_at, 0, 0, 0)
    LessonSchedule.objects.filter(group=group).update(start_time=time(11))
    other = committed.group("other")
    create_schedule(SYSTEM, group=other, day_of_week=lesson.starts_at.weekday(), start_time=time(9))
    outcomes = storm([moves(lesson, time(16)), *[lambda: generate_lessons(SYSTEM, group=group)] * 3])
    lesson.refresh_from_db()
    assert lesson.starts_at == outcomes[0].starts_at
    assert [outcome.moved for outcome in outcomes[1:]] == [0, 0, 0]


def test_control_a_generation_without_locks_takes_the_lesson_back(committed: Committed) -> None:
    _group, lesson, wanted = planned(committed)

    def follows_without_asking() -> None:
        with transaction.atomic():
            if not Lesson.objects.get(pk=lesson.pk).is_rescheduled:
                Lesson.objects.filter(pk=lesson.pk).update(starts_at=wanted, ends_at=wanted + HOUR)

    moved, _none = overlap(moves(lesson), follows_without_asking)
    lesson.refresh_from_db()
    assert (lesson.starts_at, moved.starts_at == wanted) == (wanted, False)


def test_a_plan_is_carried_out_once_and_undone_once(committed: Committed) -> None:
    group = committed.group("first")
    lesson = lesson_in(group, None, time(9))
    day = clock.today() + timedelta(days=1)
    plan = plan_reschedule(SYSTEM, mode=PlanMode.SHIFT, first_date=day, last_date=day, group=group, reason="Race")
    done = storm([lambda: commit_plan(SYSTEM, instance=plan)] * 3)
    assert sorted(type(outcome).__name__ for outcome in done) == ["PlanClosed", "PlanClosed", "ReschedulePlan"]
    won, lost = overlap(lambda: undo_plan(SYSTEM, instance=plan), lambda: undo_plan(SYSTEM, instance=plan))
    assert (won.state, type(lost)) == ("undone", PlanClosed)
    assert LessonReschedule.objects.filter(lesson=lesson).count() == 2
