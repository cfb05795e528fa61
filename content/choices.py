"""Kinds of exercise."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class ExerciseKind(TextChoices):
    """How a student answers."""

    SPOKEN = "spoken", _("spoken")
    WRITTEN = "written", _("written")
