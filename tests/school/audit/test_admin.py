"""The audit log in the admin: found by person, door, action, kind and object; read as old and new."""

import json
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from school.audit.models import AuditChange, AuditEntry
from school.common.actor import Door
from school.payments.actions import confirm_payment
from school.payments.choices import PaymentStatus
from school.payments.models import Payment
from tests.school.payments.bills import bill
from tests.world import World

LIST = "/admin/audit/auditentry/"


@pytest.fixture
def paid(world: World) -> Payment:
    """A payment that the accountant made over the API and the administrator confirmed in the admin."""
    payment = bill(world)
    return confirm_payment(world.actor("admin", Door.ADMIN), payment=payment, status=PaymentStatus.CONFIRMED)


def actions(client: Client, **query: str | int) -> list[str]:
    """The actions that the list shows, newest first."""
    page = client.get(LIST, query)
    assert page.status_code == 200
    return [entry.action for entry in page.context["cl"].result_list]


def test_an_objects_history_is_one_click_from_its_page(client: Client, world: World, paid: Payment) -> None:
    client.force_login(world.admin)
    answer = client.get(f"/admin/payments/payment/{paid.pk}/history/")
    assert answer["Location"] == f"{LIST}?model=payments.payment&object_id={paid.pk}"
    assert actions(client, model="payments.payment", object_id=paid.pk) == [
        "payments.confirm_payment",
        "payments.create_payment",
    ]
    assert client.get("/admin/payments/payment/999999/history/").status_code == 404


def test_filters(client: Client, world: World, paid: Payment) -> None:
    client.force_login(world.admin)
    assert actions(client, via="admin") == ["payments.confirm_payment"]
    assert actions(client, actor__id__exact=world.accountant.pk) == ["payments.create_payment"]
    assert actions(client, action="payments.create_payment") == ["payments.create_payment"]
    assert actions(client, model="payments.payment", via="api") == ["payments.create_payment"]
    assert actions(client, model="homework.homework") == []


def test_what_changed_in_a_line(client: Client, world: World, paid: Payment) -> None:
    client.force_login(world.admin)
    page = client.get(LIST, {"via": "admin"}).content.decode()
    assert f"payment {paid.pk} changed: paid at, status" in page
    assert f"payment {paid.pk} added" in client.get(LIST, {"via": "api"}).content.decode()


def test_an_entry_shows_every_value_before_and_after(client: Client, world: World, paid: Payment) -> None:
    client.force_login(world.admin)
    entry = AuditEntry.objects.get(action="payments.confirm_payment")
    page = " ".join(client.get(f"{LIST}{entry.pk}/change/").content.decode().split())
    assert "<tr><th>status</th><td><del>pending</del></td><td><ins>confirmed</ins></td></tr>" in page
    assert f'<a href="/admin/payments/payment/{paid.pk}/change/">payment {paid.pk}</a>' in page


def test_what_people_typed_is_never_markup(client: Client, world: World) -> None:
    client.force_login(world.admin)
    bill(world, notes="<script>alert(1)</script>")
    entry = AuditEntry.objects.latest("id")
    page = client.get(f"{LIST}{entry.pk}/change/").content.decode()
    assert "<script>alert(1)" not in page
    assert "&lt;script&gt;alert(1)" in page


def test_an_entry_of_a_whole_roster_stays_readable(client: Client, world: World) -> None:
    client.force_login(world.admin)
    entry = AuditEntry.objects.latest("id")
    change = {"status": ["pending", "confirmed"]}
    AuditChange.objects.bulk_create(
        AuditChange(entry=entry, model="payments.payment", object_id=str(number), operation="update", changes=change)
        for number in range(300)
    )
    with CaptureQueriesContext(connection) as asked:
        page = client.get(f"{LIST}{entry.pk}/change/").content.decode()
    assert page.count("maktab-change") == 200
    assert "Only the first 200 are shown." in page
    assert len(asked) <= 10
    assert "and more" in client.get(LIST).content.decode()


def test_nobody_else_reads_or_changes_the_log(client: Client, world: World, paid: Payment) -> None:
    entry = AuditEntry.objects.latest("id")
    client.force_login(world.operator)
    assert client.get(LIST).status_code == 403
    client.force_login(world.admin)
    assert client.post(f"{LIST}{entry.pk}/change/", {"action": "none"}).status_code == 403
    assert client.post(f"{LIST}{entry.pk}/delete/", {"post": "yes"}).status_code == 403
    assert AuditEntry.objects.filter(pk=entry.pk).exists()


def test_the_api_shows_rows_of_the_log_to_admins(client: Client, world: World, paid: Payment) -> None:
    def logs(username: str) -> list[dict[str, Any]]:
        given = json.dumps({"username": username, "password": "correct-horse-battery"})
        login = client.post("/api/v1/auth/login/", given, content_type="application/json").json()
        headers = {"Authorization": f"Bearer {login['access']}"}
        query = {"model": "payments.payment", "object_id": str(paid.pk), "action": "payments.confirm_payment"}
        answer = client.get("/api/v1/data/audit-logs/", query, headers=headers)
        rows: list[dict[str, Any]] = answer.json()["results"] if answer.status_code == 200 else [answer.json()]
        return rows

    assert [refused["code"] for refused in logs("operator")] == ["permission_denied"]
    (row,) = logs("admin")
    assert row["actor"] == world.admin.pk
    assert row["changes"]["status"] == ["pending", "confirmed"]
    assert (row["via"], row["operation"], row["object_repr"]) == ("admin", "update", f"payments.payment {paid.pk}")
