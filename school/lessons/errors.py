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


class LessonOpen(Conflict):
    """Only a completed or cancelled lesson can be reopened."""

    code = "lesson_open"
    message = _("The lesson is scheduled already: there is nothing to reopen.")


class NotMovable(LessonNotOpen):
    """A lesson that was held or cancelled stays where it is."""

    message = _("A completed or cancelled lesson is not moved. If that state is a mistake, reopen the lesson first.")


class NothingToUndo(Conflict):
    """The lesson has no move that could be taken back."""

    code = "nothing_to_undo"
    message = _("No move of this lesson is left to be taken back.")


class FormerTimeOver(Conflict):
    """A move cannot be taken back any more once the former time has passed."""

    code = "former_time_over"
    message = _("The former time of the lesson is over. Move the lesson to a time to come instead.")


class PlanClosed(Conflict):
    """A plan is carried out once, and undone once after that."""

    code = "plan_closed"
    message = _("The plan is not in the state for this: it is carried out once, and undone once after that.")


class PlanStale(Conflict):
    """What the preview showed is not how things are now."""

    code = "plan_stale"
    message = _("The timetable has changed since this preview was made. Make a new plan.")


class PlanUnsolved(Conflict):
    """Some lessons of the plan have no solution."""

    code = "plan_unsolved"
    message = _("For some lessons no solution was found. Leave these where they are, or solve them first.")


class UndoBlocked(Conflict):
    """Something has happened since the plan was carried out; `details` hold the lessons as `lessons` (ids)."""

    code = "undo_blocked"
    message = _("The plan cannot be undone any more.")
