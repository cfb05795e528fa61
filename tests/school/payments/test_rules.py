"""The state machine as a table."""

from datetime import date

import pytest

from school.payments.choices import PaymentStatus
from school.payments.rules import is_overdue, may_become

ALLOWED = {
    ("pending", "confirmed"),
    ("pending", "failed"),
    ("pending", "overdue"),
    ("overdue", "confirmed"),
    ("overdue", "failed"),
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
