"""Lessons follow their groups, schedules and holidays, in the same transaction: a clash undoes the change of plan."""

from school.common.actor import Actor
from school.groups.events import GroupChanged, GroupEnding
from school.groups.models import StudyGroup
from school.lessons.actions import drop_planned_lessons, generate_lessons
from school.timetable.events import HolidaysChanged, ScheduleChanged
from school.timetable.queries import groups_meeting_on

PLANNER = Actor.system("lessons from schedules")


def follow_group(event: GroupChanged | ScheduleChanged) -> None:
    """Bring the lessons of one group in step."""
    generate_lessons(PLANNER, group=StudyGroup.objects.get(pk=event.group_id))


def follow_holidays(event: HolidaysChanged) -> None:
    """Bring the lessons of all groups that meet on these days in step."""
    for group in groups_meeting_on(event.dates):
        generate_lessons(PLANNER, group=group)


def forget_plan(event: GroupEnding) -> None:
    """Take the lessons that are only planned out of the way of deleting their group."""
    drop_planned_lessons(PLANNER, group_id=event.group_id)
