"""Whose Telegram chat is connected."""

from typing import Any

from django.contrib import admin
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from unfold.decorators import action, display
from unfold.forms import BaseDialogForm

from school.common.admin import ReadOnlyAdmin, go_to
from school.notifications.actions import disconnect_telegram
from school.notifications.models import TelegramLink
from school.notifications.permissions import UNLINK
from school.notifications.queries import links_visible_to


@admin.register(TelegramLink)
class TelegramLinkAdmin(ReadOnlyAdmin):
    """The connected chats; one is made by its person alone, with a link of their own."""

    visible_to = links_visible_to
    nothing_yet = _("People connect their chat themselves, in their profile.")
    list_display = ("user", "linked_at", "receives")
    list_select_related = ("user",)
    search_fields = ("user__first_name", "user__last_name", "user__username")
    ordering = ("-linked_at",)
    actions_row = actions_detail = ("disconnect",)
    fields = readonly_fields = ("user", "linked_at", "receives", "blocked_at", "quiet_until")

    @display(description=_("receives notices"), boolean=True)
    def receives(self, link: TelegramLink) -> bool:
        return link.blocked_at is None

    def has_disconnect_permission(self, request: HttpRequest, object_id: Any = None) -> bool:
        return request.user.has_perm(UNLINK)

    @action(
        description=_("Disconnect"),
        icon="link_off",
        permissions=["disconnect"],
        dialog={
            "title": _("Disconnect this chat?"),
            "description": _("Nothing more is sent to it; the person can connect it again in their profile."),
            "form_submit_text": _("Disconnect"),
            "variant": "danger",
        },
    )
    def disconnect(self, request: HttpRequest, form: BaseDialogForm, object_id: str) -> HttpResponse:
        link = self.get_object(request, object_id)
        if link is None:
            raise Http404
        self.attempt(request, disconnect_telegram, _("The chat is disconnected."), instance=link)
        return go_to(request, reverse("admin:notifications_telegramlink_changelist"))
