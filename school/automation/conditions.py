"""When an automation acts: what happened, compared with what staff wrote. Pure: no database, no clock.

A happening's values come as JSON has them: a date as `2026-12-01`, an amount of money as `"500000.00"`. Their field's
type tells what they are.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from types import NoneType
from typing import Any, get_args

from django.db.models import TextChoices
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
WORDS = {
    **dict.fromkeys(("true", "yes", "ha", "да", "1"), True),
    **dict.fromkeys(("false", "no", "yoq", "нет", "0"), False),
}
APOSTROPHE = re.compile("['`´‘’ʻʼ]")  # each is somebody's way to write “yoʻq”
EXPECTED: Mapping[type, Text] = {
    str: _("a text"),
    bool: _("yes or no (true or false)"),
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


def words_of(hint: Any) -> type[TextChoices] | None:
    """The only words that a field of texts may have, with their names; None where it may have any."""
    if isinstance(hint, type):
        return hint if issubclass(hint, TextChoices) else None
    return next(filter(None, map(words_of, get_args(hint))), None)


def expected(hint: Any) -> Text:
    """What a value of this type is, for people to read."""
    words = words_of(hint)
    if words is None:
        return EXPECTED[kind_of(hint)]
    told = (value if value == label else f"{value} ({label})" for value, label in words.choices)
    return _("one of %(words)s") % {"words": ", ".join(told)}


def checked(condition: Condition, fields: Fields) -> Condition:
    """The condition with its value as JSON keeps it; Problem when it can never be asked of these fields."""
    if condition.field not in fields:
        told = {"field": condition.field, "known": ", ".join(fields)}
        raise Problem("field", _("This event does not tell “%(field)s”; it tells: %(known)s.") % told)
    hint = fields[condition.field]
    if condition.operator not in (operators := OPERATORS[kind_of(hint)]):
        allowed = ", ".join(f"“{each.label}” ({each})" for each in operators)
        may = {"field": condition.field, "expected": expected(hint), "allowed": allowed}
        raise Problem("operator", _("“%(field)s” is %(expected)s: it can be asked for by %(allowed)s.") % may)
    return Condition(condition.field, condition.operator, wanted(hint, condition))


def wanted(hint: Any, condition: Condition) -> Any:
    """The value as JSON keeps it; Problem when it is not of the field's type, or can never be its value."""
    match condition.operator:
        case Operator.ISNULL:
            return value_for(bool, condition.value)
        case Operator.IN:
            return [value_for(hint, each) for each in listed(condition.value)]
        case Operator.CONTAINS:
            return value_for(kind_of(hint), condition.value)
    return value_for(hint, condition.value)


def listed(value: Any) -> list[Any]:
    """The values of a list; in a text they stand between commas."""
    values = [part.strip() for part in value.split(",")] if isinstance(value, str) else value
    if not isinstance(values, list) or not 1 <= len(values) <= MOST_VALUES or "" in values:
        raise Problem("value", _("Give from 1 to %(most)s values.") % {"most": MOST_VALUES})
    return values


def value_for(hint: Any, value: Any) -> Any:
    """One value as JSON keeps it."""
    wrong = Problem("value", _("Give %(expected)s here.") % {"expected": expected(hint)})
    try:
        read = typed(kind_of(hint), value)
    except (KeyError, ValueError, TypeError, InvalidOperation) as error:
        raise wrong from error
    words = words_of(hint)
    if isinstance(read, str) and (not read.strip() or (words and read not in words)):
        raise wrong
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
    return value if isinstance(value, bool) else WORDS[APOSTROPHE.sub("", read_text(value).strip().lower())]


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
