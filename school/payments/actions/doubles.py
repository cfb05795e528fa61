"""A course that is perhaps paid twice: the money is booked, and staff are told."""

from django.utils.translation import gettext as _

from school.common.actor import Actor
from school.common.money import shown_money
from school.payments.actions.unmatched import flag_unmatched
from school.payments.choices import PaymentMethod, UnmatchedReason, UnmatchedSource
from school.payments.doubles import came_by
from school.payments.models import Payment, UnmatchedPayment


def flag_double(actor: Actor, payment: Payment, before: list[Payment]) -> UnmatchedPayment | None:
    """Put the confirmed payment into the queue beside those that paid for its course `before`; None without any."""
    if not (before and payment.course):
        return None
    told = {
        "course": payment.course.title,
        "price": shown_money(payment.course.price, payment.currency),
        "came": shown_money(came_by([payment, *before]), payment.currency),
        "numbers": ", ".join(f"№ {each.pk}" for each in before),
    }
    return flag_unmatched(
        actor,
        method=PaymentMethod(payment.payment_method),
        key=f"payment:{payment.pk}",
        reason=UnmatchedReason.DOUBLE,
        source=UnmatchedSource.BOOKS,
        amount=payment.amount,
        currency=payment.currency,
        is_money=False,
        payment=payment,
        reference=payment.transaction_id or "",
        details=_("“%(course)s” costs %(price)s, and %(came)s has come for it. Paid before: %(numbers)s.") % told,
        paid_at=payment.paid_at,
        payer=payment.student.get_full_name() or payment.student.username,
    )
