"""Messages over a socket: one's own, to sender and receiver, in order, once, also after a cut."""

import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from typing import Any

import httpx2
import pytest
from websockets.exceptions import ConnectionClosed, InvalidHandshake

from tests.api.realtime.calls import Call, Line
from tests.api.realtime.desk import Desk, Guest
from tests.project.processes import wait_until
from tests.running.school import RunningSchool

pytestmark = pytest.mark.xdist_group("live")

BROKEN = (ConnectionClosed, InvalidHandshake, OSError, TimeoutError)
NOTHING = {"event": "unread_count", "unread_count": 0, "sequence": 0}


@pytest.fixture
def chat(school: RunningSchool) -> Iterator[Line]:
    """Calls to the messages' socket that end with the test."""
    opened = Line(school, "messages")
    yield opened
    opened.hang_up()


@pytest.fixture
def admin(desk: Desk) -> Guest:
    """A new admin."""
    return desk.admin()


@pytest.fixture
def student(desk: Desk) -> Guest:
    """A new student."""
    return desk.guests(1)[0]


def rest(school: RunningSchool, guest: Guest, path: str, body: Any = None) -> Any:
    """An answer of the contract."""
    headers, method = {"Authorization": f"Bearer {guest.access}"}, "GET" if body is None else "POST"
    answer = httpx2.request(method, f"{school.url}/api/messages/{path}", headers=headers, json=body, timeout=30)
    assert answer.status_code in (200, 201), answer.text
    return answer.json()


def uuid_of(school: RunningSchool, guest: Guest) -> str:
    ((found,),) = school.rows("SELECT uuid FROM people_user WHERE id = %s", guest.id)
    return str(found)


def opened(chat: Line, guest: Guest, query: str = "") -> Call:
    """The guest's socket, greeted."""
    call = chat.call(guest, query)
    assert call.next()["event"] == "unread_count"
    return call


def numbers(count: int, first: int = 1) -> list[str]:
    return [f"{number:04}" for number in range(first, first + count)]


def test_a_message_comes_to_both_as_the_api_answers_it(
    chat: Line, desk: Desk, admin: Guest, student: Guest, school: RunningSchool
) -> None:
    calls = {"sender": chat.call(student), "receiver": chat.call(admin)}
    assert [call.next() for call in calls.values()] == [NOTHING, NOTHING]
    sent = rest(school, student, "send/", {"receiver_id": uuid_of(school, admin), "content": "Salom!"})
    assert [call.next() for call in calls.values()] == [{"event": "message", "sequence": 1, **sent}] * 2
    assert calls["receiver"].next() == {"event": "unread_count", "unread_count": 1, "sequence": 1}
    assert calls["sender"].is_quiet()
    assert rest(school, admin, f"conversation/{uuid_of(school, student)}/") == [sent]
    assert calls["receiver"].next() == {"event": "unread_count", "unread_count": 0, "sequence": 1}


def test_nobody_hears_what_is_for_others(chat: Line, desk: Desk, admin: Guest, student: Guest) -> None:
    other = desk.guests(1)[0]
    calls = [opened(chat, student), opened(chat, other)]
    desk.say(admin, student, contents=["for one", "for one, too"])
    desk.say(admin, other, contents=["for the other"])
    assert calls[1].words(1) == ["for the other"]
    assert opened(chat, other, "?since=0").words(1) == ["for the other"]
    assert calls[0].words(2) == ["for one", "for one, too"]
    onlooker = opened(chat, desk.admin(), "?since=0")  # sees all messages in the admin, and here only their own
    assert onlooker.is_quiet()


def test_missed_messages_come_in_order_and_once(chat: Line, desk: Desk, admin: Guest, student: Guest) -> None:
    desk.say(admin, student, contents=numbers(130))
    call = chat.call(student, "?since=20")
    assert call.next() == {"event": "unread_count", "unread_count": 130, "sequence": 20}
    assert call.words(110) == numbers(110, first=21)
    desk.say(student, admin, contents=["answer"])
    assert call.words(1) == ["answer"]
    call.say(type="resume", since=5)
    assert call.words(15) == numbers(15, first=6)
    desk.say(admin, student, contents=["last"])
    assert call.words(1) == ["last"]


def test_every_way_in_and_no_other(chat: Line, student: Guest, school: RunningSchool) -> None:
    first = chat.raw()
    first.say(type="auth", token=student.access, since=0)
    assert first.next() == NOTHING
    cookie = {"Cookie": f"access_token={student.access}"}
    assert chat.raw(additional_headers=cookie, origin="http://localhost:3000").next() == NOTHING
    assert chat.refused(additional_headers=cookie, origin="http://foreign.example") == 403
    assert chat.refused(additional_headers=cookie) == 403
    assert chat.refused(f"?token={student.access}") == 403
    assert chat.raw(subprotocols=["bearer", "nonsense"]).end() == 4401
    chat.address = chat.address.rstrip("/")
    assert chat.call(student).next() == NOTHING


def test_logging_out_closes_within_five_seconds(chat: Line, desk: Desk, student: Guest, school: RunningSchool) -> None:
    call, other = opened(chat, student), opened(chat, desk.another_session(student))
    headers = {"Authorization": f"Bearer {student.access}"}
    body = {"refresh": student.refresh}
    assert httpx2.post(f"{school.url}/api/v1/auth/logout/", headers=headers, json=body, timeout=30).status_code == 204
    began = time.monotonic()
    assert call.end() == 4401
    assert time.monotonic() - began < 5
    desk.say(desk.admin(), student, contents=["still here"])
    assert other.words(1) == ["still here"]


def test_a_flood_of_words_closes(chat: Line, student: Guest) -> None:
    call = opened(chat, student)
    for _number in range(20):
        assert call.is_quiet()
    call.say(type="ping")
    assert call.end() == 4429


def test_the_two_sockets_of_a_person_are_counted_and_told_apart(
    chat: Line, line: Line, desk: Desk, admin: Guest, student: Guest
) -> None:
    notices = line.call(student)
    assert notices.next()["unread_count"] == 0
    talks = [opened(chat, student) for _number in range(10)]
    desk.say(admin, student, contents=["one", "two"])
    assert [call.words(2) for call in talks] == [["one", "two"]] * 10
    notice = notices.next()
    assert (notice["event"], notice["type"], notice["sequence"]) == ("notification", "message", 1)
    assert notices.next() == {"event": "unread_count", "unread_count": 1, "sequence": 1}
    assert notices.is_quiet()


def test_a_killed_server_loses_nothing(
    chat: Line, desk: Desk, admin: Guest, student: Guest, school: RunningSchool
) -> None:
    call = opened(chat, student)
    desk.say(admin, student, contents=numbers(2))
    assert call.words(2) == numbers(2)
    os.kill(school.child("uvicorn"), signal.SIGKILL)
    desk.say(admin, student, contents=numbers(3, first=3))
    wait_until(school.is_alive, 60, "the web process is back")
    assert opened(chat, student, "?since=2").words(3) == numbers(3, first=3)


def written(school: RunningSchool, sender: Guest, receiver: str, contents: list[str], sent: list[str]) -> None:
    """Send each until the server has taken it, under a key of its own, so that it is sent once."""
    headers = {"Authorization": f"Bearer {sender.access}"}
    for content in contents:
        key, body = {"Idempotency-Key": content}, {"receiver_id": receiver, "content": content}
        wait_until(partial(is_taken, f"{school.url}/api/messages/send/", headers | key, body), 60, content)
        sent.append(content)


def is_taken(address: str, headers: dict[str, str], body: dict[str, str]) -> bool:
    """Whether the server was there and has said that it has the message."""
    with suppress(httpx2.TransportError):
        return httpx2.post(address, headers=headers, json=body, timeout=10).status_code == 201
    return False


def heard(chat: Line, guest: Guest, count: int) -> list[dict[str, Any]]:
    """All messages up to number `count`, over as many sockets as it takes."""
    found: list[dict[str, Any]] = []
    while len(found) < count:
        with suppress(*BROKEN):
            call = chat.call(guest, f"?since={len(found)}")
            while len(found) < count:
                message = call.next()
                if message["event"] == "message":
                    found.append(message)
    return found


def test_all_write_at_once_while_the_server_is_killed(
    chat: Line, desk: Desk, admin: Guest, school: RunningSchool
) -> None:
    students, each = desk.guests(6), 10
    desk.say(admin, desk.guests(1)[0], contents=["the limit is lifted"])
    receiver, total = uuid_of(school, admin), 6 * each + 1
    told: list[list[dict[str, Any]]] = []
    listeners = [threading.Thread(target=lambda: told.append(heard(chat, admin, total))) for _number in range(2)]
    sent: list[list[str]] = [[] for _student in students]
    writers = [
        threading.Thread(
            target=written,
            args=(school, student, receiver, [f"{student.id}:{n}" for n in range(each)], mine),
        )
        for student, mine in zip(students, sent, strict=True)
    ]
    for thread in (*listeners, *writers):
        thread.start()
    wait_until(lambda: sum(map(len, sent)) > 10, 60, "some are sent")
    os.kill(school.child("uvicorn"), signal.SIGKILL)
    for thread in (*writers, *listeners):
        thread.join(120)
        assert not thread.is_alive()
    everything = sorted(content for mine in sent for content in mine)
    assert [[message["sequence"] for message in one] for one in told] == [[*range(1, total + 1)]] * 2
    assert [sorted(message["content"] for message in one[1:]) for one in told] == [everything] * 2
    assert all(sorted(mine, key=lambda text: int(text.split(":")[1])) == mine for mine in sent)
    times = [message["created_at"] for message in told[0]]
    assert times == sorted(times)
