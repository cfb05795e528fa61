"""How a payment's state may change, when it is late, when a recurring one is due. Pure: no database, no clock."""

from calendar import monthrange
from datetime import date, timedelta

from school.payments.choices import PaymentMethod, PaymentStatus

UNPAID = (PaymentStatus.PENDING, PaymentStatus.OVERDUE)
MOVES: dict[str, tuple[PaymentStatus, ...]] = {
    PaymentStatus.PENDING: (PaymentStatus.CONFIRMED, PaymentStatus.FAILED, PaymentStatus.OVERDUE),
    PaymentStatus.OVERDUE: (PaymentStatus.CONFIRMED, PaymentStatus.FAILED),
    PaymentStatus.CONFIRMED: (PaymentStatus.REFUNDED,),
}
GATEWAYS = (PaymentMethod.PAYME, PaymentMethod.PAYSTACK, PaymentMethod.FLUTTERWAVE)
# By a gateway's verified success alone.
GATEWAY_MOVES: dict[str, tuple[PaymentStatus, ...]] = {PaymentStatus.FAILED: (PaymentStatus.CONFIRMED,)}
MADE_AHEAD = timedelta(days=7)
REMINDED_AHEAD = timedelta(days=3)


def may_become(old: str, new: str) -> bool:
    """Whether people may take a payment from state `old` to `new`."""
    return new in MOVES.get(old, ())


def is_overdue(status: str, due_date: date, today: date) -> bool:
    """Whether the money is late: the due date is past and nobody has paid; the due date itself is still in time."""
    return status in UNPAID and due_date < today


def due_in(month: date, day_of_month: int) -> date:
    """The due date in the month of `month`; a month that is too short is due on its last day."""
    return month.replace(day=min(day_of_month, monthrange(month.year, month.month)[1]))


def period_of(due: date) -> date:
    """The month that a due date belongs to, as its first day."""
    return due.replace(day=1)


def first_due(day_of_month: int, since: date, until: date | None) -> date | None:
    """The first due date on or after `since`; None when that is after `until`."""
    due = due_in(since, day_of_month)
    if due < since:
        due = due_in(next_month(since), day_of_month)
    return due if until is None or due <= until else None


def next_month(day: date) -> date:
    """The first day of the month after that of `day`."""
    return (day.replace(day=1) + timedelta(days=31)).replace(day=1)
