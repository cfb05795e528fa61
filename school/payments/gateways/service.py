"""Calls of a gateway's API: exact numbers, no secret in any error."""

import json
import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from school.common.outside import CallBroken, CallNotBegun, whole_answer
from school.payments.gateways.base import GatewayError, NoAnswer, NotReached, Refused
from school.payments.gateways.redaction import storable, without_cards

LONGEST_ANSWER = 4 * 1024 * 1024
LONGEST_DETAIL = 300
TOO_MANY = 429

log = logging.getLogger("maktab.payments")


class Shape(BaseModel):
    """What a gateway promises of an answer; what else there is is ignored."""

    model_config = ConfigDict(extra="ignore", frozen=True)


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer; `body` is empty when it is no JSON object."""

    status: int
    body: dict[str, Any]

    @property
    def message(self) -> str:
        """The gateway's own words."""
        return str(self.body.get("message") or "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """A gateway's base address, and the secret that every call carries and no error tells."""

    name: str
    base_url: str
    secret: str

    def call(self, method: str, path: str, *, timeout: float, **request: Any) -> Answer:
        """One request and its whole answer, whatever its status.

        NotReached when it certainly did not begin, NoAnswer when it broke after that.
        """
        headers = {"Authorization": f"Bearer {self.secret}", "Accept": "application/json"}
        address = f"{self.base_url}{path}"
        try:
            given = whole_answer(method, address, timeout=timeout, longest=LONGEST_ANSWER, headers=headers, **request)
        except CallNotBegun as error:
            raise NotReached(f"{self.name} cannot be reached ({error}).") from None
        except CallBroken as error:
            raise NoAnswer(f"{self.name} gave no whole answer ({error}).") from None
        return Answer(given.status, json_object(given.content))

    def good(self, answer: Answer) -> dict[str, Any]:
        """The body of a good answer; else the error that its status means."""
        if 200 <= answer.status < 300 and answer.body:
            return answer.body
        raise self.refusal(answer)

    def refusal(self, answer: Answer) -> GatewayError:
        """What an unsuccessful answer means."""
        if answer.status == TOO_MANY:
            return NotReached(f"{self.name} takes no more calls for the moment (429).")
        if answer.status in (401, 403):
            return Refused(f"{self.name} refuses the school's key ({answer.status}).")
        if 400 <= answer.status < 500:
            return Refused(
                self.clean(f"{self.name} refuses it ({answer.status}): {answer.message or 'no reason given'}")
            )
        return NoAnswer(f"{self.name} gave an answer that cannot be read ({answer.status}).")

    def shaped[S: Shape](self, kind: type[S], value: Any) -> S:
        """The value as `kind`; NoAnswer when it is anything else."""
        return self.reading(lambda: kind.model_validate(value))

    def readable[S: Shape](self, kind: type[S], rows: Iterable[Any]) -> Iterator[S]:
        """The rows that are as the gateway promises; others are logged and left out, so that they hide nobody's money.

        They are another shop's, or will be asked for by themselves.
        """
        for row in rows:
            try:
                yield self.shaped(kind, row)
            except NoAnswer as error:
                log.warning("A row of a list was left out: %s", error)

    def page(self, answer: Answer, before: list[Any]) -> list[Any]:
        """The rows of a page of a list; NoAnswer for none, and for those of the page `before` it: it would not end."""
        rows = self.good(answer).get("data")
        if not isinstance(rows, list) or (rows and rows == before):
            raise NoAnswer(f"{self.name} gave no list, or the same page of it again.")
        return rows

    def reading[T](self, read: Callable[[], T]) -> T:
        try:
            return read()
        except ValidationError as error:
            places = ", ".join(sorted({".".join(map(str, each["loc"])) for each in error.errors()}))
            raise NoAnswer(self.clean(f"{self.name} gave an answer that cannot be read: {places}")) from None

    def clean(self, text: str) -> str:
        """A gateway's words without our secret; see `plain`."""
        return plain(text.replace(self.secret, "***"))


def plain(text: str) -> str:
    """A gateway's words as they may be kept: on one line, cut, without cards' numbers."""
    return without_cards(" ".join(storable(text).split())).strip(": ")[:LONGEST_DETAIL]


def json_object(content: bytes) -> dict[str, Any]:
    """The JSON object in `content`, in UTF-8 and its fractions exact; empty when it is anything else."""
    try:
        found = json.loads(content.decode("utf-8-sig"), parse_float=Decimal)
    except (ValueError, RecursionError, ArithmeticError):
        return {}
    return found if isinstance(found, dict) else {}
