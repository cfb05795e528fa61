"""Telling people: a notice in the app, and a job that takes it out on their other channels."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import batched
from typing import Any

from django.db import connection

from school.common.actions import action
from school.common.actor import Actor
from school.common.live import announce
from school.jobs.queue import enqueue
from school.notifications.models import Notification, NotificationCounter
from school.notifications.permissions import NOTIFY
from school.people.models import User

DISPATCH = "dispatch_notifications"
DISPATCHED_AT_ONCE = 500
KEEP = """
UPDATE notifications_notificationcounter AS counter SET latest = told.latest
FROM unnest(%s::bigint[], %s::bigint[]) AS told(person, latest) WHERE counter.recipient_id = told.person
"""


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


def write(notices: Sequence[Notice]) -> list[Notification]:
    """Insert the notices whose cause is new to their recipient, numbered per person; returns these.

    Whoever writes to a person holds that person's counter until the commit: numbers have no gaps and follow commits.
    """
    if not notices:
        return []
    latest = locked_counters(sorted({notice.recipient_id for notice in notices}))
    rows = []
    for notice in unknown(notices):
        latest[notice.recipient_id] += 1
        rows.append(row_of(notice, sequence=latest[notice.recipient_id]))
    if not rows:
        return []
    told = sorted({row.recipient_id for row in rows})
    Notification.objects.bulk_create(rows)
    keep(told, [latest[person] for person in told])
    announce(*told)
    for some in batched(rows, DISPATCHED_AT_ONCE):
        enqueue(DISPATCH, [row.pk for row in some])
    return rows


def locked_counters(people: Sequence[int]) -> dict[int, int]:
    """The numbers of these people's latest notices, locked in the order of their ids."""
    new = [NotificationCounter(recipient_id=person) for person in people]
    NotificationCounter.objects.bulk_create(new, ignore_conflicts=True)
    kept = NotificationCounter.objects.select_for_update().filter(recipient__in=people).order_by("recipient_id")
    return dict(kept.values_list("recipient_id", "latest"))


def keep(people: list[int], latest: list[int]) -> None:
    """Write down the numbers of these people's latest notices; their counters are locked."""
    with connection.cursor() as cursor:
        cursor.execute(KEEP, [people, latest])


def unknown(notices: Sequence[Notice]) -> list[Notice]:
    """The notices that their recipients do not have yet, each once; the recipients' counters are locked."""
    people, sources = {each.recipient_id for each in notices}, {each.source for each in notices}
    there = Notification.objects.filter(recipient__in=people, source__in=sources)
    known = set(there.values_list("recipient_id", "source"))
    fresh: dict[tuple[int, str], Notice] = {}
    for each in notices:
        fresh.setdefault((each.recipient_id, each.source), each)
    return [each for key, each in fresh.items() if key not in known]


def row_of(notice: Notice, *, sequence: int) -> Notification:
    """The row that keeps the notice."""
    return Notification(
        recipient_id=notice.recipient_id,
        type=notice.type,
        title=notice.title[:200],
        message=notice.message,
        data=dict(notice.data),
        source=notice.source,
        sequence=sequence,
    )
