"""Telegram's calls to the school's bot."""

import hmac
import json
from typing import Any

from django.conf import settings

from api.errors import Malformed
from school.common.actor import Actor, Door
from school.common.errors import Unauthenticated
from school.notifications.actions import BotAnswer, receive_update
from school.notifications.errors import TelegramNotConfigured

__all__ = ["BotAnswer", "receive"]


def receive(secret: str, body: bytes) -> BotAnswer | None:
    """Carry out one update and return what the bot says to it, if anything.

    The secret comes before everything: TelegramNotConfigured without one of ours, Unauthenticated with another, and
    only then is the body read.
    """
    ours = settings.TELEGRAM_WEBHOOK_SECRET
    if not ours:
        raise TelegramNotConfigured
    if not hmac.compare_digest(secret.encode(), ours.encode()):
        raise Unauthenticated
    return receive_update(Actor.system("telegram", via=Door.API), update=json_of(body))


def json_of(body: bytes) -> dict[str, Any]:
    """The update; Malformed when it is no JSON object."""
    try:
        update = json.loads(body)
    except ValueError as error:
        raise Malformed from error
    if not isinstance(update, dict):
        raise Malformed
    return update
