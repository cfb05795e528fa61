"""Calls of Paystack and Flutterwave, told apart by the header in which each proves itself."""

import logging
from collections.abc import Mapping
from dataclasses import replace

from django.conf import settings

from school.common.actor import Actor, Door
from school.common.errors import TooLarge, Unauthenticated
from school.payments.actions import receive_event
from school.payments.choices import PaymentMethod
from school.payments.gateways import flutterwave, paystack
from school.payments.gateways.base import Forged

__all__ = ["METHODS", "receive"]

METHODS = (PaymentMethod.PAYSTACK.value, PaymentMethod.FLUTTERWAVE.value)
SIGNED_BY = {
    paystack.SIGNATURE: PaymentMethod.PAYSTACK,
    flutterwave.WORD: PaymentMethod.FLUTTERWAVE,
    flutterwave.SIGNATURE: PaymentMethod.FLUTTERWAVE,
}
LONGEST_BODY = 256 * 1024

log = logging.getLogger("maktab.payments")


def receive(
    method: str | None, headers: Mapping[str, str], body: bytes, *, request_id: str = "", address: str | None = None
) -> str:
    """Take one call of a gateway; what was made of it, a word for the logs: the answer is 200, whatever it is.

    `method` is the gateway that the address names, or None where one address serves all: then the header that holds the
    signature tells. `headers` may be Django's own (`request.headers`); `body` are the bytes as they came.
    Unauthenticated (401) for a call that does not prove to be the gateway's, also when that is not set up here;
    TooLarge (413) for a body longer than any gateway sends. Nothing else is raised by what a call says.
    """
    if len(body) > LONGEST_BODY:
        raise TooLarge
    named = {name.lower(): value for name, value in headers.items()}
    gateway = gateway_in(method, named)
    if gateway is None or not may_come_from(gateway, address):
        raise Unauthenticated
    actor = replace(Actor.system(gateway.value, via=Door.API), request_id=request_id, ip_address=address)
    try:
        verdict = receive_event(actor, method=gateway, headers=named, body=body)
    except Forged:
        log.warning("A call in the name of %s was refused: it does not prove itself", gateway)
        raise Unauthenticated from None
    return verdict.value


def gateway_in(method: str | None, headers: Mapping[str, str]) -> PaymentMethod | None:
    """Whose call it says to be; None when the address and the header do not agree, or there is no such header."""
    signed = next((gateway for name, gateway in SIGNED_BY.items() if name in headers), None)
    return signed if method in (None, signed) else None


def may_come_from(gateway: PaymentMethod, address: str | None) -> bool:
    """Whether the school lets this gateway call from there: from anywhere, unless it lists addresses."""
    allowed = settings.PAYSTACK_IPS if gateway == PaymentMethod.PAYSTACK else settings.FLUTTERWAVE_IPS
    return not allowed or address in allowed
