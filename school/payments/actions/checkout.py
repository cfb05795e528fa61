"""Paying online: where the payer is sent. The gateway says when the money has come."""

from dataclasses import dataclass

from school.common.actor import Actor
from school.payments.actions.attempts import start_attempt
from school.payments.models import Payment


@dataclass(frozen=True, slots=True)
class Checkout:
    """Where a payment can be paid."""

    url: str


def checkout(actor: Actor, *, payment: Payment) -> Checkout:
    """The address of the gateway's page for this payment, for the student who owes it; see `start_attempt`."""
    return Checkout(start_attempt(actor, payment=payment).redirect_url)
