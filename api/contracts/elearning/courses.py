"""content/modules and content/admin/courses: the catalogue, and keeping it."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any
from uuid import UUID

from django.http import HttpResponse
from pydantic import BaseModel, Field

from api.bodies import Body
from api.contracts.elearning.building import Message, done, site_of
from api.contracts.numbers import Amount, plain_number
from api.contracts.words import in_contract_words
from api.etags import Tagged, hold
from api.gateway import catalogue, teaching
from api.gateway.arrays import MOST
from api.gateway.query import search_text
from api.keys import by_uuid
from api.parameters import search_parameter
from api.routes import Call, Route
from api.schemas import URL, list_of
from api.wire import Exact, Text, json_answer
from school.common.exposure import exposure

WRITE, DELETE = "content.write_courses", "content.delete_coursepage"
LONGEST_TITLE, LONGEST_CATEGORY, LONGEST_ADDRESS, MOST_DIGITS = 255, 50, 500, 12
CREATED, UPDATED, DELETED = (f"Course {done} successfully" for done in ("created", "updated", "deleted"))
KEY = {"id": by_uuid("courses")}
LIFE = (
    "A course is a page of the editor's, too. It is a draft until `is_published` is true here, or until it is "
    "published in the editor; false takes it back. A teacher keeps courses of their own only."
)

STATE = "How far Vimeo is with a video that was uploaded from here; null of any other."

Title = Annotated[Text, Field(min_length=1, max_length=LONGEST_TITLE)]
Address = Annotated[Text, Field(max_length=LONGEST_ADDRESS)]


class OfferedLesson(BaseModel):
    """A lesson as the catalogue shows it."""

    id: UUID
    title: str
    description: str
    video_url: URL | None = Field(
        description="Null without a video, for who may not read the lesson, and for students while it is not ready."
    )
    video_state: catalogue.VideoState | None = Field(description=STATE)
    duration: int = Field(description="Seconds; 0 while nobody has said.", ge=0)
    order: int = Field(description="Its place in the course, drafts counted.", ge=1)
    is_free_preview: bool


class Module(BaseModel):
    """A course with its published lessons."""

    id: UUID
    name: str
    description: str
    category: str
    image_url: URL | None
    price: Amount = Field(ge=0)
    currency: str = Field(description="ISO 4217.", examples=["UZS"])
    instructor_id: UUID | None
    instructor_name: str = Field(description="Empty without an instructor.")
    is_published: bool = Field(description="False for drafts, which only those see who keep the course.")
    lessons: list[OfferedLesson]
    total_lessons: int = Field(ge=0)
    total_duration: int = Field(description="Seconds.", ge=0)
    created_at: datetime
    updated_at: datetime


class Instructor(BaseModel):
    """Who teaches a course."""

    id: UUID
    name: str


class WholeModule(Module):
    """A course by itself."""

    instructor: Instructor | None


class CourseChanges(Body):
    """What can be said of a course; what is left out stays."""

    shown = frozenset(WholeModule.model_fields)
    name: Title = ""
    description: Text = ""
    category: Text = Field(default="", max_length=LONGEST_CATEGORY)
    price: Exact = Field(
        default=Decimal(0), ge=0, max_digits=MOST_DIGITS, decimal_places=2, json_schema_extra=plain_number
    )
    currency: str = Field(default="", pattern="^([A-Z]{3})?$", description="Empty: the school's.", examples=["UZS"])
    image_url: Address | None = None
    instructor_id: UUID | None = None
    is_published: bool = Field(default=False, strict=True)


class NewCourse(CourseChanges):
    """A course; the caller teaches it unless `instructor_id` says who."""

    name: Title


class CourseCreated(Message):
    """The new course."""

    id: UUID
    course: WholeModule


class CourseUpdated(Message):
    """The course after the change."""

    course: WholeModule


def listing(call: Call) -> HttpResponse:
    """The catalogue."""
    return json_answer(catalogue.courses_told(call.actor, site_of(call.request), search=search_text(call.request.GET)))


def one(call: Call, pk: int) -> dict[str, Any]:
    """One course by itself."""
    row = catalogue.course_told(call.actor, site_of(call.request), pk)
    teacher = {"id": row["instructor_id"], "name": row["instructor_name"]}
    return {**row, "instructor": teacher if row["instructor_id"] else None}


def show(call: Call) -> HttpResponse:
    """The course that the path names."""
    return json_answer(one(call, call.id))


def make(call: Call) -> HttpResponse:
    """The new course."""
    with in_contract_words(teaching.COURSE_WORDS):
        course = one(call, teaching.make_course(call.actor, call.body))
    return done(CREATED, 201, id=course["id"], course=course)


def change(call: Call) -> HttpResponse:
    """The course after it."""
    with in_contract_words(teaching.COURSE_WORDS):
        teaching.change_course(call.actor, call.id, call.body)
    return done(UPDATED, course=one(call, call.id))


def remove(call: Call) -> HttpResponse:
    """That it is gone."""
    teaching.remove_course(call.actor, call.id)
    return done(DELETED)


def lock(call: Call) -> None:
    """Keep the course's row as it is until the transaction ends."""
    hold(exposure("courses").model, call.id)


TAGGED = Tagged(tuple(WholeModule.model_fields), lambda call: one(call, call.id), lock)


def routes() -> list[Route]:
    """modules and admin/courses."""
    return [*public(), *keeping()]


def public() -> list[Route]:
    """modules."""
    every = Route(
        method="GET",
        path="/modules/",
        operation_id="listModules",
        summary="List courses with their lessons",
        description=(
            "Published courses for everybody, with or without a login, in the editor's order; their own drafts besides "
            f"for teachers, all for admins. At most the first {MOST}."
        ),
        handle=listing,
        answer=list_of(Module),
        login=False,
        guests=True,
        parameters=(search_parameter("a course’s name, description or category, each from its beginning on"),),
    )
    single = Route(
        method="GET",
        path="/modules/{id}/",
        operation_id="getModule",
        summary="A course with its lessons",
        handle=show,
        answer=WholeModule,
        login=False,
        guests=True,
        keys=KEY,
        tagged=TAGGED,
    )
    return [every, single]


def keeping() -> list[Route]:
    """admin/courses."""
    creating = Route(
        method="POST",
        path="/admin/courses/",
        operation_id="createCourse",
        summary="Make a course",
        description=LIFE,
        handle=make,
        body=NewCourse,
        answer=CourseCreated,
        status=201,
        permission=WRITE,
        errors=(404,),
    )
    updating = Route(
        method="PUT",
        path="/admin/courses/{id}/",
        operation_id="updateCourse",
        summary="Change a course",
        description=f"What is left out stays. {LIFE}",
        handle=change,
        body=CourseChanges,
        answer=CourseUpdated,
        permission=WRITE,
        keys=KEY,
        guard=TAGGED,
    )
    deleting = Route(
        method="DELETE",
        path="/admin/courses/{id}/",
        operation_id="deleteCourse",
        summary="Delete a course",
        description="An admin's to do. 409 while somebody is or was enrolled, has paid, or learns it in a group.",
        handle=remove,
        answer=Message,
        permission=DELETE,
        keys=KEY,
        guard=TAGGED,
    )
    return [creating, updating, deleting]
