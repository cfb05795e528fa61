"""Enrolments in the admin: who is in which course and how far; letting in and out by hand; what people's and courses'
pages show of it."""

from decimal import Decimal
from typing import Any
from urllib.parse import urlencode

from django import forms
from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.formats import number_format
from django.utils.html import format_html
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import (
    AutocompleteSelectFilter,
    BooleanRadioFilter,
    DropdownFilter,
    RangeDateTimeFilter,
)
from unfold.decorators import action, display
from unfold.enums import ActionVariant
from unfold.forms import BaseDialogForm
from unfold.widgets import UnfoldAdminDecimalFieldWidget, UnfoldAdminTextInputWidget

from content.admin import CourseAdmin
from school.common.admin import ActionInline, SchoolModelAdmin, actor_of, add_to_page, go_to
from school.common.pills import pill
from school.learning.actions import enroll, set_progress, unenroll
from school.learning.models import Enrollment, LessonProgress
from school.learning.permissions import CHANGE, ENROLL
from school.learning.queries import OVERSEE, enrollments_visible_to
from school.people.admin import UserAdmin
from school.people.choices import Role
from school.people.models import User

LEARNING, COMPLETED, LEFT = "learning", "completed", "left"
STATES = {LEARNING: _("learning"), COMPLETED: _("completed"), LEFT: _("left")}
PILLS = {LEARNING: "info", COMPLETED: "success", LEFT: "default"}
BAR = '<progress max="100" value="{}" class="maktab-progress"></progress> {}\u00a0%'
STUDENT = ("student__first_name", "student__last_name", "student__username", "student__phone_number")


class ReasonForm(BaseDialogForm):
    """Why, for whoever asks later."""

    reason = forms.CharField(label=capfirst(_("reason")), max_length=300, widget=UnfoldAdminTextInputWidget())


class ProgressForm(BaseDialogForm):
    """How far the student is."""

    percentage = forms.DecimalField(
        label=capfirst(_("progress, %")),
        min_value=Decimal(0),
        max_value=Decimal(100),
        max_digits=4,
        decimal_places=1,
        help_text=_("100 completes all lessons, 0 clears them; another value stands until a lesson is completed."),
        widget=UnfoldAdminDecimalFieldWidget(),
    )


def state_of(enrollment: Enrollment) -> str:
    """Where the student stands with the course."""
    if not enrollment.is_open:
        return LEFT
    return COMPLETED if enrollment.completed_at else LEARNING


def progress_bar(enrollment: Enrollment) -> str:
    """The percentage as a bar and as a number."""
    value = enrollment.progress_percentage
    return format_html(BAR, value, number_format(value, 0 if value % 1 == 0 else 1))


class StateFilter(DropdownFilter):
    """Where students stand with their courses."""

    title = _("state")
    parameter_name = "state"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return list(STATES.items())

    def queryset(self, request: HttpRequest, queryset: QuerySet[Enrollment]) -> QuerySet[Enrollment]:
        chosen = self.value()
        if chosen == LEFT:
            return queryset.filter(left_at__isnull=False)
        if chosen in STATES:
            return queryset.filter(left_at=None, completed_at__isnull=chosen == LEARNING)
        return queryset


class LessonsInline(ActionInline):
    """What the student has done of the course's lessons, to read."""

    model = LessonProgress
    verbose_name_plural = _("lessons")
    fields = readonly_fields = ("lesson", "completed_at", "score", "video_watched")
    ordering = ("lesson__path",)
    tab = False
    can_delete = False

    def get_queryset(self, request: HttpRequest) -> QuerySet[LessonProgress]:
        rows: QuerySet[LessonProgress] = super().get_queryset(request).select_related("lesson", "enrollment__student")
        return rows

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


@admin.register(Enrollment)
class EnrollmentAdmin(SchoolModelAdmin):
    """The list by course and state; on a page the student's lessons, and buttons for in, out and progress."""

    visible_to = enrollments_visible_to
    create_action = enroll
    nothing_yet = _("Students enrol in free courses themselves; paid courses open when their payment is confirmed.")
    list_display = ("student", "course", "state", "progress", "is_paid", "enrolled_at", "last_accessed_at")
    list_select_related = ("student", "course")
    list_filter = (
        StateFilter,
        ("course", AutocompleteSelectFilter),
        ("student", AutocompleteSelectFilter),
        ("is_paid", BooleanRadioFilter),
        ("enrolled_at", RangeDateTimeFilter),
    )
    search_fields = (*STUDENT, "course__title")
    search_help_text = _("Student: name, username or phone; title of the course")
    ordering = ("-enrolled_at", "-pk")
    autocomplete_fields = ("student", "course")
    inlines = (LessonsInline,)
    actions_detail = ("set_by_hand", "let_out", "let_in_again")
    readonly_fields = ("state", "progress")
    add_fieldsets = ((_("Who learns what"), {"fields": ("student", "course", "reason")}),)
    fieldsets = (
        (_("Enrolment"), {"fields": (("student", "course"), ("state", "progress"), ("is_paid", "reason"))}),
        (_("Times"), {"fields": (("enrolled_at", "left_at"), ("completed_at", "last_accessed_at"))}),
    )

    @pill(description=_("state"), colours=PILLS)
    def state(self, enrollment: Enrollment) -> tuple[str, Any]:
        state = state_of(enrollment)
        return state, STATES[state]

    @display(description=_("progress"), ordering="progress_percentage")
    def progress(self, enrollment: Enrollment) -> str:
        return progress_bar(enrollment)

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        return self.fieldsets if obj else self.add_fieldsets

    def get_inlines(self, request: HttpRequest, obj: Any = None) -> Any:
        return self.inlines if obj else ()

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field and db_field.name == "reason":
            field.required = True
        return field

    def has_out_permission(self, request: HttpRequest, object_id: Any = None) -> bool:
        """Whether this person keeps enrolments, and the student of this one, when it is named, is in the course."""
        return request.user.has_perm(CHANGE) and (object_id is None or self.is_open(request, object_id) is True)

    def has_in_permission(self, request: HttpRequest, object_id: Any = None) -> bool:
        """Whether this person lets students in, and that of this enrolment, when it is named, has left."""
        return request.user.has_perm(ENROLL) and (object_id is None or self.is_open(request, object_id) is False)

    def is_open(self, request: HttpRequest, object_id: Any) -> bool | None:
        """Whether the page's student is in the course, read once for all buttons; None when there is no such page."""
        if not hasattr(request, "enrollment_is_open"):
            found = self.get_queryset(request).filter(pk=object_id).first()
            request.enrollment_is_open = found.is_open if found else None  # type: ignore[attr-defined]  # one request's memory
        known: bool | None = request.enrollment_is_open  # type: ignore[attr-defined]
        return known

    @action(
        description=_("Set progress"),
        icon="percent",
        permissions=["out"],
        dialog={"title": _("How far is the student?"), "form_class": ProgressForm, "form_submit_text": _("Set")},
    )
    def set_by_hand(self, request: HttpRequest, form: ProgressForm, object_id: str) -> HttpResponse:
        inputs = {"enrollment": self.object_or_404(request, object_id), "percentage": form.cleaned_data["percentage"]}
        self.attempt(request, set_progress, _("The progress is set."), **inputs)
        return self.back(request, object_id)

    @action(
        description=_("Take out"),
        icon="logout",
        variant=ActionVariant.DANGER,
        permissions=["out"],
        dialog={
            "title": _("Take the student out of the course?"),
            "description": _("Progress and payments stay, for when the student comes back."),
            "form_class": ReasonForm,
            "form_submit_text": _("Take out"),
            "variant": "danger",
        },
    )
    def let_out(self, request: HttpRequest, form: ReasonForm, object_id: str) -> HttpResponse:
        inputs = {"enrollment": self.object_or_404(request, object_id), "reason": form.cleaned_data["reason"]}
        self.attempt(request, unenroll, _("The student has left the course."), **inputs)
        return self.back(request, object_id)

    @action(
        description=_("Let in again"),
        icon="login",
        permissions=["in"],
        dialog={"title": _("Let the student in again?"), "form_class": ReasonForm, "form_submit_text": _("Let in")},
    )
    def let_in_again(self, request: HttpRequest, form: ReasonForm, object_id: str) -> HttpResponse:
        left = self.object_or_404(request, object_id)
        inputs = {"course": left.course, "student": left.student, "reason": form.cleaned_data["reason"]}
        self.attempt(request, enroll, _("The course is open to the student again."), **inputs)
        return self.back(request, object_id)

    def back(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """The enrolment's page again."""
        return go_to(request, reverse("admin:learning_enrollment_change", args=[object_id]))


class CoursesInline(ActionInline):
    """A student's courses, on the student's own page, to read; each leads to its enrolment."""

    model = Enrollment
    verbose_name_plural = _("courses")
    fields = readonly_fields = ("link", "state", "progress", "is_paid", "enrolled_at")
    ordering = ("-enrolled_at", "-pk")
    can_delete = False

    @display(description=_("course"))
    def link(self, enrollment: Enrollment) -> str:
        address = reverse("admin:learning_enrollment_change", args=[enrollment.pk])
        return format_html('<a href="{}">{}</a>', address, enrollment.course)

    @pill(description=_("state"), colours=PILLS)
    def state(self, enrollment: Enrollment) -> tuple[str, Any]:
        state = state_of(enrollment)
        return state, STATES[state]

    @display(description=_("progress"))
    def progress(self, enrollment: Enrollment) -> str:
        return progress_bar(enrollment)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Enrollment]:
        seen = enrollments_visible_to(actor_of(request))
        return seen.select_related("course", "student").order_by(*self.ordering)

    def has_view_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        is_student = obj is None or obj.role == Role.STUDENT
        return is_student and actor_of(request).oversees(OVERSEE)

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


@action(description=_("Students"), icon="school", permissions=[OVERSEE])
def show_students(page: CourseAdmin, request: HttpRequest, object_id: str) -> HttpResponse:
    """The enrolments of this course."""
    query = urlencode({"course__page_ptr__exact": object_id})
    return go_to(request, f"{reverse('admin:learning_enrollment_changelist')}?{query}")


add_to_page(UserAdmin, inlines=[CoursesInline])
add_to_page(CourseAdmin, buttons=[show_students])
