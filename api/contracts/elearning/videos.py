"""content/videos: the videos of lessons, and how they are watched."""

from uuid import UUID

from django.http import HttpResponse
from pydantic import BaseModel, Field

from api.bodies import Body
from api.contracts.elearning.building import Message, done
from api.contracts.elearning.courses import STATE
from api.contracts.elearning.progress import Percent
from api.contracts.words import in_contract_words
from api.gateway import viewing
from api.gateway.catalogue import VideoState
from api.keys import UUID_TEXT, Key, by_uuid, uuid_of
from api.routes import Call, Route
from api.wire import json_answer
from school.common.limits import LONGEST_VIDEO

WRITE = "content.write_courses"
RECORDED = "Watch progress recorded"
WORDS = {"position": "progress_seconds", "duration": "total_duration", "since": "from_seconds"}
FINISHED = "Of those who began it, how many have seen 90 % of its seconds, in percent."


class Film(BaseModel):
    """A lesson's video."""

    id: UUID = Field(description="The lesson's id.")
    title: str
    vimeo_id: str | None = Field(examples=["123456"])
    video_state: VideoState | None = Field(description=STATE)
    duration: int = Field(description="Seconds; 0 while nobody knows.", ge=0)
    views: int = Field(description="How often it was watched: half an hour's pause begins another time.", ge=0)
    completion_rate: Percent = Field(description=FINISHED)


class Films(BaseModel):
    """The videos of a course, in the editor's order."""

    videos: list[Film]


class Watched(BaseModel):
    """How a video was watched."""

    total_views: int = Field(ge=0)
    unique_viewers: int = Field(ge=0)
    completion_rate: Percent = Field(description=FINISHED)
    average_watch_time: int = Field(description="Different seconds that a viewer has seen, on average.", ge=0)
    drop_off_points: list[int] = Field(
        description="The seconds, at most three, where most of those stopped who did not see it whole; ascending.",
        examples=[[300, 900, 1400]],
    )


class Report(Body):
    """How far one has watched. Without `from_seconds` the way began where the last report ended, at first at 0."""

    progress_seconds: int = Field(strict=True, ge=0, le=LONGEST_VIDEO)
    total_duration: int = Field(strict=True, ge=1, le=LONGEST_VIDEO)
    from_seconds: int | None = Field(default=None, strict=True, ge=0, le=LONGEST_VIDEO)
    completed: bool = Field(default=False, strict=True)


def report(call: Call) -> HttpResponse:
    """That it is kept."""
    body = call.body
    with in_contract_words(WORDS):
        viewing.watch(
            call.actor,
            uuid_of(call.texts["id"]),
            position=body["progress_seconds"],
            duration=body["total_duration"],
            since=body.get("from_seconds"),
            completed=body.get("completed", False),
        )
    return done(RECORDED)


def routes() -> list[Route]:
    """videos."""
    every = Route(
        method="GET",
        path="/videos/course/{id}/",
        operation_id="listCourseVideos",
        summary="List the videos of a course",
        description="Of the lessons that one may read, in the editor's order; students get those that are ready.",
        handle=lambda call: json_answer({"videos": viewing.films_in_course(call.actor, call.id)}),
        answer=Films,
        keys={"id": by_uuid("courses")},
    )
    watched = Route(
        method="GET",
        path="/videos/{id}/analytics/",
        operation_id="getVideoAnalytics",
        summary="How a video is watched",
        description="For teachers of the course and for admins. `id` is the lesson's.",
        handle=lambda call: json_answer(viewing.film_watched(call.actor, call.id)),
        answer=Watched,
        permission=WRITE,
        keys={"id": by_uuid("units")},
    )
    reporting = Route(
        method="POST",
        path="/videos/{id}/watch-progress/",
        operation_id="reportWatching",
        summary="Say how far one has watched",
        description=(
            "Counts the seconds from where the last report ended, or from `from_seconds`, to `progress_seconds`, each "
            "second once however often it is watched; going back counts nothing. Where the school knows how long the "
            "video is, that stands in place of `total_duration`. 90 % of it, or `completed`, marks the video as "
            "watched in one's progress."
        ),
        handle=report,
        body=Report,
        answer=Message,
        keys={"id": Key(UUID_TEXT)},
    )
    return [every, watched, reporting]
