"""Paying by a gateway's page: an attempt begins, and the gateway's own word for it, asked for by us, decides.

Nothing is asked over the network inside a transaction. What was asked is judged under the lock of its payment.
"""

import logging
import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Invalid, NotAllowed, Unavailable
from school.payments.actions.settling import confirm_by_gateway
from school.payments.actions.unmatched import flag_unmatched
from school.payments.choices import AttemptStatus, EventVerdict, PaymentMethod, UnmatchedReason, UnmatchedSource
from school.payments.errors import GatewayRefused, NotPayableOnline, PaymentSettled
from school.payments.gateways.base import (
    Duplicate,
    Found,
    Gateway,
    GatewayError,
    NoAnswer,
    Refused,
    Started,
    gateway_of,
    takes,
)
from school.payments.models import GatewayEvent, Payment, PaymentAttempt
from school.payments.permissions import CONFIRM
from school.payments.queries import gateway_may_settle, is_of_another_attempt, parts_of
from school.payments.rules import ATTEMPT_LASTS, GATEWAYS, UNPAID, gateway_may_confirm
from school.people.models import User

log = logging.getLogger("maktab.payments")

NO_PAGE = gettext_lazy("%(gateway)s does not answer at the moment. Nothing was paid. Try again in a few minutes.")


class Keep(Protocol):
    """Writes the call down that brought the news, with what was made of it; None for news that we asked for."""

    def __call__(self, verdict: EventVerdict) -> GatewayEvent | None: ...


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is to be made of the gateway's word; `reason` is what differs."""

    verdict: EventVerdict
    reason: UnmatchedReason | None = None


def start_attempt(actor: Actor, *, payment: Payment, return_url: str = "") -> PaymentAttempt:
    """Open a page of the payment's gateway for the student who owes it; its address is `redirect_url`.

    NotAllowed for others; PaymentSettled when there is nothing to pay; NotPayableOnline for another method or currency;
    Unavailable (503) when the gateway is not set up or does not answer; GatewayRefused with its reason. In `return_url`
    the attempt's reference takes the place of `{reference}`. Each attempt
    has a reference of its own: one whose answer was lost is never used again for another.
    """
    gateway, payer = demand_payable(actor, payment)
    attempt = open_attempt(actor, payment=payment)
    try:
        started = ask_for_page(gateway, attempt, payer, return_url)
    except Duplicate:  # the first question had arrived, and the page that it was answered with is lost
        attempt = open_attempt(actor, payment=payment)
        started = ask_for_page(gateway, attempt, payer, return_url)
    return keep_page(actor, attempt=attempt, started=started)


def demand_payable(actor: Actor, payment: Payment) -> tuple[Gateway, User]:
    """The gateway that the payment can be paid by, and who pays."""
    if actor.user_id != payment.student_id:
        raise NotAllowed
    if payment.status not in UNPAID:
        raise PaymentSettled.for_checkout(payment.status, payment.get_status_display())
    if payment.payment_method not in GATEWAYS or not takes(payment.payment_method, payment.currency):
        raise NotPayableOnline
    payer = payment.student
    if not payer.email and payment.payment_method != PaymentMethod.PAYME:
        text = _("Add an email address to your profile first: the gateway sends its receipt there.")
        raise Invalid(text, fields={"email": [text]})
    return gateway_of(payment.payment_method), payer


def ask_for_page(gateway: Gateway, attempt: PaymentAttempt, payer: User, return_url: str) -> Started:
    """The gateway's page; asked for once more when the answer is lost, and an attempt that is refused has failed."""
    back = return_url or (settings.FRONTEND_URL if gateway.method != PaymentMethod.PAYME else "")
    back = back.replace("{reference}", attempt.reference)
    try:
        try:
            return gateway.initiate(attempt, payer, back)
        except NoAnswer:
            return gateway.initiate(attempt, payer, back)
    except Duplicate:
        raise
    except Refused as error:
        give_up(SYSTEM[gateway.method], attempt=attempt, failure=str(error))
        raise GatewayRefused(str(error)) from error
    except GatewayError as error:
        raise Unavailable(NO_PAGE % {"gateway": attempt.get_gateway_display()}) from error


@action("payments.open_attempt", permission=None)
def open_attempt(actor: Actor, *, payment: Payment) -> PaymentAttempt:
    """Write down that the payer is about to be sent to the gateway; who may is checked by who calls."""
    return PaymentAttempt.objects.create(
        payment=payment,
        gateway=payment.payment_method,
        reference=f"mk-{secrets.token_hex(16)}",
        amount=payment.amount,
        currency=payment.currency,
        expires_at=clock.now() + ATTEMPT_LASTS,
    )


@action("payments.keep_attempt_page", permission=None)
def keep_page(actor: Actor, *, attempt: PaymentAttempt, started: Started) -> PaymentAttempt:
    """Keep where the payer is sent."""
    attempt.redirect_url = started.redirect_url
    attempt.save(update_fields=["redirect_url", "updated_at"])
    return attempt


@action("payments.give_up_attempt", permission=CONFIRM)
def give_up(actor: Actor, *, attempt: PaymentAttempt, failure: str) -> None:
    """The gateway would not take the attempt."""
    attempt.status, attempt.failure = AttemptStatus.FAILED, failure
    attempt.save(update_fields=["status", "failure", "updated_at"])


def check_attempt(actor: Actor, *, attempt: PaymentAttempt, provider_id: str = "") -> EventVerdict:
    """Ask the gateway what has become of the attempt and settle it; GatewayError when it does not say.

    Payme is not asked: it calls us, and only the time of its pages runs out.
    """
    gateway = gateway_of(attempt.gateway)
    if gateway.method == PaymentMethod.PAYME:
        return expire_attempt(actor, attempt=attempt)
    return settle_attempt(actor, attempt=attempt, found=gateway.verify(attempt.reference, provider_id))


@action("payments.expire_attempt", permission=CONFIRM)
def expire_attempt(actor: Actor, *, attempt: PaymentAttempt) -> EventVerdict:
    """End an open attempt whose time has run out."""
    late = PaymentAttempt.objects.filter(pk=attempt.pk, status=AttemptStatus.OPEN, expires_at__lte=clock.now())
    late.update(status=AttemptStatus.EXPIRED, updated_at=clock.now())
    PaymentAttempt.objects.filter(pk=attempt.pk).update(checked_at=clock.now())
    return EventVerdict.PENDING


@action("payments.settle_attempt", permission=CONFIRM)
def settle_attempt(
    actor: Actor,
    *,
    attempt: PaymentAttempt,
    found: Found,
    keep: Keep | None = None,
    source: UnmatchedSource = UnmatchedSource.WEBHOOK,
) -> EventVerdict:
    """Decide by the gateway's own word: the one place where an attempt makes its payment paid.

    Paid, and equal to ours in reference, currency and amount: confirmed, once. Paid and different, or paid again: never
    confirmed, kept and flagged for staff. Of many at once each sees what the one before has done.
    """
    payment = Payment.objects.select_for_update(no_key=True).get(pk=attempt.payment_id)
    held = PaymentAttempt.objects.select_for_update().get(pk=attempt.pk)
    judgement = judge(payment, held, found)
    event = keep(judgement.verdict) if keep else None
    if judgement.verdict == EventVerdict.CONFIRMED:
        paid_at = min(found.paid_at or clock.now(), clock.now())
        confirm_by_gateway(actor, payment=payment, transaction_id=held.reference, paid_at=paid_at)
    elif judgement.reason:
        flag(actor, payment, held, found, judgement.reason, event, source)
    mark(held, found, judgement, clock.now())
    return judgement.verdict


def judge(payment: Payment, attempt: PaymentAttempt, found: Found) -> Judgement:
    """What the gateway's word means for the payment as it stands."""
    if found.is_test and not gateway_of(attempt.gateway).is_test:
        return Judgement(EventVerdict.IGNORED)
    if found.outcome in ("unknown", "pending"):
        return Judgement(EventVerdict.PENDING if found.outcome == "pending" else EventVerdict.UNKNOWN)
    if found.outcome == "failed":
        is_over = attempt.status == AttemptStatus.SUCCEEDED
        return Judgement(EventVerdict.REPEATED if is_over else EventVerdict.FAILED)
    return judge_money(payment, attempt, found)


def judge_money(payment: Payment, attempt: PaymentAttempt, found: Found) -> Judgement:
    """What money that has come means for the payment; what belongs to another attempt means nothing for this one."""
    if is_of_another_attempt(attempt, number=found.provider_id, reference=found.reference):
        log.warning("%s was told of beside money of another attempt: %r", attempt.reference, found.reference)
        return Judgement(EventVerdict.UNKNOWN)
    if reason := difference(attempt, found):
        return Judgement(EventVerdict.FLAGGED, reason)
    is_ours = payment.transaction_id == attempt.reference and attempt.status == AttemptStatus.SUCCEEDED
    if is_ours and attempt.provider_id == found.provider_id:
        return Judgement(EventVerdict.REPEATED)
    if not is_ours and gateway_may_settle(payment):
        return Judgement(EventVerdict.CONFIRMED)
    is_split = gateway_may_confirm(payment.status)
    return Judgement(EventVerdict.FLAGGED, UnmatchedReason.SPLIT if is_split else UnmatchedReason.SECOND)


def difference(attempt: PaymentAttempt, found: Found) -> UnmatchedReason | None:
    """In what the money is another than that which the payer was sent off with."""
    if found.reference != attempt.reference:
        return UnmatchedReason.REFERENCE
    if found.currency != attempt.currency:
        return UnmatchedReason.CURRENCY
    return UnmatchedReason.AMOUNT if found.amount != attempt.amount else None


def flag(
    actor: Actor,
    payment: Payment,
    attempt: PaymentAttempt,
    found: Found,
    reason: UnmatchedReason,
    event: GatewayEvent | None,
    source: UnmatchedSource,
) -> None:
    """Put money that the payment cannot be confirmed by into the queue, with both sides of the difference."""
    flag_unmatched(
        actor,
        method=PaymentMethod(attempt.gateway),
        key=found.provider_id or attempt.reference,
        reason=reason,
        source=source,
        amount=found.amount,
        currency=found.currency,
        is_money=True,
        payment=payment,
        event=event,
        reference=found.reference,
        details=told_of(payment, attempt, found, reason),
        paid_at=found.paid_at,
        payer=payment.student.get_full_name() or payment.student.username,
    )


def told_of(payment: Payment, attempt: PaymentAttempt, found: Found, reason: UnmatchedReason) -> str:
    """What staff read of the difference: both sides of it, and what has become of the debt meanwhile."""
    asked = f"{attempt.amount} {attempt.currency} ({attempt.reference})"
    came = f"{found.amount} {found.currency} ({found.reference})"
    told = _("Asked for: %(asked)s. Came: %(came)s.") % {"asked": asked, "came": came}
    if reason != UnmatchedReason.SPLIT:
        return told
    paid, left = (part.pk for part in parts_of(payment))
    parts = _("Of payment № %(debt)s № %(paid)s is paid and № %(left)s is left.")
    return f"{told} {parts % {'debt': payment.pk, 'paid': paid, 'left': left}}"


def mark(held: PaymentAttempt, found: Found, judgement: Judgement, now: datetime) -> None:
    """Bring the attempt to the state that it has by now."""
    held.checked_at = now
    if judgement.verdict == EventVerdict.CONFIRMED:
        held.status, held.failure, held.provider_id = AttemptStatus.SUCCEEDED, "", found.provider_id
    elif judgement.reason and held.status != AttemptStatus.SUCCEEDED:
        held.status, held.failure = AttemptStatus.FAILED, str(judgement.reason.label)
    elif judgement.verdict == EventVerdict.FAILED:
        held.status, held.failure = AttemptStatus.FAILED, found.failure
    elif held.status == AttemptStatus.OPEN and held.expires_at <= now:
        held.status = AttemptStatus.EXPIRED
    held.save(update_fields=["status", "failure", "provider_id", "checked_at", "updated_at"])


@action("payments.note_unanswered", permission=CONFIRM)
def note_unanswered(actor: Actor, *, attempt: PaymentAttempt) -> None:
    """The gateway did not say: it is asked again, not before the others have had their turn."""
    PaymentAttempt.objects.filter(pk=attempt.pk).update(checked_at=clock.now())


SYSTEM = {method: Actor.system(method.value) for method in GATEWAYS}
