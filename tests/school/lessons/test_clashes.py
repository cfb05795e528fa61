"""Teacher, room and group have one lesson at a time; the refusal names the lesson in the way and what is free."""

from collections.abc import Callable
from datetime import UTC, time, timedelta

import pytest
from django.db import IntegrityError, transaction
from pytest_django import Settings

from school.groups.actions import update_group
from school.lessons.actions import cancel_lesson, create_lesson, generate_lessons, update_lesson
from school.lessons.errors import ScheduleConflict
from school.lessons.models import Lesson
from school.timetable.actions import create_holiday, create_room, delete_holiday, update_schedule
from school.timetable.models import LessonSchedule
from tests.school.lessons.plans import day, lesson_on, lessons_of, local, meets, new_group
from tests.world import SYSTEM, World


def test_a_teacher_cannot_be_in_two_groups_at_once(world: World) -> None:
    first, second = new_group(world, "First"), new_group(world, "Second")
    meets(first, 0, time(7), minutes=90)
    with pytest.raises(ScheduleConflict) as refused:
        meets(second, 0, time(8))
    lesson = lesson_on(first, day(-2, 0))
    when = f"{day(-2, 0):%a} {day(-2, 0).day} {day(-2, 0):%b %Y}, 07:00–08:30"
    assert str(refused.value) == (
        f"Already taken: teacher Operator Karimov, by lesson “1” of group “First”, {when}. "
        "4 more lessons clash. Choose another time, teacher or room."
    )
    assert refused.value.code == "schedule_conflict"
    assert refused.value.details["conflicts"][0] == {
        "lesson": lesson.pk,
        "group": first.pk,
        "teacher": world.operator.pk,
        "room": None,
        "starts_at": lesson.starts_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "ends_at": lesson.ends_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
    }
    assert len(refused.value.details["conflicts"]) == 5
    assert not LessonSchedule.objects.filter(group=second).exists()
    assert not Lesson.objects.filter(group=second).exists()


def test_the_refusal_offers_three_free_times(world: World) -> None:
    first, second = new_group(world, "First"), new_group(world, "Second")
    meets(first, 0, time(10), minutes=120)
    at = time(10, 30)
    with pytest.raises(ScheduleConflict) as refused:
        create_lesson(SYSTEM, group=second, scheduled_date=day(1, 0), start_time=at, duration_minutes=60)
    date = f"{day(1, 0):%Y-%m-%d}"
    assert refused.value.details["suggestions"] == [
        {"date": date, "start_time": "09:00"},
        {"date": date, "start_time": "12:00"},
        {"date": date, "start_time": "08:30"},
    ]


def test_a_room_holds_one_lesson_at_a_time(world: World) -> None:
    room = create_room(SYSTEM, name="101")
    first = new_group(world, "First")
    second = new_group(world, "Second", teacher=world.accountant)
    meets(first, 0, room=room)
    with pytest.raises(ScheduleConflict, match="Already taken: room 101, by lesson “1” of group “First”"):
        meets(second, 0, room=room)
    schedule = meets(second, 0)
    with pytest.raises(ScheduleConflict, match="room 101"):
        update_schedule(SYSTEM, instance=schedule, room=room)
    with pytest.raises(ScheduleConflict, match="room 101"):
        update_lesson(SYSTEM, instance=lesson_on(second, day(1, 0)), room=room)


def test_a_group_has_one_lesson_at_a_time(world: World) -> None:
    group = new_group(world)
    meets(group, 0, time(9))
    with pytest.raises(ScheduleConflict, match="Already taken: group “New”, teacher Operator Karimov"):
        create_lesson(SYSTEM, group=group, scheduled_date=day(1, 0), start_time=time(9, 30))


def test_changing_the_teacher_of_a_group_is_refused_when_they_are_busy(world: World) -> None:
    first = new_group(world, "First")
    second = new_group(world, "Second", teacher=world.accountant)
    meets(first, 0)
    meets(second, 0)
    with pytest.raises(ScheduleConflict, match=r"teacher Operator Karimov, by lesson .* of group “First”"):
        update_group(SYSTEM, instance=second, teacher=world.operator)
    second.refresh_from_db()
    assert second.teacher == world.accountant


def test_a_cancelled_lesson_is_in_nobodys_way(world: World) -> None:
    group = new_group(world)
    meets(group, 0, time(9))
    cancel_lesson(SYSTEM, instance=lesson_on(group, day(1, 0)))
    extra = create_lesson(SYSTEM, group=group, scheduled_date=day(1, 0), start_time=time(9, 30))
    assert f"{local(extra):%H:%M}" == "09:30"


def test_a_holiday_that_ends_is_refused_when_its_time_was_given_away(world: World) -> None:
    group, other = new_group(world, "First"), new_group(world, "Second")
    holiday = create_holiday(SYSTEM, date=day(1, 0), name="Navruz")
    meets(group, 0, time(9))
    create_lesson(SYSTEM, group=other, scheduled_date=day(1, 0), start_time=time(9))
    with pytest.raises(ScheduleConflict, match="of group “Second”"):
        delete_holiday(SYSTEM, instance=holiday)


def shared_teacher(world: World, lesson: Lesson) -> dict[str, object]:
    return {"group": world.group, "teacher": lesson.teacher, "room": None}


def shared_room(world: World, lesson: Lesson) -> dict[str, object]:
    return {"group": world.group, "teacher": world.editor, "room": lesson.room}


def shared_group(world: World, lesson: Lesson) -> dict[str, object]:
    return {"group": lesson.group, "teacher": world.editor, "room": None}


@pytest.mark.parametrize("shared", [shared_teacher, shared_room, shared_group])
def test_the_database_itself_keeps_lessons_apart(
    world: World, shared: Callable[[World, Lesson], dict[str, object]]
) -> None:
    group = new_group(world)
    meets(group, 0, room=create_room(SYSTEM, name="101"))
    taken = lesson_on(group, day(1, 0))
    fields = shared(world, taken)
    starts_at = taken.starts_at + timedelta(minutes=30)
    constraint = f"lessons_no_clash_of_{shared.__name__.removeprefix('shared_')}"
    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        Lesson.objects.create(**fields, starts_at=starts_at, ends_at=taken.ends_at + timedelta(hours=1))
    Lesson.objects.create(**fields, starts_at=taken.ends_at, ends_at=taken.ends_at + timedelta(minutes=30))


def test_one_write_moves_lessons_to_where_others_of_them_were(world: World, settings: Settings) -> None:
    group = new_group(world)
    meets(group, 0, time(7))
    meets(group, 0, time(8))
    settings.TIME_ZONE = "Asia/Dubai"  # an hour behind: the first lesson moves to where the second was
    assert generate_lessons(SYSTEM, group=group).moved >= 4
    starts = [f"{local(lesson):%H:%M}" for lesson in lessons_of(group) if local(lesson).date() == day(1, 0)]
    assert starts == ["07:00", "08:00"]
