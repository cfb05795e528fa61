"""Assignments in the admin: what is asked of whom until when, and how much of it is handed in and graded."""

from typing import Any
from urllib.parse import urlencode

from django.contrib import admin
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import AutocompleteSelectFilter, BooleanRadioFilter, RangeDateTimeFilter
from unfold.decorators import action, display

from school.assignments.actions import create_assignment, delete_assignment, update_assignment
from school.assignments.models import Assignment
from school.assignments.queries import OVERSEE_WORK, assignments_visible_to
from school.common.admin import SchoolModelAdmin, go_to
from school.common.pills import pill

PUBLISHED, DRAFT = "published", "draft"
STATES = {PUBLISHED: _("published"), DRAFT: _("draft")}
PILLS = {PUBLISHED: "success", DRAFT: "warning"}
LINK = '<a class="text-primary-600 dark:text-primary-500" href="{}">{}</a>'


def address_of_work(assignment_id: object) -> str:
    """What is handed in for the assignment."""
    query = urlencode({"assignment__id__exact": assignment_id})
    return f"{reverse('admin:assignments_submission_changelist')}?{query}"


@admin.register(Assignment)
class AssignmentAdmin(SchoolModelAdmin):
    """The list; teachers give theirs through the API. A new one is told to its students as it is published."""

    visible_to = assignments_visible_to
    create_action = create_assignment
    update_action = update_assignment
    delete_action = delete_assignment
    nothing_yet = _("Give the students of a course or of a group something to write or to record.")
    list_display = ("title", "course", "for_whom", "due_at", "max_score", "state", "work", "created_by")
    list_select_related = ("course", "group", "created_by")
    list_filter = (
        ("course", AutocompleteSelectFilter),
        ("group", AutocompleteSelectFilter),
        ("is_published", BooleanRadioFilter),
        ("due_at", RangeDateTimeFilter),
    )
    search_fields = ("title", "course__title", "group__name")
    search_help_text = _("Title, course or group")
    ordering = ("-created_at", "-pk")
    autocomplete_fields = ("course", "group")
    actions_detail = ("show_work",)
    fieldsets = (
        (_("For whom"), {"fields": (("course", "group"),)}),
        (_("Task"), {"fields": ("title", "description")}),
        (_("Rules"), {"fields": (("max_score", "due_at"), ("allow_late", "is_published"))}),
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[Assignment]:
        current = Q(submissions__is_current=True)
        assignments: QuerySet[Assignment] = (
            super()
            .get_queryset(request)
            .annotate(
                handed_in=Count("submissions", filter=current),
                graded=Count("submissions", filter=current & Q(submissions__score__isnull=False)),
            )
        )
        return assignments

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """A course is for good: another one has other students."""
        return ("course",) if obj else ()

    @display(description=_("for"), ordering="group__name")
    def for_whom(self, assignment: Assignment) -> Any:
        return assignment.group or _("the whole course")

    @pill(description=_("state"), ordering="is_published", colours=PILLS)
    def state(self, assignment: Assignment) -> tuple[str, Any]:
        state = PUBLISHED if assignment.is_published else DRAFT
        return state, STATES[state]

    @display(description=_("graded of handed in"))
    def work(self, assignment: Any) -> str:
        told = _("%(graded)s of %(all)s") % {"graded": assignment.graded, "all": assignment.handed_in}
        return format_html(LINK, address_of_work(assignment.pk), told)

    @action(description=_("Work handed in"), icon="assignment_turned_in", permissions=[OVERSEE_WORK])
    def show_work(self, request: HttpRequest, object_id: str) -> HttpResponse:
        return go_to(request, address_of_work(object_id))
