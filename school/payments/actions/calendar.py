"""What the calendar does to payments: reminders and lateness. Each is told once, however often the job runs."""

from datetime import date
from decimal import Decimal

from django.db.models import QuerySet

from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.events import emit
from school.payments.actions.billing import change_of
from school.payments.choices import PaymentStatus
from school.payments.events import PaymentDue, PaymentOverdue
from school.payments.models import Payment, PaymentHistory
from school.payments.queries import late_payments, payments_to_remind_of

BATCH = 500


@action("payments.mark_overdue", permission="payments.confirm_payment")
def mark_overdue(actor: Actor) -> int:
    """Make the next pending payments overdue whose due date is too long past; returns how many, 0 at the end."""
    payments = held(late_payments(clock.today()))
    Payment.objects.filter(pk__in=[payment.pk for payment in payments]).update(
        status=PaymentStatus.OVERDUE, overdue_reminded_at=clock.now(), updated_at=clock.now()
    )
    for payment in payments:
        payment.status = PaymentStatus.OVERDUE
    PaymentHistory.objects.bulk_create([change_of(actor, payment, PaymentStatus.PENDING) for payment in payments])
    for payment in payments:
        emit(PaymentOverdue(*told_of(payment)))
    return len(payments)


@action("payments.remind", permission="payments.change_payment")
def remind(actor: Actor) -> int:
    """Remind of the next payments that are due in a few days; returns how many, 0 at the end."""
    payments = held(payments_to_remind_of(clock.today()))
    Payment.objects.filter(pk__in=[payment.pk for payment in payments]).update(reminded_at=clock.now())
    for payment in payments:
        emit(PaymentDue(*told_of(payment)))
    return len(payments)


def held(payments: QuerySet[Payment]) -> list[Payment]:
    """A batch of them, locked; what another run of the same job holds is left to it."""
    return list(payments.order_by("due_date", "pk").select_for_update(skip_locked=True)[:BATCH])


def told_of(payment: Payment) -> tuple[int, int, Decimal, str, date]:
    """What an event says of a payment."""
    return payment.pk, payment.student_id, payment.amount, payment.currency, payment.due_date
