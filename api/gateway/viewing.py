"""The videos of lessons and who has watched them, by public ids. A video is its lesson's: it has the lesson's id."""

from typing import Any
from uuid import UUID

from django.db.models import Exists, QuerySet
from pydantic_core import to_jsonable_python

from api.gateway.arrays import MOST
from api.gateway.instances import visible_by_uuid
from content.models import LessonPage
from content.permissions import gets_video
from content.queries import (
    course_of_unit,
    courses_visible_to,
    state_of_video,
    units_kept_by,
    units_visible_to,
    with_video,
)
from content.rules import VideoProvider, video_of
from school.common.actor import Actor
from school.common.errors import NotAllowed
from school.common.lookup import get_visible
from school.learning.actions import report_watching
from school.learning.viewers import Watching, watching_of

type Row = dict[str, Any]


def films_in_course(actor: Actor, course_id: int) -> list[Row]:
    """The videos of the course's lessons that the actor may read, in the editor's order, at most MOST. Three queries.

    NotFound for a course that they do not see.
    """
    course = get_visible(courses_visible_to(actor), pk=course_id)
    of_course = units_visible_to(actor).filter(Exists(course_of_unit().filter(pk=course.pk)))
    filmed = with_video(of_course).annotate(video_state=state_of_video()).defer("body")[:MOST]
    lessons = [lesson for lesson in filmed if gets_video(actor, lesson.video_state)]
    watched = watching_of([lesson.pk for lesson in lessons])
    return [film_as_row(lesson, watched.get(lesson.pk, Watching())) for lesson in lessons]


def film_as_row(lesson: Any, watching: Watching) -> Row:
    """A video as plain JSON values."""
    video = video_of(lesson.video_url)
    row: Row = to_jsonable_python(
        {
            "id": lesson.uuid,
            "title": lesson.title,
            "vimeo_id": video.video_id if video and video.provider is VideoProvider.VIMEO else None,
            "video_state": lesson.video_state,
            "duration": lesson.video_seconds or watching.length,
            "views": watching.views,
            "completion_rate": watching.completion_rate,
        }
    )
    return row


def film_watched(actor: Actor, lesson_id: int) -> Row:
    """How a video was watched, for who keeps its course; NotAllowed for others, NotFound for what they do not see."""
    lesson = get_visible(units_visible_to(actor).defer("body"), pk=lesson_id)
    if not units_kept_by(actor).filter(pk=lesson.pk).exists():
        raise NotAllowed
    watching = watching_of([lesson.pk]).get(lesson.pk, Watching())
    return {
        "total_views": watching.views,
        "unique_viewers": watching.viewers,
        "completion_rate": watching.completion_rate,
        "average_watch_time": watching.average_seconds,
        "drop_off_points": list(watching.stops),
    }


def watch(actor: Actor, uuid: UUID, *, position: int, duration: int, since: int | None, completed: bool) -> None:
    """Report what the actor has watched of a video that they may see; the refusals of `report_watching`.

    Players report every few seconds: the lesson is found by a statement that is kept.
    """
    lesson = visible_by_uuid(actor, filmed, uuid)
    report_watching(actor, lesson=lesson, position=position, duration=duration, since=since, completed=completed)


def filmed(actor: Actor) -> QuerySet[LessonPage]:
    """The lessons that the actor may read, without their texts, which few reports need."""
    return units_visible_to(actor).defer("body")
