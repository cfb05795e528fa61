"""What comes over a socket: one's own notices, in order, once, also after a cut."""

import os
import signal
from typing import Any

import httpx2
import pytest

from tests.api.realtime.calls import Line
from tests.api.realtime.desk import Desk, Guest
from tests.project.processes import wait_until
from tests.running.school import RunningSchool

pytestmark = pytest.mark.xdist_group("live")


@pytest.fixture
def guest(desk: Desk) -> Guest:
    """A new student."""
    return desk.guests(1)[0]


def rest(school: RunningSchool, guest: Guest, path: str, method: str = "GET") -> Any:
    """An answer of the API."""
    headers = {"Authorization": f"Bearer {guest.access}"}
    answer = httpx2.request(method, f"{school.url}/api/v1/notifications/{path}", headers=headers, timeout=30)
    assert answer.status_code == 200, answer.text
    return answer.json()


def numbers(count: int, first: int = 1) -> list[str]:
    """Titles that sort as they were told."""
    return [f"{number:04}" for number in range(first, first + count)]


def test_a_notice_comes_as_the_api_shows_it(line: Line, desk: Desk, guest: Guest, school: RunningSchool) -> None:
    call = line.call(guest)
    assert call.next() == {"event": "unread_count", "unread_count": 0, "sequence": 0}
    desk.tell(guest, titles=["First"])
    notice = call.next()
    assert notice.pop("event") == "notification"
    assert notice["sequence"] == 1
    listed = rest(school, guest, "")["results"][0]
    assert {name: notice[name] for name in listed} == listed
    assert notice.keys() == {*listed, "sequence"}
    assert call.next() == {"event": "unread_count", "unread_count": 1, "sequence": 1}


def test_reading_changes_the_count(line: Line, desk: Desk, guest: Guest, school: RunningSchool) -> None:
    desk.tell(guest, titles=numbers(3))
    calls = [line.call(guest), line.call(desk.another_session(guest))]
    assert [call.next()["unread_count"] for call in calls] == [3, 3]
    notice = rest(school, guest, "")["results"][0]["id"]
    rest(school, guest, f"{notice}/mark-read/", "POST")
    assert [call.next() for call in calls] == [{"event": "unread_count", "unread_count": 2, "sequence": 3}] * 2
    rest(school, guest, "mark-all-read/", "POST")
    assert [call.next() for call in calls] == [{"event": "unread_count", "unread_count": 0, "sequence": 3}] * 2


def test_missed_notices_come_in_order_and_once(line: Line, desk: Desk, guest: Guest) -> None:
    desk.tell(guest, titles=numbers(250))
    call = line.call(guest, "?since=20")
    assert call.next() == {"event": "unread_count", "unread_count": 250, "sequence": 20}
    assert call.titles(230) == numbers(230, first=21)
    desk.tell(guest, titles=numbers(3, first=251))
    assert call.titles(3) == numbers(3, first=251)


def test_since_may_come_with_the_first_message(line: Line, desk: Desk, guest: Guest) -> None:
    desk.tell(guest, titles=numbers(3))
    call = line.raw()
    call.say(type="auth", token=guest.access, since=1)
    assert call.titles(2) == numbers(2, first=2)


def test_a_later_resume_sends_what_is_older_and_nothing_twice(line: Line, desk: Desk, guest: Guest) -> None:
    desk.tell(guest, titles=numbers(130))
    call = line.call(guest)
    assert call.next()["sequence"] == 130
    desk.tell(guest, titles=["live"])
    assert call.titles(1) == ["live"]
    call.say(type="resume", since=125)
    assert call.titles(5) == numbers(5, first=126)
    for since in (131, 127, 5):
        call.say(type="resume", since=since)
    assert call.titles(120) == numbers(120, first=6)
    desk.tell(guest, titles=["last"])
    assert call.titles(1) == ["last"]


def test_a_number_that_is_not_reached_yet_is_put_right(line: Line, desk: Desk, guest: Guest) -> None:
    desk.tell(guest, titles=numbers(2))
    call = line.call(guest, "?since=99")
    assert call.next() == {"event": "unread_count", "unread_count": 2, "sequence": 2}
    desk.tell(guest, titles=["third"])
    assert call.titles(1) == ["third"]


def test_nobody_hears_what_is_for_others(line: Line, desk: Desk) -> None:
    one, other = desk.guests(2)
    calls = [line.call(one), line.call(other)]
    assert [call.next()["unread_count"] for call in calls] == [0, 0]
    desk.tell(one, titles=["for one", "for one, too"])
    desk.tell(other, titles=["for the other"])
    assert calls[1].titles(1) == ["for the other"]
    again = line.call(other, "?since=0")
    assert again.next()["unread_count"] == 1
    notice = again.next()
    assert (notice["title"], notice["data"]) == ("for the other", {"to": other.id})
    assert again.is_quiet()
    assert calls[0].titles(2) == ["for one", "for one, too"]


def test_a_killed_server_loses_nothing(line: Line, desk: Desk, guest: Guest, school: RunningSchool) -> None:
    call = line.call(guest)
    assert call.next()["sequence"] == 0
    desk.tell(guest, titles=numbers(2))
    assert call.titles(2) == numbers(2)
    os.kill(school.child("uvicorn"), signal.SIGKILL)
    desk.tell(guest, titles=numbers(3, first=3))
    wait_until(school.is_alive, 60, "the web process is back")
    assert line.call(guest, "?since=2").titles(3) == numbers(3, first=3)


def test_a_cut_to_the_database_loses_nothing(line: Line, desk: Desk, guest: Guest, school: RunningSchool) -> None:
    call = line.call(guest)
    assert call.next()["unread_count"] == 0
    ears = "FROM pg_stat_activity WHERE query LIKE 'LISTEN%%' AND datname = current_database()"
    wait_until(lambda: school.rows(f"SELECT pg_terminate_backend(pid) {ears}") == [(True,)], 10, "the server listens")
    desk.tell(guest, titles=["told meanwhile"])
    assert call.titles(1) == ["told meanwhile"]
    wait_until(lambda: school.rows(f"SELECT 1 {ears}"), 10, "it does again")
    desk.tell(guest, titles=["told later"])
    assert call.titles(1) == ["told later"]
