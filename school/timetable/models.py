"""When and where groups meet, week by week, and the days on which they do not."""

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import IntegerRangeField, RangeOperators
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models.functions import Cast, ExtractHour, ExtractMinute
from django.utils.translation import gettext_lazy as _

from school.common.audit import recorded
from school.common.models import TimeStamped
from school.timetable.choices import Weekday

MINUTES_A_DAY = 24 * 60
STARTS_AT_MINUTE = Cast(ExtractHour("start_time") * 60 + ExtractMinute("start_time"), models.IntegerField())
ENDS_AT_MINUTE = STARTS_AT_MINUTE + models.F("duration_minutes")
MINUTES = models.Func(STARTS_AT_MINUTE, ENDS_AT_MINUTE, function="INT4RANGE", output_field=IntegerRangeField())


class Branch(models.Model):
    """A place of the school."""

    name = models.CharField(_("name"), max_length=200, unique=True)
    address = models.CharField(_("address"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("branch")
        verbose_name_plural = _("branches")
        triggers = recorded()

    def __str__(self) -> str:
        return self.name


class Room(models.Model):
    """A room that one lesson at a time can have."""

    branch = models.ForeignKey(
        Branch, verbose_name=_("branch"), on_delete=models.PROTECT, related_name="rooms", null=True, blank=True
    )
    name = models.CharField(_("name"), max_length=100)
    seats = models.PositiveIntegerField(_("seats"), null=True, blank=True)

    class Meta:
        verbose_name = _("room")
        verbose_name_plural = _("rooms")
        constraints = [
            models.UniqueConstraint(
                fields=["branch", "name"],
                name="timetable_room_unique",
                nulls_distinct=False,
                violation_error_message=_("This branch has a room of this name. Choose another name."),
            )
        ]
        triggers = recorded()

    def __str__(self) -> str:
        return f"{self.branch}, {self.name}" if self.branch_id else self.name


class Holiday(models.Model):
    """A day without lessons."""

    date = models.DateField(_("date"), unique=True)
    name = models.CharField(_("name"), max_length=200)

    class Meta:
        verbose_name = _("holiday")
        verbose_name_plural = _("holidays")
        ordering = ["date"]
        triggers = recorded()

    def __str__(self) -> str:
        return f"{self.date} {self.name}"


class LessonSchedule(TimeStamped):
    """One weekly meeting of a group, in the school's time zone."""

    group = models.ForeignKey(
        "groups.StudyGroup", verbose_name=_("group"), on_delete=models.CASCADE, related_name="schedules"
    )
    day_of_week = models.PositiveSmallIntegerField(_("weekday"), choices=Weekday)
    start_time = models.TimeField(_("starts at"))
    duration_minutes = models.PositiveSmallIntegerField(
        _("minutes"), default=90, validators=[MinValueValidator(5), MaxValueValidator(720)]
    )
    room = models.ForeignKey(
        Room, verbose_name=_("room"), on_delete=models.PROTECT, related_name="schedules", null=True, blank=True
    )

    class Meta:
        verbose_name = _("weekly schedule")
        verbose_name_plural = _("weekly schedules")
        ordering = ["day_of_week", "start_time"]
        constraints = [
            ExclusionConstraint(
                name="timetable_group_meets_once_at_a_time",
                expressions=[
                    ("group", RangeOperators.EQUAL),
                    ("day_of_week", RangeOperators.EQUAL),
                    (MINUTES, RangeOperators.OVERLAPS),
                ],
                violation_error_message=_("The group meets at this time already. Choose another day or time."),
            ),
            models.CheckConstraint(condition=models.Q(day_of_week__range=(0, 6)), name="timetable_weekday_is_0_to_6"),
            models.CheckConstraint(
                condition=models.Q(duration_minutes__range=(5, 720)), name="timetable_duration_is_sane"
            ),
            models.CheckConstraint(
                condition=models.lookups.LessThanOrEqual(ENDS_AT_MINUTE, MINUTES_A_DAY),
                name="timetable_ends_before_midnight",
                violation_error_message=_("A lesson ends before midnight. Start earlier or make it shorter."),
            ),
        ]
        triggers = recorded()

    def __str__(self) -> str:
        return f"{Weekday(self.day_of_week).label} {self.start_time:%H:%M}"
