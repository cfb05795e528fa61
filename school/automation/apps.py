"""What follows from what happens at the school."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from school.common.events import subscribe


class AutomationConfig(AppConfig):
    name = "school.automation"
    label = "automation"
    verbose_name = _("Automation")

    def ready(self) -> None:
        from school.automation.handlers import follow, forget
        from school.automation.happenings import told_events
        from school.people.events import PersonAnonymised

        subscribe(PersonAnonymised, forget)  # first: that somebody was forgotten is itself kept
        for event in told_events():
            subscribe(event, follow)
