"""Places in a compiled statement where a request's values go, and the values as the text that PostgreSQL reads."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db import models
from django.db.models import Value
from django.db.models.lookups import Contains, IContains, StartsWith

# What PostgreSQL calls a Python type, and the field that Django compares it as. The first that fits counts.
KINDS: tuple[tuple[type, str, type[models.Field[Any, Any]]], ...] = (
    (bool, "boolean", models.BooleanField),
    (int, "bigint", models.BigIntegerField),
    (float, "double precision", models.FloatField),
    (Decimal, "numeric", models.DecimalField),
    (datetime, "timestamptz", models.DateTimeField),
    (date, "date", models.DateField),
    (time, "time", models.TimeField),
    (UUID, "uuid", models.UUIDField),
    (str, "text", models.TextField),
)


@dataclass(frozen=True, slots=True)
class Mark:
    """A parameter that is known at the request only: the value of this number, or who asks and from where."""

    number: int


USER, ORIGIN, OFFSET = Mark(-1), Mark(-2), Mark(-3)


class Slot(Value):
    """A value to come, of a Python type, as an expression of a query. Lookups take it for a value."""

    suffix = ""
    template = "%s::{}"

    def __init__(self, number: int, hint: Any) -> None:
        self.type_name, field = next((name, field) for kind, name, field in KINDS if issubclass(hint, kind))
        super().__init__(Mark(number), output_field=field())

    def as_sql(self, compiler: Any, connection: Any) -> Any:
        return self.template.format(self.type_name), (self.value,)


class AnySlot(Slot):
    """Any of a list of values to come: equality with it is true for each of them."""

    template = "ANY(%s::{}[])"


class Slots:
    """Numbers the slots of one query in the order in which its values are given."""

    def __init__(self) -> None:
        self.used = 0

    def one(self, hint: Any) -> Slot:
        """The next value."""
        self.used += 1
        return Slot(self.used - 1, hint)

    def many(self, hint: Any) -> AnySlot:
        """The next value, which is a list."""
        self.used += 1
        return AnySlot(self.used - 1, hint)


class ReadyPattern:
    """A LIKE whose pattern is bound as a whole, so that PostgreSQL has it ready and does not build it for each row."""

    lookup_name: str

    def get_rhs_op(self, connection: Any, rhs: str) -> str:
        operator: str = connection.operators[self.lookup_name] % rhs
        return operator


class ReadyContains(ReadyPattern, Contains):  # type: ignore[type-arg]  # not generic when it runs
    """`contains` of a pattern."""


class ReadyIContains(ReadyPattern, IContains):  # type: ignore[type-arg]
    """`icontains` of a pattern."""


class ReadyStartsWith(ReadyPattern, StartsWith):  # type: ignore[type-arg]
    """`startswith` of a pattern."""


PATTERNS = {"contains": ReadyContains, "icontains": ReadyIContains, "startswith": ReadyStartsWith}


def pattern(lookup: str, word: str) -> str:
    """What LIKE compares with for `word`, which is meant letter by letter."""
    escaped = word.replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_")
    return f"{escaped}%" if lookup == "startswith" else f"%{escaped}%"


def as_text(value: Any) -> str:
    """A value as PostgreSQL reads it; the statement's casts say what it is, so its size does not change the type."""
    return value.isoformat() if isinstance(value, date | time) else str(getattr(value, "value", value))


def as_texts(values: Iterable[Any]) -> Iterator[str | list[str]]:
    """Values of slots, lists among them."""
    for value in values:
        yield [as_text(each) for each in value] if isinstance(value, list | tuple) else as_text(value)
