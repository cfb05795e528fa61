"""One student's spoken answer for one dated lesson, and what was heard in it."""

import uuid
from pathlib import PurePath

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from school.common.audit import recorded
from school.common.models import TimeStamped
from school.homework.choices import HomeworkStatus


def recording_path(homework: "Homework", filename: str) -> str:
    """A name that cannot be guessed; only the kind of file is kept of the uploaded one's."""
    suffix = PurePath(filename).suffix.lower()[:6]
    return f"homework/{homework.pk}/{uuid.uuid4().hex}{suffix if suffix[1:].isalnum() else ''}"


class Homework(TimeStamped):
    """A spoken task, its submission, score and review. `attempt` grows with each submission."""

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
    audio = models.FileField(_("recording"), upload_to=recording_path, blank=True, max_length=200)
    similarity_score = models.DecimalField(_("score"), max_digits=5, decimal_places=2, null=True, blank=True)
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
    assigned_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("assigned by"), on_delete=models.PROTECT, related_name="+", null=True
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
        ]
        indexes = [
            models.Index(fields=["student", "-created_at"], name="homework_of_student"),
            models.Index(fields=["status"], name="homework_by_status"),
        ]
        triggers = recorded()

    def __str__(self) -> str:
        return f"{self.title} · {self.student}"


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

    def __str__(self) -> str:
        return self.text[:80]
