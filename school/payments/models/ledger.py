"""The school's books: double-entry, append-only. Debits are positive, credits negative; each entry's sum is zero."""

import pgtrigger
from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from school.audit.models import AppendOnly
from school.payments.choices import LedgerAccount

BALANCED = "payments_entry_is_balanced"
CHECK_BALANCE = f"""
    IF EXISTS (
        SELECT FROM payments_journalline WHERE entry_id = NEW.entry_id GROUP BY currency HAVING sum(amount) <> 0
    ) THEN
        RAISE EXCEPTION 'Entry % of the ledger is not balanced', NEW.entry_id
            USING ERRCODE = 'check_violation', CONSTRAINT = '{BALANCED}', TABLE = TG_TABLE_NAME;
    END IF;
    RETURN NULL;
"""


class JournalEntry(models.Model):
    """One event of the books, with what it came from: a change of a payment, a refund, or unmatched money."""

    payment = models.ForeignKey(
        "payments.Payment",
        verbose_name=_("payment"),
        on_delete=models.PROTECT,
        related_name="journal_entries",
        null=True,
    )
    change = models.OneToOneField(
        "payments.PaymentHistory",
        verbose_name=_("change of a payment"),
        on_delete=models.PROTECT,
        related_name="journal_entry",
        null=True,
    )
    refund = models.OneToOneField(
        "payments.Refund", verbose_name=_("refund"), on_delete=models.PROTECT, related_name="journal_entry", null=True
    )
    unmatched = models.ForeignKey(
        "payments.UnmatchedPayment",
        verbose_name=_("unmatched payment"),
        on_delete=models.PROTECT,
        related_name="journal_entries",
        null=True,
    )
    created_at = models.DateTimeField(_("when"), auto_now_add=True)

    class Meta:
        verbose_name = _("journal entry")
        verbose_name_plural = _("journal")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(change__isnull=False, refund=None, unmatched=None)
                | models.Q(change=None, refund__isnull=False, unmatched=None)
                | models.Q(change=None, refund=None, unmatched__isnull=False),
                name="payments_entry_has_one_source",
            )
        ]
        triggers = [AppendOnly()]

    def __str__(self) -> str:
        return str(self.pk)


class JournalLine(models.Model):
    """One side of an entry: a debit above zero, a credit below."""

    entry = models.ForeignKey(
        JournalEntry, verbose_name=_("journal entry"), on_delete=models.PROTECT, related_name="lines"
    )
    account = models.CharField(_("account"), max_length=15, choices=LedgerAccount)
    student = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("student"),
        on_delete=models.PROTECT,
        related_name="journal_lines",
        null=True,
    )
    currency = models.CharField(_("currency"), max_length=3)
    amount = models.DecimalField(_("amount"), max_digits=14, decimal_places=2)

    class Meta:
        verbose_name = _("journal line")
        verbose_name_plural = _("journal lines")
        constraints = [
            models.CheckConstraint(condition=~models.Q(amount=0), name="payments_line_is_not_zero"),
            models.CheckConstraint(
                condition=~models.Q(account=LedgerAccount.RECEIVABLE) | models.Q(student__isnull=False),
                name="payments_receivable_has_student",
            ),
        ]
        indexes = [
            models.Index(fields=["account", "currency"], name="payments_lines_by_account", include=["amount"]),
            models.Index(fields=["student", "account", "currency"], name="payments_lines_by_student"),
        ]
        triggers = [
            AppendOnly(),
            pgtrigger.Trigger(
                name="is_balanced",
                when=pgtrigger.After,
                operation=pgtrigger.Insert,
                timing=pgtrigger.Deferred,
                func=CHECK_BALANCE,
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_account_display()} {self.amount} {self.currency}"
