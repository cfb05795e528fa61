"""Payments and the history of their states."""

from decimal import Decimal

from django.conf import settings
from django.core.validators import MinValueValidator, RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from school.audit.models import AppendOnly
from school.common.audit import recorded
from school.common.models import TimeStamped
from school.payments.choices import PaymentMethod, PaymentStatus

SMALLEST = MinValueValidator(Decimal("0.01"), _("The amount must be above zero."))
ISO_4217 = r"^[A-Z]{3}$"
CURRENCY = RegexValidator(ISO_4217, _("A currency is three capital letters, for example UZS."))


class Payment(TimeStamped):
    """Money that a student owes or has paid."""

    student = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("student"),
        on_delete=models.PROTECT,
        related_name="payments",
        limit_choices_to={"role": "student"},
    )
    group = models.ForeignKey(
        "groups.StudyGroup",
        verbose_name=_("group"),
        on_delete=models.PROTECT,
        related_name="payments",
        null=True,
        blank=True,
    )
    course = models.ForeignKey(
        "content.CoursePage",
        verbose_name=_("course"),
        on_delete=models.PROTECT,
        related_name="payments",
        null=True,
        blank=True,
    )
    amount = models.DecimalField(_("amount"), max_digits=14, decimal_places=2, validators=[SMALLEST])
    currency = models.CharField(_("currency"), max_length=3, validators=[CURRENCY])
    payment_method = models.CharField(_("method"), max_length=12, choices=PaymentMethod)
    status = models.CharField(_("status"), max_length=10, choices=PaymentStatus, default=PaymentStatus.PENDING)
    due_date = models.DateField(_("due on"))
    paid_at = models.DateTimeField(_("paid at"), null=True, blank=True)
    transaction_id = models.CharField(
        _("reference"), max_length=100, null=True, blank=True, help_text=_("The bank's or gateway's number")
    )
    notes = models.TextField(_("notes"), blank=True)

    class Meta:
        verbose_name = _("payment")
        verbose_name_plural = _("payments")
        default_permissions = ("add", "change", "delete", "view", "import", "export")
        permissions = [("confirm_payment", "Can confirm payments")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(amount__gt=0),
                name="payments_amount_is_positive",
                violation_error_message=SMALLEST.message,
            ),
            models.CheckConstraint(
                condition=models.Q(currency__regex=ISO_4217),
                name="payments_currency_is_iso_4217",
                violation_error_message=CURRENCY.message,
            ),
            models.CheckConstraint(
                condition=models.Q(status__in=PaymentStatus.values), name="payments_status_is_known"
            ),
            models.CheckConstraint(
                condition=models.Q(payment_method__in=PaymentMethod.values), name="payments_method_is_known"
            ),
            models.CheckConstraint(
                condition=~models.Q(status=PaymentStatus.CONFIRMED) | models.Q(paid_at__isnull=False),
                name="payments_confirmed_has_date",
            ),
            models.UniqueConstraint(
                fields=["payment_method", "transaction_id"],
                name="payments_reference_unique",
                violation_error_message=_("There is a payment with this method and reference already."),
            ),
        ]
        indexes = [
            models.Index(fields=["student", "-due_date"], name="payments_of_student"),
            models.Index(fields=["status", "due_date"], name="payments_by_status"),
            models.Index(fields=["-created_at", "-id"], name="payments_newest"),
            models.Index(
                fields=["due_date", "id"],
                name="payments_unpaid_by_due_date",
                condition=models.Q(status__in=[PaymentStatus.PENDING, PaymentStatus.OVERDUE]),
            ),
        ]
        triggers = recorded()

    def __str__(self) -> str:
        return f"{self.amount} {self.currency} · {self.student}"


class PaymentHistory(models.Model):
    """One change of a payment's state; append-only."""

    payment = models.ForeignKey(Payment, on_delete=models.PROTECT, related_name="history")
    old_status = models.CharField(_("from"), max_length=10, blank=True)
    new_status = models.CharField(_("to"), max_length=10, choices=PaymentStatus)
    changed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("changed by"), on_delete=models.PROTECT, null=True, related_name="+"
    )
    source = models.CharField(_("source"), max_length=20)
    notes = models.TextField(_("notes"), blank=True)
    created_at = models.DateTimeField(_("when"), auto_now_add=True)

    class Meta:
        verbose_name = _("change of a payment")
        verbose_name_plural = _("payment history")
        triggers = [AppendOnly()]

    def __str__(self) -> str:
        return f"{self.old_status or '·'} → {self.new_status}"
