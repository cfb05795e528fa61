"""Moving one lesson in time. The lesson stays itself: its id, its attendance, homework and files."""

from datetime import date, time

from django.utils.translation import gettext_lazy as _

from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Invalid
from school.common.events import emit
from school.lessons.actions.holding import (
    demand_near_group,
    demand_open_school,
    demand_sane_length,
    demand_to_come,
    locked,
    minutes_of,
    place_of,
    stored,
)
from school.lessons.choices import LessonStatus
from school.lessons.errors import FormerTimeOver, NothingToUndo, NotMovable
from school.lessons.events import LessonRescheduled
from school.lessons.models import Lesson, LessonReschedule
from school.lessons.queries import one_planner, standing_moves
from school.timetable.rules import Slot, slot_at

TIME_OF = {"new_date": "new_start_time", "scheduled_date": "start_time"}  # the field beside the date's


@action("lessons.reschedule_lesson", permission="lessons.change_lesson")
def reschedule_lesson(
    actor: Actor,
    *,
    instance: Lesson,
    new_date: date,
    new_start_time: time,
    new_duration_minutes: int | None = None,
    reason: str,
) -> Lesson:
    """Move a lesson to another date and time of the school's; its length stays unless given.

    The move is kept with who, when, from, to and why, and the group is told. Asking for where the lesson is already
    changes nothing. ScheduleConflict names the lessons in the way and three free times; NotMovable when it was held or
    cancelled; Invalid for a time that is over, far outside the group's dates, or without a reason, and for a teacher's
    time at which the school is closed.
    """
    one_planner()
    lesson = locked(actor, instance)
    reason = demand_reason(reason)
    minutes = minutes_of(lesson) if new_duration_minutes is None else new_duration_minutes
    demand_sane_length(minutes, field="new_duration_minutes")
    return moved(actor, lesson, slot_at(new_date, new_start_time, minutes, clock.school_zone()), reason, "new_date")


@action("lessons.undo_reschedule", permission="lessons.change_lesson")
def undo_reschedule(actor: Actor, *, instance: Lesson) -> Lesson:
    """Take back the latest move of the lesson; that is kept as another move, and the group is told.

    NothingToUndo; NotMovable when it was held or cancelled; FormerTimeOver; ScheduleConflict.
    """
    one_planner()
    lesson = locked(actor, instance)
    moves = list(standing_moves(lesson.pk))
    if not moves:
        raise NothingToUndo
    move = moves[-1]
    if lesson.status != LessonStatus.SCHEDULED:
        raise NotMovable
    if move.old_starts_at <= clock.now():
        raise FormerTimeOver
    day = move.old_starts_at.astimezone(clock.school_zone()).date()
    lesson.is_rescheduled = len(moves) > 1
    return relocated(actor, lesson, Slot(day, move.old_starts_at, move.old_ends_at), reason="", undoes=move)


def moved(actor: Actor, lesson: Lesson, slot: Slot, reason: str, field: str) -> Lesson:
    """The lesson, which the caller holds, at `slot`; untouched when it is there already. Errors of time go to `field`.

    What else the caller has set on the lesson is saved with it.
    """
    if place_of(lesson) == (slot.starts_at, slot.ends_at):
        return lesson
    demand_near_group(lesson.group, slot.day, field=field)
    demand_to_come(slot, field=field)
    demand_open_school(actor, slot, field=TIME_OF[field], before=lesson)
    if lesson.status != LessonStatus.SCHEDULED:
        raise NotMovable
    lesson.is_rescheduled = True
    return relocated(actor, lesson, slot, reason=reason)


def relocated(
    actor: Actor, lesson: Lesson, slot: Slot, *, reason: str, undoes: LessonReschedule | None = None
) -> Lesson:
    """Write the new place and the history row, and tell."""
    old_starts_at, old_ends_at = place_of(lesson)
    lesson.starts_at, lesson.ends_at = slot.starts_at, slot.ends_at
    stored(lesson)
    row = LessonReschedule(
        lesson=lesson,
        old_starts_at=old_starts_at,
        old_ends_at=old_ends_at,
        new_starts_at=slot.starts_at,
        new_ends_at=slot.ends_at,
        reason=reason,
        rescheduled_by_id=actor.user_id,
        undoes=undoes,
    )
    row.save()
    told(row)
    return lesson


def demand_reason(reason: str) -> str:
    """The reason without blanks around it; Invalid when there is none, or too much of one."""
    plain, longest = reason.strip(), LessonReschedule._meta.get_field("reason").max_length or 0
    if not plain:
        raise Invalid(fields={"reason": [_("Say why: the group reads it.")]})
    if len(plain) > longest:
        raise Invalid(fields={"reason": [_("A reason has at most %(limit)s characters.") % {"limit": longest}]})
    return plain


def told(row: LessonReschedule) -> None:
    """Tell of the move."""
    emit(
        LessonRescheduled(
            lesson_id=row.lesson_id,
            reschedule_id=row.pk,
            group_id=row.lesson.group_id,
            lesson_name=str(row.lesson),
            old_starts_at=row.old_starts_at,
            new_starts_at=row.new_starts_at,
            new_ends_at=row.new_ends_at,
            reason=row.reason,
        )
    )
