"""Payments, the history of their states, refunds, and what makes payments come round."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

import pgtrigger
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from school.audit.models import AppendOnly
from school.common.audit import recorded
from school.common.constraints import on_violation
from school.common.models import TimeStamped
from school.customfields.expressions import KeepsTypes, custom_column, custom_index
from school.payments.choices import PaymentMethod, PaymentStatus
from school.payments.errors import MoneyFixed, NotRefundable, PaymentSettled, refund_too_large
from school.payments.models.postings import MONEY_IS_FIXED, keeps_money, posts_changes, posts_refunds
from school.payments.rules import GATEWAY_MOVES, GATEWAYS, MOVES, can_be_paid

SMALLEST = MinValueValidator(Decimal("0.01"), _("The amount must be above zero."))
ISO_4217 = r"^[A-Z]{3}$"
CURRENCY = RegexValidator(ISO_4217, _("A currency is three capital letters, for example UZS."))
STATUS_MOVES = "payments_status_moves"
EACH_STATE_ONCE = "payments_each_state_once"
WITHIN_AMOUNT = "payments_refunded_within_amount"
REFUND_OF_CONFIRMED = "payments_refund_of_confirmed"


def in_sql(moves: Mapping[str, Iterable[str]]) -> str:
    """Pairs of states as SQL."""
    return ", ".join(f"('{old}', '{new}')" for old, following in moves.items() for new in following)


HAS_NO_PARTS = "NOT EXISTS (SELECT FROM payments_payment part WHERE part.split_from_id = OLD.id)"
CHECK_MOVE = f"""
    IF (OLD.status, NEW.status) IN ({in_sql(MOVES)}) THEN
        RETURN NEW;
    END IF;
    IF (OLD.status, NEW.status) IN ({in_sql(GATEWAY_MOVES)}) AND NEW.transaction_id IS NOT NULL
       AND NEW.payment_method IN ({", ".join(f"'{gateway}'" for gateway in GATEWAYS)})
       AND {HAS_NO_PARTS} THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'A payment does not go from % to %', OLD.status, NEW.status
        USING ERRCODE = 'check_violation', CONSTRAINT = '{STATUS_MOVES}', TABLE = TG_TABLE_NAME;
"""
ADD_REFUND = """
    UPDATE payments_payment SET refunded_amount = refunded_amount + NEW.amount
    WHERE id = NEW.payment_id AND status = 'confirmed';
    IF NOT FOUND THEN
        RAISE EXCEPTION 'Payment % is not confirmed', NEW.payment_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'payments_refund_of_confirmed', TABLE = TG_TABLE_NAME;
    END IF;
    RETURN NULL;
"""


def demand_money_there_is(amount: Any, currency: str) -> None:
    """ValidationError on `amount` for parts of a currency that has none."""
    if isinstance(amount, Decimal) and not can_be_paid(amount, currency):
        text = _("%(currency)s has no smaller parts: write a whole amount.") % {"currency": currency}
        raise ValidationError({"amount": text})


class PaymentSchedule(TimeStamped):
    """What a student, or each student of a group, owes every month, from the day it is made on: never the past."""

    student = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("student"),
        on_delete=models.PROTECT,
        related_name="payment_schedules",
        limit_choices_to={"role": "student"},
        null=True,
        blank=True,
        help_text=_("Empty: each student who is in the group when the payment is made"),
    )
    group = models.ForeignKey(
        "groups.StudyGroup",
        verbose_name=_("group"),
        on_delete=models.PROTECT,
        related_name="payment_schedules",
        null=True,
        blank=True,
    )
    amount = models.DecimalField(_("amount"), max_digits=14, decimal_places=2, validators=[SMALLEST])
    currency = models.CharField(_("currency"), max_length=3, validators=[CURRENCY])
    payment_method = models.CharField(_("method"), max_length=12, choices=PaymentMethod)
    day_of_month = models.PositiveSmallIntegerField(
        _("day of the month"),
        validators=[MinValueValidator(1), MaxValueValidator(31)],
        help_text=_("1–31; a shorter month is due on its last day"),
    )
    start_date = models.DateField(pgettext_lazy("day", "from"))
    end_date = models.DateField(pgettext_lazy("day", "until"), null=True, blank=True)
    is_active = models.BooleanField(_("active"), default=True)
    next_due_date = models.DateField(_("next due on"), null=True, blank=True, editable=False)

    class Meta:
        verbose_name = _("payment schedule")
        verbose_name_plural = _("payment schedules")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(student__isnull=False) | models.Q(group__isnull=False),
                name="payments_schedule_is_for_somebody",
                violation_error_message=_("Choose a student, a group, or a student of a group."),
            ),
            models.CheckConstraint(
                condition=models.Q(amount__gt=0),
                name="payments_schedule_amount_is_positive",
                violation_error_message=SMALLEST.message,
            ),
            models.CheckConstraint(
                condition=models.Q(day_of_month__range=(1, 31)), name="payments_schedule_day_is_of_a_month"
            ),
            models.CheckConstraint(
                condition=models.Q(end_date=None) | models.Q(end_date__gte=models.F("start_date")),
                name="payments_schedule_ends_after_start",
                violation_error_message=_("The last day must not be before the first."),
            ),
        ]
        indexes = [
            models.Index(
                fields=["next_due_date"], name="payments_schedules_due", condition=models.Q(next_due_date__isnull=False)
            )
        ]
        triggers = recorded()

    def __str__(self) -> str:
        return f"{self.amount} {self.currency} · {self.student or self.group}"

    def clean(self) -> None:
        demand_money_there_is(self.amount, self.currency)


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
    refunded_amount = models.DecimalField(
        _("refunded"), max_digits=14, decimal_places=2, default=Decimal(0), editable=False
    )
    schedule = models.ForeignKey(
        PaymentSchedule,
        verbose_name=_("payment schedule"),
        on_delete=models.PROTECT,
        related_name="payments",
        null=True,
        blank=True,
        editable=False,
    )
    period = models.DateField(_("month"), null=True, blank=True, editable=False)
    split_from = models.ForeignKey(
        "self",
        verbose_name=_("part of payment"),
        on_delete=models.RESTRICT,
        related_name="parts",
        null=True,
        blank=True,
        editable=False,
    )
    overdue_reminded_at = models.DateTimeField(_("reminded that it is overdue"), null=True, editable=False)
    reminded_at = models.DateTimeField(_("reminded at"), null=True, blank=True, editable=False)
    custom = custom_column()

    class Meta:
        verbose_name = _("payment")
        verbose_name_plural = _("payments")
        default_permissions = ("add", "change", "delete", "view", "import", "export")
        permissions = [("confirm_payment", "Can confirm payments"), ("refund_payment", "Can refund payments")]
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
            models.CheckConstraint(
                condition=models.Q(refunded_amount__gte=0) & models.Q(refunded_amount__lte=models.F("amount")),
                name=WITHIN_AMOUNT,
            ),
            models.CheckConstraint(
                condition=~models.Q(status=PaymentStatus.REFUNDED) | models.Q(refunded_amount=models.F("amount")),
                name="payments_refunded_is_whole",
            ),
            models.UniqueConstraint(fields=["schedule", "student", "period"], name="payments_one_per_period"),
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
            custom_index("payments_custom"),
        ]
        triggers = [
            *recorded(ignore=("reminded_at", "overdue_reminded_at")),
            pgtrigger.Trigger(
                name="status_moves",
                when=pgtrigger.Before,
                operation=pgtrigger.UpdateOf("status"),  # type: ignore[no-untyped-call]  # the library has no type here
                condition=pgtrigger.Q(old__status__df=pgtrigger.F("new__status")),
                func=CHECK_MOVE,
            ),
            keeps_money(),
            KeepsTypes("payments"),
        ]

    def __str__(self) -> str:
        return f"{self.amount} {self.currency} · {self.student}"

    def clean(self) -> None:
        """What is in the books already stays as it is."""
        if self._state.adding:
            demand_money_there_is(self.amount, self.currency)


class PaymentHistory(models.Model):
    """One change of a payment's state; append-only."""

    payment = models.ForeignKey(Payment, on_delete=models.PROTECT, related_name="history")
    old_status = models.CharField(pgettext_lazy("status", "from"), max_length=10, blank=True)
    new_status = models.CharField(pgettext_lazy("status", "to"), max_length=10, choices=PaymentStatus)
    changed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("changed by"), on_delete=models.PROTECT, null=True, related_name="+"
    )
    source = models.CharField(_("source"), max_length=20)
    notes = models.TextField(_("notes"), blank=True)
    created_at = models.DateTimeField(_("when"), auto_now_add=True)

    class Meta:
        verbose_name = _("change of a payment")
        verbose_name_plural = _("payment history")
        constraints = [
            models.UniqueConstraint(
                fields=["payment", "new_status"],
                condition=~models.Q(old_status=models.F("new_status")),
                name=EACH_STATE_ONCE,
            )
        ]
        indexes = [
            models.Index(
                fields=["changed_by", "created_at"],
                name="payments_taken_by",
                condition=models.Q(new_status=PaymentStatus.CONFIRMED),
            )
        ]
        triggers = [AppendOnly(), posts_changes()]

    def __str__(self) -> str:
        return f"{self.old_status or '·'} → {self.new_status}"


class Refund(models.Model):
    """Money of a payment that was given back; append-only. PostgreSQL adds it to the payment's `refunded_amount`."""

    payment = models.ForeignKey(Payment, verbose_name=_("payment"), on_delete=models.PROTECT, related_name="refunds")
    amount = models.DecimalField(_("amount"), max_digits=14, decimal_places=2, validators=[SMALLEST])
    refunded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("refunded by"), on_delete=models.PROTECT, null=True, related_name="+"
    )
    notes = models.TextField(_("notes"), blank=True)
    created_at = models.DateTimeField(_("when"), auto_now_add=True)

    class Meta:
        verbose_name = _("refund")
        verbose_name_plural = _("refunds")
        constraints = [
            models.CheckConstraint(condition=models.Q(amount__gt=0), name="payments_refund_is_positive"),
        ]
        indexes = [models.Index(fields=["-created_at", "-id"], name="payments_newest_refunds")]
        triggers = [
            AppendOnly(),
            *recorded(),
            pgtrigger.Trigger(name="add_refund", when=pgtrigger.After, operation=pgtrigger.Insert, func=ADD_REFUND),
            posts_refunds(),
        ]

    def __str__(self) -> str:
        return f"{self.amount} {self.payment.currency} · {self.payment.student}"


on_violation(STATUS_MOVES, PaymentSettled)
on_violation(MONEY_IS_FIXED, MoneyFixed)
on_violation(EACH_STATE_ONCE, PaymentSettled)
on_violation(WITHIN_AMOUNT, refund_too_large)
on_violation(REFUND_OF_CONFIRMED, NotRefundable)
