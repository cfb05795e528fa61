"""Groups in the admin: the list, and a group's page with its students. Slices above add schedules and lessons to it."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import AutocompleteSelectFilter, BooleanRadioFilter, RangeDateFilter
from unfold.decorators import action, display

from school.common.actor import Actor
from school.common.admin import ActionInline, SchoolModelAdmin, go_to
from school.customfields.pages import WithCustomFields
from school.groups.actions import add_students, archive_group, create_group, delete_group, remove_student, update_group
from school.groups.models import Membership, StudyGroup
from school.groups.permissions import CUSTOM
from school.groups.queries import current_memberships, groups_visible_to, memberships_visible_to


class StudentsInline(ActionInline):
    """Who is in the group now; adding gives a seat, removing frees it."""

    model = Membership
    verbose_name = _("student")
    verbose_name_plural = _("students")
    fields = ("student", "joined_on")
    readonly_fields = ("joined_on",)
    autocomplete_fields = ("student",)
    ordering = ("student__last_name", "student__first_name", "pk")

    def get_queryset(self, request: HttpRequest) -> Any:
        return current_memberships().select_related("student", "group").order_by(*self.ordering)

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def add(self, actor: Actor, row: Membership) -> None:
        add_students(actor, group=row.group, students=[row.student])

    def remove(self, actor: Actor, row: Membership) -> None:
        remove_student(actor, group=row.group, student=row.student)


@admin.register(StudyGroup)
class StudyGroupAdmin(WithCustomFields):
    """Groups by course and teacher, with their seats."""

    visible_to = groups_visible_to
    custom = CUSTOM
    create_action = create_group
    update_action = update_group
    delete_action = delete_group
    list_display = ("name", "course", "teacher", "start_date", "end_date", "seats", "state")
    list_select_related = ("course", "teacher")
    list_filter = (
        ("is_active", BooleanRadioFilter),
        ("course", AutocompleteSelectFilter),
        ("teacher", AutocompleteSelectFilter),
        ("start_date", RangeDateFilter),
    )
    list_filter_sheet = False
    show_full_result_count = False
    search_fields = ("name", "course__title", "teacher__first_name", "teacher__last_name", "teacher__username")
    ordering = ("-is_active", "name", "pk")
    autocomplete_fields = ("course", "teacher")
    inlines = [StudentsInline]
    actions_detail = ["archive"]
    fieldsets = (
        (None, {"fields": (("name", "course"), ("teacher", "max_students"), ("start_date", "end_date"))}),
        (_("More"), {"fields": ("description", "is_active")}),
    )

    @display(description=_("seats"), ordering="students_count")
    def seats(self, group: StudyGroup) -> str:
        return f"{group.students_count}\u00a0/\u00a0{group.max_students}"

    @display(description=_("state"), ordering="is_active", label={"active": "success", "archived": "warning"})
    def state(self, group: StudyGroup) -> tuple[str, Any]:
        return ("active", _("active")) if group.is_active else ("archived", _("archived"))

    def get_inlines(self, request: HttpRequest, obj: Any) -> Any:
        return self.inlines if obj else []

    @action(
        description=_("Archive"),
        icon="archive",
        permissions=["change"],
        dialog={
            "title": _("Archive this group?"),
            "description": _("Its history stays. Lessons that are only planned are removed."),
            "form_submit_text": _("Archive"),
        },
    )
    def archive(self, request: HttpRequest, form: Any, object_id: str) -> HttpResponse:
        group = self.object_or_404(request, object_id)
        self.attempt(request, archive_group, _("The group is archived."), instance=group)
        return go_to(request, reverse("admin:groups_studygroup_change", args=[object_id]))


@admin.register(Membership)
class MembershipAdmin(SchoolModelAdmin):
    """Who was in which group when, to look at; students come and go on their group's page."""

    visible_to = memberships_visible_to
    list_display = ("student", "group", "joined_on", "left_on")
    list_select_related = ("student", "group")
    list_filter = (("group", AutocompleteSelectFilter), ("joined_on", RangeDateFilter), ("left_on", RangeDateFilter))
    list_filter_sheet = False
    show_full_result_count = False
    search_fields = ("student__first_name", "student__last_name", "student__username", "group__name")
    ordering = ("-joined_on", "-pk")
