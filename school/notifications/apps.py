"""What people are told."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class NotificationsConfig(AppConfig):
    name = "school.notifications"
    label = "notifications"
    verbose_name = _("Notifications")

    def ready(self) -> None:
        from school.notifications.handlers.wiring import subscribe_all

        subscribe_all()
