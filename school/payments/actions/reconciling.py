"""Comparing a provider's books with ours, so that nothing is lost that no call has told; safe to repeat.

The provider's list is read once, a page at a time; what it names is marked as looked at. What we hold as paid and the
list did not name is asked for one by one. Money that is paid there and not here is settled as if its call had come;
whatever else differs is put into the queue, once.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import batched

from django.utils.translation import gettext as _

from school.common import clock
from school.common.actor import Actor
from school.payments.actions.attempts import SYSTEM, settle_attempt
from school.payments.actions.reconciling_payme import reconcile_payme
from school.payments.actions.refunding import adopt_refunds
from school.payments.actions.unmatched import flag_unmatched
from school.payments.choices import AttemptStatus, PaymentMethod, PaymentStatus, UnmatchedReason, UnmatchedSource
from school.payments.gateways.base import Found, Gateway, gateway_of
from school.payments.models import Payment, PaymentAttempt, UnmatchedPayment
from school.payments.queries import (
    attempts_named,
    attempts_not_looked_at,
    has_open_refund,
    paid_attempts,
    paid_without_attempt,
)

LOOKS_BACK = timedelta(days=3)
PAGE = 100


@dataclass(frozen=True, slots=True)
class Round:
    """One comparison: whose books, of which time, and when it began."""

    actor: Actor
    gateway: Gateway
    since: datetime
    began: datetime

    @property
    def method(self) -> PaymentMethod:
        return self.gateway.method


def reconcile_gateway(method: PaymentMethod) -> None:
    """Compare the last days of a gateway with ours; GatewayError when it does not say.

    Payme cannot be asked: its own transactions, which it has told us and reads by GetStatement, are compared.
    """
    began = clock.now()
    if method == PaymentMethod.PAYME:
        reconcile_payme(SYSTEM[method], since=began - LOOKS_BACK)
        return
    now = Round(SYSTEM[method], gateway_of(method), began - LOOKS_BACK, began)
    for page in batched(now.gateway.transactions(now.since, began), PAGE):
        compare_page(now, [found for found in page if now.gateway.is_test or not found.is_test])
    for attempt in attempts_not_looked_at(method, since=now.since, before=began).iterator(PAGE):
        look_up(now, attempt)
    for payment in paid_without_attempt(method, since=now.since, before=began).iterator(PAGE):
        flag_missing(now, payment, payment.transaction_id or "", _("No transaction at the gateway belongs to it."))
    for attempt in paid_attempts(method, since=now.since).iterator(PAGE):
        compare_refunds(now, attempt)


def compare_page(now: Round, page: list[Found]) -> None:
    """Settle or flag what one page of the list tells."""
    numbers, references = [found.provider_id for found in page], [found.reference for found in page]
    attempts = list(attempts_named(now.method, numbers=numbers, references=references))
    by_number = {each.provider_id: each for each in attempts if each.provider_id}
    by_reference = {each.reference: each for each in attempts}
    for found in page:
        compare(now, by_number.get(found.provider_id) or by_reference.get(found.reference), found)


def compare(now: Round, attempt: PaymentAttempt | None, found: Found) -> None:
    """One transaction of the list, with our attempt when it is one of ours."""
    if attempt is None:
        flag_stranger(now, found)
    elif attempt.status == AttemptStatus.SUCCEEDED and attempt.provider_id == found.provider_id:
        check_paid(now, attempt, found)
    elif found.outcome == "paid":
        settle_attempt(now.actor, attempt=attempt, found=found, source=UnmatchedSource.RECONCILIATION)


def flag_stranger(now: Round, found: Found) -> None:
    """Money at the gateway that no attempt of ours is about; what has been flagged before stays one."""
    if found.outcome != "paid":
        return
    flag_unmatched(
        now.actor,
        method=now.method,
        key=found.provider_id,
        reason=UnmatchedReason.MISSING_HERE,
        source=UnmatchedSource.RECONCILIATION,
        amount=found.amount,
        currency=found.currency,
        is_money=True,
        reference=found.reference,
        details=_("The gateway has this money; no payment of ours was begun with its reference."),
        paid_at=found.paid_at,
    )


def check_paid(now: Round, attempt: PaymentAttempt, found: Found) -> None:
    """What both hold as paid: the amounts must agree, and one that has gone there must have gone here."""
    PaymentAttempt.objects.filter(pk=attempt.pk).update(checked_at=clock.now())
    if found.outcome == "failed":
        if not has_gone_back(now, attempt):
            flag_missing(now, attempt.payment, attempt.reference, found.failure)
    elif found.outcome == "paid" and (found.amount, found.currency) != (attempt.amount, attempt.currency):
        is_amount = found.currency == attempt.currency
        flag_difference(now, attempt, found, UnmatchedReason.AMOUNT if is_amount else UnmatchedReason.CURRENCY)


def has_gone_back(now: Round, attempt: PaymentAttempt) -> bool:
    """Whether the money was given back here, too, or is about to be: what the gateway says of that is written down."""
    compare_refunds(now, attempt)
    return has_open_refund(attempt) or Payment.objects.get(pk=attempt.payment_id).status != PaymentStatus.CONFIRMED


def look_up(now: Round, attempt: PaymentAttempt) -> None:
    """The list did not name what we hold as paid: it may be older than the list, so it is asked for by itself."""
    found = now.gateway.verify(attempt.reference, attempt.provider_id)
    if found.outcome in ("unknown", "pending"):
        found = replace(found, outcome="failed", failure=found.failure or _("The gateway does not know it as paid."))
    check_paid(now, attempt, found)


def flag_missing(now: Round, payment: Payment, reference: str, why: str) -> None:
    """Confirmed here, and the gateway has no such money."""
    flag_unmatched(
        now.actor,
        method=now.method,
        key=f"payment:{payment.pk}",
        reason=UnmatchedReason.MISSING_THERE,
        source=UnmatchedSource.RECONCILIATION,
        amount=payment.amount,
        currency=payment.currency,
        is_money=False,
        payment=payment,
        reference=reference,
        details=why,
        paid_at=payment.paid_at,
    )


def flag_difference(now: Round, attempt: PaymentAttempt, found: Found, reason: UnmatchedReason) -> None:
    """The money is in our books already, over another amount: so the difference itself is no money."""
    flag_unmatched(
        now.actor,
        method=now.method,
        key=found.provider_id,
        reason=reason,
        source=UnmatchedSource.RECONCILIATION,
        amount=found.amount,
        currency=found.currency,
        is_money=False,
        payment=attempt.payment,
        reference=found.reference,
        details=_("Confirmed here over %(ours)s, there it is %(theirs)s now.")
        % {"ours": f"{attempt.amount} {attempt.currency}", "theirs": f"{found.amount} {found.currency}"},
        paid_at=found.paid_at,
    )


def compare_refunds(now: Round, attempt: PaymentAttempt) -> None:
    """Record what the gateway has given back and we do not know; then both must have given back the same."""
    if has_open_refund(attempt):
        return  # its own job finds out
    given = list(now.gateway.refunds(attempt.provider_id, attempt.created_at))
    adopt_refunds(now.actor, attempt=attempt, given=given)
    payment = Payment.objects.get(pk=attempt.payment_id)
    there = sum((each.amount for each in given if each.outcome != "failed"), Decimal(0))
    is_told = UnmatchedPayment.objects.filter(payment=payment, reason=UnmatchedReason.REFUND).exists()
    if there == payment.refunded_amount or is_told:
        return
    flag_refunds(now, attempt, payment, there)


def flag_refunds(now: Round, attempt: PaymentAttempt, payment: Payment, there: Decimal) -> None:
    """The gateway has given back more or less than we."""
    here = payment.refunded_amount
    flag_unmatched(
        now.actor,
        method=now.method,
        key=f"refunds:{attempt.provider_id}:{there}:{here}",
        reason=UnmatchedReason.REFUND,
        source=UnmatchedSource.RECONCILIATION,
        amount=abs(there - here),
        currency=payment.currency,
        is_money=False,
        payment=payment,
        reference=attempt.reference,
        details=_("Refunded here: %(here)s. Refunded there: %(there)s.") % {"here": here, "there": there},
    )
