"""Dated lessons: one meeting of a group."""

from django.conf import settings
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateTimeRangeField, RangeOperators
from django.db import models
from django.db.models import Deferrable
from django.utils.translation import gettext_lazy as _

from school.common.audit import recorded
from school.common.models import TimeStamped
from school.lessons.choices import LessonStatus
from school.people.choices import Role

NOT_CANCELLED = ~models.Q(status=LessonStatus.CANCELLED)
TAKES = models.Func("starts_at", "ends_at", function="TSTZRANGE", output_field=DateTimeRangeField())


def no_clash_of(field: str) -> ExclusionConstraint:
    """No two lessons that take place share `field` at the same time.

    Checked after each statement, not after each row, so that one statement can move many lessons past each other.
    """
    return ExclusionConstraint(
        name=f"lessons_no_clash_of_{field}",
        expressions=[(field, RangeOperators.EQUAL), (TAKES, RangeOperators.OVERLAPS)],
        condition=NOT_CANCELLED,
        deferrable=Deferrable.IMMEDIATE,
    )


class Lesson(TimeStamped):
    """A meeting of a group at a moment, with its own teacher and room.

    A lesson that came from a weekly schedule has `planned_on`, the date it was planned for; an extra one has not.
    """

    group = models.ForeignKey(
        "groups.StudyGroup", verbose_name=_("group"), on_delete=models.PROTECT, related_name="lessons"
    )
    schedule = models.ForeignKey(
        "timetable.LessonSchedule",
        verbose_name=_("weekly schedule"),
        on_delete=models.SET_NULL,
        related_name="lessons",
        null=True,
        blank=True,
        editable=False,
    )
    planned_on = models.DateField(_("planned for"), null=True, blank=True, editable=False)
    teacher = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("teacher"),
        on_delete=models.PROTECT,
        related_name="lessons",
        limit_choices_to={"role": Role.TEACHER},
    )
    room = models.ForeignKey(
        "timetable.Room",
        verbose_name=_("room"),
        on_delete=models.PROTECT,
        related_name="lessons",
        null=True,
        blank=True,
    )
    material = models.ForeignKey(
        "content.LessonPage",
        verbose_name=_("lesson page"),
        on_delete=models.SET_NULL,
        related_name="lessons",
        null=True,
        blank=True,
    )
    title = models.CharField(_("title"), max_length=200, blank=True)
    number = models.PositiveIntegerField(_("number"), default=0, editable=False)
    starts_at = models.DateTimeField(_("starts at"), db_index=True)
    ends_at = models.DateTimeField(_("ends at"))
    status = models.CharField(_("status"), max_length=10, choices=LessonStatus, default=LessonStatus.SCHEDULED)
    is_rescheduled = models.BooleanField(_("moved by hand"), default=False, editable=False)
    is_adjusted = models.BooleanField(_("teacher or room set by hand"), default=False, editable=False)

    class Meta:
        verbose_name = _("lesson")
        verbose_name_plural = _("lessons")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ends_at__gt=models.F("starts_at")), name="lessons_ends_after_start"
            ),
            models.UniqueConstraint(fields=["schedule", "planned_on"], name="lessons_once_per_schedule_and_day"),
            models.CheckConstraint(condition=models.Q(status__in=LessonStatus.values), name="lessons_status_is_known"),
            no_clash_of("teacher"),
            no_clash_of("group"),
            no_clash_of("room"),
        ]
        indexes = [models.Index(fields=["group", "starts_at"], name="lessons_of_group")]
        triggers = recorded(ignore=("number",))

    def __str__(self) -> str:
        return f"{self.group} · {self.title or self.number}"
