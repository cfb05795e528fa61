"""One mark per student and lesson."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from school.attendance.choices import AttendanceStatus
from school.common.audit import recorded
from school.common.models import TimeStamped


class Attendance(TimeStamped):
    """Whether a student was at a lesson."""

    lesson = models.ForeignKey(  # the constraint's index begins with it
        "lessons.Lesson",
        verbose_name=_("lesson"),
        on_delete=models.PROTECT,
        related_name="attendance",
        db_index=False,
    )
    student = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("student"), on_delete=models.PROTECT, related_name="attendance"
    )
    status = models.CharField(_("status"), max_length=10, choices=AttendanceStatus)
    notes = models.CharField(_("notes"), max_length=500, blank=True)
    marked_by = models.ForeignKey(  # without an index, so that a changed mark touches none
        settings.AUTH_USER_MODEL,
        verbose_name=_("marked by"),
        on_delete=models.PROTECT,
        related_name="+",
        null=True,
        db_index=False,
    )
    marked_at = models.DateTimeField(_("marked at"))

    class Meta:
        verbose_name = _("attendance mark")
        verbose_name_plural = _("attendance")
        permissions = [("mark_attendance", "Can mark attendance")]
        constraints = [
            models.UniqueConstraint(fields=["lesson", "student"], name="attendance_one_mark_per_lesson"),
            models.CheckConstraint(
                condition=models.Q(status__in=AttendanceStatus.values), name="attendance_status_is_known"
            ),
        ]
        triggers = recorded()

    def __str__(self) -> str:
        return f"{self.student}: {self.get_status_display()}"
