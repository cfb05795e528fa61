"""Attendance in the admin: the list, and a lesson's sheet on which a whole group is marked at once."""

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import URLPattern, path, reverse
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from unfold.contrib.filters.admin import (
    AutocompleteSelectFilter,
    ChoicesDropdownFilter,
    DropdownFilter,
    RangeDateTimeFilter,
)
from unfold.decorators import action, display
from unfold.widgets import UnfoldAdminTextInputWidget

from school.attendance.actions import NOTES_LENGTH, Mark, mark_attendance
from school.attendance.choices import AttendanceStatus
from school.attendance.models import Attendance
from school.attendance.permissions import can_mark
from school.attendance.queries import RegisterLine, attendance_visible_to, register_of, without_marks
from school.common.admin import ReadOnlyAdmin, actor_of, add_to_page
from school.common.errors import DomainError, NotFound
from school.common.lookup import get_visible
from school.lessons.admin import LessonAdmin
from school.lessons.models import Lesson
from school.lessons.queries import lessons_visible_to

PILLS = {
    AttendanceStatus.PRESENT: "success",
    AttendanceStatus.LATE: "warning",
    AttendanceStatus.EXCUSED: "info",
    AttendanceStatus.ABSENT: "danger",
}


class MarkForm(forms.Form):
    """One line of the sheet; a line without a status is left as it is."""

    status = forms.ChoiceField(
        label=_("status"),
        choices=AttendanceStatus,
        required=False,
        widget=forms.RadioSelect(attrs={"class": "mark-choice"}),
    )
    notes = forms.CharField(
        label=_("notes"),
        max_length=NOTES_LENGTH,
        required=False,
        widget=UnfoldAdminTextInputWidget({"placeholder": capfirst(_("notes"))}),
    )

    def __init__(self, line: RegisterLine, data: Any = None) -> None:
        self.line = line
        initial = {"status": line.mark.status, "notes": line.mark.notes} if line.mark else {}
        super().__init__(data, prefix=str(line.student.pk), initial=initial)

    def mark(self) -> Mark | None:
        """What to mark, when this line was filled in or changed."""
        values = self.cleaned_data
        if not values["status"] or not self.has_changed():
            return None
        return Mark(student=self.line.student.pk, status=AttendanceStatus(values["status"]), notes=values["notes"])


@admin.register(Attendance)
class AttendanceAdmin(ReadOnlyAdmin):
    """Marks are made and changed on the sheet of their lesson."""

    visible_to = attendance_visible_to
    list_display = ("student", "lesson", "day", "status_pill", "notes", "marked_by", "marked_at")
    list_select_related = ("student", "lesson__group", "marked_by")
    list_filter = (
        ("status", ChoicesDropdownFilter),
        ("lesson__starts_at", RangeDateTimeFilter),
        ("lesson__group", AutocompleteSelectFilter),
    )
    list_filter_sheet = False
    show_full_result_count = False
    search_fields = ("student__first_name", "student__last_name", "student__username", "lesson__group__name")
    ordering = ("-marked_at", "-pk")
    actions_row = ("open_sheet",)
    fields = ("student", "lesson", "status", "notes", "marked_by", "marked_at")
    readonly_fields = fields

    @display(description=_("lesson on"), ordering="lesson__starts_at")
    def day(self, mark: Attendance) -> Any:
        return mark.lesson.starts_at

    @display(description=_("status"), ordering="status", label=PILLS)
    def status_pill(self, mark: Attendance) -> tuple[str, str]:
        return mark.status, mark.get_status_display()

    @action(description=_("Open the lesson's sheet"))
    def open_sheet(self, request: HttpRequest, object_id: int) -> HttpResponse:
        mark = self.get_object(request, str(object_id))
        if mark is None:
            raise Http404
        return redirect("admin:attendance_mark", mark.lesson_id)

    def get_urls(self) -> list[URLPattern]:
        sheet = path("mark/<int:lesson_id>/", self.admin_site.admin_view(self.sheet_view), name="attendance_mark")
        return [sheet, *super().get_urls()]

    def sheet_view(self, request: HttpRequest, lesson_id: int) -> HttpResponse:
        """The sheet: all students of the lesson, marked at one click and saved by one action."""
        lesson = self.lesson_or_404(request, lesson_id)
        lines = [MarkForm(line, request.POST or None) for line in register_of(lesson)]
        if request.method == "POST" and all(line.is_valid() for line in lines) and self.save(request, lesson, lines):
            return HttpResponseRedirect(request.path)
        context = {
            **self.admin_site.each_context(request),
            "title": _("Attendance"),
            "subtitle": str(lesson),
            "opts": self.opts,
            "lesson": lesson,
            "lines": lines,
            "lesson_url": reverse("admin:lessons_lesson_changelist"),
        }
        return render(request, "attendance/sheet.html", context)

    def lesson_or_404(self, request: HttpRequest, lesson_id: int) -> Lesson:
        """The lesson, when this person sees it and may mark it."""
        actor = actor_of(request)
        try:
            lesson = get_visible(lessons_visible_to(actor).select_related("group", "teacher"), pk=lesson_id)
        except NotFound as error:
            raise Http404 from error
        if not can_mark(actor, lesson):
            raise PermissionDenied
        return lesson

    def save(self, request: HttpRequest, lesson: Lesson, lines: list[MarkForm]) -> bool:
        """Mark what was filled in; a refusal becomes a message."""
        marks = [mark for line in lines if (mark := line.mark())]
        try:
            done = mark_attendance(actor_of(request), lesson=lesson, marks=marks)
        except DomainError as refusal:
            messages.error(
                request, " ".join([str(refusal), *(text for texts in refusal.fields.values() for text in texts)])
            )
            return False
        count = len(done.rows)
        messages.success(request, ngettext("%(count)s mark saved.", "%(count)s marks saved.", count) % {"count": count})
        return True


class MarksFilter(DropdownFilter):
    """Lessons of the last days that nobody has taken the attendance of."""

    title = _("attendance")
    parameter_name = "marks"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("missing", _("Not taken yet"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Lesson]) -> QuerySet[Lesson]:
        return without_marks(queryset) if self.value() == "missing" else queryset


add_to_page(LessonAdmin, filters=[MarksFilter])
