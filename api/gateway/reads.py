"""Lists and details of an exposure, as rows of plain values. No model instances; the number of queries is constant."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

from api.gateway.columns import Column
from api.gateway.filters import Filter, expressions_of
from api.gateway.query import ListQuery, Reader, reader_of
from school.common.actor import Actor
from school.common.errors import NotFound
from school.common.exposure import Exposure
from school.common.lookup import get_visible

type Row = dict[str, Any]

KEY = Column(name="", source="pk", hint=int, nullable=False)


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a list, and how many rows there are in all."""

    count: int
    rows: list[Row]
    number: int
    size: int

    @property
    def has_next(self) -> bool:
        return self.number * self.size < self.count


def list_objects(exposure: Exposure, actor: Actor, query: ListQuery, **where: Any) -> Page:
    """A page of what the actor may see and asked for; `where` narrows it further by model fields. Two queries."""
    queryset = annotated(exposure.visible_to(actor), query.filters).filter(*query.conditions, **where)
    count = queryset.order_by().count()
    ordered = in_order(reader_of(exposure), queryset, query.order or exposure.default_ordering)
    rows = read_rows(ordered[query.start : query.start + query.page_size], query.columns)
    return Page(count, rows, query.page, query.page_size)


def get_object(
    exposure: Exposure, actor: Actor, pk: int, *, only: Sequence[str] = (), fields: Sequence[str] = ()
) -> Row:
    """One object as the actor may see it, its rendered values too; NotFound when it is not theirs to see.

    `only` narrows the answer to these fields, and `fields` to those of them that were wished for.
    """
    row = one_row(exposure, actor, exposure.visible_to(actor), pk, only=only)
    rendered = {name: value for name, value in exposure.rendered.items() if not only or name in only}
    if rendered:
        instance = get_visible(exposure.visible_to(actor), pk=pk)
        row |= {name: value.render(actor, instance) for name, value in rendered.items()}
    return {name: row[name] for name in fields} if fields else row


def get_own(exposure: Exposure, actor: Actor, pk: int, *, only: Sequence[str]) -> Row:
    """The actor's own record: of oneself nothing is hidden."""
    columns = reader_of(exposure).columns
    rows = read_rows(exposure.visible_to(actor).filter(pk=pk).order_by(), [columns[name] for name in only])
    if not rows:
        raise NotFound
    return rows[0]


def written_object(exposure: Exposure, actor: Actor, pk: int, *, only: Sequence[str] = ()) -> Row:
    """What the actor has just written, as it is now, also when it has left what they may see."""
    return one_row(exposure, actor, exposure.model._base_manager.all(), pk, only=only)


def written_objects(exposure: Exposure, actor: Actor, pks: Iterable[int], *, only: Sequence[str] = ()) -> list[Row]:
    """What the actor has just written, in the order of `pks`. One query."""
    wanted = list(pks)
    columns = [KEY, *offered(reader_of(exposure), actor, only)]
    rows = {row.pop(KEY.name): row for row in read_rows(exposure.model._base_manager.filter(pk__in=wanted), columns)}
    return [rows[pk] for pk in wanted]


def one_row(exposure: Exposure, actor: Actor, queryset: QuerySet[Any], pk: int, *, only: Sequence[str]) -> Row:
    """The readable values of one row of `queryset`."""
    rows = read_rows(queryset.filter(pk=pk).order_by()[:1], offered(reader_of(exposure), actor, only))
    if not rows:
        raise NotFound
    return rows[0]


def offered(reader: Reader, actor: Actor, only: Sequence[str]) -> list[Column]:
    """The columns that exist for the actor, narrowed to `only`."""
    readable = reader.readable(actor)
    return [readable[name] for name in (only or readable) if name in readable]


def read_rows(queryset: QuerySet[Any], columns: Sequence[Column]) -> list[Row]:
    """The rows of `queryset` as JSON-ready values by column name. One query."""
    expressions = {column.source: column.expression for column in columns if column.expression is not None}
    queryset = with_expressions(queryset, expressions)
    names = [column.name for column in columns]
    converts = [(number, column.convert) for number, column in enumerate(columns) if column.convert]
    rows = []
    for values in queryset.values_list(*(column.source for column in columns)):
        row = list(values)
        for number, convert in converts:
            row[number] = convert(row[number])
        rows.append(dict(zip(names, row, strict=True)))
    return rows


def annotated(queryset: QuerySet[Any], filters: Iterable[Filter]) -> QuerySet[Any]:
    """`queryset` with the computed values that its filters speak of."""
    return with_expressions(queryset, expressions_of(filters))


def with_expressions(queryset: QuerySet[Any], expressions: dict[str, Any]) -> QuerySet[Any]:
    """Annotate what is not annotated yet."""
    known = queryset.query.annotations
    missing = {name: value for name, value in expressions.items() if name not in known}
    return queryset.annotate(**missing) if missing else queryset


def in_order(reader: Reader, queryset: QuerySet[Any], order: Sequence[str]) -> QuerySet[Any]:
    """`queryset` ordered by signed names, and by the key at the end so that pages never overlap."""
    sources, expressions = [], {}
    for item in order:
        name = item.removeprefix("-")
        column = reader.columns.get(name)
        if column and column.expression is not None:
            expressions[column.source] = column.expression
        sources.append(item.replace(name, column.source) if column else item)
    return with_expressions(queryset, expressions).order_by(*sources, "pk")
