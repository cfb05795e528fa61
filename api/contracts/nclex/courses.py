"""admin/courses/ and courses/: courses with one video each."""

from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.http.response import HttpResponseBase
from pydantic import BaseModel, Field

from api.bodies import Body
from api.downloads import file_answer
from api.etags import Tagged, hold
from api.gateway import films
from api.gateway.arrays import MOST
from api.keys import by_uuid
from api.routes import Call, Route, no_content
from api.schemas import URL, list_of
from api.wire import Text, json_answer
from school.common.exposure import exposure

ADD, CHANGE, DELETE = (f"content.{verb}_coursepage" for verb in ("add", "change", "delete"))
LONGEST_TITLE, LONGEST_ADDRESS = 255, 500
VIDEOS = ("video/mp4", "video/webm", "video/quicktime")
VIDEO = "video"
OF_VIDEO = (
    "JSON, or a form with the file `video` (mp4, webm or mov, known by its content), which takes the place of "
    "`video_url`: that is then the file's address."
)
KEY = {"id": by_uuid("courses")}


class Offer(BaseModel):
    """A course as everybody sees it."""

    id: UUID
    title: str
    description: str
    video_url: URL | None = Field(
        description="Null without a video, and of one elsewhere to who has not paid a course that costs something, and "
        "to students while Vimeo is not ready with it."
    )


class Course(Offer):
    """A course as those see it who keep courses."""

    created_at: datetime


class CourseChanges(Body):
    """What can be said of a course."""

    shown = frozenset(Course.model_fields)
    title: Text = Field(default="", min_length=1, max_length=LONGEST_TITLE)
    description: Text = ""
    video_url: Text | None = Field(default=None, max_length=LONGEST_ADDRESS)


class NewCourse(CourseChanges):
    """A course; it is published at once."""

    title: Text = Field(min_length=1, max_length=LONGEST_TITLE)


def everything(call: Call) -> HttpResponse:
    """All that the caller sees, as those see it who keep courses."""
    return json_answer(films.courses_told(call.actor, call.site))


def offers(call: Call) -> HttpResponse:
    """All that the caller sees."""
    rows = films.courses_told(call.actor, call.site)
    return json_answer([{name: row[name] for name in Offer.model_fields} for row in rows])


def one(call: Call, pk: int) -> dict[str, Any]:
    """One course as those see it who keep courses."""
    return films.course_told(call.actor, pk, call.site)


def make(call: Call) -> HttpResponse:
    """The new course."""
    pk = films.create_published(call.actor, without_video(call), call.body.get(VIDEO))
    return json_answer(one(call, pk), 201)


def change(call: Call) -> HttpResponse:
    """The course as it is now."""
    films.change(call.actor, call.id, without_video(call), call.body.get(VIDEO), call.site)
    return json_answer(one(call, call.id))


def without_video(call: Call) -> dict[str, Any]:
    """What was said besides the file."""
    return {name: value for name, value in call.body.items() if name != VIDEO}


def remove(call: Call) -> HttpResponse:
    """Nothing."""
    films.remove(call.actor, call.id)
    return no_content()


def watch(call: Call) -> HttpResponseBase:
    """The file or the wanted part of it."""
    return file_answer(call.request, films.film(call.actor, call.id))


def lock(call: Call) -> None:
    """Keep the course's row as it is until the transaction ends."""
    hold(exposure("courses").model, call.id)


TAGGED = Tagged(tuple(Course.model_fields), lambda call: one(call, call.id), lock)


def admin_routes() -> list[Route]:
    """admin/courses/."""
    listing = Route(
        method="GET",
        path="/courses/",
        operation_id="listAllCourses",
        summary="List all courses",
        description=f"Drafts of the editors, too; at most the first {MOST}.",
        handle=everything,
        answer=list_of(Course),
        permission=CHANGE,
    )
    creating = Route(
        method="POST",
        path="/courses/",
        operation_id="createCourse",
        summary="Make a course",
        description=f"It is published at once. {OF_VIDEO}",
        handle=make,
        body=NewCourse,
        extras=(VIDEO,),
        answer=Course,
        status=201,
        permission=ADD,
    )
    return [listing, creating, *changing()]


def changing() -> list[Route]:
    """admin/courses/{id}/."""
    put = Route(
        method="PUT",
        path="/courses/{id}/",
        operation_id="replaceCourse",
        summary="Change a course, its title among it",
        description=f"What is left out stays. {OF_VIDEO} Null or empty as `video_url` takes the video away.",
        handle=change,
        body=NewCourse,
        extras=(VIDEO,),
        answer=Course,
        permission=CHANGE,
        keys=KEY,
        tagged=TAGGED,
    )
    patch = replace(put, method="PATCH", operation_id="updateCourse", summary="Change a course", body=CourseChanges)
    deleting = Route(
        method="DELETE",
        path="/courses/{id}/",
        operation_id="deleteCourse",
        summary="Delete a course",
        description="409 while somebody is enrolled in it, has paid for it, or learns it in a group.",
        handle=remove,
        status=204,
        permission=DELETE,
        keys=KEY,
        guard=TAGGED,
    )
    return [put, patch, deleting]


def routes() -> list[Route]:
    """courses/."""
    listing = Route(
        method="GET",
        path="/",
        operation_id="listCourses",
        summary="List published courses",
        description=f"For everybody, with or without a login; all courses for admins. At most the first {MOST}.",
        handle=offers,
        answer=list_of(Offer),
        login=False,
        guests=True,
    )
    watching = Route(
        method="GET",
        path="/{id}/video/",
        operation_id="watchCourse",
        summary="A course's own video",
        description=(
            "What `video_url` names when the video is a file here. Of a course that costs nothing it is everybody's, "
            "of others for who is enrolled, learns the course in a group, teaches, or is staff; 404 for the rest. "
            "Answers range requests with 206, and of a file in a bucket with 302 to an address good for some minutes. "
            "The login's cookie is enough for it, so that a player can ask."
        ),
        handle=watch,
        login=False,
        guests=True,
        cookie=True,
        keys=KEY,
        content={kind: {"schema": {"type": "string", "format": "binary"}} for kind in VIDEOS},
        errors=(412, 416),
    )
    return [listing, watching]
