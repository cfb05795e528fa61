"""Receipts for money that has come."""

from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import NotAllowed
from school.payments.choices import PaymentStatus
from school.payments.errors import NoReceipt
from school.payments.models import Payment, Receipt
from school.payments.permissions import ISSUE_RECEIPT


@action("payments.issue_receipt", permission=None)
def issue_receipt(actor: Actor, *, payment: Payment) -> Receipt:
    """The receipt of a confirmed payment: one a payment, however often it is asked for; for staff and for who paid.

    NoReceipt while the money has not come. Money that went back later keeps its receipt, whose public page says so.
    """
    if not (actor.may(ISSUE_RECEIPT) or actor.user_id == payment.student_id):
        raise NotAllowed
    payment = Payment.objects.get(pk=payment.pk)
    if payment.status not in (PaymentStatus.CONFIRMED, PaymentStatus.REFUNDED):
        raise NoReceipt.of(payment.status, payment.get_status_display())
    return Receipt.objects.get_or_create(payment=payment, defaults={"issued_by_id": actor.user_id})[0]
