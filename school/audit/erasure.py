"""What the append-only log gives up when a person has the right to be forgotten: values and names, never an entry."""

from collections.abc import Sequence

import pgtrigger
from django.db import connection

GONE = "•••"
ERASE_VALUES = """
UPDATE audit_auditchange SET changes = (
    SELECT jsonb_object_agg(name, CASE WHEN name = ANY(%s) THEN jsonb_build_array(%s::text, %s::text) ELSE value END)
    FROM jsonb_each(changes) AS field(name, value)
)
WHERE model = %s AND object_id = %s AND changes ?| %s
"""
ERASE_NAME = "UPDATE audit_auditentry SET actor_name = %s, ip_address = NULL WHERE actor_id = %s"


def forget(model: str, pk: int, fields: Sequence[str], *, called: str) -> None:
    """Erase the old and new values of `fields` from all recorded changes of one row, and who its person was.

    That something changed, when, and by whose id stays; in what the person did themselves they are named `called` from
    now on, without an address. Runs in the caller's transaction.
    """
    names = [*fields]
    guards = ("audit.AuditEntry:append_only", "audit.AuditChange:append_only")
    with pgtrigger.ignore(*guards), connection.cursor() as cursor:
        cursor.execute(ERASE_VALUES, [names, GONE, GONE, model, str(pk), names])
        cursor.execute(ERASE_NAME, [called, pk])
