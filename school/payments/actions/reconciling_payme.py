"""Comparing what Payme has told us of its transactions with the payments they are for; safe to repeat."""

from datetime import datetime
from decimal import Decimal

from django.utils.translation import gettext as _

from school.common.actor import Actor
from school.payments.actions.unmatched import flag_unmatched
from school.payments.choices import PaymentMethod, PaymentStatus, PaymeState, UnmatchedReason, UnmatchedSource
from school.payments.models import Payment, PaymeTransaction
from school.payments.queries import payme_payments_without_transaction, payme_transactions_since
from school.payments.rules import PAYME_CURRENCY, TIYIN, in_milliseconds, in_tiyin

PAGE = 100
PAID = (PaymentStatus.CONFIRMED, PaymentStatus.REFUNDED)


def reconcile_payme(actor: Actor, *, since: datetime) -> None:
    """Flag each difference since then: money there and not here, here and not there, other amounts and refunds."""
    for transaction in payme_transactions_since(in_milliseconds(since)).iterator(PAGE):
        compare(actor, transaction)
    for payment in payme_payments_without_transaction(since).iterator(PAGE):
        text = _("Payme has performed no transaction for it.")
        flag(actor, f"payment:{payment.pk}", UnmatchedReason.MISSING_THERE, payment, payment.amount, text)


def compare(actor: Actor, transaction: PaymeTransaction) -> None:
    """One transaction that Payme has performed, or taken back after that."""
    payment, key = transaction.payment, transaction.provider_id
    there = Decimal(transaction.amount) / TIYIN
    if payment.transaction_id != key or payment.status not in PAID:
        if transaction.state == PaymeState.PERFORMED:
            text = _("Payme has this money, and the payment was not confirmed by it.")
            flag(actor, key, UnmatchedReason.MISSING_HERE, payment, there, text, is_money=True)
        return
    if transaction.amount != in_tiyin(payment.amount):
        flag(actor, key, UnmatchedReason.AMOUNT, payment, there, _("Payme has collected another amount."))
    returned = payment.amount if transaction.state == PaymeState.REFUNDED else Decimal(0)
    if returned != payment.refunded_amount:
        told = {"here": payment.refunded_amount, "there": returned}
        text = _("Refunded here: %(here)s. Refunded there: %(there)s.") % told
        name = f"refunds:{key}:{returned}:{payment.refunded_amount}"
        flag(actor, name, UnmatchedReason.REFUND, payment, abs(returned - payment.refunded_amount), text)


def flag(
    actor: Actor,
    key: str,
    reason: UnmatchedReason,
    payment: Payment,
    amount: Decimal,
    details: str,
    *,
    is_money: bool = False,
) -> None:
    """Put a difference into the queue, once."""
    flag_unmatched(
        actor,
        method=PaymentMethod.PAYME,
        key=key,
        reason=reason,
        source=UnmatchedSource.RECONCILIATION,
        amount=amount,
        currency=PAYME_CURRENCY,
        is_money=is_money,
        payment=payment,
        reference=payment.transaction_id or "",
        details=details,
        paid_at=payment.paid_at,
    )
