"""The staff's first page. Unfold calls `dashboard` by its dotted name."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from school.common.admin import actor_of
from school.insights.queries import waiting_for
from school.preferences.queries import preferences


def dashboard(request: HttpRequest, context: dict[str, Any]) -> dict[str, Any]:
    """The page's context with what waits for this person, and the school's name."""
    waiting = waiting_for(actor_of(request))
    return {**context, "title": _("Dashboard"), "waiting": waiting, "school_name": preferences().school_name}
