"""Study groups and who is in them."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class GroupsConfig(AppConfig):
    name = "school.groups"
    label = "groups"
    verbose_name = _("Groups")

    def ready(self) -> None:
        from school.common.events import subscribe
        from school.groups.handlers import free_seats
        from school.people.events import PersonAnonymised

        subscribe(PersonAnonymised, free_seats)
