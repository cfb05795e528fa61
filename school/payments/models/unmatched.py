"""Money and differences that fit no payment by themselves: staff say what becomes of each."""

import pgtrigger
from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from school.common.audit import recorded
from school.common.constraints import on_violation
from school.common.models import TimeStamped
from school.payments.choices import PaymentMethod, UnmatchedReason, UnmatchedSource, UnmatchedStatus
from school.payments.errors import UnmatchedSettled, UnmatchedUnderWay
from school.payments.models.postings import posts_unmatched

SETTLED_ONCE = "payments_unmatched_settled_once"
NOT_WHILE_ASKED = "payments_unmatched_not_while_asked"
# Two who settle it in the same way at once differ in the moment alone.
DECIDED = "{0}.status, {0}.resolved_at, {0}.attached_to_id, {0}.refund_asked_at"
CHECK_SETTLING = f"""
    IF OLD.status <> 'open' THEN
        RAISE EXCEPTION 'Unmatched payment % is settled already', OLD.id
            USING ERRCODE = 'check_violation', CONSTRAINT = '{SETTLED_ONCE}', TABLE = TG_TABLE_NAME;
    END IF;
    IF OLD.refund_asked_at IS NOT NULL
       AND (NEW.status IN ('attached', 'dismissed') OR NEW.refund_asked_at <> OLD.refund_asked_at) THEN
        RAISE EXCEPTION 'A refund of unmatched payment % is with its gateway', OLD.id
            USING ERRCODE = 'check_violation', CONSTRAINT = '{NOT_WHILE_ASKED}', TABLE = TG_TABLE_NAME;
    END IF;
    RETURN NEW;
"""


def settles_once() -> pgtrigger.Trigger:
    """Lets each be settled once, and in no other way while a gateway has been asked to give the money back."""
    return pgtrigger.Trigger(
        name="settled_once",
        when=pgtrigger.Before,
        operation=pgtrigger.UpdateOf("status", "resolved_at", "attached_to_id", "refund_asked_at"),  # type: ignore[no-untyped-call]  # the library has no type here
        condition=pgtrigger.Condition(f"(({DECIDED.format('OLD')}) IS DISTINCT FROM ({DECIDED.format('NEW')}))"),
        func=CHECK_SETTLING,
    )


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
    refund_asked_at = models.DateTimeField(_("gateway asked to give it back"), null=True)
    refund_asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("asked for by"), on_delete=models.PROTECT, null=True, related_name="+"
    )
    refund_why = models.TextField(_("why it is given back"), blank=True)
    refund_number = models.CharField(_("the gateway’s number of the refund"), max_length=64, blank=True)
    refund_failure = models.TextField(_("what went wrong"), blank=True)

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
            models.UniqueConstraint(
                fields=["method", "key"],
                condition=models.Q(source=UnmatchedSource.BANK),
                name="payments_bank_line_once",
            ),
        ]
        indexes = [
            models.Index(
                fields=["-created_at"], name="payments_unmatched_open", condition=models.Q(status=UnmatchedStatus.OPEN)
            )
        ]
        triggers = [*recorded(), *posts_unmatched(), settles_once()]

    def __str__(self) -> str:
        return f"{self.amount} {self.currency} · {self.get_reason_display()}"


on_violation(SETTLED_ONCE, UnmatchedSettled)
on_violation(NOT_WHILE_ASKED, UnmatchedUnderWay)
