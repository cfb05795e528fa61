"""Background work with leases and bounded starts."""

from django.apps import AppConfig
from django.core.checks import register
from django.utils.module_loading import autodiscover_modules
from django.utils.translation import gettext_lazy as _


class JobsConfig(AppConfig):
    name = "school.jobs"
    label = "jobs"
    verbose_name = _("Background jobs")

    def ready(self) -> None:
        from school.jobs.schedules import check_schedules

        autodiscover_modules("tasks")
        register(check_schedules)
