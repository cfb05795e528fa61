"""Finding out what no call of a gateway has told: calls get lost, and payers close their windows."""

import logging
from collections import Counter

from school.common import clock
from school.common.actions import around
from school.common.actor import Actor
from school.common.errors import DomainError
from school.payments.actions.attempts import SYSTEM, check_attempt, note_unanswered
from school.payments.actions.refunding import follow_refunds
from school.payments.choices import AttemptStatus, PaymentMethod
from school.payments.errors import GatewayRefused
from school.payments.gateways.base import GatewayError
from school.payments.models import Payment, PaymentAttempt
from school.payments.permissions import CONFIRM
from school.payments.queries import attempts_to_check, attempts_with_open_refunds
from school.payments.rules import RETURNING

log = logging.getLogger("maktab.payments")

BATCH = 500
PATIENCE = 3  # silences of a gateway after which a round asks it no more


def verify_open_attempts() -> int:
    """Ask the gateways what has become of open attempts and refunds, and end those whose time is over; how many."""
    silent: Counter[str] = Counter()
    attempts = list(attempts_to_check(clock.now())[:BATCH])
    for attempt in attempts:
        if silent[attempt.gateway] < PATIENCE and not follow(attempt):
            silent[attempt.gateway] += 1
    for attempt in attempts_with_open_refunds(clock.now())[:BATCH]:
        if silent[attempt.gateway] < PATIENCE and not follow_refund(attempt):
            silent[attempt.gateway] += 1
    return len(attempts)


def follow(attempt: PaymentAttempt) -> bool:
    """Ask for one; False when the gateway does not say."""
    actor = SYSTEM[PaymentMethod(attempt.gateway)]
    try:
        check_attempt(actor, attempt=attempt)
    except (GatewayError, DomainError) as error:
        log.warning("It is not known what became of %s: %s", attempt.reference, error)
        note_unanswered(actor, attempt=attempt)
        return False
    return True


def follow_refund(attempt: PaymentAttempt) -> bool:
    """Ask for the refunds of one; False when the gateway does not say."""
    try:
        follow_refunds(attempt)
    except (GatewayError, DomainError) as error:
        log.warning("It is not known what became of a refund of %s: %s", attempt.reference, error)
        return False
    return True


@around("payments.check_payment", permission=CONFIRM)
def check_payment(actor: Actor, *, payment: Payment) -> Payment:
    """Ask the gateway now, for staff who may confirm payments: about each attempt on the payment, and its refunds.

    What it says is settled as if it had called. GatewayRefused with its words when it does not say.
    """
    for attempt in payment.attempts.order_by("pk"):
        try:
            check_attempt(SYSTEM[PaymentMethod(attempt.gateway)], attempt=attempt)
            attempt.refresh_from_db()
            if attempt.gateway in RETURNING and attempt.status == AttemptStatus.SUCCEEDED:
                follow_refunds(attempt)
        except GatewayError as error:
            raise GatewayRefused(str(error)) from error
    return Payment.objects.get(pk=payment.pk)
