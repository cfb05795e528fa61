"""Keeping what happened, in the transaction that it happened in: one statement for an event, whomever it concerns.

These rows are a log by themselves: no audit entry stands over them.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from school.automation.happenings import Happening
from school.common import clock
from school.common.prepared import prepared_cursor
from school.jobs.queue import enqueue

START = "start_automations"
KEEP = """
INSERT INTO automation_happened (name, items, cause_id, happened_at)
VALUES (%s::text, %s::jsonb, %s::bigint, %s::timestamptz)
RETURNING id,
    EXISTS (SELECT FROM automation_automation WHERE event = automation_happened.name AND is_active),
    EXISTS (SELECT FROM automation_webhook WHERE events @> ARRAY[automation_happened.name] AND is_active)
"""

# The run whose effect is being done: what happens meanwhile happens because of it.
_cause: ContextVar[int | None] = ContextVar("automation_cause", default=None)


@contextmanager
def because_of(run_id: int) -> Iterator[None]:
    """What happens in the block is kept as a consequence of this run."""
    before = _cause.set(run_id)
    try:
        yield
    finally:
        _cause.reset(before)


def keep(happened: Iterable[Happening]) -> list[Happening]:
    """Keep these happenings of one event, and let the automations that wait for them start after the commit.

    Returns those that webhooks wait for: who keeps them knows it for nothing.
    """
    for_webhooks = list[Happening]()
    by_name = defaultdict[str, list[Happening]](list)
    for each in happened:
        by_name[each.name].append(each)
    for name, happenings in by_name.items():
        with prepared_cursor() as cursor:
            cursor.execute(KEEP, [str(name), as_items(happenings), _cause.get(), clock.now()])
            pk, starts_automations, goes_to_webhooks = cursor.fetchone()
        if starts_automations:
            enqueue(START, pk)
        for_webhooks += happenings if goes_to_webhooks else []
    return for_webhooks


def as_items(happenings: list[Happening]) -> str:
    """The happenings as their row keeps them."""
    items = [
        {"key": each.key, "payload": dict(each.payload), "subject_user_id": each.subject_user_id} for each in happenings
    ]
    return json.dumps(items)
