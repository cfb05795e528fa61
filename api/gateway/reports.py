"""Reads that are no rows of a collection."""

from typing import Any

from django.forms import model_to_dict

from school.attendance.queries import Totals, attendance_visible_to, totals_of
from school.common.actor import Actor
from school.common.errors import Unauthenticated
from school.gamification.queries import LeaderboardRow
from school.notifications.queries import preferences_of
from school.notifications.queries import unread_count as count_unread
from school.people.models import User

__all__ = [
    "LeaderboardRow",
    "Totals",
    "attendance_totals",
    "lock_preferences",
    "notification_preferences",
    "unread_count",
]


def unread_count(actor: Actor) -> int:
    """How many of the actor's notices are unread."""
    return count_unread(actor)


def notification_preferences(actor: Actor) -> dict[str, Any]:
    """What the actor wants to be told where; the defaults before they have said it."""
    person = User.objects.filter(pk=actor.user_id or 0).first()
    if person is None:
        raise Unauthenticated
    return model_to_dict(preferences_of(person), exclude=("id", "user"))


def lock_preferences(actor: Actor) -> None:
    """Let nobody change what the actor wants until the transaction ends; their changes take the person's row, too."""
    User.objects.select_for_update().filter(pk=actor.user_id or 0).first()


def attendance_totals(actor: Actor, student_id: int) -> Totals:
    """How often a student was what, in the marks that the actor may see."""
    return totals_of(attendance_visible_to(actor).filter(student_id=student_id))
