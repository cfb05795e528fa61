"""Reads of payments."""

from django.db.models import BooleanField, ExpressionWrapper, Q, QuerySet

from school.common.actor import Actor
from school.common.expressions import school_today
from school.payments.models import Payment, PaymentHistory
from school.payments.rules import UNPAID
from school.people.choices import Role

LATE = Q(status__in=UNPAID, due_date__lt=school_today())
IS_OVERDUE = ExpressionWrapper(LATE, output_field=BooleanField())


def payments_visible_to(actor: Actor) -> QuerySet[Payment]:
    """All payments for staff who see payments, a student's own, none for others."""
    payments = Payment.objects.all()
    if actor.oversees("payments.view_payment"):
        return payments
    if actor.role == Role.STUDENT:
        return payments.filter(student_id=actor.user_id)
    return payments.none()


def history_visible_to(actor: Actor) -> QuerySet[PaymentHistory]:
    """The history of the payments that the actor sees."""
    changes = PaymentHistory.objects.all()
    if actor.oversees("payments.view_paymenthistory"):
        return changes
    if actor.role == Role.STUDENT:
        return changes.filter(payment__student_id=actor.user_id)
    return changes.none()


def overdue_payments(actor: Actor) -> QuerySet[Payment]:
    """The visible payments that are late on the school's calendar, longest first."""
    return payments_visible_to(actor).filter(LATE).order_by("due_date", "pk")


def is_reference_taken(payment_method: str, transaction_id: str) -> bool:
    """Whether there is a payment with this method and reference."""
    return Payment.objects.filter(payment_method=payment_method, transaction_id=transaction_id).exists()
