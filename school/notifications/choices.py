"""Kinds of notices."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class NotificationType(TextChoices):
    """What a notice is about; preferences are kept per kind."""

    HOMEWORK = "homework", _("homework")
    LESSON = "lesson", _("lesson")
    ATTENDANCE = "attendance", _("attendance")
    PAYMENT = "payment", _("payment")
    GAMIFICATION = "gamification", _("coins")
