"""Who is enrolled in which course, and which of its lessons they have completed.

PostgreSQL keeps `progress_percentage`: lessons are published, moved, expired and deleted through doors that no Python
of ours sees, and the percentage follows all of them (see the triggers here and in migration 0002).
"""

import uuid

import pgtrigger
from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from school.common.audit import recorded
from school.common.constraints import on_violation
from school.common.models import TimeStamped
from school.learning.errors import AlreadyEnrolled
from school.people.choices import Role

OF_PERCENT = (
    MinValueValidator(0, _("A percentage is between 0 and 100.")),
    MaxValueValidator(100, _("A percentage is between 0 and 100.")),
)
ONCE = "learning_student_once_in_course"
FOLLOW = """
    NEW.progress_percentage := COALESCE(NEW.set_percentage, learning_percentage(NEW.id, NEW.course_id));
    RETURN NEW;
"""
COUNT_AGAIN = """
    IF (TG_OP = 'INSERT' AND NEW.completed_at IS NOT NULL)
        OR (TG_OP = 'UPDATE' AND (NEW.completed_at IS NULL) <> (OLD.completed_at IS NULL)) THEN
        UPDATE learning_enrollment SET set_percentage = NULL WHERE id = NEW.enrollment_id;
    END IF;
    RETURN NULL;
"""


class Enrollment(TimeStamped):
    """A student in a course, from when it opened until they leave; coming back continues the same row."""

    uuid = models.UUIDField(_("public id"), default=uuid.uuid4, unique=True, editable=False)
    student = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("student"),
        on_delete=models.PROTECT,
        related_name="enrollments",
        limit_choices_to={"role": Role.STUDENT},
    )
    course = models.ForeignKey(
        "content.CoursePage", verbose_name=_("course"), on_delete=models.PROTECT, related_name="enrollments"
    )
    enrolled_at = models.DateTimeField(_("enrolled at"))
    left_at = models.DateTimeField(_("left at"), null=True, blank=True)
    is_paid = models.BooleanField(_("paid"), default=False, help_text=_("A confirmed payment has opened the course."))
    completed_at = models.DateTimeField(_("completed at"), null=True, blank=True)
    set_percentage = models.DecimalField(
        _("progress set by hand, %"), max_digits=4, decimal_places=1, null=True, blank=True, validators=OF_PERCENT
    )
    progress_percentage = models.DecimalField(
        _("progress, %"), max_digits=4, decimal_places=1, default=0, editable=False, validators=OF_PERCENT
    )
    last_accessed_at = models.DateTimeField(_("last active at"), null=True, blank=True, editable=False)
    reason = models.CharField(
        _("reason"), max_length=300, blank=True, help_text=_("Why staff have let the student in or out.")
    )

    class Meta:
        verbose_name = _("enrolment")
        verbose_name_plural = _("enrolments")
        permissions = [("study_courses", "Can enrol in courses and learn")]
        constraints = [
            models.UniqueConstraint(
                fields=["student", "course"], name=ONCE, violation_error_message=AlreadyEnrolled.message
            ),
            models.CheckConstraint(
                condition=models.Q(progress_percentage__range=(0, 100)), name="learning_progress_is_percent"
            ),
            models.CheckConstraint(
                condition=models.Q(set_percentage=None) | models.Q(set_percentage__range=(0, 100)),
                name="learning_set_progress_is_percent",
                violation_error_message=OF_PERCENT[0].message,
            ),
            models.CheckConstraint(
                condition=models.Q(left_at=None) | models.Q(left_at__gte=models.F("enrolled_at")),
                name="learning_left_after_enrolled",
            ),
        ]
        triggers = [
            *recorded(ignore=("progress_percentage", "last_accessed_at")),
            pgtrigger.Trigger(
                name="follow_lessons",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.Update,
                func=FOLLOW,
            ),
        ]

    def __str__(self) -> str:
        return f"{self.student} · {self.course}"

    @property
    def is_open(self) -> bool:
        """Whether the student is in the course now."""
        return self.left_at is None


class LessonProgress(TimeStamped):
    """What an enrolled student has done of one lesson page; `completed_at` is empty while it is not completed."""

    uuid = models.UUIDField(_("public id"), default=uuid.uuid4, unique=True, editable=False)
    enrollment = models.ForeignKey(
        Enrollment, verbose_name=_("enrolment"), on_delete=models.CASCADE, related_name="lessons"
    )
    lesson = models.ForeignKey(
        "content.LessonPage", verbose_name=_("lesson"), on_delete=models.CASCADE, related_name="progress"
    )
    completed_at = models.DateTimeField(_("completed at"), null=True, blank=True)
    score = models.PositiveSmallIntegerField(_("score"), null=True, blank=True, validators=OF_PERCENT)
    video_watched = models.BooleanField(_("video watched"), default=False)

    class Meta:
        verbose_name = _("lesson progress")
        verbose_name_plural = _("lesson progress")
        constraints = [
            models.UniqueConstraint(fields=["enrollment", "lesson"], name="learning_lesson_once_in_enrollment"),
            models.CheckConstraint(
                condition=models.Q(score=None) | models.Q(score__range=(0, 100)),
                name="learning_score_is_percent",
                violation_error_message=OF_PERCENT[0].message,
            ),
        ]
        triggers = [
            *recorded(),
            pgtrigger.Trigger(
                name="count_completed",
                when=pgtrigger.After,
                operation=pgtrigger.Insert | pgtrigger.Update,
                func=COUNT_AGAIN,
            ),
        ]

    def __str__(self) -> str:
        return f"{self.lesson} · {self.enrollment.student}"


on_violation(ONCE, AlreadyEnrolled)
