"""What staff may tune without a developer."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PreferencesConfig(AppConfig):
    name = "school.preferences"
    label = "preferences"
    verbose_name = _("Settings")
