"""Money and words of gateways that fit no payment by themselves: written down once, for staff to decide on."""

from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal

from django.utils.translation import gettext as _

from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.payments.choices import PaymentMethod, UnmatchedReason, UnmatchedSource, UnmatchedStatus
from school.payments.models import GatewayEvent, Payment, UnmatchedPayment
from school.payments.permissions import CONFIRM
from school.payments.queries import known_money

CENT = Decimal("0.01")


@action("payments.flag_unmatched", permission=CONFIRM)
def flag_unmatched(
    actor: Actor,
    *,
    method: PaymentMethod,
    key: str,
    reason: UnmatchedReason,
    source: UnmatchedSource,
    amount: Decimal,
    currency: str,
    is_money: bool,
    payment: Payment | None = None,
    event: GatewayEvent | None = None,
    reference: str = "",
    details: str = "",
    paid_at: datetime | None = None,
    payer: str = "",
) -> UnmatchedPayment:
    """Put it into the queue of what staff have to decide; the one that is there when it is known already.

    `key` is what the provider calls it: for each method, key and reason there is one, also among many at once. Where
    `is_money`, `amount` in `currency` has come and stands in the books until staff have decided: of the same money
    there is one row, whatever differs.
    """
    if is_money and (known := known_money(method, key[:100])):
        return known
    found, _made = UnmatchedPayment.objects.get_or_create(
        method=method,
        key=key[:100],
        reason=reason,
        defaults={
            "source": source,
            "amount": max(amount.quantize(CENT, ROUND_HALF_UP), CENT),
            "currency": currency[:3],
            "is_money": is_money,
            "payment": payment,
            "event": event,
            "reference": reference[:100],
            "details": details,
            "paid_at": paid_at,
            "payer": payer[:200],
        },
    )
    return found


@action("payments.end_dispute", permission=CONFIRM)
def end_dispute(actor: Actor, *, payment: Payment) -> int:
    """The gateway has settled the payer's disputes in the school's favour; how many of them were open."""
    return UnmatchedPayment.objects.filter(
        payment=payment, reason=UnmatchedReason.DISPUTE, status=UnmatchedStatus.OPEN
    ).update(
        status=UnmatchedStatus.DISMISSED,
        resolution=_("The gateway has settled it in the school's favour."),
        resolved_at=clock.now(),
        updated_at=clock.now(),
    )
