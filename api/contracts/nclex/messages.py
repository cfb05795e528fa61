"""messages/: conversations with people of the school."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from pydantic import BaseModel, Field

from api.bodies import Body
from api.gateway import write_object
from api.gateway.arrays import MOST
from api.gateway.messages import conversation, conversations, partners_of
from api.keys import uuid_among
from api.routes import Call, Route
from api.schemas import EMAIL, list_of
from api.wire import Text, json_answer
from school.common.exposure import exposure

LONGEST = 5000
FIELDS = ("uuid", "sender_uuid", "receiver_uuid", "content", "created_at")


class Conversation(BaseModel):
    """Whom one has written with, and what was said last."""

    user_id: UUID
    full_name: str
    email: EMAIL | None = Field(description="Null where there is none, and of students for all but the office.")
    last_message_content: str
    last_message_time: datetime


class Message(BaseModel):
    """What one person wrote to another."""

    id: UUID
    sender_id: UUID
    receiver_id: UUID
    content: str
    created_at: datetime


class NewMessage(Body):
    """What to say, and to whom."""

    shown = frozenset({"id", "sender_id", "created_at"})
    receiver_id: UUID
    content: Text = Field(min_length=1, max_length=LONGEST)


def routes() -> list[Route]:
    """messages/."""
    return [
        Route(
            method="GET",
            path="/conversations/",
            operation_id="listConversations",
            summary="List one's own conversations",
            description="Everybody whom one has written with, the last to write first, with the last message.",
            handle=lambda call: json_answer(conversations(call.actor)),
            answer=list_of(Conversation),
        ),
        Route(
            method="GET",
            path="/conversation/{other_user_id}/",
            operation_id="getConversation",
            summary="Read one's conversation with a person",
            description=f"Oldest message first, at most the latest {MOST}. What that person wrote is marked as read. "
            "404 for whom one has not written with and may not write to.",
            handle=read,
            answer=list_of(Message),
            keys={"other_user_id": uuid_among(partners_of)},
        ),
        Route(
            method="POST",
            path="/send/",
            operation_id="sendMessage",
            summary="Write to a person",
            description="Students write to the teachers of their groups and to admins, teachers to their students and "
            "to staff, admins and operators to everybody; staff who have written may be answered. 404 for all others, "
            "as for nobody. 429 for more messages in a minute than the school allows.",
            handle=send,
            body=NewMessage,
            answer=Message,
            status=201,
            errors=(404,),
        ),
    ]


def read(call: Call) -> HttpResponse:
    """The conversation; asking how it would be answered reads nothing."""
    return json_answer(conversation(call.actor, call.ids["other_user_id"], mark=call.request.method == "GET"))


def send(call: Call) -> HttpResponse:
    """The message as it was sent."""
    row = write_object(exposure("messages"), call.actor, "create", call.body, only=FIELDS)
    return json_answer(told(row or {}), 201)


def told(row: dict[str, Any]) -> dict[str, Any]:
    """A row of our collection in the contract's words."""
    public = {"uuid": "id", "sender_uuid": "sender_id", "receiver_uuid": "receiver_id"}
    return {public.get(name, name): value for name, value in row.items()}
