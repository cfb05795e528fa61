"""Messages between people of the school."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from school.common.events import subscribe


class MessagingConfig(AppConfig):
    name = "school.messaging"
    label = "messaging"
    verbose_name = _("Messages")

    def ready(self) -> None:
        from school.messaging.handlers import forget
        from school.people.events import PersonAnonymised

        subscribe(PersonAnonymised, forget)
