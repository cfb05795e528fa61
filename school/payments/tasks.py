"""What happens to payments by the calendar."""

from django.db import transaction

from school.common import clock
from school.common.actor import Actor
from school.common.errors import Unavailable
from school.jobs.errors import Retry
from school.jobs.queue import enqueue, job
from school.payments.actions import (
    check_attempt,
    expire_transactions,
    follow_refunds,
    follow_return,
    give_up_purchases,
    make_scheduled_payments,
    mark_overdue,
    open_paid_courses,
    reconcile_gateway,
    remind,
    remind_late_payers,
    verify_open_attempts,
)
from school.payments.choices import PaymentMethod
from school.payments.gateways.base import GatewayError, configured
from school.payments.models import PaymentAttempt, UnmatchedPayment
from school.payments.queries import schedules_to_make

CALENDAR = Actor.system("payments")


@job("mark_payments_overdue")
def mark_payments_overdue() -> None:
    """Pending payments become overdue some days (a setting) after their due date."""
    while mark_overdue(CALENDAR):
        continue


@job("make_scheduled_payments")
def make_payments_of_schedules() -> None:
    """Schedules make what is due soon; after days without this job all that was missed, month by month."""
    while schedules := list(schedules_to_make(clock.today())):
        for schedule in schedules:
            make_scheduled_payments(CALENDAR, schedule=schedule)


@job("remind_of_payments")
def remind_of_payments() -> None:
    """Who has to pay soon is told so, once a payment."""
    while remind(CALENDAR):
        continue


@job("remind_debtors")
def remind_debtors() -> None:
    """Who is late is told so some days (a setting) after the due date, then once a week until it is paid."""
    while remind_late_payers(CALENDAR):
        continue


@job("expire_payme_transactions")
def expire_payme_transactions() -> None:
    """What Payme has begun and not ended for 12 hours is cancelled, so that its payment can be paid again."""
    while expire_transactions(CALENDAR):
        continue


@job("give_up_purchases")
def give_up_abandoned_purchases() -> None:
    """What students have begun to buy and not paid is no debt: a day later it has failed."""
    while give_up_purchases(CALENDAR):
        continue


@job("open_paid_courses")
def open_courses_paid_long_ago() -> None:
    """What was confirmed before the school kept enrolments opens its course, too."""
    while open_paid_courses(CALENDAR):
        continue


@job("verify_payment_attempt", max_starts=8)
def verify_payment_attempt(attempt_id: int, provider_id: str = "") -> None:
    """A gateway has told of money and did not answer when it was asked: it is asked until it does."""
    attempt = PaymentAttempt.objects.get(pk=attempt_id)
    try:
        check_attempt(Actor.system(attempt.gateway), attempt=attempt, provider_id=provider_id)
    except (GatewayError, Unavailable) as error:
        raise Retry(str(error)) from None


@job("follow_gateway_refunds", max_starts=8)
def follow_gateway_refunds(attempt_id: int, _provider_id: str = "") -> None:
    """What a gateway gives back is brought into the books, and asked for again where nobody knows of it."""
    try:
        follow_refunds(PaymentAttempt.objects.get(pk=attempt_id))
    except (GatewayError, Unavailable) as error:
        raise Retry(str(error)) from None


@job("follow_unmatched_refund", max_starts=8)
def follow_unmatched_refund(unmatched_id: int) -> None:
    """Unmatched money that a gateway was asked to give back: whether it does is found out until it is known."""
    try:
        follow_return(UnmatchedPayment.objects.get(pk=unmatched_id))
    except (GatewayError, Unavailable) as error:
        raise Retry(str(error)) from None


@job("reconcile_payments")
def reconcile_payments() -> None:
    """Every night the books of each gateway that the school has set up are compared with ours."""
    with transaction.atomic():
        for method in configured():
            enqueue("reconcile_gateway", method.value, key=f"reconcile:{method.value}")


@job("reconcile_gateway", max_starts=8)
def reconcile_one_gateway(method: str) -> None:
    """A gateway that does not answer is asked again from the beginning: what has been found is found once."""
    try:
        reconcile_gateway(PaymentMethod(method))
    except (GatewayError, Unavailable) as error:
        raise Retry(str(error)) from None


@job("verify_open_attempts")
def verify_attempts() -> None:
    """What no call of a gateway has told is asked for: of attempts that nobody has ended, and of open refunds."""
    verify_open_attempts()
