"""Writing down what students owe. Each change of a payment's state leaves a row of history."""

from datetime import date
from decimal import Decimal
from typing import TypedDict, Unpack

from django.utils.translation import gettext_lazy as _

from content.models import CoursePage
from school.common.actions import action
from school.common.actor import Actor
from school.common.constraints import on_violation
from school.common.errors import Invalid
from school.common.exposure import CustomValues
from school.common.models import assign, save_valid
from school.common.prepared import insert
from school.groups.models import StudyGroup
from school.payments.actions.access import follow_course
from school.payments.choices import PaymentMethod
from school.payments.errors import reference_taken
from school.payments.models import Payment, PaymentHistory
from school.payments.permissions import CUSTOM
from school.payments.queries import is_reference_taken
from school.payments.rules import GATEWAYS
from school.people.choices import Role
from school.people.models import User
from school.preferences.queries import preferences

on_violation("payments_reference_unique", reference_taken)


class PaymentChanges(TypedDict, total=False):
    """What may be changed of a payment, all optional; money, method and state are not among it."""

    course: CoursePage | None
    due_date: date
    notes: str
    custom: CustomValues


@action("payments.create_payment", permission="payments.add_payment")
def create_payment(
    actor: Actor,
    *,
    student: User,
    amount: Decimal,
    payment_method: PaymentMethod,
    due_date: date,
    currency: str = "",
    group: StudyGroup | None = None,
    course: CoursePage | None = None,
    notes: str = "",
    transaction_id: str | None = None,
    custom: CustomValues | None = None,
) -> Payment:
    """Record that a student owes `amount`; without a currency it is the school's. The state is pending.

    Invalid names each wrong field, `transaction_id` too when this method has a payment with that reference.
    """
    if student.role != Role.STUDENT:
        raise Invalid(fields={"student": [_("Only a student can owe a payment.")]})
    if transaction_id and is_reference_taken(payment_method, transaction_id):
        raise reference_taken()
    payment = Payment(
        student=student,
        group=group,
        course=course,
        amount=amount,
        currency=currency or preferences().currency,
        payment_method=payment_method,
        due_date=due_date,
        notes=notes,
        transaction_id=transaction_id or None,
        custom=CUSTOM.filled(actor, custom),
    )
    save_valid(payment, by=insert)
    remember(actor, payment, "")
    return payment


@action("payments.update_payment", permission="payments.change_payment")
def update_payment(actor: Actor, *, instance: Payment, **changes: Unpack[PaymentChanges]) -> Payment:
    """Change course, due date or notes; Invalid names each wrong field. What is paid opens its new course."""
    payment = Payment.objects.select_for_update().get(pk=instance.pk)
    before = payment.course
    changes["custom"] = CUSTOM.filled(actor, changes.get("custom"), payment.custom)
    save_valid(assign(payment, changes), kept=("student",))
    follow_course(payment, before)
    return payment


def remember(actor: Actor, payment: Payment, old: str, notes: str = "") -> None:
    """Write the change of state into the payment's history."""
    insert(change_of(actor, payment, old, notes))


def change_of(actor: Actor, payment: Payment, old: str, notes: str = "") -> PaymentHistory:
    """The row of history for a change from `old` to the payment's state."""
    return PaymentHistory(
        payment=payment,
        old_status=old,
        new_status=payment.status,
        changed_by_id=actor.user_id,
        source=source_of(actor),
        notes=notes,
    )


def source_of(actor: Actor) -> str:
    """Who or what it came by, for the history: the gateway's name, else the door."""
    return actor.name if actor.is_system and actor.name in GATEWAYS else actor.via.value
