"""Telling people: a notice in the app, and a job that takes it out on their other channels."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import batched
from typing import Any

from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.live import announce
from school.common.prepared import prepared_cursor
from school.jobs.queue import enqueue
from school.notifications.models import Notification
from school.notifications.permissions import NOTIFY
from school.people.models import User

DISPATCH = "dispatch_notifications"
DISPATCHED_AT_ONCE = 500
LOCK = """
INSERT INTO notifications_notificationcounter AS counter (recipient_id, latest)
SELECT person, 0 FROM unnest(%s::bigint[]) AS person ORDER BY person
ON CONFLICT (recipient_id) DO UPDATE SET latest = counter.latest
"""
WRITE = """
WITH told AS (
    INSERT INTO notifications_notification
        (recipient_id, type, title, message, data, source, sequence, is_read, created_at)
    SELECT recipient_id, type, title, message, data, source,
        latest + row_number() OVER (PARTITION BY recipient_id ORDER BY place), false, %s::timestamptz
    FROM unnest(%s::bigint[], %s::text[], %s::text[], %s::text[], %s::jsonb[], %s::text[])
        WITH ORDINALITY AS notice(recipient_id, type, title, message, data, source, place)
    JOIN notifications_notificationcounter USING (recipient_id)
    WHERE (recipient_id, source) NOT IN (
        SELECT recipient_id, source FROM notifications_notification WHERE recipient_id = ANY (%s::bigint[])
            AND source = ANY (%s::text[])
    )
    ORDER BY place
    RETURNING id, recipient_id, sequence
), kept AS (
    UPDATE notifications_notificationcounter AS counter SET latest = newest.sequence
    FROM (SELECT recipient_id, max(sequence) AS sequence FROM told GROUP BY recipient_id) AS newest
    WHERE counter.recipient_id = newest.recipient_id
)
SELECT id, recipient_id FROM told ORDER BY id
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


def write(notices: Sequence[Notice]) -> None:
    """Insert the notices whose cause is new to their recipient, numbered per person.

    Whoever writes to a person holds that person's counter until the commit: numbers have no gaps and follow commits.
    """
    once = {(each.recipient_id, each.source): each for each in reversed(notices)}  # the first of a cause is told
    if not once:
        return
    told = insert([*reversed(once.values())])
    announce(*sorted({person for _pk, person in told}))
    for some in batched(told, DISPATCHED_AT_ONCE):
        enqueue(DISPATCH, [pk for pk, _person in some])


def insert(notices: Sequence[Notice]) -> list[tuple[int, int]]:
    """Lock the recipients' counters in the order of their ids, and write what they do not have yet; id and recipient.

    Two statements: the second sees what others committed while the first one waited for them.
    """
    people, sources = [each.recipient_id for each in notices], [each.source for each in notices]
    types, titles = [str(each.type) for each in notices], [each.title[:200] for each in notices]
    messages, data = [each.message for each in notices], [json.dumps(dict(each.data)) for each in notices]
    with prepared_cursor() as cursor:
        cursor.execute(LOCK, [sorted(set(people))])
        cursor.execute(WRITE, [clock.now(), people, types, titles, messages, data, sources, people, sources])
        return [(pk, person) for pk, person in cursor.fetchall()]
