"""Counts and sums by groups, and the ways of counting a list."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection

from school.payments.actions import create_payment
from school.payments.choices import PaymentMethod
from school.payments.models import Payment
from school.people.models import User
from school.timetable.models import Holiday
from tests.api.callers import Callers
from tests.world import SYSTEM, World

PEOPLE = "/api/v1/data/users/"
PAYMENTS, USERS = "/api/v1/data/payments/aggregate/", "/api/v1/data/users/aggregate/"
BAD = {
    "aggregate=median:amount": ("aggregate", "sum:amount"),
    "aggregate=sum:colour": ("aggregate", "colour"),
    "aggregate=sum:status": ("aggregate", "status"),
    "aggregate=sum:student": ("aggregate", "student"),
    "group_by=colour": ("group_by", "colour"),
    "group_by=status__month": ("group_by", "status__month"),
    "group_by=due_date__week": ("group_by", "due_date__week"),
    "colour=red": ("colour", "colour"),
    "page=2": ("page", "page"),
    "expand=group": ("expand", "expand"),
}


@pytest.fixture
def payments(world: World) -> World:
    """Two payments of one student in different months, and one of another's."""
    first, second, others = (world.student, "100.10", 1), (world.student, "50.25", 2), (world.outsider, "7", 2)
    for student, amount, month in (first, second, others):
        create_payment(
            SYSTEM,
            student=student,
            amount=Decimal(amount),
            payment_method=PaymentMethod.CASH,
            due_date=date(2031, month, 5),
            group=world.group if month == 1 else None,
        )
    return world


def groups(api: Callers, who: str, query: str, path: str = PAYMENTS) -> Any:
    """The results of an aggregation."""
    return api[who].get(f"{path}?{query}").json["results"]


def test_without_groups_there_is_one_row(api: Callers, payments: World) -> None:
    assert groups(api, "admin", "") == [{"count": 3}]
    wish = "aggregate=count,sum:amount,avg:amount,min:due_date,max:amount"
    assert groups(api, "admin", wish) == [
        {
            "count": 3,
            "sum_amount": "157.35",
            "avg_amount": "52.45",
            "min_due_date": "2031-01-05",
            "max_amount": "100.10",
        }
    ]
    assert groups(api, "admin", "aggregate=count,sum:amount&status=failed") == [{"count": 0, "sum_amount": None}]


def test_groups_and_parts_of_days(api: Callers, payments: World) -> None:
    by_month = groups(api, "admin", "aggregate=sum:amount&group_by=status,due_date__month")
    assert by_month == [
        {"status": "pending", "due_date__month": 1, "sum_amount": "100.10"},
        {"status": "pending", "due_date__month": 2, "sum_amount": "57.25"},
    ]
    by_group = groups(api, "admin", "group_by=group,due_date__year")
    assert by_group == [
        {"group": payments.group.pk, "due_date__year": 2031, "count": 1},
        {"group": None, "due_date__year": 2031, "count": 2},
    ]


def test_days_of_the_month_in_every_month(api: Callers, payments: World) -> None:
    Payment.objects.filter(student=payments.outsider).update(due_date=date(2031, 2, 28))
    by_day = groups(api, "admin", "aggregate=count,sum:amount&group_by=due_date__day")
    assert by_day == [
        {"due_date__day": 5, "count": 2, "sum_amount": "150.35"},
        {"due_date__day": 28, "count": 1, "sum_amount": "7.00"},
    ]


def test_a_moment_is_on_the_schools_day(api: Callers, world: World) -> None:
    User.objects.filter(pk=world.student.pk).update(created_at="2031-01-04T18:59:00Z")
    User.objects.filter(pk=world.outsider.pk).update(created_at="2031-01-04T19:00:00Z")
    days = groups(api, "admin", "group_by=created_at__day&created_at__gte=2031-01-04T00:00:00Z", USERS)
    assert days == [{"created_at__day": 4, "count": 1}, {"created_at__day": 5, "count": 1}]


def test_filters_search_and_scope_apply(api: Callers, payments: World) -> None:
    assert groups(api, "admin", "aggregate=count,sum:amount&due_date__gte=2031-02-01") == [
        {"count": 2, "sum_amount": "57.25"}
    ]
    assert groups(api, "admin", "search=outsider") == [{"count": 1}]
    assert groups(api, "student", "aggregate=sum:amount") == [{"sum_amount": "150.35"}]
    assert api["teacher"].get(PAYMENTS).refusal == (403, "permission_denied")


@pytest.mark.parametrize("query", BAD)
def test_what_makes_no_sense_is_named(api: Callers, payments: World, query: str) -> None:
    parameter, name = BAD[query]
    answer = api["admin"].get(f"{PAYMENTS}?{query}")
    assert answer.refusal == (400, "invalid")
    assert list(answer.json["errors"]) == [parameter]
    assert name in answer.json["errors"][parameter][0]


def test_hidden_fields_are_not_available(api: Callers, world: World) -> None:
    for query in ("aggregate=max:email", "group_by=email", "group_by=created_at__year", "email=a@b.example"):
        answer = api["teacher"].get(f"{USERS}?{query}")
        assert answer.refusal == (400, "invalid"), query
        assert "is not available" in answer.json["detail"]
        assert api["admin"].get(f"{USERS}?{query}").status == 200


def test_more_than_a_thousand_groups_are_refused(api: Callers, world: World) -> None:
    path, first = "/api/v1/data/holidays/aggregate/", date(2031, 1, 1)
    days = [first + timedelta(days=number) for number in range(1_001)]
    Holiday.objects.bulk_create(Holiday(date=day, name="Rest") for day in days)
    assert api["admin"].get(f"{path}?group_by=date").json["errors"].keys() == {"group_by"}
    assert len(groups(api, "admin", f"group_by=date&date__gt={first}", path)) == 1_000


def test_what_one_may_not_see_is_in_no_estimate(api: Callers, world: World) -> None:
    """The planner knows everybody's rows: whoever sees but some of them gets those counted."""
    User.objects.bulk_create(User(username=f"other{number}", last_name="Rare") for number in range(300))
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE people_user")
    for query in ("page_size=1", "page_size=1&last_name=Rare", "page_size=1&search=rare"):
        counts = [api["teacher"].get(f"{PEOPLE}?{query}{more}").json["count"] for more in ("", "&count=estimated")]
        assert counts[0] == counts[1], query
    estimated = api["admin"].get(f"{PEOPLE}?last_name=Rare&count=estimated").json["count"]
    assert 200 < estimated < 400  # the planner rounds by how many others there are


def test_ways_of_counting(api: Callers, world: World) -> None:
    path = "/api/v1/data/lessons/?page_size=50"
    exact = api["admin"].get(path).json
    assert (exact["count"], len(exact["results"])) == (58, 50)
    nobody = api["admin"].get(f"{path}&count=none").json
    assert (nobody["count"], nobody["results"], bool(nobody["next"])) == (None, exact["results"], True)
    last = api["admin"].get(f"{path}&count=none&page=2").json
    assert (len(last["results"]), last["next"], bool(last["previous"])) == (8, None, True)
    estimated = api["admin"].get(f"{path}&count=estimated").json
    assert isinstance(estimated["count"], int)
    assert estimated["results"] == exact["results"]
    assert list(api["admin"].get(f"{path}&count=roughly").json["errors"]) == ["count"]
    assert list(api["admin"].get("/api/v1/lessons/?count=none").json["errors"]) == ["count"]
