"""Gradebooks as plain JSON values."""

from collections.abc import Callable
from typing import Any

from django.db.models import Model, QuerySet
from pydantic_core import to_jsonable_python

from school.common.actor import Actor
from school.common.lookup import get_visible
from school.insights.choices import Kind
from school.insights.gradebook import (
    OPEN,
    Cell,
    Gradebook,
    Line,
    gradebook_of_course,
    gradebook_of_group,
    graded_courses,
    graded_groups,
)
from school.insights.marks import Task

__all__ = ["OPEN", "course_gradebook", "group_gradebook"]

type Row = dict[str, Any]


def group_gradebook(actor: Actor, group_id: int) -> Row:
    """The gradebook of a group that the actor teaches or oversees; NotFound for any other."""
    return read(actor, graded_groups(actor).select_related("course"), group_id, gradebook_of_group)


def course_gradebook(actor: Actor, course_id: int) -> Row:
    """The gradebook of a course that the actor teaches or oversees; NotFound for any other."""
    return read(actor, graded_courses(actor), course_id, gradebook_of_course)


def read[M: Model](actor: Actor, visible: QuerySet[M], pk: int, table: Callable[[Actor, M], Gradebook]) -> Row:
    """The table of the visible object."""
    book = table(actor, get_visible(visible, pk=pk))
    told: Row = to_jsonable_python(
        {"columns": [column(task) for task in book.tasks], "rows": [row(line) for line in book.lines]}
    )
    return told


def column(task: Task) -> Row:
    """A task."""
    names = ("name", "kind", "title", "max_score", "due_at")
    return {name: getattr(task, name) for name in names}


def row(line: Line) -> Row:
    """A student's line."""
    return {
        "student": line.student.pk,
        "student_name": str(line.student),
        "average": line.average,
        **{kind.value: line.averages[kind] for kind in Kind},
        "attendance": line.attendance,
        "attended": line.attended,
        "marked": line.marked,
        "cells": [cell(each) for each in line.cells],
    }


def cell(of: Cell) -> Row:
    """One result."""
    return {"state": of.state, "score": of.score, "percent": of.percent}
