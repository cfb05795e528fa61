"""Flutterwave's API v3: amounts in whole units; calls prove themselves by a fixed word, or as v4 by a signature."""

import hashlib
import hmac
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import count
from typing import TYPE_CHECKING, Any

from django.conf import settings
from pydantic import Field, ValidationError

from school.payments.choices import PaymentMethod
from school.payments.gateways.base import (
    Duplicate,
    Forged,
    Found,
    Kind,
    Outcome,
    Returned,
    Said,
    Started,
)
from school.payments.gateways.numbers import Amount, Currency, Identity, Moment, Reference
from school.payments.gateways.redaction import without_secrets
from school.payments.gateways.service import Answer, Service, Shape, json_object, plain
from school.payments.rules import ATTEMPT_LASTS

if TYPE_CHECKING:
    from school.payments.models import PaymentAttempt
    from school.people.models import User

WORD, SIGNATURE = "verif-hash", "flutterwave-signature"
SESSION_MINUTES = int(ATTEMPT_LASTS / timedelta(minutes=1))
CURRENCIES = frozenset(
    {
        *("AED", "ARS", "AUD", "BRL", "CAD", "CHF", "CZK", "ETB", "EUR", "GBP", "GHS", "ILS", "INR", "JPY", "KES"),
        *("MAD", "MUR", "MWK", "MYR", "NGN", "NOK", "NZD", "PEN", "PLN", "RUB", "RWF", "SAR", "SEK", "SGD", "SLL"),
        *("TZS", "UGX", "USD", "XAF", "XOF", "ZAR", "ZMW"),
    }
)
UNKNOWN_TO_IT = (400, 404)
OUTCOMES: dict[str, Outcome] = {
    **dict.fromkeys(("successful", "succeeded"), "paid"),
    **dict.fromkeys(("failed", "cancelled"), "failed"),
    "pending": "pending",
}
HURRIED_SECONDS = 10


class Opened(Shape):
    """The answer to the wish for a page."""

    link: str = Field(pattern=r"^https?://[!-~]+$", max_length=2000)


class Transaction(Shape):
    """A transaction, in an answer."""

    id: Identity
    tx_ref: Reference
    amount: Amount
    currency: Currency
    status: str
    processor_response: str | None = None
    created_at: Moment = None

    def found(self, *, is_test: bool) -> Found:
        outcome = OUTCOMES.get(self.status, "unknown")
        return Found(
            reference=self.tx_ref,
            provider_id=self.id,
            outcome=outcome,
            amount=self.amount,
            currency=self.currency,
            paid_at=self.created_at,
            failure="" if outcome == "paid" else plain(f"{self.status}: {self.processor_response or ''}"),
            is_test=is_test,
        )


class Refund(Shape):
    """A refund, in an answer."""

    id: Identity
    tx_id: Identity
    amount_refunded: Amount
    status: str
    comments: str | None = None

    @property
    def returned(self) -> Returned:
        outcome: Outcome = "paid" if self.status.startswith("completed") else "pending"
        outcome = "failed" if self.status == "failed" else outcome
        return Returned(self.id, outcome, self.amount_refunded, "", self.comments or "")


class Data(Shape):
    """What a call tells of: v3 says tx_ref, v4 reference."""

    id: Identity | None = None
    tx_ref: Reference | None = None
    reference: Reference | None = None
    status: str = ""


class Call(Shape):
    """A call of ours: v3 says event, v4 type."""

    id: Identity | None = None
    event: str = Field(default="", pattern=r"^[a-zA-Z_.-]{0,64}$")
    type: str = Field(default="", pattern=r"^[a-zA-Z_.-]{0,64}$")
    data: Data

    @property
    def name(self) -> str:
        return self.event or self.type

    @property
    def kind(self) -> Kind:
        return "charge" if self.name.startswith("charge") else "refund" if "refund" in self.name else "other"


class Flutterwave:
    """The school's account."""

    method = PaymentMethod.FLUTTERWAVE

    def __init__(self, key: str, word: str, version: str) -> None:
        self.word, self.version, self.is_test = word.encode(), version, key.startswith("FLWSECK_TEST")
        self.service = Service(name="Flutterwave", base_url=settings.FLUTTERWAVE_BASE_URL, secret=key)

    def initiate(self, attempt: "PaymentAttempt", payer: "User", return_url: str) -> Started:
        """The currency is always named: without one Flutterwave would take the amount for naira."""
        given = {
            "tx_ref": attempt.reference,
            "amount": str(attempt.amount),
            "currency": attempt.currency,
            "redirect_url": return_url,
            "session_duration": SESSION_MINUTES,
            "customer": {"email": payer.email, "name": payer.get_full_name() or payer.username},
        }
        answer = self.call("POST", "/payments", json=given)
        if 400 <= answer.status < 500 and "duplicate" in answer.message.lower():
            raise Duplicate("Flutterwave knows this reference already.")
        return Started(self.service.shaped(Opened, self.service.good(answer).get("data")).link)

    def verify(self, reference: str, provider_id: str = "") -> Found:
        """One reference may have several transactions, of which `provider_id` is one."""
        path, query = "/transactions/verify_by_reference", {"tx_ref": reference}
        if provider_id.isdecimal():
            path, query = f"/transactions/{provider_id}/verify", {}
        answer = self.call("GET", path, params=query, hurry=True)
        if answer.status in UNKNOWN_TO_IT and answer.body.get("status") == "error":
            return Found(reference, "", "unknown", Decimal(0), "", None, self.service.clean(answer.message))
        found = self.service.shaped(Transaction, self.service.good(answer).get("data"))
        return found.found(is_test=self.is_test)

    def read_event(self, headers: Mapping[str, str], body: bytes) -> Said:
        """v3 proves itself by the word alone, v4 by a signature with it; the one is never taken for the other."""
        given, expected = headers.get(WORD, "").encode(), self.word
        if self.version == "v4":
            given, expected = headers.get(SIGNATURE, "").encode(), b64encode(hmac.digest(self.word, body, "sha256"))
        if not self.word or not hmac.compare_digest(given, expected):
            raise Forged
        return said(body)

    def refund(self, provider_id: str, amount: Decimal, *, note: str = "") -> str:
        given = {"amount": str(amount), "comments": note}
        made = self.service.good(self.call("POST", f"/transactions/{provider_id}/refund", json=given)).get("data")
        return self.service.shaped(Refund, made).id

    def refunds(self, provider_id: str, since: datetime) -> Iterable[Returned]:
        for each in self.pages("/refunds", {"from": f"{since:%Y-%m-%d}"}):
            refund = self.service.shaped(Refund, each)
            if refund.tx_id == provider_id:
                yield refund.returned

    def transactions(self, since: datetime, until: datetime) -> Iterator[Found]:
        """Flutterwave counts in days: what is outside of the time is left out here."""
        rows = self.pages("/transactions", {"from": f"{since:%Y-%m-%d}", "to": f"{until:%Y-%m-%d}"})
        for found in self.service.readable(Transaction, rows):
            if found.created_at is None or since <= found.created_at <= until:
                yield found.found(is_test=self.is_test)

    def pages(self, path: str, query: Mapping[str, str]) -> Iterator[Any]:
        """All rows of a list, a page at a time; it says itself how many pages there are."""
        rows: list[Any] = []
        for number in count(1):
            answer = self.call("GET", path, params={**query, "page": number})
            rows = self.service.page(answer, rows)
            yield from rows
            if not rows or number >= pages_of(answer.body):
                return

    def call(self, method: str, path: str, *, hurry: bool = False, **request: Any) -> Answer:
        """With `hurry` for a question whose asker is waiting, and which is asked again anyway."""
        timeout = settings.PROVIDER_TIMEOUT_SECONDS
        return self.service.call(method, path, timeout=min(timeout, HURRIED_SECONDS) if hurry else timeout, **request)


def pages_of(body: Mapping[str, Any]) -> int:
    """How many pages the list has."""
    meta = body.get("meta")
    info = meta.get("page_info") if isinstance(meta, dict) else None
    pages = info.get("total_pages") if isinstance(info, dict) else None
    return pages if isinstance(pages, int) else 1


def said(body: bytes) -> Said:
    """What a proved body tells; one that cannot be read tells nothing, and is known again by its digest."""
    digest, whole = hashlib.sha256(body).hexdigest(), json_object(body)
    try:
        call = Call.model_validate(whole)
    except ValidationError:
        return Said(key=digest, name="")
    data = call.data
    return Said(
        key=key_of(call) or digest,
        name=call.name,
        reference=(data.tx_ref or data.reference or "")[:64],
        provider_id=data.id or "",
        kind=call.kind,
        body=without_secrets(whole, body.decode(errors="replace")),
    )


def key_of(call: Call) -> str:
    """What the call is known by again; empty when it names nothing.

    The same transaction is told of again when its state has changed. What v3 says is no proof of itself: somebody who
    knows the word must not be able to use up the name of a call that is still to come.
    """
    if call.id or not call.data.id:
        return call.id or ""
    said = f"{call.name}|{call.data.status}|{call.data.tx_ref}"
    return f"{call.data.id}:{hashlib.sha256(said.encode(errors='replace')).hexdigest()[:32]}"


def configured_flutterwave() -> Flutterwave | None:
    """The school's account, if it has one."""
    key = settings.FLUTTERWAVE_SECRET_KEY
    if not key:
        return None
    return Flutterwave(key, settings.FLUTTERWAVE_SECRET_HASH, settings.FLUTTERWAVE_WEBHOOK_VERSION)
