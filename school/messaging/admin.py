"""The staff's own conversations in the admin: read, answer, find somebody to write to."""

from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django import forms
from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from unfold.widgets import UnfoldAdminTextareaWidget

from school.common.actor import Actor
from school.common.admin import ReadOnlyAdmin, actor_of
from school.common.errors import DomainError
from school.messaging.actions import mark_read, send_message
from school.messaging.models import LONGEST, Message
from school.messaging.queries import (
    COUNTED,
    conversation_with,
    conversations_of,
    messages_visible_to,
    partners_of,
    recipients_of,
    some_unread,
    unread_from,
)
from school.people.models import User

CONVERSATIONS, MESSAGES, FOUND = 100, 100, 20  # shown at a time: more are found by their people, or further back
INBOX = "admin:messaging_message_changelist"


class AnswerForm(forms.Form):
    """What to say to the person whose conversation is open."""

    content = forms.CharField(
        label=_("Message"),
        max_length=LONGEST,
        widget=UnfoldAdminTextareaWidget(attrs={"rows": 3, "placeholder": _("Write a message")}),
        error_messages={"required": _("Write something first.")},
    )

    def clean_content(self) -> str:
        """Lines end as in messages that come over the API, and not as browsers send them."""
        content: str = self.cleaned_data["content"]
        return content.replace("\r\n", "\n")


@admin.register(Message)
class MessageAdmin(ReadOnlyAdmin):
    """In place of a list: one's conversations, with the one that `with` names open beside them."""

    visible_to = messages_visible_to
    page_title = _("Messages")
    fields = readonly_fields = ("sender", "receiver", "content", "created_at", "read_at")
    ordering = ("-pk",)

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Everybody who is let into the admin has a mailbox in it."""
        return bool(request.user.is_active and request.user.is_staff)

    def has_module_permission(self, request: HttpRequest) -> bool:
        return self.has_view_permission(request)

    def menu_badge(self, request: HttpRequest) -> str:
        """How many messages wait for this person, for the menu; empty when none do."""
        return shown_count(some_unread(actor_of(request)))

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        """The conversations; a message that is sent leads back to its conversation."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        actor = actor_of(request)
        partner = partner_named(actor, request.GET.get("with", ""))
        if partner is None:
            return self.page(request, actor, None, None)
        form = AnswerForm(request.POST or None)
        if request.method == "POST" and form.is_valid() and answered(actor, partner, form):
            return HttpResponseRedirect(address_of(partner))
        if unread_from(actor, partner).exists():
            mark_read(actor, partner_id=partner.uuid)
        return self.page(request, actor, partner, form)

    def page(self, request: HttpRequest, actor: Actor, partner: User | None, form: AnswerForm | None) -> HttpResponse:
        """The page, with what is found when somebody is looked for."""
        wanted = request.GET.get("q", "").replace("\0", " ").strip()
        conversations = [
            {
                "entry": entry,
                "unread": shown_count(entry.unread_count),
                "address": address_of(entry.partner),
                "is_open": entry.partner == partner,
            }
            for entry in conversations_of(actor)[:CONVERSATIONS]
        ]
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "title": self.page_title,
            "conversations": conversations,
            "wanted": wanted,
            "found": [{"person": each, "address": address_of(each)} for each in people_called(actor, wanted)],
            "may_broadcast": request.user.has_perm("notifications.broadcast"),
            "inbox": reverse(INBOX),
            **(talk_of(request, actor, partner) if partner else {}),
            "form": form,
        }
        return TemplateResponse(request, "messaging/inbox.html", context)


def shown_count(count: int) -> str:
    """A count as a sign shows it: empty for none, 99+ for many."""
    return f"{COUNTED - 1}+" if count >= COUNTED else str(count or "")


def talk_of(request: HttpRequest, actor: Actor, partner: User) -> dict[str, Any]:
    """The open conversation: its latest messages, or those before the one that `before` numbers."""
    before = request.GET.get("before", "")
    rows = conversation_with(actor, partner)
    earlier = rows.filter(sequence__lt=int(before)) if before.isdecimal() and len(before) < 19 else rows
    latest = list(earlier.reverse()[: MESSAGES + 1])
    shown = latest[:MESSAGES][::-1]
    back = f"{address_of(partner)}&{urlencode({'before': shown[0].sequence})}" if len(latest) > MESSAGES else ""
    return {
        "partner": partner,
        "talk": shown,
        "back": back,
        "may_write": recipients_of(actor).filter(pk=partner.pk).exists(),
    }


def partner_named(actor: Actor, uuid: str) -> User | None:
    """Whose conversation is open; nobody's without an id, Http404 for who is none of the actor's partners."""
    if not uuid:
        return None
    try:
        partner = partners_of(actor).filter(uuid=UUID(uuid)).first()
    except ValueError as error:
        raise Http404 from error
    if partner is None:
        raise Http404
    return partner


def people_called(actor: Actor, wanted: str) -> QuerySet[User]:
    """Whom the actor may write to, by a part of each word of their name."""
    people = recipients_of(actor).order_by("last_name", "first_name", "pk")
    for word in wanted.split():
        people = people.filter(
            Q(first_name__icontains=word) | Q(last_name__icontains=word) | Q(username__icontains=word)
        )
    return people[:FOUND] if wanted else people.none()


def address_of(partner: User) -> str:
    """Where the conversation with this person is."""
    return f"{reverse(INBOX)}?{urlencode({'with': partner.uuid})}"


def answered(actor: Actor, partner: User, form: AnswerForm) -> bool:
    """Send what the form holds; a refusal is told in it."""
    try:
        send_message(actor, receiver_id=partner.uuid, content=form.cleaned_data["content"])
    except DomainError as refusal:
        form.add_error("content", str(refusal))
        return False
    return True
