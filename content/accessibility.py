"""The accessibility checker of the pages: all of its rules, not only those that Wagtail chooses."""

from typing import Any

from django.http import HttpRequest
from wagtail.admin.userbar import ContentCheckerItem


class EveryRule(ContentCheckerItem):
    """Axe with every rule that is no experiment, and Wagtail's own rules."""

    axe_run_only = None


def check_every_rule(request: HttpRequest, items: list[Any], page: Any) -> None:
    """Put the checker of all rules in the place of Wagtail's."""
    items[:] = [EveryRule(item.in_editor) if isinstance(item, ContentCheckerItem) else item for item in items]
