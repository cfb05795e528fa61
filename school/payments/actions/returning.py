"""Giving back money that fits no payment: by the gateway where it lies, of other money it is recorded.

As with refunds of payments the wish is written down, the gateway asked outside of any transaction, and its answer
written down. When that is lost, the gateway's own list of refunds says whether it was taken on, before it is asked
again.
"""

import logging
from datetime import timedelta

from django.utils.translation import gettext_lazy as _

from school.common import clock
from school.common.actions import action, around
from school.common.actor import Actor
from school.jobs.queue import enqueue
from school.payments.actions.attempts import SYSTEM
from school.payments.actions.refunding import ASKED_AGAIN_AFTER, number_of
from school.payments.actions.resolving import close, demand_open, number_at_gateway
from school.payments.choices import PaymentMethod, UnmatchedStatus
from school.payments.errors import GatewayRefused, NoMoney
from school.payments.gateways.base import Returned, gateway_of
from school.payments.models import UnmatchedPayment
from school.payments.permissions import RESOLVE
from school.payments.rules import RETURNING

log = logging.getLogger("maktab.payments")

LOOKS_BACK = timedelta(days=7)  # our row is younger than the money itself


@around("payments.refund_unmatched", permission=RESOLVE)
def refund_unmatched(actor: Actor, *, unmatched: UnmatchedPayment, reason: str) -> UnmatchedPayment:
    """Give money that has come back to who paid it, whole; what came by Paystack or Flutterwave goes back by it.

    Of other money it is recorded that it was given back. Invalid without a reason; NoMoney for a mere difference;
    UnmatchedSettled when somebody was first; UnmatchedUnderWay while the gateway is asked already. Of a gateway:
    GatewayRefused with its reason; Unavailable when it is not set up, cannot be reached, or when it is not known yet
    whether it does it.
    """
    row = demand_money(unmatched, reason)
    if row.method in RETURNING and number_at_gateway(row):
        gateway_of(row.method)
        return send(actor, ask_return(actor, unmatched=unmatched, reason=reason))
    return record_return(actor, unmatched=unmatched, reason=reason)


@action("payments.refund_unmatched", permission=RESOLVE)
def record_return(actor: Actor, *, unmatched: UnmatchedPayment, reason: str) -> UnmatchedPayment:
    """Record that the money was given back."""
    return close(actor, demand_money(unmatched, reason), UnmatchedStatus.REFUNDED, reason)


@action("payments.ask_return", permission=RESOLVE)
def ask_return(actor: Actor, *, unmatched: UnmatchedPayment, reason: str) -> UnmatchedPayment:
    """Write down that the gateway is about to be asked; a job follows it up if this process does not."""
    row = demand_money(unmatched, reason)
    row.refund_asked_at, row.refund_asked_by_id, row.refund_why = clock.now(), actor.user_id, reason
    row.refund_failure = ""
    row.save()
    enqueue("follow_unmatched_refund", row.pk, delay=ASKED_AGAIN_AFTER)
    return row


def demand_money(unmatched: UnmatchedPayment, reason: str) -> UnmatchedPayment:
    """The open row, with money to give back."""
    row = demand_open(unmatched, reason)
    if not row.is_money:
        raise NoMoney
    return row


def send(actor: Actor, row: UnmatchedPayment) -> UnmatchedPayment:
    """Ask the gateway, and settle what it says."""
    number = number_of(
        lambda: gateway_of(row.method).refund(number_at_gateway(row), row.amount, note=note_of(row)),
        refuse=lambda why: give_up_return(actor, unmatched=row, why=why),
        doubt=lambda why: doubt_return(actor, unmatched=row, why=why),
    )
    return settle_return(actor, unmatched=row, number=number)


@action("payments.settle_return", permission=RESOLVE)
def settle_return(actor: Actor, *, unmatched: UnmatchedPayment, number: str) -> UnmatchedPayment:
    """The gateway gives the money back: settled under the name of who asked for it, once."""
    row = UnmatchedPayment.objects.select_for_update().get(pk=unmatched.pk)
    if row.status == UnmatchedStatus.OPEN:
        row.status, row.resolution, row.resolved_at = UnmatchedStatus.REFUNDED, row.refund_why, clock.now()
        row.resolved_by_id, row.refund_number, row.refund_failure = row.refund_asked_by_id, number, ""
        row.save()
    return row


@action("payments.give_up_return", permission=RESOLVE)
def give_up_return(actor: Actor, *, unmatched: UnmatchedPayment, why: str) -> None:
    """The gateway will certainly not do it; the money waits as before."""
    open_row = UnmatchedPayment.objects.filter(pk=unmatched.pk, status=UnmatchedStatus.OPEN)
    open_row.update(refund_asked_at=None, refund_failure=why, updated_at=clock.now())


@action("payments.doubt_return", permission=RESOLVE)
def doubt_return(actor: Actor, *, unmatched: UnmatchedPayment, why: str) -> None:
    """Nobody knows yet; staff see why."""
    open_row = UnmatchedPayment.objects.filter(pk=unmatched.pk, status=UnmatchedStatus.OPEN)
    open_row.update(refund_failure=why, updated_at=clock.now())


def follow_return(unmatched: UnmatchedPayment) -> None:
    """Bring our row to what the gateway says of its refund; ask again when it knows of none.

    GatewayError when it does not say.
    """
    if unmatched.status != UnmatchedStatus.OPEN or unmatched.refund_asked_at is None:
        return
    actor, gateway = SYSTEM[PaymentMethod(unmatched.method)], gateway_of(unmatched.method)
    since = min(unmatched.paid_at or unmatched.created_at, unmatched.created_at) - LOOKS_BACK
    known = [each for each in gateway.refunds(number_at_gateway(unmatched), since) if is_it(unmatched, each)]
    alive = next((each for each in known if each.outcome != "failed"), None)
    if alive:
        settle_return(actor, unmatched=unmatched, number=alive.provider_id)
    elif known:
        give_up_return(actor, unmatched=unmatched, why=str(_("The gateway could not give the money back.")))
    else:
        ask_again(actor, unmatched)


def ask_again(actor: Actor, unmatched: UnmatchedPayment) -> None:
    """The question has not arrived; a refusal is kept on the row for staff."""
    try:
        send(actor, unmatched)
    except GatewayRefused as error:
        log.warning("A refund of unmatched money was refused: %s", error)


def is_it(unmatched: UnmatchedPayment, returned: Returned) -> bool:
    """Whether this refund is the one that we asked for: by our note, or where none is kept by its amount."""
    return returned.note == note_of(unmatched) if returned.note else returned.amount == unmatched.amount


def note_of(unmatched: UnmatchedPayment) -> str:
    """What is sent with a refund, to know it again by."""
    return f"maktab-unmatched-{unmatched.pk}"
