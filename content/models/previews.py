"""A draft beside its editor: as a page of our own, or in the school's frontend by a ticket for this draft alone."""

from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.csp import csp_override
from wagtail.admin.models import FormState

from content.tickets import Ticket, stamp_of, written

PLAIN, FRONTEND = "", "frontend"


class FrontendPreview:
    """A page that can be previewed in the school's frontend while somebody writes it."""

    @property
    def preview_modes(self) -> list[tuple[str, Any]]:
        """The product's own plain page, and the frontend's."""
        return [(PLAIN, _("Plain page")), (FRONTEND, _("In the school’s frontend"))]

    @property
    def default_preview_mode(self) -> str:
        """The frontend's, once there is one."""
        return FRONTEND if settings.FRONTEND_PREVIEW else PLAIN

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        """The page as it is being written; a past revision, which is nobody's to change, as a plain page."""
        if mode_name == FRONTEND and getattr(request, "is_editing", False):
            return in_the_frontend(request, ticket_of(request, self))
        answer: HttpResponse = super().serve_preview(request, mode_name)  # type: ignore[misc]  # Wagtail's mixin
        return answer


def ticket_of(request: HttpRequest, page: Any) -> Ticket:
    """A ticket for what this person is writing now."""
    parent = page.get_parent()
    is_new = page.pk is None
    states = FormState.objects.for_preview(request.user, page, str(parent.pk) if is_new else "")
    state = states.order_by("-last_updated_at").first()
    return Ticket(
        user_id=request.user.pk,  # type: ignore[arg-type]  # Wagtail lets nobody in without a login
        page_id=page.pk or 0,
        parent_id=parent.pk,
        kind=page._meta.model_name,
        state_id=state.pk if state else 0,
        stamp=stamp_of(request.user),
    )


def in_the_frontend(request: HttpRequest, ticket: Ticket) -> HttpResponse:
    """A page that holds nothing but the frontend's, which it alone may hold."""
    address = settings.PREVIEW_URL.replace("{token}", written(ticket))
    parts = urlsplit(address)
    policy = {**settings.SECURE_CSP, "frame-src": [f"{parts.scheme}://{parts.netloc}"]}
    context = {"address": address, "title": _("Preview in the school’s frontend")}

    def answer(_request: HttpRequest) -> HttpResponse:
        return TemplateResponse(
            request, "content/frontend_preview.html", context, headers={"Cache-Control": "no-store"}
        )

    response: HttpResponse = csp_override(policy)(answer)(request)
    return response
