"""Lists: the envelope, filters, search, order, pages, fields; and that nothing wished for is silently ignored."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from content.models import LessonPage
from school.common import clock
from school.gamification.actions import award_coins
from school.timetable.actions import create_holiday
from tests.api.callers import Callers
from tests.world import SYSTEM, World

LESSONS = "/api/v1/data/lessons/"
HOLIDAYS = "/api/v1/data/holidays/"

FOUND = {
    "date=2030-01-02": [2],
    "date__eq=2030-01-02": [2],
    "date__gt=2030-01-03": [4, 5],
    "date__gte=2030-01-03": [3, 4, 5],
    "date__lt=2030-01-02": [1],
    "date__lte=2030-01-02": [1, 2],
    "date__in=2030-01-02,2030-01-04": [2, 4],
    "date__range=2030-01-02,2030-01-04": [2, 3, 4],
    "date__isnull=true": [],
    "name=Day 3": [3],
    "name__contains=ay 3": [3],
    "name__icontains=DAY 3": [3],
    "name__startswith=Day": [1, 2, 3, 4, 5],
    "search=day 4": [4],
    "search=day 4&date=2030-01-05": [],
    "ordering=-date": [5, 4, 3, 2, 1],
    "ordering=name,-date": [1, 2, 3, 4, 5],
}
BAD = {
    "colour=red": "colour",
    "date__year=2030": "date__year",
    "date=tomorrow": "date",
    "date=20300101": "date",
    "date__gte=2030-13-01": "date__gte",
    "date__range=2030-01-01": "date__range",
    "date__in=2030-01-01,x": "date__in",
    "date__isnull=perhaps": "date__isnull",
    "name=a&name=b": "name",
    "name=%00": "name",
    "id=99999999999999999999": "id",
    "page=0": "page",
    "page=first": "page",
    f"page={1:020}{0:012}": "page",
    "page_size=101": "page_size",
    "ordering=colour": "ordering",
    "fields=date,colour": "fields",
    "search=" + "+".join("abcdefghi"): "search",
}


@pytest.fixture
def holidays(world: World) -> list[date]:
    """Five holidays far from all lessons."""
    days = [date(2030, 1, day) for day in range(1, 6)]
    for day in days:
        create_holiday(SYSTEM, date=day, name=f"Day {day.day}")
    return days


def test_envelope_and_pages(api: Callers, holidays: list[date]) -> None:
    first = api["admin"].get(f"{HOLIDAYS}?page_size=2&ordering=date").json
    assert first["count"] == 5
    assert first["previous"] is None
    assert first["next"] == f"http://testserver{HOLIDAYS}?page_size=2&ordering=date&page=2"
    assert [row["date"] for row in first["results"]] == ["2030-01-01", "2030-01-02"]
    second = api["admin"].get(first["next"].removeprefix("http://testserver")).json
    assert second["previous"] == f"http://testserver{HOLIDAYS}?page_size=2&ordering=date&page=1"
    last = api["admin"].get(f"{HOLIDAYS}?page_size=2&page=3").json
    assert last["next"] is None
    assert len(last["results"]) == 1
    beyond = api["admin"].get(f"{HOLIDAYS}?page=9").json
    assert (beyond["count"], beyond["results"], beyond["next"]) == (5, [], None)


def test_filters(api: Callers, holidays: list[date]) -> None:
    for query, days in FOUND.items():
        rows = api["admin"].get(f"{HOLIDAYS}?{query}").json["results"]
        assert [date.fromisoformat(row["date"]).day for row in rows] == days, query


def test_bad_wishes_are_named(api: Callers, world: World) -> None:
    for query, named in BAD.items():
        answer = api["admin"].get(f"{HOLIDAYS}?{query}")
        assert answer.refusal == (400, "invalid"), query
        assert list(answer.json["errors"]) == [named], query
        assert named in answer.json["detail"]


def test_several_bad_wishes_are_named_at_once(api: Callers, world: World) -> None:
    answer = api["admin"].get(f"{HOLIDAYS}?colour=red&page=x&date=y")
    assert set(answer.json["errors"]) == {"colour", "page", "date"}


def test_fields_are_chosen(api: Callers, holidays: list[date]) -> None:
    rows = api["admin"].get(f"{HOLIDAYS}?fields=name,date&page_size=1").json["results"]
    assert rows == [{"name": "Day 1", "date": "2030-01-01"}]


def test_filters_one_relation_deep_and_computed(api: Callers, world: World) -> None:
    student, outsider = world.student.pk, world.outsider.pk
    assert api["admin"].get(f"{LESSONS}?group__students={student}").json["count"] == 29
    assert api["admin"].get(f"{LESSONS}?group__students__in={student},{outsider}").json["count"] == 58
    assert api["admin"].get(f"{LESSONS}?group__teacher={world.teacher.pk}").json["count"] == 29
    today = clock.today()
    since = f"scheduled_date__gte={today - timedelta(days=7)}&scheduled_date__lt={today - timedelta(days=5)}"
    week = api["admin"].get(f"{LESSONS}?{since}&group={world.group.pk}").json
    assert [row["start_time"] for row in week["results"]] == ["09:00", "09:00"]


def test_every_plain_value_one_relation_deep_filters(api: Callers, world: World) -> None:
    for wish in ("group__name=A1 morning", "group__name__icontains=MORN", f"group__start_date__lte={clock.today()}"):
        rows = api["admin"].get(f"{LESSONS}?page_size=100&{wish}").json["results"]
        assert world.group.pk in {row["group"] for row in rows}
    assert api["admin"].get(f"{LESSONS}?group__name__startswith=A1&group__name__icontains=eve").json["count"] == 29
    assert api["admin"].get(f"{LESSONS}?group__name=A1").json["count"] == 0
    refused = api["admin"].get(f"{LESSONS}?group__colour=red&group__course__title=A1&group__students__email=a")
    assert set(refused.json["errors"]) == {"group__colour", "group__course__title", "group__students__email"}


def test_what_is_one_to_one_is_a_relation_too(api: Callers, world: World) -> None:
    award_coins(SYSTEM, student=world.student, amount=5, reason="Well done")
    balances = "/api/v1/data/coin-balances/"
    (row,) = api["student"].get(f"{balances}?student__username={world.student.username}&expand=student").json["results"]
    assert (row["student"]["id"], row["balance"]) == (world.student.pk, 5)
    assert api["student"].get(f"{balances}?student__username=teacher").json["count"] == 0


def test_a_value_behind_a_relation_needs_the_right_to_read_it(api: Callers, world: World) -> None:
    wish = f"/api/v1/data/memberships/?student__phone_number__startswith=%2B998&group={world.group.pk}"
    assert api["admin"].get(wish).status == 200
    assert set(api["student"].get(wish).json["errors"]) == {"student__phone_number__startswith"}


def test_a_related_object_that_is_not_visible_finds_nothing(api: Callers, world: World) -> None:
    groups = "/api/v1/data/groups/?students="
    assert api["student"].get(f"{groups}{world.student.pk}").json["count"] == 1
    assert api["student"].get(f"{groups}{world.classmate.pk}").json["count"] == 0
    assert api["teacher"].get(f"{groups}{world.classmate.pk}").json["count"] == 1
    assert api["teacher"].get(f"{groups}{world.outsider.pk}").json["count"] == 0


@pytest.mark.parametrize("who", ["admin", "teacher", "student"])
def test_the_number_of_queries_does_not_grow(api: Callers, world: World, who: str) -> None:
    counts = []
    for size in (3, 29):
        api[who].get(f"{LESSONS}?page_size={size}")
        with CaptureQueriesContext(connection) as queries:
            assert len(api[who].get(f"{LESSONS}?page_size={size}").json["results"]) == size
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 5


def test_what_only_details_show(api: Callers, world: World) -> None:
    page = LessonPage(title="Greetings", body=[("rich_text", "<p>Merhaba</p>")])
    world.course.add_child(instance=page)
    page.save_revision().publish()
    (row,) = api["student"].get("/api/v1/data/units/").json["results"]
    assert (row["title"], row["course"]) == ("Greetings", world.course.pk)
    assert "body" not in row
    path = f"/api/v1/data/units/{row['id']}/"
    (block,) = api["student"].get(path).json["body"]
    assert block["type"] == "rich_text"
    assert api["student"].get(f"{path}?fields=body").json == {"body": [block]}
    assert api["student"].get(f"{path}?fields=body,colour").refusal == (400, "invalid")
    assert api["student"].get(f"{path}?colour=red").json["errors"].keys() == {"colour"}
