"""How far the caller is in courses, by public ids."""

from decimal import Decimal
from typing import Any, TypedDict

from api.wire import json_number
from school.common.actor import Actor
from school.learning.actions import set_progress
from school.learning.errors import NotEnrolled
from school.learning.queries import open_enrollments


class Progress(TypedDict):
    """One course of a student."""

    user_id: Any
    course_id: Any
    progress_percentage: float
    completed_at: Any


VALUES = ("student__uuid", "course__uuid", "progress_percentage", "completed_at")


def own_progress(actor: Actor) -> list[Progress]:
    """The courses that the caller is in, the one that was entered first first; one query."""
    rows = open_enrollments(actor.user_id).order_by("enrolled_at", "pk")
    return [told(row) for row in rows.values_list(*VALUES)]


def set_own_progress(actor: Actor, course_id: int, percentage: Decimal) -> Progress:
    """Say how far the caller is in a course; NotEnrolled without an enrolment, else the refusals of `set_progress`."""
    enrollment = open_enrollments(actor.user_id).filter(course_id=course_id).first()
    if enrollment is None:
        raise NotEnrolled
    set_progress(actor, enrollment=enrollment, percentage=percentage)
    return told(open_enrollments(actor.user_id).values_list(*VALUES).get(pk=enrollment.pk))


def told(row: tuple[Any, ...]) -> Progress:
    """A row of VALUES."""
    user_id, course_id, percentage, completed_at = row
    share = json_number(percentage)
    return Progress(user_id=user_id, course_id=course_id, progress_percentage=share, completed_at=completed_at)
