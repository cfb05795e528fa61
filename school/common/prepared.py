"""Statements that PostgreSQL keeps ready: parsed and planned once for a connection, then only given their values."""

from typing import Any

from django.db import connection
from django.db.backends.postgresql.base import ServerBindingCursor


def prepared_cursor() -> Any:
    """A cursor for what is asked again and again; elsewhere Django writes the values into the statement's text.

    PostgreSQL has to be told the types of values that are compared with nothing: `%s::bigint[]`. While somebody puts
    statements before ours, as `pgtrigger.ignore` does, it is Django's own: no two at a time can be prepared.
    """
    if connection.execute_wrappers:
        return connection.cursor()
    connection.close_if_health_check_failed()
    connection.ensure_connection()
    server_side: Any = ServerBindingCursor
    wrap: Any = connection.make_debug_cursor if connection.queries_logged else connection.make_cursor
    return wrap(server_side(connection.connection))
