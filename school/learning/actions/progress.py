"""How far students are: by their lessons, or as said by hand. PostgreSQL counts the percentage."""

from decimal import Decimal
from typing import TypedDict, Unpack

from django.utils.translation import gettext_lazy as _

from content.models import LessonPage
from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Invalid, NotAllowed
from school.common.events import emit
from school.common.models import save_valid
from school.learning.errors import NotEnrolled
from school.learning.events import CourseCompleted
from school.learning.models import Enrollment, LessonProgress
from school.learning.permissions import STUDY, can_change
from school.learning.queries import locked_enrollment, published_lessons
from school.learning.rules import WHOLE, percentage_of


class LessonChanges(TypedDict, total=False):
    """What may be said of a lesson, all optional."""

    completed: bool
    score: int | None
    video_watched: bool


@action("learning.record_lesson", permission=STUDY)
def record_lesson(
    actor: Actor,
    *,
    enrollment: Enrollment,
    lesson: LessonPage,
    completed: bool = True,
    score: int | None = None,
    video_watched: bool = False,
) -> LessonProgress:
    """Say what a student has done of a published lesson of their course; a lesson that was told of before is changed.

    The last lesson completes the course; a lesson taken back takes that back. Invalid on `lesson` for one of another
    course or of none that is published, and on `score` outside of 0–100; NotEnrolled for who has left.
    """
    enrollment = held_for(actor, enrollment)
    row = row_of(enrollment, lesson)
    return told(enrollment, row, {"completed": completed, "score": score, "video_watched": video_watched})


@action("learning.note_video_watched", permission=STUDY)
def note_video_watched(actor: Actor, *, enrollment: Enrollment, lesson: LessonPage) -> LessonProgress:
    """Say that a student has watched the video of a published lesson of their course; what else was said of the lesson
    stays, also what was said at the same moment. The refusals of `record_lesson`.
    """
    enrollment = held_for(actor, enrollment)
    return told(enrollment, row_of(enrollment, lesson), {"video_watched": True})


@action("learning.update_lesson_progress", permission=STUDY)
def update_lesson_progress(
    actor: Actor, *, instance: LessonProgress, **changes: Unpack[LessonChanges]
) -> LessonProgress:
    """Change what was said of a lesson; the refusals of `record_lesson`."""
    enrollment = held_for(actor, instance.enrollment)
    return told(enrollment, LessonProgress.objects.get(pk=instance.pk), changes)


@action("learning.set_progress", permission=STUDY)
def set_progress(actor: Actor, *, enrollment: Enrollment, percentage: Decimal) -> Enrollment:
    """Say by hand how far a student is: 100 completes all lessons and the course, 0 clears all of them, and any other
    value stands until a lesson's completion next changes. Less than 100 takes the completion of the course back.

    One decimal is kept. Invalid on `percentage` outside of 0–100; NotEnrolled for who has left.
    """
    enrollment = held_for(actor, enrollment)
    value = percentage_of(percentage)
    if value is None:
        raise Invalid(fields={"percentage": [_("A percentage is between 0 and 100.")]})
    enrollment.set_percentage = value
    if value in {0, WHOLE} and set_all(enrollment, is_completed=value == WHOLE):
        enrollment.set_percentage = None
    return counted(enrollment, is_taken_back=value < WHOLE)


def held_for(actor: Actor, enrollment: Enrollment) -> Enrollment:
    """The enrolment, locked, when the actor may say how far its student is."""
    enrollment = locked_enrollment(enrollment)
    if not can_change(actor, enrollment):
        raise NotAllowed
    if not enrollment.is_open:
        raise NotEnrolled
    return enrollment


def row_of(enrollment: Enrollment, lesson: LessonPage) -> LessonProgress:
    """What was said of the lesson, or an unsaved row for it; Invalid for a lesson that is none of the course's."""
    if not published_lessons(enrollment.course).filter(pk=lesson.pk).exists():
        raise Invalid(fields={"lesson": [_("This is no published lesson of the course.")]})
    held = LessonProgress.objects.filter(enrollment=enrollment, lesson=lesson).first()
    return held or LessonProgress(enrollment=enrollment, lesson=lesson)


def told(enrollment: Enrollment, row: LessonProgress, changes: LessonChanges) -> LessonProgress:
    """Write down what was said of one lesson, and what follows for the course."""
    was_completed = row.completed_at is not None
    completed = changes.get("completed", was_completed)
    row.completed_at = (row.completed_at or clock.now()) if completed else None
    row.score = changes.get("score", row.score)
    row.video_watched = changes.get("video_watched", row.video_watched)
    save_valid(row)
    enrollment.refresh_from_db(fields=["set_percentage"])
    counted(enrollment, is_taken_back=was_completed and not completed)
    return row


def set_all(enrollment: Enrollment, *, is_completed: bool) -> bool:
    """Complete every published lesson, or clear every completion; whether the course has lessons that say so."""
    lessons = list(published_lessons(enrollment.course))
    rows = LessonProgress.objects.filter(enrollment=enrollment)
    if not is_completed:
        rows.exclude(completed_at=None).update(completed_at=None, updated_at=clock.now())
        return bool(lessons)
    done = set(rows.exclude(completed_at=None).values_list("lesson_id", flat=True))
    LessonProgress.objects.bulk_create(
        [
            LessonProgress(enrollment=enrollment, lesson=lesson, completed_at=clock.now())
            for lesson in lessons
            if lesson.pk not in done
        ],
        update_conflicts=True,
        unique_fields=["enrollment", "lesson"],
        update_fields=["completed_at", "updated_at"],
    )
    return bool(lessons)


def counted(enrollment: Enrollment, *, is_taken_back: bool) -> Enrollment:
    """Save the enrolment and read what PostgreSQL has counted; the course is completed at 100, once.

    A course that was completed stays so when it grows, until somebody takes back a part of it.
    """
    now = clock.now()
    enrollment.last_accessed_at = now
    save_valid(enrollment)
    enrollment.refresh_from_db()
    if enrollment.progress_percentage == WHOLE and enrollment.completed_at is None:
        enrollment.completed_at = now
        enrollment.save(update_fields=["completed_at", "updated_at"])
        emit(CourseCompleted(enrollment.student_id, enrollment.course_id, enrollment.course.title, now))
    elif is_taken_back and enrollment.progress_percentage < WHOLE and enrollment.completed_at:
        enrollment.completed_at = None
        enrollment.save(update_fields=["completed_at", "updated_at"])
    return enrollment
