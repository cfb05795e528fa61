"""When an automation acts: what happened, compared with what staff wrote. Pure: no database, no clock.

A happening's values come as JSON has them: a date as `2026-12-01`, an amount of money as `"500000.00"`. Their field's
type tells what they are.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from types import NoneType
from typing import Any, get_args

from django.utils.translation import gettext_lazy as _

from school.automation.choices import Operator
from school.common.errors import Text

type Fields = Mapping[str, Any]

ORDERED = (Operator.GT, Operator.GTE, Operator.LT, Operator.LTE)
OPERATORS: Mapping[type, tuple[Operator, ...]] = {
    str: (Operator.EQ, Operator.NE, Operator.CONTAINS, Operator.IN, Operator.ISNULL),
    bool: (Operator.EQ, Operator.NE, Operator.ISNULL),
    **dict.fromkeys((int, Decimal, date, datetime), (Operator.EQ, Operator.NE, *ORDERED, Operator.IN, Operator.ISNULL)),
}
WORDS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
EXPECTED: Mapping[type, Text] = {
    str: _("a text"),
    bool: _("true or false"),
    int: _("a whole number"),
    Decimal: _("a number, as 500000 or 12.50"),
    date: _("a day, as 2026-12-01"),
    datetime: _("a moment with its time zone, as 2026-12-01T09:00+05:00"),
}
MOST_VALUES = 100


@dataclass(frozen=True, slots=True)
class Condition:
    """One comparison; `value` is as JSON has it: a list for `in`, true or false for `isnull`."""

    field: str
    operator: str
    value: Any


class Problem(Exception):
    """What is wrong with a condition, and with which part of it."""

    def __init__(self, part: str, text: Text) -> None:
        super().__init__(str(text))
        self.part, self.text = part, text


def kind_of(hint: Any) -> type:
    """The type of a field's values, where there is one: of `Annotated[date, …] | None` it is `date`."""
    kinds = [kind for kind in get_args(hint) if kind is not NoneType]
    if kinds:
        return kind_of(kinds[0])
    kind: type = hint
    return kind


def checked(condition: Condition, fields: Fields) -> Condition:
    """The condition with its value as JSON keeps it; Problem when it can never be asked of these fields."""
    if condition.field not in fields:
        told = {"field": condition.field, "known": ", ".join(fields)}
        raise Problem("field", _("This event does not tell “%(field)s”; it tells: %(known)s.") % told)
    kind = kind_of(fields[condition.field])
    if condition.operator not in OPERATORS[kind]:
        may = {"field": condition.field, "expected": EXPECTED[kind], "allowed": ", ".join(OPERATORS[kind])}
        raise Problem("operator", _("“%(field)s” is %(expected)s: it can be asked for by %(allowed)s.") % may)
    return Condition(condition.field, condition.operator, wanted(kind, condition))


def wanted(kind: type, condition: Condition) -> Any:
    """The value as JSON keeps it; Problem when it is not of the field's type."""
    match condition.operator:
        case Operator.ISNULL:
            return value_for(bool, condition.value)
        case Operator.IN:
            return [value_for(kind, each) for each in listed(condition.value)]
    return value_for(kind, condition.value)


def listed(value: Any) -> list[Any]:
    """The values of a list; in a text they stand between commas."""
    values = [part.strip() for part in value.split(",")] if isinstance(value, str) else value
    if not isinstance(values, list) or not 1 <= len(values) <= MOST_VALUES or "" in values:
        raise Problem("value", _("Give from 1 to %(most)s values.") % {"most": MOST_VALUES})
    return values


def value_for(kind: type, value: Any) -> Any:
    """One value as JSON keeps it."""
    try:
        read = typed(kind, value)
    except (KeyError, ValueError, TypeError, InvalidOperation) as error:
        raise Problem("value", _("Give %(expected)s here.") % {"expected": EXPECTED[kind]}) from error
    if kind is str and not read.strip():
        raise Problem("value", _("Give %(expected)s here.") % {"expected": EXPECTED[kind]})
    return as_json(read)


def as_json(value: Any) -> Any:
    """A value as JSON has it."""
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, Decimal) else value


def typed(kind: type, value: Any) -> Any:
    """A value that came as JSON or as text, as `kind`; KeyError, ValueError, TypeError, InvalidOperation for others."""
    return READ[kind](value)


def read_text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def read_bool(value: Any) -> bool:
    return value if isinstance(value, bool) else WORDS[read_text(value).strip().lower()]


def read_int(value: Any) -> int:
    if isinstance(value, bool | float):
        raise TypeError
    return int(value)


def read_decimal(value: Any) -> Decimal:
    if isinstance(value, bool | float):
        raise TypeError
    found = Decimal(value)
    if not found.is_finite():
        raise ValueError
    return found


def read_date(value: Any) -> date:
    return value if isinstance(value, date) else date.fromisoformat(value)


def read_moment(value: Any) -> datetime:
    found = value if isinstance(value, datetime) else datetime.fromisoformat(value)
    if found.tzinfo is None:
        raise ValueError
    return found


READ: Mapping[type, Callable[[Any], Any]] = {
    str: read_text,
    bool: read_bool,
    int: read_int,
    Decimal: read_decimal,
    date: read_date,
    datetime: read_moment,
}
COMPARE: Mapping[str, Callable[[Any, Any], bool]] = {
    Operator.EQ: lambda found, value: bool(found == value),
    Operator.NE: lambda found, value: bool(found != value),
    Operator.GT: lambda found, value: bool(found > value),
    Operator.GTE: lambda found, value: bool(found >= value),
    Operator.LT: lambda found, value: bool(found < value),
    Operator.LTE: lambda found, value: bool(found <= value),
    Operator.CONTAINS: lambda found, value: value.casefold() in found.casefold(),
}


def all_hold(conditions: list[Condition], fields: Fields, payload: Mapping[str, Any]) -> bool:
    """Whether all of the checked conditions are true of what happened; without conditions it always is."""
    return all(holds(each, fields, payload) for each in conditions)


def holds(condition: Condition, fields: Fields, payload: Mapping[str, Any]) -> bool:
    """Whether one is. What is not there is empty and differs from everything; no other comparison is true of it."""
    found = payload.get(condition.field)
    if condition.operator == Operator.ISNULL:
        return (found in (None, "")) is condition.value
    if found is None:
        return condition.operator == Operator.NE
    kind = kind_of(fields[condition.field])
    if condition.operator == Operator.IN:
        return any(typed(kind, found) == typed(kind, each) for each in condition.value)
    return COMPARE[condition.operator](typed(kind, found), typed(kind, condition.value))
