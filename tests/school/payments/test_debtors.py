"""Students who are late: the list, and reminding them, by hand and by the calendar."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.contrib.messages import get_messages
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from school.audit.models import AuditEntry
from school.common import clock
from school.common.errors import NotAllowed
from school.jobs.queue import enqueue
from school.notifications.models import Notification
from school.payments.actions import remind_debtors
from school.payments.debtors import debtors_visible_to
from school.payments.events import DebtorReminded
from school.payments.models import Payment
from school.people.models import User
from school.preferences.actions import change_preferences
from tests.jobs import run_jobs
from tests.school.payments.bills import bill, hearing, paid
from tests.world import SYSTEM, World

LIST = "/admin/payments/debtor/"
WHOLE = Decimal("500000.00")


def shown(browser: Client, **query: str) -> list[str]:
    return [debtor.username for debtor in browser.get(LIST, query).context["cl"].result_list]


def run(name: str) -> None:
    enqueue(name)
    assert [job.state for job in run_jobs() if job.name == name] == ["done"]


def notices() -> list[str]:
    return [*Notification.objects.filter(type="payment").order_by("pk").values_list("message", flat=True)]


def remind_again_in(days: int) -> None:
    """Let that many days pass since the reminders."""
    for payment in Payment.objects.exclude(overdue_reminded_at=None):
        moved = payment.overdue_reminded_at - timedelta(days=days)  # type: ignore[operator]  # not null here
        Payment.objects.filter(pk=payment.pk).update(overdue_reminded_at=moved)


def test_debtors_with_what_they_owe(world: World) -> None:
    bill(world, days=-3), bill(world, days=-9), bill(world, days=-1, amount=Decimal(10), currency="USD")
    bill(world, days=5), paid(world, days=-5, student=world.classmate)
    (debtor,) = debtors_visible_to(world.actor("accountant"))
    assert debtor.pk == world.student.pk
    assert debtor.debts == [{"currency": "USD", "amount": "10.00"}, {"currency": "UZS", "amount": "1000000.00"}]
    assert (debtor.late_since, debtor.last_reminded) == (clock.today() - timedelta(days=9), None)
    assert not debtors_visible_to(world.actor("teacher")).exists()


def test_the_list_is_longest_first_and_filters(client: Client, world: World) -> None:
    bill(world, days=-3, group=world.group)
    bill(world, days=-40, student=world.outsider, course=world.course)
    client.force_login(world.accountant)
    assert shown(client) == ["outsider", "student"]
    assert shown(client, group=str(world.group.pk)) == ["student"]
    assert shown(client, course=str(world.course.pk)) == ["outsider", "student"]
    assert shown(client, late="30") == ["outsider"]
    assert shown(client, late="x", group="0") == []
    assert shown(client, q="student karim") == ["student"]
    page = client.get(LIST).content.decode()
    assert "500,000\u00a0UZS" in page
    assert "A1 morning" in page


def test_the_list_asks_as_much_for_many_as_for_one(client: Client, world: World) -> None:
    client.force_login(world.accountant)
    counts = []
    for student in (world.student, world.outsider, world.classmate):
        bill(world, days=-3, student=student)
        with CaptureQueriesContext(connection) as asked:
            client.get(LIST)
        counts.append(len(asked))
    assert counts[1] == counts[2]
    assert counts[2] <= 25


def test_phones_are_for_who_may_read_them(client: Client, world: World) -> None:
    world.student.phone_number = "+998901234567"
    world.student.save()
    bill(world, days=-3)
    client.force_login(world.accountant)
    assert "+998901234567" not in client.get(LIST).content.decode()
    assert shown(client, q="1234567") == []
    client.force_login(world.operator)
    page = client.get(LIST).content.decode()
    assert "+998901234567" in page
    assert "Remind" not in page


def test_one_click_reminds_once_a_day(client: Client, world: World) -> None:
    first = bill(world, days=-9)
    bill(world, days=-1, amount=Decimal(10), currency="USD")
    client.force_login(world.accountant)
    button = f"{LIST}{world.student.pk}/remind/"
    assert client.get(button).status_code == 405
    answers = [client.post(button, headers={"Referer": f"http://testserver{LIST}?late=7"}) for _click in range(2)]
    assert answers[0]["Location"] == f"http://testserver{LIST}?late=7"
    told = [str(message) for message in get_messages(answers[1].wsgi_request)]
    assert told[0] == "1 student is reminded."
    assert told[1].startswith("1 student was reminded today already")
    day = f"{first.due_date:%-d}\u00a0{first.due_date:%b}\u00a0{first.due_date:%Y}"
    assert notices() == [
        f"You owe 500,000 UZS + 10 USD, the oldest of it since {day}. Please pay it now, or talk to the school."
    ]
    assert AuditEntry.objects.filter(action="payments.remind_debtors").first() is not None
    remind_again_in(1)
    client.post(button)
    assert Payment.objects.get(pk=first.pk).overdue_reminded_at.date() >= clock.now().date()  # type: ignore[union-attr]  # reminded


def test_those_selected_are_reminded(client: Client, world: World) -> None:
    bill(world, days=-9), bill(world, days=-9, student=world.outsider), bill(world, days=-9, student=world.classmate)
    client.force_login(world.accountant)
    chosen = {"action": "remind_selected", "_selected_action": [world.student.pk, world.outsider.pk]}
    with hearing(DebtorReminded) as heard:
        client.post(LIST, chosen)
    assert {event.student_id for event in heard if isinstance(event, DebtorReminded)} == {
        world.student.pk,
        world.outsider.pk,
    }


def test_others_remind_nobody(client: Client, world: World) -> None:
    bill(world, days=-9)
    for who in ("operator", "teacher", "student", "editor"):
        with pytest.raises(NotAllowed):
            remind_debtors(world.actor(who), students=[world.student])
    client.force_login(world.operator)
    assert client.post(f"{LIST}{world.student.pk}/remind/").status_code == 403
    client.force_login(world.editor)
    assert client.get(LIST).status_code == 403
    assert notices() == []


def test_closed_accounts_are_not_reminded(world: World) -> None:
    bill(world, days=-9)
    User.objects.filter(pk=world.student.pk).update(is_active=False)
    assert remind_debtors(world.actor("accountant"), students=[world.student]) == []


def test_the_calendar_reminds_after_some_days_then_weekly(world: World) -> None:
    change_preferences(SYSTEM, payment_reminder_days_after=3)
    late, _allowed = bill(world, days=-3), bill(world, days=-2, student=world.outsider)
    expected = DebtorReminded(world.student.pk, late.pk, ((WHOLE, "UZS"),), late.due_date, clock.today())
    with hearing(DebtorReminded) as heard:
        run("remind_debtors")
        run("remind_debtors")
        assert heard == [expected]
        remind_again_in(6)
        run("remind_debtors")
        assert heard == [expected]
        remind_again_in(1)
        run("remind_debtors")
    assert heard == [expected, expected]


def test_who_was_told_that_it_is_overdue_hears_of_it_a_week_later(world: World) -> None:
    bill(world, days=-9)
    run("mark_payments_overdue")
    with hearing(DebtorReminded) as heard:
        run("remind_debtors")
        assert heard == []
        remind_again_in(7)
        run("remind_debtors")
    assert len(heard) == 1


def test_how_many_days_before_is_a_setting(world: World) -> None:
    change_preferences(SYSTEM, payment_reminder_days_before=10)
    payment = bill(world, days=10)
    run("remind_of_payments")
    payment.refresh_from_db()
    assert payment.reminded_at is not None
