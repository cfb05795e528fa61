"""Statements that PostgreSQL keeps ready: parsed and planned once for a connection, then only given their values."""

from functools import cache
from typing import Any

from django.db import connection
from django.db.backends.postgresql.base import ServerBindingCursor
from django.db.models import Field, Model


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


def insert[M: Model](instance: M) -> M:
    """Write a new row, as `instance.save()` does, by a statement that is kept; no signals are sent.

    For models that PostgreSQL numbers, of one table, whose values all come from Python.
    """
    statement, fields = insertion(type(instance))
    values = [field.get_db_prep_save(field.pre_save(instance, add=True), connection) for field in fields]
    with prepared_cursor() as cursor:
        cursor.execute(statement, [sizeless(value) for value in values])
        (instance.pk,) = cursor.fetchone()
    instance._state.adding, instance._state.db = False, connection.alias
    return instance


@cache
def insertion(model: type[Model]) -> "tuple[str, tuple[Field[Any, Any], ...]]":
    """The statement that inserts a row of `model`, and the fields whose values it takes."""
    fields = tuple(field for field in model._meta.local_concrete_fields if not field.primary_key)
    columns = ", ".join(f'"{field.column}"' for field in fields)
    marks = ", ".join(["%s"] * len(fields))
    return " ".join(("INSERT INTO", model._meta.db_table, f"({columns}) VALUES ({marks}) RETURNING id")), fields


def sizeless(value: Any) -> Any:
    """An int as its digits: its size would be part of the statement, which would then be prepared for each size."""
    return str(value) if isinstance(value, int) else value
