"""What a provider says beside what we have, a line each."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from school.common.money import shown_amount
from school.payments.models import Payment, UnmatchedPayment

NOTHING = "–"


@dataclass(frozen=True, slots=True)
class Side:
    """One thing to compare; `differs` only where both have it. Parents pay, so another name is no difference."""

    name: Any
    ours: str
    theirs: str
    is_name: bool = False

    @property
    def differs(self) -> bool:
        return not self.is_name and NOTHING not in (self.ours, self.theirs) and self.ours != self.theirs


def sides(row: UnmatchedPayment) -> list[Side]:
    """Amount, currency, reference and who, ours as of the payment that is named; dashes where we have none."""
    payment = row.payment
    reference = (payment and our_reference(payment, row)) or NOTHING
    return [
        Side(_("amount"), shown_amount(payment.amount) if payment else NOTHING, shown_amount(row.amount)),
        Side(_("currency"), payment.currency if payment else NOTHING, row.currency or NOTHING),
        Side(_("reference"), reference, row.reference or NOTHING),
        Side(_("who"), str(payment.student) if payment else NOTHING, row.payer or NOTHING, is_name=True),
    ]


def our_reference(payment: Payment, row: UnmatchedPayment) -> str:
    """Under which reference the payer was sent off: the attempt's that the provider names, else the payment's own."""
    is_ours = payment.attempts.filter(reference=row.reference).exists() if row.reference else False
    return row.reference if is_ours else payment.transaction_id or ""
