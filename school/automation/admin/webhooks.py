"""Webhooks in the admin: made, tried out, and given a secret that is shown once."""

from typing import Any, ClassVar

from django import forms
from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from unfold.contrib.filters.admin import BooleanRadioFilter
from unfold.decorators import action, display
from unfold.forms import BaseDialogForm
from unfold.widgets import UnfoldAdminCheckboxSelectMultipleWidget, UnfoldBooleanSwitchWidget

from school.automation.actions import create_webhook, delete_webhook, rotate_secret, send_test, update_webhook
from school.automation.admin.logs import WithLog
from school.automation.choices import EventName
from school.automation.models import Webhook, WebhookDelivery
from school.automation.permissions import CHANGE, SEND
from school.automation.queries import webhooks_visible_to
from school.common.admin import RefusalForm, actor_of, go_to
from school.common.pills import pill

FIRST = "first"  # in the address of a secret's page: nobody has seen the one before
COLOURS = {"on": "success", "failing": "warning", "paused": "danger", "off": "default"}


class WebhookForm(RefusalForm):
    """The events are boxes to tick."""

    events = forms.MultipleChoiceField(
        label=capfirst(_("events")),
        choices=EventName.choices,
        required=False,
        widget=UnfoldAdminCheckboxSelectMultipleWidget,
        help_text=_("Without any, it gets only what automations send to it"),
    )


class SecretForm(forms.Form):
    """Whether the secret before the new one may sign for a while."""

    keep_old = forms.BooleanField(
        label=_("Let the old secret sign for a while too"),
        required=False,
        initial=True,
        widget=UnfoldBooleanSwitchWidget,
        help_text=_("So that the receiver can change over without losing anything. Not when the old one has leaked."),
    )


@admin.register(Webhook)
class WebhookAdmin(WithLog):
    """Where the school tells other systems what happens."""

    records, owner = WebhookDelivery, "webhook"
    visible_to = webhooks_visible_to
    create_action = create_webhook
    update_action = update_webhook
    delete_action = delete_webhook
    nothing_yet = _("A webhook tells another system, as accounting or a CRM, what happens here. Add the first one.")
    form = WebhookForm
    list_display = ("name", "url", "how_many", "state_pill")
    list_filter = (("is_active", BooleanRadioFilter),)
    search_fields = ("name", "url")
    ordering = ("name",)
    actions_detail = ("deliveries", "test", "secret")
    fieldsets: ClassVar[Any] = (
        (None, {"fields": (("name", "is_active"), "url", "events")}),
        (_("How it is"), {"fields": ("state_pill", "paused_reason", ("failures", "failing_since", "rests_until"))}),
    )
    readonly_fields = ("state_pill", "paused_reason", "failures", "failing_since", "rests_until")

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        return self.fieldsets if obj else self.fieldsets[:1]

    @display(description=_("events"))
    def how_many(self, webhook: Webhook) -> str:
        count = len(webhook.events)
        return ngettext("%(count)s event", "%(count)s events", count) % {"count": count}

    @pill(description=_("state"), colours=COLOURS)
    def state_pill(self, webhook: Webhook) -> tuple[str, Any]:
        if webhook.is_active:
            return ("failing", _("failing")) if webhook.failures else ("on", _("switched on"))
        return ("paused", _("paused: nothing arrived")) if webhook.paused_reason else ("off", _("switched off"))

    def has_test_permission(self, request: HttpRequest, object_id: Any = None) -> bool:
        return request.user.has_perm(SEND)

    def has_secret_permission(self, request: HttpRequest, object_id: Any = None) -> bool:
        return request.user.has_perm(CHANGE)

    @action(description=_("Deliveries"), icon="outbox")
    def deliveries(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """To what was sent to this webhook."""
        return HttpResponseRedirect(deliveries_of(int(object_id)))

    @action(
        description=_("Send a test event"),
        icon="send",
        permissions=["test"],
        dialog={
            "title": _("Send a test event?"),
            "description": _("The receiver gets webhook.test, signed as all events are."),
            "form_submit_text": _("Send a test event"),
        },
    )
    def test(self, request: HttpRequest, form: BaseDialogForm, object_id: str) -> HttpResponse:
        """Send a test, and show what came of it."""
        webhook = self.object_or_404(request, object_id)
        self.attempt(request, send_test, _("The test is under way: load this page again to see it."), instance=webhook)
        return go_to(request, deliveries_of(webhook.pk))

    @action(description=_("New secret"), icon="key", permissions=["secret"])
    def secret(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """To the page that shows a new secret."""
        return HttpResponseRedirect(reverse("admin:automation_webhook_secret", args=[int(object_id)]))

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view(never_cache(self.secret_view))
        return [path("<int:pk>/secret/", view, name="automation_webhook_secret"), *super().get_urls()]

    def secret_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Ask, then show the new secret in the answer itself: it is kept in no message and no session."""
        if not self.has_secret_permission(request):
            raise PermissionDenied
        webhook = self.object_or_404(request, str(pk))
        asked = forms.Form if FIRST in request.GET else SecretForm
        form = asked(request.POST if request.method == "POST" else None)
        given = None
        if form.is_valid():
            keep_old = bool(form.cleaned_data.get("keep_old"))
            given = rotate_secret(actor_of(request), instance=webhook, keep_old=keep_old)
        context = {
            **self.admin_site.each_context(request),
            "title": _("Secret of “%(name)s”") % {"name": webhook.name},
            "opts": self.opts,
            "original": webhook,
            "form": form,
            "given": given,
        }
        return TemplateResponse(request, "automation/secret.html", context)

    def response_add(self, request: HttpRequest, obj: Any, post_url_continue: str | None = None) -> HttpResponse:
        """A new webhook needs its secret next: nobody has seen it yet."""
        super().response_add(request, obj, post_url_continue)
        return HttpResponseRedirect(f"{reverse('admin:automation_webhook_secret', args=[obj.pk])}?{FIRST}")


def deliveries_of(pk: int) -> str:
    """The list of what was sent to the webhook with this id."""
    return f"{reverse('admin:automation_webhookdelivery_changelist')}?webhook__id__exact={pk}"
