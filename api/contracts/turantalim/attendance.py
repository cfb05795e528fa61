"""attendance/."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from typing import Any, cast

from django.http import HttpResponse
from pydantic import BaseModel, Field, create_model
from pydantic_core import from_json

from api.collection import Collection
from api.contracts.turantalim.building import SCHEMAS, Command, commanding, declared, inside, listing, page_of, row_of
from api.contracts.turantalim.names import ATTENDANCE, BULK_MARK
from api.gateway.reports import attendance_totals
from api.routes import Call, Route
from api.schemas import list_of
from api.wire import json_answer
from school.common.errors import DomainError

MARKING = Command(shape=ATTENDANCE, action="bulk-mark", words=BULK_MARK)
NAMES_OF_ONE = {BULK_MARK["marks"]: "student", BULK_MARK["lesson"]: "lesson"}
BY_STUDENT = inside("users", "student_id", "student")


class Totals(BaseModel):
    """How often the student was what, in all of their marks that the caller may see."""

    present: int = Field(ge=0)
    absent: int = Field(ge=0)
    late: int = Field(ge=0)
    excused: int = Field(ge=0)
    total: int = Field(ge=0)
    rate: float | None = Field(
        ge=0, le=100, description="The share of present and late in percent; null without marks."
    )


def routes() -> list[Route]:
    """attendance/."""
    return [
        listing(ATTENDANCE, "/", operation_id="listAttendance", summary="List attendance"),
        marking_one(),
        commanding(
            MARKING,
            "/bulk-mark/",
            render=marked,
            answer=marked_schema(),
            operation_id="bulkMarkAttendance",
            summary="Mark the attendance of a lesson",
            description="Students who have a mark get it changed. All or nothing.",
        ),
        listing(
            ATTENDANCE,
            "/lesson/{lesson}/",
            where=inside("lessons", "lesson_id", "lesson"),
            operation_id="listLessonAttendance",
            summary="List a lesson's attendance",
        ),
        student_route(),
    ]


def marking_one() -> Route:
    """POST of one student's mark: the same command as for many."""
    inputs, permission = declared(ATTENDANCE, ATTENDANCE.exposure.create)
    return Route(
        method="POST",
        path="/",
        operation_id="markAttendance",
        summary="Mark one student at a lesson",
        description="201 for the student's first mark at the lesson, 200 when the one that is there is changed.",
        handle=mark_one,
        body=SCHEMAS.body("MarkAttendance", inputs.plain, ATTENDANCE.exposure.model),
        answer=row_of(ATTENDANCE),
        status=201,
        also=(200,),
        permission=permission,
        errors=(403, 404),
    )


def mark_one(call: Call) -> HttpResponse:
    """The mark as it is now."""
    lesson, mark = call.body["lesson"], {name: value for name, value in call.body.items() if name != "lesson"}
    with as_one_mark():
        result = MARKING.run(call, lesson=lesson, marks=[mark])
    return json_answer(ATTENDANCE.of(result["rows"][0]), 201 if result["created"] else 200)


@contextmanager
def as_one_mark() -> Iterator[None]:
    """Let a refusal speak of the one mark, not of a list."""
    try:
        yield
    except DomainError as error:
        error.fields = {NAMES_OF_ONE.get(name, name): texts for name, texts in error.fields.items()}
        raise


def marked(call: Call, result: Any) -> dict[str, Any]:
    """How many marks were made and changed, and all of them."""
    rows = [ATTENDANCE.of(row) for row in result["rows"]]
    return {"created": result["created"], "updated": result["updated"], "results": rows}


def marked_schema() -> type[BaseModel]:
    """What bulk-mark answers."""
    fields: Any = {
        "created": (int, Field(ge=0)),
        "updated": (int, Field(ge=0)),
        "results": (list_of(row_of(ATTENDANCE)), Field()),
    }
    return create_model("MarkedAttendance", **fields)


def student_route() -> Route:
    """A student's marks with their totals."""
    plain = listing(
        ATTENDANCE,
        "/student/{student}/",
        where=BY_STUDENT,
        operation_id="listStudentAttendance",
        summary="List a student's attendance, with totals",
        description="The totals count all marks of the student that you may see, whatever the page and the filters.",
    )
    return replace(plain, handle=with_totals, answer=totals_schema())


def with_totals(call: Call) -> HttpResponse:
    """The envelope of the list and the totals."""
    listed = cast("HttpResponse", Collection(ATTENDANCE.exposure, ATTENDANCE.fields).list(BY_STUDENT)(call))
    page = from_json(listed.content)
    return json_answer(page | {"totals": asdict(attendance_totals(call.actor, call.ids["student"]))})


def totals_schema() -> type[BaseModel]:
    """The envelope with totals."""
    page = page_of("Attendance", row_of(ATTENDANCE))
    return create_model("StudentAttendanceList", __base__=page, totals=(Totals, Field()))
