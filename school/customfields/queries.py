"""Which custom fields there are, and for whom."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Q, QuerySet

from school.common.actor import Actor
from school.common.exposure import exposure
from school.customfields.models import CustomField
from school.customfields.rules import NAME


def fields_visible_to(actor: Actor) -> QuerySet[CustomField]:
    """All for staff who see definitions; for others who are logged in those whose values they may read on an object."""
    if actor.oversees("customfields.view_customfield"):
        return CustomField.objects.all()
    public = CustomField.objects.filter(is_active=True, is_public=True)
    return public if actor.user_id else public.none()


def active_fields(target: str) -> QuerySet[CustomField]:
    """The fields in use, in their order."""
    return CustomField.objects.filter(target=target, is_active=True).order_by("position", "pk")


def taken_keys(target: str) -> set[str]:
    """What a new field cannot be called: the objects' own values, and the fields that there are, archived or not."""
    shown = exposure(target)
    fields = CustomField.objects.filter(target=target)
    return {*shown.field_names, *shown.rendered, *fields.values_list("key", flat=True)}


def objects_with(field: CustomField) -> QuerySet[Any]:
    """The objects that have a value of this field, archived or not."""
    return exposure(field.target).model._base_manager.filter(**{f"{NAME}__has_key": field.key})


def used_besides(field: CustomField, choices: Iterable[str]) -> list[str]:
    """The choices that objects have chosen and that are none of `choices`."""
    value = f"{NAME}__{field.key}"
    rows = objects_with(field).exclude(Q(**{f"{value}__in": list(choices)})).order_by()
    return sorted(set(rows.values_list(value, flat=True)))
