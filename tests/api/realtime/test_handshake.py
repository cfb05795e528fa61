"""Who may come in: three ways of saying who one is, and everybody else is refused."""

import time
from typing import Any

import httpx2
import pytest

from tests.api.realtime.calls import Line
from tests.api.realtime.desk import Desk, Guest
from tests.project.processes import wait_until
from tests.running.school import RunningSchool

EMPTY = {"event": "unread_count", "unread_count": 0, "sequence": 0}
LISTED = "http://localhost:3000"

pytestmark = pytest.mark.xdist_group("live")


@pytest.fixture(scope="module")
def guest(desk: Desk) -> Guest:
    """A student whom nobody has told anything."""
    return desk.guests(1)[0]


def cookie(token: str, origin: str | None) -> dict[str, Any]:
    """What a browser sends along."""
    return {"additional_headers": {"Cookie": f"csrftoken=x; access_token={token}"}, "origin": origin}


def test_a_subprotocol_names_the_token_and_is_answered(line: Line, guest: Guest) -> None:
    call = line.call(guest)
    assert call.next() == EMPTY
    assert call.socket.subprotocol == "bearer"
    assert call.socket.response
    assert guest.access not in str(call.socket.response.headers)


def test_the_path_needs_no_slash(line: Line, guest: Guest) -> None:
    line.address = line.address.rstrip("/")
    assert line.call(guest).next() == EMPTY


def test_the_first_message_may_name_the_token(line: Line, guest: Guest) -> None:
    call = line.raw()
    call.say(type="auth", token=guest.access)
    assert call.next() == EMPTY


def test_a_login_lets_a_bare_socket_in(line: Line, school: RunningSchool) -> None:
    with httpx2.Client(base_url=school.url, timeout=30) as browser:
        body = {"username": "student30", "password": "password123"}
        assert browser.post("/api/v1/auth/login/", json=body, headers={"Origin": LISTED}).status_code == 200
        token = browser.cookies["access_token"]
    assert line.raw(**cookie(token, LISTED)).next()["event"] == "unread_count"


def test_the_cookie_counts_for_our_own_and_the_listed_origins(line: Line, guest: Guest, school: RunningSchool) -> None:
    for origin in (LISTED, "http://localhost:5173", school.url):
        assert line.raw(**cookie(guest.access, origin)).next() == EMPTY


@pytest.mark.parametrize(
    "origin",
    [
        None,
        "null",
        "http://evil.example",
        "http://localhost:3001",
        "http://localhost:3000.evil.example",
        "http://evil.example/http://localhost:3000",
        "http://[",
    ],
)
def test_the_cookie_counts_for_nobody_else(line: Line, guest: Guest, origin: str | None) -> None:
    assert line.refused(**cookie(guest.access, origin)) == 403


def test_a_token_of_ones_own_needs_no_origin(line: Line, guest: Guest) -> None:
    call = line.raw(subprotocols=["bearer", guest.access], origin="http://evil.example")
    assert call.next() == EMPTY


def test_a_token_in_the_address_is_refused_and_not_logged(line: Line, guest: Guest, school: RunningSchool) -> None:
    for name in ("token", "access", "access_token", "jwt", "since=0&token"):
        assert line.refused(f"?{name}={guest.access}", subprotocols=["bearer", guest.access]) == 403
        assert line.refused(f"?{name}={guest.access}") == 403
    line.address = line.address.replace("notifications", "end-of-this")
    assert line.refused() == 403
    wait_until(lambda: any("end-of-this" in each for each in school.lines), 10, "the log is written")
    assert not [each for each in school.lines if guest.access in each]


def bad_tokens(desk: Desk, guest: Guest) -> list[str]:
    """Garbage, a changed signature, the wrong kind, one that has ended."""
    head, body, signature = guest.access.split(".")
    return ["x", f"{head}.{body}.{signature[::-1]}", guest.refresh, desk.short_token(guest, -1)]


def test_bad_tokens_are_closed_at_once(line: Line, desk: Desk, guest: Guest) -> None:
    for token in bad_tokens(desk, guest):
        assert line.raw(subprotocols=["bearer", token]).end() == 4401
        assert line.raw(**cookie(token, LISTED)).end() == 4401
        call = line.raw()
        call.say(type="auth", token=token)
        assert call.end() == 4401


def test_who_says_nothing_is_closed_after_five_seconds(line: Line) -> None:
    call, began = line.raw(), time.monotonic()
    assert call.end() == 4401
    assert 4.5 < time.monotonic() - began < 8


def test_nothing_is_said_to_who_has_not_logged_in(line: Line) -> None:
    for message in ({"type": "resume", "since": 0}, {"type": "ping"}):
        call = line.raw()
        call.say(**message)
        assert call.end() == 4401


def test_other_addresses_and_names_are_refused(line: Line, guest: Guest) -> None:
    line.address = line.address.replace("notifications", "secrets")
    assert line.refused(subprotocols=["bearer", guest.access]) == 403
