"""Everything that an editor changes in Wagtail is one transaction and one audit entry."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import ProtectedError, RestrictedError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext as _

from school.common.actions import audited
from school.common.actor import Door
from school.common.admin import actor_of

SAFE = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
# Sent again and again while somebody only writes or looks; they change no page.
QUIET_NAMESPACES = frozenset({"wagtailadmin_editing_sessions"})
QUIET_NAMES = frozenset(
    {"preview_on_add", "preview_on_edit", "wagtailadmin_block_preview", "wagtailadmin_dismissibles"}
)


class EditorAuditMiddleware:
    """Wraps the views of /cms/ that may write. Must stand after authentication, last among those that look at views."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., HttpResponse], args: Any, kwargs: Any
    ) -> HttpResponse | None:
        """Run the view here, where its error still undoes the transaction; None leaves it to Django."""
        if shut_out(request):
            messages.error(request, _("The editor’s room is for editors: you have no right to it."))
            return HttpResponseRedirect("/admin/")
        match = request.resolver_match
        if match is None or not writes(request):
            return None
        try:
            with audited(actor_of(request, via=Door.CMS), f"cms.{match.view_name.replace(':', '.')}"[:100]):
                return view(request, *args, **kwargs)
        except (ProtectedError, RestrictedError) as error:
            used_by = ", ".join(sorted({str(row._meta.verbose_name_plural) for row in users_of(error)}))
            messages.error(request, _("This cannot be deleted: it is in use (%(kinds)s).") % {"kinds": used_by})
            return HttpResponseRedirect(request.path)
        except ValidationError as error:  # of a page that is published without its form, as several at once are
            messages.error(request, " ".join(error.messages))
            return HttpResponseRedirect(request.get_full_path())


def shut_out(request: HttpRequest) -> bool:
    """Whether somebody who is logged in asks for Wagtail without the right to it; its own answer is the login again."""
    asks = request.path.startswith("/cms/") and request.user.is_authenticated
    return bool(asks and not request.user.has_perm("wagtailadmin.access_admin"))


def writes(request: HttpRequest) -> bool:
    """Whether a logged-in person's request may change something in Wagtail."""
    match = request.resolver_match
    if request.method in SAFE or match is None or not request.path.startswith("/cms/"):
        return False
    quiet = match.url_name in QUIET_NAMES or QUIET_NAMESPACES.intersection(match.namespaces)
    return request.user.is_authenticated and not quiet


def users_of(error: ProtectedError | RestrictedError) -> set[Any]:
    """The rows that keep something from being deleted."""
    return error.protected_objects if isinstance(error, ProtectedError) else error.restricted_objects
