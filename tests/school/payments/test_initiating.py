"""What a student begins to buy: once, however often it is clicked, and no debt when it is left."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from school.common import clock
from school.common.actor import Actor, Door
from school.common.errors import Invalid, NotAllowed, Unavailable
from school.jobs.queue import enqueue
from school.payments.actions import buy, create_payment, mark_overdue, remind, settle_attempt
from school.payments.choices import PaymentMethod
from school.payments.gateways.base import Found
from school.payments.models import Payment, PaymentAttempt
from school.payments.queries import abandoned_purchases
from school.people.models import User
from tests.fake_paystack import FakePaystack
from tests.jobs import run_jobs
from tests.races import storm
from tests.school.payments.bills import bill
from tests.school.payments.online import changes, standing
from tests.school.payments.test_races import payer
from tests.world import SYSTEM, World

__all__ = ["payer"]

PRICE = Decimal(60)
DAY = timedelta(hours=24, seconds=1)


def begun(world: World, **change: Any) -> PaymentAttempt:
    """The student is at the page."""
    wish = {"amount": PRICE, "currency": "NGN", "payment_method": None, **change}
    return PaymentAttempt.objects.get(reference=buy(world.actor("student"), **wish).transaction_id)


def later(attempt: PaymentAttempt, *, status: str = "expired") -> Payment:
    """A day has passed, and the page is closed."""
    PaymentAttempt.objects.filter(pk=attempt.pk).update(status=status)
    Payment.objects.filter(pk=attempt.payment_id).update(created_at=clock.now() - DAY)
    return attempt.payment


def paid(attempt: PaymentAttempt, amount: Decimal = PRICE) -> Found:
    return Found(attempt.reference, "1", "paid", amount, "NGN", clock.now())


def test_what_is_left_has_failed_a_day_later(world: World, paystack: FakePaystack) -> None:
    payment = later(begun(world))
    enqueue("give_up_purchases")
    run_jobs()
    assert standing(payment)[0] == "failed"
    assert payment.history.order_by("-pk")[0].notes == "not paid in time"


def test_late_money_still_counts(world: World, paystack: FakePaystack) -> None:
    attempt = begun(world)
    payment = later(attempt)
    enqueue("give_up_purchases")
    run_jobs()
    settle_attempt(SYSTEM, attempt=attempt, found=paid(attempt))
    assert changes(payment) == ["pending", "failed", "confirmed"]


def test_what_is_not_left_stays(world: World, paystack: FakePaystack) -> None:
    """A page that is open, an hour ago, money that waits for staff, and what the school has written down."""
    attempt = begun(world)
    later(attempt, status="open")
    assert not abandoned_purchases(clock.now()).exists()
    PaymentAttempt.objects.update(status="expired")
    assert abandoned_purchases(clock.now()).exists()
    settle_attempt(SYSTEM, attempt=attempt, found=paid(attempt, PRICE - 1))
    assert not abandoned_purchases(clock.now()).exists()
    fresh = begun(world, amount=PRICE + 1)
    PaymentAttempt.objects.filter(pk=fresh.pk).update(status="expired")
    owed = bill(world, amount=PRICE + 2, currency="NGN", payment_method="paystack")
    later(begun(world, amount=PRICE + 2))
    assert owed.attempts.exists()
    assert not abandoned_purchases(clock.now()).exists()


def test_nobody_is_reminded_of_what_they_only_began(world: World, paystack: FakePaystack) -> None:
    begun(world)
    assert remind(SYSTEM) == 0
    assert mark_overdue(SYSTEM) == 0
    assert Payment.objects.get().due_date == clock.today() + timedelta(days=2)


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"amount": Decimal(0)}, Invalid),
        ({"currency": "XXX"}, Invalid),
        ({"payment_method": "payme"}, Unavailable),
    ],
)
def test_refusals_leave_nothing(
    world: World, paystack: FakePaystack, change: dict[str, Any], refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        begun(world, **change)
    with pytest.raises(NotAllowed):
        buy(world.actor("teacher"), amount=PRICE, currency="NGN", payment_method=None)
    assert not Payment.objects.exists()


@pytest.mark.parametrize("guarded", [True, False], ids=["guarded", "control"])
def test_many_clicks_at_once_are_one_payment(payer: User, paystack: FakePaystack, *, guarded: bool) -> None:
    """The control writes the payments down as staff do, which nothing keeps from doing it twice."""
    actor = Actor.person(payer, via=Door.API)
    wish: dict[str, Any] = {"amount": PRICE, "currency": "NGN"}

    def click() -> None:
        if guarded:
            buy(actor, payment_method=None, **wish)
        else:
            create_payment(SYSTEM, student=payer, payment_method=PaymentMethod.PAYSTACK, due_date=clock.today(), **wish)

    try:
        assert storm([click] * 8) == [None] * 8
        assert Payment.objects.filter(student=payer).count() == (1 if guarded else 8)
    finally:
        PaymentAttempt.objects.filter(payment__student=payer).delete()
