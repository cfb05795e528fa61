"""Courses with their lessons, by public ids: what a catalogue shows, and what those who keep courses see of lessons.

Everybody may know what a course holds. The address of a lesson's video goes to who may read the lesson.
"""

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from django.db.models import BooleanField, Exists, ExpressionWrapper, Q, QuerySet
from pydantic_core import to_jsonable_python

from api.gateway.arrays import MOST
from content.body import body_as_data
from content.models import CoursePage, LessonPage
from content.permissions import sees_answers
from content.queries import course_of_unit, courses_visible_to, place_of_unit, units_kept_by, units_visible_to
from content.rules import VideoProvider, video_of
from content.search import matching
from content.shapes import BlockData
from school.common.actor import Actor
from school.common.errors import NotFound

type Row = dict[str, Any]
type Body = list[BlockData]

ELSEWHERE = "url"  # a video that is at no provider we know
MINUTE = 60


def courses_told(actor: Actor, *, search: str = "", **where: Any) -> list[Row]:
    """The visible courses in the editor's order, at most MOST, each with its published lessons. Two queries.

    With `search` those in which all of its words are found.
    """
    found = matching(courses_visible_to(actor).filter(**where), search)
    courses = list(found.select_related("instructor")[:MOST])
    lessons: defaultdict[str, list[Row]] = defaultdict(list)
    for lesson in offered_lessons(actor, courses):
        lessons[course_path(lesson)].append(lesson_offered(lesson))
    return [course_as_row(course, lessons[course.path]) for course in courses]


def course_told(actor: Actor, course_id: int) -> Row:
    """One visible course; NotFound for any other."""
    for row in courses_told(actor, pk=course_id):
        return row
    raise NotFound


def offered_lessons(actor: Actor, courses: Iterable[CoursePage]) -> QuerySet[LessonPage]:
    """The published lessons of these courses with their place, and `is_open`: whether the actor may read them."""
    keys = [course.pk for course in courses]
    readable = units_visible_to(actor).order_by().values("pk")
    return (
        LessonPage.objects.filter(Exists(course_of_unit().filter(pk__in=keys)), live=True)
        .annotate(place=place_of_unit(), is_open=ExpressionWrapper(Q(pk__in=readable), BooleanField()))
        .order_by("path")
        .defer("body")
    )


def course_path(lesson: LessonPage) -> str:
    """Where the lesson's course stands in the tree."""
    path: str = lesson.path[: -lesson.steplen]
    return path


def course_as_row(course: CoursePage, lessons: list[Row]) -> Row:
    """A course as plain JSON values; money is a number."""
    teacher: Any = course.instructor
    row: Row = to_jsonable_python(
        {
            "id": course.uuid,
            "name": course.title,
            "description": course.description,
            "category": course.category,
            "image_url": course.image_url or None,
            "price": number(course.price),
            "currency": course.currency,
            "instructor_id": teacher and teacher.uuid,
            "instructor_name": teacher.full_name if teacher else "",
            "is_published": course.live,
            "lessons": lessons,
            "total_lessons": len(lessons),
            "total_duration": sum(lesson["duration"] for lesson in lessons),
            "created_at": course.created_at,
            "updated_at": course.updated_at,
        }
    )
    return row


def lesson_offered(lesson: Any) -> Row:
    """A lesson in a catalogue."""
    return {
        "id": lesson.uuid,
        "title": lesson.title,
        "description": lesson.description,
        "video_url": (lesson.video_url or None) if lesson.is_open else None,
        "duration": duration_of(lesson),
        "order": lesson.place,
        "is_free_preview": lesson.is_free_preview,
    }


def own_lessons(actor: Actor) -> QuerySet[LessonPage]:
    """The lessons that are the actor's: of courses they teach, or that are open to them."""
    return units_kept_by(actor)


def lessons_told(actor: Actor, *, search: str = "", **where: Any) -> list[Row]:
    """The actor's own lessons in the editor's order, at most MOST. One query.

    With `search` those in which all of its words are found.
    """
    course = course_of_unit().values("uuid")[:1]
    found = matching(own_lessons(actor).filter(**where), search)
    lessons = found.annotate(course_uuid=course, place=place_of_unit()).defer("body")
    return [lesson_as_row(lesson) for lesson in lessons[:MOST]]


def lesson_told(actor: Actor, lesson_id: int) -> Row:
    """One of these lessons with its `body`, right answers in it for who may write it; NotFound for any other."""
    for row in lessons_told(actor, pk=lesson_id):
        page = LessonPage.objects.get(pk=lesson_id)
        writes = sees_answers(actor)
        return {**row, "body": body_as_data(page, with_answers=writes, drafts=writes)}
    raise NotFound


def lesson_as_row(lesson: Any) -> Row:
    """A lesson as plain JSON values."""
    video = video_of(lesson.video_url)
    row: Row = to_jsonable_python(
        {
            "id": lesson.uuid,
            "course_id": lesson.course_uuid,
            "title": lesson.title,
            "description": lesson.description,
            "video_url": lesson.video_url or None,
            "video_type": kind_of(lesson.video_url),
            "vimeo_id": video.video_id if video and video.provider is VideoProvider.VIMEO else None,
            "duration": duration_of(lesson),
            "order": lesson.place,
            "is_free_preview": lesson.is_free_preview,
            "is_published": lesson.live,
            "updated_at": lesson.updated_at,
        }
    )
    return row


def kind_of(address: str) -> str | None:
    """Where a video plays: at a provider by its name, or elsewhere; None without one."""
    video = video_of(address)
    if video:
        return video.provider.value
    return ELSEWHERE if address else None


def duration_of(lesson: LessonPage) -> int:
    """Seconds: of its video, else as long as the lesson is said to take; 0 while nobody has said."""
    return lesson.video_seconds or MINUTE * (lesson.duration_minutes or 0)


def number(amount: Decimal) -> int | float:
    """An amount of money as a JSON number."""
    return int(amount) if amount == int(amount) else float(amount)
