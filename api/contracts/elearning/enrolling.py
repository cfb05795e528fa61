"""content/courses/{id}/enroll, unenroll and my-courses: the courses that one learns in."""

from datetime import datetime
from uuid import UUID

from django.http import HttpResponse
from pydantic import BaseModel, Field

from api.contracts.elearning.building import Message, done
from api.contracts.elearning.progress import Percent
from api.gateway import studying
from api.keys import by_uuid, uuid_among
from api.routes import Call, Route
from api.wire import json_answer

STUDY = "learning.study_courses"
ENROLLED, LEFT = "Enrolled successfully", "Unenrolled successfully"


class Enrollment(BaseModel):
    """Somebody in a course."""

    id: UUID
    course_id: UUID
    user_id: UUID
    enrolled_at: datetime


class Enrolled(Message):
    """The course is open."""

    enrollment: Enrollment


class LearntCourse(BaseModel):
    """A course that one is in, and how far one is."""

    id: UUID
    name: str
    progress_percentage: Percent
    enrolled_at: datetime
    last_accessed: datetime | None = Field(description="When one last did something in it.")


class MyCourses(BaseModel):
    """The courses that one is in."""

    enrolled_courses: list[LearntCourse]


def enroll(call: Call) -> HttpResponse:
    """The enrolment."""
    return done(ENROLLED, 201, enrollment=studying.enter(call.actor, call.id))


def unenroll(call: Call) -> HttpResponse:
    """That one is out."""
    studying.leave(call.actor, call.id)
    return done(LEFT)


def own(call: Call) -> HttpResponse:
    """One's courses."""
    return json_answer({"enrolled_courses": studying.own_courses(call.actor)})


def routes() -> list[Route]:
    """courses/."""
    mine = Route(
        method="GET",
        path="/courses/my-courses/",
        operation_id="listMyCourses",
        summary="List the courses that one is enrolled in",
        description="The one that was entered first first. Progress is completed published lessons over all of them.",
        handle=own,
        answer=MyCourses,
        permission=STUDY,
    )
    entering = Route(
        method="POST",
        path="/courses/{id}/enroll/",
        operation_id="enrollCourse",
        summary="Enrol in a course",
        description=(
            "402 `PAYMENT_REQUIRED` for a course with a price that one has not paid: see `checkout`. 409 when one is "
            "in it already. Who comes back goes on where they left."
        ),
        handle=enroll,
        answer=Enrolled,
        status=201,
        permission=STUDY,
        keys={"id": by_uuid("courses")},
        errors=(402,),
    )
    leaving = Route(
        method="DELETE",
        path="/courses/{id}/unenroll/",
        operation_id="unenrollCourse",
        summary="Leave a course",
        description="Progress and what was paid are kept. 404 for a course one never was in, 409 for one already left.",
        handle=unenroll,
        answer=Message,
        permission=STUDY,
        keys={"id": uuid_among(studying.entered)},
    )
    return [mine, entering, leaving]
