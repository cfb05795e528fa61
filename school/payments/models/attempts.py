"""Attempts to pay by a gateway's hosted page, and what its gateway gives back of them."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from school.common.audit import recorded
from school.common.constraints import on_violation
from school.common.models import TimeStamped
from school.payments.choices import AttemptStatus, GatewayRefundStatus, PaymentMethod
from school.payments.errors import RefundUnderWay

ONE_REFUND = "payments_one_refund_under_way"


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


class GatewayRefund(TimeStamped):
    """One refund at a gateway, from the wish to the money: asked for here, or told of by the gateway itself.

    The payment has the money back on its books once the gateway has taken it on: then `refund` is there.
    """

    payment = models.ForeignKey(
        "payments.Payment", verbose_name=_("payment"), on_delete=models.PROTECT, related_name="gateway_refunds"
    )
    attempt = models.ForeignKey(
        PaymentAttempt, verbose_name=_("payment attempt"), on_delete=models.PROTECT, related_name="refunds"
    )
    gateway = models.CharField(_("gateway"), max_length=12, choices=PaymentMethod)
    provider_id = models.CharField(_("the gateway’s number"), max_length=64, blank=True)
    amount = models.DecimalField(_("amount"), max_digits=14, decimal_places=2)
    status = models.CharField(
        _("status"), max_length=10, choices=GatewayRefundStatus, default=GatewayRefundStatus.ASKED
    )
    failure = models.TextField(_("what went wrong"), blank=True)
    notes = models.TextField(_("notes"), blank=True)
    requested_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("asked for by"), on_delete=models.PROTECT, null=True, related_name="+"
    )
    refund = models.OneToOneField(
        "payments.Refund", verbose_name=_("refund"), on_delete=models.PROTECT, related_name="at_gateway", null=True
    )

    class Meta:
        verbose_name = _("refund at a gateway")
        verbose_name_plural = _("refunds at gateways")
        constraints = [
            models.UniqueConstraint(
                fields=["payment"], condition=models.Q(status=GatewayRefundStatus.ASKED), name=ONE_REFUND
            ),
            models.UniqueConstraint(
                fields=["gateway", "provider_id"],
                condition=~models.Q(provider_id=""),
                name="payments_gateway_refund_once",
            ),
            models.CheckConstraint(condition=models.Q(amount__gt=0), name="payments_gateway_refund_is_positive"),
            models.CheckConstraint(
                condition=models.Q(status=GatewayRefundStatus.DONE, refund__isnull=False)
                | ~models.Q(status=GatewayRefundStatus.DONE) & models.Q(refund=None),
                name="payments_gateway_refund_done_is_recorded",
            ),
        ]
        triggers = recorded()

    def __str__(self) -> str:
        return f"{self.get_gateway_display()} · {self.amount}"


on_violation(ONE_REFUND, RefundUnderWay)
