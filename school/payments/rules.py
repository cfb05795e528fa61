"""How a payment's state may change, when it is late, when a recurring one is due. Pure: no database, no clock."""

from calendar import monthrange
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from decimal import Decimal

from school.payments.choices import PaymentMethod, PaymentStatus, PaymeState

UNPAID = (PaymentStatus.PENDING, PaymentStatus.OVERDUE)
MOVES: dict[str, tuple[PaymentStatus, ...]] = {
    PaymentStatus.PENDING: (PaymentStatus.CONFIRMED, PaymentStatus.FAILED, PaymentStatus.OVERDUE),
    PaymentStatus.OVERDUE: (PaymentStatus.CONFIRMED, PaymentStatus.FAILED),
    PaymentStatus.CONFIRMED: (PaymentStatus.REFUNDED,),
}
GATEWAYS = (PaymentMethod.PAYME, PaymentMethod.PAYSTACK, PaymentMethod.FLUTTERWAVE)
RETURNING = (PaymentMethod.PAYSTACK, PaymentMethod.FLUTTERWAVE)  # give money back when they are asked to
# By a gateway's verified success alone.
GATEWAY_MOVES: dict[str, tuple[PaymentStatus, ...]] = {PaymentStatus.FAILED: (PaymentStatus.CONFIRMED,)}
PAYME_MOVES: dict[PaymeState, tuple[PaymeState, ...]] = {
    PaymeState.CREATED: (PaymeState.PERFORMED, PaymeState.CANCELLED),
    PaymeState.PERFORMED: (PaymeState.REFUNDED,),
}
PAYME_WAITS = 43_200_000  # milliseconds: a transaction that is not performed for 12 hours is cancelled
PAYME_CURRENCY = "UZS"
TIYIN = 100
# ISO 4217 knows no part of one of these.
WHOLE_CURRENCIES = frozenset(
    ("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF")
)
ATTEMPT_LASTS = timedelta(hours=24)  # the longest that a gateway keeps a page open
FIRST_CHECK_AFTER = timedelta(minutes=5)
LAST_MONTH = date.max.replace(day=1)
MADE_AHEAD = timedelta(days=7)
REMINDED_AGAIN_AFTER = timedelta(days=7)
AT_DESK = (PaymentMethod.CASH, PaymentMethod.CARD, PaymentMethod.TRANSFER)


def may_become(old: str, new: str) -> bool:
    """Whether people may take a payment from state `old` to `new`."""
    return new in MOVES.get(old, ())


def gateway_may_confirm(status: str) -> bool:
    """Whether a gateway's verified success makes a payment in state `status` confirmed: one given up, too."""
    return may_become(status, PaymentStatus.CONFIRMED) or PaymentStatus.CONFIRMED in GATEWAY_MOVES.get(status, ())


def shares(owed: Iterable[Decimal], amount: Decimal) -> list[Decimal]:
    """What of `amount` goes to each of the debts, in their order, the first ones whole; nothing is left of it."""
    found = []
    for debt in owed:
        found.append(min(debt, amount))
        amount -= found[-1]
    return found


def can_be_paid(amount: Decimal, currency: str) -> bool:
    """Whether there is money of this currency that makes the amount: half a yen is none."""
    return currency not in WHOLE_CURRENCIES or amount == amount.to_integral_value()


def in_tiyin(amount: Decimal) -> int:
    """An amount in sum as Payme counts it."""
    return int(amount * TIYIN)


def in_milliseconds(moment: datetime) -> int:
    """A moment as Payme counts it, since 1970."""
    return int(moment.timestamp() * 1000)


def has_expired(time: int, now: int) -> bool:
    """Whether a transaction that Payme began at `time` has waited too long; both in milliseconds."""
    return now - time >= PAYME_WAITS


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
    """The first due date on or after `since`; None when that is after `until`, or after the calendar's last month."""
    due = due_in(since, day_of_month)
    if due < since and since >= LAST_MONTH:
        return None
    if due < since:
        due = due_in(next_month(since), day_of_month)
    return due if until is None or due <= until else None


def next_month(day: date) -> date:
    """The first day of the month after that of `day`."""
    return (day.replace(day=1) + timedelta(days=31)).replace(day=1)
