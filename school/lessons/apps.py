"""Dated lessons."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class LessonsConfig(AppConfig):
    name = "school.lessons"
    label = "lessons"
    verbose_name = _("Lessons")

    def ready(self) -> None:
        from school.common.events import subscribe
        from school.groups.events import GroupChanged, GroupEnding
        from school.lessons.handlers import follow_group, follow_holidays, forget_plan
        from school.timetable.events import HolidaysChanged, ScheduleChanged

        subscribe(ScheduleChanged, follow_group)
        subscribe(GroupChanged, follow_group)
        subscribe(HolidaysChanged, follow_holidays)
        subscribe(GroupEnding, forget_plan)
