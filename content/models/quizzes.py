"""The quiz of a lesson as editors write it: it travels in the lesson page's drafts, revisions and copies."""

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID, uuid5

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import model_from_serializable_data
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.fields import StreamField

from content.blocks.quiz import NO_QUESTIONS, QuestionsBlock, questions_in
from content.questions import Question, problems_of
from school.common.audit import recorded
from school.common.models import TimeStamped

PASS_MARK = 60
LONGEST_MINUTES = 24 * 60


class Quiz(TimeStamped):
    """The one quiz of a lesson page; its row is the published one, what is only drafted is in the page's revisions.

    The questions are blocks with ids that stay as long as the question does. Whatever revision of the page is
    published, its quiz is written into the page's one row, so that attempts keep their quiz.
    """

    page = ParentalKey(
        "content.LessonPage", verbose_name=_("lesson page"), on_delete=models.CASCADE, related_name="quizzes"
    )
    title = models.CharField(_("title"), max_length=200, blank=True, help_text=_("Empty: the title of the lesson."))
    pass_mark = models.PositiveSmallIntegerField(
        _("pass mark, %"),
        default=PASS_MARK,
        validators=[MaxValueValidator(100)],
        help_text=_("Who reaches this share of the points has passed."),
    )
    attempt_limit = models.PositiveSmallIntegerField(
        _("attempts allowed"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1)],
        help_text=_("Empty: as many as they like."),
    )
    time_limit_minutes = models.PositiveSmallIntegerField(
        _("time limit, minutes"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(LONGEST_MINUTES)],
        help_text=_("Empty: no limit. The questions are shown when the time begins to run."),
    )
    is_open = models.BooleanField(
        _("students may take it"), default=True, help_text=_("Switched off, nobody can begin it; results stay.")
    )
    questions = StreamField(QuestionsBlock(), verbose_name=_("questions"), blank=True)

    panels = [
        FieldPanel("title"),
        FieldRowPanel([FieldPanel("pass_mark"), FieldPanel("attempt_limit"), FieldPanel("time_limit_minutes")]),
        FieldPanel("is_open"),
        FieldPanel("questions"),
    ]

    class Meta:
        verbose_name = _("quiz")
        verbose_name_plural = _("quizzes")
        constraints = [
            models.UniqueConstraint(
                fields=["page"],
                name="content_one_quiz_a_lesson",
                violation_error_message=_("This lesson has a quiz already: change that one."),
            ),
            models.CheckConstraint(
                condition=models.Q(pass_mark__range=(0, 100)),
                name="content_pass_mark_is_percent",
                violation_error_message=_("A pass mark is between 0 and 100."),
            ),
            models.CheckConstraint(
                condition=models.Q(attempt_limit=None) | models.Q(attempt_limit__gte=1),
                name="content_quiz_allows_an_attempt",
                violation_error_message=_("Allow at least one attempt, or leave it empty."),
            ),
            models.CheckConstraint(
                condition=models.Q(time_limit_minutes=None) | models.Q(time_limit_minutes__range=(1, LONGEST_MINUTES)),
                name="content_quiz_time_is_a_day_at_most",
                violation_error_message=_("A time limit is between one minute and a day."),
            ),
        ]
        triggers = recorded()

    def __str__(self) -> str:
        return self.title or str(self.page.title)

    @property
    def uuid(self) -> UUID:
        """The public id. It follows from the lesson's, which has no other quiz, and is never a copied page's."""
        return uuid5(self.page.uuid, "quiz")

    @property
    def shows_questions(self) -> bool:
        """Whether everybody who may read the lesson sees what is asked, before they begin."""
        return self.is_open and self.time_limit_minutes is None

    @property
    def asked(self) -> list[Question]:
        """The questions as plain data, in their order."""
        return questions_in(self.questions)

    @classmethod
    def from_serializable_data(
        cls,
        data: Mapping[str, Any],
        check_fks: bool = True,  # noqa: FBT001, FBT002  modelcluster's signature
        strict_fks: bool = False,  # noqa: FBT001, FBT002  modelcluster's signature
    ) -> Self | None:
        """The quiz of a revision: the page's present row, whichever id the revision was written with."""
        present = cls.objects.filter(page=data["page"]).values_list("pk", flat=True).first()
        made: Self | None = model_from_serializable_data(
            cls, {**data, "pk": present}, check_fks=check_fks, strict_fks=strict_fks
        )
        return made

    def demand_ready(self) -> None:
        """Raise ValidationError when the quiz cannot be published: each sentence names question and remedy."""
        texts = [text for found in problems_of(self.asked).values() for text in found]
        if not self.asked:
            texts = [str(NO_QUESTIONS)]
        if texts:
            raise ValidationError({"questions": texts})
