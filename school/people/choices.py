"""Roles and languages of people."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Role(TextChoices):
    """What a person is at the school; one each."""

    STUDENT = "student", _("student")
    TEACHER = "teacher", _("teacher")
    ADMIN = "admin", _("admin")


class Provider(TextChoices):
    """Whose word for who somebody is we take."""

    GOOGLE = "google", "Google"


class ExportState(TextChoices):
    """How far the copy of somebody's data is."""

    QUEUED = "queued", _("being made")
    READY = "ready", _("ready")
    FAILED = "failed", _("failed")


class Language(TextChoices):
    """ISO 639-1 codes of the languages people are addressed in or learn."""

    UZBEK = "uz", "O‘zbekcha"
    RUSSIAN = "ru", "Русский"
    ENGLISH = "en", "English"
    TURKISH = "tr", "Türkçe"
