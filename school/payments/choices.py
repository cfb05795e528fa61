"""States and ways of a payment."""

from django.db.models import IntegerChoices, TextChoices
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


class PaymeState(IntegerChoices):
    """created → performed | cancelled; performed → refunded. The numbers are Payme's own."""

    CREATED = 1, _("waiting for the money")
    PERFORMED = 2, _("paid")
    CANCELLED = -1, _("cancelled")
    REFUNDED = -2, _("cancelled after it was paid")
