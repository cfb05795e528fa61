"""Small answers that Unfold asks for on every page."""

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _


def environment(request: HttpRequest) -> list[object] | None:
    """The label beside the page's title: that this is not a real school. None in production."""
    if settings.DEMO:
        return [_("Demo school"), "info"]
    return [_("Development"), "warning"] if settings.DEBUG else None


def may_see_history(request: HttpRequest) -> bool:
    """The button that leads to an object's audit log is there for who may read the log."""
    return request.user.has_perm("audit.view_auditentry")
