"""Dated lessons: one meeting of a group."""

import uuid

import pgtrigger
from django.conf import settings
from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateTimeRangeField, RangeOperators
from django.db import models
from django.db.models import Deferrable
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from school.audit.models import AppendOnly
from school.common.audit import recorded
from school.common.models import TimeStamped, Uploaded
from school.common.storage import keep_in
from school.lessons.choices import LessonStatus, PlanMode, PlanProblem, PlanState, ResourceType
from school.people.choices import Role

NOT_CANCELLED = ~models.Q(status=LessonStatus.CANCELLED)
TAKES = models.Func("starts_at", "ends_at", function="TSTZRANGE", output_field=DateTimeRangeField())


OF_ONE_GROUP = """
    IF NEW.lesson_id IS NOT NULL
        AND NOT EXISTS (SELECT FROM lessons_lesson WHERE id = NEW.lesson_id AND group_id = NEW.group_id)
    THEN
        RAISE EXCEPTION 'lesson % is not of group %', NEW.lesson_id, NEW.group_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'lessons_opening_of_own_group';
    END IF;
    RETURN NEW;
"""


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
    cancel_reason = models.CharField(_("reason of the cancellation"), max_length=500, blank=True, editable=False)

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


class UnitOpening(TimeStamped):
    """A lesson page that a group's students read only from the beginning of one of the group's lessons on.

    The page waits while that lesson is still to come, is cancelled, or is gone (`lesson` None): then staff or the
    teacher choose another one. Without such a row a group reads all published pages of its course.
    """

    group = models.ForeignKey(
        "groups.StudyGroup", verbose_name=_("group"), on_delete=models.CASCADE, related_name="unit_openings"
    )
    unit = models.ForeignKey(
        "content.LessonPage", verbose_name=_("lesson page"), on_delete=models.CASCADE, related_name="openings"
    )
    # No reverse name: a lesson that opens a page is as free to follow its schedule as any other.
    lesson = models.ForeignKey(
        Lesson,
        verbose_name=_("opens with the lesson"),
        on_delete=models.SET_NULL,
        related_name="+",
        null=True,
        blank=True,
    )

    class Meta:
        verbose_name = _("page that opens with a lesson")
        verbose_name_plural = _("pages that open with a lesson")
        constraints = [
            models.UniqueConstraint(
                fields=["group", "unit"],
                name="lessons_unit_opens_once",
                violation_error_message=_("This page opens with a lesson of the group already: change that one."),
            ),
        ]
        triggers = [
            *recorded(),
            pgtrigger.Trigger(
                name="of_one_group",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Update,
                func=OF_ONE_GROUP,
            ),
        ]

    def __str__(self) -> str:
        return str(self.unit)


class ReschedulePlan(models.Model):
    """What is to become of all lessons of a teacher, of a group or of the school between two days.

    The preview is stored, so that exactly what was shown is carried out. With `holiday_name` the (one) day becomes a
    holiday with it.
    """

    mode = models.CharField(_("what to do"), max_length=10, choices=PlanMode)
    state = models.CharField(_("state"), max_length=10, choices=PlanState, default=PlanState.PREVIEW, editable=False)
    first_date = models.DateField(_("first day"))
    last_date = models.DateField(_("last day"))
    teacher = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("teacher"),
        on_delete=models.PROTECT,
        related_name="+",
        null=True,
        blank=True,
        limit_choices_to={"role": Role.TEACHER},
    )
    group = models.ForeignKey(
        "groups.StudyGroup",
        verbose_name=_("group"),
        on_delete=models.SET_NULL,
        related_name="+",
        null=True,
        blank=True,
    )
    substitute = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("other teacher"),
        on_delete=models.PROTECT,
        related_name="+",
        null=True,
        blank=True,
        limit_choices_to={"role": Role.TEACHER},
    )
    holiday_name = models.CharField(_("holiday"), max_length=200, blank=True)
    reason = models.CharField(_("reason"), max_length=500)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("made by"),
        on_delete=models.PROTECT,
        related_name="+",
        null=True,
        blank=True,
        editable=False,
    )
    created_at = models.DateTimeField(_("created"), auto_now_add=True)
    committed_at = models.DateTimeField(_("carried out"), null=True, editable=False)
    undone_at = models.DateTimeField(_("undone"), null=True, editable=False)

    class Meta:
        verbose_name = _("plan for lessons")
        verbose_name_plural = _("plans for lessons")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(last_date__gte=models.F("first_date")), name="lessons_plan_ends_after_start"
            ),
            models.CheckConstraint(condition=models.Q(mode__in=PlanMode.values), name="lessons_plan_mode_is_known"),
            models.CheckConstraint(condition=models.Q(state__in=PlanState.values), name="lessons_plan_state_is_known"),
            models.CheckConstraint(
                condition=models.Q(mode=PlanMode.SUBSTITUTE, substitute__isnull=False)
                | ~models.Q(mode=PlanMode.SUBSTITUTE) & models.Q(substitute=None),
                name="lessons_plan_names_its_substitute",
            ),
        ]
        triggers = recorded()

    def __str__(self) -> str:
        days = f"{self.first_date:%d.%m.%Y}"
        if self.last_date != self.first_date:
            days += f"–{self.last_date:%d.%m.%Y}"
        return f"{self.get_mode_display()} · {days} · {self.reason}"


class PlanItem(models.Model):
    """One lesson of a plan: how it was when the preview was made, and what it is to be.

    With a `problem` there is no solution and the lesson stays as it is; `conflicts` are then the lessons in the way, as
    the contracts show them. `was_…` says what an undo restores.
    """

    plan = models.ForeignKey(ReschedulePlan, verbose_name=_("plan"), on_delete=models.CASCADE, related_name="items")
    lesson = models.ForeignKey(Lesson, verbose_name=_("lesson"), on_delete=models.SET_NULL, related_name="+", null=True)
    lesson_name = models.CharField(_("lesson"), max_length=420)
    old_starts_at = models.DateTimeField(pgettext_lazy("lesson", "from"))
    old_ends_at = models.DateTimeField(pgettext_lazy("lesson", "until"))
    old_teacher = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("teacher"), on_delete=models.PROTECT, related_name="+"
    )
    was_adjusted = models.BooleanField(default=False)
    new_starts_at = models.DateTimeField(pgettext_lazy("lesson", "to"))
    new_ends_at = models.DateTimeField(pgettext_lazy("lesson", "to, until"))
    new_teacher = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("new teacher"), on_delete=models.PROTECT, related_name="+"
    )
    problem = models.CharField(_("problem"), max_length=15, choices=PlanProblem, blank=True)
    conflicts = models.JSONField(_("in the way"), default=list, blank=True)

    class Meta:
        verbose_name = _("lesson of a plan")
        verbose_name_plural = _("lessons of plans")
        constraints = [
            models.UniqueConstraint(fields=["plan", "lesson"], name="lessons_once_in_a_plan"),
            models.CheckConstraint(
                condition=models.Q(problem__in=["", *PlanProblem.values]), name="lessons_plan_problem_is_known"
            ),
        ]

    def __str__(self) -> str:
        return self.lesson_name


class LessonReschedule(models.Model):
    """One move of a lesson: who, when, from, to, why. Moves are only added; taking one back is another, `undoes`."""

    lesson = models.ForeignKey(Lesson, verbose_name=_("lesson"), on_delete=models.PROTECT, related_name="reschedules")
    old_starts_at = models.DateTimeField(pgettext_lazy("lesson", "from"))
    old_ends_at = models.DateTimeField(pgettext_lazy("lesson", "until"))
    new_starts_at = models.DateTimeField(pgettext_lazy("lesson", "to"))
    new_ends_at = models.DateTimeField(pgettext_lazy("lesson", "to, until"))
    reason = models.CharField(_("reason"), max_length=500, blank=True)
    rescheduled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("moved by"),
        on_delete=models.PROTECT,
        related_name="+",
        null=True,
        blank=True,
    )
    plan = models.ForeignKey(
        ReschedulePlan, verbose_name=_("plan"), on_delete=models.PROTECT, related_name="moves", null=True, blank=True
    )
    undoes = models.OneToOneField(
        "self", verbose_name=_("takes back"), on_delete=models.PROTECT, related_name="undone_by", null=True, blank=True
    )
    created_at = models.DateTimeField(_("moved at"), auto_now_add=True)

    class Meta:
        verbose_name = _("move of a lesson")
        verbose_name_plural = _("moves of lessons")
        indexes = [models.Index(fields=["lesson", "created_at"], name="lessons_moves_of_lesson")]
        triggers = [AppendOnly(), *recorded()]

    def __str__(self) -> str:
        return f"{self.lesson}: {self.old_starts_at:%d.%m.%Y} → {self.new_starts_at:%d.%m.%Y}"


RESOURCES = "resources"


def resource_path(lesson_id: int, extension: str) -> str:
    """A name that cannot be guessed; nothing in it comes from the uploaded file's own name."""
    return f"{RESOURCES}/{lesson_id}/{uuid.uuid4().hex}.{extension}"


class LessonResource(Uploaded):
    """A file of a lesson: a document or a recording."""

    lesson = models.ForeignKey(Lesson, verbose_name=_("lesson"), on_delete=models.PROTECT, related_name="resources")
    title = models.CharField(_("title"), max_length=200)
    type = models.CharField(_("kind"), max_length=13, choices=ResourceType)

    class Meta:
        verbose_name = _("file of a lesson")
        verbose_name_plural = _("files of lessons")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(type__in=ResourceType.values), name="lessons_resource_type_known"
            ),
        ]
        triggers = recorded()

    def __str__(self) -> str:
        return self.title


keep_in(RESOURCES, "lessons.LessonResource", "file")
