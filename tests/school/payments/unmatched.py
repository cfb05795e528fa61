"""Unmatched money for tests, and what has become of it."""

from decimal import Decimal
from typing import Any

from school.common import clock
from school.payments.actions import flag_unmatched
from school.payments.choices import PaymentMethod, UnmatchedReason, UnmatchedSource
from school.payments.models import Payment, UnmatchedPayment
from tests.world import SYSTEM

SUM = Decimal("5000.00")


def stray(key: str = "4099", **fields: Any) -> UnmatchedPayment:
    """5,000 naira that came by Paystack and fit nothing."""
    given: dict[str, Any] = {
        "method": PaymentMethod.PAYSTACK,
        "reason": UnmatchedReason.REFERENCE,
        "source": UnmatchedSource.RECONCILIATION,
        "amount": SUM,
        "currency": "NGN",
        "is_money": True,
        "reference": "shop-77",
        "payer": "Dilnoza Karimova",
        "paid_at": clock.now(),
        **fields,
    }
    return flag_unmatched(SYSTEM, key=key, **given)


def settled(row: UnmatchedPayment) -> tuple[str, str, str, int | None]:
    """(state, why, by whom, attached to)."""
    now = UnmatchedPayment.objects.select_related("resolved_by").get(pk=row.pk)
    return now.status, now.resolution, now.resolved_by.username if now.resolved_by else "", now.attached_to_id


def told(payment: Payment) -> list[tuple[str, str, str]]:
    """The payment's history: (to, by whom, note)."""
    rows = payment.history.select_related("changed_by").order_by("pk")
    return [(row.new_status, row.changed_by.username if row.changed_by else "", row.notes) for row in rows]
