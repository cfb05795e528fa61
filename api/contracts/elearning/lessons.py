"""content/lessons: the lessons that are one's own to read or to write."""

from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from django.http import HttpResponse
from pydantic import BaseModel, Field

from api.bodies import Body
from api.contracts.elearning.building import Message, done
from api.contracts.elearning.courses import STATE, Address, Title
from api.contracts.words import in_contract_words
from api.etags import Tagged, hold
from api.gateway import catalogue, teaching
from api.gateway.arrays import MOST
from api.gateway.query import search_text
from api.keys import uuid_among
from api.parameters import search_parameter
from api.routes import Call, Route
from api.schemas import URL, list_of
from api.wire import Text, json_answer
from school.common.exposure import exposure
from school.common.limits import LONGEST_VIDEO, MOST_BLOCKS

WRITE = "content.write_courses"
CREATED, UPDATED, DELETED = (f"Lesson {done} successfully" for done in ("created", "updated", "deleted"))
MOST_PLACES = 10_000  # pages of a course
KEY = {"id": uuid_among(catalogue.own_lessons)}
FILM = (
    "The video is said by `video_url`, or by `vimeo_id` alone; `video_type` follows from it. `order` is its place "
    "among the course's lessons, from 1; the others make room."
)

type VideoType = Literal["vimeo", "youtube", "url"]


class Lesson(BaseModel):
    """A lesson."""

    id: UUID
    course_id: UUID
    title: str
    description: str
    video_url: URL | None = Field(description="Null without a video, and for students while it is not ready.")
    video_type: VideoType | None = Field(description="Where the video is; `url`: elsewhere.")
    vimeo_id: str | None = Field(examples=["123456"])
    video_state: catalogue.VideoState | None = Field(description=STATE)
    duration: int = Field(description="Seconds; 0 while nobody has said.", ge=0)
    order: int = Field(description="Its place in the course, drafts counted.", ge=1)
    is_free_preview: bool = Field(description="Whether everybody may read it.")
    is_published: bool
    updated_at: datetime


class WholeLesson(Lesson):
    """A lesson by itself."""

    body: catalogue.Body = Field(description="Its content, block by block; right answers for who may write it only.")


class LessonChanges(Body):
    """What can be said of a lesson; what is left out stays. `body` takes the place of all blocks."""

    shown = frozenset(WholeLesson.model_fields)
    title: Title = ""
    description: Text = ""
    body: teaching.BodyInput = Field(default=[], max_length=MOST_BLOCKS)
    video_url: Address | None = None
    video_type: VideoType | None = None
    vimeo_id: Annotated[str, Field(pattern=r"^([0-9]{5,12})?$", examples=["123456"])] | None = None
    duration: int | None = Field(default=None, strict=True, ge=0, le=LONGEST_VIDEO)
    order: int = Field(default=1, strict=True, ge=1, le=MOST_PLACES)
    is_free_preview: bool = Field(default=False, strict=True)
    is_published: bool = Field(default=True, strict=True)


class NewLesson(LessonChanges):
    """A lesson of one of one's courses, at its end unless `order` says where; published unless it says otherwise."""

    course_id: UUID
    title: Title


class LessonCreated(Message):
    """The new lesson."""

    id: UUID
    lesson: WholeLesson


class LessonUpdated(Message):
    """The lesson after the change."""

    lesson: WholeLesson


def listing(call: Call) -> HttpResponse:
    """All that are one's own."""
    return json_answer(catalogue.lessons_told(call.actor, search=search_text(call.request.GET)))


def one(call: Call) -> dict[str, Any]:
    """The lesson that the path names."""
    return catalogue.lesson_told(call.actor, call.id)


def make(call: Call) -> HttpResponse:
    """The new lesson."""
    with in_contract_words(teaching.LESSON_WORDS):
        lesson = catalogue.lesson_told(call.actor, teaching.make_lesson(call.actor, call.body))
    return done(CREATED, 201, id=lesson["id"], lesson=lesson)


def change(call: Call) -> HttpResponse:
    """The lesson after it."""
    with in_contract_words(teaching.LESSON_WORDS):
        teaching.change_lesson(call.actor, call.id, call.body)
    return done(UPDATED, lesson=one(call))


def remove(call: Call) -> HttpResponse:
    """That it is gone."""
    teaching.remove_lesson(call.actor, call.id)
    return done(DELETED)


def lock(call: Call) -> None:
    """Keep the lesson's row as it is until the transaction ends."""
    hold(exposure("units").model, call.id)


TAGGED = Tagged(tuple(WholeLesson.model_fields), one, lock)


def routes() -> list[Route]:
    """lessons."""
    every = Route(
        method="GET",
        path="/lessons/",
        operation_id="listLessons",
        summary="List lessons",
        description=(
            "For students those of the courses that they are enrolled in, and what is marked as a free preview; for "
            f"teachers those of their courses, drafts too; for admins all. At most the first {MOST}."
        ),
        handle=listing,
        answer=list_of(Lesson),
        parameters=(search_parameter("a lesson’s title, description or blocks, each from its beginning on"),),
    )
    creating = Route(
        method="POST",
        path="/lessons/",
        operation_id="createLesson",
        summary="Write a lesson",
        description=f"A page of the course in the editor, too. 403 for another teacher's course. {FILM}",
        handle=make,
        body=NewLesson,
        answer=LessonCreated,
        status=201,
        permission=WRITE,
        errors=(404,),
    )
    return [every, creating, *changing()]


def changing() -> list[Route]:
    """lessons/{id}."""
    single = Route(
        method="GET",
        path="/lessons/{id}/",
        operation_id="getLesson",
        summary="A lesson",
        handle=lambda call: json_answer(one(call)),
        answer=WholeLesson,
        keys=KEY,
        tagged=TAGGED,
    )
    updating = Route(
        method="PUT",
        path="/lessons/{id}/",
        operation_id="updateLesson",
        summary="Change a lesson",
        description=f"What is left out stays. {FILM}",
        handle=change,
        body=LessonChanges,
        answer=LessonUpdated,
        permission=WRITE,
        keys=KEY,
        guard=TAGGED,
    )
    deleting = Route(
        method="DELETE",
        path="/lessons/{id}/",
        operation_id="deleteLesson",
        summary="Delete a lesson",
        description="What students have done of it goes with it.",
        handle=remove,
        answer=Message,
        permission=WRITE,
        keys=KEY,
        guard=TAGGED,
    )
    return [single, updating, deleting]
