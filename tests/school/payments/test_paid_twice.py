"""Two payments for one course: both are booked, and staff are told that one of them is perhaps too much."""

from decimal import Decimal
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from content.actions import update_course
from content.models import CoursePage
from school.common.actor import Actor, Door
from school.learning.models import Enrollment
from school.payments.actions import buy, confirm_payment, dismiss_unmatched, refund_payment, take_money
from school.payments.choices import PaymentMethod, PaymentStatus
from school.payments.models import Payment, PaymentAttempt, UnmatchedPayment
from school.people.models import User
from tests.fake_flutterwave import FakeFlutterwave
from tests.fake_paystack import FakePaystack
from tests.races import Committed, Deed, overlap
from tests.school.payments.bills import bill
from tests.school.payments.books import assert_books_are_right
from tests.school.payments.online import changes, flagged, standing, tell
from tests.school.payments.test_online_races import payer, telling, unlocked
from tests.world import SYSTEM, World

__all__ = ["payer"]

PRICE = Decimal("5000.00")
PAYSTACK, FLUTTERWAVE = PaymentMethod.PAYSTACK, PaymentMethod.FLUTTERWAVE


@pytest.fixture
def course(world: World) -> CoursePage:
    """What it costs in naira."""
    return update_course(SYSTEM, instance=world.course, price=PRICE, currency="NGN")


def page(world: World, course: CoursePage, method: PaymentMethod) -> PaymentAttempt:
    """The student goes to a gateway's page to buy the course."""
    begun = buy(world.actor("student"), amount=PRICE, currency="NGN", payment_method=method, course=course)
    return PaymentAttempt.objects.select_related("payment").get(reference=begun.transaction_id)


def pay_at_both(
    world: World, course: CoursePage, paystack: FakePaystack, flutterwave: FakeFlutterwave
) -> tuple[Payment, Payment]:
    """The student pays on both pages, one after the other, and both gateways tell."""
    first, second = page(world, course, PAYSTACK), page(world, course, FLUTTERWAVE)
    paystack.pay(first.reference)
    assert tell(paystack.charge(first.reference)) == "confirmed"
    assert tell(flutterwave.charge(flutterwave.pay(second.reference))) == "confirmed"
    return first.payment, second.payment


def test_the_second_is_booked_and_flagged(
    world: World, course: CoursePage, paystack: FakePaystack, flutterwave: FakeFlutterwave
) -> None:
    first, second = pay_at_both(world, course, paystack, flutterwave)
    assert [standing(each)[0] for each in (first, second)] == ["confirmed", "confirmed"]
    assert flagged("reason", "method", "source", "payment_id", "amount", "is_money") == [
        ("perhaps_twice", "flutterwave", "own_books", second.pk, PRICE, False)
    ]
    details = UnmatchedPayment.objects.get().details
    costs = "“Turkish A1” costs 5,000\u00a0NGN, and 10,000\u00a0NGN has come for it."
    assert details == f"{costs} Paid before: № {first.pk}."
    assert Enrollment.objects.filter(student=world.student, course=course, is_paid=True).count() == 1
    assert_books_are_right()


def test_a_repeated_call_flags_nothing_more(
    world: World, course: CoursePage, paystack: FakePaystack, flutterwave: FakeFlutterwave
) -> None:
    first, second = pay_at_both(world, course, paystack, flutterwave)
    reference = Payment.objects.get(pk=first.pk).transaction_id or ""
    assert tell(paystack.charge(reference, id=7)) == "repeated"
    assert (flagged(), changes(second)) == (["perhaps_twice"], ["pending", "confirmed"])


def test_staff_see_why_refund_one_and_dismiss_it(
    world: World, client: Client, course: CoursePage, paystack: FakePaystack, flutterwave: FakeFlutterwave
) -> None:
    _first, second = pay_at_both(world, course, paystack, flutterwave)
    row = UnmatchedPayment.objects.get()
    client.force_login(world.accountant)
    shown = client.get(reverse("admin:payments_unmatchedpayment_change", args=[row.pk])).content.decode()
    assert "More has come for the course than it costs." in shown
    assert "The course is perhaps paid twice" in client.get("/admin/").content.decode()
    accountant = world.actor("accountant")
    refund_payment(accountant, payment=Payment.objects.get(pk=second.pk))
    assert Enrollment.objects.get(student=world.student, course=course).is_paid
    assert dismiss_unmatched(accountant, unmatched=row, reason="Paid twice, one went back").status == "dismissed"
    assert_books_are_right()


def test_instalments_up_to_the_price_are_no_double(world: World, course: CoursePage) -> None:
    for _part in range(2):
        half = bill(world, course=course, amount=PRICE / 2, currency="NGN")
        confirm_payment(world.actor("accountant"), payment=half, status=PaymentStatus.CONFIRMED)
    assert flagged() == []


def test_what_the_school_bills_again_and_again_is_no_double(world: World, course: CoursePage) -> None:
    for _month in range(3):
        month = bill(world, course=course, amount=PRICE, currency="NGN")
        confirm_payment(world.actor("accountant"), payment=month, status=PaymentStatus.CONFIRMED)
    assert flagged() == []


def test_a_bill_paid_at_the_desk_beside_a_purchase_is_flagged(
    world: World, course: CoursePage, paystack: FakePaystack
) -> None:
    owed, attempt = bill(world, course=course, amount=PRICE, currency="NGN"), page(world, course, PAYSTACK)
    paystack.pay(attempt.reference)
    tell(paystack.charge(attempt.reference))
    take_money(world.actor("accountant"), payments=[owed], payment_method=PaymentMethod.CASH)
    assert flagged("reason", "method", "payment_id") == [("perhaps_twice", "cash", owed.pk)]


def test_what_went_back_before_does_not_count(world: World, course: CoursePage, paystack: FakePaystack) -> None:
    first = page(world, course, PAYSTACK)
    paystack.pay(first.reference)
    tell(paystack.charge(first.reference))
    refund_payment(world.actor("accountant"), payment=Payment.objects.get(pk=first.payment_id))
    second = page(world, course, PAYSTACK)
    paystack.pay(second.reference)
    assert (tell(paystack.charge(second.reference)), flagged()) == ("confirmed", [])


@pytest.fixture
def bought(
    committed: Committed, payer: User, paystack: FakePaystack, flutterwave: FakeFlutterwave
) -> tuple[Deed, Deed]:
    """The calls of two gateways about one course, which both were paid."""
    course = update_course(SYSTEM, instance=committed.course, price=PRICE, currency="NGN")
    student = Actor.person(payer, via=Door.API)
    wish: dict[str, Any] = {"amount": PRICE, "currency": "NGN", "course": course}
    one, other = (buy(student, payment_method=method, **wish).transaction_id for method in (PAYSTACK, FLUTTERWAVE))
    paystack.pay(one)
    headers, body = flutterwave.charge(flutterwave.pay(other))
    return telling(paystack, PaymentAttempt.objects.get(reference=one)), lambda: tell((headers, body))


def test_of_two_confirmed_at_once_one_is_flagged(bought: tuple[Deed, Deed]) -> None:
    assert overlap(*bought) == ("confirmed", "confirmed")
    assert flagged() == ["perhaps_twice"]


def test_control_without_the_lock_nobody_is_told(bought: tuple[Deed, Deed]) -> None:
    first, second = bought
    overlap(first, unlocked(second))
    assert flagged() == []
