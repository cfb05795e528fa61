"""Telling people in tests, and reading what came of it."""

from typing import Any

from school.notifications.actions import notify
from school.notifications.models import Notification, NotificationLog, NotificationPreference, TelegramLink
from school.people.models import User
from tests.world import SYSTEM

SECRET = "webhook-secret_0123456789"


def tell(person: User, source: str = "test:1", **options: Any) -> Notification:
    """One notice on a lesson."""
    told = {"type": "lesson", "title": "Moved", "message": "To ten", "data": {"lesson": 1}, **options}
    return notify(SYSTEM, recipient=person, source=source, **told)


def prefer(person: User, **wanted: Any) -> NotificationPreference:
    """What the person wants; by default nothing outside of the app."""
    values = {"telegram_enabled": False, "sms_enabled": False, "email_enabled": False, **wanted}
    kept, _made = NotificationPreference.objects.update_or_create(user=person, defaults=values)
    return kept


def connect(person: User, chat: int | None = None) -> int:
    """The person's chat has started the bot, and is the only channel they want; returns its id."""
    chat = chat or 10_000 + person.pk
    TelegramLink.objects.create(user=person, chat_id=chat)
    prefer(person, telegram_enabled=True)
    return chat


def attempts(channel: str = "", **of: Any) -> list[tuple[str, int, str, str]]:
    """`(channel, attempt, state, error)` of the log, oldest first."""
    rows = NotificationLog.objects.filter(**of).order_by("pk")
    if channel:
        rows = rows.filter(channel=channel)
    return [(row.channel, row.attempt, row.state, row.error) for row in rows]
