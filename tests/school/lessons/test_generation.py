"""Lessons from weekly schedules: the first time, and every time the plan changes."""

from datetime import time

import pytest
from pytest_django import Settings

from school.common import clock
from school.common.actor import Actor
from school.common.errors import NotAllowed
from school.groups.actions import archive_group, delete_group, update_group
from school.groups.models import StudyGroup
from school.jobs.errors import GiveUp
from school.lessons.actions import GenerationResult, generate_lessons
from school.lessons.models import Lesson
from school.lessons.tasks import generate_group_lessons
from school.timetable.actions import (
    create_holiday,
    create_room,
    delete_holiday,
    delete_schedule,
    update_holiday,
    update_schedule,
)
from tests.school.lessons.plans import (
    FUTURE_WEEKS,
    PAST_WEEKS,
    day,
    days_of,
    lesson_on,
    lessons_of,
    local,
    meets,
    new_group,
)
from tests.world import SYSTEM, World

NOTHING = GenerationResult(created=0, moved=0, removed=0)


def test_every_date_of_the_plan_gets_its_lesson(world: World) -> None:
    group = new_group(world)
    room = create_room(SYSTEM, name="101")
    meets(group, 2, time(7), minutes=45, room=room)
    meets(group, 0, time(18, 30))
    found = [(lesson.number, f"{local(lesson):%a %H:%M}", lesson.room_id) for lesson in lessons_of(group)]
    week = [("Mon 18:30", None), ("Wed 07:00", room.pk)]
    assert found == [(number + 1, *week[number % 2]) for number in range(10)]
    first, second = lessons_of(group)[:2]
    assert (local(first).date(), local(second).date()) == (day(-2, 0), day(-2, 2))
    assert ((second.ends_at - second.starts_at).seconds, second.teacher_id) == (45 * 60, world.operator.pk)
    assert (second.planned_on, second.status, second.title) == (day(-2, 2), "scheduled", "")


def test_running_again_changes_nothing(world: World) -> None:
    group = new_group(world)
    meets(group, 0)
    before = list(Lesson.objects.order_by("pk").values())
    assert generate_lessons(SYSTEM, group=group) == NOTHING
    generate_group_lessons(group.pk)
    assert list(Lesson.objects.order_by("pk").values()) == before


def test_holidays_come_and_go(world: World) -> None:
    group = new_group(world)
    meets(group, 0)
    gone = lesson_on(group, day(1, 0)).pk
    holiday = create_holiday(SYSTEM, date=day(1, 0), name="Navruz")
    assert days_of(group, FUTURE_WEEKS) == [day(2, 0)]
    assert not Lesson.objects.filter(pk=gone).exists()
    assert [lesson.number for lesson in lessons_of(group)] == [1, 2, 3, 4]
    update_holiday(SYSTEM, instance=holiday, date=day(2, 0))
    assert days_of(group, FUTURE_WEEKS) == [day(1, 0)]
    delete_holiday(SYSTEM, instance=holiday)
    assert days_of(group, FUTURE_WEEKS) == [day(1, 0), day(2, 0)]


def test_a_holiday_in_the_past_takes_nothing_away(world: World) -> None:
    group = new_group(world)
    meets(group, 0)
    create_holiday(SYSTEM, date=day(-1, 0), name="Forgotten")
    assert days_of(group, PAST_WEEKS) == [day(-2, 0), day(-1, 0)]


def test_lessons_to_come_follow_their_schedule_and_past_ones_stay(world: World) -> None:
    group = new_group(world)
    schedule = meets(group, 1, time(7))
    lesson = lesson_on(group, day(1, 1))
    Lesson.objects.filter(pk=lesson.pk).update(title="Greetings")
    update_schedule(SYSTEM, instance=schedule, day_of_week=3, start_time=time(8), duration_minutes=30)
    assert days_of(group) == [day(-2, 1), day(-1, 1), day(1, 3), day(2, 3)]
    moved = Lesson.objects.get(pk=lesson.pk)
    assert f"{local(moved):%F %H:%M}" == f"{day(1, 3)} 08:00"
    assert ((moved.ends_at - moved.starts_at).seconds, moved.title, moved.is_rescheduled) == (1800, "Greetings", False)
    assert generate_lessons(SYSTEM, group=group) == NOTHING


def test_a_schedule_that_is_added_later_gets_its_past_dates_too(world: World) -> None:
    group = new_group(world)
    meets(group, 0)
    meets(group, 4)
    assert days_of(group, (-2, 2)) == [day(-2, 0), day(-2, 4), day(2, 0), day(2, 4)]


def test_a_schedule_that_is_deleted_and_entered_anew_doubles_nothing(world: World) -> None:
    group = new_group(world)
    delete_schedule(SYSTEM, instance=meets(group, 0))
    assert days_of(group) == [day(-2, 0), day(-1, 0)]
    meets(group, 0)
    assert days_of(group) == [day(-2, 0), day(-1, 0), day(1, 0), day(2, 0)]


def test_lessons_follow_the_dates_of_their_group(world: World) -> None:
    group = new_group(world)
    meets(group, 0)
    group = update_group(SYSTEM, instance=group, end_date=day(1, 6))
    assert days_of(group, (1, 2, 3)) == [day(1, 0)]
    group = update_group(SYSTEM, instance=group, start_date=day(-3, 0), end_date=day(3, 6))
    assert days_of(group, (-3, -2, 1, 2, 3)) == [day(-3, 0), day(-2, 0), day(1, 0), day(2, 0), day(3, 0)]
    assert [lesson.number for lesson in lessons_of(group)] == [1, 2, 3, 4, 5, 6, 7]


def test_lessons_to_come_follow_the_teacher_of_their_group(world: World) -> None:
    group = new_group(world)
    meets(group, 0)
    update_group(SYSTEM, instance=group, teacher=world.accountant)
    assert lesson_on(group, day(-1, 0)).teacher_id == world.operator.pk
    assert lesson_on(group, day(1, 0)).teacher_id == world.accountant.pk


def test_an_archived_group_keeps_only_what_has_been(world: World) -> None:
    group = new_group(world)
    meets(group, 0)
    group = archive_group(SYSTEM, instance=group)
    assert (group.is_active, days_of(group)) == (False, [day(-2, 0), day(-1, 0)])
    update_group(SYSTEM, instance=group, is_active=True)
    assert days_of(group) == [day(-2, 0), day(-1, 0), day(1, 0), day(2, 0)]


def test_a_group_in_which_nothing_happened_can_be_deleted_with_its_plan(world: World) -> None:
    group = new_group(world)
    meets(group, 0)
    delete_group(SYSTEM, instance=group)
    assert not StudyGroup.objects.filter(pk=group.pk).exists()
    assert not Lesson.objects.filter(group_id=group.pk).exists()


def test_teachers_generate_for_their_own_groups_only(world: World) -> None:
    assert generate_lessons(world.actor("teacher"), group=world.group) == NOTHING
    with pytest.raises(NotAllowed):
        generate_lessons(world.actor("other_teacher"), group=world.group)
    with pytest.raises(NotAllowed):
        generate_lessons(Actor.anonymous(), group=world.group)


@pytest.mark.django_db
def test_the_job_gives_up_on_a_group_that_is_gone() -> None:
    with pytest.raises(GiveUp, match="There is no group 404404"):
        generate_group_lessons(404404)


def test_a_new_time_zone_of_the_school_keeps_the_wall_clock(world: World, settings: Settings) -> None:
    group = new_group(world)
    meets(group, 0, time(9))
    past = lesson_on(group, day(-1, 0)).starts_at
    settings.TIME_ZONE = "Asia/Dubai"
    assert generate_lessons(SYSTEM, group=group).removed == 0
    assert f"{local(lesson_on(group, day(1, 0))):%H:%M %Z}" == "09:00 +04"
    assert lesson_on(group, day(-1, 0)).starts_at == past
    assert clock.school_zone().key == "Asia/Dubai"
