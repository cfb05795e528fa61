"""Paying online in tests: bills, attempts, and the gateways' calls at the school's door."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from api.gateway.online import receive
from school.payments.actions import start_attempt
from school.payments.models import GatewayEvent, Payment, PaymentAttempt, UnmatchedPayment
from tests.school.payments.bills import bill
from tests.world import World

AMOUNT = Decimal("5000.00")

type Told = tuple[Mapping[str, str], bytes]


def owed(world: World, method: str, **fields: Any) -> Payment:
    """What the student owes, to be paid by a gateway in naira."""
    return bill(world, **{"payment_method": method, "currency": "NGN", "amount": AMOUNT, **fields})


def begun(world: World, payment: Payment) -> PaymentAttempt:
    """The student is at the gateway's page."""
    return start_attempt(world.actor("student"), payment=payment, return_url="https://school.example/back")


def tell(call: Told) -> str:
    """A call of a gateway, as the address for all of them hands it on."""
    headers, body = call
    return receive(None, headers, body, request_id="call-1", address="52.31.139.75")


def standing(payment: Payment) -> tuple[str, Decimal]:
    """The payment's state, and what of it was given back."""
    row = Payment.objects.get(pk=payment.pk)
    return row.status, row.refunded_amount


def changes(payment: Payment) -> list[str]:
    return list(payment.history.order_by("pk").values_list("new_status", flat=True))


def flagged(*names: str) -> list[Any]:
    """What waits for staff, oldest first."""
    wanted = names or ("reason",)
    return list(UnmatchedPayment.objects.order_by("pk").values_list(*wanted, flat=len(wanted) == 1))


def verdicts() -> list[str]:
    """What was made of the calls that were kept."""
    return list(GatewayEvent.objects.order_by("pk").values_list("verdict", flat=True))


def states(attempts: Iterable[PaymentAttempt]) -> list[str]:
    """The attempts' states as they are now."""
    return [PaymentAttempt.objects.get(pk=attempt.pk).status for attempt in attempts]
