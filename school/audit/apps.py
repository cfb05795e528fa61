"""Connects the recorder to the kernel's actions."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from school.common.actions import use_recorder


class AuditConfig(AppConfig):
    name = "school.audit"
    label = "audit"
    verbose_name = _("Audit")

    def ready(self) -> None:
        from school.audit.recorder import open_entry

        use_recorder(open_entry)
