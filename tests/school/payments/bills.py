"""Payments for tests, through the real action."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

from school.common import clock
from school.payments.actions import create_payment
from school.payments.models import Payment
from tests.world import World


def bill(world: World, *, days: int = 7, **fields: Any) -> Payment:
    """What the student owes, due in `days` days."""
    given = {
        "student": world.student,
        "amount": Decimal("500000.00"),
        "currency": "UZS",
        "payment_method": "cash",
        "due_date": clock.today() + timedelta(days=days),
        **fields,
    }
    return create_payment(world.actor("accountant"), **given)
