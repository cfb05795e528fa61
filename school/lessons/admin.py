"""Lessons in the admin, and what a group's page shows of them. A place for attendance: see `add_to_page`."""

from datetime import date, timedelta
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from unfold.contrib.filters.admin import (
    AutocompleteSelectFilter,
    ChoicesDropdownFilter,
    DropdownFilter,
    RangeDateTimeFilter,
    RelatedDropdownFilter,
)
from unfold.decorators import action, display
from unfold.enums import ActionVariant
from unfold.widgets import UnfoldAdminDateWidget, UnfoldAdminIntegerFieldWidget, UnfoldAdminTimeWidget

from content.queries import units_visible_to
from school.common import clock
from school.common.admin import RefusalForm, SchoolModelAdmin, actor_of, add_to_page, go_to
from school.common.errors import DomainError
from school.groups.admin import StudyGroupAdmin
from school.lessons.actions import (
    cancel_lesson,
    complete_lesson,
    create_lesson,
    delete_lesson,
    generate_lessons,
    update_lesson,
)
from school.lessons.choices import LessonStatus
from school.lessons.models import Lesson
from school.lessons.queries import lessons_visible_to

PILLS = {LessonStatus.SCHEDULED: "info", LessonStatus.COMPLETED: "success", LessonStatus.CANCELLED: "danger"}


class PeriodFilter(DropdownFilter):
    """The days that staff ask for most."""

    title = _("period")
    parameter_name = "period"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [
            ("today", _("today")),
            ("tomorrow", _("tomorrow")),
            ("week", _("this week")),
            ("next_week", _("next week")),
            ("last_week", _("last week")),
        ]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Lesson]) -> QuerySet[Lesson]:
        span = days_of_period(str(self.value()), clock.today())
        if span is None:
            return queryset
        return queryset.filter(starts_at__gte=clock.day_bounds(span[0])[0], starts_at__lt=clock.day_bounds(span[1])[1])


def days_of_period(period: str, today: date) -> tuple[date, date] | None:
    """The first and last day of a period; None for a name that is none."""
    monday = today - timedelta(days=today.weekday())
    starts = {
        "today": (today, 0),
        "tomorrow": (today + timedelta(days=1), 0),
        "week": (monday, 6),
        "next_week": (monday + timedelta(days=7), 6),
        "last_week": (monday - timedelta(days=7), 6),
    }
    if period not in starts:
        return None
    first, more = starts[period]
    return first, first + timedelta(days=more)


class ExtraLessonForm(RefusalForm):
    """A lesson outside the weekly schedule, at a time of the school's wall."""

    scheduled_date = forms.DateField(label=_("date"), widget=UnfoldAdminDateWidget)
    start_time = forms.TimeField(label=_("starts at"), widget=UnfoldAdminTimeWidget)
    duration_minutes = forms.IntegerField(
        label=_("minutes"), initial=90, min_value=5, max_value=720, widget=UnfoldAdminIntegerFieldWidget
    )


@admin.register(Lesson)
class LessonAdmin(SchoolModelAdmin):
    """Dated lessons: what is on when, with whom and where."""

    visible_to = lessons_visible_to
    create_action = create_lesson
    update_action = update_lesson
    delete_action = delete_lesson
    list_display = ("starts_at", "group", "what", "teacher", "room", "status_pill")
    list_display_links = ("starts_at", "group")
    list_select_related = ("group", "teacher", "room__branch")
    list_filter = (
        PeriodFilter,
        ("status", ChoicesDropdownFilter),
        ("group", AutocompleteSelectFilter),
        ("teacher", AutocompleteSelectFilter),
        ("room", RelatedDropdownFilter),
        ("starts_at", RangeDateTimeFilter),
    )
    list_filter_sheet = False
    show_full_result_count = False
    search_fields = ("title", "group__name", "teacher__first_name", "teacher__last_name")
    ordering = ("-starts_at", "-pk")
    autocomplete_fields = ("group", "teacher", "room")
    actions_detail = ["complete", "cancel"]
    add_fieldsets = (
        (None, {"fields": ("group", ("scheduled_date", "start_time", "duration_minutes"), "title", "room")}),
    )
    fieldsets = (
        (None, {"fields": (("group", "number"), ("starts_at", "ends_at"), ("title", "material"))}),
        (_("Who and where"), {"fields": (("teacher", "room"), ("status", "is_rescheduled"))}),
    )

    @display(description=_("lesson"), ordering="number")
    def what(self, lesson: Lesson) -> str:
        return f"{lesson.number}. {lesson.title}" if lesson.title else str(lesson.number)

    @display(description=_("status"), ordering="status", label=PILLS)
    def status_pill(self, lesson: Lesson) -> tuple[str, str]:
        return lesson.status, lesson.get_status_display()

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        return ("group", "number", "starts_at", "ends_at", "status", "is_rescheduled") if obj else ()

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:  # noqa: FBT001, FBT002  Django's signature
        if obj is None:
            return super().get_form(request, obj, change, form=ExtraLessonForm, **kwargs)
        form = super().get_form(request, obj, change, **kwargs)
        if "material" in form.base_fields:
            units = units_visible_to(actor_of(request)).filter(path__startswith=obj.group.course.path)
            form.base_fields["material"].queryset = units
        return form

    @action(
        description=_("Complete"),
        icon="check_circle",
        permissions=["change"],
        dialog={
            "title": _("Was this lesson held?"),
            "description": _("A completed lesson is not moved or removed any more."),
            "form_submit_text": _("Complete"),
        },
    )
    def complete(self, request: HttpRequest, form: Any, object_id: str) -> HttpResponse:
        lesson = self.object_or_404(request, object_id)
        self.attempt(request, complete_lesson, _("The lesson is completed."), instance=lesson)
        return go_to(request, reverse("admin:lessons_lesson_change", args=[object_id]))

    @action(
        description=_("Cancel"),
        icon="event_busy",
        variant=ActionVariant.DANGER,
        permissions=["change"],
        dialog={
            "title": _("Cancel this lesson?"),
            "description": _("Its teacher and room are free then. It stays in the list as cancelled."),
            "form_submit_text": _("Cancel the lesson"),
        },
    )
    def cancel(self, request: HttpRequest, form: Any, object_id: str) -> HttpResponse:
        lesson = self.object_or_404(request, object_id)
        self.attempt(request, cancel_lesson, _("The lesson is cancelled."), instance=lesson)
        return go_to(request, reverse("admin:lessons_lesson_change", args=[object_id]))


@action(description=_("Lessons"), icon="event", permissions=["view"])
def show_lessons(page: StudyGroupAdmin, request: HttpRequest, object_id: str) -> HttpResponse:
    """The list of the group's lessons."""
    return go_to(request, f"{reverse('admin:lessons_lesson_changelist')}?group__id__exact={object_id}")


@action(
    description=_("Generate lessons"),
    icon="event_repeat",
    permissions=["change"],
    dialog={
        "title": _("Generate lessons?"),
        "description": _("Missing dates of the weekly schedule are added. What has happened stays as it is."),
        "form_submit_text": _("Generate"),
    },
)
def generate(page: StudyGroupAdmin, request: HttpRequest, form: Any, object_id: str) -> HttpResponse:
    """Bring the group's lessons in step with its schedule and say what that changed."""
    group = page.object_or_404(request, object_id)
    try:
        done = generate_lessons(actor_of(request), group=group)
    except DomainError as refusal:
        messages.error(request, str(refusal))
    else:
        text = ngettext("%(count)s lesson added", "%(count)s lessons added", done.created) % {"count": done.created}
        more = _("%(moved)s moved, %(removed)s removed") % {"moved": done.moved, "removed": done.removed}
        messages.success(request, f"{text}, {more}.")
    return go_to(request, reverse("admin:groups_studygroup_change", args=[object_id]))


add_to_page(StudyGroupAdmin, buttons=[show_lessons, generate])
