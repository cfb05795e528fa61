"""Rosters and other tables that staff bring in."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ImportsConfig(AppConfig):
    name = "school.imports"
    label = "imports"
    verbose_name = _("Imports")
