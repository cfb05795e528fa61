"""Two who settle, refund or make the same payment at the same moment; and the same with the database's guard off."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from decimal import Decimal

import pgtrigger
import pytest
from django.db import connection
from django_q.models import OrmQ

from school.common import clock
from school.common.errors import Conflict, Invalid
from school.jobs.models import Job
from school.notifications.models import Notification
from school.payments.actions import (
    confirm_payment,
    create_payment,
    create_schedule,
    make_scheduled_payments,
    refund_payment,
)
from school.payments.choices import PaymentMethod, PaymentStatus
from school.payments.models import EACH_STATE_ONCE, WITHIN_AMOUNT, Payment, PaymentHistory, PaymentSchedule, Refund
from school.people.models import User
from tests.races import Committed, Deed, overlap, storm, without_constraint
from tests.school.payments.books import forget_books
from tests.world import SYSTEM

WHOLE, MOST = Decimal(500_000), Decimal(300_000)


@pytest.fixture
def payer(committed: Committed) -> Iterator[User]:
    """A committed student, whose payments go again at the end."""
    student = committed.person("payer")
    try:
        yield student
    finally:
        forget_payments(student)
        PaymentSchedule.objects.filter(student=student).delete()
        Notification.objects.filter(recipient=student).delete()
        Job.objects.all().delete()  # what the notices have queued
        OrmQ.objects.all().delete()


def forget_payments(student: User) -> None:
    """History and refunds are append-only: only a test may take them back."""
    forget_books(student)
    with pgtrigger.ignore("payments.PaymentHistory:append_only", "payments.Refund:append_only"):
        PaymentHistory.objects.filter(payment__student=student).delete()
        Refund.objects.filter(payment__student=student).delete()
        Payment.objects.filter(student=student).delete()


def bill(student: User) -> Payment:
    due = clock.today() + timedelta(days=7)
    return create_payment(SYSTEM, student=student, amount=WHOLE, payment_method=PaymentMethod.CASH, due_date=due)


def paid(student: User) -> Payment:
    return confirm_payment(SYSTEM, payment=bill(student), status=PaymentStatus.CONFIRMED)


def confirming(payment: Payment) -> Deed:
    return lambda: confirm_payment(SYSTEM, payment=payment, status=PaymentStatus.CONFIRMED)


def failing(payment: Payment) -> Deed:
    return lambda: confirm_payment(SYSTEM, payment=payment, status=PaymentStatus.FAILED)


def refunding(payment: Payment, amount: Decimal | None = None) -> Deed:
    return lambda: refund_payment(SYSTEM, payment=payment, amount=amount)


@contextmanager
def without_index(name: str) -> Iterator[None]:
    """The control run of a unique index with a condition."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_get_indexdef(%s::regclass)", [name])
        (definition,) = cursor.fetchone()
        cursor.execute(f"DROP INDEX {name}")
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute(definition)


def confirmations(payment: Payment) -> int:
    return payment.history.filter(new_status="confirmed").count()


def test_of_two_who_confirm_at_once_one_is_refused(payer: User) -> None:
    payment = bill(payer)
    won, lost = overlap(confirming(payment), confirming(payment))
    assert won.status == "confirmed"
    assert isinstance(lost, Conflict)
    assert (lost.code, confirmations(payment)) == ("payment_settled", 1)


def test_of_eight_who_confirm_at_once_one_has_done_it(payer: User) -> None:
    payment = bill(payer)
    outcomes = storm([confirming(payment)] * 8)
    assert sorted(getattr(outcome, "code", "done") for outcome in outcomes) == ["done"] + ["payment_settled"] * 7
    assert confirmations(payment) == 1


def test_control_without_the_guard_both_have_confirmed(payer: User) -> None:
    payment = bill(payer)
    with without_index(EACH_STATE_ONCE):
        overlap(confirming(payment), confirming(payment))
        doubled = confirmations(payment)
        forget_payments(payer)
    assert doubled == 2


def test_who_says_failed_while_another_confirms_is_refused(payer: User) -> None:
    payment = bill(payer)
    _won, lost = overlap(confirming(payment), failing(payment))
    assert isinstance(lost, Conflict)
    assert lost.code == "payment_settled"
    payment.refresh_from_db()
    assert (payment.status, payment.paid_at is not None) == ("confirmed", True)


def test_two_whole_refunds_at_once_give_the_money_back_once(payer: User) -> None:
    payment = paid(payer)
    won, lost = overlap(refunding(payment), refunding(payment))
    assert won.status == "refunded"
    assert isinstance(lost, Conflict)
    assert (lost.code, payment.refunds.count()) == ("not_refundable", 1)


def test_two_part_refunds_at_once_are_not_more_than_the_payment(payer: User) -> None:
    payment = paid(payer)
    _won, lost = overlap(refunding(payment, MOST), refunding(payment, MOST))
    assert isinstance(lost, Invalid)
    assert lost.fields == {"amount": ["This is more than is left of the payment."]}
    payment.refresh_from_db()
    assert (payment.refunded_amount, payment.refunds.count()) == (MOST, 1)


def test_control_without_the_guard_too_much_is_refunded(payer: User) -> None:
    payment = paid(payer)
    with without_constraint("payments_payment", WITHIN_AMOUNT):
        overlap(refunding(payment, MOST), refunding(payment, MOST))
        payment.refresh_from_db()
        given = payment.refunded_amount
        forget_payments(payer)
    assert given == 2 * MOST


def schedule_of(student: User) -> PaymentSchedule:
    today = clock.today()
    return create_schedule(
        SYSTEM,
        student=student,
        amount=WHOLE,
        payment_method=PaymentMethod.PAYME,
        day_of_month=today.day,
        start_date=today,
    )


def making(schedule: PaymentSchedule) -> Deed:
    return lambda: make_scheduled_payments(SYSTEM, schedule=schedule)


def test_two_schedulers_make_a_months_payment_once(payer: User) -> None:
    schedule = schedule_of(payer)
    won, lost = overlap(making(schedule), making(schedule))
    assert (len(won), lost) == (1, [])
    storm([making(schedule)] * 8)
    assert Payment.objects.filter(student=payer).count() == 1
    assert PaymentHistory.objects.filter(payment__student=payer).count() == 1


def test_control_without_the_guard_the_month_is_billed_twice(payer: User) -> None:
    schedule = schedule_of(payer)
    with without_constraint("payments_payment", "payments_one_per_period"):
        overlap(making(schedule), making(schedule))
        doubled = Payment.objects.filter(student=payer).count()
        forget_payments(payer)
    assert doubled == 2
