"""Who learns what, and how far they are."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from school.common.events import subscribe


class LearningConfig(AppConfig):
    name = "school.learning"
    label = "learning"
    verbose_name = _("Learning")

    def ready(self) -> None:
        from school.learning.handlers import leave_courses
        from school.people.events import PersonAnonymised

        subscribe(PersonAnonymised, leave_courses)
