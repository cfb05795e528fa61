"""Refusals of the lessons slice."""

from django.utils.translation import gettext_lazy as _

from school.common.errors import Conflict


class ScheduleConflict(Conflict):
    """A teacher, a room or the group has another lesson at that time.

    `details` hold `conflicts` `[{lesson, group, teacher, room, starts_at, ends_at}]` (ids; times in UTC) and
    `suggestions` `[{date, start_time}]`, up to three free times on the school's wall.
    """

    code = "schedule_conflict"
    message = _("A teacher, a room or the group has another lesson at that time. Choose another time, teacher or room.")


class LessonNotOpen(Conflict):
    """Only a scheduled lesson can be completed or cancelled."""

    code = "lesson_not_open"
    message = _("The lesson is completed or cancelled already.")


class LessonNotStarted(Conflict):
    """A lesson cannot be completed before it has begun."""

    code = "lesson_not_started"
    message = _("The lesson has not begun yet. It can be completed from its beginning on, or cancelled before.")
