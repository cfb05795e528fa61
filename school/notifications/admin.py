"""Notices in the admin, to read: what was told to whom."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import ChoicesDropdownFilter, RangeDateTimeFilter
from unfold.decorators import display

from school.common.admin import ReadOnlyAdmin
from school.notifications.choices import NotificationType
from school.notifications.models import Notification
from school.notifications.queries import sent_notifications

PILLS = {
    NotificationType.HOMEWORK: "info",
    NotificationType.LESSON: "primary",
    NotificationType.ATTENDANCE: "warning",
    NotificationType.PAYMENT: "danger",
    NotificationType.GAMIFICATION: "success",
}


@admin.register(Notification)
class NotificationAdmin(ReadOnlyAdmin):
    """Everything people were told in the app."""

    visible_to = sent_notifications
    list_display = ("created_at", "recipient", "type_pill", "title", "is_read")
    list_select_related = ("recipient",)
    list_filter = (("type", ChoicesDropdownFilter), "is_read", ("created_at", RangeDateTimeFilter))
    list_filter_sheet = False
    show_full_result_count = False
    search_fields = ("title", "recipient__first_name", "recipient__last_name", "recipient__username")
    ordering = ("-pk",)
    fields = ("recipient", "type", "title", "message", "created_at", "is_read", "read_at")
    readonly_fields = fields

    @display(description=_("about"), ordering="type", label=PILLS)
    def type_pill(self, notification: Notification) -> tuple[str, str]:
        return notification.type, notification.get_type_display()
