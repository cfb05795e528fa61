"""Payme beside the other gateways: its page is a link that we write, and it calls us, so that we never ask it."""

from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from django.conf import settings

from school.payments.choices import PaymentMethod, PaymeState
from school.payments.gateways.base import Forged, Found, Outcome, Refused, Returned, Said, Started
from school.payments.models import PaymeTransaction
from school.payments.queries import payme_transactions_between, payme_transactions_of
from school.payments.rules import PAYME_CURRENCY, TIYIN, in_milliseconds, in_tiyin
from school.people.queries import languages_of

if TYPE_CHECKING:
    from school.payments.models import PaymentAttempt
    from school.people.models import User

LANGUAGES = ("uz", "ru", "en")  # those that the gateway's page speaks
OUTCOMES: dict[int, Outcome] = {
    PaymeState.CREATED: "pending",
    PaymeState.PERFORMED: "paid",
    PaymeState.CANCELLED: "failed",
    PaymeState.REFUNDED: "failed",
}


class Payme:
    """The school's cashbox."""

    method = PaymentMethod.PAYME

    def __init__(self) -> None:
        self.is_test = bool(settings.PAYME_TEST_KEY)

    def initiate(self, attempt: "PaymentAttempt", payer: "User", return_url: str) -> Started:
        """The GET form of Payme's checkout: pairs joined by semicolons, in base64; nobody is asked for it."""
        pairs = {
            "m": settings.PAYME_MERCHANT_ID,
            "ac.payment_id": str(attempt.payment_id),
            "a": str(in_tiyin(attempt.amount)),
        }
        language = languages_of([payer.pk])[payer.pk]
        if language in LANGUAGES:
            pairs["l"] = language
        if return_url and ";" not in return_url:
            pairs["c"] = return_url
        text = ";".join(f"{name}={value}" for name, value in pairs.items())
        return Started(f"{settings.PAYME_CHECKOUT_URL.rstrip('/')}/{b64encode(text.encode()).decode()}")

    def verify(self, reference: str, provider_id: str = "") -> Found:
        """The latest that Payme has told us of the payment that our `reference` is an attempt on."""
        latest = payme_transactions_of(reference).last()
        if latest is None:
            return Found(reference, "", "unknown", Decimal(0), PAYME_CURRENCY, None)
        return found(latest, reference)

    def read_event(self, headers: Mapping[str, str], body: bytes) -> Said:
        """Payme's calls are answered in a protocol of their own, at an address of their own."""
        raise Forged

    def refund(self, provider_id: str, amount: Decimal, *, note: str = "") -> str:
        raise Refused("Payme gives money back in its own cabinet only; the refund then follows here by itself.")

    def refunds(self, provider_id: str, since: datetime) -> Iterable[Returned]:
        return ()

    def transactions(self, since: datetime, until: datetime) -> Iterator[Found]:
        """From our own rows: what Payme asks us for by GetStatement, it has told us before."""
        for each in payme_transactions_between(in_milliseconds(since), in_milliseconds(until)):
            yield found(each, each.provider_id)


def found(row: PaymeTransaction, reference: str) -> Found:
    """A transaction of Payme's in the words that all gateways share."""
    return Found(
        reference=reference,
        provider_id=row.provider_id,
        outcome=OUTCOMES[row.state],
        amount=Decimal(row.amount) / TIYIN,
        currency=PAYME_CURRENCY,
        paid_at=datetime.fromtimestamp(row.perform_time / 1000, tz=UTC) if row.perform_time else None,
        failure=row.get_state_display() if row.cancel_time else "",
    )


def configured_payme() -> Payme | None:
    """The school's cashbox, if it has one."""
    return Payme() if settings.PAYME_MERCHANT_ID else None
