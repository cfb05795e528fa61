"""How a payment's state may change, and when money is late. Pure: no database, no clock."""

from datetime import date

from school.payments.choices import PaymentStatus

UNPAID = (PaymentStatus.PENDING, PaymentStatus.OVERDUE)
MOVES: dict[str, frozenset[PaymentStatus]] = {
    PaymentStatus.PENDING: frozenset({PaymentStatus.CONFIRMED, PaymentStatus.FAILED, PaymentStatus.OVERDUE}),
    PaymentStatus.OVERDUE: frozenset({PaymentStatus.CONFIRMED, PaymentStatus.FAILED}),
}


def may_become(old: str, new: str) -> bool:
    """Whether a payment in state `old` may go to `new`."""
    return new in MOVES.get(old, frozenset())


def is_overdue(status: str, due_date: date, today: date) -> bool:
    """Whether the money is late: the due date is past and nobody has paid; the due date itself is still in time."""
    return status in UNPAID and due_date < today
