"""Why a payment cannot be changed."""

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


def reference_taken() -> Invalid:
    """The refusal of a second payment with the same method and reference."""
    text = _("There is a payment with this method and reference already.")
    return Invalid(text, fields={"transaction_id": [text]})
