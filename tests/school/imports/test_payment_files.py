"""Payments in and out of files; a payment that is there already is never changed by one."""

from decimal import Decimal

import pytest

from school.payments.models import Payment, PaymentHistory
from school.people.choices import Role
from school.people.models import User
from tests.school.imports.conftest import SAMPLES, bring_in, check, counts, reasons
from tests.school.people.conftest import make

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
