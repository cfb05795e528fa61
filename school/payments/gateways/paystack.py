"""Paystack: amounts in hundredths, calls signed with the API's own key over the raw body."""

import hashlib
import hmac
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from itertools import count
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

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
from school.payments.gateways.numbers import Currency, Identity, Minor, Moment, Reference
from school.payments.gateways.redaction import without_secrets
from school.payments.gateways.service import Answer, Service, Shape, json_object, plain

if TYPE_CHECKING:
    from school.payments.models import PaymentAttempt
    from school.people.models import User

SIGNATURE = "x-paystack-signature"
CURRENCIES = frozenset(("GHS", "KES", "NGN", "USD", "XOF", "ZAR"))
PART = 100  # hundredths in one, whatever the currency
PAGE = 100
UNKNOWN_TO_IT = (400, 404)
OUTCOMES: dict[str, Outcome] = {
    "success": "paid",
    "failed": "failed",
    "reversed": "failed",
    # A page that nobody has paid at yet is called abandoned, too: its payer may still come back.
    **dict.fromkeys(("abandoned", "ongoing", "pending", "processing", "queued"), "pending"),
}
REFUND_OUTCOMES: dict[str, Outcome] = {"processed": "paid", "failed": "failed"}


class Opened(Shape):
    """The answer to initialize."""

    authorization_url: str = Field(pattern=r"^https?://[!-~]+$", max_length=2000)


class Transaction(Shape):
    """A transaction, in an answer."""

    id: Identity
    domain: str = ""
    status: str
    reference: Reference
    amount: Minor
    requested_amount: Minor | None = None
    fees: Minor | None = None
    currency: Currency
    gateway_response: str | None = None
    paid_at: Moment = None

    @property
    def for_the_school(self) -> int:
        """What was paid without the fees that the payer bears beside it, where that is how the account is set up."""
        asked, fees = self.requested_amount, self.fees
        return asked if asked is not None and fees is not None and asked + fees == self.amount else self.amount

    @property
    def found(self) -> Found:
        return Found(
            reference=self.reference,
            provider_id=self.id,
            outcome=OUTCOMES.get(self.status, "unknown"),
            amount=Decimal(self.for_the_school) / PART,
            currency=self.currency,
            paid_at=self.paid_at,
            failure="" if self.status == "success" else plain(f"{self.status}: {self.gateway_response or ''}"),
            is_test=self.domain == "test",
        )


class Refund(Shape):
    """A refund, in an answer."""

    id: Identity
    amount: Minor
    currency: Currency
    status: str
    merchant_note: str | None = None

    @property
    def returned(self) -> Returned:
        outcome = REFUND_OUTCOMES.get(self.status, "pending")
        return Returned(self.id, outcome, Decimal(self.amount) / PART, self.currency, self.merchant_note or "")


class Named(Shape):
    """A transaction that a call is about."""

    reference: Reference | None = None


class Data(Shape):
    """What a call tells of."""

    id: Identity | None = None
    domain: str = ""
    reference: Reference | None = None
    transaction_reference: Reference | None = None
    transaction: Named | None = None
    refund_amount: Minor | None = None
    currency: Currency | None = None
    resolution: str | None = None


class Call(Shape):
    """A call of ours."""

    event: str = Field(pattern=r"^[a-z_.-]{1,48}$")
    data: Data

    @property
    def reference(self) -> str:
        data = self.data
        return data.reference or data.transaction_reference or (data.transaction and data.transaction.reference) or ""

    @property
    def kind(self) -> Kind:
        if self.event.startswith("charge.dispute."):
            return self.kind_of_dispute
        return (
            "charge" if self.event.startswith("charge.") else "refund" if self.event.startswith("refund.") else "other"
        )

    @property
    def kind_of_dispute(self) -> Kind:
        if self.event != "charge.dispute.resolve":
            return "dispute"
        return "dispute_won" if self.data.resolution == "declined" else "other"


class Paystack:
    """The school's account."""

    method = PaymentMethod.PAYSTACK

    def __init__(self, key: str) -> None:
        self.key, self.is_test = key, key.startswith("sk_test_")
        self.service = Service(name="Paystack", base_url=settings.PAYSTACK_BASE_URL, secret=key)

    def initiate(self, attempt: "PaymentAttempt", payer: "User", return_url: str) -> Started:
        given = {
            "email": payer.email,
            "amount": in_minor(attempt.amount),
            "currency": attempt.currency,
            "reference": attempt.reference,
            "callback_url": return_url,
        }
        answer = self.call("POST", "/transaction/initialize", json=given)
        if answer.status == 400 and is_duplicate(answer):
            raise Duplicate("Paystack knows this reference already.")
        opened = self.service.shaped(Opened, self.service.good(answer).get("data"))
        return Started(opened.authorization_url)

    def verify(self, reference: str, provider_id: str = "") -> Found:
        """Paystack has one transaction for a reference, so its own number adds nothing."""
        answer = self.call("GET", f"/transaction/verify/{quote(reference, safe='')}", hurry=True)
        if answer.status in UNKNOWN_TO_IT and answer.body.get("status") is False:
            return Found(reference, "", "unknown", Decimal(0), "", None, self.service.clean(answer.message))
        return self.service.shaped(Transaction, self.service.good(answer).get("data")).found

    def read_event(self, headers: Mapping[str, str], body: bytes) -> Said:
        """Only the lower-case digest over the bytes as they came is Paystack's."""
        given = headers.get(SIGNATURE, "")
        if not hmac.compare_digest(given.encode(), hmac.digest(self.key.encode(), body, "sha512").hex().encode()):
            raise Forged
        return said(body)

    def refund(self, provider_id: str, amount: Decimal, *, note: str = "") -> str:
        given = {"transaction": provider_id, "amount": in_minor(amount), "merchant_note": note}
        made = self.service.good(self.call("POST", "/refund", json=given)).get("data")
        return self.service.shaped(Refund, made).id

    def refunds(self, provider_id: str, since: datetime) -> Iterable[Returned]:
        for each in self.pages("/refund", {"transaction": provider_id}):
            yield self.service.shaped(Refund, each).returned

    def transactions(self, since: datetime, until: datetime) -> Iterator[Found]:
        rows = self.pages("/transaction", {"from": since.isoformat(), "to": until.isoformat()})
        for each in self.service.readable(Transaction, rows):
            yield each.found

    def pages(self, path: str, query: Mapping[str, str]) -> Iterator[Any]:
        """All rows of a list, a page at a time."""
        found: list[Any] = []
        for number in count(1):
            answer = self.call("GET", path, params={**query, "perPage": PAGE, "page": number})
            found = self.service.page(answer, found)
            yield from found
            if len(found) < PAGE:
                return

    def call(self, method: str, path: str, *, hurry: bool = False, **request: Any) -> Answer:
        """With `hurry` for a question whose asker is waiting, and which is asked again anyway."""
        timeout = settings.PROVIDER_TIMEOUT_SECONDS
        return self.service.call(method, path, timeout=min(timeout, HURRIED_SECONDS) if hurry else timeout, **request)


HURRIED_SECONDS = 10


def said(body: bytes) -> Said:
    """What a proved body tells; one that cannot be read tells nothing, and is known again by its digest."""
    digest, whole = hashlib.sha256(body).hexdigest(), json_object(body)
    try:
        call = Call.model_validate(whole)
    except ValidationError:
        return Said(key=digest, name="")
    return Said(
        # Calls about refunds name none, so that two of the same amount are told apart by nothing else.
        key=f"{call.event}:{call.data.id or digest}",
        name=call.event,
        reference=call.reference[:64],
        provider_id=call.data.id or "",
        kind=call.kind,
        body=without_secrets(whole, body.decode(errors="replace")),
        is_test=call.data.domain == "test",
        amount=Decimal(call.data.refund_amount or 0) / PART,
        currency=call.data.currency or "",
    )


def in_minor(amount: Decimal) -> int:
    """An amount as Paystack counts it."""
    return int(amount * PART)


def is_duplicate(answer: Answer) -> bool:
    """Whether the reference was used before; the words are all that Paystack is sure to say."""
    return answer.body.get("code") == "duplicate_reference" or "duplicate" in answer.message.lower()


def configured_paystack() -> Paystack | None:
    """The school's account, if it has one."""
    return Paystack(settings.PAYSTACK_SECRET_KEY) if settings.PAYSTACK_SECRET_KEY else None
