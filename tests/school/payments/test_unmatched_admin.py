"""The queue in the admin: what differs side by side, and three buttons that ask why."""

from decimal import Decimal
from typing import Any

import pytest
from django.contrib.messages import get_messages
from django.test import Client
from django.urls import reverse

from school.common.panels import panels
from school.payments.models import Payment, UnmatchedPayment
from tests.fake_paystack import FakePaystack
from tests.school.payments.bills import bill
from tests.school.payments.online import begun, owed, tell
from tests.school.payments.unmatched import settled, stray
from tests.world import World

QUEUE = "/admin/payments/unmatchedpayment/"
DIALOG = {"HX-Request": "true"}


def page_of(row: UnmatchedPayment) -> str:
    return reverse("admin:payments_unmatchedpayment_change", args=[row.pk])


def button(row: UnmatchedPayment, name: str) -> str:
    return reverse(f"admin:payments_unmatchedpayment_{name}", args=[row.pk])


def press(client: Client, row: UnmatchedPayment, name: str, **given: str) -> list[str]:
    """What the page tells after a dialog, the latest."""
    answer = client.post(button(row, name), {"_form_submitted": "True", **given}, headers=DIALOG)
    return [str(message) for message in get_messages(answer.wsgi_request)][-1:]


def attach_page(row: UnmatchedPayment) -> str:
    return reverse("admin:payments_unmatched_attach", args=[row.pk])


def test_both_sides_and_the_links_are_shown(client: Client, world: World, paystack: FakePaystack) -> None:
    attempt = begun(world, owed(world, "paystack"))
    paystack.pay(attempt.reference, amount=400_050, requested_amount=400_050)
    tell(paystack.charge(attempt.reference))
    row = UnmatchedPayment.objects.get()
    client.force_login(world.accountant)
    page = client.get(page_of(row)).content.decode()
    for part in (
        "Another amount came than was asked for. Nothing was confirmed by it.",
        "5,000",
        "4,000.50",
        attempt.reference,
        str(world.student),
        reverse("admin:payments_payment_change", args=[attempt.payment_id]),
        reverse("admin:payments_gatewayevent_change", args=[row.event_id]),
        button(row, "attach"),
        button(row, "give_back"),
        button(row, "dismiss"),
    ):
        assert part in page, part
    assert 'text-red-400">4,000.50' in page
    assert 'text-red-400">NGN' not in page
    assert 'name="_save"' not in page


def test_open_ones_come_first_and_the_panel_counts_them(client: Client, world: World) -> None:
    client.force_login(world.accountant)
    assert "Everything fits" in client.get(QUEUE).content.decode()
    first, second, third = stray("1"), stray("2", payer="<b>x</b>"), stray("3")
    press(client, third, "dismiss", reason="Sold books")
    page = client.get(QUEUE)
    assert [row.pk for row in page.context["cl"].result_list] == [second.pk, first.pk, third.pk]
    assert "<b>x</b>" not in page.content.decode()
    (panel,) = [each for each in panels() if each.name == "unmatched-payments"]
    rows = list(panel.rows(world.actor("accountant")))
    assert [panel.line(row).title for row in rows] == ["5,000\u00a0NGN · Dilnoza Karimova", "5,000\u00a0NGN · <b>x</b>"]
    assert [row.pk for row in client.get(panel.address()).context["cl"].result_list] == [second.pk, first.pk]
    assert list(panel.rows(world.actor("operator"))) == []


def test_the_dialogs_settle_with_a_reason(client: Client, world: World) -> None:
    one, other = stray("1", method="cash"), stray("2", method="cash")
    client.force_login(world.accountant)
    assert press(client, one, "dismiss") == []
    assert settled(one)[0] == "open"
    assert press(client, one, "dismiss", reason="Sold books") == ["It is dismissed."]
    assert press(client, other, "give_back", reason="Not ours") == ["The money was given back."]
    assert settled(one) == ("dismissed", "Sold books", "accountant", None)
    assert settled(other) == ("refunded", "Not ours", "accountant", None)
    page = client.get(page_of(one)).content.decode()
    assert button(one, "dismiss") not in page
    assert "Sold books" in page


def test_a_payment_is_found_and_attached(client: Client, world: World) -> None:
    likely = bill(world, currency="NGN", amount=Decimal(5000))
    other = bill(world, currency="NGN", amount=Decimal(6000))
    row = stray()
    client.force_login(world.accountant)
    assert client.get(button(row, "attach")).url == attach_page(row)  # type: ignore[attr-defined]  # it redirects
    page = client.get(attach_page(row))
    assert [each["payment"] for each in page.context["likely"]] == [likely]
    assert "Will be confirmed by this money." in page.content.decode()
    for wanted in (world.student.last_name[:4], world.student.username, str(other.pk)):
        found = [each["payment"] for each in client.get(attach_page(row), {"q": wanted}).context["found"]]
        assert other in found
    page = client.get(attach_page(row), {"q": str(other.pk)})
    assert "a new payment over 5,000" in page.content.decode()
    refused: Any = client.post(attach_page(row), {"payment": likely.pk, "reason": " "})
    assert (refused.status_code, settled(row)[0]) == (200, "open")
    missing = client.post(attach_page(row), {"reason": "called"}).content.decode()
    assert "Choose a payment." in missing
    unknown = client.post(attach_page(row), {"payment": 999_999_999, "reason": "called"})
    assert unknown.status_code == 200
    done = client.post(attach_page(row), {"payment": likely.pk, "reason": "called"})
    assert done["Location"] == page_of(row)
    assert settled(row) == ("attached", "called", "accountant", likely.pk)
    assert Payment.objects.get(pk=likely.pk).status == "confirmed"
    late = client.post(attach_page(row), {"payment": other.pk, "reason": "again"}).content.decode()
    assert "This was settled already." in late


def test_a_difference_offers_only_to_dismiss(client: Client, world: World) -> None:
    row = stray(is_money=False)
    client.force_login(world.accountant)
    page = client.get(page_of(row)).content.decode()
    assert button(row, "dismiss") in page
    assert button(row, "attach") not in page
    assert button(row, "give_back") not in page


@pytest.mark.parametrize("name", ["operator", "editor"])
def test_others_have_no_queue(client: Client, world: World, name: str) -> None:
    row = stray()
    client.force_login(getattr(world, name))
    for path in (QUEUE, page_of(row), attach_page(row)):
        assert client.get(path).status_code == 403
    assert client.post(button(row, "dismiss"), {"reason": "x"}, headers=DIALOG).status_code == 403
    assert settled(row)[0] == "open"


def test_the_statement_button_leads_to_the_file(client: Client, world: World) -> None:
    client.force_login(world.accountant)
    answer = client.get(reverse("admin:payments_unmatchedpayment_bank_statement"))
    assert answer["Location"] == "/admin/imports/importbatch/add/?target=bank"
    page = client.get(answer["Location"]).content.decode()
    assert "Bank statement" in page
