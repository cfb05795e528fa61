"""What gateways tell us: believed once it is proved, acted on once the gateway has said the same when asked.

A call and what it leads to are written down together or not at all: when the process dies before, nothing of it is
there, and the gateway, which had no answer, calls again.
"""

import logging
from collections.abc import Callable, Mapping

from django.db import transaction
from django.utils.translation import gettext as _

from school.common.actions import action
from school.common.actor import Actor
from school.common.events import emit
from school.jobs.queue import enqueue
from school.payments.actions.attempts import Keep, check_attempt, settle_attempt
from school.payments.actions.refunding import adopt_refunds
from school.payments.actions.unmatched import end_dispute, flag_unmatched
from school.payments.choices import EventVerdict, PaymentMethod, UnmatchedReason, UnmatchedSource
from school.payments.errors import EventKnown
from school.payments.events import PaymentDisputed
from school.payments.gateways.base import Forged, Gateway, GatewayError, Said, find_gateway
from school.payments.gateways.redaction import without_person
from school.payments.models import GatewayEvent, PaymentAttempt, UnmatchedPayment
from school.payments.permissions import CONFIRM
from school.payments.queries import is_of_nobody

log = logging.getLogger("maktab.payments")

LEFT_OPEN = (EventVerdict.WAITING, EventVerdict.PENDING, EventVerdict.UNKNOWN)


def receive_event(actor: Actor, *, method: PaymentMethod, headers: Mapping[str, str], body: bytes) -> EventVerdict:
    """Take one call of a gateway; what was made of it. `headers` by their lower-case names.

    Forged when it does not prove to be the gateway's: then nothing of it is kept. Whatever else goes wrong with a
    proved one, the gateway is told that it has arrived: what could not be found out at once, a job finds out.
    """
    gateway = find_gateway(method)
    if gateway is None:
        raise Forged
    said = gateway.read_event(headers, body)
    if is_settled(method, said):
        return EventVerdict.REPEATED
    try:
        handle = HANDLERS[said.kind] if may_matter(gateway, said) else put_aside
        return handle(actor, gateway, said)
    except EventKnown:
        return EventVerdict.REPEATED


def is_settled(method: PaymentMethod, said: Said) -> bool:
    """Whether the gateway has told of this before, and nothing of it was left open."""
    return GatewayEvent.objects.filter(gateway=method, key=said.key).exclude(verdict__in=LEFT_OPEN).exists()


def may_matter(gateway: Gateway, said: Said) -> bool:
    """Whether the call could be about money: not one of the gateway's sandbox at a school that is not tried out."""
    return bool(said.name) and (gateway.is_test or not said.is_test)


def put_aside(actor: Actor, gateway: Gateway, said: Said) -> EventVerdict:
    """Keep what is about nothing of ours."""
    verdict = EventVerdict.IGNORED if said.name else EventVerdict.UNREADABLE
    keep_event(actor, method=gateway.method, said=said, verdict=verdict)
    return verdict


def attempt_of(gateway: Gateway, said: Said) -> PaymentAttempt | None:
    """Our attempt that the call is about."""
    return PaymentAttempt.objects.filter(gateway=gateway.method, reference=said.reference).first()


def receive_charge(actor: Actor, gateway: Gateway, said: Said) -> EventVerdict:
    """Money has come or has not: only what the gateway says when asked counts."""
    attempt = attempt_of(gateway, said)
    if attempt is None:
        return not_ours(actor, gateway, said)
    try:
        found = gateway.verify(attempt.reference, said.provider_id)
    except GatewayError as error:
        return wait(actor, gateway, said, attempt, str(error))
    return settle_attempt(actor, attempt=attempt, found=found, keep=keeper(actor, gateway, said, attempt))


def receive_refund(actor: Actor, gateway: Gateway, said: Said) -> EventVerdict:
    """The gateway gives money back, by our wish or by somebody's in its own dashboard: its list of refunds counts."""
    attempt = attempt_of(gateway, said)
    if attempt is None:
        return not_ours(actor, gateway, said)
    try:
        if not attempt.provider_id:  # told before the payment itself was
            check_attempt(actor, attempt=attempt)
            attempt.refresh_from_db()
        given = list(gateway.refunds(attempt.provider_id, attempt.created_at)) if attempt.provider_id else []
    except GatewayError as error:
        return wait(actor, gateway, said, attempt, str(error))
    return adopt_refunds(actor, attempt=attempt, given=given, keep=keeper(actor, gateway, said, attempt))


def receive_dispute(actor: Actor, gateway: Gateway, said: Said) -> EventVerdict:
    """The payer's bank has taken it up: staff are told, and until it is settled nothing is refunded."""
    attempt = attempt_of(gateway, said)
    return not_ours(actor, gateway, said) if attempt is None else freeze(actor, attempt=attempt, said=said)


def receive_end_of_dispute(actor: Actor, gateway: Gateway, said: Said) -> EventVerdict:
    """The school has won."""
    attempt = attempt_of(gateway, said)
    return not_ours(actor, gateway, said) if attempt is None else unfreeze(actor, attempt=attempt, said=said)


@action("payments.freeze_disputed", permission=CONFIRM)
def freeze(actor: Actor, *, attempt: PaymentAttempt, said: Said) -> EventVerdict:
    """Flag the payment as disputed, and tell staff once."""
    method, payment = PaymentMethod(attempt.gateway), attempt.payment
    event = keeper_of(actor, method, said, attempt)(EventVerdict.DISPUTED)
    amount, currency = said.amount or payment.amount, said.currency or payment.currency
    key = said.provider_id or attempt.reference
    is_news = not UnmatchedPayment.objects.filter(method=method, key=key, reason=UnmatchedReason.DISPUTE).exists()
    flag_unmatched(
        actor,
        method=method,
        key=key,
        reason=UnmatchedReason.DISPUTE,
        source=UnmatchedSource.WEBHOOK,
        amount=amount,
        currency=currency,
        is_money=False,
        payment=payment,
        event=event,
        reference=attempt.reference,
        details=_("Answer it in the gateway's dashboard; until it is settled nothing is refunded here."),
    )
    if is_news:
        emit(PaymentDisputed(payment.pk, payment.student_id, amount, currency))
    return EventVerdict.DISPUTED


@action("payments.unfreeze_disputed", permission=CONFIRM)
def unfreeze(actor: Actor, *, attempt: PaymentAttempt, said: Said) -> EventVerdict:
    """The dispute is over, and the money stays."""
    keeper_of(actor, PaymentMethod(attempt.gateway), said, attempt)(EventVerdict.RESOLVED)
    end_dispute(actor, payment=attempt.payment)
    return EventVerdict.RESOLVED


def not_ours(actor: Actor, gateway: Gateway, said: Said) -> EventVerdict:
    """A reference that is none of ours: another shop may use the same account."""
    log.info("A call of %s is about a reference that is not ours", gateway.method)
    keep_event(actor, method=gateway.method, said=said, verdict=EventVerdict.UNKNOWN)
    return EventVerdict.UNKNOWN


def wait(actor: Actor, gateway: Gateway, said: Said, attempt: PaymentAttempt, why: str) -> EventVerdict:
    """Keep the call, and let a job ask until the gateway answers."""
    log.warning("%s does not say what became of %s: %s", gateway.method, attempt.reference, why)
    with transaction.atomic():
        keeper(actor, gateway, said, attempt)(EventVerdict.WAITING)
        job = "follow_gateway_refunds" if said.kind == "refund" else "verify_payment_attempt"
        enqueue(job, attempt.pk, said.provider_id, key=f"{job}:{attempt.pk}:{said.provider_id}")
    return EventVerdict.WAITING


def keeper(actor: Actor, gateway: Gateway, said: Said, attempt: PaymentAttempt) -> Keep:
    """What writes the call down beside its payment."""
    return keeper_of(actor, gateway.method, said, attempt)


def keeper_of(actor: Actor, method: PaymentMethod, said: Said, attempt: PaymentAttempt) -> Keep:
    def keep(verdict: EventVerdict) -> GatewayEvent:
        return keep_event(actor, method=method, said=said, verdict=verdict, payment_id=attempt.payment_id)

    return keep


def keep_event(
    actor: Actor, *, method: PaymentMethod, said: Said, verdict: EventVerdict, payment_id: int | None = None
) -> GatewayEvent:
    """The call as it was written down, now or before; EventKnown when another does it at this very moment."""
    known = GatewayEvent.objects.filter(gateway=method, key=said.key).first()
    return known or write_event(actor, method=method, said=said, verdict=verdict, payment_id=payment_id)


@action("payments.keep_event", permission=CONFIRM)
def write_event(
    actor: Actor, *, method: PaymentMethod, said: Said, verdict: EventVerdict, payment_id: int | None
) -> GatewayEvent:
    """One row for one call; without who paid when nobody is to know it any more."""
    forgotten = payment_id is not None and is_of_nobody(payment_id)
    return GatewayEvent.objects.create(
        gateway=method,
        method=said.name,
        reference=said.reference,
        key=said.key,
        payment_id=payment_id,
        verdict=verdict,
        body=without_person(said.body, str, is_theirs=True) if forgotten else said.body,
        request_id=actor.request_id,
    )


type Handler = Callable[[Actor, Gateway, Said], EventVerdict]

HANDLERS: dict[str, Handler] = {
    "charge": receive_charge,
    "refund": receive_refund,
    "dispute": receive_dispute,
    "dispute_won": receive_end_of_dispute,
    "other": put_aside,
}
