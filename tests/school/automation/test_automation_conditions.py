"""Conditions: what each comparison means, for any values; and which can never be asked."""

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Annotated, Any

import pytest
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from school.attendance.choices import AttendanceStatus
from school.automation.choices import EventName, Operator, ValueName
from school.automation.conditions import OPERATORS, Condition, Problem, as_json, checked, expected, holds, kind_of
from school.automation.vocabulary import fields_of, shown

FIELDS: dict[str, Any] = {
    "n": int,
    "amount": Decimal,
    "word": str | None,
    "day": date,
    "at": Annotated[datetime, 1] | None,
    "is": bool,
    "mark": Annotated[str, AttendanceStatus] | None,
}
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "n": st.integers(-(2**40), 2**40),
    "amount": st.decimals(-(10**9), 10**9, places=2),
    "day": st.dates(),
    "at": st.datetimes(timezones=st.just(UTC)),
    "word": st.text(st.characters(exclude_characters=",\0", exclude_categories=["Cs"]), min_size=1).filter(str.strip),
    "is": st.booleans(),
}
SAME = "“is” (eq), “is not” (ne)"
ORDER = "“is more than” (gt), “is at least” (gte), “is less than” (lt), “is at most” (lte)"
TEXTS = "“contains” (contains), “is one of” (in), “is empty” (isnull)"
YES_OR_NO, MARKS = "yes or no (true or false)", "one of present, absent, late, excused"
PAIRS = st.sampled_from(sorted(VALUES)).flatmap(lambda name: st.tuples(st.just(name), VALUES[name], VALUES[name]))


def asked(field: str, operator: str, value: Any) -> Condition:
    """The condition after a round through JSON, as its row keeps it."""
    kept = checked(Condition(field, operator, value), FIELDS)
    return Condition(field, operator, json.loads(json.dumps(kept.value)))


def is_true(field: str, operator: str, found: Any, value: Any) -> bool:
    return holds(asked(field, operator, value), FIELDS, json.loads(json.dumps({field: found})))


@given(PAIRS)
def test_comparisons_agree_with_the_values_themselves(pair: tuple[str, Any, Any]) -> None:
    field, left, right = pair
    found, value = as_json(left), as_json(right)
    assert is_true(field, "eq", found, value) == (left == right)
    assert is_true(field, "ne", found, value) == (left != right)
    if Operator.GT in OPERATORS[kind_of(FIELDS[field])]:
        assert [is_true(field, each, found, value) for each in ("gt", "gte", "lt", "lte")] == [
            left > right,
            left >= right,
            left < right,
            left <= right,
        ]
    if Operator.IN in OPERATORS[kind_of(FIELDS[field])]:
        assert is_true(field, "in", found, [value, found])
        assert is_true(field, "in", found, [value]) == (left == right)


@given(PAIRS)
def test_what_is_not_there_is_empty_and_differs_from_everything(pair: tuple[str, Any, Any]) -> None:
    field, _left, right = pair
    value = as_json(right)
    assert is_true(field, "isnull", None, value=True)
    assert is_true(field, "ne", None, value)
    assert not is_true(field, "isnull", None, value=False)
    assert not is_true(field, "eq", None, value)


@pytest.mark.parametrize(
    ("field", "operator", "found", "value", "expected"),
    [
        ("word", "contains", "Turkish A1", "a1", True),
        ("word", "contains", "Turkish A1", "b1", False),
        ("word", "isnull", "", True, True),
        ("word", "isnull", "x", "yes", False),
        ("word", "in", "late", "absent, late", True),
        ("amount", "gte", "500000.00", "500000", True),
        ("amount", "eq", "500000.00", 500000, True),
        ("at", "lt", "2026-12-01T04:00:00Z", "2026-12-01T09:00:01+05:00", True),
        ("is", "eq", True, "true", True),
        ("is", "eq", True, "Ha", True),
        ("is", "eq", False, "yo‘q", True),
        ("is", "ne", True, "нет", True),
        ("mark", "in", "late", "absent, late", True),
        ("mark", "contains", "absent", "sen", True),
    ],
)
def test_values_as_staff_write_them(field: str, operator: str, found: Any, value: Any, expected: Any) -> None:
    assert is_true(field, operator, found, value) is expected


@pytest.mark.parametrize(
    ("field", "operator", "value", "part", "text"),
    [
        ("colour", "eq", "x", "field", f"This event does not tell “colour”; it tells: {', '.join(FIELDS)}."),
        (
            "n",
            "contains",
            1,
            "operator",
            f"“n” is a whole number: it can be asked for by {SAME}, {ORDER}, “is one of” (in), “is empty” (isnull).",
        ),
        ("is", "gt", True, "operator", f"“is” is {YES_OR_NO}: it can be asked for by {SAME}, “is empty” (isnull)."),
        ("n", "eq", "many", "value", "Give a whole number here."),
        ("n", "eq", True, "value", "Give a whole number here."),
        ("amount", "gt", "NaN", "value", "Give a number, as 500000 or 12.50 here."),
        ("day", "gt", "tomorrow", "value", "Give a day, as 2026-12-01 here."),
        ("at", "gt", "2026-12-01T09:00", "value", "Give a moment with its time zone, as 2026-12-01T09:00+05:00 here."),
        ("word", "eq", " ", "value", "Give a text here."),
        ("word", "in", [], "value", "Give from 1 to 100 values."),
        ("n", "in", "1,,2", "value", "Give from 1 to 100 values."),
        ("n", "isnull", 3, "value", f"Give {YES_OR_NO} here."),
        ("is", "eq", "perhaps", "value", f"Give {YES_OR_NO} here."),
        ("mark", "eq", "Absent", "value", f"Give {MARKS} here."),
        ("mark", "in", "late, ill", "value", f"Give {MARKS} here."),
        ("mark", "gt", "late", "operator", f"“mark” is {MARKS}: it can be asked for by {SAME}, {TEXTS}."),
    ],
)
def test_what_can_never_be_asked_is_refused_by_its_part(
    field: str, operator: str, value: Any, part: str, text: str
) -> None:
    with pytest.raises(Problem) as refused:
        checked(Condition(field, operator, value), FIELDS)
    assert (refused.value.part, str(refused.value.text)) == (part, text)


@pytest.mark.parametrize("event", EventName)
def test_every_published_event_tells_values_that_can_be_asked_for(event: EventName) -> None:
    assert fields_of(event)
    assert {kind_of(hint) for hint in fields_of(event).values()} <= OPERATORS.keys()


def test_every_value_that_an_event_tells_has_a_name_for_people() -> None:
    assert {name for event in EventName for name in fields_of(event)} == set(ValueName.values)


def test_words_are_told_as_readers_call_them() -> None:
    with translation.override("uz"):
        assert "absent (kelmadi), late (kechikdi)" in str(expected(FIELDS["mark"]))
        assert shown(FIELDS["mark"], "late") == "kechikdi"
