"""A request runs in one thread, which keeps nothing; who is slow stops nobody."""

import asyncio
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from django.core.signals import request_finished, request_started
from django.db import connection
from django.http import FileResponse, HttpRequest, HttpResponse, StreamingHttpResponse
from django.urls import path, reverse
from django.utils import translation
from pytest_django import DjangoDbBlocker, Settings

from api.streams import streamed
from project.handler import OneThreadHandler, Turns, route_of

MANY = b"0123456789" * 400_000  # more than Django keeps in memory
SEEN: list[Any] = []
ASKED: list[Any] = []

type View = Callable[[HttpRequest], HttpResponse]


def here(name: str) -> None:
    """Remember who came by in which thread."""
    SEEN.append((name, threading.get_ident()))


def passing(get_response: View) -> View:
    """A middleware."""

    def middleware(request: HttpRequest) -> HttpResponse:
        here("middleware")
        translation.activate("ru")
        return get_response(request)

    return middleware


def asking(request: HttpRequest) -> HttpResponse:
    here("view")
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    ASKED.append(connection._connections[connection._alias])  # type: ignore[attr-defined]  # this thread's own
    return HttpResponse(reverse("asking"))


def failing(request: HttpRequest) -> HttpResponse:
    asking(request)
    raise RuntimeError("as planned")


def streaming(request: HttpRequest) -> StreamingHttpResponse:
    asking(request)

    def pieces() -> Iterator[str]:
        for _ in range(3):
            asking(request)
            yield f"{translation.get_language()} "

    return streamed(request, pieces(), "words.csv")


def file(request: HttpRequest) -> FileResponse:
    return FileResponse(Path(__file__).open("rb"))


def size(request: HttpRequest) -> HttpResponse:
    (sent,) = request.FILES.getlist("file")
    return HttpResponse(f"{sent.size}")


urlpatterns = [
    path("asking/", asking, name="asking"),
    path("failing/", failing),
    path("streaming/", streaming),
    path("file/", file),
    path("size/", size),
]


@pytest.fixture
def handler(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, django_db_setup: None, django_db_blocker: DjangoDbBlocker
) -> Iterator[OneThreadHandler]:
    """A handler of these views, whose connections are given back after each request as to a pool."""
    settings.ROOT_URLCONF, settings.MIDDLEWARE = __name__, [f"{__name__}.passing"]
    monkeypatch.setitem(connection.settings_dict, "CONN_MAX_AGE", 0)
    SEEN.clear()
    ASKED.clear()
    made = OneThreadHandler()
    with django_db_blocker.unblock():  # for the threads of requests, which write nothing
        yield made
        made.threads.shutdown()


def send(handler: OneThreadHandler, target: str, *messages: dict[str, Any], **scope: Any) -> list[Any]:
    """What the handler sends back to a request of these messages."""
    headers = [(b"host", b"localhost"), *scope.pop("headers", ())]
    asked: dict[str, Any] = {
        "type": "http",
        "method": "GET",
        "path": target,
        "query_string": b"",
        "headers": headers,
    } | scope
    waiting: Iterator[Any] = iter(messages or ({"type": "http.request"},))
    sent: list[Any] = []

    async def receive() -> Any:
        return next(waiting)

    async def keep(message: Any) -> None:
        sent.append(message)

    asyncio.run(handler(asked, receive, keep))
    return sent


def body(sent: Sequence[Any]) -> bytes:
    return b"".join(message.get("body", b"") for message in sent)


@pytest.fixture
def signals() -> Iterator[None]:
    """Remembers where a request begins and ends."""

    def began(**_kwargs: Any) -> None:
        here("began")

    def ended(**_kwargs: Any) -> None:
        here("ended")

    request_started.connect(began)
    request_finished.connect(ended)
    yield
    request_started.disconnect(began)
    request_finished.disconnect(ended)


@pytest.mark.usefixtures("signals")
def test_a_whole_request_is_in_one_thread(handler: OneThreadHandler) -> None:
    sent = send(handler, "/school/asking/", root_path="/school")
    assert (sent[0]["status"], body(sent)) == (200, b"/school/asking/")
    assert [name for name, _thread in SEEN] == ["began", "middleware", "view", "ended"]
    threads = {thread for _name, thread in SEEN}
    assert len(threads) == 1
    assert threading.get_ident() not in threads


@pytest.mark.usefixtures("signals")
def test_a_stream_is_made_in_one_thread_and_in_the_language_of_the_request(handler: OneThreadHandler) -> None:
    sent = send(handler, "/streaming/")
    assert body(sent) == b"ru ru ru "
    assert [name for name, _thread in SEEN] == ["began", "middleware", "view", "view", "view", "view", "ended"]
    assert len({thread for _name, thread in SEEN[3:]}) == 1
    assert len(ASKED) == 4
    assert [each.connection for each in ASKED] == [None] * 4


@pytest.mark.parametrize(("target", "status"), [("/asking/", 200), ("/failing/", 500)])
def test_a_thread_gives_its_connection_back(handler: OneThreadHandler, target: str, status: int) -> None:
    assert send(handler, target)[0]["status"] == status
    (kept,) = ASKED
    assert kept.connection is None


@pytest.mark.filterwarnings("ignore:StreamingHttpResponse must consume")  # as Django does with its own file answers
def test_a_file_is_sent_whole(handler: OneThreadHandler) -> None:
    sent = send(handler, "/file/")
    assert body(sent) == Path(__file__).read_bytes()
    assert dict(sent[0]["headers"])[b"Content-Length"] == str(len(body(sent))).encode()


def test_a_large_upload_arrives(handler: OneThreadHandler) -> None:
    disposition = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.bin"\r\n\r\n'
    first = {"type": "http.request", "body": disposition + MANY, "more_body": True}
    last = {"type": "http.request", "body": b"\r\n--x--\r\n"}
    headers = [(b"content-type", b"multipart/form-data; boundary=x"), (b"content-length", b"4000100")]
    assert body(send(handler, "/size/", first, last, method="POST", headers=headers)) == b"4000000"


def test_what_is_no_request_is_refused(handler: OneThreadHandler) -> None:
    assert send(handler, "/file/", query_string=b"\xff")[0]["status"] == 400
    assert SEEN == []


@pytest.mark.parametrize(("target", "status", "searches"), [("/asking/", 200, 1), ("/nowhere/", 404, 2)])
def test_the_route_of_a_path_is_looked_for_once(
    handler: OneThreadHandler, target: str, status: int, searches: int
) -> None:
    route_of.cache_clear()
    for _time in range(2):
        assert send(handler, target)[0]["status"] == status
    assert route_of.cache_info().misses == searches


def test_who_leaves_while_sending_has_not_asked_and_who_leaves_later_has(handler: OneThreadHandler) -> None:
    some, gone = {"type": "http.request", "body": b"a", "more_body": True}, {"type": "http.disconnect"}
    assert send(handler, "/asking/", some, gone) == []
    assert SEEN == []
    assert send(handler, "/asking/", {"type": "http.request"}, gone)[0]["status"] == 200
    assert [name for name, _thread in SEEN] == ["middleware", "view"]


async def second_while_first_waits(turns: Turns) -> bool:
    """Whether a second one gets its turn before the first one's end."""
    got = asyncio.Event()

    async def second() -> None:
        async with turns.one():
            got.set()

    async with turns.one():
        waiting = asyncio.create_task(second())
        done, _pending = await asyncio.wait([waiting], timeout=0.2)
        passed_on = bool(done)
    await waiting
    return passed_on


def test_who_takes_long_gives_the_turn_to_the_next_once() -> None:
    for patience, passed_on in ((0.01, True), (60, False)):
        turns = Turns(1, patience)
        assert asyncio.run(second_while_first_waits(turns)) is passed_on
        assert turns.free._value == 1
