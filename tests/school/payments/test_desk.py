"""Money at the cash desk: debts, parts of them, and what nobody has billed."""

from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest

from school.audit.models import AuditEntry
from school.common import clock
from school.common.errors import Conflict, Invalid, NotAllowed
from school.learning.models import Enrollment
from school.payments.actions import refund_payment, take_money, take_unbilled_money
from school.payments.actions.calendar import mark_overdue
from school.payments.choices import PaymentMethod
from school.payments.desk import closing, debts_of, taken_by, takings, together
from school.payments.models import Payment, Receipt
from tests.school.payments.bills import bill, paid
from tests.school.payments.books import assert_books_are_right, lines_of
from tests.world import SYSTEM, World

CASH, CARD, TRANSFER = PaymentMethod.CASH, PaymentMethod.CARD, PaymentMethod.TRANSFER
WHOLE = Decimal("500000.00")


def take(world: World, *payments: Payment, who: str = "accountant", **given: Any) -> list[Receipt]:
    return take_money(world.actor(who), payments=payments, **{"payment_method": CASH, **given})


def state(payment: Payment) -> tuple[str, str, str | None]:
    payment.refresh_from_db()
    return payment.status, payment.payment_method, payment.transaction_id


def test_a_debt_is_taken_by_the_method_that_the_money_came_by(world: World) -> None:
    debt = bill(world, payment_method="payme")
    (receipt,) = take(world, debt, payment_method=CARD, reference="0042", notes="at the desk")

    assert state(debt) == ("confirmed", "card", "0042")
    assert (receipt.payment_id, receipt.issued_by_id) == (debt.pk, world.accountant.pk)
    assert lines_of(debt)[1:] == [
        ("card", "receivable", "500000.00", "UZS"),
        ("deferred_income", "revenue", "500000.00", "UZS"),
    ]
    change = debt.history.latest("id")
    assert (change.new_status, change.changed_by_id, change.notes) == ("confirmed", world.accountant.pk, "at the desk")
    entry = AuditEntry.objects.latest("id")
    assert (entry.action, entry.actor_id) == ("payments.take_money", world.accountant.pk)


def test_several_debts_have_a_receipt_each_oldest_first(world: World) -> None:
    later, older = bill(world, days=9), bill(world, days=-9)
    receipts = take(world, later, older, payment_method=TRANSFER, reference="A-1")
    assert [receipt.payment_id for receipt in receipts] == [older.pk, later.pk]
    assert [state(debt) for debt in (older, later)] == [
        ("confirmed", "transfer", "A-1"),
        ("confirmed", "transfer", "A-1/2"),
    ]


def test_a_part_splits_the_debt(world: World) -> None:
    debt = bill(world, days=-9, group=world.group, notes="May")
    mark_overdue(SYSTEM)
    (receipt,) = take(world, debt, amount=Decimal(200_000))

    (rest,) = debts_of(world.actor("accountant"), world.student)
    part = receipt.payment
    assert state(debt)[0] == "failed"
    assert [(each.amount, each.status, each.group) for each in (part, rest)] == [
        (Decimal(200_000), "confirmed", world.group),
        (Decimal(300_000), "overdue", world.group),
    ]
    assert (rest.due_date, rest.notes) == (debt.due_date, f"Part of payment № {debt.pk}")
    assert rest.overdue_reminded_at is not None
    told = f"Paid in parts: № {part.pk} is paid, № {rest.pk} is left"
    assert debt.history.latest("id").notes == told
    assert_books_are_right()


def test_less_than_all_pays_the_oldest_first(world: World) -> None:
    older, later, last = bill(world, days=-9), bill(world, days=1), bill(world, days=2)
    receipts = take(world, older, later, last, amount=Decimal(600_000))
    assert [receipt.payment.amount for receipt in receipts] == [WHOLE, Decimal(100_000)]
    owed = debts_of(world.actor("accountant"), world.student)
    assert [debt.amount for debt in owed] == [Decimal(400_000), WHOLE]
    assert state(last)[0] == "pending"


@pytest.mark.parametrize(
    ("given", "field", "text"),
    [
        ({"amount": Decimal(500_001)}, "amount", "Only 500000.00 is chosen."),
        ({"amount": Decimal(0)}, "amount", "The amount must be above zero."),
        ({"payment_method": PaymentMethod.PAYME}, "payment_method", "Cash, card or bank transfer"),
        ({"reference": "1" * 91}, "transaction_id", "At most 90 characters."),
    ],
)
def test_what_is_refused(world: World, given: dict[str, Any], field: str, text: str) -> None:
    debt = bill(world)
    with pytest.raises(Invalid) as refused:
        take(world, debt, **given)
    assert str(refused.value.fields[field][0]).startswith(text)
    assert state(debt)[0] == "pending"


def test_nothing_chosen_and_two_students_are_refused(world: World) -> None:
    with pytest.raises(Invalid) as refused:
        take(world)
    assert refused.value.fields == {"payments": ["Choose what is paid."]}
    with pytest.raises(Invalid) as refused:
        take(world, bill(world), bill(world, student=world.classmate))
    assert refused.value.fields == {"payments": ["Take the money of one student and one currency at a time."]}


def test_a_reference_is_used_once(world: World) -> None:
    take(world, bill(world), reference="7", payment_method=CARD)
    debt = bill(world)
    with pytest.raises(Invalid, match="this method and reference already"):
        take(world, debt, reference="7", payment_method=CARD)
    assert state(debt) == ("pending", "cash", None)


def test_the_second_click_is_refused(world: World) -> None:
    debt = bill(world)
    take(world, debt)
    with pytest.raises(Conflict, match="already “confirmed”"):
        take(world, debt)
    assert Receipt.objects.count() == 1


def test_all_or_nothing(world: World) -> None:
    gone, debt = paid(world), bill(world)
    with pytest.raises(Conflict):
        take(world, gone, debt)
    assert state(debt)[0] == "pending"


@pytest.mark.parametrize("who", ["operator", "teacher", "student", "editor"])
def test_others_take_no_money(world: World, who: str) -> None:
    debt = bill(world)
    with pytest.raises(NotAllowed):
        take(world, debt, who=who)
    with pytest.raises(NotAllowed):
        unbilled(world, who=who)
    assert state(debt)[0] == "pending"


def unbilled(world: World, who: str = "accountant", **given: Any) -> Receipt:
    usual: dict[str, Any] = {"form_key": uuid4(), "student": world.student, "amount": WHOLE, "payment_method": CASH}
    return take_unbilled_money(world.actor(who), **{**usual, **given})


def test_what_nobody_has_billed_is_billed_and_taken_at_once(world: World) -> None:
    receipt = unbilled(world, course=world.course, notes="book", reference="5")
    payment = receipt.payment
    assert state(payment) == ("confirmed", "cash", "5")
    assert (payment.amount, payment.currency, payment.course, payment.notes) == (WHOLE, "UZS", world.course, "book")
    assert Enrollment.objects.get(student=world.student, course=world.course).is_paid
    assert [change.new_status for change in payment.history.order_by("pk")] == ["pending", "confirmed"]
    assert AuditEntry.objects.latest("id").action == "payments.take_unbilled_money"


def test_the_same_form_again_takes_nothing(world: World) -> None:
    key = uuid4()
    assert unbilled(world, form_key=key) == unbilled(world, form_key=key)
    assert Payment.objects.count() == 1


def test_what_a_cashier_has_taken_today(world: World) -> None:
    take(world, bill(world), bill(world))
    take(world, bill(world, amount=Decimal(70_000)), payment_method=CARD)
    take(world, bill(world), who="admin")
    found = takings(world.actor("accountant"), clock.today())
    assert [(each.method, each.currency, each.came, each.count) for each in found] == [
        ("cash", "UZS", 2 * WHOLE, 2),
        ("card", "UZS", Decimal(70_000), 1),
    ]


def test_the_closing_counts_what_was_given_back(world: World) -> None:
    actor = world.actor("accountant")
    (receipt,) = take(world, bill(world))
    refund_payment(actor, payment=receipt.payment, amount=Decimal(200_000))
    (drawer,) = closing(actor, clock.today())
    (cash,) = drawer.takings
    assert (cash.came, cash.returned, cash.left, cash.count) == (WHOLE, Decimal(200_000), Decimal(300_000), 1)
    assert takings(world.actor("admin"), clock.today()) == []


def test_the_closing_has_a_drawer_for_each_cashier_ones_own_first(world: World) -> None:
    take(world, bill(world)), take(world, bill(world), payment_method=CARD)
    (receipt,) = take(world, bill(world, amount=Decimal(70_000)), who="admin")
    refund_payment(world.actor("accountant"), payment=receipt.payment, amount=Decimal(20_000))
    today = clock.today()
    drawers = closing(world.actor("accountant"), today)
    assert [(each.cashier, [(of.method, of.came, of.returned) for of in each.takings]) for each in drawers] == [
        (world.accountant, [(CASH, WHOLE, Decimal(20_000)), (CARD, WHOLE, Decimal(0))]),
        (world.admin, [(CASH, Decimal(70_000), Decimal(0))]),
    ]
    sums = [(each.method, each.count, each.came, each.left) for each in together(drawers)]
    assert sums == [(CASH, 2, Decimal(570_000), Decimal(550_000)), (CARD, 1, WHOLE, WHOLE)]
    assert [each.cashier for each in closing(world.actor("admin"), today)] == [world.admin, world.accountant]
    assert closing(world.actor("teacher"), today) == []
    assert not taken_by(world.actor("teacher"), today, cashier=None).exists()
