"""The cash desk's pages, the receipts and the button on a payment's page."""

import re
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from school.common import clock
from school.payments.actions import issue_receipt
from school.payments.models import Payment, Receipt
from school.people.models import User
from school.people.search import people_called
from tests.school.payments.bills import bill, paid
from tests.world import World, person

DESK, FIND = "/admin/payments/receipt/desk/", "/admin/payments/receipt/desk/find/"
CLOSING, RECEIPTS = "/admin/payments/receipt/desk/closing/", "/admin/payments/receipt/"
MOST_QUERIES = 25


@pytest.fixture
def desk(client: Client, world: World) -> Client:
    """The accountant's browser."""
    client.force_login(world.accountant)
    return client


def found(browser: Client, wanted: str) -> list[str]:
    """The usernames that the search shows."""
    page = browser.get(FIND, {"q": wanted}).content.decode()
    return re.findall(r"<small>([\w.]+)(?: ·|</small></span>)", page)


def sent(browser: Client, world: World, **given: Any) -> Any:
    """The form as the page gives it, with what is changed in it, sent."""
    address = f"{DESK}?student={world.student.pk}"
    key = browser.get(address).context["form"]["form_key"].value()
    return browser.post(address, {"form_key": key, "payment_method": "cash", **given})


def test_students_are_found_by_pieces(desk: Client, world: World) -> None:
    world.student.first_name, world.student.last_name = "Oʻgʻiloy", "Raʼnoyeva"
    world.student.save()
    for wanted in ("OGIL", "o'g'il", "ranoye ogil", "stud", "ra"):
        assert found(desk, wanted) == ["student"], wanted
    assert found(desk, "karim") == ["classmate", "outsider"]
    assert found(desk, "giloy teach") == found(desk, "") == found(desk, "a.*") == found(desk, "%") == []


def test_only_who_reads_phones_finds_a_piece_of_one(desk: Client, world: World) -> None:
    world.student.phone_number = "+998901234567"
    world.student.save()
    assert found(desk, "90 123 45 67") == ["student"]
    assert found(desk, "1234") == []
    assert "+998" not in desk.get(FIND, {"q": "student"}).content.decode()
    desk.force_login(world.admin)
    assert found(desk, "1234") == ["student"]
    assert "+998901234567" in desk.get(FIND, {"q": "student"}).content.decode()


def test_the_search_asks_as_much_for_ten_as_for_one(desk: Client, world: World) -> None:
    for number in range(12):
        bill(world, student=person(f"many{number}"))
    desk.get(FIND, {"q": "many"})
    counts = []
    for wanted in ("student", "many"):
        with CaptureQueriesContext(connection) as asked:
            page = desk.get(FIND, {"q": wanted}).content.decode()
        counts.append(len(asked))
    assert counts[0] == counts[1]
    assert counts[0] <= 8
    assert page.count('role="option"') == 10


def test_the_search_goes_by_the_index(world: World) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")
        cursor.execute("SET LOCAL enable_indexscan = off")
    people = people_called(User.objects.all(), "oʻgʻil karimova 90123", by_phone=True)
    assert "people_search" in people.explain()


def test_taking_a_debt(desk: Client, world: World) -> None:
    older, later = bill(world, days=-3, group=world.group), bill(world, days=5)
    page = desk.get(f"{DESK}?student={world.student.pk}")
    text = page.content.decode()
    assert [debt["is_chosen"] for debt in page.context["debts"]] == [True, False]
    assert "3 days late" in text
    assert "1,000,000\u00a0UZS" in text

    answer = sent(desk, world, payments=[older.pk], payment_method="card", reference="17")
    receipt = Receipt.objects.get()
    assert answer["Location"] == f"{DESK}?taken={receipt.pk}"
    shown = desk.get(answer["Location"]).content.decode()
    assert "500,000\u00a0UZS taken" in shown
    assert f"/admin/payments/receipt/pdf/{receipt.pk}/" in shown
    older.refresh_from_db()
    assert (older.status, older.payment_method, older.history.latest("id").source) == ("confirmed", "card", "admin")
    assert desk.get(f"{DESK}?student={world.student.pk}").context["debts"][0]["payment"] == later


def test_amounts_as_people_type_them(desk: Client, world: World) -> None:
    debt = bill(world)
    sent(desk, world, payments=[debt.pk], amount="200 000,50")
    assert Receipt.objects.get().payment.amount == Decimal("200000.50")


def test_sending_the_form_again_takes_nothing(desk: Client, world: World) -> None:
    debt = bill(world)
    sent(desk, world, payments=[debt.pk])
    again = sent(desk, world, payments=[debt.pk])
    assert "One of these was settled meanwhile." in again.content.decode()
    assert Receipt.objects.count() == 1


def test_what_nobody_has_billed(desk: Client, world: World) -> None:
    page = desk.get(f"{DESK}?student={world.student.pk}").content.decode()
    assert "owes nothing" in page
    assert "A1 morning" in page
    refused = sent(desk, world, unbilled="on", subject="")
    assert "How much is it?" in refused.content.decode()
    sent(desk, world, unbilled="on", subject=f"group-{world.group.pk}", amount="90000", notes="Book")
    payment = Payment.objects.get()
    assert (payment.group, payment.amount, payment.status) == (world.group, Decimal(90_000), "confirmed")


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"amount": "600000"}, "Only 500000.00 is chosen."),
        ({"amount": "-1"}, "The amount must be above zero."),
        ({"amount": "much"}, "Enter a number."),
        ({"payments": []}, "Choose what is paid."),
        ({"payment_method": "payme"}, "Select a valid choice."),
    ],
)
def test_a_refusal_is_shown_in_the_form(desk: Client, world: World, given: dict[str, Any], told: str) -> None:
    page = sent(desk, world, **{"payments": [bill(world).pk], **given})
    assert page.status_code == 200
    assert told in page.content.decode()
    assert Payment.objects.get().status == "pending"


def test_the_pages_are_cheap_however_much_is_owed(desk: Client, world: World) -> None:
    pages = (DESK, f"{DESK}?student={world.student.pk}", f"{DESK}?q=student", CLOSING, RECEIPTS)
    counts = []
    for _round in range(2):
        for _number in range(3):
            bill(world, group=world.group)
            issue_receipt(world.actor("accountant"), payment=paid(world))
        for page in pages:
            with CaptureQueriesContext(connection) as asked:
                assert desk.get(page).status_code == 200
            counts.append(len(asked))
    assert counts[: len(pages)] == counts[len(pages) :]
    assert max(counts) <= MOST_QUERIES


def test_the_closing_of_a_day(desk: Client, world: World) -> None:
    sent(desk, world, payments=[bill(world).pk])
    page = desk.get(CLOSING)
    assert [line[1:] for line in page.context["sums"]] == [("500,000\u00a0UZS", "0\u00a0UZS", "500,000\u00a0UZS")]
    assert str(world.student) in page.content.decode()
    assert "no money" in desk.get(CLOSING, {"day": "2020-01-01"}).content.decode()
    assert desk.get(CLOSING, {"day": "never"}).context["day"] == clock.today()
    assert desk.get(CLOSING, {"day": "0001-01-01"}).context["day"] == date(2000, 1, 1)
    assert "All cashiers" not in page.content.decode()


def test_the_closing_of_another_cashier_and_of_all(desk: Client, world: World) -> None:
    sent(desk, world, payments=[bill(world).pk])
    desk.force_login(world.admin)
    sent(desk, world, payments=[bill(world, amount=Decimal(70_000)).pk], payment_method="card")
    mine, other, both = (desk.get(CLOSING, {"cashier": which}) for which in ("", str(world.accountant.pk), "all"))
    assert [[line[1] for line in page.context["sums"]] for page in (mine, other, both)] == [
        ["70,000\u00a0UZS"],
        ["500,000\u00a0UZS"],
        ["500,000\u00a0UZS", "70,000\u00a0UZS"],
    ]
    assert [(cashier, lines[0][1]) for cashier, lines in both.context["drawers"]] == [
        (world.admin, "70,000\u00a0UZS"),
        (world.accountant, "500,000\u00a0UZS"),
    ]
    assert (mine.context["drawers"], len(both.context["taken"]), len(other.context["taken"])) == ([], 2, 1)
    for unknown in ("0", "x", "999999999999999999999", str(world.operator.pk)):
        assert desk.get(CLOSING, {"cashier": unknown}).context["cashier"] == world.admin.pk
    assert "No money was taken" in desk.get(CLOSING, {"cashier": "all", "day": "2020-01-01"}).content.decode()


@pytest.mark.parametrize("who", ["operator", "editor"])
def test_other_staff_have_no_desk(client: Client, world: World, who: str) -> None:
    client.force_login(getattr(world, who))
    assert [client.get(page).status_code for page in (DESK, FIND, CLOSING)] == [403, 403, 403]
    assert "Cash desk" not in client.get("/admin/").content.decode()


@pytest.mark.parametrize("who", ["teacher", "student"])
def test_others_are_not_let_in(client: Client, world: World, who: str) -> None:
    client.force_login(getattr(world, who))
    assert [client.get(page).status_code for page in (DESK, FIND, CLOSING)] == [302, 302, 302]


def test_a_receipt_on_paper(desk: Client, world: World) -> None:
    receipts = [issue_receipt(world.actor("accountant"), payment=paid(world)) for _number in range(2)]
    paper = desk.get(reverse("admin:payments_receipt_pdf", args=[",".join(str(each.pk) for each in receipts)]))
    assert paper["Content-Type"] == "application/pdf"
    assert "no-store" in paper["Cache-Control"]
    assert re.findall(rb"/Count (\d+)", paper.content) == [b"2"]
    assert desk.get(f"{RECEIPTS}pdf/{receipts[0].pk},999999/").status_code == 404
    assert desk.get(f"{RECEIPTS}pdf/x/").status_code == 404
    shown = desk.get(RECEIPTS, {"q": f"№ {receipts[0].pk}"}).context["cl"].result_list
    assert [*shown] == [receipts[0]]


def test_the_button_on_a_payments_page(desk: Client, world: World) -> None:
    payment, owed = paid(world), bill(world)
    button = reverse("admin:payments_payment_give_receipt", args=[payment.pk])
    answer = desk.post(button, {"_form_submitted": "True"}, headers={"HX-Request": "true"})
    receipt = Receipt.objects.get()
    assert answer.headers["HX-Redirect"] == f"{RECEIPTS}pdf/{receipt.pk}/"
    assert desk.get(reverse("admin:payments_payment_give_receipt", args=[owed.pk])).status_code == 403
    desk.force_login(world.operator)
    assert desk.get(button).status_code == 403
