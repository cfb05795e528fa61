"""Figures for the dashboard; no tables."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class InsightsConfig(AppConfig):
    name = "school.insights"
    label = "insights"
    verbose_name = _("Insights")
