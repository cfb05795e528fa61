"""Writing to somebody."""

from datetime import timedelta
from math import ceil
from uuid import UUID

from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import NotFound, Unauthenticated
from school.common.events import emit
from school.common.live import announce
from school.common.models import save_valid
from school.messaging.errors import TooManyMessages, ToOneself, Unsaid
from school.messaging.events import MessageSent
from school.messaging.models import LONGEST, Message
from school.messaging.queries import recipients_of
from school.people.models import User
from school.preferences.queries import preferences

MINUTE = timedelta(minutes=1)


@action("messaging.send_message", permission=None)
def send_message(actor: Actor, *, receiver_id: UUID, content: str) -> Message:
    """Write to the person with this public id; the message is numbered in both mailboxes.

    Unsaid for a message that is blank or longer than 5,000 characters, ToOneself, TooManyMessages with `retry_after`
    in whole seconds; NotFound for whom the actor may not write to, the same as for nobody.
    """
    if actor.user_id is None:
        raise Unauthenticated
    if not content.strip() or len(content) > LONGEST:
        raise Unsaid(fields={"content": [Unsaid.message]})
    receiver = recipient(actor, receiver_id)
    message = save_valid(Message(sender_id=actor.user_id, receiver=receiver, content=content))
    demand_calm(message)
    announce(message.sender_id, message.receiver_id)
    emit(MessageSent(message_id=message.pk, sender_id=message.sender_id, receiver_id=message.receiver_id))
    return message


def recipient(actor: Actor, uuid: UUID) -> User:
    """Whom the actor may write to under this public id."""
    found = recipients_of(actor).filter(uuid=uuid).first()
    if found is None:
        if User.objects.filter(pk=actor.user_id or 0, uuid=uuid).exists():
            raise ToOneself(fields={"receiver_id": [ToOneself.message]})
        raise NotFound
    return found


def demand_calm(message: Message) -> None:
    """TooManyMessages when this is one more than its sender may send in a minute.

    The sender's mailbox is held since the message was numbered, so nobody slips in beside the count.
    """
    most = preferences().messages_per_minute
    minute = Message.objects.filter(sender=message.sender_id, created_at__gt=message.created_at - MINUTE)
    times = minute.order_by("-created_at").values_list("created_at", flat=True)
    if in_the_way := times[most : most + 1]:
        wait = in_the_way[0] + MINUTE - message.created_at
        raise TooManyMessages(details={"retry_after": ceil(wait.total_seconds())})
