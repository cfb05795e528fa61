"""Schedules, rooms, branches and holidays."""

from datetime import time
from typing import Any

import pytest

from school.common import clock
from school.common.actor import Actor
from school.common.errors import Conflict, Invalid, NotAllowed
from school.timetable.actions import (
    create_branch,
    create_holiday,
    create_room,
    create_schedule,
    delete_branch,
    delete_room,
    update_branch,
    update_holiday,
    update_room,
    update_schedule,
)
from school.timetable.models import LessonSchedule
from school.timetable.queries import holidays_visible_to, rooms_visible_to, schedules_visible_to
from tests.world import SYSTEM, World

OVERLAP = "The group meets at this time already. Choose another day or time."


@pytest.mark.parametrize(
    ("changes", "fields"),
    [
        ({"day_of_week": 7}, {"day_of_week": ["Value 7 is not a valid choice."]}),
        ({"duration_minutes": 4}, {"duration_minutes": ["Ensure this value is greater than or equal to 5."]}),
        ({"duration_minutes": 721}, {"duration_minutes": ["Ensure this value is less than or equal to 720."]}),
        (
            {"start_time": time(23), "duration_minutes": 61},
            {"non_field_errors": ["A lesson ends before midnight. Start earlier or make it shorter."]},
        ),
    ],
)
def test_wrong_values_are_named(world: World, changes: dict[str, Any], fields: dict[str, list[str]]) -> None:
    given = {"day_of_week": 0, "start_time": time(20), "duration_minutes": 60, **changes}
    with pytest.raises(Invalid) as refused:
        create_schedule(SYSTEM, group=world.group, **given)
    assert refused.value.fields == fields


def test_a_group_meets_once_at_a_time(world: World) -> None:
    with pytest.raises(Conflict, match=OVERLAP) as refused:
        create_schedule(SYSTEM, group=world.group, day_of_week=0, start_time=time(9, 59), duration_minutes=60)
    assert refused.value.code == "schedule_conflict"
    assert refused.value.details == {"conflicts": [], "suggestions": []}


def test_one_meeting_may_begin_when_another_ends(world: World) -> None:
    schedule = create_schedule(
        SYSTEM, group=world.group, day_of_week=0, start_time=time(10), duration_minutes=840 - 120
    )
    assert (str(schedule), LessonSchedule.objects.filter(group=world.group, day_of_week=0).count()) == (
        "Monday 10:00",
        2,
    )
    with pytest.raises(Conflict, match=OVERLAP):
        update_schedule(SYSTEM, instance=schedule, start_time=time(9, 30))


def test_names_of_rooms_are_unique_in_their_branch(world: World) -> None:
    branch = create_branch(SYSTEM, name="Center", address="Amir Temur 1")
    room = create_room(SYSTEM, name="101", branch=branch, seats=12)
    create_room(SYSTEM, name="101")
    text = "This branch has a room of this name. Choose another name."
    for where in (branch, None):
        with pytest.raises(Invalid) as refused:
            create_room(SYSTEM, name="101", branch=where)
        assert refused.value.fields == {"non_field_errors": [text]}
    assert str(update_room(SYSTEM, instance=room, name="102", seats=None)) == "Center, 102"
    assert str(update_branch(SYSTEM, instance=branch, name="Chilonzor")) == "Chilonzor"


def test_what_is_used_cannot_be_deleted(world: World) -> None:
    branch = create_branch(SYSTEM, name="Center")
    room = create_room(SYSTEM, name="101", branch=branch)
    with pytest.raises(Conflict, match=r"“Center” cannot be deleted: it is used by rooms."):
        delete_branch(SYSTEM, instance=branch)
    create_schedule(SYSTEM, group=world.group, day_of_week=0, start_time=time(20), room=room)
    with pytest.raises(Conflict, match=r"“Center, 101” cannot be deleted: it is used by lessons, weekly schedules."):
        delete_room(SYSTEM, instance=room)


def test_a_day_is_one_holiday(world: World) -> None:
    holiday = create_holiday(SYSTEM, date=clock.today(), name="Navruz")
    with pytest.raises(Invalid) as refused:
        create_holiday(SYSTEM, date=clock.today(), name="Again")
    assert refused.value.fields == {"date": ["Holiday with this Date already exists."]}
    assert update_holiday(SYSTEM, instance=holiday, name="Bahor").name == "Bahor"


def test_operators_keep_the_timetable_and_nobody_else_does(world: World) -> None:
    create_room(world.actor("operator"), name="101")
    create_holiday(world.actor("operator"), date=clock.today(), name="Navruz")
    for name in ("teacher", "student", "accountant", "editor"):
        with pytest.raises(NotAllowed):
            create_schedule(world.actor(name), group=world.group, day_of_week=0, start_time=time(20))
        with pytest.raises(NotAllowed):
            create_holiday(world.actor(name), date=clock.today(), name="Mine")


def test_who_sees_what(world: World) -> None:
    create_room(SYSTEM, name="101")
    create_holiday(SYSTEM, date=clock.today(), name="Navruz")
    seen = {name: schedules_visible_to(world.actor(name)).count() for name in ("operator", "teacher", "student")}
    assert seen == {"operator": 14, "teacher": 7, "student": 7}
    for visible_to in (rooms_visible_to, holidays_visible_to):
        assert visible_to(world.actor("student")).count() == 1
        assert visible_to(Actor.anonymous()).count() == 0
