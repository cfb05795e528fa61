"""The ways out of the house: mail, Telegram, SMS."""

from school.notifications.channels import eskiz, telegram
from school.notifications.channels.base import (
    Gone,
    Later,
    Message,
    Misconfigured,
    NotDelivered,
    Refused,
    Sender,
    Unclear,
    Unpaid,
)
from school.notifications.channels.email import Mail
from school.notifications.channels.eskiz import Eskiz
from school.notifications.channels.telegram import Telegram
from school.notifications.choices import Channel

__all__ = [
    "Eskiz",
    "Gone",
    "Later",
    "Mail",
    "Message",
    "Misconfigured",
    "NotDelivered",
    "Refused",
    "Sender",
    "Telegram",
    "Unclear",
    "Unpaid",
    "configured",
    "sender_of",
]


def configured() -> frozenset[Channel]:
    """The channels that this school has; mail is always there, at the least as files."""
    there = {Channel.TELEGRAM: telegram.is_configured(), Channel.SMS: eskiz.is_configured()}
    return frozenset({Channel.EMAIL} | {channel for channel, is_there in there.items() if is_there})


def sender_of(channel: Channel) -> Sender:
    """What sends on `channel`."""
    senders: dict[Channel, type[Sender]] = {Channel.EMAIL: Mail, Channel.TELEGRAM: Telegram, Channel.SMS: Eskiz}
    return senders[channel]()
