"""payments/ as the contract has it: shapes, states, refunds, schedules, the way to Payme."""

from base64 import b64decode
from datetime import timedelta
from typing import Any

import pytest
from pytest_django import Settings

from school.common import clock
from school.payments.models import PaymentAttempt
from tests.api.callers import Callers
from tests.world import World

PAYMENTS = "/api/v1/payments/"
SCHEDULES = "/api/v1/payments/schedules/"
DUE = timedelta(days=10)


def owed(api: Callers, world: World, **fields: Any) -> dict[str, Any]:
    """A payment that an admin writes down, as the seed does."""
    body = {
        "student": world.student.pk,
        "group": world.group.pk,
        "amount": "500000",
        "currency": "UZS",
        "payment_method": "payme",
        "due_date": (clock.today() + DUE).isoformat(),
        **fields,
    }
    answer = api["admin"].post(PAYMENTS, body)
    assert answer.status == 201, answer.json
    row: dict[str, Any] = answer.json
    return row


def settled(api: Callers, row: dict[str, Any], status: str = "confirmed") -> Any:
    return api["admin"].post(f"{PAYMENTS}{row['id']}/confirm/", {"status": status, "notes": "Payment verified"})


@pytest.mark.parametrize("base", ["/api/v1/", "/api/v1/data/"])
def test_accountants_name_groups_that_they_do_not_see(api: Callers, world: World, base: str) -> None:
    payments, schedules = {"/api/v1/": (PAYMENTS, SCHEDULES)}.get(
        base, (f"{base}payments/", f"{base}payment-schedules/")
    )
    due = clock.today() + DUE
    body = {"amount": "1000", "payment_method": "cash", "group": world.other_group.pk}
    made = api["accountant"].post(payments, {**body, "student": world.student.pk, "due_date": f"{due}"})
    assert (made.status, made.json["group"]) == (201, world.other_group.pk)
    monthly = api["accountant"].post(schedules, {**body, "day_of_month": 1, "start_date": f"{due}"})
    assert (monthly.status, monthly.json["group"]) == (201, world.other_group.pk)
    unknown = api["accountant"].post(schedules, {**body, "group": 999_999, "day_of_month": 1, "start_date": f"{due}"})
    assert (unknown.refusal, set(unknown.json["errors"])) == ((404, "not_found"), {"group"})
    for groups in ("/api/v1/courses/groups/", "/api/v1/data/groups/"):
        assert api["accountant"].get(groups).json["results"] == []
        assert api["accountant"].get(f"{groups}{world.other_group.pk}/").refusal == (404, "not_found")


def test_a_payment_from_owing_to_refund(api: Callers, world: World) -> None:
    row = owed(api, world)
    assert (row["amount"], row["status"], row["student_name"], row["is_overdue"]) == (
        *("500000.00", "pending", "Student Karimov"),
        False,
    )
    assert "refunded_amount" not in row
    assert settled(api, row).json["status"] == "confirmed"
    assert settled(api, row).refusal == (409, "payment_settled")

    refund = f"{PAYMENTS}{row['id']}/refund/"
    part = api["accountant"].post(refund, {"amount": "200000", "notes": "Half"})
    assert (part.status, part.json["status"]) == (200, "confirmed")
    above = api["accountant"].post(refund, {"amount": "300000.01"})
    assert (above.status, above.json["code"]) == (400, "invalid")
    assert above.json["errors"] == {"amount": ["Only 300000.00 is left of this payment. Refund at most that."]}
    assert api["admin"].post(refund).json["status"] == "refunded"
    assert api["admin"].post(refund).refusal == (409, "not_refundable")


def test_every_change_is_in_the_history(api: Callers, world: World) -> None:
    row = owed(api, world)
    settled(api, row)
    history = api["student"].get(f"{PAYMENTS}{row['id']}/history/").json
    assert history["count"] == 2
    newest = history["results"][0]
    assert list(newest) == [
        *("id", "payment", "old_status", "new_status", "changed_by", "source", "notes"),
        "created_at",
    ]
    assert (newest["old_status"], newest["new_status"], newest["changed_by"], newest["source"]) == (
        *("pending", "confirmed", world.admin.pk),
        "api",
    )
    verified = api["student"].get(f"{PAYMENTS}{row['id']}/history/?search=verified").json["results"]
    assert [each["id"] for each in verified] == [newest["id"]]
    assert api["outsider"].get(f"{PAYMENTS}{row['id']}/history/").refusal == (404, "not_found")


def test_course_date_and_notes_are_patched_and_nothing_else(api: Callers, world: World) -> None:
    row = owed(api, world)
    day = (clock.today() + 2 * DUE).isoformat()
    changed = api["admin"]("PATCH", f"{PAYMENTS}{row['id']}/", {"due_date": day, "notes": "later", "amount": "1"})
    assert (changed.json["due_date"], changed.json["notes"], changed.json["amount"]) == (day, "later", "500000.00")
    for name, refusal in (("student", 403), ("teacher", 403), ("accountant", 200)):
        assert api[name]("PATCH", f"{PAYMENTS}{row['id']}/", {"notes": "x"}).status == refusal


@pytest.mark.parametrize(
    ("name", "statuses"),
    [
        ("anonymous", [401] * 5),
        ("student", [200, 403, 403, 403, 403]),
        ("outsider", [404, 403, 403, 403, 403]),
        ("teacher", [403, 403, 403, 403, 403]),
        ("operator", [200, 403, 403, 403, 403]),
    ],
)
def test_others_read_their_own_and_change_nothing(api: Callers, world: World, name: str, statuses: list[int]) -> None:
    row = owed(api, world)
    address = f"{PAYMENTS}{row['id']}/"
    found = [
        api[name].get(address),
        api[name].post(PAYMENTS, {"student": world.student.pk}),
        api[name].post(f"{address}confirm/", {"status": "confirmed"}),
        api[name].post(f"{address}refund/"),
        api[name].post(SCHEDULES, {"student": world.student.pk}),
    ]
    assert [answer.status for answer in found[:1]] == statuses[:1]
    assert {answer.status for answer in found[1:]} <= {statuses[1], 400}


def test_late_payments_are_filtered(api: Callers, world: World) -> None:
    late = owed(api, world, due_date=(clock.today() - timedelta(days=1)).isoformat())
    owed(api, world)
    mine = f"student={world.student.pk}&group__course={world.course.pk}"
    found = api["student"].get(f"{PAYMENTS}?status=pending&is_overdue=true&{mine}").json
    assert [(row["id"], row["status"], row["is_overdue"]) for row in found["results"]] == [
        (late["id"], "pending", True)
    ]


def test_checkout_leads_the_student_to_payme(api: Callers, world: World, settings: Settings) -> None:
    row = owed(api, world)
    address = f"{PAYMENTS}{row['id']}/checkout/"
    missing = api["student"].post(address)
    assert missing.refusal == (503, "unavailable")
    assert "PAYME_MERCHANT_ID" in missing.json["detail"]
    settings.PAYME_MERCHANT_ID = "587f72c72cac0d162c722ae2"
    answer = api["student"].post(address)
    assert (answer.status, list(answer.json)) == (200, ["url"])
    code = answer.json["url"].removeprefix("https://checkout.paycom.uz/")
    assert b64decode(code).decode().split(";")[:3] == [
        "m=587f72c72cac0d162c722ae2",
        f"ac.payment_id={row['id']}",
        "a=50000000",
    ]
    assert api["admin"].post(address).refusal == (403, "permission_denied")
    assert api["outsider"].post(address).refusal == (404, "not_found")
    settled(api, row)
    assert api["student"].post(address).refusal == (409, "payment_settled")


def test_checkout_looks_at_who_asks_then_the_state_then_the_configuration(api: Callers, world: World) -> None:
    """Payme is not set up: only who may pay what can be paid is told so."""
    paid, failed, refunded, payable = (owed(api, world) for _each in range(4))
    settled(api, paid)
    settled(api, failed, "failed")
    settled(api, refunded)
    api["admin"].post(f"{PAYMENTS}{refunded['id']}/refund/")
    by_hand, foreign = owed(api, world, payment_method="cash"), owed(api, world, currency="USD")
    refusals = [
        (paid, "student", (409, "payment_settled")),
        (failed, "student", (409, "payment_settled")),
        (refunded, "student", (409, "payment_settled")),
        (by_hand, "student", (409, "not_payable_online")),
        (foreign, "student", (409, "not_payable_online")),
        (paid, "anonymous", (401, "not_authenticated")),
        (paid, "admin", (403, "permission_denied")),
        (payable, "student", (503, "unavailable")),
    ]
    for row, name, refusal in refusals:
        assert api[name].post(f"{PAYMENTS}{row['id']}/checkout/").refusal == refusal
    assert set(PaymentAttempt.objects.values_list("payment", flat=True)) <= {payable["id"]}


def test_schedules_are_written_changed_and_deleted(api: Callers, world: World) -> None:
    today = clock.today()
    body = {
        "group": world.group.pk,
        "amount": "350000",
        "payment_method": "cash",
        "day_of_month": today.day,
        "start_date": today.isoformat(),
    }
    made = api["admin"].post(SCHEDULES, body)
    assert made.status == 201, made.json
    address = f"{SCHEDULES}{made.json['id']}/"
    assert made.json == {
        "id": made.json["id"],
        "student": None,
        "group": world.group.pk,
        "amount": "350000.00",
        "currency": "UZS",
        "payment_method": "cash",
        "day_of_month": today.day,
        "start_date": today.isoformat(),
        "end_date": None,
        "is_active": True,
        "next_due_date": today.isoformat(),
    }
    assert api["admin"].get(address).json == made.json
    assert api["admin"]("PUT", address, {**body, "amount": "400000"}).json["amount"] == "400000.00"
    paused = api["accountant"]("PATCH", address, {"is_active": False})
    assert (paused.status, paused.json["next_due_date"]) == (200, None)
    wrong = api["admin"].post(SCHEDULES, {**body, "day_of_month": 32})
    assert (wrong.status, list(wrong.json["errors"])) == (400, ["day_of_month"])
    seen = {name: api[name].get(SCHEDULES).json["count"] for name in ("student", "outsider", "operator")}
    assert seen == {"student": 1, "outsider": 0, "operator": 1}
    assert api["teacher"].get(SCHEDULES).status == 403
    assert api["student"]("DELETE", address).status == 403
    assert api["admin"]("DELETE", address).status == 204
    assert api["admin"].get(address).status == 404
