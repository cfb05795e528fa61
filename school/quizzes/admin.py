"""Quizzes in the admin: how they turn out and which question is the hardest; and each attempt with its answers."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.contrib import admin
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import (
    AutocompleteSelectFilter,
    BooleanRadioFilter,
    DropdownFilter,
    RangeDateTimeFilter,
)
from unfold.decorators import action, display

from content.models import Quiz
from content.questions import FALSE, TRUE, Question
from school.common import clock
from school.common.admin import ReadOnlyAdmin, go_to
from school.common.pills import pill
from school.quizzes.models import Answer, Attempt
from school.quizzes.queries import OVERSEE, attempts_visible_to, quizzes_visible_to, right_shares, with_figures
from school.quizzes.rules import percent as share_of

RUNNING, PASSED, FAILED, EXPIRED = "running", "passed", "failed", "expired"
STATES = {RUNNING: _("running"), PASSED: _("passed"), FAILED: _("not passed"), EXPIRED: _("time is up")}
PILLS = {RUNNING: "info", PASSED: "success", FAILED: "danger", EXPIRED: "warning"}
STUDENT = ("student__first_name", "student__last_name", "student__username")


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """How a question turns out; `share` is the right answers in percent."""

    number: int
    text: str
    asked: int
    right: int

    @property
    def share(self) -> int:
        return share_of(self.right, self.asked)


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """A question with what was answered to it, in words."""

    question: Question
    given: str
    is_right: bool
    points: int

    @property
    def right(self) -> str:
        return " · ".join(self.question.right_texts)


def percent(value: Any) -> str:
    """A share in words; a dash for none."""
    return "–" if value is None else f"{round(value)}\N{NO-BREAK SPACE}%"


def in_words(question: Question, given: Any) -> str:
    """An answer as a person reads it."""
    if isinstance(given, str):
        return given
    if isinstance(given, bool):
        return question.shown_options[TRUE if given else FALSE]
    places = given if isinstance(given, list) else [] if given is None else [given]
    return " · ".join(question.shown_options[place] for place in places)


def hardest_first(quiz: Quiz) -> list[QuestionLine]:
    """The quiz's present questions by the share of right answers; those that nobody has answered come last."""
    shares = right_shares(quiz)
    lines = [
        QuestionLine(number, question.text, *shares.get(question.id, (0, 0)))
        for number, question in enumerate(quiz.asked, start=1)
    ]
    return sorted(lines, key=lambda line: (not line.asked, line.share, line.number))


def answer_lines(attempt: Attempt) -> Iterator[AnswerLine]:
    """The attempt's answers with their questions as they were."""
    asked = attempt.asked
    answers: QuerySet[Answer] = attempt.answers.order_by("position")
    for answer in answers:
        question = asked[answer.position]
        yield AnswerLine(question, in_words(question, answer.given), answer.is_right, answer.points)


@admin.register(Quiz)
class QuizAdmin(ReadOnlyAdmin):
    """Editors write quizzes in Wagtail; here is how they turn out."""

    visible_to = quizzes_visible_to
    nothing_yet = _("Editors write quizzes with the lessons, in the editor.")
    list_display = ("title_shown", "course", "attempts_count", "average", "pass_rate", "is_open")
    list_select_related = ("page",)
    list_filter = (("is_open", BooleanRadioFilter),)
    search_fields = ("title", "page__title")
    ordering = ("page__path",)
    actions_detail = ("show_attempts", "open_editor")
    change_form_outer_after_template = "quizzes/figures.html"
    fieldsets = (
        (
            _("Quiz"),
            {"fields": (("title_shown", "page"), ("pass_mark", "attempt_limit", "time_limit_minutes"), "is_open")},
        ),
        (_("Results"), {"fields": (("attempts_count", "students"), ("average", "pass_rate"))}),
    )
    readonly_fields = ("title_shown", "attempts_count", "students", "average", "pass_rate")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Quiz]:
        return with_figures(super().get_queryset(request))

    @display(description=_("title"), ordering="title")
    def title_shown(self, quiz: Quiz) -> str:
        return str(quiz)

    @display(description=_("course"), ordering="course_title")
    def course(self, quiz: Any) -> str:
        return str(quiz.course_title)

    @display(description=_("attempts"), ordering="done_count")
    def attempts_count(self, quiz: Any) -> int:
        return int(quiz.done_count)

    @display(description=_("students"), ordering="students_count")
    def students(self, quiz: Any) -> int:
        return int(quiz.students_count)

    @display(description=_("average"), ordering="done_average")
    def average(self, quiz: Any) -> str:
        return percent(quiz.done_average)

    @display(description=_("passed"))
    def pass_rate(self, quiz: Any) -> str:
        return percent(100 * quiz.passed_count / quiz.done_count if quiz.done_count else None)

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        quiz = self.get_object(request, object_id)
        lines = hardest_first(quiz) if quiz else []
        page: HttpResponse = super().change_view(
            request, object_id, form_url, {"lines": lines, **(extra_context or {})}
        )
        return page

    @action(description=_("Attempts"), icon="fact_check", permissions=[OVERSEE])
    def show_attempts(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """The attempts at this quiz."""
        query = urlencode({"quiz__id__exact": object_id})
        return go_to(request, f"{reverse('admin:quizzes_attempt_changelist')}?{query}")

    @action(description=_("Open in the editor"), icon="edit", permissions=["wagtailadmin.access_admin"])
    def open_editor(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """The lesson page with this quiz."""
        quiz = self.object_or_404(request, object_id)
        return go_to(request, reverse("wagtailadmin_pages:edit", args=[quiz.page_id]))


class StateFilter(DropdownFilter):
    """How attempts have ended."""

    title = _("state")
    parameter_name = "state"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return list(STATES.items())

    def queryset(self, request: HttpRequest, queryset: QuerySet[Attempt]) -> QuerySet[Attempt]:
        late = Q(submitted_at=None, due_at__lt=clock.now())
        chosen = {
            PASSED: Q(passed=True),
            FAILED: Q(passed=False),
            EXPIRED: late,
            RUNNING: Q(submitted_at=None) & ~late,
        }
        return queryset.filter(chosen[self.value()]) if self.value() in chosen else queryset


@admin.register(Attempt)
class AttemptAdmin(ReadOnlyAdmin):
    """Who has taken which quiz and how; on a page every answer, with the question as it was then."""

    visible_to = attempts_visible_to
    nothing_yet = _("Attempts come from students who take a lesson’s quiz.")
    list_display = ("student", "quiz", "number", "state", "result", "started_at", "submitted_at")
    list_select_related = ("student", "quiz__page")
    list_filter = (
        StateFilter,
        ("quiz", AutocompleteSelectFilter),
        ("student", AutocompleteSelectFilter),
        ("submitted_at", RangeDateTimeFilter),
    )
    search_fields = (*STUDENT, "quiz__title", "quiz__page__title")
    search_help_text = _("Student: name or username; title of the quiz or of its lesson")
    ordering = ("-started_at", "-pk")
    change_form_outer_after_template = "quizzes/answers.html"
    readonly_fields = ("state", "result")
    fieldsets = (
        (_("Attempt"), {"fields": (("student", "quiz", "number"), ("state", "result", "pass_mark"))}),
        (_("Times"), {"fields": (("started_at", "due_at"), ("submitted_at", "seconds_spent"))}),
    )

    @pill(description=_("state"), colours=PILLS)
    def state(self, attempt: Attempt) -> tuple[str, Any]:
        state = state_of(attempt)
        return state, STATES[state]

    @display(description=_("score"), ordering="score")
    def result(self, attempt: Attempt) -> str:
        return percent(attempt.score)

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        attempt = self.get_object(request, object_id)
        lines = list(answer_lines(attempt)) if attempt else []
        page: HttpResponse = super().change_view(
            request, object_id, form_url, {"lines": lines, **(extra_context or {})}
        )
        return page


def state_of(attempt: Attempt) -> str:
    """How the attempt stands now."""
    if attempt.submitted_at is None:
        return RUNNING if attempt.is_running else EXPIRED
    return PASSED if attempt.passed else FAILED
