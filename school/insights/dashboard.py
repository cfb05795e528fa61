"""The staff's first page. Unfold calls `dashboard` by its dotted name."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from school.common.admin import actor_of
from school.insights.charts import charts_for, figures_for
from school.insights.queries import waiting_for
from school.preferences.queries import preferences


def dashboard(request: HttpRequest, context: dict[str, Any]) -> dict[str, Any]:
    """The page's context with what waits for this person, the figures that they may see, and the school's name."""
    actor, school = actor_of(request), preferences()
    return {
        **context,
        "title": _("Dashboard"),
        "waiting": waiting_for(actor),
        "figures": figures_for(actor, school.currency),
        "charts": charts_for(actor, school.currency),
        "school_name": school.school_name,
    }
