"""What custom fields hold: every kind goes round unchanged, through JSON and PostgreSQL too."""

import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from school.common.errors import Invalid
from school.customfields.choices import FieldKind
from school.customfields.rules import Wanted, merged, parse

CHOICES = ("S", "M", "L")
DIGITS = st.integers(min_value=-(10**15) + 1, max_value=10**15 - 1)
NUMBERS = st.builds(lambda digits, places: Decimal(digits).scaleb(-places), DIGITS, st.integers(0, 10))
TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=200).filter(str.strip)
DATES = st.dates(date(1900, 1, 1), date(2199, 12, 31))


def wanted(kind: FieldKind, **given: Any) -> Wanted:
    """A field called Field."""
    return Wanted("field", "Field", kind, CHOICES if kind == FieldKind.CHOICE else (), **given)


def round_trip(kind: FieldKind, value: Any) -> Any:
    """The value as it is stored, when storing it again changes nothing."""
    stored = parse(wanted(kind), value)
    assert parse(wanted(kind), json.loads(json.dumps(stored))) == stored
    assert type(json.loads(json.dumps(stored))) is type(stored)
    return stored


@given(NUMBERS)
def test_numbers_are_exact(number: Decimal) -> None:
    for written in (number, f"{number:f}"):
        stored = round_trip(FieldKind.NUMBER, written)
        assert Decimal(repr(stored)) == number
        assert isinstance(stored, int) == (number == number.to_integral_value())


@given(TEXTS)
def test_texts_lose_nothing_but_blanks_around_them(text: str) -> None:
    assert round_trip(FieldKind.TEXT, text) == text.strip()


@given(DATES)
def test_dates(day: date) -> None:
    assert round_trip(FieldKind.DATE, day) == round_trip(FieldKind.DATE, day.isoformat()) == day.isoformat()


def test_the_other_kinds() -> None:
    assert [round_trip(FieldKind.CHOICE, choice) for choice in CHOICES] == [*CHOICES]
    assert [round_trip(FieldKind.BOOLEAN, value) for value in (True, False, "true", "FALSE")] == [True, False] * 2
    assert round_trip(FieldKind.LINK, " https://example.com/ä?b=1 ") == "https://example.com/ä?b=1"
    assert {parse(wanted(kind), nothing) for kind in FieldKind for nothing in (None, "", "  ")} == {None}


WRONG: tuple[tuple[FieldKind, Any], ...] = (
    *((FieldKind.TEXT, value) for value in (5, True, ["a"], "a\0b", "x" * 1001)),
    *((FieldKind.NUMBER, value) for value in (True, "1e5", "٣", "1_000", "12,5", "abc", float("nan"), float("inf"))),
    *((FieldKind.NUMBER, value) for value in (10**15, "1234567890.1234567", "0.00000000001", Decimal("1E+20"), [1])),
    *(
        (FieldKind.DATE, value)
        for value in ("2026-02-30", "20260101", "1899-12-31", "2200-01-01", 20260101, "01.02.26")
    ),
    *((FieldKind.CHOICE, value) for value in ("XL", "s", 1, ["S"], {"S": 1})),
    *((FieldKind.BOOLEAN, value) for value in (1, 0, "yes", "on")),
    *((FieldKind.LINK, value) for value in ("javascript:alert(1)", "example.com", "ftp://example.com/a", 5)),
    (FieldKind.LINK, "https://example.com/" + "a" * 500),
)


@pytest.mark.parametrize(("kind", "value"), WRONG)
def test_what_is_refused(kind: FieldKind, value: Any) -> None:
    with pytest.raises(ValueError, match=r"\."):
        parse(wanted(kind), value)


def test_values_are_laid_over_those_that_are_there() -> None:
    fields = [Wanted("a", "A", FieldKind.TEXT), Wanted("b", "B", FieldKind.NUMBER)]
    assert merged(fields, {"a": "x", "archived": 1}, {"b": "2"}) == {"a": "x", "b": 2, "archived": 1}
    assert merged(fields, {"a": "x", "b": 1}, {"a": None}) == {"b": 1}


def test_a_required_field_stays_filled_in() -> None:
    fields = [Wanted("a", "Name", FieldKind.TEXT, is_required=True), Wanted("b", "B", FieldKind.TEXT)]
    assert merged(fields, {"a": "x"}, {"b": "y"}) == {"a": "x", "b": "y"}
    for given_values in ({"b": "y"}, {"a": " "}):
        with pytest.raises(Invalid) as refusal:
            merged(fields, {}, given_values)
        assert refusal.value.fields == {"custom.a": ["Name must be filled in."]}
