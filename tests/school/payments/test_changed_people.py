"""Money of people who are others by now: who has become a teacher, who is blocked, who was forgotten."""

from datetime import timedelta
from decimal import Decimal

import pytest

from school.common import clock
from school.learning.actions import unenroll
from school.learning.models import Enrollment
from school.payments.actions import (
    attach_unmatched,
    make_scheduled_payments,
    refund_payment,
    take_money,
    update_payment,
)
from school.payments.choices import PaymentMethod
from school.people.actions import anonymise_person, block_person, set_role
from school.people.choices import Role
from tests.fake_paystack import FakePaystack
from tests.school.payments.bills import bill, monthly
from tests.school.payments.books import assert_books_are_right
from tests.school.payments.online import begun, changes, owed, tell
from tests.school.payments.unmatched import stray
from tests.world import SYSTEM, World


@pytest.mark.parametrize("change", ["teacher", "blocked", "forgotten"])
@pytest.mark.parametrize("before", ["left", "new"])
def test_money_of_who_has_changed_meanwhile_is_booked(
    world: World, paystack: FakePaystack, change: str, before: str
) -> None:
    """The page was open while staff changed the person: what has come is confirmed, and goes back, all the same."""
    if before == "left":
        attempt = begun(world, owed(world, "paystack", course=world.course))
        paystack.pay(attempt.reference)
        tell(paystack.charge(attempt.reference))
        unenroll(SYSTEM, enrollment=Enrollment.objects.get(student=world.student), reason="left")
    attempt = begun(world, owed(world, "paystack", course=world.course))
    if change == "teacher":
        set_role(SYSTEM, instance=world.student, role=Role.TEACHER)
    else:
        {"blocked": block_person, "forgotten": anonymise_person}[change](SYSTEM, instance=world.student)
    paystack.pay(attempt.reference)
    assert tell(paystack.charge(attempt.reference)) == "confirmed"
    assert Enrollment.objects.get(student=world.student).is_open
    refund_payment(SYSTEM, payment=attempt.payment)
    assert changes(attempt.payment) == ["pending", "confirmed", "refunded"]
    assert Enrollment.objects.get(student=world.student).is_open is (before == "left")
    assert_books_are_right()


def test_who_has_become_a_teacher_owes_nothing_new(world: World) -> None:
    schedule = monthly(world, due=clock.today() + timedelta(days=3))
    set_role(SYSTEM, instance=world.student, role=Role.TEACHER)
    schedule.refresh_from_db()
    assert make_scheduled_payments(SYSTEM, schedule=schedule) == []


def test_who_has_become_a_teacher_still_pays_what_they_owe(world: World) -> None:
    """A part is split off, and money is attached, though nobody new may owe."""
    debt, other = bill(world), bill(world)
    set_role(SYSTEM, instance=world.student, role=Role.TEACHER)
    accountant = world.actor("accountant")
    update_payment(accountant, instance=debt, notes="teaches now")
    (receipt,) = take_money(accountant, payments=[debt], payment_method=PaymentMethod.CASH, amount=Decimal(100_000))
    assert receipt.payment.amount == Decimal(100_000)
    paid = attach_unmatched(accountant, unmatched=stray(), payment=other, reason="x")
    assert (paid.status, paid.amount, paid.currency) == ("confirmed", Decimal(5000), "NGN")
    assert_books_are_right()
