"""Django's querysets as kept SQL: compiled once for a kind of request, then only given each request's values.

Nothing of one request may stay in what is kept. The caller's id and all values are marks that are bound per request.
The day at the school is part of the key. A statement is made anew each time when it holds a moment, or when making it
asked the database anything (a setting, say): it would be right only now.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any, Protocol

from django.core.exceptions import ImproperlyConfigured
from django.db import connection
from django.db.models import QuerySet
from psycopg.sql import Literal

from api.gateway.rights import USER_MARK, Rights
from api.gateway.slots import OFFSET, ORIGIN, USER, Mark, as_text
from school.common import clock
from school.common.prepared import prepared_cursor

MOST_KEPT = 1_000
PLACEHOLDER = re.compile(r"%([%s])")

type Parameters = list[str]


@dataclass(frozen=True, slots=True)
class Sql:
    """A piece of SQL with `%s` for each of its marks, in their order. `momentary`: a moment is written into it."""

    text: str
    marks: tuple[Mark, ...] = ()
    momentary: bool = False

    def bind(
        self, values: Sequence[Any] = (), *, user_id: int | None = None, origin: str = "", offset: int = 0
    ) -> Parameters:
        """The parameters of one request: its values, who asks, from where, and after how many rows."""
        given = [as_text(value) for value in values]
        special = {USER: str(user_id), ORIGIN: origin, OFFSET: str(offset)}
        return [given[mark.number] if mark.number >= 0 else special[mark] for mark in self.marks]


def joined(*parts: str | Sql) -> Sql:
    """One piece of several; what is not SQL with marks is SQL without."""
    pieces = [Sql(part) if isinstance(part, str) else part for part in parts]
    return Sql(
        "".join(piece.text for piece in pieces),
        tuple(mark for piece in pieces for mark in piece.marks),
        any(piece.momentary for piece in pieces),
    )


def sql_of(queryset: QuerySet[Any]) -> Sql:
    """What Django makes of `queryset`, with its constants written in; EmptyResultSet when it cannot have rows."""
    text, parameters = queryset.query.sql_with_params()
    return settled(text, parameters)


def settled(text: str, parameters: Sequence[Any]) -> Sql:
    """SQL with only marks left to bind."""
    waiting, marks = iter(parameters), []
    momentary = any(isinstance(parameter, datetime) for parameter in parameters)

    def write(found: re.Match[str]) -> str:
        if found[1] == "%":
            return "%%"
        parameter = next(waiting)
        if isinstance(parameter, Mark):
            marks.append(parameter)
            return "%s"
        if parameter == USER_MARK:
            marks.append(USER)
            return "%s::bigint"
        return literal(parameter)

    return Sql(PLACEHOLDER.sub(write, text), tuple(marks), momentary)


def literal(value: Any) -> str:
    """A constant of a query, to stand in its text."""
    connection.ensure_connection()
    text = Literal(value).as_string(connection.connection)
    if str(USER_MARK) in text:
        raise ImproperlyConfigured(f"The caller's id is hidden inside of a value: {text}")
    return text.replace("%", "%%")


class Shape(Protocol):
    """A kind of request: all that its SQL depends on, and how that is made."""

    @property
    def rights(self) -> Rights: ...

    def build(self) -> Sql: ...

    def __hash__(self) -> int: ...


class NotKept(Exception):
    """Carries a statement past the cache."""

    def __init__(self, sql: Sql) -> None:
        self.sql = sql


def statement(shape: Shape) -> Sql:
    """The SQL for requests of this shape, made at the first of them."""
    try:
        return kept(shape, clock.today())
    except NotKept as passing:
        return passing.sql


@lru_cache(maxsize=MOST_KEPT)
def kept(shape: Shape, _today: date) -> Sql:
    """The SQL of `shape` as long as this day lasts; NotKept when it would not stay right."""
    asked: list[str] = []
    with watching(asked.append):
        made = shape.build()
    if asked or made.momentary:
        raise NotKept(made)
    return made


@contextmanager
def watching(note: Callable[[str], None]) -> Iterator[None]:
    """Note every query that is made inside."""

    def wrapper(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:  # noqa: FBT001  Django's own call
        note(sql)
        return execute(sql, params, many, context)

    with connection.execute_wrapper(wrapper):
        yield


def fetch(sql: Sql, parameters: Parameters) -> list[tuple[Any, ...]]:
    """The rows of a statement. On the server it is prepared when it comes again and again."""
    with prepared_cursor() as cursor:
        cursor.execute(sql.text, parameters)
        rows: list[tuple[Any, ...]] = cursor.fetchall()
    return rows
