"""Reads of students who are late with paying."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import DateField, DateTimeField, Exists, Max, Min, OuterRef, QuerySet, Subquery, Sum, TextField
from django.db.models.functions import Cast, JSONObject

from school.common.actor import Actor
from school.payments.models import Debtor, Payment
from school.payments.queries import LATE, overdue_payments
from school.payments.rules import REMINDED_AGAIN_AFTER
from school.people.models import User
from school.preferences.queries import preferences


def debtors_visible_to(actor: Actor) -> QuerySet[Any]:
    """The students with late payments that the actor sees.

    Each has `late_since`, the oldest due date of them; `debts`, a list of `{currency, amount}` with the amount as text;
    and `last_reminded`, when somebody was reminded of one of them.
    """
    late = overdue_payments(actor).order_by()
    own = late.filter(student=OuterRef("pk")).values("student")
    by_currency = (
        late.filter(student=OuterRef("pk")).values("currency").annotate(owed=Sum("amount")).order_by("currency")
    )
    debts = by_currency.values(debt=JSONObject(currency="currency", amount=Cast("owed", TextField())))
    return Debtor.objects.filter(pk__in=late.values("student")).annotate(
        late_since=Subquery(own.annotate(first=Min("due_date")).values("first"), output_field=DateField()),
        last_reminded=Subquery(
            own.annotate(last=Max("overdue_reminded_at")).values("last"), output_field=DateTimeField()
        ),
        debts=ArraySubquery(debts),
    )


def to_remind(today: date, now: datetime) -> QuerySet[User]:
    """Whom the calendar reminds: late for as many days as the school sets, and not reminded for a week."""
    latest = today - timedelta(days=preferences().payment_reminder_days_after)
    late = Payment.objects.filter(LATE, student=OuterRef("pk"))
    lately = late.filter(overdue_reminded_at__gte=now - REMINDED_AGAIN_AFTER)
    debtors = Payment.objects.filter(LATE, due_date__lte=latest).values("student")
    return User.objects.filter(~Exists(lately), pk__in=debtors, is_active=True).order_by("pk")


def owed_by_currency(payments: Iterable[Payment]) -> dict[str, Decimal]:
    """What these payments add up to, each currency for itself."""
    owed: defaultdict[str, Decimal] = defaultdict(Decimal)
    for payment in payments:
        owed[payment.currency] += payment.amount
    return dict(owed)
