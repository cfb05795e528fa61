"""Study groups and memberships."""

import pgtrigger
from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from school.common.audit import recorded
from school.common.models import TimeStamped
from school.customfields.expressions import KeepsTypes, custom_column, custom_index
from school.people.choices import Role

COUNT_STUDENTS = """
    IF TG_OP <> 'INSERT' AND OLD.left_on IS NULL THEN
        UPDATE groups_studygroup SET students_count = students_count - 1 WHERE id = OLD.group_id;
    END IF;
    IF TG_OP <> 'DELETE' AND NEW.left_on IS NULL THEN
        UPDATE groups_studygroup SET students_count = students_count + 1 WHERE id = NEW.group_id;
    END IF;
    RETURN NULL;
"""


class StudyGroup(TimeStamped):
    """People who learn one course together between two dates with one teacher."""

    name = models.CharField(_("name"), max_length=200)
    course = models.ForeignKey(
        "content.CoursePage", verbose_name=_("course"), on_delete=models.PROTECT, related_name="study_groups"
    )
    teacher = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("teacher"),
        on_delete=models.PROTECT,
        related_name="taught_groups",
        limit_choices_to={"role": Role.TEACHER},
    )
    students = models.ManyToManyField(
        settings.AUTH_USER_MODEL, through="groups.Membership", related_name="study_groups", verbose_name=_("students")
    )
    start_date = models.DateField(_("starts on"))
    end_date = models.DateField(_("ends on"))
    max_students = models.PositiveIntegerField(_("seats"), default=20, validators=[MinValueValidator(1)])
    students_count = models.PositiveIntegerField(_("students"), default=0, editable=False)
    description = models.TextField(_("description"), blank=True)
    is_active = models.BooleanField(_("active"), default=True)
    custom = custom_column()

    class Meta:
        verbose_name = _("group")
        verbose_name_plural = _("groups")
        permissions = [
            ("list_students", "Can see who is in a group"),
            ("name_groups", "Can name any group, as in a payment, without seeing it"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["course", "name"],
                name="groups_name_unique_in_course",
                violation_error_message=_("This course has a group of this name. Choose another name."),
            ),
            models.CheckConstraint(
                condition=models.Q(end_date__gte=models.F("start_date")),
                name="groups_ends_after_start",
                violation_error_message=_("The last day must not be before the first."),
            ),
            models.CheckConstraint(
                condition=models.Q(students_count__lte=models.F("max_students")),
                name="groups_never_above_seats",
                violation_error_message=_("The group has more students than these seats."),
            ),
        ]
        indexes = [custom_index("groups_custom")]
        triggers = [*recorded(ignore=("students_count",)), KeepsTypes("groups")]

    def __str__(self) -> str:
        return self.name


class Membership(models.Model):
    """A student in a group, from a day until they leave."""

    group = models.ForeignKey(StudyGroup, verbose_name=_("group"), on_delete=models.CASCADE, related_name="memberships")
    student = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("student"),
        on_delete=models.PROTECT,
        related_name="memberships",
        limit_choices_to={"role": Role.STUDENT},
    )
    joined_on = models.DateField(_("joined on"))
    left_on = models.DateField(_("left on"), null=True, blank=True)

    class Meta:
        verbose_name = _("membership")
        verbose_name_plural = _("memberships")
        constraints = [
            models.UniqueConstraint(
                fields=["group", "student"],
                condition=models.Q(left_on=None),
                name="groups_student_once",
                violation_error_message=_("This student is in the group already."),
            ),
            models.CheckConstraint(
                condition=models.Q(left_on=None) | models.Q(left_on__gte=models.F("joined_on")),
                name="groups_left_after_joined",
            ),
        ]
        triggers = [
            *recorded(),
            pgtrigger.Trigger(
                name="count_students",
                when=pgtrigger.After,
                operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
                func=COUNT_STUDENTS,
            ),
        ]

    def __str__(self) -> str:
        return f"{self.student} · {self.group}"
