"""What payments tell the slices above."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from school.common.events import Event


@dataclass(frozen=True, slots=True)
class PaymentConfirmed(Event):
    """The school has the money of this payment."""

    payment_id: int
    student_id: int
    amount: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class PaymentRefunded(Event):
    """The school has given `amount` of this payment back; `is_whole` when nothing of it is left."""

    payment_id: int
    student_id: int
    refund_id: int
    amount: Decimal
    currency: str
    is_whole: bool


@dataclass(frozen=True, slots=True)
class PaymentDue(Event):
    """This payment is to be paid by `due_date`; told once, a few days before."""

    payment_id: int
    student_id: int
    amount: Decimal
    currency: str
    due_date: date


@dataclass(frozen=True, slots=True)
class PaymentOverdue(Event):
    """Nobody has paid this payment in time; told once."""

    payment_id: int
    student_id: int
    amount: Decimal
    currency: str
    due_date: date


@dataclass(frozen=True, slots=True)
class DebtorReminded(Event):
    """The student owes these `debts`, as (amount, currency), the oldest since `since`; told once a `day` at most."""

    student_id: int
    payment_id: int
    debts: tuple[tuple[Decimal, str], ...]
    since: date
    day: date


@dataclass(frozen=True, slots=True)
class PaymentDisputed(Event):
    """The payer's bank wants `amount` of this payment back: staff have to answer it at the gateway; told once."""

    payment_id: int
    student_id: int
    amount: Decimal
    currency: str
