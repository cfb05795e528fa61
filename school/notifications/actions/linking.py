"""Connecting a person's Telegram chat, by a one-time link that only they have seen."""

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db.models.functions import Now
from django.utils import translation
from django.utils.translation import gettext as _

from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Unauthenticated
from school.notifications.actions.telling import Notice, write
from school.notifications.channels import telegram
from school.notifications.choices import NotificationType
from school.notifications.errors import TelegramNotConfigured
from school.notifications.models import TelegramInvitation, TelegramLink, TelegramUpdate
from school.notifications.queries import preferences_of
from school.notifications.rules import BotCommand, read_command
from school.people.models import User
from school.preferences.queries import preferences

INVITATION_LIFE = timedelta(minutes=15)
UPDATES_KEPT = timedelta(days=2)  # Telegram repeats an update for one day


@dataclass(frozen=True, slots=True)
class DeepLink:
    """Where a person starts the bot, once, until `expires_at`."""

    url: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class BotAnswer:
    """What the bot says to a chat."""

    chat_id: int
    text: str


@action("notifications.link_telegram", permission=None)
def link_telegram(actor: Actor) -> DeepLink:
    """A one-time link with which one's own Telegram chat starts the bot; the one given out before ends.

    TelegramNotConfigured when the school has no bot.
    """
    if actor.user_id is None:
        raise Unauthenticated
    if not telegram.is_configured():
        raise TelegramNotConfigured
    token, expires_at = secrets.token_urlsafe(32), clock.now() + INVITATION_LIFE
    TelegramInvitation.objects.update_or_create(
        user_id=actor.user_id, defaults={"digest": digest_of(token), "expires_at": expires_at}
    )
    return DeepLink(f"https://t.me/{settings.TELEGRAM_BOT_NAME}?start={token}", expires_at)


@action("notifications.unlink_telegram", permission=None)
def unlink_telegram(actor: Actor) -> None:
    """Disconnect one's own Telegram chat and end the link that was given out; nothing happens when there is none."""
    if actor.user_id is None:
        raise Unauthenticated
    TelegramInvitation.objects.filter(user=actor.user_id).delete()
    TelegramLink.objects.filter(user=actor.user_id).delete()


@action("notifications.disconnect_telegram", permission="notifications.delete_telegramlink")
def disconnect_telegram(actor: Actor, *, instance: TelegramLink) -> None:
    """Disconnect somebody's Telegram chat, for example of a lost phone."""
    instance.delete()


@action("notifications.receive_update", permission="notifications.add_telegramlink")
def receive_update(actor: Actor, *, update: Mapping[str, Any]) -> BotAnswer | None:
    """Do what somebody wrote to the bot, and say what it answers, in their language.

    An update that came before, in parallel too, does nothing and is not answered again.
    """
    command = read_command(update)
    if command is None or not is_first(command.update_id):
        return None
    link = TelegramLink.objects.select_related("user").filter(chat_id=command.chat_id).first()
    with translation.override(language_of(command, link)):
        return BotAnswer(command.chat_id, reply_to(command, link))


def is_first(update_id: int) -> bool:
    """Whether this update is new; the transaction of a second one waits here for the first."""
    _row, made = TelegramUpdate.objects.get_or_create(update_id=update_id)
    TelegramUpdate.objects.filter(received_at__lt=Now() - UPDATES_KEPT).delete()
    return made


def language_of(command: BotCommand, link: TelegramLink | None) -> str:
    """The person's language; before the bot knows who it is, that of their Telegram."""
    if link is not None:
        return link.user.language
    return command.language if command.language in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE


def reply_to(command: BotCommand, link: TelegramLink | None) -> str:
    """Carry the command out; what the bot says to it."""
    if command.name == "stop":
        return stop(link)
    if command.name == "start" and command.token:
        return start(command)
    if link is None:
        return _("Please open your profile at the school and press “Connect Telegram”: it leads back here.")
    if command.name == "start" and link.blocked_at is not None:
        link.blocked_at = None
        link.save(update_fields=["blocked_at"])
    return connected(link.user)


def stop(link: TelegramLink | None) -> str:
    """Nothing more goes to this chat."""
    if link is not None:
        link.delete()
    return _("This chat receives nothing from the school any more. You can connect it again in your profile.")


def start(command: BotCommand) -> str:
    """Connect the chat with the person whose link this is; the link is used up by that."""
    invitation = (
        TelegramInvitation.objects.select_for_update(of=("self",))
        .select_related("user")
        .filter(digest=digest_of(command.token), expires_at__gt=clock.now(), user__is_active=True)
        .first()
    )
    if invitation is None:
        return _("This link was used already or has ended. Please get a new one in your profile at the school.")
    person = invitation.user
    invitation.delete()
    connect(person, command.chat_id)
    with translation.override(person.language):
        return connected(person)


def connect(person: User, chat_id: int) -> None:
    """One chat a person and one person a chat: what was connected to either before is not any more."""
    for other in TelegramLink.objects.select_for_update().filter(chat_id=chat_id).exclude(user=person):
        tell_of_loss(other.user)
        other.delete()
    TelegramLink.objects.update_or_create(
        user=person, defaults={"chat_id": chat_id, "linked_at": Now(), "blocked_at": None, "quiet_until": None}
    )
    wants = preferences_of(person)
    wants.telegram_chat_id, wants.telegram_enabled = str(chat_id), True
    wants.save()


def tell_of_loss(person: User) -> None:
    """Say in the app that their chat belongs to another account now."""
    with translation.override(person.language):
        title = _("Telegram was disconnected")
        text = _("Your Telegram chat was connected to another account. If that was not you, tell the school.")
    source = f"telegram:lost:{clock.now():%Y%m%d%H%M%S%f}"
    notice = Notice(recipient_id=person.pk, type=NotificationType.GENERAL, title=title, message=text, source=source)
    write([notice])


def connected(person: User) -> str:
    """Whose notices this chat receives."""
    text = _("This chat now receives the notices of %(person)s from %(school)s. Send /stop to end that.")
    return text % {"person": person, "school": preferences().school_name}


def digest_of(token: str) -> str:
    """What is kept of a token."""
    return hashlib.sha256(token.encode()).hexdigest()
