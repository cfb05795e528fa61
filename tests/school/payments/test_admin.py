"""Payments in the admin: the list, the forms, the two buttons."""

from datetime import timedelta
from decimal import Decimal

from django.contrib.messages import get_messages
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from school.audit.models import AuditEntry
from school.common import clock
from school.payments.models import Payment, PaymentSchedule
from tests.school.payments.bills import bill, paid
from tests.world import World

LIST = "/admin/payments/payment/"
ADD = "/admin/payments/payment/add/"
DIALOG = {"HX-Request": "true"}
SUBMIT = {"_form_submitted": "True"}
EMPTY = {f"{rows}-{forms}_FORMS": "0" for rows in ("refunds", "history", "postings") for forms in ("TOTAL", "INITIAL")}


def page_of(payment: Payment) -> str:
    return reverse("admin:payments_payment_change", args=[payment.pk])


def shown(client: Client, **query: str) -> set[int]:
    """The ids of the rows that the list shows."""
    return {payment.pk for payment in client.get(LIST, query).context["cl"].result_list}


def test_the_list_filters_and_finds_students(client: Client, world: World) -> None:
    client.force_login(world.accountant)
    late, coming = bill(world, days=-1), bill(world, student=world.outsider)
    assert shown(client) == {late.pk, coming.pk}
    assert shown(client, is_overdue="yes") == {late.pk}
    assert shown(client, is_overdue="no") == {coming.pk}
    assert shown(client, q="outsider karimov") == {coming.pk}
    assert shown(client, status__exact="confirmed") == set()


def test_a_list_never_counts_the_whole_table(client: Client, world: World) -> None:
    client.force_login(world.accountant)
    bill(world)
    with CaptureQueriesContext(connection) as asked:
        page = client.get(LIST)
    counts = [query["sql"] for query in asked.captured_queries if "COUNT(*)" in query["sql"]]
    assert len(counts) == 2  # the other one is the menu's: unread messages
    assert all("LIMIT " in count for count in counts)
    assert [count.endswith("LIMIT 10001) subquery") for count in counts].count(True) == 1
    assert page.context["cl"].paginator.shown_count == "1"


def test_adding_one(client: Client, world: World) -> None:
    client.force_login(world.accountant)
    form = client.get(ADD).context["adminform"].form
    assert (form.initial["currency"], form.initial["due_date"]) == ("UZS", clock.today())
    assert "A1 morning" in str(form["group"])  # accountants see no groups, but choose among their names

    day = clock.today() + timedelta(days=3)
    given = {
        "student": world.student.pk,
        "amount": "350000",
        "currency": "UZS",
        "payment_method": "card",
        "due_date": day.isoformat(),
        "group": world.group.pk,
        **EMPTY,
    }
    assert client.post(ADD, given).status_code == 302
    payment = Payment.objects.get()
    assert (payment.amount, payment.due_date, payment.status) == (Decimal(350_000), day, "pending")
    assert payment.group == world.group
    entry = AuditEntry.objects.latest("id")
    assert (entry.action, entry.via, entry.actor_id) == ("payments.create_payment", "admin", world.accountant.pk)

    refused = client.post(ADD, {**given, "amount": "-1"})
    assert "The amount must be above zero." in refused.content.decode()


def test_changing_one(client: Client, world: World) -> None:
    client.force_login(world.accountant)
    payment = bill(world)
    given = {
        "due_date": payment.due_date.isoformat(),
        "notes": "called the parents",
        "amount": "1",
        **EMPTY,
        "history-TOTAL_FORMS": "1",
        "history-INITIAL_FORMS": "1",
    }
    assert client.post(page_of(payment), given).status_code == 302
    payment.refresh_from_db()
    assert (payment.notes, payment.amount) == ("called the parents", Decimal(500_000))


def test_confirming_with_the_button(client: Client, world: World) -> None:
    client.force_login(world.accountant)
    payment = bill(world)
    button = reverse("admin:payments_payment_confirm", args=[payment.pk])
    assert "The money has come" in client.get(button).content.decode()
    assert Payment.objects.get().status == "pending"  # opening the dialog does nothing

    answer = client.post(button, {**SUBMIT, "notes": "at the desk"}, headers=DIALOG)
    assert answer.headers["HX-Redirect"] == page_of(payment)
    change = payment.history.latest("id")
    assert (change.new_status, change.notes, change.source) == ("confirmed", "at the desk", "admin")
    assert client.post(button, {**SUBMIT, "notes": "again"}, headers=DIALOG).status_code == 403
    assert payment.history.count() == 2


def test_marking_as_failed_with_the_button(client: Client, world: World) -> None:
    client.force_login(world.admin)
    payment = bill(world)
    button = reverse("admin:payments_payment_mark_failed", args=[payment.pk])
    answer = client.post(button, {**SUBMIT, "notes": "card refused"}, headers=DIALOG)
    assert [str(message) for message in get_messages(answer.wsgi_request)] == ["The payment is settled."]
    assert payment.history.latest("id").new_status == "failed"


def test_operators_look_only(client: Client, world: World) -> None:
    client.force_login(world.operator)
    payment = bill(world)
    assert client.get(page_of(payment)).status_code == 200
    assert client.get(ADD).status_code == 403
    button = reverse("admin:payments_payment_confirm", args=[payment.pk])
    assert client.post(button, SUBMIT, headers=DIALOG).status_code == 403
    assert Payment.objects.get().status == "pending"


def test_refunding_with_the_button(client: Client, world: World) -> None:
    client.force_login(world.accountant)
    payment = paid(world)
    button = reverse("admin:payments_payment_refund", args=[payment.pk])
    assert "Give money back?" in client.get(button).content.decode()
    refused = client.post(button, {**SUBMIT, "amount": "500001"}, headers=DIALOG)
    told = "Only 500000.00 is left of this payment. Refund at most that."
    assert [str(message) for message in get_messages(refused.wsgi_request)] == [told]
    client.post(button, {**SUBMIT, "amount": "200000", "notes": "half a month"}, headers=DIALOG)
    payment.refresh_from_db()
    assert (payment.status, payment.refunded_amount) == ("confirmed", Decimal(200_000))
    client.post(button, SUBMIT, headers=DIALOG)
    payment.refresh_from_db()
    assert (payment.status, payment.refunded_amount) == ("refunded", Decimal(500_000))
    assert "half a month" in client.get(page_of(payment)).content.decode()
    assert "half a month" in client.get(reverse("admin:payments_refund_changelist")).content.decode()
    client.force_login(world.operator)
    assert client.post(button, SUBMIT, headers=DIALOG).status_code == 403


def test_a_schedule_is_written_changed_and_deleted(client: Client, world: World) -> None:
    client.force_login(world.accountant)
    add = reverse("admin:payments_paymentschedule_add")
    assert "A1 morning" in client.get(add).content.decode()
    given = {
        "group": world.group.pk,
        "amount": "350000",
        "currency": "UZS",
        "payment_method": "payme",
        "day_of_month": "5",
        "start_date": clock.today().isoformat(),
        "is_active": "on",
    }
    assert client.post(add, given).status_code == 302
    schedule = PaymentSchedule.objects.get()
    assert (schedule.student, schedule.group, schedule.day_of_month) == (None, world.group, 5)
    listed = client.get(reverse("admin:payments_paymentschedule_changelist")).content.decode()
    assert "everybody in A1 morning" in listed

    change = reverse("admin:payments_paymentschedule_change", args=[schedule.pk])
    assert client.post(change, {**given, "is_active": ""}).status_code == 302
    assert PaymentSchedule.objects.get().next_due_date is None
    refused = client.post(change, {**given, "group": ""})
    assert "Choose a student, a group, or a student of a group." in refused.content.decode()
    client.post(reverse("admin:payments_paymentschedule_delete", args=[schedule.pk]), {"post": "yes"})
    assert PaymentSchedule.objects.count() == 0
    client.force_login(world.operator)
    assert client.get(add).status_code == 403
