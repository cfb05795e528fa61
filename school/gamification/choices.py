"""What an achievement is given for."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Metric(TextChoices):
    """What is counted of a student."""

    COINS = "coins", _("coins earned in all")
    LESSONS = "lessons", _("lessons attended")
    HOMEWORK = "homework", _("homework approved")
    STREAK = "streak", _("lessons attended without missing one")
