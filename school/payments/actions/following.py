"""What has become of something that a student has begun to buy, for the student who waits for it."""

import logging
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from django.db.models import Q

from school.common import clock
from school.common.actor import Actor
from school.common.errors import Unavailable
from school.common.lookup import get_visible
from school.learning.queries import open_enrollment
from school.payments.actions.attempts import SYSTEM, check_attempt
from school.payments.choices import AttemptStatus, PaymentMethod, PaymentStatus
from school.payments.gateways.base import GatewayError
from school.payments.models import Payment, PaymentAttempt
from school.payments.queries import has_money_waiting, own_attempts, own_enrollment

log = logging.getLogger("maktab.payments")

type Paid = Literal["pending", "success", "failed"]
type Entered = Literal["enrolled", "pending", "failed"]

ASKED_EVERY = timedelta(seconds=5)


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether it is paid and whether its course is open; `reason` is why it failed, where somebody has said so."""

    paid: Paid
    entered: Entered
    reason: str = ""


def standing_of(actor: Actor, *, transaction_id: str) -> Standing:
    """What has become of the actor's own purchase, its gateway asked while it is open.

    `transaction_id` is the attempt's reference, or the public id of an enrolment that cost nothing. NotFound for
    anything that is not the actor's own.
    """
    if enrollment := own_enrollment(actor, transaction_id):
        return Standing("success", "enrolled" if enrollment.is_open else "failed")
    attempt = follow_attempt(get_visible(own_attempts(actor), reference=transaction_id.replace("\0", "")))
    paid = paid_by(attempt)
    return Standing(paid, entered_by(attempt.payment, paid), attempt.failure if paid == "failed" else "")


def follow_attempt(attempt: PaymentAttempt) -> PaymentAttempt:
    """The attempt as it is now; the gateway is asked when it is still open, for all who wait at most every 5 s.

    It is asked outside of any transaction. When it does not say, nothing is known yet.
    """
    if not is_turn(attempt):
        return attempt
    try:
        check_attempt(SYSTEM[PaymentMethod(attempt.gateway)], attempt=attempt)
    except (GatewayError, Unavailable) as error:
        log.info("%s does not say what became of %s: %s", attempt.gateway, attempt.reference, error)
    return PaymentAttempt.objects.select_related("payment__course").get(pk=attempt.pk)


def is_turn(attempt: PaymentAttempt) -> bool:
    """Whether the gateway is to be asked now; of many who ask at once it is so for one."""
    now = clock.now()
    waited = Q(checked_at=None) | Q(checked_at__lte=now - ASKED_EVERY)
    return bool(PaymentAttempt.objects.filter(waited, pk=attempt.pk, status=AttemptStatus.OPEN).update(checked_at=now))


def paid_by(attempt: PaymentAttempt) -> Paid:
    """Whether what the attempt was for is paid: by it or by another one. Money that staff still look at is pending."""
    payment = attempt.payment
    if payment.status == PaymentStatus.CONFIRMED:
        return "success"
    if payment.status == PaymentStatus.REFUNDED:
        return "failed"
    if attempt.status == AttemptStatus.OPEN or has_money_waiting(payment):
        return "pending"
    return "failed"


def entered_by(payment: Payment, paid: Paid) -> Entered:
    """Whether the payment's course is open to its student; of no course it is not known yet what it opens."""
    if paid != "success":
        return paid
    if payment.course is None:
        return "pending"
    return "enrolled" if open_enrollment(payment.student_id, payment.course) else "failed"
