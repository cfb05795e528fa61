"""Many of a gateway's calls at once, for one payment: one confirmation, one event, one refund, one enrolment."""

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import pgtrigger
import pytest
from django.db import connection
from django_q.models import OrmQ

from api.gateway.online import receive
from school.common import clock
from school.common.actor import Actor, Door
from school.common.errors import Conflict
from school.jobs.models import Job
from school.learning.models import Enrollment
from school.notifications.models import Notification
from school.payments.actions import create_payment, refund_payment, start_attempt
from school.payments.choices import PaymentMethod
from school.payments.models import (
    EACH_STATE_ONCE,
    GatewayEvent,
    GatewayRefund,
    Payment,
    PaymentAttempt,
    PaymentHistory,
    Refund,
    UnmatchedPayment,
)
from school.people.models import User
from tests.fake_paystack import FakePaystack
from tests.races import Committed, Deed, overlap, storm, without_constraint
from tests.school.payments.books import forget_books
from tests.school.payments.test_races import without_index
from tests.world import SYSTEM

LOCK = re.compile(r" FOR (NO KEY )?UPDATE( OF \S+)?( SKIP LOCKED)?")


@pytest.fixture
def payer(committed: Committed) -> Iterator[User]:
    """A committed student, whose payments go again at the end."""
    student = committed.person("payer")
    try:
        yield student
    finally:
        forget(student)
        Enrollment.objects.filter(student=student).delete()
        Notification.objects.filter(recipient=student).delete()
        Job.objects.all().delete()
        OrmQ.objects.all().delete()


def forget(student: User) -> None:
    """What gateways did is never deleted: only a test may take it back."""
    forget_books(student)
    kept = ("PaymentHistory:append_only", "Refund:append_only", "GatewayEvent:append_only")
    with pgtrigger.ignore(*(f"payments.{name}" for name in kept)):
        UnmatchedPayment.objects.filter(payment__student=student).delete()
        GatewayEvent.objects.all().delete()
        GatewayRefund.objects.filter(payment__student=student).delete()
        PaymentAttempt.objects.filter(payment__student=student).delete()
        PaymentHistory.objects.filter(payment__student=student).delete()
        Refund.objects.filter(payment__student=student).delete()
        Payment.objects.filter(student=student).delete()


def paid_at_page(payer: User, paystack: FakePaystack, course: Any = None) -> PaymentAttempt:
    """The student has paid at Paystack's page; the school has not heard of it."""
    payment = create_payment(
        SYSTEM,
        student=payer,
        amount=Decimal(5000),
        payment_method=PaymentMethod.PAYSTACK,
        due_date=clock.today(),
        currency="NGN",
        course=course,
    )
    attempt = start_attempt(Actor.person(payer, via=Door.API), payment=payment)
    paystack.pay(attempt.reference)
    return attempt


def telling(paystack: FakePaystack, attempt: PaymentAttempt, **changes: Any) -> Deed:
    headers, body = paystack.charge(attempt.reference, **changes)
    return lambda: receive(None, headers, body)


def unlocked(deed: Deed) -> Deed:
    """The control run of a row's lock: the same statements without it."""

    def strip(execute: Callable[..., Any], sql: str, *rest: Any) -> Any:
        return execute(LOCK.sub("", sql), *rest)

    def run() -> Any:
        with connection.execute_wrapper(strip):
            return deed()

    return run


def confirmations(attempt: PaymentAttempt) -> int:
    return attempt.payment.history.filter(new_status="confirmed").count()


def test_sixteen_calls_at_once_count_once(payer: User, committed: Committed, paystack: FakePaystack) -> None:
    attempt = paid_at_page(payer, paystack, committed.course)
    told = storm([telling(paystack, attempt)] * 16)
    assert sorted(told) == ["confirmed", *["repeated"] * 15]
    assert (confirmations(attempt), GatewayEvent.objects.count()) == (1, 1)
    assert Enrollment.objects.filter(student=payer).count() == 1
    assert Notification.objects.filter(recipient=payer, source__endswith=":confirmed").count() == 1


def test_different_calls_of_one_payment_at_once_count_once(payer: User, paystack: FakePaystack) -> None:
    attempt = paid_at_page(payer, paystack)
    told = storm([telling(paystack, attempt, id=number) for number in range(1, 9)])
    assert sorted(told) == ["confirmed", *["repeated"] * 7]
    assert (confirmations(attempt), GatewayEvent.objects.count()) == (1, 8)


def test_who_calls_while_it_is_confirmed_sees_that(payer: User, paystack: FakePaystack) -> None:
    attempt = paid_at_page(payer, paystack)
    first, second = overlap(telling(paystack, attempt), telling(paystack, attempt, id=2))
    assert (first, second, confirmations(attempt)) == ("confirmed", "repeated", 1)


def test_without_the_lock_the_database_still_refuses_the_second(payer: User, paystack: FakePaystack) -> None:
    attempt = paid_at_page(payer, paystack)
    first, second = overlap(telling(paystack, attempt), unlocked(telling(paystack, attempt, id=2)))
    assert (first, type(second).__name__, confirmations(attempt)) == ("confirmed", "PaymentSettled", 1)


def test_control_without_lock_and_constraint_it_is_confirmed_twice(payer: User, paystack: FakePaystack) -> None:
    attempt = paid_at_page(payer, paystack)
    with without_index(EACH_STATE_ONCE):
        overlap(telling(paystack, attempt), unlocked(telling(paystack, attempt, id=2)))
        doubled = confirmations(attempt)
        forget(payer)
    assert doubled == 2


def test_control_without_the_constraint_on_events_the_same_call_is_kept_twice(
    payer: User, paystack: FakePaystack
) -> None:
    paid_at_page(payer, paystack)
    headers, body = paystack.event("invoice.create", {"id": 5})
    assert overlap(lambda: receive(None, headers, body), lambda: receive(None, headers, body)) == (
        *("ignored",),
        "repeated",
    )
    other, text = paystack.event("invoice.create", {"id": 6})
    with without_constraint("payments_gatewayevent", "payments_event_once"):
        overlap(lambda: receive(None, other, text), lambda: receive(None, other, text))
        doubled = GatewayEvent.objects.filter(key="invoice.create:6").count()
        forget(payer)
    assert doubled == 2


def test_two_attempts_that_succeed_at_once_are_one_and_one_for_staff(payer: User, paystack: FakePaystack) -> None:
    first = paid_at_page(payer, paystack)
    second = start_attempt(Actor.person(payer, via=Door.API), payment=first.payment)
    paystack.pay(second.reference)
    told = overlap(telling(paystack, first), telling(paystack, second))
    assert (told, confirmations(first)) == (("confirmed", "flagged"), 1)
    assert UnmatchedPayment.objects.get(payment=first.payment).reason == "paid_again"


def test_two_who_refund_at_once_ask_the_gateway_once(payer: User, paystack: FakePaystack) -> None:
    attempt = paid_at_page(payer, paystack)
    telling(paystack, attempt)()
    told = storm([lambda: refund_payment(SYSTEM, payment=attempt.payment)] * 6)
    assert sum(isinstance(each, Conflict) for each in told) == 5
    assert (len(paystack.given_back), Refund.objects.filter(payment=attempt.payment).count()) == (1, 1)


def test_the_gateways_word_while_staff_refund_is_one_refund(payer: User, paystack: FakePaystack) -> None:
    attempt = paid_at_page(payer, paystack)
    telling(paystack, attempt)()
    made = paystack.give_back(attempt.reference, 500_000, status="processed")
    headers, body = paystack.refund_event(made)
    told = storm([lambda: receive(None, headers, body)] * 8)
    assert told.count("refunded") == 1
    assert Refund.objects.filter(payment=attempt.payment).count() == 1
