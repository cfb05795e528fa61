"""Reads of the cash desk: whose money it is, what they owe, and what a cashier has taken on a day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import Count, Exists, OuterRef, QuerySet, Sum

from content.models import CoursePage
from school.common.actor import Actor, Door
from school.common.clock import day_bounds
from school.groups.models import StudyGroup
from school.groups.queries import groups_attended_by
from school.payments.choices import PaymentMethod, PaymentStatus
from school.payments.debtors import owed_by_currency
from school.payments.models import Payment, PaymentHistory, Refund
from school.payments.queries import payments_visible_to
from school.payments.rules import UNPAID
from school.people.models import User
from school.people.queries import students_visible_to
from school.people.search import people_called

MOST_FOUND = 10


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


def taken_by(actor: Actor, day: date) -> QuerySet[PaymentHistory]:
    """What the actor has confirmed on `day` at the school, imported files aside; latest first."""
    since, until = day_bounds(day)
    changes = PaymentHistory.objects.filter(
        changed_by=actor.user_id, new_status=PaymentStatus.CONFIRMED, created_at__gte=since, created_at__lt=until
    )
    confirmed = changes.exclude(old_status=PaymentStatus.CONFIRMED).exclude(source=Door.IMPORT)
    return confirmed.order_by("-created_at", "-pk")


def returned_by(actor: Actor, day: date) -> QuerySet[Refund]:
    """What the actor has given back on `day` at the school, latest first."""
    since, until = day_bounds(day)
    refunds = Refund.objects.filter(refunded_by=actor.user_id, created_at__gte=since, created_at__lt=until)
    confirmed = PaymentHistory.objects.filter(payment=OuterRef("payment"), source=Door.IMPORT)
    return refunds.filter(~Exists(confirmed)).order_by("-created_at", "-pk")


def takings(actor: Actor, day: date) -> list[Taking]:
    """What the actor has taken on `day`, by method and currency; one query."""
    sums = taken_by(actor, day).order_by().values_list("payment__payment_method", "payment__currency")
    rows = sums.annotate(came=Sum("payment__amount"), count=Count("pk"))
    return in_order(Taking(PaymentMethod(method), currency, came, count) for method, currency, came, count in rows)


def closing(actor: Actor, day: date) -> list[Taking]:
    """The takings of `day` with what was given back on it, so that `left` is what is in the drawer; two queries."""
    found = {(taking.method, taking.currency): taking for taking in takings(actor, day)}
    sums = returned_by(actor, day).order_by().values_list("payment__payment_method", "payment__currency")
    for name, currency, returned in sums.annotate(returned=Sum("amount")):
        method = PaymentMethod(name)
        taking = found.get((method, currency), Taking(method, currency))
        found[method, currency] = Taking(method, currency, taking.came, taking.count, returned)
    return in_order(found.values())


def in_order(found: Iterable[Taking]) -> list[Taking]:
    """Cash first, as the methods are listed at the desk; then by currency."""
    order = {method: place for place, method in enumerate((PaymentMethod.CASH, PaymentMethod.CARD))}
    return sorted(found, key=lambda taking: (order.get(taking.method, len(order)), taking.method, taking.currency))
