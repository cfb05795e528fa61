"""States and ways of a payment."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class PaymentStatus(TextChoices):
    """pending → confirmed | failed | overdue; overdue → confirmed | failed; confirmed → refunded."""

    PENDING = "pending", _("pending")
    CONFIRMED = "confirmed", _("confirmed")
    FAILED = "failed", _("failed")
    OVERDUE = "overdue", _("overdue")
    REFUNDED = "refunded", _("refunded")


class PaymentMethod(TextChoices):
    """How the money comes."""

    PAYME = "payme", "Payme"
    PAYSTACK = "paystack", "Paystack"
    FLUTTERWAVE = "flutterwave", "Flutterwave"
    CASH = "cash", _("cash")
    CARD = "card", _("card")
    TRANSFER = "transfer", _("bank transfer")
