"""What the append-only log gives up when a person has the right to be forgotten: values and names, never an entry."""

from collections.abc import Iterable, Sequence

import pgtrigger
from django.db import connection

from school.common.traces import GONE

ERASE_VALUES = """
UPDATE audit_auditchange SET changes = (
    SELECT jsonb_object_agg(name, CASE WHEN name = ANY(%s) THEN jsonb_build_array(%s::text, %s::text) ELSE value END)
    FROM jsonb_each(changes) AS field(name, value)
)
WHERE model = %s AND object_id = ANY(%s) AND changes ?| %s
"""
ERASE_NAME = "UPDATE audit_auditentry SET actor_name = %s, ip_address = NULL WHERE actor_id = %s"


def forget(model: str, pk: int, fields: Sequence[str], *, called: str) -> None:
    """Erase the old and new values of `fields` from all recorded changes of one row, and who its person was.

    That something changed, when, and by whose id stays; in what the person did themselves they are named `called` from
    now on, without an address. Runs in the caller's transaction.
    """
    forget_values(model, [pk], fields)
    with pgtrigger.ignore("audit.AuditEntry:append_only"), connection.cursor() as cursor:
        cursor.execute(ERASE_NAME, [called, pk])


def forget_values(model: str, pks: Iterable[int], fields: Sequence[str]) -> None:
    """Erase the old and new values of `fields` from all recorded changes of these rows of `model` (its label).

    That something changed stays. Runs in the caller's transaction.
    """
    names = [*fields]
    with pgtrigger.ignore("audit.AuditChange:append_only"), connection.cursor() as cursor:
        cursor.execute(ERASE_VALUES, [names, GONE, GONE, model, [str(pk) for pk in pks], names])
