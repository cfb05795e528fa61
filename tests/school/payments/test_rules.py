"""The state machine as a table."""

from datetime import date

import pytest

from school.payments.choices import PaymentStatus
from school.payments.rules import due_in, first_due, is_overdue, may_become, period_of

ALLOWED = {
    ("pending", "confirmed"),
    ("pending", "failed"),
    ("pending", "overdue"),
    ("overdue", "confirmed"),
    ("overdue", "failed"),
    ("confirmed", "refunded"),
}
DUE = date(2026, 3, 10)


@pytest.mark.parametrize("old", PaymentStatus.values)
@pytest.mark.parametrize("new", PaymentStatus.values)
def test_only_these_changes_are_allowed(old: str, new: str) -> None:
    assert may_become(old, new) is ((old, new) in ALLOWED)


@pytest.mark.parametrize(
    ("status", "today", "late"),
    [
        ("pending", date(2026, 3, 10), False),
        ("pending", date(2026, 3, 11), True),
        ("overdue", date(2026, 3, 11), True),
        ("confirmed", date(2026, 3, 11), False),
        ("failed", date(2026, 3, 11), False),
    ],
)
def test_late_is_unpaid_after_the_due_date(status: str, today: date, *, late: bool) -> None:
    assert is_overdue(status, DUE, today) is late


@pytest.mark.parametrize(
    ("month", "day", "due"),
    [
        (date(2026, 2, 1), 31, date(2026, 2, 28)),
        (date(2028, 2, 14), 30, date(2028, 2, 29)),
        (date(2026, 4, 30), 31, date(2026, 4, 30)),
        (date(2026, 5, 1), 31, date(2026, 5, 31)),
        (date(2026, 5, 31), 1, date(2026, 5, 1)),
    ],
)
def test_a_short_month_is_due_on_its_last_day(month: date, day: int, due: date) -> None:
    assert due_in(month, day) == due
    assert period_of(due) == month.replace(day=1)


@pytest.mark.parametrize(
    ("day", "since", "until", "due"),
    [
        (10, date(2026, 3, 10), None, date(2026, 3, 10)),
        (10, date(2026, 3, 11), None, date(2026, 4, 10)),
        (31, date(2026, 2, 28), None, date(2026, 2, 28)),
        (31, date(2026, 12, 31), None, date(2026, 12, 31)),
        (5, date(2026, 12, 31), None, date(2027, 1, 5)),
        (10, date(2026, 3, 11), date(2026, 4, 10), date(2026, 4, 10)),
        (10, date(2026, 3, 11), date(2026, 4, 9), None),
    ],
)
def test_the_first_due_date_from_a_day_on(day: int, since: date, until: date | None, due: date | None) -> None:
    assert first_due(day, since, until) == due
