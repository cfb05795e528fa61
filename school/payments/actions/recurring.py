"""Payments that come round: their schedules, and making what is due of them."""

from datetime import date
from decimal import Decimal
from typing import TypedDict, Unpack

from django.utils.translation import gettext_lazy as _

from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Invalid
from school.common.models import assign, delete_unused, save_valid
from school.groups.models import StudyGroup
from school.payments.actions.billing import change_of
from school.payments.choices import PaymentMethod
from school.payments.models import Payment, PaymentHistory, PaymentSchedule
from school.payments.queries import payers_of
from school.payments.rules import first_due, next_month, period_of
from school.people.choices import Role
from school.people.models import User
from school.preferences.queries import preferences


class ScheduleChanges(TypedDict, total=False):
    """What may be changed of a payment schedule, all optional; payments made already stay as they are."""

    student: User | None
    group: StudyGroup | None
    amount: Decimal
    currency: str
    payment_method: PaymentMethod
    day_of_month: int
    start_date: date
    end_date: date | None
    is_active: bool


@action("payments.create_schedule", permission="payments.add_paymentschedule")
def create_schedule(
    actor: Actor,
    *,
    amount: Decimal,
    payment_method: PaymentMethod,
    day_of_month: int,
    start_date: date,
    student: User | None = None,
    group: StudyGroup | None = None,
    currency: str = "",
    end_date: date | None = None,
    is_active: bool = True,
) -> PaymentSchedule:
    """Let a student, or without one each student of the group, owe `amount` every month on `day_of_month`.

    A month that is too short is due on its last day. The first payment is due on or after both `start_date` and today:
    the past is never billed. Invalid names each wrong field.
    """
    schedule = PaymentSchedule(
        student=student,
        group=group,
        amount=amount,
        currency=currency or preferences().currency,
        payment_method=payment_method,
        day_of_month=day_of_month,
        start_date=start_date,
        end_date=end_date,
        is_active=is_active,
    )
    return save_schedule(schedule)


@action("payments.update_schedule", permission="payments.change_paymentschedule")
def update_schedule(actor: Actor, *, instance: PaymentSchedule, **changes: Unpack[ScheduleChanges]) -> PaymentSchedule:
    """Change what is given, for payments that are not made yet; Invalid names each wrong field.

    An empty currency is the school's. One that was paused goes on with its next due date: what fell into the pause is
    not billed.
    """
    schedule = PaymentSchedule.objects.select_for_update().get(pk=instance.pk)
    if changes.get("currency") == "":
        changes["currency"] = preferences().currency
    return save_schedule(assign(schedule, changes))


@action("payments.delete_schedule", permission="payments.delete_paymentschedule")
def delete_schedule(actor: Actor, *, instance: PaymentSchedule) -> None:
    """Remove a schedule that has made no payment yet; Conflict for others, which can be made inactive."""
    delete_unused(instance)


@action("payments.make_scheduled_payments", permission="payments.add_payment")
def make_scheduled_payments(actor: Actor, *, schedule: PaymentSchedule) -> list[Payment]:
    """Make the schedule's next payments, one for each student, and move on to its following due date.

    However often and however many at once do this: a student has one payment of a schedule a month. Returns those that
    this call has made.
    """
    due = schedule.next_due_date
    if due is None:
        return []
    students = payers_of(schedule, due)
    period = period_of(due)
    Payment.objects.bulk_create([bill_of(schedule, student, due) for student in students], ignore_conflicts=True)
    made = list(Payment.objects.filter(schedule=schedule, period=period, history=None))
    PaymentHistory.objects.bulk_create([change_of(actor, payment, "") for payment in made])
    following = first_due(schedule.day_of_month, next_month(due), schedule.end_date)
    PaymentSchedule.objects.filter(pk=schedule.pk, next_due_date=due).update(next_due_date=following)
    return made


def bill_of(schedule: PaymentSchedule, student: User, due: date) -> Payment:
    """What one student owes."""
    return Payment(
        student=student,
        group_id=schedule.group_id,
        amount=schedule.amount,
        currency=schedule.currency,
        payment_method=schedule.payment_method,
        due_date=due,
        schedule=schedule,
        period=period_of(due),
    )


def save_schedule(schedule: PaymentSchedule) -> PaymentSchedule:
    """Save what is valid, with its next due date."""
    if schedule.student and schedule.student.role != Role.STUDENT:
        raise Invalid(fields={"student": [_("Only a student can owe a payment.")]})
    schedule.next_due_date = None
    save_valid(schedule)
    if schedule.is_active:
        schedule.next_due_date = next_due_of(schedule)
        schedule.save(update_fields=["next_due_date"])
    return schedule


def next_due_of(schedule: PaymentSchedule) -> date | None:
    """The first due date from today on whose month has no payment of this schedule yet."""
    since = max(schedule.start_date, clock.today())
    latest = schedule.payments.order_by("-period").values_list("period", flat=True).first()
    if latest:
        since = max(since, next_month(latest))
    return first_due(schedule.day_of_month, since, schedule.end_date)
