"""What accountants read in the books, as data and on the admin's pages, and who may."""

from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import pgtrigger
import pytest
from django.test import Client
from django.urls import reverse

from school.common import clock
from school.payments.actions import confirm_payment, restore_payment
from school.payments.actions.settling import record_refund
from school.payments.books import balance_of, debts, differences, journal_visible_to, revenue, trial_balance
from school.payments.choices import PaymentStatus
from school.payments.models import Posting
from tests.school.payments.bills import bill, paid
from tests.world import SYSTEM, World

BOOKS = "/admin/payments/posting/books/"
JOURNAL = "/admin/payments/posting/"
MARCH, MAY = date(2026, 3, 31), date(2026, 5, 1)


def at_night(day: date) -> datetime:
    """The last minute of a day at the school."""
    return clock.moment(day, time(23, 59))


def came_on(world: World, day: date, **fields: Any) -> None:
    """Money that came in the past, as a file has it."""
    restore_payment(SYSTEM, payment=bill(world, **fields), status=PaymentStatus.CONFIRMED, paid_at=at_night(day))


def rows(
    world: World, since: date | None = None, until: date | None = None
) -> list[tuple[str, str, int, int, int, int]]:
    """(account, currency, opening, debit, credit, closing) of the trial balance."""
    lines = trial_balance(world.actor("accountant"), since=since, until=until)
    return [
        (each.account, each.currency, int(each.opening), int(each.debit), int(each.credit), int(each.closing))
        for each in lines
    ]


def test_the_trial_balance_of_everything(world: World) -> None:
    record_refund(SYSTEM, payment=paid(world), amount=Decimal(200_000))
    bill(world, amount=Decimal(30), currency="USD")
    assert rows(world) == [
        ("receivable", "USD", 0, 30, 0, 30),
        ("deferred_income", "USD", 0, 0, 30, -30),
        ("receivable", "UZS", 0, 500_000, 500_000, 0),
        ("deferred_income", "UZS", 0, 500_000, 500_000, 0),
        ("revenue", "UZS", 0, 200_000, 500_000, -300_000),
        ("cash", "UZS", 0, 500_000, 200_000, 300_000),
    ]


def test_a_period_has_what_stood_before_it(world: World) -> None:
    came_on(world, MARCH)
    came_on(world, MAY)
    cash = [row for row in rows(world, since=date(2026, 4, 1), until=MAY) if row[0] == "cash"]
    assert cash == [("cash", "UZS", 500_000, 500_000, 0, 1_000_000)]
    assert [row for row in rows(world, until=MARCH) if row[0] == "cash"] == [("cash", "UZS", 0, 500_000, 0, 500_000)]
    lines = trial_balance(SYSTEM, since=MARCH, until=MAY)
    assert sum(line.opening for line in lines) == sum(line.closing for line in lines) == 0


def test_revenue_is_of_the_schools_day_and_of_each_currency(world: World) -> None:
    came_on(world, MARCH)
    came_on(world, MARCH, amount=Decimal("12.50"), currency="USD")
    record_refund(SYSTEM, payment=paid(world), amount=Decimal(200_000))
    month = clock.today().replace(day=1)
    told: list[Any] = [
        (each.period, each.currency, each.confirmed, each.refunded, each.net) for each in revenue(SYSTEM)
    ]
    assert told == [
        (month, "UZS", 500_000, 200_000, 300_000),
        (date(2026, 3, 1), "USD", Decimal("12.50"), 0, Decimal("12.50")),
        (date(2026, 3, 1), "UZS", 500_000, 0, 500_000),
    ]
    assert [each.period for each in revenue(SYSTEM, by="day", until=MARCH)] == [MARCH, MARCH]
    assert [each.period for each in revenue(SYSTEM, by="year", since=MAY)] == [date(month.year, 1, 1)]


def test_debts_are_greatest_first(world: World) -> None:
    late = bill(world, days=-3, student=world.classmate, amount=Decimal(900_000))
    next_week = bill(world)
    bill(world, days=9, amount=Decimal(40_000))
    paid(world, student=world.outsider)
    found: list[Any] = [(each.student, each.currency, each.amount, each.since) for each in debts(SYSTEM, top=5)]
    assert found == [
        (world.classmate, "UZS", 900_000, late.due_date),
        (world.student, "UZS", 540_000, next_week.due_date),
    ]
    assert [each.student for each in debts(SYSTEM, top=1)] == [world.classmate]


def test_a_balance_is_its_students_and_the_offices(world: World) -> None:
    bill(world)
    bill(world, amount=Decimal(25), currency="USD")
    paid(world, currency="EUR")
    owed = {"USD": Decimal(25), "UZS": Decimal(500_000)}
    for name in ("student", "accountant", "operator", "admin"):
        assert balance_of(world.actor(name), student=world.student) == owed, name
    for name in ("classmate", "teacher", "editor"):
        assert balance_of(world.actor(name), student=world.student) == {}, name


def test_who_sees_the_journal(world: World) -> None:
    bill(world)
    seen = {
        name: journal_visible_to(world.actor(name)).count() for name in ("accountant", "admin", "operator", "student")
    }
    assert seen == {"accountant": 1, "admin": 1, "operator": 0, "student": 0}
    assert trial_balance(world.actor("operator")) == []
    assert revenue(world.actor("student")) == []


def lose_a_posting() -> None:
    with pgtrigger.ignore("payments.Posting:append_only"):
        Posting.objects.filter(credit="revenue").delete()


def test_a_hand_in_the_database_shows(world: World, client: Client) -> None:
    paid(world)
    client.force_login(world.accountant)
    assert "The books agree with the payments" in client.get(BOOKS).content.decode()
    lose_a_posting()
    (wrong,) = differences(SYSTEM)
    assert (str(wrong.account), wrong.currency, int(wrong.books), int(wrong.payments)) == (
        "revenue",
        "UZS",
        0,
        -500_000,
    )
    assert "do not agree" in client.get(BOOKS).content.decode()


def test_the_page_of_the_books(world: World, client: Client) -> None:
    client.force_login(world.accountant)
    assert "Nothing has been posted until then." in client.get(BOOKS).content.decode()
    paid(world)
    bill(world, student=world.classmate)
    page = client.get(BOOKS)
    (sheet,) = page.context["sheets"]
    assert sheet.foot == ["–", "–", "2,000,000", "2,000,000", "1,000,000", "1,000,000"]
    assert next((str(name), amounts[2:4]) for name, amounts in sheet.lines) == (
        "owed by students",
        ["1,000,000", "500,000"],
    )
    text = page.content.decode()
    assert reverse("admin:people_user_change", args=[world.classmate.pk]) in text
    assert "500,000\u00a0UZS" in text
    assert client.get(BOOKS, {"since": "", "until": "2020-01-01"}).context["sheets"] == []
    wrong = client.get(BOOKS, {"since": "2026-05-02", "until": "2026-05-01"}).content.decode()
    assert "The last day must not be before the first." in wrong


def test_the_journal_by_account_and_student(world: World, client: Client) -> None:
    client.force_login(world.accountant)
    paid(world)
    bill(world, student=world.classmate)
    found = client.get(JOURNAL, {"account": "cash"}).context["cl"].result_list
    assert [(each.debit, each.credit) for each in found] == [("cash", "receivable")]
    assert len(client.get(JOURNAL, {"q": "classmate"}).context["cl"].result_list) == 1
    assert "pending → confirmed" in client.get(JOURNAL).content.decode()


@pytest.mark.parametrize("address", [BOOKS, JOURNAL])
def test_the_books_are_for_who_keeps_them(world: World, client: Client, address: str) -> None:
    for name, status in {"accountant": 200, "admin": 200, "operator": 403, "editor": 403}.items():
        client.force_login(getattr(world, name))
        assert client.get(address).status_code == status, name


def test_a_payments_page_and_a_students_say_what_the_books_do(world: World, client: Client) -> None:
    payment = bill(world)
    pages = [
        reverse("admin:payments_payment_change", args=[payment.pk]),
        reverse("admin:people_user_change", args=[world.student.pk]),
    ]
    client.force_login(world.accountant)
    assert "owed by students" in client.get(pages[0]).content.decode()
    assert "Owes 500,000\u00a0UZS" in client.get(pages[1]).content.decode()
    assert (
        "Owes nothing" in client.get(pages[1].replace(str(world.student.pk), str(world.classmate.pk))).content.decode()
    )
    confirm_payment(SYSTEM, payment=payment, status=PaymentStatus.CONFIRMED)
    assert "Owes nothing" in client.get(pages[1]).content.decode()
    client.force_login(world.operator)
    assert not any("owed by students" in client.get(page).content.decode() for page in pages)
    client.force_login(world.admin)
    assert "Owes" not in client.get(reverse("admin:people_user_change", args=[world.teacher.pk])).content.decode()
