"""Rules that staff make: when something happens and all conditions hold, effects follow. And what became of each."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, cast

from django.conf import settings
from django.contrib.postgres.indexes import BTreeIndex
from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator, MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from school.automation.choices import EffectKind, EventName, Operator, Recipient, RunState, StepState, ValueName
from school.automation.conditions import Condition
from school.automation.happenings import Happening
from school.automation.shapes import MOST_COINS, MOST_DAYS, MOST_WORDS, EffectData
from school.common.actor import Actor
from school.common.audit import recorded
from school.common.models import TimeStamped
from school.payments.choices import PaymentMethod

LONGEST_KEY = 200
NEEDED: Mapping[str, tuple[str, ...]] = {
    EffectKind.NOTIFY: ("recipient", "title_uz", "title_ru", "title_en", "text_uz", "text_ru", "text_en"),
    EffectKind.AWARD: ("coins", "reason"),
    EffectKind.WEBHOOK: ("webhook_id",),
    EffectKind.BILL: ("amount", "reason", "payment_method", "due_in_days"),
}
"""The columns that an effect of each kind has."""


class Automation(TimeStamped):
    """What staff want to follow from an event; the event stays what it was made for."""

    name = models.CharField(
        _("name"),
        max_length=100,
        unique=True,
        error_messages={"unique": _("There is an automation of this name already.")},
        help_text=_("The audit log calls what it does by this name"),
    )
    event = models.CharField(_("when"), max_length=40, choices=EventName)
    is_active = models.BooleanField(_("switched on"), default=True)

    class Meta:
        verbose_name = _("automation")
        verbose_name_plural = _("automations")
        indexes = [models.Index(fields=["event"], name="automation_listening", condition=models.Q(is_active=True))]
        triggers = recorded()

    def __str__(self) -> str:
        return self.name

    @property
    def actor(self) -> Actor:
        """Who does what it does, in the audit log."""
        return Actor.system(f"automation: {self.name}")

    @property
    def asked(self) -> list[Condition]:
        """What has to hold."""
        return [Condition(each.field, each.operator, each.value) for each in self.conditions.all()]


class AutomationCondition(models.Model):
    """One comparison with a value of what happened; all of an automation's have to hold."""

    automation = models.ForeignKey(Automation, on_delete=models.CASCADE, related_name="conditions")
    position = models.PositiveSmallIntegerField()
    field = models.CharField(_("value"), max_length=50)
    operator = models.CharField(_("comparison"), max_length=10, choices=Operator)
    value = models.JSONField(_("with"))

    class Meta:
        verbose_name = _("condition")
        verbose_name_plural = _("conditions")
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["automation", "position"], name="automation_condition_has_its_place")
        ]
        triggers = recorded()

    def __str__(self) -> str:
        names: dict[str, Any] = dict(ValueName.choices)
        value = ", ".join(map(str, self.value)) if isinstance(self.value, list) else self.value
        return f"{names.get(self.field, self.field)} {self.get_operator_display()} {value}"


class AutomationEffect(models.Model):
    """One thing that an automation does, after those before it. Each kind has values of its own."""

    automation = models.ForeignKey(Automation, on_delete=models.CASCADE, related_name="effects")
    position = models.PositiveSmallIntegerField(_("order"))
    kind = models.CharField(_("what"), max_length=10, choices=EffectKind)
    recipient = models.CharField(_("whom"), max_length=12, choices=Recipient, blank=True)
    title_uz = models.CharField(_("title in Uzbek"), max_length=200, blank=True)
    title_ru = models.CharField(_("title in Russian"), max_length=200, blank=True)
    title_en = models.CharField(_("title in English"), max_length=200, blank=True)
    text_uz = models.TextField(_("text in Uzbek"), blank=True, validators=[MaxLengthValidator(MOST_WORDS)])
    text_ru = models.TextField(_("text in Russian"), blank=True, validators=[MaxLengthValidator(MOST_WORDS)])
    text_en = models.TextField(_("text in English"), blank=True, validators=[MaxLengthValidator(MOST_WORDS)])
    coins = models.PositiveIntegerField(
        _("coins"), null=True, blank=True, validators=[MinValueValidator(1), MaxValueValidator(MOST_COINS)]
    )
    reason = models.CharField(_("what for"), max_length=200, blank=True)
    webhook = models.ForeignKey(
        "automation.Webhook",
        verbose_name=_("webhook"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="effects",
    )
    amount = models.DecimalField(
        _("amount"),
        max_digits=14,
        decimal_places=2,
        null=True,
        blank=True,
        validators=[MinValueValidator(Decimal("0.01"))],
    )
    payment_method = models.CharField(_("paid by"), max_length=12, choices=PaymentMethod, blank=True)
    due_in_days = models.PositiveSmallIntegerField(
        _("due in so many days"), null=True, blank=True, validators=[MaxValueValidator(MOST_DAYS)]
    )

    class Meta:
        verbose_name = _("effect")
        verbose_name_plural = _("effects")
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["automation", "position"], name="automation_effect_has_its_place"),
            models.CheckConstraint(
                condition=(models.Q(kind=EffectKind.NOTIFY) & ~models.Q(recipient=""))
                | models.Q(kind=EffectKind.AWARD, coins__gt=0)
                | models.Q(kind=EffectKind.WEBHOOK, webhook__isnull=False)
                | models.Q(kind=EffectKind.BILL, amount__gt=0, due_in_days__isnull=False),
                name="automation_effect_is_whole",
                violation_error_message=_("Say all that this effect needs."),
            ),
        ]
        triggers = recorded()

    def __str__(self) -> str:
        return f"{self.position}. {self.get_kind_display()}"

    def clean(self) -> None:
        """Each kind has to have its own values; a ValidationError names those that are missing."""
        needed = NEEDED.get(self.kind, ())
        missing = [name.removesuffix("_id") for name in needed if getattr(self, name) in ("", None)]
        if missing:
            raise ValidationError(dict.fromkeys(missing, _("This field is required.")))

    def part_of(self, column: str) -> str:
        """What programs call this column: see `as_data`."""
        name, _underscore, language = column.rpartition("_")
        if name in ("title", "text"):
            return f"{name}.{language}"
        return "title" if column == "reason" and self.kind == EffectKind.BILL else column

    def called(self, part: str) -> str:
        """What people call the value that programs call `part`."""
        field: Any = self._meta.get_field("reason" if part == "title" else part.replace(".", "_"))
        return str(field.verbose_name)

    @property
    def as_data(self) -> EffectData:
        """The effect as programs read it, and as a run keeps it."""
        return cast("EffectData", {"kind": self.kind, **self.own_values})

    @property
    def own_values(self) -> dict[str, Any]:
        """The values that its kind has."""
        match self.kind:
            case EffectKind.NOTIFY:
                return {
                    "recipient": self.recipient,
                    "title": {"uz": self.title_uz, "ru": self.title_ru, "en": self.title_en},
                    "text": {"uz": self.text_uz, "ru": self.text_ru, "en": self.text_en},
                }
            case EffectKind.AWARD:
                return {"coins": self.coins, "reason": self.reason}
            case EffectKind.WEBHOOK:
                return {"webhook": self.webhook_id}
        return {
            "amount": str(self.amount),
            "title": self.reason,
            "payment_method": self.payment_method,
            "due_in_days": self.due_in_days,
        }


class Happened(models.Model):
    """What one event told: `items` has a happening for each person concerned. Kept for as long as a dry run looks back.

    `cause` is the run whose effect it was.
    """

    name = models.CharField(_("event"), max_length=40)
    items = models.JSONField(_("what happened"))
    cause = models.ForeignKey("AutomationRun", null=True, on_delete=models.SET_NULL, related_name="+", db_index=False)
    happened_at = models.DateTimeField(_("when"), db_default=Now())

    class Meta:
        verbose_name = _("happening")
        verbose_name_plural = _("happenings")
        indexes = [BTreeIndex(fields=["name", "-id"], name="automation_happened_newest")]

    def __str__(self) -> str:
        return f"{self.name} · {self.happened_at:%Y-%m-%d %H:%M}"

    @property
    def happenings(self) -> list[Happening]:
        """Each happening for itself."""
        return [Happening(name=EventName(self.name), **item) for item in self.items]


class AutomationRun(models.Model):
    """What one automation did about one happening; the database refuses a second for the same `key`.

    `cause` is the run that led to the happening, `depth` how many there were before it.
    """

    automation = models.ForeignKey(
        Automation, verbose_name=_("automation"), on_delete=models.CASCADE, related_name="runs", db_index=False
    )
    event = models.CharField(_("event"), max_length=40)
    key = models.CharField(_("which one"), max_length=LONGEST_KEY)
    payload = models.JSONField(_("what happened"))
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("whom"), null=True, on_delete=models.CASCADE, related_name="+"
    )
    state = models.CharField(_("state"), max_length=10, choices=RunState, default=RunState.QUEUED)
    error = models.TextField(_("error"), blank=True)
    cause = models.ForeignKey(
        "self", verbose_name=_("because of"), null=True, on_delete=models.SET_NULL, related_name="+"
    )
    depth = models.PositiveSmallIntegerField(_("links before it"), default=0)
    happened_at = models.DateTimeField(_("happened"))
    created_at = models.DateTimeField(_("begun"), db_default=Now())
    finished_at = models.DateTimeField(_("ended"), null=True)

    class Meta:
        verbose_name = _("automation’s run")
        verbose_name_plural = _("automations’ log")
        constraints = [models.UniqueConstraint(fields=["automation", "key"], name="automation_run_once")]
        indexes = [models.Index(fields=["state", "finished_at"], name="automation_run_ended")]

    def __str__(self) -> str:
        return f"{self.automation} · {EventName(self.event).label}"

    @property
    def happening(self) -> Happening:
        """What it is about."""
        return Happening(name=EventName(self.event), key=self.key, payload=self.payload, subject_user_id=self.person_id)


class AutomationStep(models.Model):
    """One effect of a run, as it was when that began; `result` says what it did, `payment` is what it recorded."""

    run = models.ForeignKey(AutomationRun, on_delete=models.CASCADE, related_name="steps")
    position = models.PositiveSmallIntegerField(_("order"))
    effect = models.JSONField(_("effect"))
    state = models.CharField(_("state"), max_length=10, choices=StepState, default=StepState.WAITING)
    result = models.CharField(_("what it did"), max_length=300, blank=True)
    error = models.TextField(_("error"), blank=True)
    payment = models.ForeignKey(
        "payments.Payment", verbose_name=_("payment"), null=True, on_delete=models.SET_NULL, related_name="+"
    )
    finished_at = models.DateTimeField(_("ended"), null=True)

    class Meta:
        verbose_name = _("step")
        verbose_name_plural = _("steps")
        ordering = ["position"]
        constraints = [models.UniqueConstraint(fields=["run", "position"], name="automation_step_has_its_place")]

    def __str__(self) -> str:
        return f"{self.run_id} · {self.position}"
