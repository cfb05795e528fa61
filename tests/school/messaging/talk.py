"""How people in tests talk."""

from datetime import timedelta

import pgtrigger

from school.common import clock
from school.common.actor import Actor, Door
from school.messaging.actions import send_message
from school.messaging.models import MailboxEntry, Message
from school.people.models import User


def actor(person: User) -> Actor:
    """The person at work."""
    return Actor.person(person, via=Door.API)


def say(sender: User, receiver: User, content: str = "Hello") -> Message:
    """One message."""
    return send_message(actor(sender), receiver_id=receiver.uuid, content=content)


def numbers(person: User) -> list[int]:
    """The numbers in the person's mailbox, in the order of their messages' times."""
    entries = MailboxEntry.objects.filter(person=person).order_by("message__created_at")
    return list(entries.values_list("sequence", flat=True))


def earlier(message: Message, *, seconds: int) -> None:
    """As if the message had been sent so long ago."""
    with pgtrigger.ignore("messaging.Message:keep_word"):
        Message.objects.filter(pk=message.pk).update(created_at=clock.now() - timedelta(seconds=seconds))
