"""What happens in conversations that others may want to know."""

from dataclasses import dataclass

from school.common.events import Event


@dataclass(frozen=True, slots=True)
class MessageSent(Event):
    """One person has written to another."""

    message_id: int
    sender_id: int
    receiver_id: int


@dataclass(frozen=True, slots=True)
class ConversationRead(Event):
    """The reader has read all that the partner has written to them."""

    reader_id: int
    partner_id: int
