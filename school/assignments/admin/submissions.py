"""Work in the admin: what waits for a grade, and one student's work with its file beside score and feedback."""

from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import QuerySet
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.template.defaultfilters import filesizeformat
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html, format_html_join
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import (
    AutocompleteSelectFilter,
    BooleanRadioFilter,
    DropdownFilter,
    RangeDateTimeFilter,
)
from unfold.decorators import display
from unfold.widgets import UnfoldAdminIntegerFieldWidget, UnfoldAdminTextareaWidget

from school.assignments.actions import grade_submission
from school.assignments.admin.assignments import LINK
from school.assignments.models import Submission
from school.assignments.permissions import GRADE
from school.assignments.queries import submissions_visible_to
from school.common.admin import RefusalForm, SchoolModelAdmin, actor_of, served
from school.common.pills import pill
from school.common.uploads import is_sound

WAITING, GRADED, EARLIER = "waiting", "graded", "earlier"
STATES = {WAITING: _("to be graded"), GRADED: _("graded"), EARLIER: _("earlier version")}
PILLS = {WAITING: "warning", GRADED: "success", EARLIER: "default"}
PLAYER = '<audio class="block mt-2 max-w-full" controls preload="none" src="{}"></audio>'
TEXT = '<div class="max-w-prose whitespace-pre-wrap break-words">{}</div>'


def state_of(submission: Submission) -> str:
    """What is to be done with it."""
    if not submission.is_current:
        return EARLIER
    return WAITING if submission.score is None else GRADED


class StateFilter(DropdownFilter):
    """What is to be done with the work."""

    title = _("state")
    parameter_name = "state"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return list(STATES.items())

    def queryset(self, request: HttpRequest, queryset: QuerySet[Submission]) -> QuerySet[Submission]:
        chosen = self.value()
        if chosen == EARLIER:
            return queryset.filter(is_current=False)
        if chosen in STATES:
            return queryset.filter(is_current=True, score__isnull=chosen == WAITING)
        return queryset


class GradeForm(RefusalForm):
    """Score and feedback; what the score may be at most, the assignment says."""

    score = forms.IntegerField(label=capfirst(_("score")), min_value=0, widget=UnfoldAdminIntegerFieldWidget())
    feedback = forms.CharField(label=capfirst(_("feedback")), required=False, widget=UnfoldAdminTextareaWidget())

    class Meta:
        model = Submission
        fields = ("score", "feedback")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "score" in self.fields:  # who may only look has none
            most = self.instance.assignment.max_score
            self.fields["score"].help_text = _("0 to %(most)s") % {"most": most}
            self.fields["score"].widget.attrs["max"] = most


@admin.register(Submission)
class SubmissionAdmin(SchoolModelAdmin):
    """All work; students hand it in through the API. Saving a page grades it."""

    visible_to = submissions_visible_to
    form = GradeForm
    nothing_yet = _("Students hand in their work on the school’s website or app.")
    list_display = ("assignment", "student", "state", "late", "submitted_at", "points", "graded_by", "graded_at")
    list_select_related = ("assignment", "student", "graded_by")
    list_filter = (
        StateFilter,
        ("assignment", AutocompleteSelectFilter),
        ("assignment__course", AutocompleteSelectFilter),
        ("assignment__group", AutocompleteSelectFilter),
        ("is_late", BooleanRadioFilter),
        ("submitted_at", RangeDateTimeFilter),
    )
    search_fields = ("assignment__title", "student__first_name", "student__last_name", "student__username")
    search_help_text = _("Assignment; student: name or username")
    ordering = ("-submitted_at", "-pk")
    fieldsets = (
        (_("Work"), {"fields": (("assignment", "student"), ("submitted_at", "late"), "task", "words", "paper")}),
        (_("Grade"), {"fields": (("score", "state"), "feedback", ("graded_by", "graded_at"), "versions")}),
    )
    readonly_fields = (
        *("assignment", "student", "submitted_at", "late", "task", "words", "paper"),
        *("state", "graded_by", "graded_at", "versions"),
    )

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Who grades changes work that counts, and nothing of it but its grade."""
        return bool(request.user.has_perm(GRADE)) and (obj is None or obj.is_current)

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:  # noqa: FBT001  Django's signature
        given = form.cleaned_data
        graded = grade_submission(
            actor_of(request), submission=obj, score=given["score"], feedback=given.get("feedback", "")
        )
        obj.__dict__.update(graded.__dict__)

    @pill(description=_("state"), ordering="score", colours=PILLS)
    def state(self, submission: Submission) -> tuple[str, Any]:
        state = state_of(submission)
        return state, STATES[state]

    @pill(description=_("in time"), ordering="is_late", colours={"late": "danger", "in time": "default"})
    def late(self, submission: Submission) -> tuple[str, Any]:
        return ("late", _("late")) if submission.is_late else ("in time", _("in time"))

    @display(description=_("score"), ordering="score")
    def points(self, submission: Submission) -> str | None:
        if submission.score is None:
            return None
        return f"{submission.score}\N{NO-BREAK SPACE}/\N{NO-BREAK SPACE}{submission.assignment.max_score}"

    @display(description=_("task"))
    def task(self, submission: Submission) -> str | None:
        return format_html(TEXT, submission.assignment.description) if submission.assignment.description else None

    @display(description=_("text"))
    def words(self, submission: Submission) -> str | None:
        return format_html(TEXT, submission.text) if submission.text else None

    @display(description=_("file"))
    def paper(self, submission: Submission) -> str | None:
        """The file's name, which downloads it, and a player for a recording."""
        if not submission.file:
            return None
        address = reverse("admin:assignments_submission_file", args=[submission.pk])
        link = format_html(LINK + " ({})", address, submission.file_name, filesizeformat(submission.file_size or 0))
        return link + format_html(PLAYER, address) if is_sound(submission.mime_type) else link

    @display(description=_("versions"))
    def versions(self, submission: Submission) -> str:
        """All that the student has handed in for the assignment, newest first."""
        every = submission.assignment.submissions.filter(student=submission.student_id)
        rows = every.order_by("-number").values_list("pk", "number", "score")
        links = (
            (reverse("admin:assignments_submission_change", args=[pk]), told(number, score))
            for pk, number, score in rows
        )
        return format_html_join(", ", LINK, links)

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view(self.file_view)
        return [path("<int:submission_id>/file/", view, name="assignments_submission_file"), *super().get_urls()]

    def file_view(self, request: HttpRequest, submission_id: int) -> HttpResponseBase:
        """The file, for who sees the work."""
        submission = self.get_queryset(request).filter(pk=submission_id).first()
        stored = submission.stored if submission else None
        if stored is None:
            raise Http404
        return served(request, stored)


def told(number: int, score: int | None) -> str:
    """A version with its score, if it has one."""
    return str(number) if score is None else _("%(number)s (%(score)s points)") % {"number": number, "score": score}
