"""Kinds of notices, the ways out of the house, and what became of a copy."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

PERSON = "person"  # in a notice's data: whom its text names to others; it goes when that person is forgotten


class NotificationType(TextChoices):
    """What a notice is about; preferences are kept per kind, except for what the school itself has to say."""

    HOMEWORK = "homework", _("homework")
    LESSON = "lesson", _("lesson")
    ATTENDANCE = "attendance", _("attendance")
    PAYMENT = "payment", _("payment")
    GAMIFICATION = "gamification", _("coins")
    MESSAGE = "message", _("message from a person")
    GENERAL = "general", _("message from the school")


class Channel(TextChoices):
    """A way out of the house; the notice in the app is always there besides."""

    EMAIL = "email", _("email")
    TELEGRAM = "telegram", "Telegram"
    SMS = "sms", _("SMS")


class DeliveryState(TextChoices):
    """What became of one attempt. `sending` and `unknown` may have arrived, so they are never sent again."""

    SENDING = "sending", _("being sent")
    SENT = "sent", _("sent")
    DELIVERED = "delivered", _("delivered")
    UNKNOWN = "unknown", _("unknown")
    FAILED = "failed", _("failed")


MAY_HAVE_ARRIVED = (DeliveryState.SENDING, DeliveryState.SENT, DeliveryState.DELIVERED, DeliveryState.UNKNOWN)


class Audience(TextChoices):
    """Whom a message from the school is for."""

    EVERYBODY = "everybody", _("everybody")
    STUDENTS = "students", _("all students")
    TEACHERS = "teachers", _("all teachers")
    CHOSEN = "chosen", _("the chosen people and groups")
