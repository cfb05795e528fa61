"""Why a payment cannot be changed."""

from decimal import Decimal
from typing import Any

from django.utils.translation import gettext_lazy as _

from school.common.errors import Conflict, Invalid


class PaymentSettled(Conflict):
    """The payment's state does not allow this change."""

    code = "payment_settled"
    message = _("This payment's state does not allow this.")

    @classmethod
    def of(cls, status: str, label: Any) -> "PaymentSettled":
        """The refusal that names the state."""
        text = _("This payment is already “%(status)s”: only one that nobody has paid yet can be confirmed or failed.")
        return cls(text % {"status": label}, details={"status": status})

    @classmethod
    def for_checkout(cls, status: str, label: Any) -> "PaymentSettled":
        """The refusal to pay what is paid or given up."""
        text = _("This payment is already “%(status)s”: there is nothing to pay.")
        return cls(text % {"status": label}, details={"status": status})


class NotRefundable(Conflict):
    """Only money that has come can be given back."""

    code = "not_refundable"
    message = _("Only a confirmed payment can be refunded.")

    @classmethod
    def of(cls, status: str, label: Any) -> "NotRefundable":
        """The refusal that names the state."""
        text = _("This payment is “%(status)s”: only a confirmed payment can be refunded.")
        return cls(text % {"status": label}, details={"status": status})


class MoneyFixed(Conflict):
    """What is in the books stays as it is."""

    code = "money_fixed"
    message = _(
        "A payment's student, amount and currency stay as they were entered, and its method once it is paid. "
        "Mark it as failed or refund it, and enter a new one."
    )


class NoReceipt(Conflict):
    """A receipt is for money that has come."""

    code = "no_receipt"
    message = _("There is a receipt once the money has come.")

    @classmethod
    def of(cls, status: str, label: Any) -> "NoReceipt":
        """The refusal that names the state."""
        text = _("This payment is “%(status)s”: there is a receipt once the money has come.")
        return cls(text % {"status": label}, details={"status": status})


class TakenAlready(Conflict):
    """The same form of the cash desk was sent twice."""

    code = "taken_already"
    message = _("This money was taken already: the receipt is there.")

    @classmethod
    def by(cls, receipt: int) -> "TakenAlready":
        """The refusal to take other money by a form that has its receipt."""
        text = _(
            "This form was sent before, with other values: it has receipt № %(receipt)s. Nothing was taken now. Open "
            "the student again, and take the money there."
        )
        return cls(text % {"receipt": receipt}, details={"receipt": receipt})


class NotPayableOnline(Conflict):
    """The payment is of another kind than the gateway takes."""

    code = "not_payable_online"
    message = _("This payment cannot be paid by link: its method or its currency is another. Ask the school.")


def reference_taken() -> Invalid:
    """The refusal of a second payment with the same method and reference."""
    text = _("There is a payment with this method and reference already.")
    return Invalid(text, fields={"transaction_id": [text]})


def refund_too_large(left: Decimal | None = None) -> Invalid:
    """The refusal to give back more than is left of a payment; `left` when it is known."""
    text: Any = _("This is more than is left of the payment.")
    if left is not None:
        text = _("Only %(left)s is left of this payment. Refund at most that.") % {"left": left}
    return Invalid(text, fields={"amount": [text]})


class PaymentInProgress(Conflict):
    """Another attempt to pay it is under way."""

    code = "payment_in_progress"
    message = _("Somebody is paying this already.")


class RefundUnderWay(Conflict):
    """A refund of this payment is with the gateway."""

    code = "refund_under_way"
    message = _("The gateway has been asked for a refund of this payment and has not answered yet. Wait for it.")


class PaymentDisputed(Conflict):
    """The payer's bank decides on the money now."""

    code = "payment_disputed"
    message = _("The payer disputes this payment: a refund now would pay it back twice. Settle the dispute first.")


class GatewayRefused(Conflict):
    """The gateway has said no, and why."""

    code = "gateway_refused"


class EventKnown(Conflict):
    """The gateway has told of this before."""

    code = "event_known"
    message = _("This call of the gateway is known already.")


class TransactionKnown(Conflict):
    """The gateway has told of this transaction before."""

    code = "transaction_known"
    message = _("This transaction is known already.")


class TransactionSettled(Conflict):
    """The transaction's state does not allow this change."""

    code = "transaction_settled"
    message = _("This transaction's state does not allow this.")


class UnmatchedSettled(Conflict):
    """Somebody has decided on it."""

    code = "unmatched_settled"
    message = _("This was settled already. Look at it again: it says by whom and why.")


class UnmatchedUnderWay(Conflict):
    """The gateway may have given the money back by now."""

    code = "refund_under_way"
    message = _(
        "The gateway has been asked to give this money back, and it is not known yet whether it does. Wait for it: the "
        "school asks again by itself."
    )


class NoMoney(Conflict):
    """A difference between two books is not money."""

    code = "no_money"
    message = _(
        "No money has come with this: it is a difference between the two books. Find out why, and dismiss it with the "
        "reason."
    )
