"""The timetable in the admin; a group's weekly schedule stands on the group's own page as well."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import (
    AutocompleteSelectFilter,
    ChoicesDropdownFilter,
    RangeDateFilter,
    RelatedDropdownFilter,
)
from unfold.decorators import display

from school.common.actor import Actor
from school.common.admin import ActionInline, SchoolModelAdmin, add_to_page
from school.groups.admin import StudyGroupAdmin
from school.timetable.actions import (
    create_branch,
    create_holiday,
    create_room,
    create_schedule,
    delete_branch,
    delete_holiday,
    delete_room,
    delete_schedule,
    update_branch,
    update_holiday,
    update_room,
    update_schedule,
)
from school.timetable.models import Branch, Holiday, LessonSchedule, Room
from school.timetable.queries import branches_visible_to, holidays_visible_to, rooms_visible_to, schedules_visible_to


class SchedulesInline(ActionInline):
    """When the group meets; saving makes and moves its lessons."""

    model = LessonSchedule
    verbose_name = _("weekly meeting")
    verbose_name_plural = _("weekly schedule")
    fields = ("day_of_week", "start_time", "duration_minutes", "room")
    autocomplete_fields = ("room",)
    ordering = ("day_of_week", "start_time")

    def get_queryset(self, request: HttpRequest) -> Any:
        return LessonSchedule.objects.select_related("room__branch", "group").order_by(*self.ordering)

    def add(self, actor: Actor, row: LessonSchedule) -> None:
        create_schedule(
            actor,
            group=row.group,
            day_of_week=row.day_of_week,
            start_time=row.start_time,
            duration_minutes=row.duration_minutes,
            room=row.room,
        )

    def change(self, actor: Actor, row: LessonSchedule, changes: dict[str, Any]) -> None:
        update_schedule(actor, instance=row, **changes)

    def remove(self, actor: Actor, row: LessonSchedule) -> None:
        delete_schedule(actor, instance=row)


add_to_page(StudyGroupAdmin, inlines=[SchedulesInline])


@admin.register(LessonSchedule)
class LessonScheduleAdmin(SchoolModelAdmin):
    """All weekly meetings: which room is used when, and by whom."""

    visible_to = schedules_visible_to
    create_action = create_schedule
    update_action = update_schedule
    delete_action = delete_schedule
    list_display = ("weekday", "start_time", "duration_minutes", "group", "teacher", "room")
    list_select_related = ("group__teacher", "room__branch")
    list_filter = (
        ("day_of_week", ChoicesDropdownFilter),
        ("group", AutocompleteSelectFilter),
        ("room", AutocompleteSelectFilter),
    )
    list_filter_sheet = False
    show_full_result_count = False
    search_fields = ("group__name", "room__name", "group__teacher__first_name", "group__teacher__last_name")
    ordering = ("day_of_week", "start_time", "pk")
    fields = ("group", ("day_of_week", "start_time"), ("duration_minutes", "room"))
    autocomplete_fields = ("group", "room")

    @display(description=_("weekday"), ordering="day_of_week")
    def weekday(self, schedule: LessonSchedule) -> str:
        return str(schedule.get_day_of_week_display())

    @display(description=_("teacher"), ordering="group__teacher__last_name")
    def teacher(self, schedule: LessonSchedule) -> str:
        return str(schedule.group.teacher)

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        return ("group",) if obj else ()


@admin.register(Room)
class RoomAdmin(SchoolModelAdmin):
    """Rooms by branch."""

    visible_to = rooms_visible_to
    create_action = create_room
    update_action = update_room
    delete_action = delete_room
    list_display = ("name", "branch", "seats")
    list_select_related = ("branch",)
    list_filter = (("branch", RelatedDropdownFilter),)
    list_filter_sheet = False
    show_full_result_count = False
    search_fields = ("name", "branch__name")
    ordering = ("branch__name", "name", "pk")
    autocomplete_fields = ("branch",)

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).select_related("branch")


@admin.register(Branch)
class BranchAdmin(SchoolModelAdmin):
    """The school's places."""

    visible_to = branches_visible_to
    create_action = create_branch
    update_action = update_branch
    delete_action = delete_branch
    list_display = ("name", "address")
    show_full_result_count = False
    search_fields = ("name", "address")
    ordering = ("name", "pk")


@admin.register(Holiday)
class HolidayAdmin(SchoolModelAdmin):
    """Days without lessons; adding one takes away what is only planned for it."""

    visible_to = holidays_visible_to
    create_action = create_holiday
    update_action = update_holiday
    delete_action = delete_holiday
    list_display = ("date", "name")
    list_filter = (("date", RangeDateFilter),)
    list_filter_sheet = False
    show_full_result_count = False
    search_fields = ("name",)
    ordering = ("-date",)
