"""users/me/progress/: how far the caller is in the courses that they are enrolled in."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Annotated
from uuid import UUID

from django.http import HttpResponse
from pydantic import BaseModel, Field

from api.bodies import Body
from api.contracts.words import in_contract_words
from api.gateway.progress import own_progress, set_own_progress
from api.keys import by_uuid
from api.routes import Call, Route
from api.schemas import list_of
from api.wire import json_answer

PERCENT = Annotated[float, Field(ge=0, le=100, strict=True)]
WORDS = {"percentage": "progress_percentage"}


class CourseProgress(BaseModel):
    """How far somebody is in a course; `completed_at` is null until all of it is done."""

    user_id: UUID
    course_id: UUID
    progress_percentage: PERCENT
    completed_at: datetime | None


class NewProgress(Body):
    """How far the caller is now."""

    shown = frozenset(CourseProgress.model_fields)
    progress_percentage: PERCENT


def show(call: Call) -> HttpResponse:
    """All of the caller's courses."""
    return json_answer(own_progress(call.actor))


def change(call: Call) -> HttpResponse:
    """The course as it stands after it."""
    with in_contract_words(WORDS):
        given = Decimal(str(call.body["progress_percentage"]))
        return json_answer(set_own_progress(call.actor, call.ids["course_id"], given))


def routes() -> list[Route]:
    """Below users/."""
    listing = Route(
        method="GET",
        path="/me/progress/",
        operation_id="listProgress",
        summary="How far one is in one's courses",
        description="The courses that one is enrolled in; progress is completed lessons over all lessons, in percent.",
        handle=show,
        answer=list_of(CourseProgress),
    )
    put = Route(
        method="PUT",
        path="/me/progress/{course_id}/",
        operation_id="replaceProgress",
        summary="Say how far one is in a course",
        description=(
            "100 completes the course and each of its lessons, 0 clears all of them, and any other value stands until "
            "a lesson's completion next changes; one decimal is kept. 403 for a course that one is not enrolled in."
        ),
        handle=change,
        keys={"course_id": by_uuid("courses")},
        body=NewProgress,
        answer=CourseProgress,
        errors=(403,),
    )
    return [listing, put, replace(put, method="PATCH", operation_id="updateProgress")]
