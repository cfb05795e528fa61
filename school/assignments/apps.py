"""Written and file work of a course: what is asked, handed in and graded."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AssignmentsConfig(AppConfig):
    name = "school.assignments"
    label = "assignments"
    verbose_name = _("Assignments")
