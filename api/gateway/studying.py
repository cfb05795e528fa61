"""Courses that somebody learns in, and what they have done of them, by public ids."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from api.gateway.arrays import MOST
from api.wire import json_number
from content.models import CoursePage
from content.queries import courses_visible_to, units_visible_to
from school.common.actor import Actor
from school.common.errors import Invalid, NotAllowed, NotFound
from school.common.lookup import get_visible
from school.learning.actions import enroll, record_lesson, unenroll, update_lesson_progress
from school.learning.errors import HasLeft, NotEnrolled
from school.learning.models import LessonProgress
from school.learning.queries import last_active, open_enrollments, progress_visible_to, published_lessons
from school.people.choices import Role

type Row = dict[str, Any]

NOT_IN_IT = _("You are not enrolled in this course.")
ONLY_STUDENTS = _("Only students enrol by themselves: log in as one.")
WHICH_LESSON = _("Say which lesson: ?lesson_id=…")
LEARNT = ("course__uuid", "course__title", "progress_percentage", "enrolled_at", "active_at")
DONE = ("uuid", "lesson__uuid", "enrollment__student__uuid", "score", "video_watched", "completed_at")
NOTHING_DONE: Row = {"completed": False, "score": None, "video_watched": False}


def enter(actor: Actor, course_id: int) -> Row:
    """Open a course to the caller; NotAllowed for who is no student, NotFound for what they do not see, else the
    refusals of `enroll`.
    """
    if actor.role != Role.STUDENT:
        raise NotAllowed(ONLY_STUDENTS)
    course = get_visible(courses_visible_to(actor), pk=course_id)
    made = enroll(actor, course=course)
    return {
        "id": made.uuid,
        "course_id": course.uuid,
        "user_id": getattr(actor.user, "uuid", None),
        "enrolled_at": made.enrolled_at,
    }


def entered(actor: Actor) -> QuerySet[CoursePage]:
    """The courses that the actor is or was in, published or not."""
    courses: QuerySet[CoursePage] = CoursePage.objects.order_by()
    return courses.filter(enrollments__student=actor.user_id or 0)


def seen_or_entered(actor: Actor) -> QuerySet[CoursePage]:
    """The courses that the actor sees, and those that they are or were in."""
    courses: QuerySet[CoursePage] = CoursePage.objects.order_by()
    seen = courses_visible_to(actor).order_by().values("pk")
    return courses.filter(Q(pk__in=seen) | Q(pk__in=entered(actor).values("pk")))


def leave(actor: Actor, course_id: int) -> None:
    """Take the caller out of a course; HasLeft when they are not in it."""
    enrollment = open_enrollments(actor.user_id).filter(course_id=course_id).first()
    if enrollment is None:
        raise HasLeft(NOT_IN_IT)
    unenroll(actor, enrollment=enrollment)


def own_courses(actor: Actor) -> list[Row]:
    """The courses that the caller is in, the one that was entered first first; one query."""
    rows = open_enrollments(actor.user_id).annotate(active_at=last_active()).order_by("enrolled_at", "pk")
    return [
        {
            "id": uuid,
            "name": title,
            "progress_percentage": json_number(percentage),
            "enrolled_at": enrolled_at,
            "last_accessed": last,
        }
        for uuid, title, percentage, enrolled_at, last in rows.values_list(*LEARNT)
    ]


def progress_told(actor: Actor) -> list[Row]:
    """What students have done of lessons, as far as the actor sees it, latest change first; at most MOST. One query."""
    rows = progress_visible_to(actor).order_by("-updated_at", "-pk").values_list(*DONE)
    return [progress_as_row(row) for row in rows[:MOST]]


def progress_as_row(row: tuple[Any, ...]) -> Row:
    """A row of DONE."""
    uuid, lesson, student, score, watched, completed_at = row
    return {
        "id": uuid,
        "lesson_id": lesson,
        "user_id": student,
        "completed": completed_at is not None,
        "score": score,
        "video_watched": watched,
        "completed_at": completed_at,
    }


def progress_in_course(actor: Actor, course_id: int) -> list[Row]:
    """What the caller has done of each published lesson of a course, in the editor's order; two queries.

    NotFound for a course that they neither see nor were in.
    """
    course = get_visible(seen_or_entered(actor), pk=course_id)
    own = LessonProgress.objects.filter(enrollment__student=actor.user_id, enrollment__course=course)
    done = {row.lesson_id: row for row in own}
    lessons = published_lessons(course).values_list("pk", "uuid")
    return [{"lesson_id": uuid, **state_of(done.get(pk))} for pk, uuid in lessons]


def state_of(row: LessonProgress | None) -> Row:
    """What was done of a lesson."""
    if row is None:
        return NOTHING_DONE
    return {"completed": row.completed_at is not None, "score": row.score, "video_watched": row.video_watched}


def record_own(actor: Actor, lesson: str, values: Mapping[str, Any]) -> Row:
    """Say what the caller has done of a lesson; what is left out stays as it was, at first not done.

    Invalid without a lesson; NotFound for one that the caller does not see; NotEnrolled; see `record_lesson`.
    """
    page = get_visible(units_visible_to(actor), uuid=lesson_id_in(lesson))
    enrollment = open_enrollments(actor.user_id).filter(course__path=page.path[: -page.steplen]).first()
    if enrollment is None:
        raise NotEnrolled
    row = LessonProgress.objects.filter(enrollment=enrollment, lesson=page).first()
    if row:
        told = update_lesson_progress(actor, instance=row, **values)
    else:
        told = record_lesson(actor, enrollment=enrollment, lesson=page, **{"completed": False, **values})
    return progress_as_row(LessonProgress.objects.values_list(*DONE).get(pk=told.pk))


def lesson_id_in(text: str) -> UUID:
    """The public id; Invalid when there is none, NotFound when nothing can have it."""
    if not text:
        raise Invalid(fields={"lesson_id": [WHICH_LESSON]})
    try:
        return UUID(text)
    except ValueError as error:
        raise NotFound from error
