"""Payments in and out of files; a payment that is there already is never changed by one."""

from decimal import Decimal

import pytest

from school.payments.models import Payment, PaymentHistory
from school.payments.resources import PaymentResource
from school.people.choices import Role
from school.people.models import User
from tests.school.imports.conftest import SAMPLES, bring_in, check, counts, reasons
from tests.school.people.conftest import make
from tests.world import World

HEADER = "student,amount,currency,payment_method,due_date,reference,notes\n"


@pytest.fixture
def _students(operator: User) -> None:
    bring_in(operator, (SAMPLES / "students.csv").read_bytes())


@pytest.mark.usefixtures("_students")
def test_the_sample_comes_in_once_however_often(accountant: User) -> None:
    data = (SAMPLES / "payments.csv").read_bytes()
    batch = bring_in(accountant, data, target="payments")
    assert (batch.state, counts(batch)) == ("done", {"total": 6, "new": 6})
    found = Payment.objects.order_by("transaction_id").values_list(
        "transaction_id", "student__username", "amount", "currency", "payment_method", "status"
    )
    assert list(found) == [
        ("C-2026-0003", "shahzoda", Decimal("450000.00"), "UZS", "card", "pending"),
        ("K-2026-0002", "jahongir", Decimal("500000.00"), "UZS", "cash", "pending"),
        ("K-2026-0006", "gayrat", Decimal("250000.50"), "UZS", "cash", "pending"),
        ("TR-2026-0001", "dilnoza.karimova", Decimal("500000.00"), "UZS", "transfer", "pending"),
        ("TR-2026-0004", "sardor.y", Decimal("500000.00"), "UZS", "transfer", "pending"),
        ("TR-2026-0005", "malika.yusupova", Decimal("500000.00"), "UZS", "transfer", "pending"),
    ]
    assert str(Payment.objects.get(transaction_id="C-2026-0003").due_date) == "2026-12-05"
    assert PaymentHistory.objects.count() == 6
    assert counts(check(accountant, data, target="payments")) == {"total": 6, "unchanged": 6}


def test_bad_payments_come_back_with_reasons(accountant: User) -> None:
    make("ali")
    make("teacher", Role.TEACHER)
    bring_in(accountant, HEADER + "ali,100,UZS,cash,2026-12-01,R1,\n", target="payments")
    rows = [
        "ali,200,UZS,cash,2026-12-01,R1,",
        "nobody,100,UZS,cash,2026-12-01,R2,",
        "teacher,100,UZS,cash,2026-12-01,R3,",
        'ali,"500,000",UZS,cash,2026-12-01,R4,',
        "ali,-5,US,barter,1/12/2026,R5,",
        "ali,100,UZS,cash,2026-12-01,,",
        "ali,100,UZS,cash,2026-12-01,R6,",
        "ali,100,UZS,naqd,2026-12-01,R6,",
        "ali,300,UZS,cash,2026-12-01,R6,",
    ]
    batch = check(accountant, HEADER + "\n".join(rows) + "\n", target="payments")
    assert counts(batch) == {"total": 9, "new": 1, "bad": 8}
    other = "Row 8 has this method and reference already, with other values."
    methods = "payme, paystack, flutterwave, cash, card, transfer"
    amount = "Amount: This is not an amount above zero, for example 500000.00."
    assert reasons(batch) == [
        (2, "There is a payment with this method and reference already, of another student or amount."),
        (3, "Student: There is no such student."),
        (4, "Student: There is no such student."),
        (5, amount),
        (
            6,
            f"{amount} · Currency: A currency is three capital letters, for example UZS. "
            f"· Method: Known ways of paying are {methods}. · Due on: Write the date as 2026-12-05 or 05.12.2026.",
        ),
        (7, "Reference: This is needed."),
        (9, other),
        (10, other),
    ]
    assert Payment.objects.count() == 1


def test_states_times_groups_and_courses_of_an_export_come_back(world: World) -> None:
    paid_at = "2026-03-05 09:30:00+00:00"
    header = "student,group,course,amount,currency,payment_method,status,due_date,paid_at,transaction_id\n"
    rows = [
        f"student,A1 morning,Turkish A1,100,UZS,cash,confirmed,2026-03-01,{paid_at},R1",
        f"student,,Turkish A1,100,UZS,cash,refunded,2026-03-01,{paid_at},R2",
        "student,A1 morning,,100,UZS,cash,overdue,2026-03-01,,R3",
        "student,,,100,UZS,cash,failed,2026-03-01,,R4",
    ]
    data = (header + "\n".join(rows) + "\n").encode()
    assert counts(bring_in(world.accountant, data, target="payments")) == {"total": 4, "new": 4}
    found = Payment.objects.order_by("transaction_id")
    assert [(row.status, row.group, row.course, row.refunded_amount) for row in found] == [
        ("confirmed", world.group, world.course, Decimal(0)),
        ("refunded", None, world.course, Decimal(100)),
        ("overdue", world.group, None, Decimal(0)),
        ("failed", None, None, Decimal(0)),
    ]
    assert [row.paid_at and str(row.paid_at) for row in found] == [paid_at, paid_at, None, None]
    moves = PaymentHistory.objects.filter(payment=found[1]).order_by("id").values_list("old_status", "new_status")
    assert list(moves) == [("", "pending"), ("pending", "confirmed"), ("confirmed", "refunded")]

    exported = PaymentResource().export(found)
    again = [dict(zip(exported.headers, map(str, row), strict=True)) for row in exported]
    assert [(row["group"], row["course"], row["status"], row["paid_at"]) for row in again] == [
        ("A1 morning", "Turkish A1", "confirmed", paid_at),
        ("", "Turkish A1", "refunded", paid_at),
        ("A1 morning", "", "overdue", ""),
        ("", "", "failed", ""),
    ]
    assert counts(check(world.accountant, exported.csv.encode(), target="payments")) == {"total": 4, "unchanged": 4}


def test_groups_courses_states_and_times_that_are_not_there_are_named(world: World) -> None:
    header = "student,group,course,amount,payment_method,status,due_date,paid_at,transaction_id\n"
    row = "student,Z9,Latin,100,cash,maybe,2026-03-01,yesterday,R1\n"
    batch = check(world.accountant, header + row, target="payments")
    (told,) = [text for _number, text in reasons(batch)]
    for part in (
        "Group: There is no such group.",
        "Course: There is no such course.",
        "Known states are pending, confirmed, failed, overdue, refunded.",
        "Write the date as 2026-12-05 or 05.12.2026.",
    ):
        assert part in told
