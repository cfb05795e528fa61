"""Calls of outside services over HTTP: one deadline, no redirects, no secret in any error."""

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import httpx2

from school.notifications.channels.base import Later, Misconfigured, Refused, Unclear, shortened

CONNECT_SECONDS = 5.0
LONGEST_ANSWER = 256 * 1024
LONGEST_WAIT = 24 * 60 * 60.0
BROKEN = {500, 502, 503}  # the service says itself that it did not do it; 504 does not know
UNCLEAR_STATUS = 504

# Before the first byte of the request was written.
NOT_BEGUN = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout, httpx2.ProxyError)


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer; `body` is None when it is no JSON object."""

    status: int
    headers: Mapping[str, str]
    text: str
    body: dict[str, Any] | None

    def section(self, name: str) -> dict[str, Any]:
        """The object called `name` in the body; empty when there is none."""
        found = (self.body or {}).get(name)
        return found if isinstance(found, dict) else {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """A provider's base address and how long it may take. `secrets` are blotted out of everything that is told."""

    name: str
    base_url: str
    timeout: float
    secrets: tuple[str, ...] = ()

    def call(self, method: str, path: str, **request: Any) -> Answer:
        """One request and its whole answer, whatever its status.

        Later when it certainly did not begin, Unclear when it broke after that. Errors of the client hold the
        request with its secrets, so none is passed on as the cause.
        """
        limits = httpx2.Timeout(self.timeout, connect=min(CONNECT_SECONDS, self.timeout))
        try:
            with (
                httpx2.Client(timeout=limits, follow_redirects=False, trust_env=False) as client,
                client.stream(method, f"{self.base_url}{path}", **request) as response,
            ):
                return self.read(response)
        except NOT_BEGUN as error:
            raise Later(self.clean(f"{self.name} cannot be reached: {type(error).__name__}")) from None
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            raise Unclear(self.clean(f"{self.name} gave no whole answer: {type(error).__name__}")) from None

    def read(self, response: httpx2.Response) -> Answer:
        """The answer's body, within the deadline and a sane size."""
        content, deadline = b"", time.monotonic() + self.timeout
        for chunk in response.iter_bytes():
            content += chunk
            if len(content) > LONGEST_ANSWER or time.monotonic() > deadline:
                raise Unclear(f"{self.name} did not end its answer")
        text = content.decode(errors="replace")
        return Answer(response.status_code, response.headers, text, json_object(text))

    def refuse(self, answer: Answer, reason: str = "") -> None:
        """Raise what the status of an unsuccessful answer means; `reason` is the provider's own word for it."""
        detail = self.clean(f"{self.name} answered {answer.status}: {reason or shortened(answer.text)}")
        if answer.status == 429 or answer.status in BROKEN:
            raise Later(detail, retry_after=wait_of(answer))
        if answer.status == UNCLEAR_STATUS:
            raise Unclear(detail)
        if answer.status in (401, 404) or 300 <= answer.status < 400:
            raise Misconfigured(detail)
        raise Refused(detail)

    def clean(self, text: str) -> str:
        """The text without our secrets."""
        for secret in self.secrets:
            text = text.replace(secret, "***") if secret else text
        return text


def json_object(text: str) -> dict[str, Any] | None:
    """The JSON object in `text`; None when it is anything else."""
    try:
        found = json.loads(text)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def wait_of(answer: Answer) -> float | None:
    """Seconds that the provider asks us to wait, from 0 to a day; None when it does not say."""
    parameters = answer.section("parameters")
    for told in (parameters.get("retry_after"), answer.headers.get("retry-after")):
        try:
            return min(max(float(told), 0.0), LONGEST_WAIT)  # type: ignore[arg-type]  # None is a TypeError like any other
        except (TypeError, ValueError):
            continue
    return None
