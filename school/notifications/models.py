"""Notices in the app, what people want to be told where, and every attempt to tell them outside of it."""

from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from school.common.audit import recorded
from school.common.constraints import on_violation
from school.notifications.choices import MAY_HAVE_ARRIVED, Channel, DeliveryState, NotificationType
from school.notifications.errors import NotFailed

CHAT_ID = RegexValidator(r"^-?\d{1,19}$", _("Digits only, for example 123456789."))


class Notification(models.Model):
    """One notice to one person; `source` is unique per person, so that a repeated job tells them once."""

    recipient = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("to"), on_delete=models.CASCADE, related_name="notifications"
    )
    type = models.CharField(_("about"), max_length=20, choices=NotificationType)
    title = models.CharField(_("title"), max_length=200)
    message = models.TextField(_("message"))
    data = models.JSONField(_("data"), default=dict)
    source = models.CharField(_("source"), max_length=100)
    sequence = models.PositiveBigIntegerField(
        _("number"), help_text=_("One's first notice is 1; without gaps, in the order in which they became visible.")
    )
    is_read = models.BooleanField(_("read"), default=False)
    read_at = models.DateTimeField(_("read at"), null=True)
    created_at = models.DateTimeField(_("when"), auto_now_add=True)

    class Meta:
        verbose_name = _("notification")
        verbose_name_plural = _("notifications")
        permissions = [("broadcast", "Can send messages to all")]
        constraints = [
            models.UniqueConstraint(fields=["recipient", "source"], name="notifications_once_per_source"),
            models.UniqueConstraint(fields=["recipient", "sequence"], name="notifications_number_once"),
            models.CheckConstraint(
                condition=models.Q(is_read=False, read_at=None) | models.Q(is_read=True, read_at__isnull=False),
                name="notifications_read_has_time",
            ),
        ]
        indexes = [models.Index(fields=["recipient", "-id"], name="notifications_of_person")]

    def __str__(self) -> str:
        return self.title


class NotificationCounter(models.Model):
    """The number of a person's latest notice; locked by who writes the next ones, so that numbers follow commits."""

    recipient = models.OneToOneField(
        settings.AUTH_USER_MODEL, primary_key=True, on_delete=models.CASCADE, related_name="+"
    )
    latest = models.PositiveBigIntegerField(default=0)

    class Meta:
        verbose_name = _("counter of notices")
        verbose_name_plural = _("counters of notices")

    def __str__(self) -> str:
        return f"{self.recipient_id}: {self.latest}"


class ChannelPace(models.Model):
    """From when a channel takes more; all workers keep to it. A channel without a row takes it now."""

    channel = models.CharField(_("channel"), max_length=10, primary_key=True, choices=Channel)
    free_at = models.DateTimeField(_("waits until"))

    class Meta:
        verbose_name = _("pace of a channel")
        verbose_name_plural = _("paces of channels")

    def __str__(self) -> str:
        return f"{self.channel}: {self.free_at:%Y-%m-%d %H:%M:%S}"


class NotificationPreference(models.Model):
    """What one person wants to be told outside of the app; without a row the defaults here hold."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        verbose_name=_("person"),
        on_delete=models.CASCADE,
        related_name="notification_preference",
    )
    telegram_enabled = models.BooleanField(_("by Telegram"), default=True)
    sms_enabled = models.BooleanField(_("by SMS"), default=False)  # each costs the school money
    email_enabled = models.BooleanField(_("by email"), default=True)
    telegram_chat_id = models.CharField(_("Telegram chat"), max_length=20, blank=True, validators=[CHAT_ID])
    phone_number = models.CharField(
        _("phone for SMS"), max_length=16, blank=True, help_text=_("E.164, for example +998901234567")
    )
    payment_notifications = models.BooleanField(_("about payments"), default=True)
    homework_notifications = models.BooleanField(_("about homework"), default=True)
    lesson_notifications = models.BooleanField(_("about lessons"), default=True)
    attendance_notifications = models.BooleanField(_("about attendance"), default=True)
    gamification_notifications = models.BooleanField(_("about coins"), default=True)
    message_notifications = models.BooleanField(_("about messages"), default=True)

    class Meta:
        verbose_name = _("notification preferences")
        verbose_name_plural = _("notification preferences")
        triggers = recorded(secret=("telegram_chat_id", "phone_number"))

    def __str__(self) -> str:
        return str(self.user)


class TelegramLink(models.Model):
    """The chat that has started our bot with this person's own link: one chat a person, one person a chat.

    `blocked_at` is when Telegram said that the person had stopped the bot; nothing is sent before `quiet_until`.
    """

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, verbose_name=_("person"), on_delete=models.CASCADE, related_name="telegram_link"
    )
    chat_id = models.BigIntegerField(_("chat"), unique=True)
    linked_at = models.DateTimeField(_("connected"), db_default=Now())
    blocked_at = models.DateTimeField(_("stopped by the person"), null=True)
    quiet_until = models.DateTimeField(_("waits until"), null=True)

    class Meta:
        verbose_name = _("Telegram chat")
        verbose_name_plural = _("Telegram chats")
        triggers = recorded(secret=("chat_id",), ignore=("quiet_until",))

    def __str__(self) -> str:
        return str(self.user)


class TelegramInvitation(models.Model):
    """A one-time deep link that was given out; only the token's SHA-256 is kept. A new one replaces the old one."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    digest = models.CharField(max_length=64, unique=True)
    expires_at = models.DateTimeField()

    class Meta:
        verbose_name = _("invitation to Telegram")
        verbose_name_plural = _("invitations to Telegram")

    def __str__(self) -> str:
        return f"{self.user_id} · {self.expires_at:%Y-%m-%d %H:%M}"


class TelegramUpdate(models.Model):
    """An update of Telegram that was handled; kept for longer than Telegram repeats one."""

    update_id = models.BigIntegerField(primary_key=True)
    received_at = models.DateTimeField(db_default=Now(), db_index=True)

    class Meta:
        verbose_name = _("update of Telegram")
        verbose_name_plural = _("updates of Telegram")

    def __str__(self) -> str:
        return str(self.update_id)


class NotificationLog(models.Model):
    """One attempt to tell one person outside of the app, committed before the provider is called.

    `occasion` names what is told once (`notice:12`, `password_reset:…`). Of its attempts on a channel at most one may
    have arrived: the database refuses a second.
    """

    notification = models.ForeignKey(
        Notification, verbose_name=_("notice"), null=True, on_delete=models.CASCADE, related_name="logs"
    )
    recipient = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("to"), on_delete=models.CASCADE, related_name="notification_logs"
    )
    channel = models.CharField(_("channel"), max_length=10, choices=Channel)
    occasion = models.CharField(_("occasion"), max_length=100)
    attempt = models.PositiveSmallIntegerField(_("attempt"))
    state = models.CharField(_("state"), max_length=10, choices=DeliveryState, default=DeliveryState.SENDING)
    provider_id = models.CharField(_("provider's id"), max_length=200, blank=True)
    error = models.TextField(_("error"), blank=True)
    created_at = models.DateTimeField(_("begun"), db_default=Now())
    finished_at = models.DateTimeField(_("ended"), null=True)

    class Meta:
        verbose_name = _("delivery")
        verbose_name_plural = _("deliveries")
        constraints = [
            models.UniqueConstraint(fields=["occasion", "channel", "attempt"], name="notifications_attempt_once"),
            models.UniqueConstraint(
                fields=["occasion", "channel"],
                condition=models.Q(state__in=MAY_HAVE_ARRIVED),
                name="notifications_one_copy",
            ),
        ]
        indexes = [
            models.Index(
                fields=["recipient", "channel"],
                name="notifications_being_sent",
                condition=models.Q(state=DeliveryState.SENDING),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.occasion} · {self.channel} · {self.attempt}"


on_violation("notifications_attempt_once", NotFailed)
on_violation("notifications_one_copy", NotFailed)
