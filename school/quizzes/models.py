"""What students have answered. An attempt keeps the questions as they were when it began."""

import uuid

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from content.questions import Question, from_json
from school.common import clock
from school.common.audit import recorded
from school.common.constraints import on_violation
from school.common.models import TimeStamped
from school.people.choices import Role
from school.quizzes.errors import AttemptClash

ONCE = "quizzes_attempt_number_once"


class Attempt(TimeStamped):
    """A student at a quiz, once; `submitted_at` is empty until the answers are handed in.

    With a time limit there is `due_at`: after it the answers are not taken, and the attempt is spent.
    """

    uuid = models.UUIDField(_("public id"), default=uuid.uuid4, unique=True, editable=False)
    student = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("student"),
        on_delete=models.PROTECT,
        related_name="quiz_attempts",
        limit_choices_to={"role": Role.STUDENT},
    )
    quiz = models.ForeignKey("content.Quiz", verbose_name=_("quiz"), on_delete=models.PROTECT, related_name="attempts")
    number = models.PositiveSmallIntegerField(_("attempt"))
    started_at = models.DateTimeField(_("begun at"))
    due_at = models.DateTimeField(_("time is up at"), null=True, blank=True)
    submitted_at = models.DateTimeField(_("handed in at"), null=True, blank=True)
    seconds_spent = models.PositiveIntegerField(
        _("seconds spent"), null=True, blank=True, help_text=_("As the student’s program has told it.")
    )
    score = models.PositiveSmallIntegerField(_("score, %"), null=True, blank=True)
    passed = models.BooleanField(_("passed"), null=True, blank=True)
    pass_mark = models.PositiveSmallIntegerField(_("pass mark, %"))
    snapshot = models.JSONField(_("questions as they were"))

    class Meta:
        verbose_name = _("quiz attempt")
        verbose_name_plural = _("quiz attempts")
        permissions = [("take_quizzes", "Can take quizzes")]
        constraints = [
            models.UniqueConstraint(fields=["student", "quiz", "number"], name=ONCE),
            models.CheckConstraint(
                condition=models.Q(score=None) | models.Q(score__range=(0, 100)), name="quizzes_score_is_percent"
            ),
            models.CheckConstraint(
                condition=models.Q(submitted_at=None, score=None, passed=None)
                | models.Q(submitted_at__isnull=False, score__isnull=False, passed__isnull=False),
                name="quizzes_scored_when_submitted",
            ),
            models.CheckConstraint(
                condition=models.Q(due_at=None)
                | models.Q(submitted_at=None)
                | models.Q(submitted_at__lte=models.F("due_at")),
                name="quizzes_submitted_in_time",
            ),
        ]
        indexes = [models.Index(fields=["quiz", "student"], name="quizzes_of_quiz")]
        triggers = recorded(ignore=("snapshot",))

    def __str__(self) -> str:
        return f"{self.quiz} · {self.student} · {self.number}"

    @property
    def asked(self) -> list[Question]:
        """The questions as they were when it began."""
        return [from_json(kept) for kept in self.snapshot]

    @property
    def is_running(self) -> bool:
        """Whether answers are still taken."""
        return self.submitted_at is None and (self.due_at is None or clock.now() <= self.due_at)


class Answer(models.Model):
    """What was answered to one question of an attempt; `question` is its id, which outlives changes of the quiz."""

    attempt = models.ForeignKey(Attempt, on_delete=models.CASCADE, related_name="answers")
    position = models.PositiveSmallIntegerField(_("position"))
    question = models.CharField(_("question"), max_length=36)
    given = models.JSONField(_("answer"), null=True)
    is_right = models.BooleanField(_("right"))
    points = models.PositiveSmallIntegerField(_("points"))

    class Meta:
        verbose_name = _("answer in a quiz")
        verbose_name_plural = _("answers in quizzes")
        constraints = [
            models.UniqueConstraint(fields=["attempt", "position"], name="quizzes_answer_once"),
        ]
        triggers = recorded()

    def __str__(self) -> str:
        return f"{self.attempt} · {self.position + 1}"


on_violation(ONCE, AttemptClash)
