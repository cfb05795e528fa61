"""Giving money back: whole, in parts, and never more than has come."""

from decimal import Decimal

import pytest
from django.db import DatabaseError, transaction

from school.common.errors import Invalid, NotAllowed
from school.payments.actions import refund_payment
from school.payments.errors import NotRefundable
from school.payments.events import PaymentRefunded
from school.payments.models import Payment, Refund
from school.payments.queries import refunds_visible_to
from tests.school.payments.bills import bill, hearing, paid
from tests.world import World

HISTORY = ("old_status", "new_status", "changed_by", "notes")


def test_a_whole_refund_ends_the_payment(world: World) -> None:
    payment = paid(world)
    with hearing(PaymentRefunded) as heard:
        refunded = refund_payment(world.actor("accountant"), payment=payment, notes="Moved away")

    assert (refunded.status, refunded.refunded_amount) == ("refunded", Decimal(500_000))
    assert refunded.paid_at == payment.paid_at
    refund = Refund.objects.get()
    assert (refund.payment, refund.amount, refund.refunded_by, refund.notes) == (
        *(payment, Decimal(500_000), world.accountant),
        "Moved away",
    )
    assert payment.history.values_list(*HISTORY).latest("id") == (
        *("confirmed", "refunded", world.accountant.pk),
        "−500000.00 UZS. Moved away",
    )
    assert heard == [PaymentRefunded(payment.pk, world.student.pk, refund.pk, Decimal(500_000), "UZS", is_whole=True)]


def test_parts_are_given_back_until_nothing_is_left(world: World) -> None:
    payment = paid(world)
    with hearing(PaymentRefunded) as heard:
        part = refund_payment(world.actor("admin"), payment=payment, amount=Decimal("200000.50"))
        rest = refund_payment(world.actor("admin"), payment=payment)

    assert (part.status, part.refunded_amount) == ("confirmed", Decimal("200000.50"))
    assert (rest.status, rest.refunded_amount) == ("refunded", Decimal(500_000))
    assert list(payment.refunds.order_by("id").values_list("amount", flat=True)) == [
        Decimal("200000.50"),
        Decimal("299999.50"),
    ]
    changes = list(payment.history.order_by("id").values_list("old_status", "new_status", "notes"))
    assert changes[2:] == [
        ("confirmed", "confirmed", "−200000.50 UZS"),
        ("confirmed", "refunded", "−299999.50 UZS"),
    ]
    assert [event.is_whole for event in heard if isinstance(event, PaymentRefunded)] == [False, True]


@pytest.mark.parametrize(
    ("amount", "told"),
    [
        ("500000.01", "Only 500000.00 is left of this payment. Refund at most that."),
        ("0", "The amount must be above zero."),
        ("-1", "The amount must be above zero."),
        ("0.011", "Ensure that there are no more than 2 decimal places."),
    ],
)
def test_an_amount_that_cannot_be_refunded_is_named(world: World, amount: str, told: str) -> None:
    payment = paid(world)
    with pytest.raises(Invalid) as refusal:
        refund_payment(world.actor("accountant"), payment=payment, amount=Decimal(amount))
    assert refusal.value.fields == {"amount": [told]}
    assert Refund.objects.count() == 0


def test_only_what_is_confirmed_is_refunded(world: World) -> None:
    with pytest.raises(NotRefundable, match="This payment is “pending”") as refusal:
        refund_payment(world.actor("accountant"), payment=bill(world))
    assert (refusal.value.code, refusal.value.details) == ("not_refundable", {"status": "pending"})
    payment = paid(world)
    refund_payment(world.actor("accountant"), payment=payment)
    with pytest.raises(NotRefundable, match="This payment is “refunded”"):
        refund_payment(world.actor("accountant"), payment=payment)


@pytest.mark.parametrize("name", ["student", "teacher", "operator", "editor"])
def test_only_accountants_and_admins_refund(world: World, name: str) -> None:
    payment = paid(world)
    with pytest.raises(NotAllowed):
        refund_payment(world.actor(name), payment=payment)


def test_the_database_adds_refunds_up_and_knows_what_is_too_much(world: World) -> None:
    payment = paid(world)
    Refund.objects.create(payment=payment, amount=Decimal(400_000))
    assert Payment.objects.get().refunded_amount == Decimal(400_000)
    with pytest.raises(DatabaseError, match="payments_refunded_within_amount"), transaction.atomic():
        Refund.objects.create(payment=payment, amount=Decimal(100_001))
    with pytest.raises(DatabaseError, match="is not confirmed"), transaction.atomic():
        Refund.objects.create(payment=bill(world), amount=Decimal(1))
    with pytest.raises(DatabaseError, match="Cannot update or delete rows"), transaction.atomic():
        Refund.objects.update(amount=Decimal(1))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("pending", "refunded"),
        ("overdue", "pending"),
        ("confirmed", "pending"),
        ("confirmed", "failed"),
        ("failed", "confirmed"),
        ("failed", "pending"),
        ("refunded", "confirmed"),
    ],
)
def test_the_database_refuses_other_changes_of_state(world: World, old: str, new: str) -> None:
    payment = bill(world) if old in ("pending", "overdue", "failed") else paid(world)
    if old == "refunded":
        refund_payment(world.actor("admin"), payment=payment)
    rows = Payment.objects.filter(pk=payment.pk)
    if rows.get().status != old:
        rows.update(status=old)
    with pytest.raises(DatabaseError, match=f"does not go from {old} to {new}"), transaction.atomic():
        rows.update(status=new, paid_at="2026-01-01T00:00Z")


def test_a_failed_payment_comes_back_only_with_a_gateways_reference(world: World) -> None:
    payment = bill(world, payment_method="payme")
    rows = Payment.objects.filter(pk=payment.pk)
    rows.update(status="failed")
    with pytest.raises(DatabaseError, match="does not go from failed"), transaction.atomic():
        rows.update(status="confirmed", paid_at="2026-01-01T00:00Z")
    rows.update(status="confirmed", paid_at="2026-01-01T00:00Z", transaction_id="5f0000000000000000000001")
    assert rows.get().status == "confirmed"


def test_refunds_are_seen_by_who_sees_the_payment(world: World) -> None:
    refund_payment(world.actor("admin"), payment=paid(world))
    names = ("admin", "accountant", "operator", "student", "classmate", "teacher", "editor")
    seen = {name: refunds_visible_to(world.actor(name)).count() for name in names}
    assert seen == {
        **dict.fromkeys(("admin", "accountant", "operator", "student"), 1),
        **dict.fromkeys(("classmate", "teacher", "editor"), 0),
    }
