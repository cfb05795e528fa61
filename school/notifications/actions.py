"""Telling people, and their reading of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import NotFound
from school.notifications.models import Notification
from school.notifications.permissions import NOTIFY, can_read
from school.notifications.queries import notifications_visible_to
from school.people.models import User


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What one person is to be told. `source` names the cause: the same cause tells the same person once."""

    recipient_id: int
    type: str
    title: str
    message: str
    source: str
    data: Mapping[str, Any] = field(default_factory=dict)


@action("notifications.notify", permission=NOTIFY)
def notify(
    actor: Actor,
    *,
    recipient: User,
    type: str,
    title: str,
    message: str,
    source: str,
    data: Mapping[str, Any] | None = None,
) -> Notification:
    """Tell one person; returns the notice, which is the first one when the same cause has told them before."""
    notice = Notice(recipient_id=recipient.pk, type=type, title=title, message=message, source=source, data=data or {})
    write([notice])
    return Notification.objects.get(recipient=recipient, source=source)


@action("notifications.notify_all", permission=NOTIFY)
def notify_all(actor: Actor, *, notices: Sequence[Notice]) -> None:
    """Tell many people, each once per cause, in one statement."""
    write(notices)


def write(notices: Sequence[Notice]) -> None:
    """Insert the notices whose cause is new to their recipient."""
    rows = [
        Notification(
            recipient_id=notice.recipient_id,
            type=notice.type,
            title=notice.title[:200],
            message=notice.message,
            data=dict(notice.data),
            source=notice.source,
        )
        for notice in notices
    ]
    Notification.objects.bulk_create(rows, ignore_conflicts=True)


@action("notifications.mark_read", permission=None)
def mark_read(actor: Actor, *, instance: Notification) -> Notification:
    """Mark one's own notice as read; it keeps the moment of the first reading. NotFound for another's."""
    if not can_read(actor, instance):
        raise NotFound
    unread = notifications_visible_to(actor).filter(pk=instance.pk, is_read=False)
    unread.update(is_read=True, read_at=clock.now())
    instance.refresh_from_db()
    return instance


@action("notifications.mark_all_read", permission=None)
def mark_all_read(actor: Actor) -> int:
    """Mark all of one's own notices as read; returns how many were not."""
    return notifications_visible_to(actor).filter(is_read=False).update(is_read=True, read_at=clock.now())
