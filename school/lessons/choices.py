"""States of a lesson."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class LessonStatus(TextChoices):
    """Only a scheduled lesson can still move."""

    SCHEDULED = "scheduled", _("scheduled")
    COMPLETED = "completed", _("completed")
    CANCELLED = "cancelled", _("cancelled")
