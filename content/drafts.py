"""What a ticket for a preview opens: the page as its editor has it on the screen now."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, QueryDict
from wagtail.admin.models import FormState
from wagtail.admin.views.pages.preview import PreviewOnCreateView, PreviewOnEditView

from content.models import CoursePage, LessonPage
from content.tickets import BadTicket, Ticket, read, stamp_of
from school.common.errors import Unauthenticated
from school.people.models import User

ENTER = "wagtailadmin.access_admin"


def draft_behind(text: str) -> CoursePage | LessonPage:
    """The unsaved page of a ticket; Unauthenticated when it is no good, or not any more.

    Asked at every use: the person is active, has the same password and still the right to write this page, and the
    session of writing has not ended.
    """
    try:
        ticket = read(text)
        return draft_of(ticket, holder_of(ticket))
    except (BadTicket, PermissionDenied, Http404) as error:
        raise Unauthenticated from error


def holder_of(ticket: Ticket) -> User:
    """The person whom the ticket was given to; BadTicket when they may not enter the editor's room any more."""
    person = User.objects.filter(pk=ticket.user_id, is_active=True).first()
    if person is None or not person.has_perm(ENTER) or stamp_of(person) != ticket.stamp:
        raise BadTicket
    return person


def draft_of(ticket: Ticket, person: User) -> CoursePage | LessonPage:
    """The page with what stands in the person's form, made by Wagtail's own preview, which asks for the right to it."""
    view = view_of(ticket, person)
    form = view.get_form(QueryDict(state_of(ticket, person)))
    if not view.validate_form(form):
        raise BadTicket
    form.save(commit=False)
    page: CoursePage | LessonPage = view.object
    return page


def view_of(ticket: Ticket, person: User) -> Any:
    """Wagtail's preview of the page, as the person would ask for it."""
    request = HttpRequest()
    request.method, request.user = "GET", person
    if ticket.page_id:
        view = PreviewOnEditView()
        view.setup(request, page_id=ticket.page_id)
        return view
    view = PreviewOnCreateView()
    app_label = LessonPage._meta.app_label
    view.setup(
        request,
        content_type_app_name=app_label,
        content_type_model_name=ticket.kind,
        parent_page_id=ticket.parent_id,
    )
    return view


def state_of(ticket: Ticket, person: User) -> str:
    """What the person has in the form, as it was sent; empty for the latest revision as it is."""
    if not ticket.state_id:
        return ""
    wanted = {"user": person, "content_type__model": ticket.kind, "object_id": str(ticket.page_id or "")}
    state = FormState.objects.filter(pk=ticket.state_id, **wanted).first()
    if state is None:
        raise BadTicket
    data: str = state.data
    return data
