"""Reads that are no rows of a collection."""

from school.common.actor import Actor
from school.common.lookup import get_visible
from school.gamification.queries import LeaderboardRow
from school.gamification.queries import leaderboard as ranked
from school.groups.queries import groups_visible_to
from school.notifications.queries import unread_count as count_unread

__all__ = ["LeaderboardRow", "leaderboard", "unread_count"]


def leaderboard(actor: Actor, group_id: int) -> list[LeaderboardRow]:
    """The places in a group that the actor may see, first to last; NotFound for another group."""
    return ranked(get_visible(groups_visible_to(actor), pk=group_id))


def unread_count(actor: Actor) -> int:
    """How many of the actor's notices are unread."""
    return count_unread(actor)
