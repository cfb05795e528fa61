"""Written and file work of a course: what is asked, handed in and graded."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from school.common.events import subscribe


class AssignmentsConfig(AppConfig):
    name = "school.assignments"
    label = "assignments"
    verbose_name = _("Assignments")

    def ready(self) -> None:
        from school.assignments.handlers import forget
        from school.people.events import PersonAnonymised

        subscribe(PersonAnonymised, forget)
