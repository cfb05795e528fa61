"""Courses with their lessons, by public ids: what a catalogue shows, and what those who keep courses see of lessons.

Everybody may know what a course holds. The address of a lesson's video goes to who may read the lesson.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any
from urllib.parse import urljoin

from django.db.models import BooleanField, Exists, ExpressionWrapper, Q, QuerySet
from pydantic_core import to_jsonable_python

from api.gateway.arrays import MOST
from api.wire import json_number
from content.body import body_as_data
from content.models import CoursePage, LessonPage
from content.permissions import gets_video, sees_answers
from content.queries import (
    course_of_unit,
    courses_visible_to,
    picture_of_course,
    place_of_unit,
    state_of_video,
    units_kept_by,
    units_visible_to,
)
from content.rules import VideoProvider, video_of
from content.search import matching
from content.shapes import BlockData, VideoState
from school.common.actor import Actor
from school.common.errors import NotFound

__all__ = ["Body", "VideoState"]

type Row = dict[str, Any]
type Body = list[BlockData]

ELSEWHERE = "url"  # a video that is at no provider we know
MINUTE = 60


def courses_told(actor: Actor, site: str, *, search: str = "", **where: Any) -> list[Row]:
    """The visible courses in the editor's order, at most MOST, each with its published lessons. Two queries.

    With `search` those in which all of its words are found. `site` is our own address, for pictures that are ours.
    """
    found = matching(courses_visible_to(actor).filter(**where), search).annotate(picture=picture_of_course())
    courses = list(found.select_related("instructor")[:MOST])
    lessons: defaultdict[str, list[Row]] = defaultdict(list)
    for lesson in offered_lessons(actor, courses):
        lessons[course_path(lesson)].append(lesson_offered(actor, lesson))
    return [
        course_as_row(course, course.picture and urljoin(site, course.picture), lessons[course.path])
        for course in courses
    ]


def course_told(actor: Actor, site: str, course_id: int) -> Row:
    """One visible course; NotFound for any other."""
    for row in courses_told(actor, site, pk=course_id):
        return row
    raise NotFound


def offered_lessons(actor: Actor, courses: Iterable[CoursePage]) -> QuerySet[LessonPage]:
    """The published lessons of these courses with their place, how far their video is, and `is_open`: whether the actor
    may read them.
    """
    keys = [course.pk for course in courses]
    readable = units_visible_to(actor).order_by().values("pk")
    return (
        LessonPage.objects.filter(Exists(course_of_unit().filter(pk__in=keys)), live=True)
        .annotate(
            place=place_of_unit(),
            video_state=state_of_video(),
            is_open=ExpressionWrapper(Q(pk__in=readable), BooleanField()),
        )
        .order_by("path")
        .defer("body")
    )


def course_path(lesson: LessonPage) -> str:
    """Where the lesson's course stands in the tree."""
    path: str = lesson.path[: -lesson.steplen]
    return path


def course_as_row(course: CoursePage, picture: str, lessons: list[Row]) -> Row:
    """A course as plain JSON values with its picture's address; money is a number."""
    teacher: Any = course.instructor
    row: Row = to_jsonable_python(
        {
            "id": course.uuid,
            "name": course.title,
            "description": course.description,
            "category": course.category,
            "image_url": picture or None,
            "price": json_number(course.price),
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


def lesson_offered(actor: Actor, lesson: Any) -> Row:
    """A lesson in a catalogue."""
    is_given = lesson.is_open and gets_video(actor, lesson.video_state)
    return {
        "id": lesson.uuid,
        "title": lesson.title,
        "description": lesson.description,
        "video_url": (lesson.video_url or None) if is_given else None,
        "video_state": lesson.video_state,
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
    told = {"course_uuid": course_of_unit().values("uuid")[:1], "video_state": state_of_video()}
    found = matching(own_lessons(actor).filter(**where), search)
    lessons = found.annotate(**told, place=place_of_unit()).defer("body")
    return [lesson_as_row(actor, lesson) for lesson in lessons[:MOST]]


def lesson_told(actor: Actor, lesson_id: int) -> Row:
    """One of these lessons with its `body`, right answers in it for who may write it; NotFound for any other."""
    for row in lessons_told(actor, pk=lesson_id):
        page = LessonPage.objects.get(pk=lesson_id)
        writes = sees_answers(actor)
        return {**row, "body": body_as_data(page, with_answers=writes, drafts=writes)}
    raise NotFound


def lesson_as_row(actor: Actor, lesson: Any) -> Row:
    """A lesson as plain JSON values; without its video while that is not ready, but for who gets drafts."""
    address = lesson.video_url if gets_video(actor, lesson.video_state) else ""
    video = video_of(address)
    row: Row = to_jsonable_python(
        {
            "id": lesson.uuid,
            "course_id": lesson.course_uuid,
            "title": lesson.title,
            "description": lesson.description,
            "video_url": address or None,
            "video_type": kind_of(address),
            "vimeo_id": video.video_id if video and video.provider is VideoProvider.VIMEO else None,
            "video_state": lesson.video_state,
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
