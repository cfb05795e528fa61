"""Beside groups and courses: what their students have done, in one table."""

from collections.abc import Callable
from datetime import datetime
from typing import Annotated, Any, Literal

from django.http import HttpResponse
from pydantic import BaseModel, Field

from api.gateway.gradebooks import OPEN, course_gradebook, group_gradebook
from api.routes import Call, Handle, Route
from api.wire import json_answer
from school.common.actor import Actor

Percent = Annotated[
    float | None, Field(description="In percent, of what has a result; null without any.", ge=0, le=100)
]


class GradebookColumn(BaseModel):
    """Something that the students are asked to do."""

    name: str = Field(description="Its kind and its id.", examples=["assignment-5"])
    kind: Literal["homework", "quiz", "assignment"]
    title: str
    max_score: int = Field(ge=1)
    due_at: datetime | None


class GradebookCell(BaseModel):
    """What a student has of the column in the same place."""

    state: Literal["graded", "waiting", "missing", "open", "not_given"]
    score: float | None = Field(ge=0)
    percent: float | None = Field(ge=0, le=100)


class GradebookRow(BaseModel):
    """A student."""

    student: int
    student_name: str
    average: float | None = Field(description="The mean of the three kinds of work, in percent.", ge=0, le=100)
    homework: Percent
    quiz: Percent
    assignment: Percent
    attendance: float | None = Field(description="Lessons attended, late or not, of those marked.", ge=0, le=100)
    attended: int = Field(ge=0)
    marked: int = Field(ge=0)
    cells: list[GradebookCell]


class Gradebook(BaseModel):
    """Students by name, and what they are asked to do."""

    columns: list[GradebookColumn]
    rows: list[GradebookRow]


def gradebooks(collection: str) -> list[Route]:
    """The gradebook's route of this collection, if it has one."""
    return [route_of(*READS[collection])] if collection in READS else []


def route_of(operation_id: str, of: str, read: Callable[[Actor, int], dict[str, Any]]) -> Route:
    """GET of the table."""
    return Route(
        method="GET",
        path="/{id}/gradebook/",
        operation_id=operation_id,
        summary=f"The gradebook of {of}",
        description=(
            "Homework, quizzes by their best attempt, assignments and attendance of the students who are there now, as "
            "far as you may see them; for whoever teaches them. Of a course, homework is only in the averages."
        ),
        handle=answering(read),
        answer=Gradebook,
        permission=OPEN,
    )


def answering(read: Callable[[Actor, int], dict[str, Any]]) -> Handle:
    """The table as an answer."""

    def handle(call: Call) -> HttpResponse:
        return json_answer(read(call.actor, call.id))

    return handle


READS = {
    "groups": ("getGroupGradebook", "a group", group_gradebook),
    "courses": ("getCourseGradebook", "a course", course_gradebook),
}
