"""Opens the entry that the row triggers of this transaction write under."""

import json
from collections.abc import Mapping
from typing import Any

from django.db import connection

from school.common.actor import Actor
from school.common.prepared import prepared_cursor

OPEN_ENTRY = """
WITH entry AS (
    INSERT INTO audit_auditentry
        (actor_id, actor_name, action, via, request_id, ip_address, reason, details, created_at)
    VALUES (%s, %s, %s, %s, %s, %s, %s, %s, clock_timestamp())
    RETURNING id
)
SELECT set_config('maktab.audit_entry', id::text, true) FROM entry
"""

NOTE_DONE = """
INSERT INTO audit_auditchange (entry_id, model, object_id, operation, changes)
VALUES (audit_entry_of_transaction(), %s, '', 'done', %s)
"""


def open_entry(actor: Actor, action: str, details: dict[str, Any] | None = None) -> None:
    """Write the entry of `action` and let every row change of this transaction belong to it. One statement."""
    values = (
        actor.user_id,
        actor.name,
        action,
        actor.via.value,
        actor.request_id,
        actor.ip_address,
        actor.reason,
        json.dumps(details or {}),
    )
    with prepared_cursor() as cursor:
        cursor.execute(OPEN_ENTRY, values)


def note_done(model: str, facts: Mapping[str, Any]) -> None:
    """Write under the open entry what was done with rows of `model` (its label) without changing any."""
    changes = {name: [None, value] for name, value in facts.items()}
    with connection.cursor() as cursor:
        cursor.execute(NOTE_DONE, [model, json.dumps(changes)])
