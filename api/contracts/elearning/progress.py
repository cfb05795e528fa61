"""content/users_progress: what one has done of the lessons."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from django.http import HttpResponse
from pydantic import BaseModel, Field

from api.bodies import Body
from api.contracts.elearning.building import Message, done
from api.gateway import studying
from api.gateway.arrays import MOST
from api.keys import uuid_among
from api.parameters import query_parameter
from api.routes import Call, Route
from api.schemas import list_of
from api.wire import json_answer

STUDY, LESSON = "learning.study_courses", "lesson_id"
UPDATED = "Progress updated successfully"

Percent = Annotated[float, Field(ge=0, le=100, json_schema_extra={"examples": [45.5]})]
Score = Annotated[int, Field(ge=0, le=100, strict=True)]


class LessonState(BaseModel):
    """What was done of one lesson."""

    lesson_id: UUID
    completed: bool
    score: Score | None
    video_watched: bool


class Progress(LessonState):
    """What somebody has done of a lesson."""

    id: UUID
    user_id: UUID
    completed_at: datetime | None


class NewProgress(Body):
    """What one has done of it now; what is left out stays."""

    shown = frozenset(Progress.model_fields)
    completed: bool = Field(default=False, strict=True)
    score: Score | None = None
    video_watched: bool = Field(default=False, strict=True)


class ProgressUpdated(Message):
    """The lesson's progress after the change."""

    progress: Progress


def listing(call: Call) -> HttpResponse:
    """All that the caller sees."""
    return json_answer(studying.progress_told(call.actor))


def in_course(call: Call) -> HttpResponse:
    """One's own in one course."""
    return json_answer(studying.progress_in_course(call.actor, call.id))


def record(call: Call) -> HttpResponse:
    """The lesson's progress after it."""
    lesson = call.request.GET.get(LESSON, "")
    return done(UPDATED, progress=studying.record_own(call.actor, lesson, call.body))


def routes() -> list[Route]:
    """users_progress."""
    every = Route(
        method="GET",
        path="/users_progress/",
        operation_id="listProgress",
        summary="List what was done of lessons",
        description=(
            "Of all courses that one is or was in; for teachers what their students have done, for admins all. Latest "
            f"change first, at most the first {MOST}."
        ),
        handle=listing,
        answer=list_of(Progress),
    )
    course = Route(
        method="GET",
        path="/users_progress/course/{id}/",
        operation_id="listCourseProgress",
        summary="What one has done of each lesson of a course",
        description="Every published lesson, in the editor's order: the share of completed ones is one's progress.",
        handle=in_course,
        answer=list_of(LessonState),
        keys={"id": uuid_among(studying.seen_or_entered)},
    )
    putting = Route(
        method="PUT",
        path="/users_progress/",
        operation_id="updateProgress",
        summary="Say what one has done of a lesson",
        description="403 `NOT_ENROLLED` for a lesson of a course that one is not in. The last completes the course.",
        handle=record,
        body=NewProgress,
        answer=ProgressUpdated,
        permission=STUDY,
        parameters=(
            {**query_parameter(LESSON, {"type": "string", "format": "uuid"}, "Which lesson."), "required": True},
        ),
        errors=(404,),
    )
    return [every, course, putting]
