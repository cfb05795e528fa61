"""Receipts: one a payment, on paper and on a public page."""

import re

import pytest
from django.test import Client
from django.utils import translation

from school.common.errors import NotAllowed
from school.payments.actions import issue_receipt, refund_payment
from school.payments.errors import NoReceipt
from school.payments.models import Payment, Receipt
from school.payments.printing import lines, receipts_pdf
from school.payments.queries import receipts_visible_to
from tests.school.payments.bills import bill, paid
from tests.world import World


def test_a_payment_has_one_receipt(world: World) -> None:
    payment = paid(world)
    first = issue_receipt(world.actor("accountant"), payment=payment)

    assert issue_receipt(world.actor("admin"), payment=payment) == first
    assert issue_receipt(world.actor("student"), payment=payment) == first
    assert (Receipt.objects.count(), first.issued_by) == (1, world.accountant)
    assert len(first.code) >= 16


def test_there_is_no_receipt_before_the_money(world: World) -> None:
    with pytest.raises(NoReceipt, match="This payment is “pending”"):
        issue_receipt(world.actor("accountant"), payment=bill(world))
    assert not Receipt.objects.exists()


@pytest.mark.parametrize("who", ["teacher", "classmate", "operator"])
def test_others_give_no_receipt(world: World, who: str) -> None:
    with pytest.raises(NotAllowed):
        issue_receipt(world.actor(who), payment=paid(world))


def test_who_sees_receipts(world: World) -> None:
    receipt = issue_receipt(world.actor("accountant"), payment=paid(world))
    seen = {who: list(receipts_visible_to(world.actor(who))) for who in ("admin", "student", "classmate", "teacher")}

    assert seen == {"admin": [receipt], "student": [receipt], "classmate": [], "teacher": []}


def test_what_the_paper_says(world: World) -> None:
    receipt = issue_receipt(
        world.actor("accountant"), payment=paid(world, group=world.group, amount=1250000, transaction_id="A-17")
    )
    payment = Payment.objects.get()
    with translation.override("en"):
        said = dict(lines(receipt))

    assert payment.paid_at
    assert said.pop("Paid on")
    assert said == {
        "Student": str(world.student),
        "For": str(world.group),
        "Amount": "1,250,000\u00a0UZS",
        "Method": "cash",
        "Reference": "A-17",
        "Received by": str(world.accountant),
    }


@pytest.mark.parametrize("language", ["uz", "ru", "en"])
def test_the_paper_is_one_page_whatever_people_are_called(world: World, language: str) -> None:
    world.student.first_name, world.student.last_name = "Oʻgʻiloy <b>Ўткир", "Ж" * 140
    world.student.save()
    receipt = issue_receipt(world.actor("accountant"), payment=paid(world))
    with translation.override(language):
        made = receipts_pdf([(receipt, "https://school.example/receipts/x/")], school="Registon oʻquv markazi — " * 6)

    assert made.startswith(b"%PDF-")
    assert re.findall(rb"/Count (\d+)", made) == [b"1"]


def test_the_public_page_tells_who_holds_the_paper(world: World) -> None:
    receipt = issue_receipt(world.actor("accountant"), payment=paid(world))
    page = Client().get(f"/receipts/{receipt.code}/", headers={"accept-language": "en"})
    told = page.content.decode()

    assert page.status_code == 200
    assert "it is genuine" in told
    assert "500,000 UZS" in told
    assert (world.student.last_name in told, world.student.username in told) == (False, False)
    assert (page["X-Robots-Tag"], page["Referrer-Policy"]) == ("noindex", "no-referrer")
    assert "no-store" in page["Cache-Control"]


def test_the_public_page_shows_names_as_text(world: World) -> None:
    world.student.first_name, world.student.last_name = "<script>alert(1)</script>", "<b>"
    world.student.save()
    world.group.name = "<img src=x onerror=alert(1)>"
    world.group.save()
    receipt = issue_receipt(world.actor("accountant"), payment=paid(world, group=world.group))
    told = Client().get(f"/receipts/{receipt.code}/").content.decode()

    assert ("<script>alert" in told, "<img src=x" in told) == (False, False)
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &lt;" in told


def test_the_public_page_tells_of_money_that_went_back(world: World) -> None:
    payment = paid(world)
    receipt = issue_receipt(world.actor("accountant"), payment=payment)
    refund_payment(world.actor("accountant"), payment=payment)

    told = Client().get(f"/receipts/{receipt.code}/", headers={"accept-language": "en"}).content.decode()
    assert "has given the money back since" in told


def test_another_code_is_no_receipt(world: World) -> None:
    issue_receipt(world.actor("accountant"), payment=paid(world))
    assert Client().get("/receipts/abcdefghijklmnop/").status_code == 404
    assert Client().get("/receipts/abc%00/").status_code == 404
