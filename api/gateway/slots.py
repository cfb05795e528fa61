"""Places in a compiled statement where a request's values go, and the values as the text that PostgreSQL reads."""

from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db import models
from django.db.models import Value
from django.db.models.lookups import Contains, IContains, StartsWith

# What PostgreSQL calls a Python type, and the field that Django compares it as. The first that fits counts. A text has
# no name: PostgreSQL takes it for what it is compared with, which may also be an address.
KINDS: tuple[tuple[type, str, type[models.Field[Any, Any]]], ...] = (
    (bool, "boolean", models.BooleanField),
    (int, "bigint", models.BigIntegerField),
    (float, "double precision", models.FloatField),
    (Decimal, "numeric", models.DecimalField),
    (datetime, "timestamptz", models.DateTimeField),
    (date, "date", models.DateField),
    (time, "time", models.TimeField),
    (UUID, "uuid", models.UUIDField),
    (str, "", models.TextField),
)


@dataclass(frozen=True, slots=True)
class Mark:
    """A parameter that is known at the request only: the value of this number, or who asks and from where."""

    number: int


USER, ORIGIN, OFFSET = Mark(-1), Mark(-2), Mark(-3)


class Slot(Value):
    """A value to come, of a Python type, as an expression of a query. Lookups take it for a value."""

    template, cast = "%s{}", "::{}"

    def __init__(self, number: int, hint: Any) -> None:
        self.type_name, field = next((name, field) for kind, name, field in KINDS if issubclass(hint, kind))
        super().__init__(Mark(number), output_field=field())

    def as_sql(self, compiler: Any, connection: Any) -> Any:
        cast = self.cast.format(self.type_name) if self.type_name else ""
        return self.template.format(cast), (self.value,)


class AnySlot(Slot):
    """Any of a list of values to come: equality with it is true for each of them."""

    template, cast = "ANY(%s{})", "::{}[]"


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

    def keys(self, *, single: bool) -> Slot:
        """The next value, which is a key or a list of them.

        PostgreSQL guesses that a list to come has ten items: for one item it would plan anew each time.
        """
        return self.one(int) if single else self.many(int)


def ready(lookup: Any, connection: Any, rhs: str) -> str:
    """A LIKE whose pattern is bound as a whole: PostgreSQL has it ready and does not build it for each row."""
    operator: str = connection.operators[lookup.lookup_name] % rhs
    return operator


class ReadyContains(Contains):
    """`contains` of a pattern."""

    get_rhs_op = ready


class ReadyIContains(IContains):
    """`icontains` of a pattern."""

    get_rhs_op = ready


class ReadyStartsWith(StartsWith):
    """`startswith` of a pattern."""

    get_rhs_op = ready


PATTERNS = {"contains": ReadyContains, "icontains": ReadyIContains, "startswith": ReadyStartsWith}


def pattern(lookup: str, word: str) -> str:
    """What LIKE compares with for `word`, which is meant letter by letter."""
    escaped = word.replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_")
    return f"{escaped}%" if lookup == "startswith" else f"%{escaped}%"


def as_text(value: Any) -> str:
    """A value as PostgreSQL reads it; the statement's casts say what it is, so its size does not change the type."""
    if isinstance(value, list | tuple):
        return f"{{{','.join(quoted(as_text(each)) for each in value)}}}"
    return value.isoformat() if isinstance(value, date | time) else str(getattr(value, "value", value))


def quoted(text: str) -> str:
    """An element of an array."""
    escaped = text.replace("\\", r"\\").replace('"', r"\"")
    return f'"{escaped}"'
