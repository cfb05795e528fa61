"""Money and differences that fit no payment by themselves: staff say what becomes of each."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from school.common.audit import recorded
from school.common.models import TimeStamped
from school.payments.choices import PaymentMethod, UnmatchedReason, UnmatchedSource, UnmatchedStatus
from school.payments.models.postings import posts_unmatched


class UnmatchedPayment(TimeStamped):
    """What a gateway or a bank says that differs from ours. `key` is what the provider calls it, once a reason.

    Where money has come (`is_money`) it stands in the ledger's suspense account until it is attached or given back.
    """

    method = models.CharField(_("method"), max_length=12, choices=PaymentMethod)
    key = models.CharField(_("the provider’s number"), max_length=100)
    reference = models.CharField(_("reference"), max_length=100, blank=True)
    reason = models.CharField(_("what differs"), max_length=20, choices=UnmatchedReason)
    source = models.CharField(_("found by"), max_length=16, choices=UnmatchedSource)
    is_money = models.BooleanField(_("money has come"))
    amount = models.DecimalField(_("amount"), max_digits=14, decimal_places=2)
    currency = models.CharField(_("currency"), max_length=3)
    paid_at = models.DateTimeField(_("paid at"), null=True)
    payer = models.CharField(_("payer"), max_length=200, blank=True)
    details = models.TextField(_("details"), blank=True)
    payment = models.ForeignKey(
        "payments.Payment",
        verbose_name=_("payment that it names"),
        on_delete=models.PROTECT,
        related_name="unmatched",
        null=True,
    )
    event = models.ForeignKey(
        "payments.GatewayEvent",
        verbose_name=_("call of a gateway"),
        on_delete=models.PROTECT,
        related_name="unmatched",
        null=True,
    )
    status = models.CharField(_("status"), max_length=10, choices=UnmatchedStatus, default=UnmatchedStatus.OPEN)
    attached_to = models.ForeignKey(
        "payments.Payment",
        verbose_name=_("attached to"),
        on_delete=models.PROTECT,
        related_name="attached",
        null=True,
    )
    resolution = models.TextField(_("why it was settled so"), blank=True)
    resolved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("settled by"), on_delete=models.PROTECT, null=True, related_name="+"
    )
    resolved_at = models.DateTimeField(_("settled at"), null=True)

    class Meta:
        verbose_name = _("unmatched payment")
        verbose_name_plural = _("unmatched payments")
        permissions = [("resolve_unmatchedpayment", "Can settle unmatched payments")]
        constraints = [
            models.UniqueConstraint(fields=["method", "key", "reason"], name="payments_unmatched_once"),
            models.CheckConstraint(condition=models.Q(amount__gt=0), name="payments_unmatched_amount_is_positive"),
            models.CheckConstraint(
                condition=models.Q(status=UnmatchedStatus.OPEN, resolved_at=None, resolution="")
                | ~models.Q(status=UnmatchedStatus.OPEN)
                & models.Q(resolved_at__isnull=False)
                & ~models.Q(resolution=""),
                name="payments_unmatched_is_settled_with_reason",
            ),
            models.CheckConstraint(
                condition=models.Q(status=UnmatchedStatus.ATTACHED, attached_to__isnull=False)
                | ~models.Q(status=UnmatchedStatus.ATTACHED) & models.Q(attached_to=None),
                name="payments_unmatched_attached_to_payment",
            ),
        ]
        indexes = [
            models.Index(
                fields=["-created_at"], name="payments_unmatched_open", condition=models.Q(status=UnmatchedStatus.OPEN)
            )
        ]
        triggers = [*recorded(), *posts_unmatched()]

    def __str__(self) -> str:
        return f"{self.amount} {self.currency} · {self.get_reason_display()}"
