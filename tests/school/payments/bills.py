"""Payments for tests, through the real action."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from school.common import clock, events
from school.common.events import Event
from school.payments.actions import confirm_payment, create_payment, create_schedule
from school.payments.choices import PaymentMethod, PaymentStatus
from school.payments.models import Payment, PaymentSchedule
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


def paid(world: World, **fields: Any) -> Payment:
    """What the student owed and has paid."""
    return confirm_payment(world.actor("accountant"), payment=bill(world, **fields), status=PaymentStatus.CONFIRMED)


def monthly(world: World, *, due: date, **fields: Any) -> PaymentSchedule:
    """What the student owes every month, first on `due`."""
    given: dict[str, Any] = {
        "student": world.student,
        "amount": Decimal("500000.00"),
        "payment_method": PaymentMethod.PAYME,
        "day_of_month": due.day,
        "start_date": due,
        **fields,
    }
    return create_schedule(world.actor("accountant"), **given)


@contextmanager
def hearing(*kinds: type[Event]) -> Iterator[list[Event]]:
    """What others are told of `kinds` inside the block; who listens besides is told too."""
    heard: list[Event] = []
    before = {kind: list(events._handlers[kind]) for kind in kinds}
    for kind in kinds:
        events._handlers[kind].append(heard.append)
    try:
        yield heard
    finally:
        events._handlers.update(before)
