"""Creating, changing and settling payments."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.db import DatabaseError, transaction

from school.audit.models import AuditChange, AuditEntry
from school.common import clock, events
from school.common.errors import Conflict, Invalid, NotAllowed
from school.payments.actions import confirm_payment, create_payment, update_payment
from school.payments.choices import PaymentMethod, PaymentStatus
from school.payments.errors import PaymentSettled
from school.payments.events import PaymentConfirmed
from school.payments.models import Payment, PaymentHistory
from school.payments.queries import history_visible_to, payments_visible_to
from tests.school.payments.bills import bill
from tests.world import World

HISTORY = ("old_status", "new_status", "changed_by", "source", "notes")


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[PaymentConfirmed]:
    """The confirmations that others hear of."""
    heard: list[PaymentConfirmed] = []
    monkeypatch.setitem(events._handlers, PaymentConfirmed, [heard.append])
    return heard


def test_a_payment_begins_pending_with_its_history(world: World) -> None:
    payment = bill(world, group=world.group, course=world.course, notes="March", currency="")

    assert (payment.status, payment.amount, payment.currency) == ("pending", Decimal(500_000), "UZS")
    assert (payment.paid_at, payment.transaction_id) == (None, None)
    assert list(payment.history.values_list(*HISTORY)) == [("", "pending", world.accountant.pk, "api", "")]
    entry = AuditEntry.objects.latest("id")
    assert (entry.action, entry.actor_id) == ("payments.create_payment", world.accountant.pk)
    assert AuditChange.objects.get(entry=entry, model="payments.payment").object_id == str(payment.pk)


def test_confirming_keeps_when_and_by_whom(world: World, told: list[PaymentConfirmed]) -> None:
    payment = bill(world)
    before = clock.now()
    settled = confirm_payment(
        world.actor("accountant"), payment=payment, status=PaymentStatus.CONFIRMED, notes="At the desk"
    )

    assert settled.status == "confirmed"
    assert settled.paid_at is not None
    assert before <= settled.paid_at <= clock.now()
    changes = list(payment.history.order_by("id").values_list(*HISTORY))
    assert changes[1:] == [("pending", "confirmed", world.accountant.pk, "api", "At the desk")]
    assert told == [PaymentConfirmed(payment.pk, world.student.pk, Decimal(500_000), "UZS")]


def test_failing_tells_nobody(world: World, told: list[PaymentConfirmed]) -> None:
    settled = confirm_payment(world.actor("admin"), payment=bill(world), status=PaymentStatus.FAILED)
    assert (settled.status, settled.paid_at, told) == ("failed", None, [])


def test_what_is_settled_is_not_settled_again(world: World, told: list[PaymentConfirmed]) -> None:
    payment = bill(world)
    confirm_payment(world.actor("admin"), payment=payment, status=PaymentStatus.CONFIRMED)
    with pytest.raises(PaymentSettled, match="already “confirmed”") as refusal:
        confirm_payment(world.actor("admin"), payment=payment, status=PaymentStatus.FAILED)

    assert (refusal.value.code, refusal.value.details) == ("payment_settled", {"status": "confirmed"})
    assert isinstance(refusal.value, Conflict)
    assert (PaymentHistory.objects.count(), len(told)) == (2, 1)


def test_an_overdue_payment_can_still_come(world: World) -> None:
    payment = bill(world, days=-9)
    Payment.objects.filter(pk=payment.pk).update(status=PaymentStatus.OVERDUE)
    settled = confirm_payment(world.actor("admin"), payment=payment, status=PaymentStatus.CONFIRMED)
    assert settled.history.latest("id").old_status == "overdue"


def test_course_date_and_notes_can_change_and_nothing_else_does(world: World) -> None:
    payment = bill(world)
    day = clock.today() + timedelta(days=30)
    changed = update_payment(
        world.actor("accountant"), instance=payment, course=world.course, due_date=day, notes="later"
    )
    assert (changed.course, changed.due_date, changed.notes) == (world.course, day, "later")
    assert changed.history.count() == 1


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"amount": Decimal(0)}, {"amount": ["The amount must be above zero."]}),
        ({"currency": "sum"}, {"currency": ["A currency is three capital letters, for example UZS."]}),
        ({"payment_method": "gold"}, {"payment_method": ["Value 'gold' is not a valid choice."]}),
    ],
)
def test_wrong_values_are_named(world: World, fields: dict[str, Any], wrong: dict[str, list[str]]) -> None:
    with pytest.raises(Invalid) as refusal:
        bill(world, **fields)
    assert refusal.value.fields == wrong
    assert Payment.objects.count() == 0


def test_only_students_owe(world: World) -> None:
    with pytest.raises(Invalid) as refusal:
        bill(world, student=world.teacher)
    assert refusal.value.fields == {"student": ["Only a student can owe a payment."]}


def test_a_reference_is_used_once_per_method(world: World) -> None:
    bill(world, transaction_id="A-1")
    bill(world, transaction_id="A-1", payment_method="card")
    with pytest.raises(Invalid) as refusal:
        bill(world, transaction_id="A-1")
    assert refusal.value.fields == {"transaction_id": ["There is a payment with this method and reference already."]}


@pytest.mark.parametrize("name", ["student", "teacher", "operator", "editor"])
def test_only_accountants_and_admins_settle(world: World, name: str) -> None:
    payment = bill(world)
    with pytest.raises(NotAllowed):
        confirm_payment(world.actor(name), payment=payment, status=PaymentStatus.CONFIRMED)
    with pytest.raises(NotAllowed):
        update_payment(world.actor(name), instance=payment, notes="x")
    with pytest.raises(NotAllowed):
        create_payment(
            world.actor(name),
            student=world.student,
            amount=Decimal(1),
            payment_method=PaymentMethod.CASH,
            due_date=clock.today(),
        )


def test_everybody_sees_what_is_theirs(world: World) -> None:
    bill(world)
    bill(world, student=world.outsider)
    seen = {
        name: (payments_visible_to(world.actor(name)).count(), history_visible_to(world.actor(name)).count())
        for name in ("admin", "accountant", "operator", "student", "classmate", "teacher", "editor")
    }
    assert seen == {
        "admin": (2, 2),
        "accountant": (2, 2),
        "operator": (2, 2),
        "student": (1, 1),
        "classmate": (0, 0),
        "teacher": (0, 0),
        "editor": (0, 0),
    }


def test_history_is_append_only(world: World) -> None:
    bill(world)
    with pytest.raises(DatabaseError, match="Cannot update or delete rows"), transaction.atomic():
        PaymentHistory.objects.update(notes="never happened")
    with pytest.raises(DatabaseError, match="Cannot update or delete rows"), transaction.atomic():
        PaymentHistory.objects.all()._raw_delete("default")
