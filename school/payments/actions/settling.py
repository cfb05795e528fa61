"""Money that has come, will not come, or goes back.

Two who settle one payment at once are told apart by the database: a trigger knows which change of state is allowed, a
unique row of history lets each state be entered once, and refunds never add up to more than the payment.
"""

from datetime import datetime
from decimal import Decimal
from typing import Literal

from django.core.exceptions import ValidationError

from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Invalid
from school.common.events import emit
from school.payments.actions.access import close_course, open_course
from school.payments.actions.billing import remember
from school.payments.actions.doubles import flag_double
from school.payments.choices import PaymentStatus
from school.payments.doubles import paid_before
from school.payments.errors import NotRefundable, PaymentSettled, refund_too_large
from school.payments.events import PaymentConfirmed, PaymentRefunded
from school.payments.models import SMALLEST, Payment, Refund
from school.payments.queries import gateway_may_settle
from school.payments.rules import may_become

Verdict = Literal[PaymentStatus.CONFIRMED, PaymentStatus.FAILED]


@action("payments.confirm_payment", permission="payments.confirm_payment")
def confirm_payment(actor: Actor, *, payment: Payment, status: Verdict, notes: str = "") -> Payment:
    """Say that the money has come (confirmed) or will not (failed); `notes` stay in the history.

    Where the student had paid for the course before, staff find both under the unmatched payments.
    PaymentSettled when the payment is neither pending nor overdue, so of two who confirm at once one is refused.
    """
    payment = Payment.objects.get(pk=payment.pk)
    if not may_become(payment.status, status):
        raise PaymentSettled.of(payment.status, payment.get_status_display())
    if status == PaymentStatus.CONFIRMED:
        before = paid_before(payment)
        enter_money(actor, payment, notes=notes, paid_at=clock.now())
        flag_double(actor, payment, before)
    else:
        move(actor, payment, status, notes=notes)
    return payment


@action("payments.confirm_by_gateway", permission="payments.confirm_payment")
def confirm_by_gateway(actor: Actor, *, payment: Payment, transaction_id: str, paid_at: datetime) -> Payment:
    """Confirm what a gateway has proved to be paid, one that was given up as failed, too; for gateways alone.

    PaymentSettled when the money had come, or gone back, already, and when a part of it was taken at the desk.
    """
    payment = Payment.objects.select_for_update(no_key=True).get(pk=payment.pk)
    if not gateway_may_settle(payment):
        raise PaymentSettled.of(payment.status, payment.get_status_display())
    before = paid_before(payment)
    payment.transaction_id = transaction_id
    enter_money(actor, payment, notes=transaction_id, paid_at=paid_at)
    flag_double(actor, payment, before)
    return payment


def enter_money(actor: Actor, payment: Payment, *, notes: str, paid_at: datetime) -> None:
    """Confirm what its caller has found to be paid, with all that hangs on it: history, course, event."""
    move(actor, payment, PaymentStatus.CONFIRMED, notes=notes, paid_at=paid_at)
    open_course(payment)
    emit(PaymentConfirmed(payment.pk, payment.student_id, payment.amount, payment.currency))


@action("payments.refund_payment", permission="payments.refund_payment")
def record_refund(actor: Actor, *, payment: Payment, amount: Decimal | None = None, notes: str = "") -> Payment:
    """Record that money of a confirmed payment was given back: all that is left of it, or `amount`.

    The payment is refunded when nothing is left. NotRefundable for another state; Invalid on `amount` for more than
    is left. `notes` stay with the refund and in the history.
    """
    payment = Payment.objects.get(pk=payment.pk)
    give_back(actor, payment, demand_refundable(payment, amount), notes)
    return payment


def demand_refundable(payment: Payment, amount: Decimal | None) -> Decimal:
    """How much is given back: `amount`, or what is left; refused when that is not possible."""
    if payment.status != PaymentStatus.CONFIRMED:
        raise NotRefundable.of(payment.status, payment.get_status_display())
    left = payment.amount - payment.refunded_amount
    amount = left if amount is None else amount
    if amount <= 0:
        raise Invalid(fields={"amount": [SMALLEST.message]})
    if amount > left:
        raise refund_too_large(left)
    try:
        Refund(amount=amount).clean_fields(exclude=("payment", "refunded_by"))
    except ValidationError as error:
        raise Invalid.from_django(error) from error
    return amount


def give_back(actor: Actor, payment: Payment, amount: Decimal, notes: str, *, by: int | None = None) -> Refund:
    """Write the refund, by the actor unless it was somebody's wish before; PostgreSQL adds it up.

    What is left of the payment is known only after it.
    """
    refund = Refund(payment=payment, amount=amount, refunded_by_id=by or actor.user_id, notes=notes)
    refund.save()
    payment.refresh_from_db()
    money = f"−{refund.amount:f} {payment.currency}"
    told = f"{money}. {notes}" if notes else money
    is_whole = payment.refunded_amount == payment.amount
    if is_whole:
        move(actor, payment, PaymentStatus.REFUNDED, notes=told, paid_at=payment.paid_at)
        if payment.course:
            close_course(payment, payment.course)
    else:
        remember(actor, payment, payment.status, told)
    emit(PaymentRefunded(payment.pk, payment.student_id, refund.pk, refund.amount, payment.currency, is_whole))
    return refund


@action("payments.restore_payment", permission="payments.import_payment")
def restore_payment(actor: Actor, *, payment: Payment, status: PaymentStatus, paid_at: datetime | None) -> Payment:
    """Bring a payment that came out of a file to the state that it has there; nobody is told of old news.

    What is paid opens its course.
    """
    paid_at = paid_at or clock.now()
    if status in (PaymentStatus.CONFIRMED, PaymentStatus.REFUNDED):
        move(actor, payment, PaymentStatus.CONFIRMED, paid_at=paid_at)
    if status == PaymentStatus.CONFIRMED:
        open_course(payment, is_news=False)
    if status == PaymentStatus.REFUNDED:
        Refund.objects.create(payment=payment, amount=payment.amount, refunded_by_id=actor.user_id)
        payment.refresh_from_db()
        move(actor, payment, status, paid_at=paid_at)
    if status in (PaymentStatus.FAILED, PaymentStatus.OVERDUE):
        move(actor, payment, status)
    return payment


def move(
    actor: Actor, payment: Payment, status: PaymentStatus, *, notes: str = "", paid_at: datetime | None = None
) -> None:
    """Take the payment to `status`, with its row of history."""
    old, payment.status, payment.paid_at = payment.status, status, paid_at
    payment.save(update_fields=["status", "paid_at", "transaction_id", "updated_at"])
    remember(actor, payment, old, notes)
