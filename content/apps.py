"""The app of the course pages."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from school.common.events import subscribe


class ContentConfig(AppConfig):
    name = "content"
    label = "content"
    verbose_name = _("Courses")

    def ready(self) -> None:
        from content import file_rights
        from content.handlers import forget
        from school.people.events import PersonAnonymised

        file_rights.register()
        subscribe(PersonAnonymised, forget)
