"""The statements of reads: one for a page of a list with its count, one for objects by their keys."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db.models import Q, QuerySet
from django.db.models.expressions import RawSQL

from api.gateway.choice import Choice
from api.gateway.compiled import Sql, joined, sql_of
from api.gateway.filters import Filter, expressions_of
from api.gateway.keyset import Position, Sort, beyond, in_order, sorts_of, turned, with_sort_values
from api.gateway.query import Selection
from api.gateway.readers import Reader, reader_of
from api.gateway.rendering import rows_sql, with_expressions
from api.gateway.rights import Rights
from api.gateway.slots import OFFSET, Slots
from school.common.actor import Actor
from school.common.exposure import exposure

NOTHING = Sql("SELECT 0::bigint, '', NULL::text")
NO_OBJECTS = Sql("SELECT NULL::text LIMIT 0")
SHOWN = RawSQL("SELECT key FROM shown", ())


@dataclass(frozen=True, slots=True)
class ListShape:
    """A page of a list: its count (or null), its rows as JSON with commas between them, and what follows.

    What follows is how many rows were found when one more than the page is looked for (`ahead`); with a `position`
    (a cursor's) it is the JSON of the sort values of all rows that were found, in the order of the search.
    """

    rights: Rights
    selection: Selection
    choice: Choice
    order: tuple[str, ...]
    size: int
    offset: bool = False
    counted: bool = True
    ahead: bool = False
    position: Position | None = None

    def build(self) -> Sql:
        """The page's keys first, then the values of those rows alone."""
        reader, actor, slots = reader_of(exposure(self.selection.exposure)), self.rights.actor(), Slots()
        sorts = sorts_of(reader, self.order or reader.exposure.default_ordering)
        try:
            rows = selected(reader, actor, self.selection, slots)
            keys = self.keys(rows, sorts, slots)
            objects = in_order(reader.exposure.model._base_manager.filter(pk__in=SHOWN), sorts)
            values = rows_sql(reader, actor, self.choice, objects)
            count = joined("(", count_sql(rows), ")") if self.counted else Sql("NULL::bigint")
        except EmptyResultSet:
            return NOTHING
        written = joined("(SELECT coalesce(string_agg(row_to_json(w)::text, ','), '') FROM (", values, ") AS w)")
        return joined(self.found(keys, sorts), "SELECT ", count, ", ", written, ", ", self.following(sorts))

    def keys(self, rows: QuerySet[Any], sorts: list[Sort], slots: Slots) -> Sql:
        """The keys of the page's rows, with their sort values for a cursor; one more to look ahead."""
        if self.position is None:
            return joined(sql_of(in_order(rows, sorts).values_list("pk")), *self.window())
        way = turned(sorts) if self.position.backwards else sorts
        ordered = in_order(rows, way)
        if self.position.missing:
            ordered = ordered.filter(beyond(way, self.position, slots))
        return joined(sql_of(with_sort_values(ordered, way)), *self.window())

    def window(self) -> Iterable[str | Sql]:
        """From which row on, and how many."""
        yield f" LIMIT {self.size + 1 if self.ahead else self.size}"
        if self.offset:
            yield Sql(" OFFSET %s::bigint", (OFFSET,))

    def found(self, keys: Sql, sorts: list[Sort]) -> Sql:
        """The keys as tables: `page` with all that were looked for, `shown` with those that are shown."""
        values = sort_names(sorts) if self.position else []
        names = ", ".join(["key", *values])
        shown = joined("), shown AS (SELECT key FROM page LIMIT ", str(self.size), ") ")
        return joined("WITH page(", names, ") AS (", keys, shown)

    def following(self, sorts: list[Sort]) -> Sql:
        """What follows, see above."""
        if self.position is None:
            return Sql("(SELECT count(*)::text FROM page)" if self.ahead else "NULL::text")
        values = ", ".join(f"{name}::text" for name in sort_names(sorts))
        return joined("(SELECT json_agg(json_build_array(", values, "))::text FROM page)")


@dataclass(frozen=True, slots=True)
class EstimateShape:
    """What PostgreSQL's planner expects of a selection, as its plan; no row when there can be none."""

    rights: Rights
    selection: Selection

    def build(self) -> Sql:
        """The plan of finding the keys."""
        reader, actor = reader_of(exposure(self.selection.exposure)), self.rights.actor()
        try:
            rows = selected(reader, actor, self.selection, Slots())
            return joined("EXPLAIN (FORMAT JSON) ", sql_of(rows.values_list("pk")))
        except EmptyResultSet:
            return NO_OBJECTS


@dataclass(frozen=True, slots=True)
class ObjectShape:
    """Objects by their keys, in the keys' order, each as JSON. `scoped`: only those that the caller may see."""

    rights: Rights
    exposure: str
    choice: Choice
    scoped: bool = True

    def build(self) -> Sql:
        """One row for each object."""
        reader, actor = reader_of(exposure(self.exposure)), self.rights.actor()
        everything = reader.exposure.model._base_manager.all()
        objects = reader.exposure.visible_to(actor) if self.scoped else everything
        try:
            values = rows_sql(reader, actor, self.choice, objects.filter(pk=Slots().many(int)).order_by("pk"))
        except EmptyResultSet:
            return NO_OBJECTS
        return joined("SELECT row_to_json(w)::text FROM (", values, ") AS w")


def selected(reader: Reader, actor: Actor, selection: Selection, slots: Slots) -> QuerySet[Any]:
    """The rows that the actor may see and that are asked for, with slots for the values, in no order."""
    parameters = [(reader.parameters[name], constant) for name, constant in selection.conditions]
    searched = reader.searched_by(actor) if selection.words else []
    filters = [*(parameter.filter for parameter, _constant in parameters), *searched]
    conditions = [
        parameter.filter.condition(actor, parameter.lookup, slots, constant=constant)
        for parameter, constant in parameters
    ]
    conditions += [matching(searched, slots) for _word in range(selection.words)]
    where = {name: slots.one(hint) for name, hint in selection.where}
    queryset = with_expressions(reader.exposure.visible_to(actor), expressions_of(filters))
    return queryset.order_by().filter(*conditions, **where)


def matching(searched: Iterable[Filter], slots: Slots) -> Q:
    """One word in any of the searched values."""
    word = slots.one(str)
    return reduce(or_, (one.matching("icontains", word) for one in searched), Q(pk__in=[]))


def count_sql(rows: QuerySet[Any]) -> Sql:
    """How many rows there are: over their keys alone."""
    return joined("SELECT count(*) FROM (", sql_of(rows.values_list("pk")), ") AS counted")


def sort_names(sorts: list[Sort]) -> list[str]:
    """The columns of `page` with the sort values."""
    return [f"s{number}" for number in range(len(sorts))]
