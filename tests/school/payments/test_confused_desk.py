"""Mistakes at the desk: a form that is sent again with other values, a card's number, days that never were."""

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client

from school.common.errors import Invalid
from school.payments.actions import create_schedule, take_money, take_unbilled_money
from school.payments.choices import PaymentMethod
from school.payments.errors import TakenAlready
from school.payments.models import Payment, Receipt
from school.payments.rules import first_due
from tests.school.payments.bills import bill
from tests.world import World

CARD = "8600 4954 7331 6478"
BOOKS, CLOSING = "/admin/payments/posting/books/", "/admin/payments/receipt/desk/closing/"


def unbilled(world: World, **given: Any) -> Receipt:
    usual: dict[str, Any] = {
        "student": world.student,
        "amount": Decimal(100_000),
        "payment_method": PaymentMethod.CASH,
        "reference": "7",
    }
    return take_unbilled_money(world.actor("accountant"), **{**usual, **given})


@pytest.mark.parametrize(
    "change",
    [
        {"amount": Decimal(200_000)},
        {"payment_method": PaymentMethod.TRANSFER},
        {"reference": "8"},
        {"student": "classmate"},
        {"group": "group"},
        {"course": "course"},
    ],
    ids=str,
)
def test_a_form_that_was_sent_takes_no_other_money(world: World, change: dict[str, Any]) -> None:
    """Back in the browser, another sum, Enter: the first receipt must not stand for it."""
    key = uuid4()
    receipt = unbilled(world, form_key=key)
    assert unbilled(world, form_key=key) == receipt
    named = {name: getattr(world, each) for name, each in change.items() if name in ("student", "group", "course")}
    with pytest.raises(TakenAlready, match=f"it has receipt № {receipt.pk}. Nothing was taken now"):
        unbilled(world, form_key=key, **{**change, **named})
    assert Payment.objects.count() == Receipt.objects.count() == 1


def test_the_page_says_that_nothing_was_taken(world: World, client: Client) -> None:
    client.force_login(world.accountant)
    address = f"/admin/payments/receipt/desk/?student={world.student.pk}"
    form = {"form_key": str(uuid4()), "payment_method": "cash", "unbilled": "on", "subject": "", "amount": "100000"}
    assert client.post(address, form).status_code == 302
    told = client.post(address, {**form, "amount": "200000"}).content.decode()
    assert "Nothing was taken now" in told
    assert Receipt.objects.count() == 1


@pytest.mark.parametrize("field", ["reference", "notes"])
@pytest.mark.parametrize("number", [CARD, CARD.replace(" ", ""), CARD.replace(" ", "-"), f"karta {CARD} 12/27"])
def test_a_cards_number_is_not_kept(world: World, field: str, number: str) -> None:
    """The number on the slip was meant."""
    debt, given = bill(world), dict[str, Any]({field: number})
    for deed in (
        lambda: take_money(world.actor("accountant"), payments=[debt], payment_method=PaymentMethod.CARD, **given),
        lambda: unbilled(world, form_key=uuid4(), payment_method=PaymentMethod.CARD, **given),
    ):
        with pytest.raises(Invalid) as refused:
            deed()
        assert list(refused.value.fields) == ["transaction_id" if field == "reference" else "notes"]
    assert not Receipt.objects.exists()


@pytest.mark.parametrize("reference", ["20208000900447912001", "123456789012", "8600 4954 7331 6479"])
def test_other_numbers_are(world: World, reference: str) -> None:
    assert unbilled(world, form_key=uuid4(), payment_method=PaymentMethod.CARD, reference=reference)


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", "1999-12-31", "x", "2026-02-30", "20261105"])
@pytest.mark.parametrize("page", [BOOKS, CLOSING])
def test_days_that_never_were(world: World, client: Client, page: str, day: str) -> None:
    client.force_login(world.accountant)
    for query in ({"day": day}, {"since": day, "until": ""}, {"since": "", "until": day}):
        assert client.get(page, query).status_code == 200


def test_the_calendars_last_month_has_no_next(world: World) -> None:
    assert first_due(30, date(9999, 12, 31), None) is None
    assert first_due(31, date(9999, 12, 31), None) == date(9999, 12, 31)
    schedule = create_schedule(
        world.actor("accountant"),
        student=world.student,
        amount=Decimal(1),
        payment_method=PaymentMethod.CASH,
        day_of_month=1,
        start_date=date(9999, 12, 2),
    )
    assert schedule.next_due_date is None


@pytest.mark.parametrize("number", ["x", "%00", "-1", "9" * 40])
@pytest.mark.parametrize("page", ["payment", "unmatchedpayment"])
def test_pages_of_rows_that_cannot_be(world: World, client: Client, page: str, number: str) -> None:
    client.force_login(world.accountant)
    assert client.get(f"/admin/payments/{page}/{number}/change/").status_code == 302


def test_a_receipts_address_with_anything_in_it(world: World, client: Client) -> None:
    for code in ("%00", "a%00b", "%ED%A0%80", "../../admin", "%3Cscript%3E", "x" * 4000):
        assert client.get(f"/receipts/{code}/").status_code == 404


@pytest.mark.parametrize("currency", ["JPY", "UGX", "XOF"])
def test_a_currency_without_parts_has_whole_amounts(world: World, currency: str) -> None:
    with pytest.raises(Invalid) as refused:
        bill(world, currency=currency, amount=Decimal("100.50"))
    assert refused.value.fields == {"amount": [f"{currency} has no smaller parts: write a whole amount."]}
    debt = bill(world, currency=currency, amount=Decimal("100.00"))
    with pytest.raises(Invalid):
        take_money(
            world.actor("accountant"), payments=[debt], payment_method=PaymentMethod.CASH, amount=Decimal("0.50")
        )
    debt.refresh_from_db()
    assert debt.status == "pending"
