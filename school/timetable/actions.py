"""Every change of schedules, rooms, branches and holidays. What changes a plan is told to the lessons at once."""

import datetime
from typing import TypedDict, Unpack

from django.utils.translation import gettext_lazy as _

from school.common.actions import action
from school.common.actor import Actor
from school.common.constraints import on_violation
from school.common.errors import Conflict
from school.common.events import emit
from school.common.models import assign, delete_unused, save_valid
from school.groups.models import StudyGroup
from school.timetable.events import HolidaysChanged, ScheduleChanged
from school.timetable.models import Branch, Holiday, LessonSchedule, Room

on_violation(
    "timetable_group_meets_once_at_a_time",
    lambda: Conflict(
        _("The group meets at this time already. Choose another day or time."),
        code="schedule_conflict",
        details={"conflicts": [], "suggestions": []},  # two weekly patterns clash: no dated lesson to name yet
    ),
)


class ScheduleChanges(TypedDict, total=False):
    """What may be changed of a weekly schedule, all optional."""

    day_of_week: int
    start_time: datetime.time
    duration_minutes: int
    room: Room | None


class RoomChanges(TypedDict, total=False):
    """What may be changed of a room, all optional."""

    name: str
    branch: Branch | None
    seats: int | None


class BranchChanges(TypedDict, total=False):
    """What may be changed of a branch, all optional."""

    name: str
    address: str


class HolidayChanges(TypedDict, total=False):
    """What may be changed of a holiday, all optional."""

    date: datetime.date
    name: str


@action("timetable.create_schedule", permission="timetable.add_lessonschedule")
def create_schedule(
    actor: Actor,
    *,
    group: StudyGroup,
    day_of_week: int,
    start_time: datetime.time,
    duration_minutes: int = 90,
    room: Room | None = None,
) -> LessonSchedule:
    """Let the group meet weekly and make its lessons; a Conflict names the lesson that is in the way."""
    one_planner_of(group.pk)
    schedule = LessonSchedule(
        group=group, day_of_week=day_of_week, start_time=start_time, duration_minutes=duration_minutes, room=room
    )
    return told(save_valid(schedule))


@action("timetable.update_schedule", permission="timetable.change_lessonschedule")
def update_schedule(actor: Actor, *, instance: LessonSchedule, **changes: Unpack[ScheduleChanges]) -> LessonSchedule:
    """Change the weekly meeting; planned lessons follow. A Conflict names the lesson that is in the way."""
    one_planner_of(instance.group_id)
    schedule = LessonSchedule.objects.get(pk=instance.pk)
    return told(save_valid(assign(schedule, changes)))


@action("timetable.delete_schedule", permission="timetable.delete_lessonschedule")
def delete_schedule(actor: Actor, *, instance: LessonSchedule) -> None:
    """End the weekly meeting: lessons that were only planned go, the others stay."""
    group_id = instance.group_id
    delete_unused(instance)
    emit(ScheduleChanged(group_id=group_id))


def one_planner_of(group_id: int) -> None:
    """Let nobody else plan the group until the transaction ends; two rivals would else wait for each other."""
    StudyGroup.objects.select_for_update(no_key=True).get(pk=group_id)


def told(schedule: LessonSchedule) -> LessonSchedule:
    """Tell that the group's plan changed."""
    emit(ScheduleChanged(group_id=schedule.group_id))
    return schedule


@action("timetable.create_room", permission="timetable.add_room")
def create_room(actor: Actor, *, name: str, branch: Branch | None = None, seats: int | None = None) -> Room:
    """Add a room; Invalid names each wrong field."""
    return save_valid(Room(name=name, branch=branch, seats=seats))


@action("timetable.update_room", permission="timetable.change_room")
def update_room(actor: Actor, *, instance: Room, **changes: Unpack[RoomChanges]) -> Room:
    """Change the given values; Invalid names each wrong field."""
    return save_valid(assign(instance, changes))


@action("timetable.delete_room", permission="timetable.delete_room")
def delete_room(actor: Actor, *, instance: Room) -> None:
    """Delete a room that nothing uses; Conflict names what does."""
    delete_unused(instance)


@action("timetable.create_branch", permission="timetable.add_branch")
def create_branch(actor: Actor, *, name: str, address: str = "") -> Branch:
    """Add a branch; Invalid names each wrong field."""
    return save_valid(Branch(name=name, address=address))


@action("timetable.update_branch", permission="timetable.change_branch")
def update_branch(actor: Actor, *, instance: Branch, **changes: Unpack[BranchChanges]) -> Branch:
    """Change the given values; Invalid names each wrong field."""
    return save_valid(assign(instance, changes))


@action("timetable.delete_branch", permission="timetable.delete_branch")
def delete_branch(actor: Actor, *, instance: Branch) -> None:
    """Delete a branch without rooms; Conflict names what it still has."""
    delete_unused(instance)


@action("timetable.create_holiday", permission="timetable.add_holiday")
def create_holiday(actor: Actor, *, date: datetime.date, name: str) -> Holiday:
    """Make a day free of lessons: those only planned for it go. Invalid names each wrong field."""
    holiday = save_valid(Holiday(date=date, name=name))
    emit(HolidaysChanged(dates=(holiday.date,)))
    return holiday


@action("timetable.update_holiday", permission="timetable.change_holiday")
def update_holiday(actor: Actor, *, instance: Holiday, **changes: Unpack[HolidayChanges]) -> Holiday:
    """Rename or move the holiday; lessons follow. A Conflict names the lesson that is in the way."""
    holiday = Holiday.objects.select_for_update().get(pk=instance.pk)
    before = holiday.date
    save_valid(assign(holiday, changes))
    if holiday.date != before:
        emit(HolidaysChanged(dates=(before, holiday.date)))
    return holiday


@action("timetable.delete_holiday", permission="timetable.delete_holiday")
def delete_holiday(actor: Actor, *, instance: Holiday) -> None:
    """Give the day back to lessons. A Conflict names the lesson that is in the way."""
    day = instance.date
    delete_unused(instance)
    emit(HolidaysChanged(dates=(day,)))
