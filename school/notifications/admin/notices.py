"""Notices in the admin: what was told to whom, and messages from the school."""

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from unfold.contrib.filters.admin import ChoicesDropdownFilter, RangeDateTimeFilter
from unfold.decorators import display

from school.common.admin import ReadOnlyAdmin, actor_of
from school.common.errors import DomainError
from school.notifications.actions import broadcast
from school.notifications.choices import Audience, NotificationType
from school.notifications.forms import BroadcastForm
from school.notifications.models import Notification
from school.notifications.permissions import BROADCAST
from school.notifications.queries import audience, sent_notifications

PILLS = {
    NotificationType.HOMEWORK: "info",
    NotificationType.LESSON: "primary",
    NotificationType.ATTENDANCE: "warning",
    NotificationType.PAYMENT: "danger",
    NotificationType.GAMIFICATION: "success",
    NotificationType.MESSAGE: "info",
    NotificationType.GENERAL: "primary",
}


@admin.register(Notification)
class NotificationAdmin(ReadOnlyAdmin):
    """Everything people were told in the app; “add” writes to many."""

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

    def has_add_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm(BROADCAST)

    def add_view(self, request: HttpRequest, form_url: str = "", extra_context: Any = None) -> HttpResponse:
        """A message from the school: first how many would get it, then it is sent to just as many."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        form = BroadcastForm(request.POST or None, actor=actor_of(request))
        if request.method != "POST" or not form.is_valid():
            return self.page(request, form)
        said: dict[str, Any] = {**form.cleaned_data, "audience": Audience(form.cleaned_data["audience"])}
        readers = audience(said["audience"], said["people"], said["groups"]).count()
        if "send" in request.POST and request.POST.get("previewed") == str(readers):
            return self.send(request, form, said)
        return self.page(request, form, readers=readers)

    def send(self, request: HttpRequest, form: BroadcastForm, said: dict[str, Any]) -> HttpResponse:
        """Send it, or the form again with what is wrong."""
        try:
            told = broadcast(actor_of(request), **said)
        except DomainError as refusal:
            form.add_error(None, str(refusal))
            return self.page(request, form)
        text = ngettext("The message goes to %(count)s person.", "The message goes to %(count)s people.", told)
        messages.success(request, text % {"count": told})
        return HttpResponseRedirect(reverse("admin:notifications_notification_changelist"))

    def page(self, request: HttpRequest, form: BroadcastForm, *, readers: int | None = None) -> HttpResponse:
        """The form; with `readers` also how many would get it, and the button that sends it."""
        shared = {**self.admin_site.each_context(request), "opts": self.opts, "add": True}
        context = {**shared, "title": _("Write a message"), "form": form, "readers": readers}
        return TemplateResponse(request, "notifications/broadcast.html", context)
