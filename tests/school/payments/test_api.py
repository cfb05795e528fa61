"""Payments as the generated API shows them."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client

from school.common import clock
from school.payments.choices import PaymentStatus
from school.payments.models import Payment
from tests.school.payments.bills import bill
from tests.world import PASSWORD, World

PAYMENTS = "/api/v1/data/payments/"


def logged_in(client: Client, username: str) -> dict[str, str]:
    """The headers of a logged-in person."""
    answer = client.post(
        "/api/v1/auth/login/", {"username": username, "password": PASSWORD}, content_type="application/json"
    )
    return {"Authorization": f"Bearer {answer.json()['access']}"}


def found(client: Client, headers: dict[str, str], **filters: Any) -> list[int]:
    """The ids that a filtered list shows, in order."""
    answer = client.get(PAYMENTS, {"ordering": "id", **filters}, headers=headers)
    assert answer.status_code == 200, answer.content
    return [row["id"] for row in answer.json()["results"]]


def test_a_payment_on_the_wire(client: Client, world: World) -> None:
    payment = bill(world, days=-1, group=world.group)
    row = client.get(f"{PAYMENTS}{payment.pk}/", headers=logged_in(client, "student")).json()

    times = {name: row.pop(name) for name in ("created_at", "updated_at")}
    assert row == {
        "id": payment.pk,
        "student": world.student.pk,
        "student_name": "Student Karimov",
        "group": world.group.pk,
        "course": None,
        "amount": "500000.00",
        "currency": "UZS",
        "payment_method": "cash",
        "status": "pending",
        "due_date": (clock.today() - timedelta(days=1)).isoformat(),
        "is_overdue": True,
        "paid_at": None,
        "transaction_id": None,
        "notes": "",
        "refunded_amount": "0.00",
        "schedule": None,
        "custom": {},
    }
    assert all(time.endswith("Z") for time in times.values())


def test_lists_filter_on_lateness_state_and_date(client: Client, world: World) -> None:
    late, due_today, coming = bill(world, days=-1), bill(world, days=0), bill(world, days=5)
    paid = bill(world, days=-30)
    Payment.objects.filter(pk=paid.pk).update(status=PaymentStatus.CONFIRMED, paid_at=clock.now())
    headers = logged_in(client, "accountant")

    assert found(client, headers, is_overdue="true") == [late.pk]
    assert found(client, headers, is_overdue="false") == [due_today.pk, coming.pk, paid.pk]
    assert found(client, headers, status="pending", due_date__gte=clock.today().isoformat()) == [
        due_today.pk,
        coming.pk,
    ]
    assert found(client, headers, student=world.outsider.pk) == []
    assert found(client, headers, search="student karimov") == [late.pk, due_today.pk, coming.pk, paid.pk]


def test_confirming_over_the_api(client: Client, world: World) -> None:
    payment = bill(world)
    headers = logged_in(client, "accountant")
    answer = client.post(
        f"{PAYMENTS}{payment.pk}/confirm/", {"status": "confirmed"}, content_type="application/json", headers=headers
    )
    assert answer.status_code == 200, answer.content
    assert (answer.json()["status"], answer.json()["is_overdue"]) == ("confirmed", False)

    refused = client.post(
        f"{PAYMENTS}{payment.pk}/confirm/", {"status": "refunded"}, content_type="application/json", headers=headers
    )
    assert (refused.status_code, list(refused.json()["errors"])) == (400, ["status"])
    history = client.get("/api/v1/data/payment-history/", {"payment": payment.pk}, headers=headers).json()
    assert [(row["old_status"], row["new_status"]) for row in history["results"]] == [
        ("pending", "confirmed"),
        ("", "pending"),
    ]


@pytest.mark.parametrize(("name", "status"), [("outsider", 404), ("uteacher", 403), ("student", 200)])
def test_another_students_payment_does_not_exist(client: Client, world: World, name: str, status: int) -> None:
    payment = bill(world)
    assert client.get(f"{PAYMENTS}{payment.pk}/", headers=logged_in(client, name)).status_code == status
