"""Rows that PostgreSQL writes as JSON, value by value exactly as the API promises them."""

from collections.abc import Sequence
from datetime import datetime, time
from decimal import Decimal
from typing import Any

from django.db.models import F, Func, JSONField, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce

from api.gateway.choice import Choice
from api.gateway.columns import Column
from api.gateway.compiled import Sql, joined, sql_of
from api.gateway.readers import Reader
from api.gateway.slots import ORIGIN
from school.common.actor import Actor

EMBEDDED_PREFIX = "embedded_"
MOMENT = (
    "to_char({0} AT TIME ZONE 'UTC', CASE WHEN date_trunc('second', {0}) = {0}"
    """ THEN 'YYYY-MM-DD"T"HH24:MI:SS"Z"' ELSE 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"' END)"""
)
WRITTEN: dict[Any, str] = {
    datetime: MOMENT,
    time: "to_char({0}, 'HH24:MI')",
    Decimal: "round({0}::numeric, 2)::text",
}
ADDRESS = "CASE WHEN {0} LIKE '/%%' THEN %s::text || {0} ELSE {0} END"


def wire(name: str, hint: Any, reference: str) -> Sql:
    """A value as the API writes it; addresses on this server get the caller's origin in front.

    A name with two underscores is a custom field's: what the school has called `site_url` may be a number.
    """
    if name.endswith("_url") and "__" not in name:
        return Sql(ADDRESS.format(reference), (ORIGIN,))
    return Sql(WRITTEN.get(hint, "{0}").format(reference))


def values_of(columns: Sequence[tuple[str, Any]], source: Sql) -> Sql:
    """The rows of `source` with each column (name, type) as the API writes it, under its own name."""
    written = [joined(wire(name, hint, f'r."{name}"'), f' AS "{name}"') for name, hint in columns]
    parts: list[str | Sql] = [part for value in written for part in (", ", value)][1:]
    names = ", ".join(f'"{name}"' for name, _hint in columns)
    return joined("SELECT ", *parts, " FROM (", source, f") AS r({names})")


def shown(reader: Reader, choice: Choice) -> list[tuple[str, Any]]:
    """The chosen columns and their types; an embedded object is JSON already."""
    embedded = dict(choice.embedded)
    return [(name, None if name in embedded else reader.columns[name].hint) for name in choice.names]


def prepared(reader: Reader, actor: Actor, choice: Choice, queryset: QuerySet[Any]) -> QuerySet[Any]:
    """`queryset` with the chosen values, in their order."""
    embedded = dict(choice.embedded)
    columns = [reader.columns[name] for name in choice.names]
    queryset = with_expressions(queryset, expressions(columns, actor))
    objects = {
        EMBEDDED_PREFIX + name: embedding(reader, actor, reader.columns[name], inner)
        for name, inner in embedded.items()
    }
    sources = [EMBEDDED_PREFIX + each.name if each.name in embedded else each.source for each in columns]
    values: QuerySet[Any] = queryset.annotate(**objects).values_list(*sources)
    return values


def expressions(columns: Sequence[Column], actor: Actor) -> dict[str, Any]:
    """What has to be annotated for the computed ones of `columns`."""
    found = ((column.source, column.expression_for(actor)) for column in columns)
    return {source: expression for source, expression in found if expression is not None}


def with_expressions(queryset: QuerySet[Any], wanted: dict[str, Any]) -> QuerySet[Any]:
    """Annotate what is not annotated yet."""
    known = queryset.query.annotations
    missing = {name: value for name, value in wanted.items() if name not in known}
    return queryset.annotate(**missing) if missing else queryset


def rows_sql(reader: Reader, actor: Actor, choice: Choice, queryset: QuerySet[Any]) -> Sql:
    """The chosen values of the rows of `queryset`, each as the API writes it."""
    return values_of(shown(reader, choice), sql_of(prepared(reader, actor, choice, queryset)))


class Embedded(Subquery):
    """One related object as JSON; NULL when there is none that may be seen."""

    def __init__(self, queryset: QuerySet[Any], columns: Sequence[tuple[str, Any]]) -> None:
        super().__init__(queryset, output_field=JSONField())
        self.columns = tuple(columns)

    def as_sql(self, compiler: Any, connection: Any, template: str | None = None, **context: Any) -> Any:
        text, parameters = self.query.as_sql(compiler, connection)
        before, after = "(SELECT row_to_json(w) FROM (", ") AS w)"
        outside = values_of(self.columns, Sql("\0"))
        start, end = outside.text.split("\0")
        return f"{before}{start}{text[1:-1]}{end}{after}", (*outside.marks, *parameters)


def embedding(reader: Reader, actor: Actor, column: Column, choice: Choice) -> Coalesce:
    """The object behind the reference `column`, as the actor may see it; of one out of sight the bare id stays."""
    target = reader.behind(column.name)
    assert target is not None  # noqa: S101  the choice was made from what can be embedded
    visible = target.exposure.visible_to(actor).order_by().filter(pk=OuterRef(column.source))
    found = Embedded(prepared(target, actor, choice, visible), shown(target, choice))
    return Coalesce(found, Func(F(column.source), function="to_json", output_field=JSONField()))
