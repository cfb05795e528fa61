"""Gives every role and staff group the rights that the slices list for it; repeatable, runs after each migrate."""

from collections import defaultdict
from importlib import import_module
from typing import Any

from django.apps import AppConfig, apps
from django.contrib.auth.models import Group, Permission
from django.utils.module_loading import module_has_submodule


def grant_roles(sender: AppConfig, **_options: Any) -> None:
    """Create the groups and set their rights once the last app has migrated."""
    if sender is not list(apps.get_app_configs())[-1]:
        return
    for group_name, names in collected_grants().items():
        group, _made = Group.objects.get_or_create(name=group_name)
        group.permissions.add(*permissions_named(names))
    for module in permission_modules():
        if hasattr(module, "after_migrate"):
            module.after_migrate()


def permission_modules() -> list[Any]:
    """The `permissions` module of every app of ours."""
    return [
        import_module(f"{config.name}.permissions")
        for config in apps.get_app_configs()
        if config.name.startswith(("school.", "content")) and module_has_submodule(config.module, "permissions")
    ]


def collected_grants() -> dict[str, set[str]]:
    """Group name to permission names, from the GRANTS of every slice."""
    grants: defaultdict[str, set[str]] = defaultdict(set)
    for module in permission_modules():
        for group_name, names in getattr(module, "GRANTS", {}).items():
            grants[group_name].update(names)
    return grants


def permissions_named(names: set[str]) -> list[Permission]:
    """The permission rows of `names`; LookupError names those that no model declares."""
    labels = {name.split(".")[0] for name in names}
    rows = Permission.objects.filter(content_type__app_label__in=labels).select_related("content_type")
    known = {f"{row.content_type.app_label}.{row.codename}": row for row in rows}
    if missing := names - known.keys():
        raise LookupError(f"Unknown permissions in GRANTS: {', '.join(sorted(missing))}")
    return [known[name] for name in sorted(names)]
