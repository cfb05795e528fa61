"""The school's books: double-entry, append-only.

A row debits one account and credits another with the same amount, so nothing can be written that is not balanced. Only
triggers write here (models/postings.py), when something has happened to a payment: nobody keeps the books by hand.

The checks are few and short on purpose: PostgreSQL reads each anew for every posting, and the accounts are named by the
triggers or are the method of a payment, which has its check.
"""

from django.conf import settings
from django.db import models
from django.db.models.lookups import Exact
from django.utils.translation import gettext_lazy as _

from school.audit.models import AppendOnly
from school.payments.choices import LedgerAccount
from school.payments.models.postings import only_triggers_write

ONE_SOURCE = Exact(
    models.Func("change", "refund", "unmatched", function="num_nonnulls", output_field=models.IntegerField()), 1
)


class Posting(models.Model):
    """One line of the journal: `amount` goes from the account `credit` to the account `debit`, because of one source.

    `happened_at` is when money moved, for what was entered later too; the ids are in the order of writing. The foreign
    keys hold because their sources do: those rows are never deleted, and name the payment and its student themselves.
    """

    payment = models.ForeignKey(
        "payments.Payment",
        verbose_name=_("payment"),
        on_delete=models.PROTECT,
        related_name="postings",
        null=True,
        db_constraint=False,
    )
    student = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("student"),
        on_delete=models.PROTECT,
        related_name="postings",
        null=True,
        db_constraint=False,
        db_index=False,
    )
    debit = models.CharField(_("debit"), max_length=15, choices=LedgerAccount)
    credit = models.CharField(_("credit"), max_length=15, choices=LedgerAccount)
    amount = models.DecimalField(_("amount"), max_digits=14, decimal_places=2)
    currency = models.CharField(_("currency"), max_length=3)
    happened_at = models.DateTimeField(_("when"))
    change = models.ForeignKey(
        "payments.PaymentHistory",
        verbose_name=_("change of a payment"),
        on_delete=models.PROTECT,
        related_name="postings",
        null=True,
        db_index=False,
    )
    refund = models.ForeignKey(
        "payments.Refund",
        verbose_name=_("refund"),
        on_delete=models.PROTECT,
        related_name="postings",
        null=True,
        db_index=False,
    )
    unmatched = models.ForeignKey(
        "payments.UnmatchedPayment",
        verbose_name=_("unmatched payment"),
        on_delete=models.PROTECT,
        related_name="postings",
        null=True,
        db_index=False,
    )

    class Meta:
        verbose_name = _("posting")
        verbose_name_plural = _("journal")
        constraints = [
            models.CheckConstraint(condition=models.Q(amount__gt=0), name="payments_posting_is_positive"),
            models.CheckConstraint(
                condition=~models.Q(debit=models.F("credit")), name="payments_posting_has_two_accounts"
            ),
            models.CheckConstraint(condition=ONE_SOURCE, name="payments_posting_has_one_source"),
            models.UniqueConstraint(
                fields=["change", "debit"],
                condition=models.Q(change__isnull=False),
                name="payments_change_posted_once",
            ),
            models.UniqueConstraint(
                fields=["refund"], condition=models.Q(refund__isnull=False), name="payments_refund_posted_once"
            ),
        ]
        indexes = [
            models.Index(
                fields=["student", "currency"],
                include=["debit", "credit", "amount"],
                name="payments_postings_of_student",
            ),
            models.Index(
                fields=["happened_at"],
                include=["debit", "credit", "currency", "amount"],
                condition=models.Q(debit=LedgerAccount.REVENUE) | models.Q(credit=LedgerAccount.REVENUE),
                name="payments_revenue_by_time",
            ),
            models.Index(
                fields=["unmatched"],
                condition=models.Q(unmatched__isnull=False),
                name="payments_postings_of_unmatched",
            ),
        ]
        triggers = [AppendOnly(), only_triggers_write()]

    def __str__(self) -> str:
        return f"{self.get_debit_display()} ← {self.get_credit_display()} {self.amount} {self.currency}"
