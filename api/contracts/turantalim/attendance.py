"""attendance/."""

from typing import Any

from pydantic import BaseModel, Field, create_model

from api.contracts.turantalim.building import Command, commanding, inside, listing, row_of
from api.contracts.turantalim.names import ATTENDANCE, BULK_MARK
from api.routes import Call, Route
from api.schemas import list_of


def routes() -> list[Route]:
    """attendance/."""
    return [
        listing(ATTENDANCE, "/", operation_id="listAttendance", summary="List attendance"),
        commanding(
            Command(shape=ATTENDANCE, action="bulk-mark", words=BULK_MARK),
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
    ]


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
