"""Taking money at the cash desk: what is owed, a part of it, or what nobody has billed yet.

A debt is taken once, whoever clicks twice and however many cashiers there are: its row is held before anything is
decided. Money without a debt is told apart by the key of the form that it was typed into, which one receipt can have.
"""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from uuid import UUID

from django.utils.translation import gettext as _

from content.models import CoursePage
from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Invalid
from school.common.models import save_valid
from school.groups.models import StudyGroup
from school.payments.actions.billing import create_payment, remember
from school.payments.actions.receipts import issue_receipt
from school.payments.actions.settling import confirm_payment, move
from school.payments.choices import PaymentMethod, PaymentStatus
from school.payments.errors import PaymentSettled, TakenAlready, reference_taken
from school.payments.gateways.redaction import cards_in
from school.payments.models import SMALLEST, Payment, Receipt
from school.payments.permissions import CONFIRM, ISSUE_RECEIPT
from school.payments.queries import is_reference_taken
from school.payments.rules import AT_DESK, may_become, shares
from school.people.models import User

REFERENCE_LENGTH = 90


@action("payments.take_money", permission=CONFIRM)
def take_money(
    actor: Actor,
    *,
    payments: Sequence[Payment],
    payment_method: PaymentMethod,
    amount: Decimal | None = None,
    reference: str = "",
    notes: str = "",
) -> list[Receipt]:
    """Confirm what is paid at the desk, by the method that it really came by; its receipts, oldest debt first.

    Without an `amount` all of `payments` are paid; with one, the oldest are, and the last that it reaches is split:
    what is paid of it and the rest become payments of their own. All or nothing. PaymentSettled when one was paid
    already; Invalid names what is wrong with `payments`, `payment_method`, `amount` or `transaction_id`.
    """
    demand_at_desk(payment_method, reference, notes)
    wanted = Payment.objects.filter(pk__in=[each.pk for each in payments])
    debts = list(wanted.select_for_update(no_key=True).order_by("due_date", "pk"))
    parts = shares([debt.amount for debt in debts], demand_payable(debts, amount))
    taken = [(debt, part) for debt, part in zip(debts, parts, strict=True) if part]
    return [
        take(actor, whole_or_part(actor, debt, part), payment_method, numbered(reference, place), notes)
        for place, (debt, part) in enumerate(taken, start=1)
    ]


@action("payments.take_unbilled_money", permission=CONFIRM)
def take_unbilled_money(
    actor: Actor,
    *,
    form_key: UUID,
    student: User,
    amount: Decimal,
    payment_method: PaymentMethod,
    group: StudyGroup | None = None,
    course: CoursePage | None = None,
    reference: str = "",
    notes: str = "",
) -> Receipt:
    """Bill what nobody has billed yet and confirm it at once, in the school's currency; its receipt.

    The same form again gives the receipt that there is and takes nothing; TakenAlready for who is overtaken by it, and
    for another sum, student or purpose with the `form_key` of a form that was sent before. Invalid names each wrong
    field.
    """
    actor.demand(ISSUE_RECEIPT)
    demand_at_desk(payment_method, reference, notes)
    given = Receipt.objects.filter(form_key=form_key).select_related("payment").first()
    if given:
        return demand_same(given, student, amount, payment_method, reference, group, course)
    payment = create_payment(
        actor,
        student=student,
        amount=amount,
        payment_method=payment_method,
        due_date=clock.today(),
        group=group,
        course=course,
        notes=notes,
        transaction_id=reference or None,
    )
    confirm_payment(actor, payment=payment, status=PaymentStatus.CONFIRMED, notes=notes)
    return Receipt.objects.create(payment=payment, issued_by_id=actor.user_id, form_key=form_key)


def demand_same(given: Receipt, student: User, amount: Decimal, *rest: object) -> Receipt:
    """The receipt of a form that was sent before; TakenAlready when it says something else by now."""
    taken = given.payment
    before = (PaymentMethod(taken.payment_method), taken.transaction_id or "", taken.group, taken.course)
    if (taken.student_id, taken.amount, *before) != (student.pk, amount, *rest):
        raise TakenAlready.by(given.pk)
    return given


def demand_at_desk(payment_method: PaymentMethod, reference: str, notes: str) -> None:
    """Refuse methods by which no money comes to a desk, references too long to be numbered, and numbers of cards."""
    if payment_method not in AT_DESK:
        raise Invalid(fields={"payment_method": [_("Cash, card or bank transfer: nothing else comes to the desk.")]})
    if payment_method == PaymentMethod.CARD:
        demand_no_card(transaction_id=reference, notes=notes)
    if len(reference) > REFERENCE_LENGTH:
        raise Invalid(fields={"transaction_id": [_("At most %(count)s characters.") % {"count": REFERENCE_LENGTH}]})


def demand_no_card(**texts: str) -> None:
    """Refuse the number of the card where that of its slip was meant."""
    text = _("This is the number of a card, which nobody may keep. Write the number on the slip.")
    if wrong := {name: [text] for name, written in texts.items() if any(cards_in(written))}:
        raise Invalid(fields=wrong)


def demand_payable(debts: Iterable[Payment], amount: Decimal | None) -> Decimal:
    """How much is taken for the debts: `amount`, or all of them; refused when that is not possible."""
    debts = list(debts)
    for debt in debts:
        if not may_become(debt.status, PaymentStatus.CONFIRMED):
            raise PaymentSettled.of(debt.status, debt.get_status_display())
    if not debts:
        raise Invalid(fields={"payments": [_("Choose what is paid.")]})
    if len({(debt.student_id, debt.currency) for debt in debts}) > 1:
        raise Invalid(fields={"payments": [_("Take the money of one student and one currency at a time.")]})
    owed = sum((debt.amount for debt in debts), Decimal(0))
    amount = owed if amount is None else amount
    if amount <= 0:
        raise Invalid(fields={"amount": [SMALLEST.message]})
    if amount > owed:
        text = _("Only %(owed)s is chosen. Choose another debt, or take the rest as something not billed yet.")
        raise Invalid(fields={"amount": [text % {"owed": owed}]})
    return amount


def take(actor: Actor, payment: Payment, method: PaymentMethod, reference: str, notes: str) -> Receipt:
    """Confirm one payment with the method that its money came by, and give its receipt."""
    if reference and is_reference_taken(method, reference):
        raise reference_taken()
    payment.payment_method = method
    payment.transaction_id = reference or payment.transaction_id
    payment.save(update_fields=["payment_method", "transaction_id", "updated_at"])
    confirm_payment(actor, payment=payment, status=PaymentStatus.CONFIRMED, notes=notes)
    return issue_receipt(actor, payment=payment)


def numbered(reference: str, place: int) -> str:
    """The reference for the payment at `place`: one transfer may pay several, and each has its own."""
    return f"{reference}/{place}" if reference and place > 1 else reference


def whole_or_part(actor: Actor, debt: Payment, amount: Decimal) -> Payment:
    """The debt, or a payment of `amount` that is split off it.

    The books keep a payment's amount, so the whole is given up, and what is paid and what is not follow it.
    """
    if amount == debt.amount:
        return debt
    note = _("Part of payment № %(number)s") % {"number": debt.pk}
    part, rest = (split_off(actor, debt, share, note) for share in (amount, debt.amount - amount))
    told = _("Paid in parts: № %(part)s is paid, № %(rest)s is left") % {"part": part.pk, "rest": rest.pk}
    move(actor, debt, PaymentStatus.FAILED, notes=told)
    return part


def split_off(actor: Actor, debt: Payment, amount: Decimal, note: str) -> Payment:
    """A part of the debt, as late as it is and for the same; whoever was reminded of the debt was of this."""
    kept = (
        "student",
        "group",
        "course",
        "currency",
        "payment_method",
        "due_date",
        "reminded_at",
        "overdue_reminded_at",
    )
    part = Payment(amount=amount, notes=note, split_from=debt, **{name: getattr(debt, name) for name in kept})
    save_valid(part, kept=("student",))
    remember(actor, part, "", note)
    if debt.status == PaymentStatus.OVERDUE:
        move(actor, part, PaymentStatus.OVERDUE)
    return part
