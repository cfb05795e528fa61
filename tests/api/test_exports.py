"""Rows as CSV: a right of its own, an entry in the audit log, and nothing that a spreadsheet would run."""

import csv
from datetime import date
from decimal import Decimal

import pytest
from django.contrib.auth.models import Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext

from school.audit.models import AuditEntry
from school.payments.actions import create_payment
from school.payments.choices import PaymentMethod
from school.timetable.actions import create_holiday
from tests.api.callers import Answer, Callers
from tests.world import SYSTEM, World

HOLIDAYS, USERS = "/api/v1/data/holidays/export.csv", "/api/v1/data/users/export.csv"
PAYMENTS = "/api/v1/data/payments/export.csv"
EXPORT = "audit.export_rows"


def table(answer: Answer) -> list[list[str]]:
    """The lines of a file."""
    assert answer.status == 200
    assert answer.headers["Content-Type"] == "text/csv; charset=utf-8"
    text = answer.bytes.decode("utf-8-sig")
    return list(csv.reader(text.splitlines()))


@pytest.fixture
def holidays(world: World) -> World:
    """Days off with dangerous names."""
    for day, name in enumerate(("=1+1", "+998", "-2", "@SUM(A1)", "Навруз, bayram"), 1):
        create_holiday(SYSTEM, date=date(2031, 1, day), name=name)
    return world


def test_the_rows_as_asked_for(api: Callers, holidays: World) -> None:
    answer = api["admin"].get(f"{HOLIDAYS}?fields=date,name&date__lt=2031-01-06&ordering=-date")
    assert answer.headers["Content-Disposition"] == 'attachment; filename="holidays.csv"'
    assert table(answer) == [
        ["date", "name"],
        ["2031-01-05", "Навруз, bayram"],
        ["2031-01-04", "'@SUM(A1)"],
        ["2031-01-03", "'-2"],
        ["2031-01-02", "'+998"],
        ["2031-01-01", "'=1+1"],
    ]


def test_it_begins_with_the_mark_that_excel_looks_for(api: Callers, holidays: World) -> None:
    content = api["admin"].get(HOLIDAYS).bytes
    assert content.startswith(b"\xef\xbb\xbfid,date,name\r\n")


def test_it_is_in_the_audit_log(api: Callers, holidays: World) -> None:
    table(api["admin"].get(f"{HOLIDAYS}?date__gte=2031-01-04"))
    entry = AuditEntry.objects.get(action=EXPORT)
    assert (entry.actor_id, entry.via) == (holidays.admin.pk, "api")
    assert entry.reason == "holidays?date__gte=2031-01-04: 2 rows"


def test_it_is_a_right_of_its_own(api: Callers, holidays: World) -> None:
    for who in ("operator", "accountant", "editor", "teacher", "student"):
        assert api[who].get(HOLIDAYS).refusal == (403, "permission_denied")
    assert not AuditEntry.objects.filter(action=EXPORT).exists()
    permission = Permission.objects.get(codename="export_rows")
    holidays.operator.groups.get(name="operators").permissions.add(permission)
    assert len(table(api["operator"].get(HOLIDAYS))) == 6


def test_accountants_take_out_payments_and_nothing_else(api: Callers, world: World) -> None:
    create_payment(
        SYSTEM,
        student=world.student,
        amount=Decimal(1000),
        payment_method=PaymentMethod.CASH,
        due_date=date(2031, 1, 1),
        group=world.group,
    )
    header, row = table(api["accountant"].get(f"{PAYMENTS}?fields=student,group,amount&status=pending"))
    assert (header, row) == (["student", "group", "amount"], [f"{world.student.pk}", f"{world.group.pk}", "1000.00"])
    entry = AuditEntry.objects.get(action=EXPORT)
    assert (entry.actor_id, entry.reason) == (
        world.accountant.pk,
        "payments?fields=student,group,amount&status=pending: 1 rows",
    )
    for path in (
        USERS,
        HOLIDAYS,
        "/api/v1/data/payment-history/export.csv",
        "/api/v1/data/payment-schedules/export.csv",
    ):
        assert api["accountant"].get(path).refusal == (403, "permission_denied"), path
    for who in ("operator", "editor", "teacher", "student"):
        assert api[who].get(PAYMENTS).refusal == (403, "permission_denied"), who
    assert AuditEntry.objects.filter(action=EXPORT).count() == 1


def test_hidden_columns_and_pages_are_refused(api: Callers, holidays: World) -> None:
    permission = Permission.objects.get(codename="export_rows")
    holidays.accountant.groups.get(name="accountants").permissions.add(permission)
    for query in ("fields=email", "email=a@b.example", "ordering=last_login", "page=2", "expand=group", "count=none"):
        assert api["accountant"].get(f"{USERS}?{query}").refusal == (400, "invalid"), query
    lines = table(api["accountant"].get(USERS))
    assert "email" not in lines[0]
    assert {line[lines[0].index("role")] for line in lines[1:]} == {"student", "teacher"}


def test_many_rows_come_in_pieces(api: Callers, world: World) -> None:
    path = "/api/v1/data/audit-logs/export.csv?fields=id"
    table(api["admin"].get(path))
    with CaptureQueriesContext(connection) as queries:
        lines = table(api["admin"].get(path))
    assert len(lines) > 100
    assert len(queries) < 12
