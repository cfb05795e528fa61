"""Rows as CSV, read in chunks by a cursor on the server: any number of them in little memory."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from decimal import Decimal
from io import StringIO
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.http import QueryDict

from api.gateway.choice import Choice
from api.gateway.compiled import Parameters, Sql, fetch, joined, statement
from api.gateway.complaints import Complaints
from api.gateway.custom import key_columns
from api.gateway.keyset import in_order, sorts_of
from api.gateway.query import ListQuery, Selection, parse
from api.gateway.readers import Reader
from api.gateway.rendering import rows_sql
from api.gateway.rights import Rights, rights_of
from api.gateway.slots import Slots
from api.gateway.statements import count_sql, selected
from school.audit.actions import note_export
from school.common.actor import Actor
from school.common.exposure import Allowed, Exposure

CHUNK = 1_000
BYTE_ORDER_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"  # Excel takes the file for UTF-8 by it
DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n")  # how a spreadsheet's formula can begin
NO_COUNT, NO_ROWS = Sql("SELECT 0::bigint"), Sql("SELECT NULL::text LIMIT 0")
NUMBERS = (int, float, Decimal)


@dataclass(frozen=True, slots=True)
class RowsShape:
    """All rows of a selection with the chosen values as texts, or (`counted`) how many there are."""

    rights: Rights
    selection: Selection
    choice: Choice
    order: tuple[str, ...]
    counted: bool = False

    def build(self) -> Sql:
        """One statement without a limit."""
        reader, actor = self.selection.reader, self.rights.actor()
        sorts = sorts_of(reader, self.order or reader.exposure.default_ordering)
        try:
            rows = selected(reader, actor, self.selection, Slots())
            if self.counted:
                return count_sql(rows)
            values = rows_sql(reader, actor, self.choice, in_order(rows, sorts))
        except EmptyResultSet:
            return NO_COUNT if self.counted else NO_ROWS
        texts = ", ".join(f'w."{name}"::text' for name in self.choice.names)
        return joined("SELECT ", texts, " FROM (", values, ") AS w")


@dataclass(frozen=True, slots=True)
class Export:
    """Rows on their way into a file: what reads them, and which of their columns are numbers."""

    sql: Sql
    parameters: Parameters
    names: tuple[str, ...]
    numbers: frozenset[int]

    def chunks(self) -> Iterator[str]:
        """The file, piece by piece: a line of names, then a line for each row."""
        yield BYTE_ORDER_MARK + lines([self.names])
        for rows in self.read():
            yield lines(self.cells(row) for row in rows)

    def read(self) -> Iterator[Sequence[tuple[str | None, ...]]]:
        """The rows, so many at a time."""
        with closing(connection.chunked_cursor()) as cursor:
            cursor.execute(self.sql.text, self.parameters)
            while rows := cursor.fetchmany(CHUNK):
                yield rows

    def cells(self, row: Sequence[str | None]) -> list[str]:
        """The values of a line; a text that a spreadsheet would calculate gets an apostrophe in front."""
        return [
            f"'{text}" if text and text.startswith(DANGEROUS) and number not in self.numbers else text or ""
            for number, text in enumerate(row)
        ]


def lines(rows: Iterable[Sequence[str]]) -> str:
    """Rows as lines of CSV."""
    buffer = StringIO()
    csv.writer(buffer).writerows(rows)
    return buffer.getvalue()


def parse_export(reader: Reader, who: Allowed, parameters: QueryDict) -> ListQuery:
    """The checked wish of a query string: as for a list, without pages."""
    complaints = Complaints()
    for name in ("page", "page_size"):
        if name in parameters:
            complaints.unknown(name)
    complaints.raise_any()
    return in_columns(reader, who, parse(reader, who, parameters))


def in_columns(reader: Reader, who: Allowed, query: ListQuery) -> ListQuery:
    """The same with a column for each custom field in place of their object, as far as this person may read them."""
    custom, names = reader.exposure.custom, query.choice.names
    if custom is None or custom.name not in names:
        return query
    keys = query.selection.keys or tuple(custom.keys(who))
    place = names.index(custom.name)
    columns = (*names[:place], *key_columns(reader.exposure, keys), *names[place + 1 :])
    return replace(query, choice=replace(query.choice, names=columns), selection=replace(query.selection, keys=keys))


def export_rows(collection: Exposure, actor: Actor, query: ListQuery, *, asked: str, origin: str) -> Export:
    """The rows that `query` selects, ready to be read; that they are taken is in the audit log by then.

    NotAllowed without the right to export. `asked` is the query as it was written.
    """
    shape = RowsShape(rights_of(actor), query.selection, query.choice, query.order)
    counting = statement(replace(shape, counted=True))
    ((count,),) = fetch(counting, counting.bind(query.values, user_id=actor.user_id))
    model = collection.model._meta.label_lower
    note_export(actor, collection=collection.name, model=model, filters=asked, rows=count)
    sql, columns = statement(shape), query.selection.reader.columns
    parameters = sql.bind(query.values, user_id=actor.user_id, origin=origin)
    numbers = frozenset(number for number, name in enumerate(query.choice.names) if is_number(columns[name].hint))
    return Export(sql, parameters, query.choice.names, numbers)


def is_number(hint: Any) -> bool:
    """Whether values of this type are numbers, of which a minus is a part."""
    return hint in NUMBERS
