"""Exactly what is posted for each change, through every door, and what the ledger refuses."""

from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pgtrigger
import pytest
from django.db import DatabaseError, transaction

from school.common import clock
from school.common.actor import Actor
from school.common.errors import Conflict
from school.payments.actions import confirm_payment, make_scheduled_payments, mark_overdue, restore_payment
from school.payments.actions.settling import confirm_by_gateway, record_refund
from school.payments.choices import PaymentStatus
from school.payments.models import Payment, PaymentHistory, Posting, UnmatchedPayment
from tests.school.payments.bills import bill, monthly, paid
from tests.school.payments.books import assert_books_are_right, lines, lines_of
from tests.world import SYSTEM, World

WHOLE = "500000.00"
CHARGE = ("receivable", "deferred_income", WHOLE, "UZS")
TAKEN_BACK = ("deferred_income", "receivable", WHOLE, "UZS")
CASH_CAME = ("cash", "receivable", WHOLE, "UZS")
EARNED = ("deferred_income", "revenue", WHOLE, "UZS")
PAYME = Actor.system("payme")
LONG_AGO = datetime(2025, 3, 1, 7, tzinfo=UTC)


def proved(payment: Payment) -> Payment:
    """Paid, as Payme says."""
    return confirm_by_gateway(PAYME, payment=payment, transaction_id=f"payme-{payment.pk}", paid_at=clock.now())


def test_what_is_owed_is_charged(world: World) -> None:
    payment = bill(world)
    assert lines_of(payment) == [CHARGE]
    posting = Posting.objects.get()
    change = PaymentHistory.objects.get()
    assert (posting.student, posting.change, posting.happened_at) == (world.student, change, change.created_at)


def test_money_that_comes_pays_the_debt_and_is_earned(world: World) -> None:
    payment = paid(world)
    assert lines_of(payment) == [CHARGE, CASH_CAME, EARNED]
    assert Posting.objects.order_by("pk")[1].happened_at == payment.paid_at


def test_what_will_not_come_is_taken_back(world: World) -> None:
    payment = bill(world)
    confirm_payment(SYSTEM, payment=payment, status=PaymentStatus.FAILED)
    assert lines_of(payment) == [CHARGE, TAKEN_BACK]


def test_what_is_late_is_owed_as_before(world: World) -> None:
    payment = bill(world, days=-30)
    assert mark_overdue(SYSTEM) == 1
    assert lines_of(payment) == [CHARGE]
    payment.refresh_from_db()
    confirm_payment(SYSTEM, payment=payment, status=PaymentStatus.FAILED)
    assert lines_of(payment) == [CHARGE, TAKEN_BACK]


def test_what_was_given_up_and_paid_after_all_is_charged_again(world: World) -> None:
    payment = bill(world, payment_method="payme")
    confirm_payment(SYSTEM, payment=payment, status=PaymentStatus.FAILED)
    proved(payment)
    came = ("payme", "receivable", WHOLE, "UZS")
    assert lines_of(payment) == [CHARGE, TAKEN_BACK, CHARGE, came, EARNED]


def test_refunds_go_back_the_way_the_money_came(world: World) -> None:
    payment = paid(world, payment_method="transfer", currency="USD")
    record_refund(SYSTEM, payment=payment, amount=Decimal("120000.50"))
    record_refund(SYSTEM, payment=payment)
    assert lines_of(payment)[3:] == [
        ("revenue", "transfer", "120000.50", "USD"),
        ("revenue", "transfer", "379999.50", "USD"),
    ]
    assert set(Posting.objects.values_list("currency", flat=True)) == {"USD"}
    assert_books_are_right()


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (PaymentStatus.CONFIRMED, [CHARGE, CASH_CAME, EARNED]),
        (PaymentStatus.REFUNDED, [CHARGE, CASH_CAME, EARNED, ("revenue", "cash", WHOLE, "UZS")]),
        (PaymentStatus.FAILED, [CHARGE, TAKEN_BACK]),
        (PaymentStatus.OVERDUE, [CHARGE]),
    ],
)
def test_what_came_out_of_a_file_is_in_the_books(world: World, status: PaymentStatus, expected: list[Any]) -> None:
    payment = bill(world)
    restore_payment(SYSTEM, payment=payment, status=status, paid_at=LONG_AGO)
    assert lines_of(payment) == expected
    came = Posting.objects.filter(credit="revenue").values_list("happened_at", flat=True)
    assert set(came) <= {LONG_AGO}
    assert_books_are_right()


def test_what_schedules_make_is_charged(world: World) -> None:
    make_scheduled_payments(SYSTEM, schedule=monthly(world, due=clock.today()))
    assert lines(Posting.objects.all()) == [CHARGE]


def unmatched(*, is_money: bool = True) -> UnmatchedPayment:
    return UnmatchedPayment.objects.create(
        method="paystack",
        key="1",
        reason="unknown_reference",
        source="webhook",
        is_money=is_money,
        amount=Decimal(700),
        currency="NGN",
    )


def test_money_that_fits_nothing_waits_in_suspense(world: World) -> None:
    unmatched()
    assert lines(Posting.objects.all()) == [("paystack", "suspense", "700.00", "NGN")]
    assert_books_are_right()


@pytest.mark.parametrize("status", ["attached", "refunded", "dismissed"])
def test_settled_it_leaves_suspense_once(world: World, status: str) -> None:
    row = unmatched()
    row.status, row.resolution, row.resolved_at = status, "because", LONG_AGO
    row.attached_to = bill(world) if status == "attached" else None
    row.save()
    row.details = "a note"
    row.save()
    about = Posting.objects.filter(unmatched=row)
    assert lines(about) == [("paystack", "suspense", "700.00", "NGN"), ("suspense", "paystack", "700.00", "NGN")]
    assert about.order_by("pk")[1].happened_at == LONG_AGO
    assert_books_are_right()


def test_a_difference_that_is_no_money_posts_nothing(world: World) -> None:
    row = unmatched(is_money=False)
    row.status, row.resolution, row.resolved_at = "dismissed", "because", LONG_AGO
    row.save()
    assert Posting.objects.count() == 0


def posting(**fields: Any) -> Posting:
    """A line by hand, with `fields` in the place of what would be right."""
    source = PaymentHistory.objects.first()
    right = {
        "change": source,
        "debit": "cash",
        "credit": "revenue",
        "amount": Decimal(1),
        "currency": "UZS",
        "happened_at": clock.now(),
    }
    return Posting(**{**right, **fields})


def test_nobody_writes_into_the_ledger_by_hand(world: World) -> None:
    bill(world)
    with pytest.raises(DatabaseError, match="own triggers alone"), transaction.atomic():
        posting().save()


@pytest.mark.parametrize(
    ("wrong", "rule"),
    [
        ({"credit": None}, 'column "credit"'),
        ({"debit": None}, 'column "debit"'),
        ({"credit": "cash"}, "payments_posting_has_two_accounts"),
        ({"amount": Decimal(0)}, "payments_posting_is_positive"),
        ({"amount": Decimal(-1)}, "payments_posting_is_positive"),
        ({"change": None}, "payments_posting_has_one_source"),
        ({"debit": "receivable"}, "payments_change_posted_once"),
    ],
)
def test_nothing_that_is_not_balanced_can_be_written(world: World, wrong: dict[str, Any], rule: str) -> None:
    bill(world)
    by_hand = pgtrigger.ignore("payments.Posting:only_triggers")
    with by_hand, pytest.raises(DatabaseError, match=rule), transaction.atomic():
        posting(**wrong).save()


@pytest.mark.parametrize("change", [lambda rows: rows.update(amount=1), lambda rows: rows.delete()])
def test_what_is_written_stays(world: World, change: Callable[[Any], object]) -> None:
    bill(world)
    with pytest.raises(DatabaseError, match="Cannot update or delete rows"), transaction.atomic():
        change(Posting.objects.all())


@pytest.mark.parametrize("money", [{"amount": Decimal(1)}, {"currency": "USD"}, {"student": "classmate"}])
def test_what_is_in_the_books_stays_as_it_was_entered(world: World, money: dict[str, Any]) -> None:
    payment = bill(world)
    values = {name: getattr(world, value) if name == "student" else value for name, value in money.items()}
    with pytest.raises(DatabaseError, match="is in the books"), transaction.atomic():
        Payment.objects.filter(pk=payment.pk).update(**values)


def test_the_method_may_change_until_money_has_come_by_it(world: World) -> None:
    payment = bill(world)
    Payment.objects.filter(pk=payment.pk).update(payment_method="payme")
    proved(payment)
    assert lines_of(payment)[1] == ("payme", "receivable", WHOLE, "UZS")
    with pytest.raises(DatabaseError, match="is in the books"), transaction.atomic():
        Payment.objects.filter(pk=payment.pk).update(payment_method="cash")


def test_a_refused_change_posts_nothing(world: World) -> None:
    payment = paid(world)
    for _again in range(2):
        with pytest.raises(Conflict):
            confirm_payment(SYSTEM, payment=payment, status=PaymentStatus.CONFIRMED)
    assert len(lines_of(payment)) == 3
