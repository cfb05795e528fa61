"""Addresses of other systems that want to know what happens, and everything that was sent to them."""

from typing import Any
from uuid import uuid4

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from school.automation.choices import OPEN, TEST, EventName, WebhookDeliveryState
from school.common.audit import recorded
from school.common.models import TimeStamped

ONCE_PER_EVENT = "automation_delivery_once_per_event"


class Webhook(TimeStamped):
    """One address and the events that are sent there, each signed with its secret.

    After a change of the secret both sign until `old_secret_until`. `failures` counts failed attempts since the last
    good one, `failing_since` is when they began; nothing is sent before `rests_until`. `paused_reason` says why we
    switched it off ourselves.
    """

    name = models.CharField(_("name"), max_length=100, help_text=_("What it is for, for example “Accounting”"))
    url = models.URLField(
        _("address"), max_length=500, help_text=_("Where events are sent: a public address that begins with https://")
    )
    events = ArrayField(
        models.CharField(max_length=40, choices=EventName),
        verbose_name=_("events"),
        default=list,
        blank=True,
        help_text=_("Without any, it gets only what automations send to it"),
    )
    secret = models.CharField(max_length=64)
    old_secret = models.CharField(max_length=64, blank=True)
    old_secret_until = models.DateTimeField(_("the old secret signs until"), null=True, blank=True)
    is_active = models.BooleanField(_("switched on"), default=True)
    paused_reason = models.CharField(_("paused because"), max_length=300, blank=True)
    failures = models.PositiveIntegerField(_("failed attempts in a row"), default=0)
    failing_since = models.DateTimeField(_("failing since"), null=True, blank=True)
    rests_until = models.DateTimeField(_("rests until"), null=True, blank=True)

    class Meta:
        verbose_name = _("webhook")
        verbose_name_plural = _("webhooks")
        constraints = [
            models.UniqueConstraint(fields=["name"], name="automation_webhook_name_once"),
            models.CheckConstraint(
                condition=models.Q(is_active=False) | models.Q(paused_reason=""), name="automation_paused_is_off"
            ),
        ]
        triggers = recorded(secret=("secret", "old_secret"), ignore=("failures", "failing_since", "rests_until"))

    def __str__(self) -> str:
        return self.name


class WebhookDelivery(models.Model):
    """One event on its way to one webhook: planned once, sent until it arrives or its attempts are used up.

    `message_id` is the receiver's to tell a repetition by. An open delivery is looked after at `next_attempt_at`: one
    that waits is sent then; one that is being sent has lost its worker by then.
    """

    webhook = models.ForeignKey(Webhook, verbose_name=_("webhook"), on_delete=models.CASCADE, related_name="deliveries")
    message_id = models.UUIDField(_("message"), default=uuid4, unique=True, editable=False)
    event = models.CharField(_("event"), max_length=40)
    event_key = models.CharField(_("which one"), max_length=200)
    payload = models.JSONField(_("data"))
    state = models.CharField(
        _("state"), max_length=10, choices=WebhookDeliveryState, default=WebhookDeliveryState.WAITING
    )
    attempts = models.PositiveSmallIntegerField(_("attempts"), default=0)
    last_status = models.PositiveSmallIntegerField(_("last answer"), null=True)
    last_error = models.CharField(_("last error"), max_length=500, blank=True)
    created_at = models.DateTimeField(_("happened"), db_default=Now())
    attempted_at = models.DateTimeField(_("last attempt"), null=True)
    next_attempt_at = models.DateTimeField(_("next attempt"), null=True)
    finished_at = models.DateTimeField(_("ended"), null=True)

    class Meta:
        verbose_name = _("delivery to a webhook")
        verbose_name_plural = _("deliveries to webhooks")
        constraints = [
            models.UniqueConstraint(fields=["webhook", "event_key"], name=ONCE_PER_EVENT),
            models.CheckConstraint(
                condition=models.Q(state__in=OPEN, next_attempt_at__isnull=False, finished_at=None)
                | (~models.Q(state__in=OPEN) & models.Q(next_attempt_at=None, finished_at__isnull=False)),
                name="automation_delivery_open_or_ended",
            ),
        ]
        indexes = [
            models.Index(
                fields=["next_attempt_at"], name="automation_delivery_due", condition=models.Q(state__in=OPEN)
            ),
            models.Index(fields=["webhook", "-id"], name="automation_delivery_newest"),
            models.Index(fields=["created_at"], name="automation_delivery_by_age"),
        ]

    def __str__(self) -> str:
        return f"{self.event_label} → {self.webhook}"

    @property
    def event_label(self) -> str:
        """What people call the event."""
        names: dict[str, Any] = {TEST: _("A test, sent by hand"), **dict(EventName.choices)}
        return str(names.get(self.event, self.event))
