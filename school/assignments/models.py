"""What is asked of the students of a course or of one group, and all that they hand in for it.

PostgreSQL keeps what needs more than one row: a group learns its assignment's course, and no score is above what the
assignment is worth, whichever of the two changes.
"""

import uuid

import pgtrigger
from django.conf import settings
from django.core.validators import MaxLengthValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from school.assignments.errors import OtherCourse, ScoresAbove, ScoreTooHigh
from school.common.audit import recorded
from school.common.constraints import on_violation
from school.common.downloads import StoredFile
from school.common.models import TimeStamped
from school.common.storage import keep_in
from school.people.choices import Role

FOLDER = "assignments"
LONGEST_TEXT = 20_000
GROUP_OF_COURSE = "assignments_group_learns_course"
SCORE_IN_RANGE = "assignments_score_within_max"
MAX_ABOVE_SCORES = "assignments_max_above_scores"

CHECK_GROUP = f"""
    IF NEW.group_id IS NOT NULL AND NOT EXISTS (
        SELECT FROM groups_studygroup WHERE id = NEW.group_id AND course_id = NEW.course_id FOR SHARE
    ) THEN
        RAISE EXCEPTION 'Group % learns another course', NEW.group_id
            USING ERRCODE = 'check_violation', CONSTRAINT = '{GROUP_OF_COURSE}', TABLE = TG_TABLE_NAME;
    END IF;
    RETURN NEW;
"""
CHECK_MAX = f"""
    IF EXISTS (SELECT FROM assignments_submission WHERE assignment_id = NEW.id AND score > NEW.max_score) THEN
        RAISE EXCEPTION 'A score of assignment % is above %', NEW.id, NEW.max_score
            USING ERRCODE = 'check_violation', CONSTRAINT = '{MAX_ABOVE_SCORES}', TABLE = TG_TABLE_NAME;
    END IF;
    RETURN NEW;
"""
CHECK_SCORE = f"""
    IF NEW.score IS NOT NULL AND NOT EXISTS (
        SELECT FROM assignments_assignment WHERE id = NEW.assignment_id AND max_score >= NEW.score FOR SHARE
    ) THEN
        RAISE EXCEPTION 'Score % is above what assignment % is worth', NEW.score, NEW.assignment_id
            USING ERRCODE = 'check_violation', CONSTRAINT = '{SCORE_IN_RANGE}', TABLE = TG_TABLE_NAME;
    END IF;
    RETURN NEW;
"""


def work_path(assignment_id: int, extension: str) -> str:
    """A name that cannot be guessed; nothing in it comes from the uploaded file's own name."""
    return f"{FOLDER}/{assignment_id}/{uuid.uuid4().hex}.{extension}"


class Assignment(TimeStamped):
    """Work for all students of a course, or for those of one group that learns it."""

    uuid = models.UUIDField(_("public id"), default=uuid.uuid4, unique=True, editable=False)
    course = models.ForeignKey(
        "content.CoursePage", verbose_name=_("course"), on_delete=models.PROTECT, related_name="assignments"
    )
    group = models.ForeignKey(
        "groups.StudyGroup",
        verbose_name=_("group"),
        on_delete=models.PROTECT,
        related_name="assignments",
        null=True,
        blank=True,
        help_text=_("Empty: for all students of the course."),
    )
    title = models.CharField(_("title"), max_length=255)
    description = models.TextField(_("description"), blank=True, validators=[MaxLengthValidator(LONGEST_TEXT)])
    max_score = models.PositiveSmallIntegerField(
        _("points at most"),
        default=100,
        validators=[MinValueValidator(1, _("An assignment is worth 1 point or more."))],
    )
    due_at = models.DateTimeField(
        _("deadline"), null=True, blank=True, help_text=_("Empty: it can be handed in at any time.")
    )
    allow_late = models.BooleanField(
        _("late work is taken"), default=True, help_text=_("Once, after the deadline, and marked as late.")
    )
    is_published = models.BooleanField(_("published"), default=True, help_text=_("Students see it."))
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("made by"),
        on_delete=models.PROTECT,
        related_name="+",
        null=True,
        blank=True,
    )

    class Meta:
        verbose_name = _("assignment")
        verbose_name_plural = _("assignments")
        constraints = [
            models.CheckConstraint(condition=models.Q(max_score__gte=1), name="assignments_max_score_positive"),
        ]
        triggers = [
            *recorded(),
            pgtrigger.Trigger(
                name="group_learns_course",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.UpdateOf("group_id", "course_id"),  # type: ignore[no-untyped-call]  # the library has no type here
                func=CHECK_GROUP,
            ),
            pgtrigger.Trigger(
                name="max_above_scores",
                when=pgtrigger.Before,
                operation=pgtrigger.UpdateOf("max_score"),  # type: ignore[no-untyped-call]  # the library has no type here
                func=CHECK_MAX,
            ),
        ]

    def __str__(self) -> str:
        return self.title


class Submission(models.Model):
    """A student's work as it was handed in; kept for good, also when a newer one takes its place.

    `is_current` is the one that counts. `file_name` and what follows it tell of the file's content, which never
    changes; `erased_at` is when text and file were taken away with the person's data.
    """

    uuid = models.UUIDField(_("public id"), default=uuid.uuid4, unique=True, editable=False)
    assignment = models.ForeignKey(
        Assignment, verbose_name=_("assignment"), on_delete=models.PROTECT, related_name="submissions"
    )
    student = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("student"),
        on_delete=models.PROTECT,
        related_name="submissions",
        limit_choices_to={"role": Role.STUDENT},
    )
    number = models.PositiveSmallIntegerField(_("version"), default=1)
    is_current = models.BooleanField(_("counts"), default=True)
    text = models.TextField(_("text"), blank=True, validators=[MaxLengthValidator(LONGEST_TEXT)])
    file = models.FileField(_("file"), max_length=200, blank=True)
    file_name = models.CharField(_("file’s name"), max_length=200, blank=True)
    file_size = models.PositiveBigIntegerField(_("bytes"), null=True, blank=True)
    mime_type = models.CharField(_("kind of file"), max_length=100, blank=True)
    submitted_at = models.DateTimeField(_("submitted at"))
    is_late = models.BooleanField(_("late"), default=False)
    score = models.PositiveSmallIntegerField(_("score"), null=True, blank=True)
    feedback = models.TextField(_("feedback"), blank=True, validators=[MaxLengthValidator(LONGEST_TEXT)])
    graded_at = models.DateTimeField(_("graded at"), null=True, blank=True)
    graded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("graded by"),
        on_delete=models.PROTECT,
        related_name="+",
        null=True,
        blank=True,
    )
    erased_at = models.DateTimeField(_("erased at"), null=True, blank=True, editable=False)

    class Meta:
        verbose_name = _("submission")
        verbose_name_plural = _("submissions")
        permissions = [
            ("submit_work", "Can hand in work"),
            ("grade_submission", "Can grade work"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["assignment", "student", "number"], name="assignments_version_once"),
            models.UniqueConstraint(
                fields=["assignment", "student"],
                condition=models.Q(is_current=True),
                name="assignments_one_version_counts",
            ),
            models.CheckConstraint(condition=models.Q(number__gte=1), name="assignments_version_from_one"),
            models.CheckConstraint(
                condition=~models.Q(text="", file="") | models.Q(erased_at__isnull=False),
                name="assignments_text_or_file",
            ),
            models.CheckConstraint(
                condition=models.Q(score=None, graded_at=None, graded_by=None)
                | models.Q(score__isnull=False, graded_at__isnull=False),
                name="assignments_graded_with_score",
            ),
        ]
        indexes = [
            models.Index(fields=["student", "-submitted_at"], name="assignments_work_of_student"),
            models.Index(
                fields=["submitted_at"],
                condition=models.Q(is_current=True, score=None),
                name="assignments_waiting_for_grade",
            ),
        ]
        triggers = [
            *recorded(secret=("text",)),  # it never changes, and stands here for as long as it may be read
            pgtrigger.Trigger(
                name="score_within_max",
                when=pgtrigger.Before,
                operation=pgtrigger.Insert | pgtrigger.UpdateOf("score"),  # type: ignore[no-untyped-call]  # the library has no type here
                func=CHECK_SCORE,
            ),
        ]

    def __str__(self) -> str:
        return f"{self.assignment} · {self.student}"

    @property
    def stored(self) -> StoredFile | None:
        """The file, for who may have it; None for work without one."""
        if not self.file:
            return None
        return StoredFile(
            name=str(self.file.name),
            file_name=self.file_name,
            content_type=self.mime_type,
            size=self.file_size or 0,
            modified=self.submitted_at,
        )


keep_in(FOLDER, "assignments.Submission", "file")
on_violation(GROUP_OF_COURSE, lambda: OtherCourse(fields={"group": [OtherCourse.message]}))
on_violation(SCORE_IN_RANGE, lambda: ScoreTooHigh(fields={"score": [ScoreTooHigh.message]}))
on_violation(MAX_ABOVE_SCORES, lambda: ScoresAbove(fields={"max_score": [ScoresAbove.message]}))
