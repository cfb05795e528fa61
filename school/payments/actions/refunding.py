"""Giving money back. Where it came by a gateway that can return it, the gateway is asked, and its word is what counts.

A refund there is written down as asked for, asked for outside of any transaction, and written down as done. When the
answer is lost, nobody asks again blindly: the gateway's own list of refunds says whether it was taken on. Gateways have
no way to ask for the same refund twice without paying it twice.
"""

import logging
from collections.abc import Callable, Iterable
from datetime import timedelta
from decimal import Decimal

from django.utils.translation import gettext_lazy as _

from school.common.actions import action, around
from school.common.actor import Actor
from school.common.errors import Unavailable
from school.jobs.queue import enqueue
from school.payments.actions.attempts import SYSTEM, Keep
from school.payments.actions.settling import demand_refundable, give_back, record_refund
from school.payments.actions.unmatched import flag_unmatched
from school.payments.choices import (
    AttemptStatus,
    EventVerdict,
    GatewayRefundStatus,
    PaymentMethod,
    PaymentStatus,
    UnmatchedReason,
    UnmatchedSource,
    UnmatchedStatus,
)
from school.payments.errors import GatewayRefused, PaymentDisputed
from school.payments.gateways.base import GatewayError, NotReached, Refused, Returned, gateway_of
from school.payments.models import GatewayRefund, Payment, PaymentAttempt, UnmatchedPayment
from school.payments.permissions import CONFIRM, REFUND
from school.payments.queries import paying_attempt

log = logging.getLogger("maktab.payments")

ASKED_AGAIN_AFTER = timedelta(minutes=2)
NOT_KNOWN = _(
    "The gateway has been asked for the refund, and its answer was lost. The school finds out by itself whether it was "
    "taken on and asks again if not: look at the payment again in a few minutes, and do not refund it in another way."
)
DOWN = _("The gateway cannot be reached, and nothing was refunded. Try again later.")


@around("payments.refund_payment", permission=REFUND)
def refund_payment(actor: Actor, *, payment: Payment, amount: Decimal | None = None, notes: str = "") -> Payment:
    """Give money of a confirmed payment back: all that is left of it, or `amount`; what came online goes back online.

    The payment is refunded when nothing is left. NotRefundable for another state; Invalid on `amount` for more than
    is left; RefundUnderWay and PaymentDisputed while others decide on the money. Of a gateway: GatewayRefused with its
    reason; Unavailable when it cannot be reached, or when it is not known yet whether it does it. Payme's money is
    given back in its own cabinet, and cash by hand: of these the refund is recorded. `notes` stay with the refund and
    in the history.
    """
    attempt = paying_attempt(payment)
    if attempt is None:
        return record_refund(actor, payment=payment, amount=amount, notes=notes)
    wish = ask_refund(actor, attempt=attempt, amount=amount, notes=notes)
    return send_refund(actor, wish)


@action("payments.ask_refund", permission=REFUND)
def ask_refund(actor: Actor, *, attempt: PaymentAttempt, amount: Decimal | None, notes: str) -> GatewayRefund:
    """Write down that the gateway is about to be asked; a job follows it up if this process does not."""
    payment = Payment.objects.select_for_update(no_key=True).get(pk=attempt.payment_id)
    amount = demand_refundable(payment, amount)
    disputes = UnmatchedPayment.objects.filter(payment=payment, reason=UnmatchedReason.DISPUTE)
    if disputes.filter(status=UnmatchedStatus.OPEN).exists():
        raise PaymentDisputed
    wish = GatewayRefund.objects.create(
        payment=payment,
        attempt=attempt,
        gateway=attempt.gateway,
        amount=amount,
        notes=notes,
        requested_by_id=actor.user_id,
    )
    enqueue("follow_gateway_refunds", attempt.pk, delay=ASKED_AGAIN_AFTER)
    return wish


def send_refund(actor: Actor, wish: GatewayRefund) -> Payment:
    """Ask the gateway, and settle what it says."""
    number = number_of(
        lambda: gateway_of(wish.gateway).refund(wish.attempt.provider_id, wish.amount, note=note_of(wish)),
        refuse=lambda why: refuse_refund(actor, wish=wish, why=why),
        doubt=lambda why: doubt_refund(actor, wish=wish, why=why),
    )
    return settle_refund(actor, wish=wish, provider_id=number)


def number_of(ask: Callable[[], str], *, refuse: Callable[[str], None], doubt: Callable[[str], None]) -> str:
    """The gateway's number of a refund that it takes on; else why not is written down by `refuse` or by `doubt`.

    GatewayRefused with its reason; Unavailable when it cannot be reached, or its answer was lost.
    """
    try:
        return ask()
    except Refused as error:
        refuse(str(error))
        raise GatewayRefused(str(error)) from error
    except NotReached as error:
        refuse(str(error))
        raise Unavailable(DOWN) from error
    except GatewayError as error:
        doubt(str(error))
        raise Unavailable(NOT_KNOWN, code="refund_under_way") from error


@action("payments.settle_refund", permission=REFUND)
def settle_refund(actor: Actor, *, wish: GatewayRefund, provider_id: str) -> Payment:
    """The gateway gives the money back: the refund is recorded, once."""
    payment = Payment.objects.select_for_update(no_key=True).get(pk=wish.payment_id)
    held = GatewayRefund.objects.get(pk=wish.pk)
    if held.status == GatewayRefundStatus.ASKED:
        record(actor, payment, held, provider_id)
    return Payment.objects.get(pk=payment.pk)


def record(actor: Actor, payment: Payment, held: GatewayRefund, provider_id: str) -> None:
    """Write the refund of a payment that is held, under the name of who asked for it."""
    held.refund = give_back(actor, payment, held.amount, held.notes, by=held.requested_by_id)
    held.status, held.provider_id, held.failure = GatewayRefundStatus.DONE, provider_id, ""
    held.save()


@action("payments.refuse_refund", permission=REFUND)
def refuse_refund(actor: Actor, *, wish: GatewayRefund, why: str, provider_id: str = "") -> None:
    """The gateway will certainly not do it; the payment is as it was."""
    open_wish = GatewayRefund.objects.filter(pk=wish.pk, status=GatewayRefundStatus.ASKED)
    open_wish.update(status=GatewayRefundStatus.FAILED, failure=why, provider_id=provider_id)


@action("payments.doubt_refund", permission=REFUND)
def doubt_refund(actor: Actor, *, wish: GatewayRefund, why: str) -> None:
    """Nobody knows yet; staff see why."""
    GatewayRefund.objects.filter(pk=wish.pk, status=GatewayRefundStatus.ASKED).update(failure=why)


def follow_refunds(attempt: PaymentAttempt) -> None:
    """Bring our books to what the gateway says of the attempt's refunds; ask again for one that it does not know.

    GatewayError when it does not say.
    """
    actor, gateway = SYSTEM[PaymentMethod(attempt.gateway)], gateway_of(attempt.gateway)
    if not attempt.provider_id:
        return
    adopt_refunds(actor, attempt=attempt, given=list(gateway.refunds(attempt.provider_id, attempt.created_at)))
    wish = attempt.refunds.filter(status=GatewayRefundStatus.ASKED).first()
    if wish is None:
        return
    try:
        send_refund(actor, wish)
    except GatewayRefused as error:
        log.warning("A refund was refused: %s", error)


@action("payments.adopt_refunds", permission=CONFIRM)
def adopt_refunds(
    actor: Actor, *, attempt: PaymentAttempt, given: Iterable[Returned], keep: Keep | None = None
) -> EventVerdict:
    """Record each refund that the gateway has and we have not, once; what became of the one that we asked for, too."""
    payment = Payment.objects.select_for_update(no_key=True).get(pk=attempt.payment_id)
    held = PaymentAttempt.objects.get(pk=attempt.pk)
    news = [returned for returned in given if held.status == AttemptStatus.SUCCEEDED and is_news(held, returned)]
    verdict = EventVerdict.REFUNDED if news else EventVerdict.REPEATED
    if keep:
        keep(verdict)
    for returned in news:
        payment.refresh_from_db()
        if returned.outcome == "failed":
            mourn(actor, payment, held, returned)
        elif payment.status != PaymentStatus.CONFIRMED or returned.amount > payment.amount - payment.refunded_amount:
            differ(actor, payment, held, returned, _("The gateway has given back more than is left of the payment."))
        else:
            record(actor, payment, wish_for(held, returned), returned.provider_id)
    return verdict


def is_news(attempt: PaymentAttempt, returned: Returned) -> bool:
    """Whether our books do not say so yet: a refund that we do not know, or one of ours that came to nothing."""
    known = attempt.refunds.filter(provider_id=returned.provider_id).first()
    if returned.outcome != "failed":
        return known is None
    return known.status == GatewayRefundStatus.DONE if known else wish_of(attempt, returned) is not None


def wish_of(attempt: PaymentAttempt, returned: Returned) -> GatewayRefund | None:
    """What we have asked for and had no answer to, if this is it: by our note, or where none is kept by its amount."""
    wish = attempt.refunds.filter(status=GatewayRefundStatus.ASKED).first()
    if wish is None:
        return None
    is_it = returned.note == note_of(wish) if returned.note else returned.amount == wish.amount
    return wish if is_it else None


def wish_for(attempt: PaymentAttempt, returned: Returned) -> GatewayRefund:
    """The row of a refund that the gateway has: what we asked for, or a new one for somebody's in its dashboard."""
    return wish_of(attempt, returned) or GatewayRefund(
        payment_id=attempt.payment_id, attempt=attempt, gateway=attempt.gateway, amount=returned.amount
    )


def mourn(actor: Actor, payment: Payment, attempt: PaymentAttempt, returned: Returned) -> None:
    """The gateway has given up a refund: one that is on our books already differs from its own from now on."""
    wish = wish_of(attempt, returned)
    if wish:
        why = str(_("The gateway could not give the money back."))
        refuse_refund(actor, wish=wish, why=why, provider_id=returned.provider_id)
        return
    differ(actor, payment, attempt, returned, _("The gateway could not give the money back; here it is refunded."))


def differ(actor: Actor, payment: Payment, attempt: PaymentAttempt, returned: Returned, details: object) -> None:
    """Let staff decide on a refund that is in one of the two books only."""
    flag_unmatched(
        actor,
        method=PaymentMethod(attempt.gateway),
        key=f"refund:{returned.provider_id}",
        reason=UnmatchedReason.REFUND,
        source=UnmatchedSource.WEBHOOK,
        amount=returned.amount,
        currency=returned.currency or payment.currency,
        is_money=False,
        payment=payment,
        reference=attempt.reference,
        details=str(details),
    )


def note_of(wish: GatewayRefund) -> str:
    """What is sent with a refund, to know it again by."""
    return f"maktab-refund-{wish.pk}"
