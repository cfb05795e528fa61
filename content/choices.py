"""Kinds of exercise and of video source."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class ExerciseKind(TextChoices):
    """How a student answers."""

    SPOKEN = "spoken", _("spoken")
    WRITTEN = "written", _("written")


class VideoProvider(TextChoices):
    """Where a linked video plays."""

    YOUTUBE = "youtube", "YouTube"
    VIMEO = "vimeo", "Vimeo"
