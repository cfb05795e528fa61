"""People and their sessions."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class PeopleConfig(AppConfig):
    name = "school.people"
    label = "people"
    verbose_name = _("People")

    def ready(self) -> None:
        from school.people.grants import grant_roles

        post_migrate.connect(grant_roles, dispatch_uid="people.grant_roles")
