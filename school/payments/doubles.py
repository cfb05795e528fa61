"""Reads of courses that students have perhaps paid twice."""

from collections.abc import Iterable
from decimal import Decimal

from school.payments.choices import PaymentStatus
from school.payments.models import Payment
from school.payments.queries import BEGUN_BY_STUDENT
from school.people.models import User


def paid_before(payment: Payment) -> list[Payment]:
    """The confirmed payments that make the one which is about to be confirmed more than its course costs.

    They count where one of all these was begun by the student: what the school itself bills again and again is meant.
    The student is held, so of two that are confirmed at once the second sees the first; call it in a transaction.
    Whoever holds payments and their student holds the payments first.
    """
    course = payment.course
    if course is None or not course.price or course.currency != payment.currency:
        return []
    Payment.objects.select_for_update(no_key=True).get(pk=payment.pk)
    User.objects.select_for_update(no_key=True).get(pk=payment.student_id)
    same = Payment.objects.filter(student=payment.student_id, course=course, currency=payment.currency)
    before = list(same.filter(status=PaymentStatus.CONFIRMED).exclude(pk=payment.pk).order_by("pk"))
    if not before or came_by([payment, *before]) <= course.price:
        return []
    together = Payment.objects.filter(pk__in=[each.pk for each in (payment, *before)])
    return before if together.filter(BEGUN_BY_STUDENT).exists() else []


def came_by(payments: Iterable[Payment]) -> Decimal:
    """What has come by these payments and was not given back."""
    return sum((each.amount - each.refunded_amount for each in payments), Decimal(0))
