"""Several readings in one statement."""

from typing import Any

from django.db import connection
from django.db.models import QuerySet, Value
from django.db.models.expressions import Combinable
from pydantic_core import from_json

HOW_MANY = "SELECT count(*) FROM ({rows}) AS rows"
TOTAL = "SELECT coalesce(sum(each), 0) FROM ({rows}) AS rows(each)"
FIRST = "SELECT row_to_json(rows)::text FROM ({rows}) AS rows LIMIT 1"

type Reading = tuple[str, QuerySet[Any, Any]]


def how_many(rows: QuerySet[Any, Any]) -> Reading:
    """The number of rows."""
    return HOW_MANY, rows.order_by().values("pk")


def total(values: QuerySet[Any, Any]) -> Reading:
    """The sum of the one value of each row; 0 without rows."""
    return TOTAL, values.order_by()


def of_all(rows: QuerySet[Any, Any], value: Combinable) -> Reading:
    """One aggregate of all rows; 0 without rows."""
    return TOTAL, rows.order_by().values(every=Value(1)).annotate(found=value).values("found")


def first(rows: QuerySet[Any, Any]) -> Reading:
    """The first row by its names; None without rows."""
    return FIRST, rows[:1]


def together(readings: dict[str, Reading]) -> dict[str, Any]:
    """What each reading gives, of one moment: all of them are one statement."""
    columns: list[str] = []
    parameters: list[Any] = []
    for name, (form, rows) in readings.items():
        text, given = rows.query.sql_with_params()
        columns.append(f"({form.format(rows=text)}) AS {connection.ops.quote_name(name)}")
        parameters += given
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {', '.join(columns)}", parameters)
        found = dict(zip(readings, cursor.fetchone(), strict=True))
    return {name: read(readings[name][0], value) for name, value in found.items()}


def read(form: str, value: Any) -> Any:
    """The value as Python has it."""
    return from_json(value) if form == FIRST and value else value
