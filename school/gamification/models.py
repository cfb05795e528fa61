"""Coins: an append-only ledger, and balances that PostgreSQL keeps equal to its sums and never below zero.

Achievements, each earned once; and places in groups as they were at full hours.
"""

import pgtrigger
from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import get_language, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from school.audit.models import AppendOnly
from school.common.audit import recorded
from school.common.constraints import on_violation
from school.common.models import TimeStamped
from school.gamification.choices import Metric
from school.gamification.errors import NotEnoughCoins

BALANCE_NOT_NEGATIVE = "gamification_balance_not_negative"
EARNED_ONCE = "gamification_earned_once"
KEEP_BALANCE = """
    INSERT INTO gamification_coinbalance (student_id, balance, earned, spent)
    VALUES (NEW.student_id, 0, 0, 0) ON CONFLICT (student_id) DO NOTHING;
    UPDATE gamification_coinbalance
    SET balance = balance + NEW.amount,
        earned = earned + GREATEST(NEW.amount, 0),
        spent = spent + GREATEST(-NEW.amount, 0)
    WHERE student_id = NEW.student_id;
    RETURN NULL;
"""


class CoinTransaction(models.Model):
    """Coins given (positive) or taken back (negative); each source counts once.

    What has been paid for one thing, for example one homework, is the sum of the entries whose source is that thing:
    `source_id` is its id, a colon and the entry's number, counting from 1.
    """

    student = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("student"), on_delete=models.PROTECT, related_name="coin_transactions"
    )
    amount = models.IntegerField(_("amount"))
    reason = models.CharField(_("reason"), max_length=200)
    source_type = models.CharField(_("source"), max_length=30)
    source_id = models.CharField(_("source id"), max_length=64)
    created_at = models.DateTimeField(_("when"), auto_now_add=True)

    class Meta:
        verbose_name = _("coin transaction")
        verbose_name_plural = _("coin transactions")
        permissions = [("award_coins", "Can award coins")]
        constraints = [
            models.UniqueConstraint(
                fields=["student", "source_type", "source_id"], name="gamification_one_entry_per_source"
            ),
            models.CheckConstraint(condition=~models.Q(amount=0), name="gamification_amount_is_not_zero"),
        ]
        indexes = [models.Index(fields=["student", "-created_at"], name="gamification_of_student")]
        triggers = [
            AppendOnly(),
            *recorded(),
            pgtrigger.Trigger(name="keep_balance", when=pgtrigger.After, operation=pgtrigger.Insert, func=KEEP_BALANCE),
        ]

    def __str__(self) -> str:
        return f"{self.amount:+} · {self.student}"


class CoinBalance(models.Model):
    """What the ledger adds up to for one student; written by the ledger's trigger alone."""

    student = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        verbose_name=_("student"),
        on_delete=models.PROTECT,
        primary_key=True,
        related_name="coin_balance",
    )
    balance = models.IntegerField(_("balance"), default=0)
    earned = models.IntegerField(_("earned"), default=0)
    spent = models.IntegerField(_("spent"), default=0)

    class Meta:
        verbose_name = _("coin balance")
        verbose_name_plural = _("coin balances")
        permissions = [("read_coins", "Can see how many coins people have")]
        constraints = [
            models.CheckConstraint(condition=models.Q(balance__gte=0), name=BALANCE_NOT_NEGATIVE),
            models.CheckConstraint(
                condition=models.Q(balance=models.F("earned") - models.F("spent")), name="gamification_balance_adds_up"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.student}: {self.balance}"


class Achievement(TimeStamped):
    """What students can earn, and for how much of what; staff write these, in the three languages."""

    code = models.SlugField(_("code"), max_length=50, unique=True)
    icon = models.CharField(
        _("icon"), max_length=50, default="emoji_events", help_text=_("The name of a Material symbol")
    )
    metric = models.CharField(_("counted"), max_length=10, choices=Metric)
    threshold = models.PositiveIntegerField(pgettext_lazy("number", "from"), validators=[MinValueValidator(1)])
    is_active = models.BooleanField(_("active"), default=True)
    name_uz = models.CharField(_("name in Uzbek"), max_length=100)
    name_ru = models.CharField(_("name in Russian"), max_length=100)
    name_en = models.CharField(_("name in English"), max_length=100)
    description_uz = models.CharField(_("description in Uzbek"), max_length=300, blank=True)
    description_ru = models.CharField(_("description in Russian"), max_length=300, blank=True)
    description_en = models.CharField(_("description in English"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("achievement")
        verbose_name_plural = _("achievements")
        constraints = [
            models.CheckConstraint(condition=models.Q(threshold__gt=0), name="gamification_threshold_is_positive"),
            models.CheckConstraint(condition=models.Q(metric__in=Metric.values), name="gamification_metric_is_known"),
        ]
        triggers = recorded()

    def __str__(self) -> str:
        return self.name_in(get_language() or "")

    def name_in(self, language: str) -> str:
        """The name in `language`, in English where there is none."""
        name: str = getattr(self, f"name_{language}", self.name_en)
        return name


class EarnedAchievement(models.Model):
    """An achievement that a student has; each once, and kept whatever happens later."""

    achievement = models.ForeignKey(
        Achievement, verbose_name=_("achievement"), on_delete=models.PROTECT, related_name="earned"
    )
    student = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("student"), on_delete=models.PROTECT, related_name="achievements"
    )
    earned_at = models.DateTimeField(_("when"), auto_now_add=True)

    class Meta:
        verbose_name = _("earned achievement")
        verbose_name_plural = _("earned achievements")
        constraints = [models.UniqueConstraint(fields=["student", "achievement"], name=EARNED_ONCE)]
        triggers = recorded()

    def __str__(self) -> str:
        return f"{self.achievement} · {self.student}"


class LeaderboardSnapshot(models.Model):
    """A student's place in a group at a full hour."""

    group = models.ForeignKey("groups.StudyGroup", on_delete=models.CASCADE, related_name="+", db_index=False)
    student = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    taken_at = models.DateTimeField(db_index=True)
    rank = models.PositiveIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["group", "student", "taken_at"], name="gamification_one_place_an_hour")
        ]

    def __str__(self) -> str:
        return f"{self.rank} · {self.taken_at}"


on_violation(BALANCE_NOT_NEGATIVE, NotEnoughCoins)
