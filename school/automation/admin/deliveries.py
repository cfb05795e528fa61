"""What was sent to webhooks, event by event, and the buttons that send it again."""

from typing import Any

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from unfold.contrib.filters.admin import ChoicesDropdownFilter, RangeDateTimeFilter, RelatedDropdownFilter
from unfold.decorators import action, display
from unfold.forms import BaseDialogForm

from school.automation.actions import redeliver
from school.automation.admin.logs import shown_json
from school.automation.choices import OPEN, WebhookDeliveryState
from school.automation.models import WebhookDelivery
from school.automation.permissions import SEND_AGAIN
from school.automation.queries import deliveries_visible_to
from school.automation.signing import message_name
from school.common.admin import ReadOnlyAdmin, actor_of, go_to
from school.common.errors import DomainError
from school.common.pills import pill

PILLS = {
    WebhookDeliveryState.WAITING: "info",
    WebhookDeliveryState.SENDING: "info",
    WebhookDeliveryState.DELIVERED: "success",
    WebhookDeliveryState.FAILED: "danger",
}
DIALOG = {
    "title": _("Send it again?"),
    "description": _("The receiver gets the same message, under the same name, with a new signature."),
    "form_submit_text": _("Send again"),
}


@admin.register(WebhookDelivery)
class WebhookDeliveryAdmin(ReadOnlyAdmin):
    """Every event that went, or is going, to a webhook."""

    visible_to = deliveries_visible_to
    nothing_yet = _("What happens at the school and is sent to a webhook is listed here.")
    list_display = ("created_at", "webhook", "what", "state_pill", "attempts", "answer")
    list_select_related = ("webhook",)
    list_filter = (
        ("webhook", RelatedDropdownFilter),
        ("state", ChoicesDropdownFilter),
        ("created_at", RangeDateTimeFilter),
    )
    search_fields = ("event", "event_key", "last_error")
    search_help_text = _("Event or error")
    ordering = ("-pk",)
    actions = ("send_chosen_again",)
    actions_row = actions_detail = ("send_again",)
    fields = (
        *("webhook", "what", "state_pill", "answer", "attempts", "message", "data"),
        *("created_at", "attempted_at", "next_attempt_at", "finished_at"),
    )
    readonly_fields = fields

    @display(description=_("event"), ordering="event")
    def what(self, delivery: WebhookDelivery) -> str:
        return delivery.event_label

    @pill(description=_("state"), ordering="state", colours=PILLS)
    def state_pill(self, delivery: WebhookDelivery) -> tuple[str, str]:
        return delivery.state, delivery.get_state_display()

    @display(description=_("answer"))
    def answer(self, delivery: WebhookDelivery) -> str:
        return delivery.last_error or str(delivery.last_status or "–")

    @display(description=_("message"))
    def message(self, delivery: WebhookDelivery) -> str:
        return message_name(delivery.message_id)

    @display(description=_("data"))
    def data(self, delivery: WebhookDelivery) -> SafeString:
        return shown_json(delivery.payload)

    def has_send_again_permission(self, request: HttpRequest, object_id: Any = None) -> bool:
        """Whether this person may send again, and this delivery, when it is named, has ended."""
        if not request.user.has_perm(SEND_AGAIN):
            return False
        return object_id is None or self.ended(request).filter(pk=object_id).exists()

    def ended(self, request: HttpRequest) -> QuerySet[WebhookDelivery]:
        return self.get_queryset(request).exclude(state__in=OPEN)

    @action(description=_("Send again"), icon="refresh", permissions=["send_again"], dialog=DIALOG)
    def send_again(self, request: HttpRequest, form: BaseDialogForm, object_id: str) -> HttpResponse:
        delivery = self.object_or_404(request, object_id)
        self.attempt(request, redeliver, _("It is under way again."), instance=delivery)
        return go_to(request, reverse("admin:automation_webhookdelivery_changelist"))

    @admin.action(description=_("Send the selected deliveries again"), permissions=["send_again"])
    def send_chosen_again(self, request: HttpRequest, queryset: QuerySet[WebhookDelivery]) -> None:
        """Send what has ended of the chosen ones again; the others are under way as it is."""
        actor, sent = actor_of(request), 0
        for delivery in queryset.exclude(state__in=OPEN).order_by("pk"):
            try:
                redeliver(actor, instance=delivery)
            except DomainError as refusal:
                messages.error(request, f"{delivery}: {refusal}")
            else:
                sent += 1
        text = ngettext("%(count)s delivery is under way again.", "%(count)s deliveries are under way again.", sent)
        messages.info(request, text % {"count": sent})
