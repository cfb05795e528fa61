"""What a custom field may hold, in one place for forms, the API and imports. Pure: no database, no clock."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils.translation import gettext_lazy as _

from school.common.errors import Invalid
from school.common.exposure import CustomValue
from school.customfields.choices import FieldKind

NAME = "custom"  # of the column, of the object in answers and bodies, and before a field's key in filters
KEY = r"^[a-z][a-z0-9]*(_[a-z0-9]+)*$"
TEXT_LENGTH, LINK_LENGTH, CHOICE_LENGTH = 1000, 500, 100
MOST_DIGITS, SMALLEST_PLACE = 15, -10  # such a number is the same one in JSON, in JavaScript and in PostgreSQL
PLAIN_NUMBER = re.compile(r"-?[0-9]{1,30}(\.[0-9]{1,30})?")
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
YEARS = range(1900, 2200)
WORDS = {"true": True, "false": False}
is_address = URLValidator(["http", "https"])

type Parser = Callable[["Wanted", object], CustomValue]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What one field wants of its values."""

    key: str
    label: str
    kind: FieldKind
    choices: tuple[str, ...] = ()
    is_required: bool = False


def a_text(_field: Wanted, value: object) -> CustomValue:
    """A text, without blanks around it."""
    text = as_text(value)
    if len(text) > TEXT_LENGTH:
        raise ValueError(_("Write at most %(most)s characters.") % {"most": TEXT_LENGTH})
    return text


def a_number(_field: Wanted, value: object) -> CustomValue:
    """A number as JSON has it: exact, whole where it is whole."""
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal | str):
        raise ValueError(_("Write a number, as 12 or 12.5."))
    text = value.strip() if isinstance(value, str) else f"{Decimal(repr(value)) if isinstance(value, float) else value}"
    if isinstance(value, str) and not PLAIN_NUMBER.fullmatch(text):
        raise ValueError(_("Write a number, as 12 or 12.5."))
    try:
        number = Decimal(text).normalize()
    except InvalidOperation as error:
        raise ValueError(_("Write a number, as 12 or 12.5.")) from error
    return in_json(number)


def in_json(number: Decimal) -> CustomValue:
    """The number as an int where it is whole, else as a float that says exactly the same."""
    _sign, digits, exponent = number.as_tuple()
    if not isinstance(exponent, int):
        raise ValueError(_("Write a number, as 12 or 12.5."))
    if len(digits) + max(exponent, 0) > MOST_DIGITS or exponent < SMALLEST_PLACE:
        text = _("Write a number of at most %(most)s digits, %(places)s of them after the point.")
        raise ValueError(text % {"most": MOST_DIGITS, "places": -SMALLEST_PLACE})
    return int(number) if exponent >= 0 else float(number)


def a_date(_field: Wanted, value: object) -> CustomValue:
    """A day as YYYY-MM-DD."""
    text = value.isoformat() if isinstance(value, date) else value
    try:
        if isinstance(text, str) and DAY.fullmatch(text.strip()) and date.fromisoformat(text.strip()).year in YEARS:
            return text.strip()
    except ValueError:
        pass
    raise ValueError(_("Write a date between 1900 and 2199 as YYYY-MM-DD."))


def a_choice(field: Wanted, value: object) -> CustomValue:
    """One of the field's choices, which stand in one line each."""
    if isinstance(value, str) and value not in field.choices:
        value = in_one_line(value)
    if value in field.choices:
        return str(value)
    raise ValueError(_("Choose one of: %(choices)s.") % {"choices": ", ".join(field.choices)})


def a_yes_or_no(_field: Wanted, value: object) -> CustomValue:
    """A truth value."""
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value.strip().lower() in WORDS:
        return WORDS[value.strip().lower()]
    raise ValueError(_("Write true or false."))


def a_link(_field: Wanted, value: object) -> CustomValue:
    """An address in the web."""
    text = as_text(value)
    try:
        is_address(text)
    except ValidationError as error:
        raise ValueError(_("Write an address that begins with https:// or http://.")) from error
    if len(text) > LINK_LENGTH:
        raise ValueError(_("Write at most %(most)s characters.") % {"most": LINK_LENGTH})
    return text


def in_one_line(text: str) -> str:
    """The text without line breaks: forms have one choice in each line, and browsers write line breaks anew."""
    return " ".join(line.strip() for line in text.splitlines()).strip()


def as_text(value: object) -> str:
    """The text that is meant; ValueError when it is none that PostgreSQL can hold."""
    if not isinstance(value, str):
        raise ValueError(_("Write a text."))
    if "\0" in value or (not value.isprintable() and any("\ud800" <= sign <= "\udfff" for sign in value)):
        raise ValueError(_("There are signs in it that cannot be kept."))
    return value.strip()


PARSERS: Mapping[FieldKind, Parser] = {
    FieldKind.TEXT: a_text,
    FieldKind.NUMBER: a_number,
    FieldKind.DATE: a_date,
    FieldKind.CHOICE: a_choice,
    FieldKind.BOOLEAN: a_yes_or_no,
    FieldKind.LINK: a_link,
}


def is_nothing(value: object) -> bool:
    """Whether the value stands for none."""
    return value is None or (isinstance(value, str) and not value.strip())


def parse(field: Wanted, value: object) -> CustomValue:
    """The value as it is stored; None for nothing; ValueError says what is wrong and what to write."""
    return None if is_nothing(value) else PARSERS[field.kind](field, value)


def merged(
    fields: Iterable[Wanted], present: Mapping[str, CustomValue], given: Mapping[str, object]
) -> dict[str, CustomValue]:
    """The values of an object after `given`: what is not named stays, null takes a value away.

    Invalid names each unknown key, each wrong value and each field that must not be empty, as `custom.key`.
    """
    known = {field.key: field for field in fields}
    parsed, wrong = {}, {}
    for key in given:
        try:
            parsed[key] = parse_known(known, key, given[key])
        except ValueError as error:
            wrong[key] = str(error)
    values = {**present, **parsed}
    for field in known.values():
        if field.is_required and values.get(field.key) is None:
            wrong.setdefault(field.key, str(_("%(label)s must be filled in.") % {"label": field.label}))
    if wrong:
        raise refusal_of(wrong)
    return {key: value for key, value in values.items() if value is not None}


def parse_known(known: Mapping[str, Wanted], key: str, value: object) -> CustomValue:
    """The value as it is stored; ValueError names the field, or says that there is none."""
    if key not in known:
        raise ValueError(_("There is no such field here: leave it out, or choose another key."))
    try:
        return parse(known[key], value)
    except ValueError as error:
        raise ValueError(f"{known[key].label}: {error}") from error


def refusal_of(wrong: Mapping[str, str]) -> Invalid:
    """What is wrong, by key."""
    told = {place(key): text for key, text in wrong.items()}
    return Invalid(
        " ".join(f"{name}: {text}" for name, text in told.items()), fields={name: [text] for name, text in told.items()}
    )


def place(key: str) -> str:
    """Where a refusal says that a value stands."""
    return f"{NAME}.{key}"
