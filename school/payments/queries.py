"""Reads of payments."""

from datetime import date, timedelta

from django.db.models import BooleanField, ExpressionWrapper, Q, QuerySet

from school.common.actor import Actor
from school.common.expressions import school_today
from school.groups.queries import current_students, groups_attended_by
from school.payments.choices import PaymentStatus
from school.payments.models import Payment, PaymentHistory, PaymentSchedule, Refund
from school.payments.rules import MADE_AHEAD, REMINDED_AHEAD, UNPAID
from school.people.choices import Role
from school.people.models import User
from school.preferences.queries import preferences

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


def refunds_visible_to(actor: Actor) -> QuerySet[Refund]:
    """The refunds of the payments that the actor sees."""
    refunds = Refund.objects.all()
    if actor.oversees("payments.view_refund"):
        return refunds
    if actor.role == Role.STUDENT:
        return refunds.filter(payment__student_id=actor.user_id)
    return refunds.none()


def schedules_visible_to(actor: Actor) -> QuerySet[PaymentSchedule]:
    """All payment schedules for staff who see them; a student's own and those of the groups the student is in."""
    schedules = PaymentSchedule.objects.all()
    if actor.oversees("payments.view_paymentschedule"):
        return schedules
    if actor.role == Role.STUDENT and actor.user_id:
        groups = groups_attended_by(actor.user_id)
        return schedules.filter(Q(student_id=actor.user_id) | Q(student=None, group__in=groups))
    return schedules.none()


def overdue_payments(actor: Actor) -> QuerySet[Payment]:
    """The visible payments that are late on the school's calendar, longest first."""
    return payments_visible_to(actor).filter(LATE).order_by("due_date", "pk")


def late_payments(today: date) -> QuerySet[Payment]:
    """Pending payments that are late for more days than the school allows."""
    latest = today - timedelta(days=preferences().overdue_days)
    return Payment.objects.filter(status=PaymentStatus.PENDING, due_date__lt=latest)


def payments_to_remind_of(today: date) -> QuerySet[Payment]:
    """Pending payments that are due soon and that nobody was reminded of."""
    soon = (today, today + REMINDED_AHEAD)
    return Payment.objects.filter(status=PaymentStatus.PENDING, due_date__range=soon, reminded_at=None)


def schedules_to_make(today: date) -> QuerySet[PaymentSchedule]:
    """The schedules whose next payments are to be made by now."""
    due = PaymentSchedule.objects.filter(is_active=True, next_due_date__lte=today + MADE_AHEAD)
    return due.select_related("student", "group").order_by("next_due_date", "pk")


def payers_of(schedule: PaymentSchedule, due: date) -> list[User]:
    """Who owes what the schedule makes for `due`: active accounts, of a group only while it runs."""
    if schedule.group and (not schedule.group.is_active or schedule.group.end_date < due):
        return []
    if schedule.student:
        return [schedule.student] if schedule.student.is_active else []
    return list(current_students(schedule.group).filter(is_active=True)) if schedule.group else []


def is_reference_taken(payment_method: str, transaction_id: str) -> bool:
    """Whether there is a payment with this method and reference."""
    return Payment.objects.filter(payment_method=payment_method, transaction_id=transaction_id).exists()
