"""Counts, sums and averages of a collection's rows by groups, in one statement."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db.models import BooleanField, QuerySet
from django.db.models.expressions import RawSQL
from django.http import QueryDict
from django.utils.translation import gettext as _

from api.gateway.columns import Column
from api.gateway.compiled import Sql, fetch, joined, literal, sql_of, statement
from api.gateway.complaints import Complaints
from api.gateway.filters import is_choice, is_plain
from api.gateway.query import Selection, select, single_values
from api.gateway.readers import Reader
from api.gateway.rendering import expressions, wire, with_expressions
from api.gateway.rights import Rights, rights_of
from api.gateway.slots import Slots
from api.gateway.statements import selected
from school.common.actor import Actor
from school.common.clock import school_zone
from school.common.errors import Invalid
from school.common.exposure import Allowed

MOST_GROUPS = 1_000
NUMBERS = (int, float, Decimal)
ORDERED = (*NUMBERS, str, date, datetime, time)
NEVER = RawSQL("false", (), output_field=BooleanField())
PARTS = ("year", "month", "day")
FUNCTIONS: Mapping[str, tuple[Any, ...]] = {"sum": NUMBERS, "avg": NUMBERS, "min": ORDERED, "max": ORDERED}


@dataclass(frozen=True, slots=True)
class Measure:
    """What is worked out of a group: the number of its rows, or a function of one value."""

    function: str
    column: str = ""

    @property
    def name(self) -> str:
        """Its name in the answer."""
        return f"{self.function}_{self.column}" if self.column else self.function

    def written(self, columns: Mapping[str, Column]) -> Sql:
        """The value as the API writes it."""
        if not self.column:
            return Sql("count(*)")
        worked_out = f'{self.function}(r."{self.column}")'
        hint = columns[self.column].hint
        if self.function == "avg" and hint is not Decimal:
            return Sql(f"{worked_out}::double precision")
        return wire(self.name, hint, worked_out)


@dataclass(frozen=True, slots=True)
class Grouping:
    """What rows of a group have in common: a value, or a part of a day at the school."""

    column: str
    part: str = ""

    @property
    def name(self) -> str:
        """Its name in the answer."""
        return f"{self.column}__{self.part}" if self.part else self.column

    def key(self, columns: Mapping[str, Column]) -> str:
        """The value that is grouped by."""
        reference = f'r."{self.column}"'
        if not self.part:
            return reference
        if columns[self.column].hint is datetime:
            reference = f"({reference} AT TIME ZONE {literal(school_zone().key)})"
        return f"extract({self.part} FROM {reference})::integer"

    def written(self, columns: Mapping[str, Column]) -> Sql:
        """The value as the API writes it."""
        return wire(self.name, None if self.part else columns[self.column].hint, self.key(columns))


@dataclass(frozen=True, slots=True)
class AggregateShape:
    """How many groups there are (at most one too many), and the groups as JSON with commas between."""

    rights: Rights
    selection: Selection
    measures: tuple[Measure, ...]
    groups: tuple[Grouping, ...]

    def build(self) -> Sql:
        """The values of the rows first, then what is worked out of them."""
        reader, actor = self.selection.reader, self.rights.actor()
        used = [reader.columns[name] for name in dict.fromkeys(self.column_names())]
        try:
            source = values_sql(selected(reader, actor, self.selection, Slots()), used, actor)
        except EmptyResultSet:
            source = values_sql(reader.exposure.model._base_manager.filter(NEVER), used, actor)
        return self.grouped(reader.columns, used, source)

    def column_names(self) -> Iterator[str]:
        """The columns that are grouped by or worked with."""
        yield from (group.column for group in self.groups)
        yield from (measure.column for measure in self.measures if measure.column)

    def grouped(self, columns: Mapping[str, Column], used: Iterable[Column], source: Sql) -> Sql:
        """The groups of the rows in `source`, least first."""
        shown: list[Grouping | Measure] = [*self.groups, *self.measures]
        values = [joined(each.written(columns), f' AS "{each.name}"') for each in shown]
        parts: list[str | Sql] = [part for value in values for part in (", ", value)][1:]
        names = ", ".join(f'"{name}"' for name in ("row_key", *(column.name for column in used)))
        keys = ", ".join(group.key(columns) for group in self.groups)
        order = joined(" GROUP BY ", keys, " ORDER BY ", keys) if keys else Sql("")
        groups = joined("SELECT ", *parts, " FROM (", source, ") AS r(", names, ")", order)
        limit = f" LIMIT {MOST_GROUPS + 1}) AS w"
        return joined("SELECT count(*), coalesce(string_agg(row_to_json(w)::text, ','), '') FROM (", groups, limit)


def values_sql(rows: QuerySet[Any], used: Sequence[Column], actor: Actor) -> Sql:
    """The key of each row and the values that are used of it."""
    return sql_of(
        with_expressions(rows, expressions(used, actor)).values_list("pk", *(column.source for column in used))
    )


@dataclass(frozen=True, slots=True)
class AggregateQuery:
    """An aggregation's wish, checked."""

    selection: Selection
    values: tuple[Any, ...]
    measures: tuple[Measure, ...]
    groups: tuple[Grouping, ...]


def parse_aggregate(reader: Reader, who: Allowed, parameters: QueryDict) -> AggregateQuery:
    """The checked wish of a query string; Invalid names every unknown, unreadable or bad parameter."""
    complaints = Complaints()
    single = dict(single_values(parameters, complaints))
    reader = reader.asked(who, parameters)
    readable = reader.readable(who)
    measures = tuple(chosen_measures(readable, single.pop("aggregate", "count"), complaints))
    groups = tuple(chosen_groups(readable, single.pop("group_by", ""), complaints))
    selection, values = select(reader, who, single, complaints)
    complaints.raise_any()
    return AggregateQuery(selection, values, measures, groups)


def chosen_measures(readable: Mapping[str, Column], wish: str, complaints: Complaints) -> Iterator[Measure]:
    """What is to be worked out."""
    for item in dict.fromkeys(part.strip() for part in wish.split(",")):
        function, _colon, name = item.partition(":")
        column = readable.get(name)
        if item == "count":
            yield Measure("count")
        elif function not in FUNCTIONS:
            complaints.add("aggregate", _("Give count, or sum, avg, min or max with a field, as in sum:amount."))
        elif column is None or not can_measure(column, function):
            complaints.unavailable("aggregate", name)
        else:
            yield Measure(function, name)


def can_measure(column: Column, function: str) -> bool:
    """Whether the function means something for the values: no sums of texts or of references."""
    is_reference = column.field is not None and column.field.is_relation
    hint = str if is_choice(column.hint) and issubclass(column.hint, str) else column.hint
    return not is_reference and hint in FUNCTIONS[function]


def chosen_groups(readable: Mapping[str, Column], wish: str, complaints: Complaints) -> Iterator[Grouping]:
    """What rows are grouped by."""
    for item in dict.fromkeys(part.strip() for part in wish.split(",")) if wish else ():
        name, part = (item, "") if item in readable else whole_and_part(item)
        column = readable.get(name)
        if column is None or not can_group(column, part):
            complaints.unavailable("group_by", item)
        else:
            yield Grouping(name, part)


def whole_and_part(item: str) -> tuple[str, str]:
    """A value's name, and the part of a day that is asked for."""
    name, _underscores, part = item.rpartition("__")
    return (name, part) if name else (part, "")


def can_group(column: Column, part: str) -> bool:
    """Whether rows can be grouped by the values, or by that part of them."""
    return is_plain(column) and (not part or (part in PARTS and column.hint in (date, datetime)))


def aggregate_rows(actor: Actor, query: AggregateQuery) -> str:
    """The groups as JSON with commas between; Invalid when there are too many. One statement."""
    sql = statement(AggregateShape(rights_of(actor), query.selection, query.measures, query.groups))
    ((count, rows),) = fetch(sql, sql.bind(query.values, user_id=actor.user_id))
    if count > MOST_GROUPS:
        text = _("There are more than %(most)s groups. Narrow the filters, or group by less.") % {"most": MOST_GROUPS}
        raise Invalid(text, fields={"group_by": [text]})
    return str(rows)
