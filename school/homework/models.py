"""One student's spoken answer for one dated lesson: the task, every recording sent for it, and what was heard."""

import uuid

from django.conf import settings
from django.db import models
from django.db.models.fields.files import FieldFile
from django.utils.translation import gettext_lazy as _

from school.common.audit import recorded
from school.common.downloads import StoredFile
from school.common.models import TimeStamped
from school.common.storage import keep_in
from school.homework.choices import HomeworkStatus

FOLDER = "homework"


def recording_path(homework_id: int, extension: str) -> str:
    """A name that cannot be guessed; nothing in it comes from the uploaded file's own name."""
    return f"{FOLDER}/{homework_id}/{uuid.uuid4().hex}.{extension}"


class Homework(TimeStamped):
    """A spoken task with its latest score and review. `attempt` is the number of recordings sent so far."""

    lesson = models.ForeignKey(
        "lessons.Lesson", verbose_name=_("lesson"), on_delete=models.PROTECT, related_name="homework"
    )
    student = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("student"), on_delete=models.PROTECT, related_name="homework"
    )
    title = models.CharField(_("title"), max_length=200)
    description = models.TextField(_("description"), blank=True)
    expected_answer = models.TextField(_("expected answer"))
    deadline = models.DateTimeField(_("deadline"))
    status = models.CharField(_("status"), max_length=12, choices=HomeworkStatus, default=HomeworkStatus.ASSIGNED)
    attempt = models.PositiveIntegerField(_("attempt"), default=0)
    submitted_at = models.DateTimeField(_("submitted at"), null=True, blank=True)
    similarity_score = models.FloatField(_("score"), null=True, blank=True, help_text=_("0 to 100"))
    feedback = models.TextField(_("feedback"), blank=True)
    reviewed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("reviewed by"),
        on_delete=models.PROTECT,
        related_name="+",
        null=True,
        blank=True,
    )
    reviewed_at = models.DateTimeField(_("reviewed at"), null=True, blank=True)
    coins_awarded = models.PositiveIntegerField(_("coins"), default=0)
    failure_reason = models.TextField(_("why it failed"), blank=True)
    reminded_at = models.DateTimeField(_("reminded at"), null=True, blank=True, editable=False)
    assigned_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("assigned by"),
        on_delete=models.PROTECT,
        related_name="+",
        null=True,
        blank=True,
    )

    class Meta:
        verbose_name = _("homework")
        verbose_name_plural = _("homework")
        permissions = [
            ("assign_homework", "Can assign homework"),
            ("submit_homework", "Can submit homework"),
            ("review_homework", "Can review homework"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["lesson", "student", "title"], name="homework_once_per_lesson_and_title"),
            models.CheckConstraint(
                condition=models.Q(similarity_score=None) | models.Q(similarity_score__range=(0, 100)),
                name="homework_score_is_percent",
            ),
            models.CheckConstraint(
                condition=models.Q(status__in=HomeworkStatus.values), name="homework_status_is_known"
            ),
            models.CheckConstraint(
                condition=models.Q(status=HomeworkStatus.APPROVED) | models.Q(coins_awarded=0),
                name="homework_coins_only_when_approved",
            ),
        ]
        indexes = [
            models.Index(fields=["student", "-created_at"], name="homework_of_student"),
            models.Index(fields=["status", "deadline"], name="homework_by_status"),
            models.Index(fields=["deadline"], condition=models.Q(reminded_at=None), name="homework_not_yet_reminded"),
        ]
        triggers = recorded()

    def __str__(self) -> str:
        return f"{self.title} · {self.student}"

    @property
    def submission(self) -> "HomeworkSubmission | None":
        """The latest recording, or None before the first one."""
        return self.submissions.filter(attempt=self.attempt).first()

    @property
    def audio(self) -> FieldFile | None:
        """The latest recording's file."""
        latest = self.submission
        return latest.audio if latest else None

    @property
    def transcript(self) -> "HomeworkTranscript | None":
        """What was heard in the latest recording; None while nothing was."""
        return self.transcripts.filter(attempt=self.attempt).first()


class HomeworkSubmission(models.Model):
    """A recording as it was sent; kept for good, also when another one follows."""

    homework = models.ForeignKey(Homework, on_delete=models.CASCADE, related_name="submissions")
    attempt = models.PositiveIntegerField(_("attempt"))
    audio = models.FileField(_("recording"), max_length=200)
    content_type = models.CharField(_("kind of file"), max_length=50)
    size = models.PositiveIntegerField(_("bytes"))
    duration_seconds = models.FloatField(_("seconds"))
    submitted_at = models.DateTimeField(_("submitted at"))

    class Meta:
        verbose_name = _("recording")
        verbose_name_plural = _("recordings")
        constraints = [
            models.UniqueConstraint(fields=["homework", "attempt"], name="homework_one_recording_per_attempt"),
        ]
        triggers = recorded()

    def __str__(self) -> str:
        return f"{self.homework} · {self.attempt}"

    @property
    def stored(self) -> StoredFile:
        """The file, for who may hear it."""
        extension = str(self.audio.name).rpartition(".")[2]
        return StoredFile(
            name=str(self.audio.name),
            file_name=f"homework-{self.homework_id}-{self.attempt}.{extension}",
            content_type=self.content_type,
            size=self.size,
            modified=self.submitted_at,
        )


keep_in(FOLDER, "homework.HomeworkSubmission", "audio")


class HomeworkTranscript(models.Model):
    """What was heard in one attempt; unique per attempt, so a repeated job writes it once."""

    homework = models.ForeignKey(Homework, on_delete=models.CASCADE, related_name="transcripts")
    attempt = models.PositiveIntegerField(_("attempt"))
    text = models.TextField(_("text"), blank=True)
    language = models.CharField(_("language"), max_length=20, blank=True)
    engine = models.CharField(_("engine"), max_length=100)
    duration_seconds = models.FloatField(_("seconds"))
    differences = models.JSONField(_("differences"), default=list)
    created_at = models.DateTimeField(_("created"), auto_now_add=True)

    class Meta:
        verbose_name = _("transcript")
        verbose_name_plural = _("transcripts")
        constraints = [
            models.UniqueConstraint(fields=["homework", "attempt"], name="homework_one_transcript_per_attempt"),
        ]
        triggers = recorded()

    def __str__(self) -> str:
        return self.text[:80]
