"""Two cashiers, or one who clicks twice, at the same moment; and the same with the database's guard off."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from uuid import UUID, uuid4

import pgtrigger
import pytest
from django_q.models import OrmQ

from content.actions import update_course
from school.common.errors import Conflict
from school.jobs.models import Job
from school.learning.models import Enrollment
from school.notifications.models import Notification
from school.payments.actions import take_money, take_unbilled_money, update_payment
from school.payments.choices import PaymentMethod
from school.payments.models import ONCE_PER_FORM, Payment, Receipt
from school.people.models import User
from tests.races import Committed, Deed, overlap, storm, without_constraint
from tests.school.payments.test_races import WHOLE, bill, confirming, forget_payments
from tests.world import SYSTEM


@pytest.fixture
def payer(committed: Committed) -> Iterator[User]:
    """A committed student, whose payments and receipts go again at the end."""
    student = committed.person("payer")
    try:
        yield student
    finally:
        forget_receipts(student)
        Enrollment.objects.filter(student=student).delete()
        Notification.objects.filter(recipient=student).delete()
        Job.objects.all().delete()  # what the notices have queued
        OrmQ.objects.all().delete()


def forget_receipts(student: User) -> None:
    with pgtrigger.ignore("payments.Receipt:append_only"):
        Receipt.objects.filter(payment__student=student).delete()
    forget_payments(student)


def taking(payment: Payment, method: PaymentMethod = PaymentMethod.CASH, amount: Decimal | None = None) -> Deed:
    return lambda: take_money(SYSTEM, payments=[payment], payment_method=method, amount=amount)


def taking_unbilled(student: User, key: UUID) -> Deed:
    given = {"student": student, "amount": WHOLE, "payment_method": PaymentMethod.CASH}
    return lambda: take_unbilled_money(SYSTEM, form_key=key, **given)  # type: ignore[arg-type]  # of three kinds


@pytest.mark.parametrize("second", [PaymentMethod.CASH, PaymentMethod.CARD, PaymentMethod.TRANSFER])
def test_two_cashiers_take_a_debt_once(payer: User, second: PaymentMethod) -> None:
    debt = bill(payer)
    won, lost = overlap(taking(debt, PaymentMethod.CARD), taking(debt, second))
    assert [receipt.payment_id for receipt in won] == [debt.pk]
    assert isinstance(lost, Conflict)
    assert lost.code == "payment_settled"
    debt.refresh_from_db()
    assert (debt.status, debt.payment_method) == ("confirmed", "card")
    assert Receipt.objects.filter(payment=debt).count() == 1


def test_a_part_and_the_whole_at_once_are_taken_once(payer: User) -> None:
    debt = bill(payer)
    _won, lost = overlap(taking(debt, amount=Decimal(100_000)), taking(debt))
    assert isinstance(lost, Conflict)
    came = Payment.objects.filter(student=payer, status="confirmed").values_list("amount", flat=True)
    assert [*came] == [Decimal(100_000)]


def test_of_eight_clicks_one_takes_the_money(payer: User) -> None:
    debt = bill(payer)
    outcomes = storm([taking(debt)] * 8)
    assert sorted(getattr(outcome, "code", "taken") for outcome in outcomes) == ["payment_settled"] * 7 + ["taken"]
    assert debt.history.filter(new_status="confirmed").count() == 1


def test_one_form_sent_twice_at_once_takes_the_money_once(payer: User) -> None:
    key = uuid4()
    won, lost = overlap(taking_unbilled(payer, key), taking_unbilled(payer, key))
    assert isinstance(lost, Conflict)
    assert lost.code == "taken_already"
    assert [*Payment.objects.filter(student=payer)] == [won.payment]


def test_control_without_the_guard_one_form_takes_the_money_twice(payer: User) -> None:
    key = uuid4()
    with without_constraint("payments_receipt", ONCE_PER_FORM):
        overlap(taking_unbilled(payer, key), taking_unbilled(payer, key))
        doubled = Payment.objects.filter(student=payer, status="confirmed").count()
        forget_receipts(payer)
    assert doubled == 2


def taking_both(first: Payment, second: Payment) -> Deed:
    return lambda: take_money(SYSTEM, payments=[first, second], payment_method=PaymentMethod.CASH)


def confirming_the_second(_first: Payment, second: Payment) -> Deed:
    return confirming(second)


@pytest.mark.parametrize("cashier", [taking_both, confirming_the_second])
def test_a_gateway_and_a_cashier_hold_payments_before_their_student(
    committed: Committed, payer: User, cashier: Callable[[Payment, Payment], Deed]
) -> None:
    """In one order, or they would wait for each other for ever: it is the second that the gateway settles."""
    course = update_course(SYSTEM, instance=committed.course, price=WHOLE, currency="UZS")
    first, second = (update_payment(SYSTEM, instance=bill(payer), course=course) for _debt in range(2))
    student, taken = overlap(
        lambda: Payment.objects.select_for_update(no_key=True).get(pk=second.pk),
        cashier(first, second),
        then=lambda: User.objects.select_for_update(no_key=True, nowait=True).get(pk=payer.pk),
    )
    assert student == payer
    assert not isinstance(taken, Exception)
