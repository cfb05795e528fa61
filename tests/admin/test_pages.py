"""Every page of the admin opens, cheaply, and only for whom it is."""

import re
from typing import Any

import pytest
from django.contrib import admin
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from school.attendance.models import Attendance
from school.homework.models import Homework
from school.imports.models import ImportBatch
from tests.world import World

MOST_QUERIES = 25
PAGES = sorted(admin.site._registry, key=lambda model: model._meta.label)
STAFF = {
    "operator": {
        *("people.user", "imports.importbatch", "groups.studygroup", "groups.membership", "content.coursepage"),
        *("messaging.message", "learning.enrollment", "payments.gatewayevent"),
        *("timetable.lessonschedule", "timetable.room", "timetable.branch", "timetable.holiday", "lessons.lesson"),
        *("assignments.assignment", "assignments.submission", "content.quiz", "quizzes.attempt"),
        *("attendance.attendance", "homework.homework", "payments.payment", "notifications.notification"),
        *("notifications.notificationlog", "notifications.telegramlink"),
        *("lessons.rescheduleplan", "lessons.lessonresource", "payments.paymentschedule", "payments.refund"),
        *("payments.debtor", "payments.receipt", "automation.automation", "automation.automationrun"),
        *("customfields.customfield",),
    },
    "accountant": {
        *("payments.posting", "payments.gatewayevent", "payments.debtor", "payments.receipt"),
        *("payments.unmatchedpayment", "customfields.customfield"),
        *("people.user", "imports.importbatch", "content.coursepage", "messaging.message"),
        *("payments.payment", "payments.paymentschedule", "payments.refund"),
    },
    "editor": {"content.coursepage", "content.quiz", "messaging.message"},
}


def list_of(model: Any) -> str:
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist")


def opens(browser: Client, address: str) -> list[str]:
    """The SQL of a page that must open within the budget; a redirect is followed."""
    with CaptureQueriesContext(connection) as asked:
        answer = browser.get(address, follow=True)
    assert answer.status_code == 200, (address, answer.status_code)
    assert len(asked) <= MOST_QUERIES, (address, len(asked))
    return [query["sql"] for query in asked.captured_queries]


@pytest.mark.parametrize("model", PAGES, ids=lambda model: model._meta.label_lower)
def test_list_and_object_open_within_the_budget(model: Any, office: Client) -> None:
    queries = opens(office, list_of(model))
    counts = [sql for sql in queries if "SELECT COUNT(" in sql]
    assert all(re.search(r"LIMIT \d+\)", sql) for sql in counts), counts

    row = model._default_manager.first()
    assert row is not None, f"conftest makes no {model._meta.label}"
    opens(office, reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_change", args=[row.pk]))


@pytest.mark.parametrize("model", PAGES, ids=lambda model: model._meta.label_lower)
def test_the_form_for_a_new_one_opens_where_there_is_one(model: Any, office: Client) -> None:
    address = reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_add")
    page = admin.site.get_model_admin(model)
    if page.has_add_permission(office.get(list_of(model)).wsgi_request):
        opens(office, address)
    else:
        assert office.get(address).status_code == 403


@pytest.mark.parametrize("model", PAGES, ids=lambda model: model._meta.label_lower)
@pytest.mark.parametrize("name", STAFF)
def test_staff_open_what_is_theirs(name: str, model: Any, client: Client, world: World) -> None:
    client.force_login(getattr(world, name))
    expected = 200 if model._meta.label_lower in STAFF[name] else 403
    assert client.get(list_of(model), follow=True).status_code == expected


@pytest.mark.parametrize("name", ["student", "teacher"])
def test_others_have_no_admin(name: str, client: Client, world: World) -> None:
    client.force_login(getattr(world, name))
    answer = client.get("/admin/payments/payment/")
    assert (answer.status_code, answer["Location"].split("?")[0]) == (302, "/admin/login/")


def test_other_pages_open(office: Client, full: World) -> None:
    mark, homework, upload = Attendance.objects.get(), Homework.objects.first(), ImportBatch.objects.get()
    assert homework is not None
    for address in (
        reverse("admin:index"),
        reverse("admin:password_change"),
        reverse("admin:app_list", args=["payments"]),
        reverse("admin:attendance_mark", args=[mark.lesson_id]),
        reverse("admin:imports_importbatch_progress", args=[upload.pk]),
        reverse("admin:people_user_password", args=[full.student.pk]),
        reverse("admin:search") + "?s=karimov",
        reverse("admin:homework_homework_history", args=[homework.pk]),
    ):
        opens(office, address)


def test_a_list_costs_the_same_however_many_rows_it_shows(office: Client, full: World) -> None:
    address = "/admin/lessons/lesson/"
    office.get(address)
    many = len(opens(office, address))
    few = len(opens(office, f"{address}?period=today"))
    assert many == few
