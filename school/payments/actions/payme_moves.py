"""What becomes of Payme's transactions. Each is one action; the money itself moves by the payment's own.

Who changes a transaction holds its row first: of two calls at once the second sees what the first has done.
"""

from typing import Any

from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.payments.actions.settling import confirm_by_gateway, record_refund
from school.payments.choices import AttemptStatus, PaymentMethod, PaymentStatus, PaymeState
from school.payments.gateways.payme import BY_TIMEOUT
from school.payments.models import GatewayKey, Payment, PaymeTransaction
from school.payments.permissions import CONFIRM
from school.payments.queries import payme_key, payme_transactions_waiting_too_long
from school.payments.rules import has_expired, in_milliseconds

BATCH = 500


@action("payments.begin_payme_transaction", permission=CONFIRM)
def begin_transaction(actor: Actor, *, payment: Payment, provider_id: str, amount: int, time: int) -> PaymeTransaction:
    """Write down that Payme collects `amount` (tiyin) since `time` (milliseconds).

    An attempt on the same payment that has waited too long ends by it. TransactionKnown when `provider_id` is known,
    PaymentInProgress while another attempt is under way; of many at once one is made.
    """
    now = milliseconds()
    for late in payme_transactions_waiting_too_long(now).filter(payment=payment).select_for_update():
        end(late, PaymeState.CANCELLED, BY_TIMEOUT)
    return PaymeTransaction.objects.create(
        payment=payment, provider_id=provider_id, amount=amount, time=time, create_time=now
    )


@action("payments.perform_payme_transaction", permission=CONFIRM)
def perform_transaction(actor: Actor, *, transaction: PaymeTransaction) -> PaymeTransaction:
    """Payme has the money: the payment is confirmed. Returns the transaction as it is then.

    One that has waited too long is cancelled instead; one that is not waiting stays as it is. PaymentSettled when the
    payment was paid in another way meanwhile.
    """
    held = hold(transaction)
    if held.state != PaymeState.CREATED:
        return held
    now = clock.now()
    if has_expired(held.time, in_milliseconds(now)):
        return end(held, PaymeState.CANCELLED, BY_TIMEOUT)
    held.state, held.perform_time = PaymeState.PERFORMED, in_milliseconds(now)
    held.save(update_fields=["state", "perform_time"])
    confirm_by_gateway(actor, payment=held.payment, transaction_id=held.provider_id, paid_at=now)
    held.payment.attempts.filter(status=AttemptStatus.OPEN).update(status=AttemptStatus.SUCCEEDED, updated_at=now)
    return held


@action("payments.cancel_payme_transaction", permission=CONFIRM)
def cancel_transaction(actor: Actor, *, transaction: PaymeTransaction, reason: int) -> PaymeTransaction:
    """Give a waiting transaction up, or refund a performed one; returns it as it is then.

    What is left of the payment is refunded; when staff have written the whole refund down already, nothing is. One
    that was cancelled before keeps its first reason and time. A DomainError when the refund is refused.
    """
    held = hold(transaction)
    if held.state == PaymeState.CREATED:
        return end(held, PaymeState.CANCELLED, reason)
    if held.state == PaymeState.PERFORMED:
        payment = Payment.objects.select_for_update(no_key=True).get(pk=held.payment_id)
        if payment.status != PaymentStatus.REFUNDED:
            record_refund(actor, payment=payment, notes=f"{held.provider_id} ({reason})")
        return end(held, PaymeState.REFUNDED, reason)
    return held


@action("payments.expire_payme_transaction", permission=CONFIRM)
def expire_transaction(actor: Actor, *, transaction: PaymeTransaction) -> PaymeTransaction:
    """Cancel the transaction when it has waited too long; returns it as it is then."""
    held = hold(transaction)
    is_late = held.state == PaymeState.CREATED and has_expired(held.time, milliseconds())
    return end(held, PaymeState.CANCELLED, BY_TIMEOUT) if is_late else held


@action("payments.expire_payme_transactions", permission=CONFIRM)
def expire_transactions(actor: Actor) -> int:
    """Cancel the next transactions that have waited too long, which frees their payments; how many, 0 at the end."""
    late = payme_transactions_waiting_too_long(milliseconds()).select_for_update(skip_locked=True)[:BATCH]
    return len([end(each, PaymeState.CANCELLED, BY_TIMEOUT) for each in late])


@action("payments.keep_fiscal_receipt", permission=CONFIRM)
def keep_fiscal_receipt(actor: Actor, *, transaction: PaymeTransaction, kind: str, data: dict[str, Any]) -> None:
    """Keep the tax authority's receipt of a transaction: one for paying, one for cancelling; the latest counts."""
    held = hold(transaction)
    held.fiscal_data = {**held.fiscal_data, kind: data}
    held.save(update_fields=["fiscal_data"])


@action("payments.change_payme_key", permission=CONFIRM)
def change_payme_key(actor: Actor, *, key: bytes) -> None:
    """Let Payme log in with `key` and no longer with the one before; only a hash of it is kept."""
    GatewayKey.made(PaymentMethod.PAYME, configured=payme_key(), current=key).save()


def hold(transaction: PaymeTransaction) -> PaymeTransaction:
    """The transaction as it is, and nobody else's until this change is done."""
    return PaymeTransaction.objects.select_for_update().get(pk=transaction.pk)


def end(held: PaymeTransaction, state: PaymeState, reason: int) -> PaymeTransaction:
    """Cancel what is held."""
    held.state, held.reason, held.cancel_time = state, reason, milliseconds()
    held.save(update_fields=["state", "reason", "cancel_time"])
    return held


def milliseconds() -> int:
    """This moment as Payme counts it."""
    return in_milliseconds(clock.now())
