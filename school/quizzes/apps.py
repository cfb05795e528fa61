"""What students answer to the quizzes of lessons, and how it is scored."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class QuizzesConfig(AppConfig):
    name = "school.quizzes"
    label = "quizzes"
    verbose_name = _("Quizzes")
