"""Lessons in the admin, and what a group's page shows of them. A place for attendance: see `add_to_page`."""

from datetime import date, timedelta
from typing import Any

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

from content.queries import units_visible_to
from school.common import clock
from school.common.admin import ActionInline, SchoolModelAdmin, actor_of, add_to_page, go_to
from school.common.errors import DomainError
from school.groups.admin import StudyGroupAdmin
from school.groups.models import StudyGroup
from school.lessons.actions import (
    cancel_lesson,
    complete_lesson,
    create_lesson,
    delete_lesson,
    generate_lessons,
    reopen_lesson,
    request_lessons,
    undo_reschedule,
    update_lesson,
)
from school.lessons.actions.clashes import school_time
from school.lessons.choices import LessonStatus
from school.lessons.forms import CancelForm, ExtraLessonForm, OpenLessonForm
from school.lessons.models import Lesson, LessonReschedule
from school.lessons.queries import lessons_visible_to, reschedules_visible_to

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


class MovesInline(ActionInline):
    """Where the lesson was before, and why it moved."""

    model = LessonReschedule
    fk_name = "lesson"
    verbose_name_plural = _("moves")
    fields = ("created_at", "from_to", "reason", "rescheduled_by")
    readonly_fields = fields
    ordering = ("-pk",)

    @display(description=_("from and to"))
    def from_to(self, move: LessonReschedule) -> str:
        before = school_time(move.old_starts_at, move.old_ends_at)
        return f"{before} → {school_time(move.new_starts_at, move.new_ends_at)}"

    def get_queryset(self, request: HttpRequest) -> Any:
        return reschedules_visible_to(actor_of(request)).select_related("rescheduled_by").order_by(*self.ordering)

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


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
    inlines = [MovesInline]
    actions_detail = ["complete", "cancel", "reopen", "undo_move"]
    add_fieldsets = (
        (None, {"fields": ("group", ("scheduled_date", "start_time", "duration_minutes"), "title", "room")}),
    )
    when_open = ("scheduled_date", "start_time", "duration_minutes"), "reason"
    when_closed = (("starts_at", "ends_at"), "cancel_reason")

    @display(description=_("lesson"), ordering="number")
    def what(self, lesson: Lesson) -> str:
        return f"{lesson.number}. {lesson.title}" if lesson.title else str(lesson.number)

    @display(description=_("status"), ordering="status", label=PILLS)
    def status_pill(self, lesson: Lesson) -> tuple[str, str]:
        return lesson.status, lesson.get_status_display()

    def get_inlines(self, request: HttpRequest, obj: Any) -> Any:
        return self.inlines if obj else []

    def can_move(self, request: HttpRequest, lesson: Lesson) -> bool:
        """Whether the form may move the lesson."""
        return lesson.status == LessonStatus.SCHEDULED and self.has_change_permission(request, lesson)

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        if obj is None:
            return self.add_fieldsets
        when = self.when_open if self.can_move(request, obj) else self.when_closed
        return (
            (None, {"fields": (("group", "number"), *when, ("title", "material"))}),
            (_("Who and where"), {"fields": (("teacher", "room"), ("status", "is_rescheduled"))}),
        )

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        if obj is None:
            return ()
        return ("group", "number", "starts_at", "ends_at", "cancel_reason", "status", "is_rescheduled")

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:  # noqa: FBT001, FBT002  Django's signature
        if obj is None:
            return super().get_form(request, obj, change, form=ExtraLessonForm, **kwargs)
        if self.can_move(request, obj):
            kwargs["form"] = OpenLessonForm
        form = super().get_form(request, obj, change, **kwargs)
        if "material" in form.base_fields:
            units = units_visible_to(actor_of(request)).filter(path__startswith=obj.group.course.path)
            form.base_fields["material"].queryset = units
        return form

    def shown(self, request: HttpRequest, object_id: Any) -> Lesson | None:
        """The lesson of this page, read once for all its buttons."""
        memory: dict[str, Any] = vars(request)
        if "shown_lesson" not in memory:
            memory["shown_lesson"] = self.get_queryset(request).filter(pk=object_id).first()
        found: Lesson | None = memory["shown_lesson"]
        return found

    def has_end_permission(self, request: HttpRequest, object_id: Any = None) -> bool:
        """Whether this person may say how the lesson ended, if there is one."""
        lesson = self.shown(request, object_id)
        return self.has_change_permission(request) and (lesson is None or lesson.status == LessonStatus.SCHEDULED)

    def has_reopen_permission(self, request: HttpRequest, object_id: Any = None) -> bool:
        lesson = self.shown(request, object_id)
        closed = lesson is not None and lesson.status != LessonStatus.SCHEDULED
        return closed and self.has_change_permission(request)

    def has_undo_move_permission(self, request: HttpRequest, object_id: Any = None) -> bool:
        lesson = self.shown(request, object_id)
        moved = lesson is not None and lesson.is_rescheduled and lesson.status == LessonStatus.SCHEDULED
        return moved and self.has_change_permission(request)

    @action(
        description=_("Complete"),
        icon="check_circle",
        permissions=["end"],
        dialog={
            "title": _("Was this lesson held?"),
            "description": _("A completed lesson is not moved or removed any more."),
            "form_submit_text": _("Complete"),
        },
    )
    def complete(self, request: HttpRequest, form: Any, object_id: str) -> HttpResponse:
        return self.done(request, object_id, complete_lesson, _("The lesson is completed."))

    @action(
        description=_("Cancel"),
        icon="event_busy",
        variant=ActionVariant.DANGER,
        permissions=["end"],
        dialog={
            "title": _("Cancel this lesson?"),
            "description": _("Its teacher and room are free then. It stays in the list as cancelled."),
            "form_class": CancelForm,
            "form_submit_text": _("Cancel the lesson"),
            "variant": "danger",
        },
    )
    def cancel(self, request: HttpRequest, form: CancelForm, object_id: str) -> HttpResponse:
        reason = form.cleaned_data["reason"]
        return self.done(request, object_id, cancel_lesson, _("The lesson is cancelled."), reason=reason)

    @action(
        description=_("Reopen"),
        icon="restart_alt",
        permissions=["reopen"],
        dialog={
            "title": _("Schedule this lesson again?"),
            "description": _("For a completion or cancellation that was a mistake."),
            "form_submit_text": _("Reopen"),
        },
    )
    def reopen(self, request: HttpRequest, form: Any, object_id: str) -> HttpResponse:
        return self.done(request, object_id, reopen_lesson, _("The lesson is scheduled again."))

    @action(
        description=_("Take back the move"),
        icon="undo",
        permissions=["undo_move"],
        dialog={
            "title": _("Take back the latest move?"),
            "description": _("The lesson goes back to where it was before, and its group is told."),
            "form_submit_text": _("Take back"),
        },
    )
    def undo_move(self, request: HttpRequest, form: Any, object_id: str) -> HttpResponse:
        return self.done(request, object_id, undo_reschedule, _("The move is taken back."))

    def done(self, request: HttpRequest, object_id: str, command: Any, success: Any, **inputs: Any) -> HttpResponse:
        """Run a button's command and show the lesson again."""
        lesson = self.object_or_404(request, object_id)
        self.attempt(request, command, success, instance=lesson, **inputs)
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


@admin.action(description=_("Generate lessons in the background"), permissions=["change"])
def generate_in_background(page: StudyGroupAdmin, request: HttpRequest, groups: QuerySet[StudyGroup]) -> None:
    """One job for each chosen group."""
    ids = list(groups.values_list("pk", flat=True))
    request_lessons(actor_of(request), group_ids=ids)
    text = ngettext(
        "Lessons of %(count)s group are being generated.", "Lessons of %(count)s groups are being generated.", len(ids)
    )
    messages.success(request, text % {"count": len(ids)})


add_to_page(StudyGroupAdmin, buttons=[show_lessons, generate])
StudyGroupAdmin.actions = [*StudyGroupAdmin.actions, generate_in_background]
