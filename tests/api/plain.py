"""The same reads built by the ORM alone, row by row in Python: what compiled reads are compared with."""

from collections.abc import Sequence
from datetime import UTC, datetime, time
from decimal import Decimal
from typing import Any

from django.db.models import JSONField, Model, Q, QuerySet
from django.db.models.functions import Cast

from api.gateway.columns import Column
from api.gateway.readers import Reader
from school.common.actor import Actor

type Row = dict[str, Any]


def plain_value(value: Any) -> Any:
    """A value as the API writes it, in Python."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, Decimal):
        return f"{value:.2f}"
    return value if isinstance(value, bool | int | float | list | dict | None) else str(value)


def plain_rows(reader: Reader, actor: Actor, order: Sequence[str], where: Q, size: int) -> list[Row]:
    """The first rows that fit, in order, with every value that the actor may read."""
    columns = list(reader.readable(actor).values())
    queryset = with_values(reader.exposure.visible_to(actor), [*reader.columns.values()], actor)
    queryset = in_order(reader, queryset, order)
    rows = queryset.filter(where).values_list(*(column.source for column in columns))[:size]
    return [{column.name: addressed(column, value) for column, value in zip(columns, row, strict=True)} for row in rows]


def addressed(column: Column, value: Any) -> Any:
    """Addresses on this server are whole."""
    is_path = column.name.endswith("_url") and isinstance(value, str) and value.startswith("/")
    return f"http://testserver{value}" if is_path else plain_value(value)


def with_values(queryset: QuerySet[Model], columns: Sequence[Column], actor: Actor) -> QuerySet[Any]:
    """All computed values annotated; objects as Django reads them."""
    values: dict[str, Any] = {each.source: each.expression for each in columns if each.expression is not None}
    values |= {each.source: Cast(each.scoped(actor), JSONField()) for each in columns if each.scoped}
    annotated: QuerySet[Any] = queryset.annotate(**values)
    return annotated


def in_order(reader: Reader, queryset: QuerySet[Any], order: Sequence[str]) -> QuerySet[Any]:
    """By the names in `order`, then by the key in the last one's direction."""
    sources = []
    for item in order:
        name = item.removeprefix("-")
        source = reader.columns[name].source if name in reader.columns else name
        sources.append(f"-{source}" if item.startswith("-") else source)
    return queryset.order_by(*sources, "-pk" if order[-1].startswith("-") else "pk")
