"""What `manage.py check` asks of our admin pages."""

from typing import Any

from django.core import checks
from unfold.checks import UnfoldModelAdminChecks

from school.common.actor import known_permissions


class PageChecks(UnfoldModelAdminChecks):
    """Unfold's, but without its question to the database, which has no tables before the first migrate."""

    def _check_unfold_action_permission_methods(self, obj: Any) -> list[checks.Error]:
        """Every button's permission is one that a model declares, or a method of the page."""
        buttons = [
            *obj._get_base_actions_list(),
            *obj._get_base_actions_detail(),
            *obj._get_base_actions_row(),
            *obj._get_base_actions_submit_line(),
        ]
        return [
            checks.Error(
                f"{type(obj).__name__}: button {button.action_name} asks for unknown permission {name}",
                id="maktab.E001",
            )
            for button in buttons
            for name in getattr(button.method, "allowed_permissions", ())
            if not is_known(obj, name)
        ]


def is_known(page: Any, permission: str) -> bool:
    if "." in permission:
        return permission in known_permissions()
    return hasattr(page, f"has_{permission}_permission")
