"""Opens the entry that the row triggers of this transaction write under."""

import json
from typing import Any

from django.db import connection

from school.common.actor import Actor

OPEN_ENTRY = """
WITH entry AS (
    INSERT INTO audit_auditentry
        (actor_id, actor_name, action, via, request_id, ip_address, reason, details, created_at)
    VALUES (%s, %s, %s, %s, %s, %s, %s, %s, clock_timestamp())
    RETURNING id
)
SELECT set_config('maktab.audit_entry', id::text, true) FROM entry
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
    with connection.cursor() as cursor:
        cursor.execute(OPEN_ENTRY, values)
