"""The statements of reads: one for a page of a list with its count, one for objects by their keys."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Any, Literal

from django.core.exceptions import EmptyResultSet
from django.db.models import Q, QuerySet
from django.db.models.sql.datastructures import BaseTable

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
NEAR = 10  # pages from the first on

type Start = Literal["first", "near", "far"]


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
    start: Start = "first"
    counted: bool = True
    ahead: bool = False
    position: Position | None = None

    def build(self) -> Sql:
        """The page's rows first, with the columns that are shown; then the values of those rows alone."""
        reader, actor, slots = self.selection.reader, self.rights.actor(), Slots()
        sorts = sorts_of(reader, self.order or reader.exposure.default_ordering)
        try:
            rows = selected(reader, actor, self.selection, slots)
            objects = out_of("shown" if self.ahead else "page", reader.exposure.model._base_manager.all())
            values = rows_sql(reader, actor, self.choice, in_order(objects, sorts))
            columns = columns_in(values, objects)
            page = self.page(rows, tuple(columns.values()), sorts, slots)
            count = joined("(", count_sql(rows), ")") if self.counted else Sql("NULL::bigint")
        except EmptyResultSet:
            return NOTHING
        written = joined("(SELECT coalesce(string_agg(row_to_json(w)::text, ','), '') FROM (", values, ") AS w)")
        found = self.found(page, columns, sorts)
        return joined(found, "SELECT ", count, ", ", written, ", ", self.following(sorts))

    def page(self, rows: QuerySet[Any], names: tuple[str, ...], sorts: list[Sort], slots: Slots) -> Sql:
        """The page's rows by their fields `names`, with their sort values for a cursor; one more to look ahead."""
        if self.position is None:
            return self.window(sql_of(in_order(rows, sorts).values_list(*names)))
        way = turned(sorts) if self.position.backwards else sorts
        ordered = in_order(rows, way)
        if self.position.missing:
            ordered = ordered.filter(beyond(way, self.position, slots))
        return self.window(sql_of(with_sort_values(ordered, way, names)))

    def window(self, rows: Sql) -> Sql:
        """From which row on, and how many.

        PostgreSQL guesses that an unknown OFFSET leaves out a tenth of the rows. Of the first ten pages that is one:
        a plan that is made for all values alike is then as good as one that is made for each, and is kept.
        """
        size = self.size + 1 if self.ahead else self.size
        if self.start == "near":
            rows = joined("SELECT * FROM (", rows, f" LIMIT {NEAR * self.size + 1}) AS near")
        offset = Sql("") if self.start == "first" else Sql(" OFFSET %s::bigint", (OFFSET,))
        return joined(rows, f" LIMIT {size}", offset)

    def found(self, page: Sql, columns: Iterable[str], sorts: list[Sort]) -> Sql:
        """The rows as tables: `page` with all that were looked for, `shown` with those that are shown."""
        names = [f'"{column}"' for column in columns] + (sort_names(sorts) if self.position else [])
        shown = joined(", shown AS (SELECT * FROM page LIMIT ", str(self.size), ")") if self.ahead else ""
        return joined("WITH page(", ", ".join(names), ") AS (", page, ")", shown, " ")

    def following(self, sorts: list[Sort]) -> Sql:
        """What follows, see above."""
        if self.position is None:
            return Sql("(SELECT count(*)::text FROM page)" if self.ahead else "NULL::text")
        values = ", ".join(f"{name}::text" for name in sort_names(sorts))
        return joined("(SELECT json_agg(json_build_array(", values, "))::text FROM page)")


@dataclass(frozen=True, slots=True)
class EstimateShape:
    """What PostgreSQL's planner expects of a selection, as its plan; no row when there can be none.

    The planner knows everybody's rows, so whoever sees but some of them gets these counted, as a number.
    """

    rights: Rights
    selection: Selection

    def build(self) -> Sql:
        """The plan of finding the keys, or the count of them."""
        reader, actor = self.selection.reader, self.rights.actor()
        try:
            rows = selected(reader, actor, self.selection, Slots())
            if is_narrowed(reader, actor, self.selection):
                return count_sql(rows)
            return joined("EXPLAIN (FORMAT JSON) ", sql_of(rows.values_list("pk")))
        except EmptyResultSet:
            return NO_OBJECTS


@dataclass(frozen=True, slots=True)
class ObjectShape:
    """Objects by their keys, in the keys' order, each as JSON.

    `single`: the value is one key, not a list. `scoped`: only those that the caller may see.
    """

    rights: Rights
    exposure: str
    choice: Choice
    single: bool
    scoped: bool = True

    def build(self) -> Sql:
        """One row for each object."""
        reader, actor = reader_of(exposure(self.exposure)), self.rights.actor()
        everything = reader.exposure.model._base_manager.all()
        objects = reader.exposure.visible_to(actor) if self.scoped else everything
        wanted = objects.filter(pk=Slots().keys(single=self.single)).order_by("pk")
        try:
            values = rows_sql(reader, actor, self.choice, wanted)
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


def out_of(table: str, queryset: QuerySet[Any]) -> QuerySet[Any]:
    """`queryset` over the rows of `table`, which has columns of its model under their own names."""
    query = queryset.query
    alias = query.get_initial_alias()
    query.alias_map[alias] = BaseTable(table, alias)
    return queryset


def columns_in(values: Sql, objects: QuerySet[Any]) -> dict[str, str]:
    """The columns of the objects' own table that `values` needs, and the key's, with the names of their fields."""
    options = objects.model._meta.concrete_model._meta
    named = re.findall(rf'"{options.db_table}"\."(\w+)"', values.text)
    needed = [field for field in options.local_concrete_fields if field.primary_key or field.column in named]
    return {field.column: field.attname for field in needed}


def is_narrowed(reader: Reader, actor: Actor, selection: Selection) -> bool:
    """Whether rows, or objects that are looked into on the way, are left out because the actor may not see them."""
    filters = [reader.parameters[name].filter for name, _constant in selection.conditions]
    crossed = [condition for one in filters for condition in one.reachable(actor)]
    return bool(reader.exposure.visible_to(actor).query.where or crossed)


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
