"""What a read costs and whom it lets in: for every collection, whatever stands in it."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from api.gateway.rights import is_closed, rights_of
from school.common.exposure import exposures
from school.timetable.models import Holiday
from tests.api.callers import Callers
from tests.world import World

BASE = "/api/v1/data/"
OFFICE = {"automation-runs", "automations", "webhook-deliveries", "webhooks"}
CLOSED = {
    "student": {*OFFICE, "achievement-definitions", "audit-logs", "journal", "notification-logs", "reschedule-plans"},
    "teacher": {
        *OFFICE,
        "achievement-definitions",
        "audit-logs",
        "journal",
        "notification-logs",
        "payment-history",
        "payment-refunds",
        "payment-schedules",
        "payments",
        "receipts",
        "reschedule-plans",
    },
    "admin": set(),
}


def reads(queries: CaptureQueriesContext) -> int:
    """How many statements read a collection: compiled reads begin like this."""
    return sum(query["sql"].startswith("WITH page(") for query in queries.captured_queries)


def objects_read(queries: CaptureQueriesContext) -> int:
    """How many statements read one object: compiled reads of one begin like this."""
    return sum(query["sql"].startswith("SELECT row_to_json(") for query in queries.captured_queries)


@pytest.mark.parametrize("who", ["admin", "operator", "teacher", "student"])
def test_every_list_is_one_statement_besides_those_that_know_the_caller(api: Callers, world: World, who: str) -> None:
    closed = {each.name for each in exposures() if is_closed(each.name, rights_of(world.actor(who)))}
    counts = {}
    for collection in exposures():
        path = f"{BASE}{collection.name}/?page_size="
        for size in (3, 100) if collection.name not in closed else ():
            api[who].get(f"{path}{size}")
            with CaptureQueriesContext(connection) as queries:
                assert api[who].get(f"{path}{size}").status == 200
            counts[collection.name, size] = (len(queries), reads(queries))
    assert len(set(counts.values())) == 1, counts
    ((queries_made, data_queries),) = set(counts.values())
    assert (queries_made <= 5, data_queries) == (True, 1)


@pytest.mark.parametrize("who", ["admin", "operator", "teacher", "student"])
def test_every_object_is_one_statement_besides_those_that_know_the_caller(api: Callers, world: World, who: str) -> None:
    """Found or not. What Python makes of a few besides is counted where there is one of each, in the matrix."""
    closed = {each.name for each in exposures() if is_closed(each.name, rights_of(world.actor(who)))}
    costs, statuses = {}, set()
    for name in [each.name for each in exposures() if each.name not in closed]:
        rows = api[who].get(f"{BASE}{name}/?page_size=1").json["results"]
        path = f"{BASE}{name}/{rows[0]['id'] if rows else 999_999}/"
        api[who].get(path)
        with CaptureQueriesContext(connection) as queries:
            statuses.add((bool(rows), api[who].get(path).status))
        costs[name] = (len(queries), objects_read(queries))
    assert statuses == {(True, 200), (False, 404)}
    assert len(set(costs.values())) == 1, costs
    ((queries_made, data_queries),) = set(costs.values())
    assert (queries_made <= 3, data_queries) == (True, 1)


def test_three_rows_cost_as_many_queries_as_three_hundred(api: Callers, world: World) -> None:
    costs = []
    api["admin"].get(f"{BASE}holidays/")
    Holiday.objects.all().delete()
    for rows in (3, 300):
        missing = rows - Holiday.objects.count()
        Holiday.objects.bulk_create(Holiday(date=f"2{400 + rows + day}-01-01", name="Rest") for day in range(missing))
        with CaptureQueriesContext(connection) as queries:
            assert api["admin"].get(f"{BASE}holidays/?page_size=100").json["count"] == rows
        costs.append(len(queries))
    assert costs[0] == costs[1]


@pytest.mark.parametrize("who", CLOSED)
def test_a_collection_that_holds_nothing_for_a_role_refuses_it(api: Callers, world: World, who: str) -> None:
    for collection in exposures():
        answer = api[who].get(f"{BASE}{collection.name}/")
        assert (answer.status == 403) == (collection.name in CLOSED[who]), collection.name
        if answer.status == 403:
            assert api[who].get(f"{BASE}{collection.name}/999999/").status == 403
            assert api[who].get(f"{BASE}{collection.name}/aggregate/").status == 403


def test_head_says_what_get_would(api: Callers, world: World) -> None:
    for path in ("groups/", f"groups/{world.group.pk}/", "groups/aggregate/"):
        whole, head = api["teacher"].get(BASE + path), api["teacher"]("HEAD", BASE + path)
        assert (head.status, head.bytes) == (200, b"")
        assert head.headers["Content-Type"] == whole.headers["Content-Type"]
        assert head.headers.get("ETag") == whole.headers.get("ETag")
