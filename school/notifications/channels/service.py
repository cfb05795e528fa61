"""Calls of the services that carry notices: no secret in any error."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from school.common.outside import CallBroken, CallNotBegun, whole_answer
from school.notifications.channels.base import Later, Misconfigured, Refused, Unclear, shortened

LONGEST_ANSWER = 256 * 1024
LONGEST_WAIT = 24 * 60 * 60.0
BROKEN = {500, 502, 503}  # the service says itself that it did not do it; 504 does not know
UNCLEAR_STATUS = 504


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

        Later when it certainly did not begin, Unclear when it broke after that.
        """
        address = f"{self.base_url}{path}"
        try:
            given = whole_answer(method, address, timeout=self.timeout, longest=LONGEST_ANSWER, **request)
        except CallNotBegun as error:
            raise Later(self.clean(f"{self.name} cannot be reached: {error}")) from None
        except CallBroken as error:
            raise Unclear(self.clean(f"{self.name} gave no whole answer: {error}")) from None
        text = given.content.decode(errors="replace")
        return Answer(given.status, given.headers, text, json_object(text))

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
