"""What has happened to a lesson keeps generation away from it; and generation is fast."""

from collections.abc import Callable
from datetime import time, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from school.attendance.models import Attendance
from school.common import clock
from school.groups.actions import create_group, update_group
from school.homework.models import Homework
from school.lessons.actions import cancel_lesson, generate_lessons, update_lesson
from school.lessons.models import Lesson
from school.timetable.actions import create_holiday, create_room, delete_schedule, update_schedule
from tests.school.lessons.plans import day, days_of, lesson_on, lessons_of, local, meets, new_group
from tests.world import SYSTEM, World


def hold(lesson: Lesson, world: World) -> None:
    Lesson.objects.filter(pk=lesson.pk).update(status="completed")


def cancel(lesson: Lesson, world: World) -> None:
    cancel_lesson(SYSTEM, instance=lesson)


def move_by_hand(lesson: Lesson, world: World) -> None:
    Lesson.objects.filter(pk=lesson.pk).update(is_rescheduled=True)


def mark(lesson: Lesson, world: World) -> None:
    Attendance.objects.create(lesson=lesson, student=world.student, status="present", marked_at=clock.now())


def assign(lesson: Lesson, world: World) -> None:
    Homework.objects.create(
        lesson=lesson, student=world.student, title="Read", expected_answer="Salom", deadline=clock.now()
    )


@pytest.mark.parametrize("touch", [hold, cancel, move_by_hand, mark, assign])
def test_a_touched_lesson_stays_as_it_is(world: World, touch: Callable[[Lesson, World], None]) -> None:
    group = new_group(world)
    schedule = meets(group, 0)
    touch(lesson_on(group, day(1, 0)), world)
    before = Lesson.objects.values("starts_at", "ends_at", "teacher", "room", "status").get(
        pk=lesson_on(group, day(1, 0)).pk
    )
    update_schedule(SYSTEM, instance=schedule, day_of_week=3)
    assert days_of(group, (1, 2)) == [day(1, 0), day(2, 3)]
    create_holiday(SYSTEM, date=day(1, 0), name="Too late")
    delete_schedule(SYSTEM, instance=schedule)
    assert days_of(group, (1, 2)) == [day(1, 0)]
    after = Lesson.objects.values("starts_at", "ends_at", "teacher", "room", "status").get(
        pk=lesson_on(group, day(1, 0)).pk
    )
    assert after == before


def test_an_extra_lesson_is_not_part_of_the_plan(world: World) -> None:
    group = new_group(world)
    schedule = meets(group, 0)
    lesson = lesson_on(group, day(1, 0))
    Lesson.objects.filter(pk=lesson.pk).update(planned_on=None, schedule=None)
    delete_schedule(SYSTEM, instance=schedule)
    assert days_of(group, (1, 2)) == [day(1, 0)]


def test_a_substitute_and_a_room_set_by_hand_outlive_a_change_of_plan(world: World) -> None:
    group = new_group(world)
    schedule = meets(group, 0)
    room = create_room(SYSTEM, name="Lab")
    lesson = lesson_on(group, day(1, 0))
    update_lesson(SYSTEM, instance=lesson, teacher=world.editor, room=room)
    update_schedule(SYSTEM, instance=schedule, day_of_week=2)
    update_group(SYSTEM, instance=group, teacher=world.accountant)
    lesson.refresh_from_db()
    assert (local(lesson).date(), lesson.teacher, lesson.room) == (day(1, 2), world.editor, room)
    assert lesson_on(group, day(2, 2)).teacher == world.accountant


def test_three_hundred_lessons_are_numbered_in_order(world: World) -> None:
    today = clock.today()
    group = create_group(
        SYSTEM,
        name="Long",
        course=world.course,
        teacher=world.operator,
        start_date=today - timedelta(days=7 * 75),
        end_date=today + timedelta(days=7 * 75 - 1),
    )
    for weekday in (1, 3):
        meets(group, weekday)
    Lesson.objects.filter(group=group).delete()
    assert generate_lessons(SYSTEM, group=group).created == 300
    assert [lesson.number for lesson in lessons_of(group)] == list(range(1, 301))


def test_as_many_queries_for_many_lessons_as_for_few(world: World) -> None:
    counts = []
    for name, weeks in (("Short", 1), ("Long", 60)):
        group = create_group(
            SYSTEM,
            name=name,
            course=world.course,
            teacher=world.operator,
            start_date=day(1, 0),
            end_date=day(weeks, 6),
        )
        schedule = meets(group, 0, time(7) if weeks == 1 else time(19))
        with CaptureQueriesContext(connection) as queries:
            update_schedule(SYSTEM, instance=schedule, day_of_week=1)
        counts.append(len(queries))
    assert counts[0] == counts[1]
