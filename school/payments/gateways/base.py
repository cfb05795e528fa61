"""What every gateway can do, whatever its protocol: a page to pay at, the truth about a payment, refunds, a statement.

A gateway here only translates. What makes a payment paid is decided by the actions, never by a gateway's file.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, Protocol

from django.utils.translation import gettext_lazy as _

from school.common.errors import Unavailable
from school.payments.choices import PaymentMethod

if TYPE_CHECKING:
    from school.payments.models import PaymentAttempt
    from school.people.models import User

type Outcome = Literal["paid", "failed", "pending", "unknown"]
type Kind = Literal["charge", "refund", "dispute", "dispute_won", "other"]


class Forged(Exception):
    """A call that does not prove to come from the gateway; nothing of it may be believed or kept."""


class GatewayError(Exception):
    """The gateway did not do what it was asked for. The text is fit for staff: it holds no key and no card."""


class NotReached(GatewayError):
    """It certainly has not done it, and will perhaps do it later: no connection, or too many calls."""


class NoAnswer(GatewayError):
    """Nobody knows whether it has done it: the answer was lost, or is not to be read."""


class Refused(GatewayError):
    """It has said no; the same again would be refused again."""


class Duplicate(Refused):
    """It knows this reference already."""


@dataclass(frozen=True, slots=True)
class Started:
    """Where the payer is sent; `provider_id` is empty while the gateway has no number for the transaction."""

    redirect_url: str
    provider_id: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """What the gateway says of one transaction when we ask. `amount` is in whole units of `currency`, exact.

    `unknown` is a transaction that it does not know, or a state whose name we do not. `is_test` brings no money.
    """

    reference: str
    provider_id: str
    outcome: Outcome
    amount: Decimal
    currency: str
    paid_at: datetime | None
    failure: str = ""
    is_test: bool = False


@dataclass(frozen=True, slots=True)
class Returned:
    """A refund as the gateway knows it; `note` is what we sent with it, where the gateway keeps that."""

    provider_id: str
    outcome: Outcome
    amount: Decimal
    currency: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """A proved call as it was read. `key` is the same each time the gateway repeats it, and never that of another.

    `body` is what may be kept of it: as it came, but for secrets and card data. `amount` and `currency` are those of a
    dispute.
    """

    key: str
    name: str
    reference: str = ""
    provider_id: str = ""
    kind: Kind = "other"
    body: str = ""
    is_test: bool = False
    amount: Decimal = Decimal(0)
    currency: str = ""


class Gateway(Protocol):
    """One provider. Whatever asks it over the network raises a GatewayError when that fails."""

    method: PaymentMethod
    is_test: bool

    def initiate(self, attempt: "PaymentAttempt", payer: "User", return_url: str) -> Started:
        """Open a page on which the payer can pay the attempt; Duplicate when its reference has been used."""
        ...

    def verify(self, reference: str, provider_id: str = "") -> Found:
        """What has become of the attempt with our `reference`; with `provider_id` of that very transaction of it."""
        ...

    def read_event(self, headers: Mapping[str, str], body: bytes) -> Said:
        """The call that the gateway made of us; Forged when it does not prove itself over the raw `body`."""
        ...

    def refund(self, provider_id: str, amount: Decimal, *, note: str = "") -> str:
        """Give `amount` of the transaction back; the gateway's number of the refund."""
        ...

    def refunds(self, provider_id: str, since: datetime) -> Iterable[Returned]:
        """All refunds of the transaction, which was made after `since`, whoever made them."""
        ...

    def transactions(self, since: datetime, until: datetime) -> Iterator[Found]:
        """All transactions of that time, page by page."""
        ...


type MakeGateway = Callable[[], Gateway | None]


@dataclass(frozen=True, slots=True)
class Offer:
    """What is known of a gateway without any setting, and how it is made with them."""

    make: MakeGateway
    variable: str
    currencies: Collection[str]


_offers: dict[PaymentMethod, Offer] = {}


def provide(method: PaymentMethod, make: MakeGateway, *, variable: str, currencies: Collection[str]) -> None:
    """Let `make` give the gateway of `method`, as it is configured now; None while the setting `variable` is empty.

    It collects money of `currencies`, which is known without any setting.
    """
    _offers[method] = Offer(make, variable, currencies)


def takes(method: str, currency: str) -> bool:
    """Whether this method's gateway collects money of this currency, set up at this school or not."""
    offer = _offers.get(PaymentMethod(method))
    return offer is not None and currency in offer.currencies


def gateway_of(method: str) -> Gateway:
    """The gateway of this method; Unavailable when the school has not set it up, or when the method has none."""
    made = find_gateway(method)
    if made is None:
        text = _("Paying with %(gateway)s is not set up at this school (%(variable)s is empty).")
        offer = _offers.get(PaymentMethod(method))
        told = {"gateway": PaymentMethod(method).label, "variable": offer.variable if offer else "–"}
        raise Unavailable(text % told)
    return made


def find_gateway(method: str) -> Gateway | None:
    """The gateway of this method, if the school has set it up."""
    offer = _offers.get(PaymentMethod(method))
    return offer.make() if offer else None


def configured() -> tuple[PaymentMethod, ...]:
    """The gateways that the school has set up, the school's usual one first."""
    return tuple(method for method, offer in _offers.items() if offer.make() is not None)
