"""Attempts to pay by a gateway's hosted page."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from school.common.audit import recorded
from school.common.models import TimeStamped
from school.payments.choices import AttemptStatus, PaymentMethod


class PaymentAttempt(TimeStamped):
    """One visit to a gateway's page; `reference` is our name for it there, never used twice.

    Amount and currency are those that the payer was sent off with. A payment may have many attempts; what makes it paid
    once is the payment's own state.
    """

    payment = models.ForeignKey(
        "payments.Payment", verbose_name=_("payment"), on_delete=models.PROTECT, related_name="attempts"
    )
    gateway = models.CharField(_("gateway"), max_length=12, choices=PaymentMethod)
    reference = models.CharField(_("reference"), max_length=64)
    provider_id = models.CharField(_("the gateway’s number"), max_length=64, blank=True)
    amount = models.DecimalField(_("amount"), max_digits=14, decimal_places=2)
    currency = models.CharField(_("currency"), max_length=3)
    status = models.CharField(_("status"), max_length=10, choices=AttemptStatus, default=AttemptStatus.OPEN)
    failure = models.TextField(_("why it failed"), blank=True)
    redirect_url = models.TextField(_("page to pay at"), blank=True)
    expires_at = models.DateTimeField(_("open until"))
    checked_at = models.DateTimeField(_("last asked of the gateway"), null=True)

    class Meta:
        verbose_name = _("payment attempt")
        verbose_name_plural = _("payment attempts")
        constraints = [
            models.UniqueConstraint(fields=["reference"], name="payments_attempt_reference_once"),
            models.UniqueConstraint(
                fields=["gateway", "provider_id"],
                condition=~models.Q(provider_id=""),
                name="payments_attempt_provider_id_once",
            ),
            models.CheckConstraint(condition=models.Q(amount__gt=0), name="payments_attempt_amount_is_positive"),
            models.CheckConstraint(
                condition=models.Q(status__in=AttemptStatus.values), name="payments_attempt_status_is_known"
            ),
        ]
        indexes = [
            models.Index(
                fields=["expires_at"], name="payments_open_attempts", condition=models.Q(status=AttemptStatus.OPEN)
            )
        ]
        triggers = recorded(ignore=("checked_at",))

    def __str__(self) -> str:
        return f"{self.get_gateway_display()} · {self.reference}"
