"""Every change of the definitions of custom fields."""

from collections.abc import Sequence
from typing import TypedDict, Unpack

from django.db.models import F, Func, JSONField, Value
from django.utils.translation import gettext_lazy as _

from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Conflict, Invalid
from school.common.exposure import exposure
from school.common.models import assign, save_valid
from school.customfields.choices import FieldKind, Target
from school.customfields.models import TAKEN, CustomField
from school.customfields.queries import objects_with, used_besides
from school.customfields.rules import NAME, in_one_line

MOST = 50  # of one target: each is a column of exports and a line of forms


class FieldChanges(TypedDict, total=False):
    """What may be changed of a field, all optional; its key and what it is of stay."""

    label_uz: str
    label_ru: str
    label_en: str
    kind: FieldKind
    choices: Sequence[str]
    help_text: str
    is_required: bool
    is_public: bool
    is_listed: bool
    position: int


@action("customfields.create", permission="customfields.add_customfield")
def create_field(
    actor: Actor,
    *,
    target: Target,
    key: str,
    kind: FieldKind,
    label_uz: str = "",
    label_ru: str = "",
    label_en: str = "",
    choices: Sequence[str] = (),
    help_text: str = "",
    is_required: bool = False,
    is_public: bool = False,
    is_listed: bool = True,
    position: int = 0,
) -> CustomField:
    """Add a field to people, groups, courses or payments: at once in forms, lists, the API and exports.

    Invalid names each wrong value, a key that these objects have already among them; Conflict when there are 50 fields.
    """
    demand_free(target, key)
    if CustomField.objects.filter(target=target).count() >= MOST:
        raise Conflict(_("There are %(most)s fields already. Delete one that nobody needs.") % {"most": MOST})
    return save_valid(
        CustomField(
            target=target,
            key=key,
            kind=kind,
            label_uz=label_uz,
            label_ru=label_ru,
            label_en=label_en,
            choices=tidy(choices),
            help_text=help_text,
            is_required=is_required,
            is_public=is_public,
            is_listed=is_listed,
            position=position,
        )
    )


@action("customfields.update", permission="customfields.change_customfield")
def update_field(actor: Actor, *, instance: CustomField, **changes: Unpack[FieldChanges]) -> CustomField:
    """Change a field. Conflict for another kind once objects have values, and for choices that objects have chosen."""
    field = locked(instance)
    if "choices" in changes:
        changes["choices"] = tidy(changes["choices"])
    demand_kind(field, changes.get("kind", FieldKind(field.kind)))
    assign(field, changes)
    if field.kind == FieldKind.CHOICE:
        demand_choices(field)
    return save_valid(field)


@action("customfields.archive", permission="customfields.change_customfield")
def archive_field(actor: Actor, *, instance: CustomField) -> CustomField:
    """Show the field nowhere any more; its values stay, for when it is restored. Safe to repeat."""
    return save_valid(assign(locked(instance), {"is_active": False}))


@action("customfields.restore", permission="customfields.change_customfield")
def restore_field(actor: Actor, *, instance: CustomField) -> CustomField:
    """Show an archived field again, with the values that it had. Safe to repeat."""
    return save_valid(assign(locked(instance), {"is_active": True}))


@action("customfields.delete", permission="customfields.delete_customfield")
def delete_field(actor: Actor, *, instance: CustomField) -> None:
    """Delete an archived field with all its values, which the audit log keeps; Conflict for one that is in use."""
    field = locked(instance)
    if field.is_active:
        raise Conflict(_("“%(field)s” is in use: archive it first.") % {"field": field})
    without = Func(F(NAME), Value(field.key), template="(%(expressions)s)", arg_joiner=" - ", output_field=JSONField())
    objects_with(field).update(**{NAME: without})
    field.delete()


def locked(instance: CustomField) -> CustomField:
    """The field as it is now; nobody changes it or writes a value of it until the transaction ends."""
    return CustomField.objects.select_for_update().get(pk=instance.pk)


def tidy(choices: Sequence[str]) -> list[str]:
    """The choices in one line each, without blanks around them; Invalid for an empty one and for one twice."""
    told = [in_one_line(choice) for choice in choices]
    if "" in told or len({choice.casefold() for choice in told}) < len(told):
        raise Invalid(fields={"choices": [_("Write each choice once, and none of them empty.")]})
    return told


def demand_free(target: Target, key: str) -> None:
    """Raise Invalid when objects of the target have a value of this name, by themselves or as another field."""
    if CustomField.objects.filter(target=target, key=key).exists():
        raise Invalid(fields={"key": [TAKEN]})
    shown = exposure(target)
    if key in (*shown.field_names, *shown.rendered):
        text = _("%(target)s have “%(key)s” by themselves. Choose another key.")
        raise Invalid(fields={"key": [text % {"target": Target(target).label.capitalize(), "key": key}]})


def demand_kind(field: CustomField, kind: FieldKind) -> None:
    """Raise Conflict for another kind once objects have values."""
    if kind != field.kind and (count := objects_with(field).count()):
        text = _("%(count)s objects have a value of “%(field)s”: archive it and make a new field of the other kind.")
        raise Conflict(text % {"count": count, "field": field}, code="in_use")


def demand_choices(field: CustomField) -> None:
    """Raise Conflict for choices that are missing and that objects have chosen."""
    if used := used_besides(field, field.choices):
        text = _("These choices are in use and must stay: %(choices)s.")
        raise Conflict(text % {"choices": ", ".join(used)}, code="in_use")
