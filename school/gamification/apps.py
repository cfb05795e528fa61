"""Coins and the leaderboard."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class GamificationConfig(AppConfig):
    name = "school.gamification"
    label = "gamification"
    verbose_name = _("Coins")
