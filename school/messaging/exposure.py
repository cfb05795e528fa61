"""What the API may show of messages."""

from uuid import UUID

from django.db.models import F

from school.common.exposure import Computed, Exposure, expose
from school.common.expressions import name_of
from school.messaging.actions import mark_read, send_message
from school.messaging.models import Message
from school.messaging.queries import messages_visible_to

expose(
    Exposure(
        name="messages",
        model=Message,
        read=(
            "id",
            "uuid",
            "sender",
            Computed("sender_uuid", UUID, F("sender__uuid")),
            Computed("sender_name", str, name_of("sender"), "First and last name"),
            "receiver",
            Computed("receiver_uuid", UUID, F("receiver__uuid")),
            Computed("receiver_name", str, name_of("receiver"), "First and last name"),
            "content",
            "created_at",
            "read_at",
        ),
        visible_to=messages_visible_to,
        filters=("id", "uuid", "sender", "receiver", "created_at", "read_at"),
        ordering=("id", "created_at"),
        default_ordering=("-id",),
        search=("content",),
        create=send_message,
        actions={"mark-read": mark_read},
    )
)
