"""One plan for all values of a statement is as good as one for each, so that PostgreSQL keeps it; pages join up."""

import json
from typing import Any

import pytest
from django.db import connection
from django.http import QueryDict
from psycopg import RawCursor

from api.gateway.choice import Wish
from api.gateway.compiled import Sql, statement
from api.gateway.query import ListQuery, parse
from api.gateway.readers import reader_of
from api.gateway.reads import chosen, list_shape
from api.gateway.rights import Rights, rights_of
from api.gateway.statements import ObjectShape
from api.lane.statements import numbered
from school.common import clock
from school.common.exposure import exposure
from school.payments.choices import PaymentMethod, PaymentStatus
from school.payments.models import Payment
from tests.world import World

pytestmark = pytest.mark.heavy

OFTEN, RARELY = 5_000, 5
PLANNED_EACH_TIME = 5  # PostgreSQL plans so often for the values alone before it compares


@pytest.fixture
def rights(world: World) -> Rights:
    """An admin's, in a school whose payments are nearly all of one status."""
    statuses = [PaymentStatus.CONFIRMED] * OFTEN + [PaymentStatus.FAILED] * RARELY
    common: Any = {"amount": 1000, "currency": "UZS", "due_date": clock.today(), "payment_method": PaymentMethod.CASH}
    moment = clock.now()
    Payment.objects.bulk_create(
        Payment(student=world.student, status=status, paid_at=moment if status == "confirmed" else None, **common)
        for status in statuses
    )
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE payments_payment")
    return rights_of(world.actor("admin"))


def asked(rights: Rights, text: str) -> tuple[Sql, ListQuery]:
    """The statement for a query string."""
    query = parse(reader_of(exposure("payments")), rights, QueryDict(text), rich=True)
    return statement(list_shape(rights, query)), query


def run(sql: Sql, parameters: list[str] | None = None, *, before: bytes = b"") -> Any:
    """The first row, prepared unless something stands before it."""
    with RawCursor(connection.connection) as cursor:
        cursor.execute(before + numbered(sql), parameters, prepare=not before)
        return cursor.fetchone()


def plans(sql: Sql) -> tuple[int, int]:
    """How often a statement was planned for its values alone, and how often by the plan that is kept."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT custom_plans, generic_plans FROM pg_prepared_statements WHERE statement = %s",
            [numbered(sql).decode()],
        )
        ((each_time, kept),) = cursor.fetchall()
    return each_time, kept


def cost(sql: Sql) -> float:
    """What PostgreSQL expects of the plan that is made without values."""
    (found,) = run(sql, before=b"EXPLAIN (GENERIC_PLAN, FORMAT JSON) ")
    plans = found if isinstance(found, list) else json.loads(found)
    return float(plans[0]["Plan"]["Total Cost"])


@pytest.mark.parametrize("page", [1, 2, 10])
def test_the_plan_is_kept_whatever_the_page(rights: Rights, page: int) -> None:
    sql, query = asked(rights, f"status=confirmed&ordering=-created_at&page={page}")
    for _time in range(PLANNED_EACH_TIME + 3):
        count, _rows, _found = run(sql, sql.bind(query.values, offset=query.start))
        assert count == OFTEN
    assert plans(sql) == ((0, PLANNED_EACH_TIME + 3) if page == 1 else (PLANNED_EACH_TIME, 3))  # 1: no values


def test_the_plan_for_one_object_is_kept(rights: Rights) -> None:
    payments = exposure("payments")
    sql = statement(ObjectShape(rights, payments.name, chosen(payments, rights, Wish(None, ()), ()), single=True))
    for pk in Payment.objects.values_list("pk", flat=True)[: PLANNED_EACH_TIME + 3]:
        (text,) = run(sql, sql.bind([pk]))
        assert json.loads(text)["id"] == pk
    assert plans(sql) == (PLANNED_EACH_TIME, 3)


def test_a_rare_choice_has_a_plan_of_its_own(rights: Rights) -> None:
    often, _query = asked(rights, "status=confirmed&ordering=-created_at")
    rarely, _query = asked(rights, "status=failed&ordering=-created_at")
    assert cost(rarely) * 3 < cost(often)


def test_pages_near_and_far_join_up(rights: Rights) -> None:
    for order in ("id", "-created_at"):
        ids: list[int] = []
        for page in range(8, 14):
            sql, query = asked(rights, f"status=confirmed&fields=id&page_size=3&ordering={order}&page={page}")
            ids += [row["id"] for row in json.loads(f"[{run(sql, sql.bind(query.values, offset=query.start))[1]}]")]
        rows = Payment.objects.filter(status="confirmed").order_by(order, "id" if order == "id" else "-id")
        assert ids == [*rows.values_list("pk", flat=True)[21:39]]
