"""How a lesson ends: held or not, and back again after a mistake."""

from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.events import emit
from school.common.models import save_valid
from school.lessons.actions.clashes import write_without_clash
from school.lessons.actions.holding import booking_of, locked, open_lesson
from school.lessons.choices import LessonStatus
from school.lessons.errors import LessonNotStarted, LessonOpen
from school.lessons.events import LessonCancelled, LessonCompleted, LessonReopened
from school.lessons.models import Lesson
from school.lessons.queries import one_planner


@action("lessons.complete_lesson", permission="lessons.change_lesson")
def complete_lesson(actor: Actor, *, instance: Lesson) -> Lesson:
    """Record that the lesson was held; LessonNotStarted before it begins, LessonNotOpen when it is closed already."""
    lesson = open_lesson(actor, instance)
    if lesson.starts_at > clock.now():
        raise LessonNotStarted
    lesson.status = LessonStatus.COMPLETED
    save_valid(lesson)
    emit(LessonCompleted(lesson_id=lesson.pk, group_id=lesson.group_id, lesson_name=str(lesson)))
    return lesson


@action("lessons.cancel_lesson", permission="lessons.change_lesson")
def cancel_lesson(actor: Actor, *, instance: Lesson, reason: str = "") -> Lesson:
    """Let the lesson not take place: its teacher, room and group are free then, and the group is told.

    LessonNotOpen when it is closed; Invalid when the reason is too long.
    """
    lesson = open_lesson(actor, instance)
    lesson.status, lesson.cancel_reason = LessonStatus.CANCELLED, reason.strip()
    save_valid(lesson)
    emit(
        LessonCancelled(
            lesson_id=lesson.pk,
            group_id=lesson.group_id,
            lesson_name=str(lesson),
            starts_at=lesson.starts_at,
            reason=lesson.cancel_reason,
        )
    )
    return lesson


@action("lessons.reopen_lesson", permission="lessons.change_lesson")
def reopen_lesson(actor: Actor, *, instance: Lesson) -> Lesson:
    """Take back a completion or cancellation that was a mistake: the lesson is scheduled where it was.

    LessonOpen when it is; ScheduleConflict when its time was given to another lesson meanwhile.
    """
    one_planner()
    lesson = locked(actor, instance)
    if lesson.status == LessonStatus.SCHEDULED:
        raise LessonOpen
    was_completed = lesson.status == LessonStatus.COMPLETED
    lesson.status, lesson.cancel_reason = LessonStatus.SCHEDULED, ""
    write_without_clash([booking_of(lesson)], lambda: lesson.save(), replacing=[lesson.pk])
    emit(
        LessonReopened(
            lesson_id=lesson.pk,
            group_id=lesson.group_id,
            lesson_name=str(lesson),
            starts_at=lesson.starts_at,
            was_completed=was_completed,
        )
    )
    return lesson
