"""Conversations and what is said in them, with public ids, for contracts and sockets."""

from typing import Any

from django.db.models import QuerySet

from api.gateway.arrays import MOST
from school.common.actor import Actor
from school.messaging.actions import mark_read
from school.messaging.models import MailboxEntry
from school.messaging.queries import (
    conversation_with,
    conversations_of,
    latest_numbers,
    own_messages,
    partners_of,
    unread_count,
    unread_from,
)
from school.people.choices import Role
from school.people.models import User

__all__ = ["conversation", "conversations", "latest_numbers", "partners_of", "said", "tell", "unread_count"]

EMAIL_OF_ANYBODY = "people.read_account"
SAID = ("uuid", "sender__uuid", "receiver__uuid", "content", "created_at")

type Row = dict[str, Any]


def said(actor: Actor) -> QuerySet[Any, Row]:
    """The actor's own messages as `tell` takes them, each with the actor's number of it."""
    rows: QuerySet[Any, Row] = own_messages(actor).values("sequence", *SAID)
    return rows


def tell(row: Row) -> Row:
    """A message with the public ids of its people."""
    return {
        "id": row["uuid"],
        "sender_id": row["sender__uuid"],
        "receiver_id": row["receiver__uuid"],
        "content": row["content"],
        "created_at": row["created_at"],
    }


def conversations(actor: Actor) -> list[Row]:
    """With whom the actor has written, the last to write first, and the last words; at most MOST. One query."""
    return [conversation_row(actor, entry) for entry in conversations_of(actor)[:MOST]]


def conversation_row(actor: Actor, entry: MailboxEntry) -> Row:
    """One conversation."""
    return {
        "user_id": entry.partner.uuid,
        "full_name": str(entry.partner),
        "email": email_of(actor, entry.partner),
        "last_message_content": entry.message.content,
        "last_message_time": entry.message.created_at,
    }


def email_of(actor: Actor, partner: User) -> str | None:
    """A partner's address: those of students are for who keeps the accounts, not for their teachers."""
    return partner.email if partner.role != Role.STUDENT or actor.may(EMAIL_OF_ANYBODY) else None


def conversation(actor: Actor, partner_id: int, *, mark: bool) -> list[Row]:
    """What the actor and this person have written to each other, oldest first: the latest MOST messages.

    `mark` marks what was written to the actor as read, when something is unread.
    """
    partner = User.objects.get(pk=partner_id)
    if mark and unread_from(actor, partner).exists():
        mark_read(actor, partner_id=partner.uuid)  # first: what comes in between is shown and stays unread
    latest = conversation_with(actor, partner).reverse().values(*SAID)[:MOST]
    return [tell(row) for row in list(latest)[::-1]]
