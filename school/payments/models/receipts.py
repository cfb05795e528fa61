"""Receipts that the school has given for money."""

import secrets

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from school.audit.models import AppendOnly
from school.common.constraints import on_violation
from school.payments.errors import TakenAlready

ONCE_PER_FORM = "payments_receipt_once_per_form"


def new_code() -> str:
    """What a receipt's public page is found by; nobody guesses it."""
    return secrets.token_urlsafe(12)


class Receipt(models.Model):
    """The receipt of a confirmed payment; its number is its id, its public page has `code`. Append-only."""

    payment = models.OneToOneField(
        "payments.Payment", verbose_name=_("payment"), on_delete=models.PROTECT, related_name="receipt"
    )
    code = models.CharField(_("code"), max_length=32, unique=True, default=new_code)
    issued_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("issued by"), on_delete=models.PROTECT, null=True, related_name="+"
    )
    created_at = models.DateTimeField(_("when"), auto_now_add=True)
    form_key = models.UUIDField(_("key of the form at the cash desk"), null=True, editable=False)

    class Meta:
        verbose_name = _("receipt")
        verbose_name_plural = _("receipts")
        constraints = [models.UniqueConstraint(fields=["form_key"], name=ONCE_PER_FORM)]
        indexes = [models.Index(fields=["-created_at", "-id"], name="payments_newest_receipts")]
        triggers = [AppendOnly()]

    def __str__(self) -> str:
        return f"№ {self.pk}"


on_violation(ONCE_PER_FORM, TakenAlready)
