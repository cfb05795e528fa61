"""Homework in the admin: what waits for review, and one answer with its sound, its words and the decision on it."""

from typing import Any

from django import forms
from django.contrib import admin
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html, format_html_join
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import AutocompleteSelectFilter, ChoicesDropdownFilter, RangeDateTimeFilter
from unfold.decorators import action, display
from unfold.enums import ActionVariant
from unfold.forms import BaseDialogForm
from unfold.widgets import UnfoldAdminTextareaWidget

from school.common.admin import ReadOnlyAdmin, actor_of, served
from school.common.pills import pill
from school.homework.actions import retry_transcription, review_homework
from school.homework.choices import Decision, HomeworkStatus
from school.homework.models import Homework
from school.homework.permissions import can_review
from school.homework.queries import homework_visible_to
from school.homework.rules import Difference

PILLS = {
    HomeworkStatus.ASSIGNED: "default",
    HomeworkStatus.PROCESSING: "info",
    HomeworkStatus.NEEDS_REVIEW: "warning",
    HomeworkStatus.APPROVED: "success",
    HomeworkStatus.REJECTED: "danger",
    HomeworkStatus.REVISION: "warning",
    HomeworkStatus.FAILED: "danger",
}
LEFT_OUT = '<del class="bg-red-100 px-1 rounded-default text-red-700 dark:bg-red-500/20 dark:text-red-400">{}</del>'
ADDED = (
    '<ins class="bg-green-100 px-1 rounded-default text-green-700 dark:bg-green-500/20 dark:text-green-400">{}</ins>'
)


class ReviewForm(BaseDialogForm):
    """What the student is told beside the decision."""

    feedback = forms.CharField(label=capfirst(_("feedback")), required=False, widget=UnfoldAdminTextareaWidget())


def marked(difference: Difference) -> str:
    """One run of words: as said, struck out where it was left out, underlined where it was said besides."""
    expected, heard = " ".join(difference["expected"]), " ".join(difference["heard"])
    if difference["kind"] == "equal":
        return format_html("{}", heard)
    parts = [(LEFT_OUT, expected), (ADDED, heard)]
    return format_html_join(" ", "{}", ((format_html(shape, words),) for shape, words in parts if words))


@admin.register(Homework)
class HomeworkAdmin(ReadOnlyAdmin):
    """Teachers assign through the API; staff listen, decide, and try failed transcriptions again."""

    visible_to = homework_visible_to
    list_display = ("title", "student", "group", "status_pill", "score", "deadline", "submitted_at", "reviewed_by")
    list_select_related = ("student", "lesson__group", "reviewed_by")
    list_filter = (
        ("status", ChoicesDropdownFilter),
        ("deadline", RangeDateTimeFilter),
        ("lesson__group", AutocompleteSelectFilter),
    )
    list_filter_sheet = False
    show_full_result_count = False
    search_fields = ("title", "student__first_name", "student__last_name", "student__username", "lesson__group__name")
    ordering = ("-submitted_at", "-pk")
    actions_detail = ("approve", "send_back", "reject", "retry")
    fieldsets = (
        (_("Task"), {"fields": ("title", "description", "expected_answer", "lesson", "student", "deadline")}),
        (
            _("Answer"),
            {"fields": ("status_pill", "submitted_at", "player", "score", "heard", "compared", "failure_reason")},
        ),
        (_("Review"), {"fields": ("feedback", "reviewed_by", "reviewed_at", "coins_awarded")}),
    )

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        return tuple(name for _title, options in self.fieldsets for name in options["fields"])

    @display(description=_("group"), ordering="lesson__group__name")
    def group(self, homework: Homework) -> Any:
        return homework.lesson.group

    @pill(description=_("status"), ordering="status", colours=PILLS)
    def status_pill(self, homework: Homework) -> tuple[str, str]:
        return homework.status, homework.get_status_display()

    @display(description=_("score"), ordering="similarity_score")
    def score(self, homework: Homework) -> str | None:
        return None if homework.similarity_score is None else f"{homework.similarity_score:g}\N{NO-BREAK SPACE}%"

    @display(description=_("recording"))
    def player(self, homework: Homework) -> str | None:
        if not homework.attempt:
            return None
        return format_html(
            '<audio controls preload="none" src="{}"></audio>', reverse("admin:homework_audio", args=[homework.pk])
        )

    @display(description=_("heard"))
    def heard(self, homework: Homework) -> str | None:
        transcript = homework.transcript
        if transcript is None:
            return None
        return format_html("{} <small>({}, {})</small>", transcript.text, transcript.engine, transcript.language)

    @display(description=_("compared with the expected answer"))
    def compared(self, homework: Homework) -> str | None:
        transcript = homework.transcript
        runs = transcript.differences if transcript else []
        return format_html_join(" ", "{}", ((marked(run),) for run in runs)) or None

    def has_review_permission(self, request: HttpRequest, object_id: Any = None) -> bool:
        """Whether this person may decide on this answer, and there is one."""
        homework = self.shown(request, object_id)
        if homework is None or not homework.attempt or homework.status == HomeworkStatus.PROCESSING:
            return False
        return can_review(actor_of(request), homework)

    def has_retry_permission(self, request: HttpRequest, object_id: Any = None) -> bool:
        """Whether this person may have this answer transcribed again."""
        homework = self.shown(request, object_id)
        if homework is None or homework.status != HomeworkStatus.FAILED:
            return False
        return can_review(actor_of(request), homework)

    def shown(self, request: HttpRequest, object_id: Any) -> Homework | None:
        """The homework of this page, read once for all its buttons."""
        memory: dict[str, Any] = vars(request)
        if "shown_homework" not in memory:
            visible = self.get_queryset(request).select_related("lesson__group")
            memory["shown_homework"] = visible.filter(pk=object_id).first()
        found: Homework | None = memory["shown_homework"]
        return found

    @action(
        description=_("Approve"),
        icon="check",
        variant=ActionVariant.SUCCESS,
        permissions=["review"],
        dialog={"title": _("Approve the answer"), "form_class": ReviewForm, "form_submit_text": _("Approve")},
    )
    def approve(self, request: HttpRequest, form: ReviewForm, object_id: str) -> HttpResponse:
        return self.decide(request, form, object_id, Decision.APPROVED)

    @action(
        description=_("Ask for a revision"),
        icon="undo",
        permissions=["review"],
        dialog={"title": _("Ask for a revision"), "form_class": ReviewForm, "form_submit_text": _("Send back")},
    )
    def send_back(self, request: HttpRequest, form: ReviewForm, object_id: str) -> HttpResponse:
        return self.decide(request, form, object_id, Decision.REVISION)

    @action(
        description=_("Reject"),
        icon="close",
        variant=ActionVariant.DANGER,
        permissions=["review"],
        dialog={"title": _("Reject the answer"), "form_class": ReviewForm, "form_submit_text": _("Reject")},
    )
    def reject(self, request: HttpRequest, form: ReviewForm, object_id: str) -> HttpResponse:
        return self.decide(request, form, object_id, Decision.REJECTED)

    @action(
        description=_("Transcribe again"),
        icon="refresh",
        permissions=["retry"],
        dialog={"title": _("Transcribe the recording again"), "form_submit_text": _("Transcribe")},
    )
    def retry(self, request: HttpRequest, form: BaseDialogForm, object_id: str) -> HttpResponse:
        homework = self.found(request, object_id)
        self.attempt(request, retry_transcription, _("The recording is being transcribed again."), homework=homework)
        return self.back_to(object_id)

    def decide(self, request: HttpRequest, form: ReviewForm, object_id: str, status: Decision) -> HttpResponse:
        """Review the answer and show it again."""
        homework, feedback = self.found(request, object_id), form.cleaned_data["feedback"]
        inputs = {"homework": homework, "status": status, "feedback": feedback}
        self.attempt(request, review_homework, _("The decision is saved."), **inputs)
        return self.back_to(object_id)

    def found(self, request: HttpRequest, object_id: str) -> Homework:
        """The homework, when this person sees it."""
        homework = self.shown(request, object_id)
        if homework is None:
            raise Http404
        return homework

    def back_to(self, object_id: str) -> HttpResponse:
        """From the dialog back to the answer."""
        return HttpResponse(headers={"HX-Redirect": reverse("admin:homework_homework_change", args=[object_id])})

    def get_urls(self) -> list[URLPattern]:
        audio = path("<int:homework_id>/audio/", self.admin_site.admin_view(self.audio_view), name="homework_audio")
        return [audio, *super().get_urls()]

    def audio_view(self, request: HttpRequest, homework_id: int) -> HttpResponseBase:
        """The latest recording, for who sees the homework."""
        homework = self.get_queryset(request).filter(pk=homework_id).first()
        submission = homework.submission if homework else None
        if submission is None:
            raise Http404
        return served(request, submission.stored)
