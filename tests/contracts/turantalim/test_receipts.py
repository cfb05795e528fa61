"""payments/{id}/receipt/: the receipt of one's own payment, its public page and its paper."""

import re
from urllib.parse import urlsplit

import pytest
from django.test import Client

from school.payments.actions import issue_receipt, refund_payment
from school.payments.models import Receipt
from tests.api.callers import Callers
from tests.school.payments.bills import bill, paid
from tests.world import SYSTEM, World


def test_a_student_gets_the_receipt_of_what_they_have_paid(world: World, api: Callers) -> None:
    payment = paid(world, course=world.course)
    answers = [api["student"].get(f"/api/v1/payments/{payment.pk}/receipt/") for _time in range(2)]
    receipt = Receipt.objects.get(payment=payment)
    assert [each.status for each in answers] == [200, 200]
    assert answers[0].json == answers[1].json
    assert answers[0].json | {"given_at": ""} == {
        "number": receipt.pk,
        "payment": payment.pk,
        "given_at": "",
        "url": f"http://testserver/receipts/{receipt.code}/",
        "pdf_url": f"http://testserver/api/v1/payments/{payment.pk}/receipt/pdf/",
    }
    assert receipt.issued_by_id == world.student.pk
    page = Client().get(urlsplit(answers[0].json["url"]).path)
    assert (page.status_code, f"№ {receipt.pk}" in page.content.decode()) == (200, True)


def test_the_paper_is_a_pdf_of_one_page(world: World, api: Callers) -> None:
    payment = paid(world)
    paper = api["student"].get(f"/api/v1/payments/{payment.pk}/receipt/pdf/")
    assert (paper.status, paper.headers["Content-Type"]) == (200, "application/pdf")
    assert re.findall(rb"/Count (\d+)", paper.bytes) == [b"1"]
    assert paper.headers["Content-Disposition"] == f'attachment; filename="receipt-{Receipt.objects.get().pk}.pdf"'
    assert "no-store" in paper.headers["Cache-Control"]


@pytest.mark.parametrize("path", ["", "pdf/"])
def test_there_is_none_before_the_money_and_none_for_others(world: World, api: Callers, path: str) -> None:
    owed, payment = bill(world), paid(world)
    refused = api["student"].get(f"/api/v1/payments/{owed.pk}/receipt/{path}")
    assert (refused.status, refused.json["code"]) == (409, "no_receipt")
    statuses = {
        who: api[who].get(f"/api/v1/payments/{payment.pk}/receipt/{path}").status for who in ("classmate", "teacher")
    }
    assert statuses == {"classmate": 404, "teacher": 403}
    assert not Receipt.objects.exists()


def test_staff_see_it_and_only_who_may_give_receipts_gives_it(world: World, api: Callers) -> None:
    payment = paid(world)
    address = f"/api/v1/payments/{payment.pk}/receipt/"
    assert api["operator"].get(address).status == 403
    given = api["accountant"].get(address)
    assert (given.status, Receipt.objects.get().issued_by_id) == (200, world.accountant.pk)
    assert api["operator"].get(address).json == api["admin"].get(address).json == given.json


def test_money_that_went_back_keeps_it(world: World, api: Callers) -> None:
    payment = paid(world)
    before = api["student"].get(f"/api/v1/payments/{payment.pk}/receipt/").json
    refund_payment(SYSTEM, payment=payment)
    assert api["student"].get(f"/api/v1/payments/{payment.pk}/receipt/").json == before


def test_the_collection_shows_ones_own(world: World, api: Callers) -> None:
    own, other = (issue_receipt(SYSTEM, payment=paid(world, student=who)) for who in (world.student, world.classmate))
    ids = {
        who: [row["id"] for row in api[who].get("/api/v1/data/receipts/").json["results"]]
        for who in ("student", "accountant")
    }
    assert ids == {"student": [own.pk], "accountant": [other.pk, own.pk]}
    row, paper = api["student"].get(f"/api/v1/data/receipts/{own.pk}/").json, f"/api/v1/payments/{own.payment_id}/"
    assert row["page_url"] == f"http://testserver/receipts/{own.code}/"
    assert row["pdf_url"] == f"http://testserver{paper}receipt/pdf/"
    assert api["student"].get(f"/api/v1/data/receipts/{other.pk}/").status == 404
