"""The order of a list, and the rows that come after a given one in it: by their values, not by their number."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from operator import and_, or_
from typing import Any

from django.db.models import F, Q, QuerySet

from api.gateway.columns import field_hint
from api.gateway.filters import walk
from api.gateway.readers import Reader
from api.gateway.rendering import with_expressions
from api.gateway.slots import Slot, Slots

SORT_PREFIX = "sort_"


@dataclass(frozen=True, slots=True)
class Sort:
    """One value of an order. Where it is missing it counts as the greatest, as PostgreSQL has it."""

    source: str
    hint: Any
    descending: bool
    nullable: bool = False
    expression: Any = None

    def equal(self, to: Slot | None) -> Q:
        """The rows with the same value."""
        return Q(**{f"{self.source}__isnull": True}) if to is None else Q(**{self.source: to})

    def after(self, value: Slot | None) -> Q:
        """The rows with a later value."""
        if self.descending:
            return Q(**{f"{self.source}__isnull": False}) if value is None else Q(**{f"{self.source}__lt": value})
        if value is None:
            return Q(pk__in=[])
        later = Q(**{f"{self.source}__gt": value})
        return later | Q(**{f"{self.source}__isnull": True}) if self.nullable else later


@dataclass(frozen=True, slots=True)
class Position:
    """Where a cursor stands: which of its sort values are missing (none at all: before the first row)."""

    missing: tuple[bool, ...] = ()
    backwards: bool = False


def sorts_of(reader: Reader, order: Sequence[str]) -> list[Sort]:
    """The values of an order; the key comes last and goes the same way as the one before it."""
    sorts = [sort_of(reader, item.removeprefix("-"), descending=item.startswith("-")) for item in order]
    key = reader.exposure.model._meta.pk
    if not sorts or sorts[-1].source not in ("pk", key.attname):
        sorts.append(Sort("pk", field_hint(key), bool(sorts) and sorts[-1].descending))
    return sorts


def sort_of(reader: Reader, name: str, *, descending: bool) -> Sort:
    """What it means to order by `name`."""
    column = reader.columns.get(name)
    if column:
        return Sort(column.source, column.hint, descending, column.nullable, column.expression)
    fields = walk(reader.exposure, name)
    return Sort(name, field_hint(fields[-1]), descending, any(field.null for field in fields))


def turned(sorts: Sequence[Sort]) -> list[Sort]:
    """The same order from its end."""
    return [replace(sort, descending=not sort.descending) for sort in sorts]


def in_order(queryset: QuerySet[Any], sorts: Sequence[Sort]) -> QuerySet[Any]:
    """`queryset` in this order."""
    computed = {sort.source: sort.expression for sort in sorts if sort.expression is not None}
    signed = [f"-{sort.source}" if sort.descending else sort.source for sort in sorts]
    return with_expressions(queryset, computed).order_by(*signed)


def with_sort_values(queryset: QuerySet[Any], sorts: Sequence[Sort], names: Sequence[str]) -> QuerySet[Any]:
    """The fields `names` of `queryset`, and its sort values after those; computed ones stand nowhere else."""
    values = {f"{SORT_PREFIX}{number}": F(sort.source) for number, sort in enumerate(sorts)}
    valued: QuerySet[Any] = queryset.annotate(**values).values_list(*names, *values)
    return valued


def beyond(sorts: Sequence[Sort], position: Position, slots: Slots) -> Q:
    """The rows after `position`, whose values that are not missing are bound."""
    values = [None if gone else slots.one(sort.hint) for sort, gone in zip(sorts, position.missing, strict=True)]
    later = reduce(or_, laters(sorts, values))
    if values[0] is None or (sorts[0].nullable and not sorts[0].descending):
        return later
    bound = "lte" if sorts[0].descending else "gte"  # says nothing new, but lets an index begin at the place
    return Q(**{f"{sorts[0].source}__{bound}": values[0]}) & later


def laters(sorts: Sequence[Sort], values: Sequence[Slot | None]) -> Iterator[Q]:
    """Equal in all values before, and later in one: for each of them."""
    for number, sort in enumerate(sorts):
        equal = [before.equal(value) for before, value in zip(sorts[:number], values, strict=False)]
        yield reduce(and_, equal, sort.after(values[number]))
