"""Typed settings of the school, one row."""

from datetime import time
from decimal import Decimal

from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from school.common.audit import recorded

PERCENT = [MinValueValidator(0), MaxValueValidator(100)]


class SchoolPreferences(models.Model):
    """One row for the one school of this deployment; every field has a default that suits a new school."""

    school_name = models.CharField(_("school's name"), max_length=200, default="Maktab")
    currency = models.CharField(
        _("currency"),
        max_length=3,
        default="UZS",
        validators=[RegexValidator(r"^[A-Z]{3}$", _("Three capital letters of ISO 4217, for example UZS."))],
        help_text=_("ISO 4217, for example UZS"),
    )
    coins_per_homework = models.PositiveIntegerField(_("coins for approved homework"), default=10)
    coins_per_attendance = models.PositiveIntegerField(_("coins for attending a lesson"), default=5)
    auto_approve_threshold = models.DecimalField(
        _("homework is approved by itself from (score)"),
        max_digits=5,
        decimal_places=2,
        default=Decimal(80),
        validators=PERCENT,
    )
    homework_max_megabytes = models.PositiveIntegerField(_("largest recording, MB"), default=25)
    homework_max_minutes = models.PositiveIntegerField(_("longest recording, minutes"), default=10)
    transcriptions_per_day = models.PositiveIntegerField(_("recordings a student may send a day"), default=20)
    homework_accepts_late = models.BooleanField(_("homework may be sent in after its deadline"), default=False)
    resource_max_megabytes = models.PositiveIntegerField(_("largest file of a lesson, MB"), default=50)
    coins_per_lesson = models.PositiveIntegerField(_("coins for a completed lesson, to who attended"), default=0)
    opens_at = models.TimeField(_("opens at"), default=time(8), help_text=_("No free time is offered before."))
    closes_at = models.TimeField(_("closes at"), default=time(21), help_text=_("No free time is offered after."))
    self_registration = models.BooleanField(_("students may register themselves"), default=True)
    unverified_may_log_in = models.BooleanField(_("who has not confirmed the email may log in"), default=True)
    overdue_days = models.PositiveIntegerField(_("days after the due date until a payment is overdue"), default=5)
    payment_reminder_days_before = models.PositiveSmallIntegerField(
        _("days before the due date when students are reminded"), default=3, validators=[MaxValueValidator(60)]
    )
    payment_reminder_days_after = models.PositiveSmallIntegerField(
        _("days after the due date when students are reminded"),
        default=7,
        validators=[MinValueValidator(1), MaxValueValidator(365)],
        help_text=_("Then once a week, until it is paid."),
    )
    students_may_write_to_admins = models.BooleanField(
        _("students may write to admins"), default=True, help_text=_("They always may to the teachers of their groups.")
    )
    messages_per_minute = models.PositiveIntegerField(
        _("messages a person may send a minute"), default=20, validators=[MinValueValidator(1)]
    )

    class Meta:
        verbose_name = _("settings of the school")
        verbose_name_plural = _("settings of the school")
        constraints = [
            models.CheckConstraint(condition=models.Q(id=1), name="preferences_one_row"),
            models.CheckConstraint(
                condition=models.Q(currency__regex=r"^[A-Z]{3}$"), name="preferences_currency_is_iso"
            ),
            models.CheckConstraint(
                condition=models.Q(auto_approve_threshold__range=(0, 100)), name="preferences_threshold_is_percent"
            ),
            models.CheckConstraint(
                condition=models.Q(closes_at__gt=models.F("opens_at")), name="preferences_closes_after_opening"
            ),
        ]
        triggers = recorded()

    def __str__(self) -> str:
        return self.school_name
