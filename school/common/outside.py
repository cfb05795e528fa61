"""Calls of outside services over HTTP: bounded waits, a sane size, no redirects, no proxies of the environment."""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import httpx2

CONNECT_SECONDS = 5.0
# Before the first byte of the request was written.
NOT_BEGUN = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout, httpx2.ProxyError)


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
    CallNotBegun or CallBroken otherwise. Errors of the client hold the request with its secrets, so none of them is
    passed on as the cause.
    """
    limits = httpx2.Timeout(timeout, connect=min(CONNECT_SECONDS, timeout))
    try:
        with (
            httpx2.Client(timeout=limits, follow_redirects=False, trust_env=False) as client,
            client.stream(method, address, **request) as response,
        ):
            return WholeAnswer(response.status_code, response.headers, read(response, timeout, longest))
    except NOT_BEGUN as error:
        raise CallNotBegun(type(error).__name__) from None
    except (httpx2.HTTPError, httpx2.InvalidURL) as error:
        raise CallBroken(type(error).__name__) from None


def read(response: httpx2.Response, timeout: float, longest: int) -> bytes:
    """The answer's body."""
    content, deadline = bytearray(), time.monotonic() + timeout
    for chunk in response.iter_bytes():
        content += chunk
        if len(content) > longest or time.monotonic() > deadline:
            raise CallBroken("too long")
    return bytes(content)
