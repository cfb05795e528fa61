"""How a student's presence is recorded."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class AttendanceStatus(TextChoices):
    """Present and late count as attended."""

    PRESENT = "present", _("present")
    ABSENT = "absent", _("absent")
    LATE = "late", _("late")
    EXCUSED = "excused", _("excused")


ATTENDED = frozenset({AttendanceStatus.PRESENT, AttendanceStatus.LATE})
