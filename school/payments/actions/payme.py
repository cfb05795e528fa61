"""Payme's calls: which of them changes what, and what it is answered.

Payme repeats a call whose answer was lost. A transaction is looked up by Payme's own number before anything is judged
anew, and answered from its row, which says what the first call was told.
"""

import logging
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.db import transaction

from school.common.actor import Actor
from school.common.errors import Conflict, DomainError
from school.payments.actions.payme_moves import (
    begin_transaction,
    cancel_transaction,
    change_payme_key,
    expire_transaction,
    keep_fiscal_receipt,
    milliseconds,
    perform_transaction,
)
from school.payments.choices import PaymentMethod, PaymeState
from school.payments.gateways import payme
from school.payments.gateways.payme import Call, Refused
from school.payments.models import GatewayEvent, Payment, PaymeTransaction
from school.payments.queries import is_payme_key, payme_transaction, payme_transactions_between
from school.payments.rules import PAYME_CURRENCY, UNPAID, has_expired, in_tiyin

log = logging.getLogger("maktab.payments")

OK = "ok"

type Result = dict[str, Any]


def receive_payme(actor: Actor, *, authorization: str, body: bytes) -> Result:
    """The answer to one call, whatever goes wrong: Payme takes any other status than 200 for a failure of ours.

    Who does not prove to be Payme is refused before anything is done or written; without a key of ours that is all.
    """
    number = payme.number_in(body)
    try:
        key = payme.key_in(authorization)
        if key is None or not is_payme_key(key):
            log.warning("A call of Payme's address was refused: no or a wrong key")
            return payme.refused(number, Refused(payme.NOT_PAYME))
        return carry_out(actor, body, number)
    except Exception:
        log.exception("A call of Payme failed (request %s)", actor.request_id)
        return payme.refused(number, Refused(payme.BROKEN))


def carry_out(actor: Actor, body: bytes, number: int | str | None) -> Result:
    """Do what the call asks for and write the call down, both or neither."""
    call, verdict = None, OK
    with transaction.atomic():
        try:
            call = payme.read_call(body)
            answer = payme.answered(number, method_of(call)(actor, call))
        except Refused as refusal:
            answer, verdict = payme.refused(number, refusal), str(refusal.code)
        note(actor, call, verdict)
    return answer


def method_of(call: Call) -> Callable[[Actor, Call], Result]:
    """What does it; Refused for a method that is not Payme's."""
    if call.method not in METHODS:
        raise Refused(payme.UNKNOWN_METHOD, call.method)
    return METHODS[call.method]


def note(actor: Actor, call: Call | None, verdict: str) -> None:
    """Keep the call, beside the payment that it is about."""
    reference = payme.reference_in(call)
    GatewayEvent.objects.create(
        gateway=PaymentMethod.PAYME,
        method=call.method if call else "",
        reference=reference,
        payment_id=payment_of(call, reference),
        verdict=verdict,
        body=call.body if call else "",
        request_id=actor.request_id,
    )


def payment_of(call: Call | None, reference: str) -> int | None:
    """The payment that a call is about, if there is one."""
    if known := reference and payme_transaction(reference):
        return known.payment_id
    number = payme.payment_in(call)
    return Payment.objects.filter(pk=number).values_list("pk", flat=True).first() if number else None


def check_perform(_actor: Actor, call: Call) -> Result:
    """May this be paid?"""
    demand_payable(payme.params_of(call, payme.Ask))
    return {"allow": True}


def create(actor: Actor, call: Call) -> Result:
    """Keep the payment for this transaction; the same again for one that is known."""
    given = payme.params_of(call, payme.Begin)
    found = known_or_begun(actor, given)
    if found.payment_id != given.payment:
        raise Refused(payme.NO_PAYMENT, payme.ACCOUNT)
    if found.amount != given.amount:
        raise Refused(payme.WRONG_AMOUNT)
    if found.state == PaymeState.CREATED and has_expired(found.time, milliseconds()):
        found = expire_transaction(actor, transaction=found)
    if found.state != PaymeState.CREATED:
        raise Refused(payme.IMPOSSIBLE)
    return {"create_time": found.create_time, "transaction": str(found.pk), "state": found.state, "receivers": None}


def known_or_begun(actor: Actor, given: payme.Begin) -> PaymeTransaction:
    """The transaction of this number, begun when it is new; Refused when it cannot be.

    What is refused may have been begun by the same call at the same moment: then it is known by now.
    """
    if found := payme_transaction(given.id):
        return found
    try:
        return begin(actor, given)
    except Refused:
        if found := payme_transaction(given.id):
            return found
        raise


def begin(actor: Actor, given: payme.Begin) -> PaymeTransaction:
    """A new transaction; Refused when the payment is not to be had."""
    payment, now = demand_payable(given), milliseconds()
    if has_expired(given.time, now) or has_expired(now, given.time):  # far ahead: it would hold the payment for ever
        raise Refused(payme.IMPOSSIBLE)
    try:
        return begin_transaction(actor, payment=payment, provider_id=given.id, amount=given.amount, time=given.time)
    except Conflict as error:
        raise payme.busy(settings.PAYME_BUSY_CODE) from error


def demand_payable(given: payme.Ask) -> Payment:
    """The payment that the account names; Refused when it cannot be paid by Payme now, or not with this amount."""
    payment = Payment.objects.filter(pk=given.payment).first()
    if payment is None:
        raise Refused(payme.NO_PAYMENT, payme.ACCOUNT)
    if payment.payment_method != PaymentMethod.PAYME or payment.currency != PAYME_CURRENCY:
        raise Refused(payme.NOT_BY_PAYME, payme.ACCOUNT)
    if payment.status not in UNPAID:
        raise Refused(payme.NOT_PAYABLE, payme.ACCOUNT)
    waiting = payment.payme_transactions.filter(state=PaymeState.CREATED).first()
    if waiting and not has_expired(waiting.time, milliseconds()):
        raise payme.busy(settings.PAYME_BUSY_CODE)
    if in_tiyin(payment.amount) != given.amount:
        raise Refused(payme.WRONG_AMOUNT)
    return payment


def perform(actor: Actor, call: Call) -> Result:
    """The money has come; the same again for what is performed."""
    found = named(call)
    if found.state == PaymeState.CREATED:
        try:
            found = perform_transaction(actor, transaction=found)
        except DomainError as error:
            raise Refused(payme.IMPOSSIBLE) from error
    if found.state != PaymeState.PERFORMED:
        raise Refused(payme.IMPOSSIBLE)
    return {"transaction": str(found.pk), "perform_time": found.perform_time, "state": found.state}


def cancel(actor: Actor, call: Call) -> Result:
    """Give it up, or the money back; the same again for what is cancelled."""
    given, found = payme.params_of(call, payme.Cancel), named(call)
    if found.state in (PaymeState.CREATED, PaymeState.PERFORMED):
        try:
            found = cancel_transaction(actor, transaction=found, reason=given.reason)
        except DomainError as error:
            raise Refused(payme.CANNOT_CANCEL) from error
    return {"transaction": str(found.pk), "cancel_time": found.cancel_time, "state": found.state}


def check(_actor: Actor, call: Call) -> Result:
    """The transaction as it is."""
    return standing(named(call))


def statement(_actor: Actor, call: Call) -> Result:
    """All that Payme began in a time, cancelled or not."""
    period = payme.params_of(call, payme.Period)
    return {"transactions": [line(each) for each in payme_transactions_between(period.since, period.until)]}


def set_fiscal_data(actor: Actor, call: Call) -> Result:
    """The tax authority has given its receipt."""
    given = payme.params_of(call, payme.Fiscal, refusal=payme.WRONG_PARAMS)
    found = payme_transaction(given.id)
    if found is None:
        raise Refused(payme.NO_RECEIPT)
    if found.fiscal_data.get(given.type) != given.fiscal_data:
        keep_fiscal_receipt(actor, transaction=found, kind=given.type, data=given.fiscal_data)
    return {"success": True}


def change_password(actor: Actor, call: Call) -> Result:
    """Payme takes another key; the one that it came with is worth nothing from now on."""
    key = payme.params_of(call, payme.NewKey).key
    if is_payme_key(key):
        raise Refused(payme.NOT_PAYME)
    change_payme_key(actor, key=key)
    return {"success": True}


def named(call: Call) -> PaymeTransaction:
    """The transaction that the call names; Refused when there is none."""
    found = payme_transaction(payme.params_of(call, payme.Named).id)
    if found is None:
        raise Refused(payme.NO_TRANSACTION)
    return found


def standing(found: PaymeTransaction) -> Result:
    """The times, the state and the reason."""
    return {
        "create_time": found.create_time,
        "perform_time": found.perform_time,
        "cancel_time": found.cancel_time,
        "transaction": str(found.pk),
        "state": found.state,
        "reason": found.reason,
    }


def line(found: PaymeTransaction) -> Result:
    """A line of the statement."""
    account = {payme.ACCOUNT: str(found.payment_id)}
    about = {"id": found.provider_id, "time": found.time, "amount": found.amount, "account": account}
    return {**about, **standing(found), "receivers": None}


METHODS: dict[str, Callable[[Actor, Call], Result]] = {
    "CheckPerformTransaction": check_perform,
    "CreateTransaction": create,
    "PerformTransaction": perform,
    "CancelTransaction": cancel,
    "CheckTransaction": check,
    "GetStatement": statement,
    "SetFiscalData": set_fiscal_data,
    "ChangePassword": change_password,
}
