"""Two of the staff settle one at once: one wins, and the other changes nothing. Each with its control run."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import pgtrigger
import pytest
from django_q.models import OrmQ

from school.common import clock
from school.jobs.models import Job
from school.learning.models import Enrollment
from school.notifications.models import Notification
from school.payments.actions import attach_unmatched, create_payment, dismiss_unmatched, refund_unmatched
from school.payments.choices import PaymentMethod
from school.payments.errors import UnmatchedSettled, UnmatchedUnderWay
from school.payments.models import Payment, Posting, UnmatchedPayment
from school.people.models import User
from tests.fake_paystack import FakePaystack
from tests.races import Committed, Deed, overlap, storm
from tests.school.payments.test_online_races import forget
from tests.school.payments.unmatched import SUM, stray
from tests.world import SYSTEM

GUARD = "payments.UnmatchedPayment:settled_once"


@pytest.fixture
def payer(committed: Committed) -> Iterator[User]:
    """A committed student; what the race made goes again at the end."""
    student = committed.person("payer")
    try:
        yield student
    finally:
        with pgtrigger.ignore("payments.Posting:append_only"):
            Posting.objects.all().delete()
        UnmatchedPayment.objects.all().delete()
        forget(student)
        Enrollment.objects.filter(student=student).delete()
        Notification.objects.filter(recipient=student).delete()
        Job.objects.all().delete()
        OrmQ.objects.all().delete()


def owes(payer: User) -> Payment:
    return create_payment(
        SYSTEM,
        student=payer,
        amount=SUM,
        payment_method=PaymentMethod.CASH,
        due_date=clock.today(),
        currency="NGN",
    )


def attaching(row: UnmatchedPayment, payment: Payment) -> Deed:
    return lambda: attach_unmatched(SYSTEM, unmatched=row, payment=payment, reason="mine")


def confirmed(payer: User) -> int:
    return Payment.objects.filter(student=payer, status="confirmed").count()


def unguarded(deed: Callable[[], Any]) -> Deed:
    """The control run: without the trigger that lets each be settled once."""

    def run() -> Any:
        with pgtrigger.ignore(GUARD):
            return deed()

    return run


@pytest.mark.parametrize("method", ["cash", "paystack"])
def test_two_who_attach_at_once_confirm_one(payer: User, method: str) -> None:
    row, one, other = stray(method=method), owes(payer), owes(payer)
    first, second = overlap(attaching(row, one), attaching(row, other))
    assert (first, type(second), confirmed(payer)) == (one, UnmatchedSettled, 1)
    row.refresh_from_db()
    assert row.attached_to_id == one.pk


def test_control_without_the_guard_one_sum_confirms_two(payer: User) -> None:
    row, one, other = stray(method="cash"), owes(payer), owes(payer)
    assert overlap(unguarded(attaching(row, one)), unguarded(attaching(row, other))) == (one, other)
    assert confirmed(payer) == 2


def test_who_dismisses_while_it_is_attached_is_told(payer: User) -> None:
    row, payment = stray(), owes(payer)
    first, second = overlap(
        attaching(row, payment), lambda: dismiss_unmatched(SYSTEM, unmatched=row, reason="not ours")
    )
    assert (first, type(second)) == (payment, UnmatchedSettled)
    assert UnmatchedPayment.objects.get().status == "attached"


def test_two_who_dismiss_at_once_are_one(payer: User) -> None:
    row = stray()
    deeds: list[Deed] = [
        lambda: dismiss_unmatched(SYSTEM, unmatched=row, reason="mine"),
        lambda: dismiss_unmatched(SYSTEM, unmatched=row, reason="theirs"),
    ]
    assert type(overlap(*deeds)[1]) is UnmatchedSettled
    assert UnmatchedPayment.objects.get().resolution == "mine"


def test_a_storm_of_refunds_asks_the_gateway_once(payer: User, paystack: FakePaystack) -> None:
    row = at_gateway(paystack)
    told = storm([lambda: refund_unmatched(SYSTEM, unmatched=row, reason="back")] * 8)
    assert sum(isinstance(each, UnmatchedPayment) for each in told) == 1
    assert {type(each) for each in told} <= {UnmatchedPayment, UnmatchedSettled, UnmatchedUnderWay}
    assert [each["amount"] for each in paystack.given_back] == [500_000]
    assert UnmatchedPayment.objects.get().status == "refunded"


def test_nothing_is_attached_while_it_is_given_back(payer: User, paystack: FakePaystack) -> None:
    row, payment = at_gateway(paystack), owes(payer)
    back = storm([lambda: refund_unmatched(SYSTEM, unmatched=row, reason="back"), attaching(row, payment)])
    won = [each for each in back if not isinstance(each, Exception)]
    assert len(won) == 1
    assert len(paystack.given_back) + confirmed(payer) == 1


def at_gateway(paystack: FakePaystack) -> UnmatchedPayment:
    """Money of a stranger at Paystack."""
    number = next(paystack.numbers)
    paystack.transactions["shop-77"] = {
        "id": number,
        "reference": "shop-77",
        "status": "success",
        "amount": 500_000,
        "currency": "NGN",
        "created_at": clock.now().isoformat(),
    }
    return stray(str(number), amount=Decimal(5000))
