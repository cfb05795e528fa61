"""What went out by email, Telegram and SMS, attempt by attempt."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import ChoicesDropdownFilter, RangeDateTimeFilter
from unfold.decorators import action, display
from unfold.forms import BaseDialogForm

from school.common.admin import ReadOnlyAdmin, go_to
from school.common.pills import pill
from school.notifications.actions import retry_delivery
from school.notifications.choices import Channel, DeliveryState
from school.notifications.models import NotificationLog
from school.notifications.permissions import RETRY
from school.notifications.queries import logs_visible_to

PILLS = {
    DeliveryState.SENDING: "info",
    DeliveryState.SENT: "success",
    DeliveryState.DELIVERED: "success",
    DeliveryState.UNKNOWN: "warning",
    DeliveryState.FAILED: "danger",
}
CHANNELS = {Channel.EMAIL: "info", Channel.TELEGRAM: "primary", Channel.SMS: "warning"}
LONGEST_NOTE = 120


@admin.register(NotificationLog)
class NotificationLogAdmin(ReadOnlyAdmin):
    """Every attempt; what failed can be tried again, what may have arrived cannot."""

    visible_to = logs_visible_to
    nothing_yet = _("Every message that goes out by email, Telegram or SMS is listed here.")
    list_display = ("created_at", "recipient", "channel_pill", "what", "attempt", "state_pill", "note")
    list_select_related = ("recipient", "notification")
    list_filter = (
        ("state", ChoicesDropdownFilter),
        ("channel", ChoicesDropdownFilter),
        ("created_at", RangeDateTimeFilter),
    )
    list_filter_sheet = False
    search_fields = ("recipient__first_name", "recipient__last_name", "recipient__username", "provider_id", "error")
    ordering = ("-pk",)
    actions_row = actions_detail = ("retry",)
    fields = (
        *("recipient", "what", "channel_pill", "state_pill", "attempt", "occasion"),
        *("provider_id", "error", "created_at", "finished_at"),
    )
    readonly_fields = fields

    @pill(description=_("state"), ordering="state", colours=PILLS)
    def state_pill(self, log: NotificationLog) -> tuple[str, str]:
        return log.state, log.get_state_display()

    @pill(description=_("channel"), ordering="channel", colours=CHANNELS)
    def channel_pill(self, log: NotificationLog) -> tuple[str, str]:
        return log.channel, log.get_channel_display()

    @display(description=_("message"))
    def what(self, log: NotificationLog) -> Any:
        if log.notification:
            return log.notification.title
        return _("New password") if log.occasion.startswith("password_reset:") else _("Confirm your email")

    @display(description=_("error"))
    def note(self, log: NotificationLog) -> str:
        return log.error if len(log.error) <= LONGEST_NOTE else f"{log.error[: LONGEST_NOTE - 1]}…"

    def failed(self, request: HttpRequest) -> QuerySet[NotificationLog]:
        return self.get_queryset(request).filter(state=DeliveryState.FAILED)

    def has_retry_permission(self, request: HttpRequest, object_id: Any = None) -> bool:
        """Whether this person may try again, and this attempt, when it is named, has failed."""
        if not request.user.has_perm(RETRY):
            return False
        return object_id is None or self.failed(request).filter(pk=object_id).exists()

    @action(
        description=_("Try again"),
        icon="refresh",
        permissions=["retry"],
        dialog={
            "title": _("Send it again?"),
            "description": _("This attempt certainly did not arrive, so nobody gets the message twice."),
            "form_submit_text": _("Try again"),
        },
    )
    def retry(self, request: HttpRequest, form: BaseDialogForm, object_id: str) -> HttpResponse:
        log = self.get_object(request, object_id)
        if log is None:
            raise Http404
        self.attempt(request, retry_delivery, _("It is in the queue again."), instance=log)
        return go_to(request, reverse("admin:notifications_notificationlog_changelist"))
