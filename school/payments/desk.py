"""Reads of the cash desk: whose money it is, what they owe, and what a cashier has taken on a day."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import Count, Exists, OuterRef, QuerySet, Sum

from content.models import CoursePage
from school.common.actor import Actor, Door
from school.common.clock import day_bounds
from school.groups.models import StudyGroup
from school.groups.queries import groups_attended_by
from school.payments.choices import PaymentMethod, PaymentStatus
from school.payments.debtors import owed_by_currency
from school.payments.models import Payment, PaymentHistory, Refund
from school.payments.queries import history_visible_to, payments_visible_to, refunds_visible_to
from school.payments.rules import UNPAID
from school.people.models import User
from school.people.queries import students_visible_to
from school.people.search import people_called

MOST_FOUND = 10

type Kind = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Found:
    """A student and what they owe, by currency."""

    student: User
    owed: dict[str, Decimal]


@dataclass(frozen=True, slots=True)
class Taking:
    """What came by one method in one currency, and what was given back."""

    method: PaymentMethod
    currency: str
    came: Decimal = Decimal(0)
    count: int = 0
    returned: Decimal = Decimal(0)

    @property
    def left(self) -> Decimal:
        return self.came - self.returned


@dataclass(frozen=True, slots=True)
class Drawer:
    """What one cashier has taken and given back."""

    cashier: User
    takings: list[Taking]


def students_found(actor: Actor, wanted: str) -> list[Found]:
    """At most ten students who are called so, with what they owe; two queries. See `people_called`."""
    by_phone = actor.may("people.read_phone")
    students = list(people_called(students_visible_to(actor), wanted, by_phone=by_phone)[:MOST_FOUND])
    unpaid = payments_visible_to(actor).filter(student__in=students, status__in=UNPAID) if students else []
    return [
        Found(student, owed_by_currency(each for each in unpaid if each.student_id == student.pk))
        for student in students
    ]


def debts_of(actor: Actor, student: User) -> list[Payment]:
    """What the student has not paid, oldest due first, with what it is for."""
    unpaid = payments_visible_to(actor).filter(student=student, status__in=UNPAID)
    return list(unpaid.select_related("group", "course").order_by("due_date", "pk"))


def groups_to_pay_for(student: User) -> QuerySet[StudyGroup]:
    """The groups that the student is in, by name."""
    return groups_attended_by(student.pk).order_by("name", "pk")


def courses_to_pay_for() -> QuerySet[CoursePage]:
    """The courses that anybody may buy, by title."""
    courses: QuerySet[CoursePage] = CoursePage.objects.live().order_by("title", "pk")
    return courses


def taken_by(actor: Actor, day: date, *, cashier: int | None) -> QuerySet[PaymentHistory]:
    """What was confirmed on `day` at the school by the `cashier`, or by any person, imported files aside; latest first.

    As far as the actor sees the history of payments.
    """
    since, until = day_bounds(day)
    changes = history_visible_to(actor).filter(
        new_status=PaymentStatus.CONFIRMED, created_at__gte=since, created_at__lt=until, **by(cashier, "changed_by")
    )
    confirmed = changes.exclude(old_status=PaymentStatus.CONFIRMED).exclude(source=Door.IMPORT)
    return confirmed.order_by("-created_at", "-pk")


def returned_by(actor: Actor, day: date, *, cashier: int | None) -> QuerySet[Refund]:
    """What the `cashier`, or any person, has given back on `day` at the school, latest first."""
    since, until = day_bounds(day)
    refunds = refunds_visible_to(actor).filter(
        created_at__gte=since, created_at__lt=until, **by(cashier, "refunded_by")
    )
    confirmed = PaymentHistory.objects.filter(payment=OuterRef("payment"), source=Door.IMPORT)
    return refunds.filter(~Exists(confirmed)).order_by("-created_at", "-pk")


def by(cashier: int | None, field: str) -> dict[str, Any]:
    """The filter for one cashier, or for all of them: what gateways do is nobody's."""
    return {f"{field}__isnull": False} if cashier is None else {field: cashier}


def takings(actor: Actor, day: date) -> list[Taking]:
    """What the actor has taken on `day`, by method and currency; one query."""
    sums = taken_by(actor, day, cashier=actor.user_id or 0).order_by()
    rows = sums.values_list("payment__payment_method", "payment__currency").annotate(
        came=Sum("payment__amount"), count=Count("pk")
    )
    return in_order(Taking(PaymentMethod(method), currency, came, count) for method, currency, came, count in rows)


def closing(actor: Actor, day: date) -> list[Drawer]:
    """The drawers of `day`, the actor's own first, then by name; three queries.

    Each has what was taken and what was given back, so that `left` is what lies in it.
    """
    found: defaultdict[int, dict[Kind, Taking]] = defaultdict(dict)
    kind = ("payment__payment_method", "payment__currency")
    came = taken_by(actor, day, cashier=None).order_by().values_list("changed_by", *kind)
    for cashier, method, currency, amount, count in came.annotate(came=Sum("payment__amount"), count=Count("pk")):
        found[cashier][method, currency] = Taking(PaymentMethod(method), currency, amount, count)
    returned = returned_by(actor, day, cashier=None).order_by().values_list("refunded_by", *kind)
    for cashier, method, currency, amount in returned.annotate(returned=Sum("amount")):
        before = found[cashier].get((method, currency), Taking(PaymentMethod(method), currency))
        found[cashier][method, currency] = replace(before, returned=amount)
    drawers = (Drawer(each, in_order(found[each.pk].values())) for each in User.objects.filter(pk__in=found))
    return sorted(drawers, key=lambda each: (each.cashier.pk != actor.user_id, str(each.cashier), each.cashier.pk))


def together(drawers: Iterable[Drawer]) -> list[Taking]:
    """What is in all of these drawers, by method and currency."""
    found: dict[Kind, Taking] = {}
    for each in (taking for drawer in drawers for taking in drawer.takings):
        key = (each.method, each.currency)
        before = found.get(key, Taking(each.method, each.currency))
        found[key] = replace(
            before,
            came=before.came + each.came,
            count=before.count + each.count,
            returned=before.returned + each.returned,
        )
    return in_order(found.values())


def in_order(found: Iterable[Taking]) -> list[Taking]:
    """Cash first, as the methods are listed at the desk; then by currency."""
    order = {method: place for place, method in enumerate((PaymentMethod.CASH, PaymentMethod.CARD))}
    return sorted(found, key=lambda taking: (order.get(taking.method, len(order)), taking.method, taking.currency))
