"""Spoken answers to a lesson's task."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class HomeworkConfig(AppConfig):
    name = "school.homework"
    label = "homework"
    verbose_name = _("Homework")
