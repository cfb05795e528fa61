"""Cursors: every row once, both ways, whatever comes and goes meanwhile."""

from datetime import date
from typing import Any

import pytest

from school.common.exposure import exposures
from school.timetable.actions import create_holiday
from school.timetable.models import Holiday
from tests.api.callers import Callers
from tests.world import SYSTEM, World

HOLIDAYS, LESSONS = "/api/v1/data/holidays/", "/api/v1/data/lessons/"
SERVER = "http://testserver"


@pytest.fixture
def holidays(world: World) -> None:
    """Seven days off, named in pairs."""
    for day in range(1, 8):
        create_holiday(SYSTEM, date=date(2030, 1, day), name=f"Rest {day // 2}")


def stretch(api: Callers, url: str, who: str = "admin") -> tuple[list[str], Any]:
    """The days at a cursor, and the whole answer."""
    answer = api[who].get(url.removeprefix(SERVER)).json
    assert answer.keys() == {"next", "previous", "results"}
    return [row["date"][-2:].lstrip("0") for row in answer["results"]], answer


def walk(api: Callers, url: str, way: str) -> list[list[str]]:
    """All stretches from `url` on."""
    found = []
    while url:
        days, answer = stretch(api, url)
        found.append(days)
        url = answer[way]
    return found


@pytest.mark.parametrize(
    ("order", "days"),
    [
        ("date", [["1", "2", "3"], ["4", "5", "6"], ["7"]]),
        ("-date", [["7", "6", "5"], ["4", "3", "2"], ["1"]]),
        ("name,-date", [["1", "3", "2"], ["5", "4", "7"], ["6"]]),
        ("-name,date", [["6", "7", "4"], ["5", "2", "3"], ["1"]]),
    ],
)
def test_there_and_back_again(api: Callers, holidays: None, order: str, days: list[list[str]]) -> None:
    url = f"{HOLIDAYS}?page_size=3&ordering={order}&cursor="
    assert walk(api, url, "next") == days
    _first, answer = stretch(api, url)
    assert answer["previous"] is None
    _second, answer = stretch(api, answer["next"])
    _third, answer = stretch(api, answer["next"])
    assert walk(api, answer["previous"], "previous") == [days[1], days[0]]


def test_rows_that_come_and_go_neither_repeat_nor_hide_others(api: Callers, holidays: None) -> None:
    days, answer = stretch(api, f"{HOLIDAYS}?page_size=3&ordering=date&cursor=")
    assert days == ["1", "2", "3"]
    create_holiday(SYSTEM, date=date(2029, 12, 31), name="Before")
    Holiday.objects.filter(date=date(2030, 1, 3)).delete()
    days, answer = stretch(api, answer["next"])
    assert days == ["4", "5", "6"]
    days, _answer = stretch(api, answer["previous"])
    assert days == ["31", "1", "2"]


def test_missing_values_have_their_place(api: Callers, world: World) -> None:
    for order in ("last_login", "-last_login"):
        url, found = f"/api/v1/data/users/?page_size=4&fields=id&ordering={order}&cursor=", []
        while url:
            answer = api["admin"].get(url.removeprefix(SERVER)).json
            found += [row["id"] for row in answer["results"]]
            url = answer["next"]
        pages = api["admin"].get(f"/api/v1/data/users/?page_size=100&fields=id&ordering={order}").json["results"]
        assert found == [row["id"] for row in pages]


def ids(api: Callers, url: str) -> list[int]:
    """The rows of the first three stretches."""
    found: list[int] = []
    for _stretch in range(3):
        answer = api["admin"].get(url.removeprefix(SERVER))
        assert answer.status == 200, (url, answer.json)
        found += [row["id"] for row in answer.json["results"]]
        url = answer.json["next"]
        if not url:
            break
    return found


def test_every_collection_by_every_order(api: Callers, world: World) -> None:
    """By what is computed as well: a cursor goes the way that pages go."""
    several = 0
    for exposure in exposures():
        for order in [sign + name for name in exposure.ordering for sign in ("", "-") if "id" in exposure.field_names]:
            url = f"/api/v1/data/{exposure.name}/?fields=id&ordering={order}"
            pages = [row["id"] for row in api["admin"].get(f"{url}&page_size=3").json["results"]]
            assert ids(api, f"{url}&page_size=1&cursor=") == pages, url
            several += len(pages) == 3
    assert several > 40


def test_filters_go_along(api: Callers, holidays: None) -> None:
    url = f"{HOLIDAYS}?page_size=2&date__gte=2030-01-03&search=rest&cursor="
    assert walk(api, url, "next") == [["3", "4"], ["5", "6"], ["7"]]


def test_a_cursor_that_is_not_ours_or_not_for_this_is_refused(api: Callers, holidays: None) -> None:
    _days, answer = stretch(api, f"{HOLIDAYS}?page_size=3&ordering=date&cursor=")
    cursor = answer["next"].rpartition("cursor=")[2]
    other = ("A" if cursor[0] != "A" else "B") + cursor[1:]
    for path in (
        f"{HOLIDAYS}?ordering=date&cursor={other}",
        f"{HOLIDAYS}?ordering=-date&cursor={cursor}",
        f"{HOLIDAYS}?cursor=7",
        f"{LESSONS}?cursor={cursor}",
    ):
        refused = api["admin"].get(path)
        assert refused.refusal == (400, "invalid"), path
        assert list(refused.json["errors"]) == ["cursor"]
    assert api["teacher"].get(f"{HOLIDAYS}?ordering=date&cursor={cursor}").refusal == (400, "invalid")


def test_a_cursor_has_neither_page_nor_count(api: Callers, holidays: None) -> None:
    for query in ("page=2", "count=none"):
        assert list(api["admin"].get(f"{HOLIDAYS}?cursor=&{query}").json["errors"]) == ["cursor"]
