"""How values look on the wire: what a body or a query may hold, what an answer promises, and the bytes of an answer."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from typing import Annotated, Any, LiteralString

from django.http import HttpResponse
from django.utils import timezone
from pydantic import AfterValidator, BeforeValidator, Field, GetJsonSchemaHandler, WithJsonSchema
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, PydanticKnownError, to_json

from school.common.texts import without_nul

BIGGEST_ID = 2**63 - 1
PLAIN_NUMBER = re.compile(r"-?[0-9]{1,30}(\.[0-9]{1,30})?")
LONGEST_TEXT = 20_000  # characters of a text that nothing narrower is said about
YEARS = range(1900, 2200)  # outside of them a change of time zone can leave what Python and PostgreSQL can hold
CLOCK_SCHEMA = {"type": "string", "pattern": r"^([01][0-9]|2[0-3]):[0-5][0-9]$", "examples": ["18:00"]}

type Json = str | int | float | bool | list["Json"] | dict[str, "Json"] | None
"""A value that a program may keep in a JSON column."""


def not_endless(value: str) -> str:
    """A text that nothing narrower is said about has its limit, too."""
    if len(value) > LONGEST_TEXT:
        raise PydanticKnownError("string_too_long", {"max_length": LONGEST_TEXT})
    return value


@dataclass(frozen=True, slots=True)
class AtMost:
    """What the document says of a text's length where its field says nothing narrower."""

    length: int

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"maxLength": self.length} | handler(core)


def not_a_truth_value(value: Any) -> Any:
    """Python counts true as 1; nobody means it as an id."""
    if isinstance(value, bool):
        raise PydanticCustomError("id", "Write the id as a whole number.")
    return value


def written(shape: re.Pattern[str], advice: LiteralString) -> BeforeValidator:
    """Only texts of `shape`: numbers would be taken for seconds since 1970."""

    def check(value: Any) -> Any:
        if value is None or isinstance(value, date | time) or (isinstance(value, str) and shape.match(value)):
            return value
        raise PydanticCustomError("format", advice)

    return BeforeValidator(check)


def plainly_written(value: Any) -> Any:
    """A number in digits: Python would also take 5_000, other scripts' digits and powers of ten."""
    if isinstance(value, str) and not PLAIN_NUMBER.fullmatch(value):
        raise PydanticCustomError("decimal", "Write the number in digits, as 500000 or 500000.00.")
    return value


def sane_year[T: date](value: T) -> T:
    """Days of our time only."""
    if value.year not in YEARS:
        raise PydanticCustomError("year", "The year must be between 1900 and 2199.")
    return value


def at_school(value: datetime) -> datetime:
    """A moment without a zone is meant at the school."""
    return timezone.make_aware(value) if timezone.is_naive(value) else value


Id = Annotated[
    int,
    BeforeValidator(not_a_truth_value),
    Field(ge=1, le=BIGGEST_ID),
    WithJsonSchema({"type": "integer", "minimum": 1}),
]
Text = Annotated[str, AfterValidator(without_nul), AfterValidator(not_endless), AtMost(LONGEST_TEXT)]
DAY = written(re.compile(r"\d{4}-\d{2}-\d{2}$"), "Write the date as YYYY-MM-DD.")
CLOCK = written(re.compile(r"\d{2}:\d{2}(:\d{2})?$"), "Write the time as HH:MM.")
MOMENT = written(re.compile(r"\d{4}-\d{2}-\d{2}[T ]"), "Write the moment as 2026-09-01T13:00:00Z.")
Day = Annotated[date, DAY, AfterValidator(sane_year)]
Clock = Annotated[time, CLOCK, WithJsonSchema(CLOCK_SCHEMA)]
Moment = Annotated[datetime, MOMENT, AfterValidator(sane_year), AfterValidator(at_school)]
Whole = Annotated[int, Field(ge=-BIGGEST_ID - 1, le=BIGGEST_ID), WithJsonSchema({"type": "integer"})]
Exact = Annotated[Decimal, BeforeValidator(plainly_written)]
Real = Annotated[float, Field(allow_inf_nan=False)]
WIRE_TYPES: Mapping[Any, Any] = {
    int: Whole,
    float: Real,
    str: Text,
    Decimal: Exact,
    date: Day,
    time: Clock,
    datetime: Moment,
}


def decimal_text(places: int) -> Any:
    """The promise of an exact decimal in an answer."""
    digits = rf"\.[0-9]{{{places}}}" if places else ""
    example = f"500000.{'0' * places}" if places else "500000"
    schema = {"type": "string", "pattern": rf"^-?[0-9]+{digits}$", "examples": [example]}
    return Annotated[Decimal, WithJsonSchema(schema)]


def clock_out(value: time | None) -> str | None:
    """HH:MM."""
    return None if value is None else value.strftime("%H:%M")


def money_out(value: Decimal | int | None) -> str | None:
    """Two places, exactly."""
    return None if value is None else f"{value:.2f}"


def json_number(value: Decimal) -> int | float:
    """An exact number as a JSON number: a whole one without a decimal."""
    return int(value) if value == int(value) else float(value)


def json_answer(body: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> HttpResponse:
    """An answer with `body` as JSON: moments in UTC with Z, exact decimals as texts."""
    return HttpResponse(
        to_json(body, fallback=str), status=status, headers=headers, content_type="application/json; charset=utf-8"
    )


def text_answer(body: str, status: int = 200) -> HttpResponse:
    """An answer whose body is JSON already."""
    return HttpResponse(body.encode(), status=status, content_type="application/json; charset=utf-8")
