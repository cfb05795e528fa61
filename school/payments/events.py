"""What payments tell the slices above."""

from dataclasses import dataclass
from decimal import Decimal

from school.common.events import Event


@dataclass(frozen=True, slots=True)
class PaymentConfirmed(Event):
    """The school has the money of this payment."""

    payment_id: int
    student_id: int
    amount: Decimal
    currency: str
