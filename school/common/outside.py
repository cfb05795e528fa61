"""Calls of outside services over HTTP: bounded waits, a sane size, no redirects, no proxies of the environment."""

import socket
import ssl
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from threading import Timer
from types import TracebackType
from typing import Any, Self

import httpx2

CONNECT_SECONDS = 5.0
# Before the first byte of the request was written.
NOT_BEGUN = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout, httpx2.ProxyError)
CONNECTED = ("connection.connect_tcp.complete", "connection.start_tls.complete")
WAITING = "http11.receive_response_headers.started"


class CallNotBegun(Exception):
    """The service was certainly not asked; the text is the kind of error and holds no secret."""


class CallBroken(Exception):
    """The service may have been asked and has done it or not; the text holds no secret."""


@dataclass(frozen=True, slots=True)
class WholeAnswer:
    """All that a service has answered."""

    status: int
    headers: Mapping[str, str]
    content: bytes


def whole_answer(method: str, address: str, *, timeout: float, longest: int, **request: Any) -> WholeAnswer:
    """One request and its whole answer of at most `longest` bytes, whatever its status.

    `timeout` seconds are the longest pause of the service, and the longest that its answer may take once it has begun.
    It is asked for as it is: a few bytes that unpack to gigabytes are only a few bytes here. CallNotBegun or CallBroken
    otherwise. Errors of the client hold the request with its secrets, so none of them is passed on as the cause.
    """
    limits = httpx2.Timeout(timeout, connect=min(CONNECT_SECONDS, timeout))
    request["headers"] = {**(request.get("headers") or {}), "Accept-Encoding": "identity"}
    try:
        with (
            Watch(2 * timeout) as watch,
            httpx2.Client(verify=authorities(), timeout=limits, follow_redirects=False, trust_env=False) as client,
            client.stream(method, address, **with_trace(request, watch)) as response,
        ):
            return WholeAnswer(response.status_code, response.headers, read(response, timeout, longest))
    except NOT_BEGUN as error:
        raise CallNotBegun(type(error).__name__) from None
    except (httpx2.HTTPError, httpx2.InvalidURL) as error:
        raise CallBroken(type(error).__name__) from None


@cache
def authorities() -> ssl.SSLContext:
    """Whom we believe who a server is; reading them takes longer than a call."""
    return httpx2.create_ssl_context(trust_env=False)


def read(response: httpx2.Response, timeout: float, longest: int) -> bytes:
    """The answer's body."""
    content, deadline = bytearray(), time.monotonic() + timeout
    for chunk in response.iter_raw():
        content += chunk
        if len(content) > longest or time.monotonic() > deadline:
            raise CallBroken("too long")
    return bytes(content)


class Watch:
    """Cuts the connection when the service lets each byte come in time, and the whole never: its head, or a chunk's.

    The time begins when the request is sent. It is twice that of a pause: one to begin in, and one to end in.
    """

    def __init__(self, seconds: float) -> None:
        self.timer = Timer(seconds, self.cut)
        self.timer.daemon = True
        self.socket: socket.socket | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.timer.cancel()

    def note(self, event: str, told: Mapping[str, Any]) -> None:
        """What the client tells of its progress: which connection it has, and that it waits for the answer."""
        if event in CONNECTED:
            self.socket = told["return_value"].get_extra_info("socket")
        elif event == WAITING:
            self.timer.start()

    def cut(self) -> None:
        """Whoever reads from the connection finds it closed."""
        with suppress(OSError):
            if self.socket:
                self.socket.shutdown(socket.SHUT_RDWR)


def with_trace(request: Mapping[str, Any], watch: Watch) -> dict[str, Any]:
    """The same request, watched."""
    return {**request, "extensions": {**request.get("extensions", {}), "trace": watch.note}}
