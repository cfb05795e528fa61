"""What becomes of money and differences that fit no payment: staff say so, once, with their reason.

Two who settle one at once are told apart by the database: a trigger lets each be settled once. What the ledger makes of
it is posted by triggers, too.
"""

from django.utils.translation import gettext_lazy as _

from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Invalid
from school.common.models import save_valid
from school.payments.actions.billing import remember
from school.payments.actions.settling import enter_money
from school.payments.choices import AttemptStatus, UnmatchedStatus
from school.payments.errors import NoMoney, UnmatchedSettled, UnmatchedUnderWay
from school.payments.models import Payment, PaymentAttempt, UnmatchedPayment
from school.payments.permissions import RESOLVE
from school.payments.queries import gateway_may_settle, is_reference_taken
from school.payments.rules import GATEWAYS, RETURNING, UNPAID

LONGEST_REFERENCE = 64


@action("payments.attach_unmatched", permission=RESOLVE)
def attach_unmatched(actor: Actor, *, unmatched: UnmatchedPayment, payment: Payment, reason: str) -> Payment:
    """Give money that has come to the `payment` that it was meant for; the payment that is confirmed by it.

    That is `payment` itself when it is unpaid and asks for exactly this amount and currency; its method becomes that by
    which the money came. Otherwise `payment` stays as it is, and a new confirmed one over what has come is made for the
    same student, group and course. Invalid without a reason; NoMoney for a mere difference; UnmatchedSettled when
    somebody was first; UnmatchedUnderWay while a gateway is asked to give it back.
    """
    row = demand_open(unmatched, reason)
    if not row.is_money:
        raise NoMoney
    payment = Payment.objects.select_for_update(no_key=True).get(pk=payment.pk)
    target = payment if takes(payment, row) else made_for(actor, payment, row)
    row.attached_to = target
    close(actor, row, UnmatchedStatus.ATTACHED, reason)
    receive(actor, target, row, reason)
    return target


@action("payments.dismiss_unmatched", permission=RESOLVE)
def dismiss_unmatched(actor: Actor, *, unmatched: UnmatchedPayment, reason: str) -> UnmatchedPayment:
    """Say that nothing is to be done: the difference is explained, or the money is none of the school's.

    Invalid without a reason; UnmatchedSettled when somebody was first; UnmatchedUnderWay while a gateway is asked.
    """
    row = demand_open(unmatched, reason)
    return close(actor, row, UnmatchedStatus.DISMISSED, reason)


def demand_open(unmatched: UnmatchedPayment, reason: str) -> UnmatchedPayment:
    """The row as it is; refused without a reason, and when it is settled or about to be."""
    if not reason.strip():
        raise Invalid(fields={"reason": [_("Say why: whoever looks at it later has nothing else to go by.")]})
    row = UnmatchedPayment.objects.get(pk=unmatched.pk)
    if row.status != UnmatchedStatus.OPEN:
        raise UnmatchedSettled
    if row.refund_asked_at:
        raise UnmatchedUnderWay
    return row


def close(actor: Actor, row: UnmatchedPayment, status: UnmatchedStatus, reason: str) -> UnmatchedPayment:
    """Settle the row; of two at once the trigger refuses the second."""
    row.status, row.resolution, row.resolved_by_id, row.resolved_at = status, reason, actor.user_id, clock.now()
    row.save()
    return row


def takes(payment: Payment, row: UnmatchedPayment) -> bool:
    """Whether the money makes exactly this payment paid; one that was given up only if a gateway has the money."""
    is_open = payment.status in UNPAID or (row.method in GATEWAYS and gateway_may_settle(payment))
    return is_open and (payment.amount, payment.currency) == (row.amount, row.currency)


def made_for(actor: Actor, named: Payment, row: UnmatchedPayment) -> Payment:
    """A payment over what has come, for the same student and the same thing as the named one."""
    text = _("Money that came for payment %(number)s") % {"number": named.pk}
    made = Payment(
        student=named.student,
        group=named.group,
        course=named.course,
        amount=row.amount,
        currency=row.currency,
        payment_method=row.method,
        due_date=clock.today(),
        notes=str(text),
    )
    save_valid(made, kept=("student",))
    remember(actor, made, "")
    return made


def receive(actor: Actor, payment: Payment, row: UnmatchedPayment, reason: str) -> None:
    """Confirm the payment by the money; a gateway's can later be given back through it."""
    if payment.payment_method != row.method:
        payment.payment_method = row.method
        payment.transaction_id = None
        payment.save(update_fields=["payment_method", "transaction_id", "updated_at"])
    if row.method in GATEWAYS or not payment.transaction_id:
        payment.transaction_id = free_reference(row) or None
    enter_money(actor, payment, notes=reason, paid_at=min(row.paid_at or clock.now(), clock.now()))
    if row.method in RETURNING:
        keep_attempt(payment, row)


def free_reference(row: UnmatchedPayment) -> str:
    """What the payment is known by: the money's own reference, or that with the row's number if it is used already.

    Empty for a line of a bank that names none.
    """
    wanted = (row.reference or (row.key if row.method in GATEWAYS else ""))[: LONGEST_REFERENCE - 12]
    of_attempt = PaymentAttempt.objects.filter(reference=wanted)
    is_used = is_reference_taken(row.method, wanted) or of_attempt.exists()
    return f"{wanted}/{row.pk}" if wanted and is_used else wanted


def keep_attempt(payment: Payment, row: UnmatchedPayment) -> None:
    """Stand in for the visit to the gateway's page that this money has not had: refunds go by it."""
    PaymentAttempt.objects.create(
        payment=payment,
        gateway=row.method,
        reference=payment.transaction_id or "",
        provider_id=number_at_gateway(row),
        amount=row.amount,
        currency=row.currency,
        status=AttemptStatus.SUCCEEDED,
        expires_at=clock.now(),
        checked_at=clock.now(),
    )


def number_at_gateway(row: UnmatchedPayment) -> str:
    """The gateway's number of the transaction; empty when only our reference of it is known."""
    return "" if row.key == row.reference else row.key[:LONGEST_REFERENCE]
