"""content/vimeo: uploading videos to the school's account at Vimeo."""

from typing import Annotated, Literal
from uuid import UUID

from django.http import HttpResponse
from pydantic import BaseModel, Field, WithJsonSchema

from api.bodies import Body
from api.contracts.elearning.building import Message, done
from api.gateway import hosting
from api.keys import Key
from api.routes import Call, Route
from api.schemas import URL
from api.wire import Text, json_answer
from school.common.errors import NotFound
from school.common.limits import LARGEST_VIDEO, LONGEST_VIDEO_NAME

WRITE = "content.write_courses"
UPDATED, DELETED = "Video metadata updated successfully", "Video deleted successfully"
NUMBER = Annotated[str, WithJsonSchema({"type": "string", "pattern": "^[0-9]{5,12}$", "examples": ["123456"]})]
OWN = "Teachers keep the videos that were uploaded for their courses, admins every video of the account."
REFUSED = "503 `VIMEO_NOT_CONFIGURED` without an account, 502 `VIMEO_FAILED` with Vimeo's own words."

Name = Annotated[Text, Field(min_length=1, max_length=LONGEST_VIDEO_NAME)]


class NewUpload(Body):
    """What will be uploaded."""

    course_id: UUID
    name: Name
    size: int = Field(strict=True, ge=1, le=LARGEST_VIDEO, description="Bytes, exactly.", examples=[1048576])
    description: Annotated[Text, Field(max_length=5000)] = ""


class Upload(BaseModel):
    """Where to upload to by tus 1.0.0 from the browser: the link is a secret, needs no login and lasts a day."""

    upload_link: URL
    complete_uri: str = Field(examples=["/videos/123456"])
    ticket_id: str
    upload_id: str


class VideoChanges(Body):
    """What is left out stays."""

    shown = frozenset({"id", "link", "duration"})
    name: Name = ""
    description: Annotated[Text, Field(max_length=5000)] = ""
    privacy: Literal["anybody", "nobody", "disable", "unlisted"] = Field(
        default="disable", description="Who sees it at Vimeo itself; `disable`: it plays in the school alone."
    )


class Video(BaseModel):
    """A video as Vimeo has it."""

    id: str
    name: str
    description: str | None
    link: URL | None
    duration: int = Field(description="Seconds; 0 until Vimeo knows.", ge=0)


class VideoUpdated(Message):
    """The video after the change."""

    video: Video


def number(text: str) -> str:
    """NotFound for what no video is called."""
    if not (text.isascii() and text.isdigit() and 5 <= len(text) <= 12):
        raise NotFound
    return text


def change(call: Call) -> HttpResponse:
    """The video after it."""
    return done(UPDATED, video=hosting.change(call.actor, number(call.texts["number"]), call.body))


def remove(call: Call) -> HttpResponse:
    """That it is gone."""
    hosting.delete(call.actor, number(call.texts["number"]))
    return done(DELETED)


def routes() -> list[Route]:
    """vimeo."""
    opening = Route(
        method="POST",
        path="/vimeo/upload/",
        operation_id="openVimeoUpload",
        summary="Open an upload to Vimeo",
        description=f"Then PATCH the file to `upload_link` by tus. 403 for another teacher's course. {REFUSED}",
        handle=lambda call: json_answer(hosting.open_upload(call.actor, call.body), 201),
        body=NewUpload,
        answer=Upload,
        status=201,
        permission=WRITE,
        errors=(404, 502),
    )
    changing = Route(
        method="PUT",
        path="/vimeo/update-metadata/{number}/",
        operation_id="updateVimeoVideo",
        summary="Change what a video at Vimeo is called",
        description=f"{OWN} {REFUSED}",
        handle=change,
        body=VideoChanges,
        answer=VideoUpdated,
        permission=WRITE,
        keys={"number": Key(NUMBER)},
        errors=(502,),
    )
    deleting = Route(
        method="DELETE",
        path="/vimeo/delete/{number}/",
        operation_id="deleteVimeoVideo",
        summary="Delete a video at Vimeo",
        description=f"One that is gone there already is well. {OWN} {REFUSED}",
        handle=remove,
        answer=Message,
        permission=WRITE,
        keys={"number": Key(NUMBER)},
        errors=(502,),
    )
    return [opening, changing, deleting]
