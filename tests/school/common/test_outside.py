"""Outside services that never end their answers, and answers that unpack to more than there is memory."""

import gzip
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from threading import Event, Thread

import pytest

from school.common.outside import CallBroken, WholeAnswer, whole_answer

HEAD = b"HTTP/1.1 200 OK\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
BOMB = gzip.compress(gzip.compress(bytes(100_000_000)))

type Answering = Callable[[socket.socket, Event], None]


@contextmanager
def service(answer: Answering) -> Iterator[str]:
    """Takes one call and lets `answer` write until it is told to stop; the address."""
    stopping = Event()
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            connection, _address = server.accept()
            with connection, suppress(OSError):
                connection.recv(65_536)
                answer(connection, stopping)

        thread = Thread(target=serve)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}/"
        stopping.set()
        thread.join()


def dripping(start: bytes, drop: bytes) -> Answering:
    """`start`, and then `drop` after `drop`, each of them well in time."""

    def answer(connection: socket.socket, stopping: Event) -> None:
        connection.sendall(start)
        while not stopping.wait(0.02):
            connection.sendall(drop)

    return answer


def call(address: str) -> WholeAnswer:
    return whole_answer("GET", address, timeout=0.3, longest=1_000)


@pytest.mark.parametrize(
    ("start", "drop"),
    [
        (HEAD, b"A"),
        (b"", b"HTTP/1.1 103 Early Hints\r\n\r\n"),
        (CHUNKED, b"1;aaaa"),
        (CHUNKED + b"1\r\na\r\n", b"1\r\na\r\n"),
        (HEAD + b"\r\n", b"a"),
    ],
    ids=["a head", "hints", "a chunk's head", "chunks", "a body"],
)
def test_an_answer_that_drips_is_cut(start: bytes, drop: bytes) -> None:
    begun = time.monotonic()
    with service(dripping(start, drop)) as address, pytest.raises(CallBroken):
        call(address)
    assert time.monotonic() - begun < 3


def test_an_answer_is_not_unpacked() -> None:
    def answer(connection: socket.socket, stopping: Event) -> None:
        told = f"Content-Encoding: gzip, gzip\r\nContent-Length: {len(BOMB)}\r\n\r\n"
        connection.sendall(HEAD + told.encode() + BOMB)

    with service(answer) as address:
        assert (len(BOMB) < 1_000, call(address).content) == (True, BOMB)
