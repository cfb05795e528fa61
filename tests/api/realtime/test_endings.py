"""When a socket is closed: with the login, within five seconds, and when a client says or opens too much."""

import socket
import time
from collections.abc import Callable

import httpx2
import pytest
from websockets.exceptions import ConnectionClosed

from tests.api.realtime.calls import Call, Line
from tests.api.realtime.desk import Desk, Guest
from tests.project.processes import wait_until
from tests.running.school import RunningSchool

AT_ONCE = 5  # seconds

pytestmark = pytest.mark.xdist_group("live")


@pytest.fixture
def guest(desk: Desk) -> Guest:
    """A new student."""
    return desk.guests(1)[0]


@pytest.fixture
def call(line: Line, guest: Guest) -> Call:
    """The student's socket."""
    opened = line.call(guest)
    assert opened.next()["unread_count"] == 0
    return opened


def closed_after(call: Call, act: Callable[[], object]) -> int:
    """The code that the socket is closed with soon after `act`."""
    act()
    began = time.monotonic()
    code = call.end()
    assert time.monotonic() - began < AT_ONCE
    return code


def test_logging_out_closes(line: Line, desk: Desk, guest: Guest, call: Call, school: RunningSchool) -> None:
    other = line.call(desk.another_session(guest))
    headers, body = {"Authorization": f"Bearer {guest.access}"}, {"refresh": guest.refresh}

    def log_out() -> None:
        answer = httpx2.post(f"{school.url}/api/v1/auth/logout/", headers=headers, json=body, timeout=30)
        assert answer.status_code == 204

    assert closed_after(call, log_out) == 4401
    desk.tell(guest, titles=["still here"])
    assert other.titles(1) == ["still here"]
    assert line.raw(subprotocols=["bearer", guest.access]).end() == 4401


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE people_user SET is_active = false WHERE id = %s RETURNING id",
        "UPDATE people_user SET role = 'teacher' WHERE id = %s RETURNING id",
        "UPDATE people_session SET revoked_at = now() WHERE user_id = %s RETURNING user_id",
        "DELETE FROM people_session WHERE user_id = %s RETURNING user_id",
    ],
)
def test_a_login_that_ends_without_a_word_closes(call: Call, guest: Guest, school: RunningSchool, change: str) -> None:
    assert closed_after(call, lambda: school.rows(change, guest.id)) == 4401


def test_nothing_is_sent_after_the_login_has_ended(
    line: Line, desk: Desk, guest: Guest, call: Call, school: RunningSchool
) -> None:
    school.rows("UPDATE people_session SET revoked_at = now() WHERE user_id = %s RETURNING user_id", guest.id)
    desk.tell(guest, titles=["secret"])
    with pytest.raises(ConnectionClosed) as closed:
        call.next()
    assert closed.value.rcvd
    assert closed.value.rcvd.code == 4401


def test_the_socket_ends_with_its_token(line: Line, desk: Desk, guest: Guest) -> None:
    call = line.raw(subprotocols=["bearer", desk.short_token(guest, 2)])
    assert call.next()["unread_count"] == 0
    assert closed_after(call, lambda: None) == 4401


def test_a_fresher_token_keeps_it_open(line: Line, desk: Desk, guest: Guest) -> None:
    call = line.raw(subprotocols=["bearer", desk.short_token(guest, 3)])
    assert call.next()["unread_count"] == 0
    call.say(type="auth", token=guest.access)
    with pytest.raises(TimeoutError):
        call.socket.recv(4)
    assert call.is_quiet()


def test_anothers_token_does_not(line: Line, desk: Desk, call: Call) -> None:
    call.say(type="auth", token=desk.guests(1)[0].access)
    assert call.end() == 4401


@pytest.mark.parametrize(
    ("message", "code"),
    [
        ("x", 4400),
        ("[" * 4000, 4400),
        ("{}", 4400),
        ('{"type": "subscribe"}', 4400),
        ('{"type": "resume", "since": -1}', 4400),
        ('{"type": "resume", "since": "1"}', 4400),
        ('{"type": "resume", "since": 1e400}', 4400),
        ('{"type": "resume", "since": 9223372036854775808}', 4400),
        (b"binary", 1003),
        ('{"type": "ping"}'.rjust(4097), 1009),
        ("x" * 100_000, 1009),
    ],
)
def test_nonsense_closes(call: Call, message: str | bytes, code: int) -> None:
    call.socket.send(message)
    assert call.end() == code


@pytest.mark.parametrize("query", ["?since=x", "?since=-1", "?since=", "?since=1&since=2", f"?since={2**63}"])
def test_a_bad_since_is_refused(line: Line, guest: Guest, query: str) -> None:
    assert line.refused(query, subprotocols=["bearer", guest.access]) == 403


def test_a_flood_of_messages_closes(call: Call) -> None:
    for _number in range(20):
        assert call.is_quiet()
    call.say(type="ping")
    assert call.end() == 4429


def test_the_eleventh_socket_of_a_person_closes_their_first(line: Line, desk: Desk, guest: Guest, call: Call) -> None:
    later = [line.call(guest) for _number in range(10)]
    assert call.end() == 4429
    desk.tell(guest, titles=["to all of them"])
    assert [each.titles(1) for each in later] == [["to all of them"]] * 10


def test_who_does_not_read_is_dropped(line: Line, desk: Desk, guest: Guest, school: RunningSchool) -> None:
    desk.tell(guest, titles=[f"{number:04}" for number in range(2000)], length=8000)
    narrow = socket.socket()
    narrow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    narrow.connect(("127.0.0.1", school.port))
    slow = line.raw("?since=0", subprotocols=["bearer", guest.access], sock=narrow, max_queue=1)
    assert slow.next()["unread_count"] == 2000
    other = line.call(guest, "?since=1990")
    assert other.titles(10) == [f"{number:04}" for number in range(1990, 2000)]
    wait_until(lambda: any("4408" in each for each in school.lines), 30, "the server gives up")
    with pytest.raises(ConnectionClosed):
        assert len(slow.titles(2000)) < 2000
