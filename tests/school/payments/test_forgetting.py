"""What gateways and banks have said of somebody is kept without who it was."""

import json
from decimal import Decimal
from typing import Any

from school.audit.models import AuditChange
from school.payments.actions import attach_unmatched
from school.payments.actions.events import keep_event
from school.payments.choices import EventVerdict, PaymentMethod, UnmatchedSource
from school.payments.gateways.base import Said
from school.payments.models import GatewayEvent, Payment
from school.people.actions import anonymise_person, update_person
from tests.school.payments.bills import bill
from tests.school.payments.books import assert_books_are_right
from tests.school.payments.unmatched import stray
from tests.world import SYSTEM, World

BODY: dict[str, Any] = {
    "event": "charge.success",
    "data": {
        "id": 4099,
        "reference": "maktab-1",
        "amount": 500000,
        "fees": 12.5,
        "ip_address": "10.1.2.3",
        "customer": {"id": 7, "email": "old@example.com", "first_name": "Dilnoza", "phone": "+998901234567"},
        "note": "for Student Karimov",
    },
}


def called(payment: Payment | None, *, note: str = "for Student Karimov", **customer: str) -> GatewayEvent:
    """A call of Paystack about this payment."""
    body = {**BODY, "data": {**BODY["data"], "note": note, "customer": {**BODY["data"]["customer"], **customer}}}
    key = str(GatewayEvent.objects.count())
    return GatewayEvent.objects.create(
        gateway=PaymentMethod.PAYSTACK, method="charge.success", key=key, payment=payment, verdict="ok",
        body=json.dumps(body),
    )  # fmt: skip


def said(event: GatewayEvent) -> Any:
    """What is kept of the call."""
    event.refresh_from_db()
    return json.loads(event.body)["data"]


def forget(world: World) -> None:
    update_person(SYSTEM, instance=world.student, phone_number="+998901112233")
    anonymise_person(SYSTEM, instance=world.student)


def test_calls_about_their_payments_say_nothing_of_the_payer(world: World) -> None:
    event, others = called(bill(world)), called(None)
    untouched = others.body
    forget(world)
    hidden = {"id": 7, "email": "•••", "first_name": "•••", "phone": "•••"}
    assert said(event) == {**BODY["data"], "ip_address": "•••", "customer": hidden, "note": "for ••• •••"}
    assert said(others)["note"] == "for ••• •••"
    assert said(others)["customer"] == json.loads(untouched)["data"]["customer"]


def test_a_call_that_comes_later_is_kept_without_the_payer(world: World) -> None:
    payment = bill(world)
    forget(world)
    heard = Said(key="late", name="charge.success", body=json.dumps(BODY))
    keep: dict[str, Any] = {"method": PaymentMethod.PAYSTACK, "verdict": EventVerdict.CONFIRMED}
    event = keep_event(SYSTEM, said=heard, payment_id=payment.pk, **keep)
    hidden = {"id": 7, "email": "•••", "first_name": "•••", "phone": "•••"}
    assert said(event) == {**BODY["data"], "ip_address": "•••", "customer": hidden}


def test_a_call_that_fits_nothing_is_found_by_their_email_and_phone(world: World) -> None:
    mine, theirs = (
        called(None, email="STUDENT@example.com", phone="901112233"),
        called(None, note="", email="x.student@example.com"),
    )
    forget(world)
    assert (said(mine)["customer"]["email"], said(mine)["customer"]["phone"]) == ("•••", "•••")
    assert said(theirs)["customer"]["email"] == "x.student@example.com"


def test_unmatched_money_forgets_who_paid_and_stays_in_the_books(world: World) -> None:
    attached, named, father, other = (
        stray(key, payer=payer, details=details, source=UnmatchedSource.BANK, method=PaymentMethod.TRANSFER)
        for key, payer, details in (
            ("1", "Former Name", "for lessons"),
            ("2", "KARIMOV student", "lessons"),
            ("3", "Aziz Karimov", "of Student Karimov, (90) 111-22-33"),
            ("4", "Aziz Karimov", "lessons"),
        )
    )
    attach_unmatched(world.actor("accountant"), unmatched=attached, payment=bill(world), reason="x")
    forget(world)
    rows = [attached, named, father, other]
    for row in rows:
        row.refresh_from_db()
    assert [(row.payer, row.details) for row in rows] == [
        ("•••", "for lessons"),
        ("••• •••", "lessons"),
        ("Aziz •••", "of ••• •••, (•••"),
        ("Aziz Karimov", "lessons"),
    ]
    assert {(row.key, row.amount, row.reference) for row in rows} == {(k, Decimal(5000), "shop-77") for k in "1234"}
    logged = AuditChange.objects.filter(model="payments.unmatchedpayment", object_id__in=[row.pk for row in rows[:3]])
    assert [
        name for name in ("Former", "KARIMOV", "Aziz", "111-22") if name in str([each.changes for each in logged])
    ] == []
    assert_books_are_right()
