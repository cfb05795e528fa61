"""Custom fields as columns of files, in and out."""

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import count
from typing import Any, ClassVar

from anyascii import anyascii
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from import_export.fields import Field

from school.common.actor import Actor
from school.common.errors import Invalid, Text
from school.common.exposure import CustomValue
from school.customfields.actions import create_field
from school.customfields.choices import FieldKind, Target
from school.customfields.fields import CustomFields
from school.customfields.forms import input_name
from school.customfields.models import LANGUAGES, CustomField
from school.customfields.queries import active_fields, taken_keys
from school.customfields.rules import CHOICE_LENGTH, in_one_line, parse
from school.imports.bulk import BulkResource, RuleWidget
from school.imports.targets import MakeField, TargetField

KEY_LENGTH, LABEL_LENGTH, MOST_CHOICES = 40, 100, 50
KEY_PARTS = re.compile(r"[a-z0-9]+")


def custom_columns(custom: CustomFields) -> Callable[[], tuple[TargetField, ...]]:
    """What columns can go into besides the fields that are always there, as they are defined when it is asked."""
    return lambda: tuple(column_for(field) for field in active_fields(custom.target))


def column_for(field: CustomField) -> TargetField:
    """One custom field, by its key and by its names in all languages."""
    names = (field.key, field.label_uz, field.label_ru, field.label_en)
    return TargetField(input_name(field.key), field.label, tuple(name for name in names if name))


def field_maker(custom: CustomFields) -> MakeField:
    """What makes a custom field of a column, called as the column is; its choices are what the column holds.

    NotAllowed without the right to define fields; Invalid for a choice among too many; Conflict for too many fields.
    """

    def make(actor: Actor, header: str, kind: FieldKind, cells: Sequence[str]) -> str:
        choices = choices_in(header, cells) if kind == FieldKind.CHOICE else []
        labels = {language: header[:LABEL_LENGTH] if language == reading() else "" for language in LANGUAGES}
        field = create_field(
            actor,
            target=Target(custom.target),
            key=free_key(custom.target, header),
            kind=kind,
            choices=choices,
            label_uz=labels["uz"],
            label_ru=labels["ru"],
            label_en=labels["en"],
        )
        return input_name(field.key)

    return make


def reading() -> str:
    """The language that the person reads, of those that a field has names in."""
    language = (get_language() or "")[:2]
    return language if language in LANGUAGES else LANGUAGES[0]


def choices_in(header: str, cells: Sequence[str]) -> list[str]:
    """The different values of a column, each in one line, sorted; of those that differ in capitals alone the first."""
    found = {text.casefold(): text for text in reversed([in_one_line(cell) for cell in cells]) if text}
    if not 0 < len(found) <= MOST_CHOICES:
        text = _("“%(column)s” holds %(count)s different values, and a choice has 1 to %(most)s: make a text of it.")
        values = {"column": header, "count": len(found), "most": MOST_CHOICES}
        raise Invalid(fields={"columns": [text % values]})
    if any(len(text) > CHOICE_LENGTH for text in found.values()):
        text = _("“%(column)s” holds a value of more than %(most)s characters: make a text of it.")
        raise Invalid(fields={"columns": [text % {"column": header, "most": CHOICE_LENGTH}]})
    return sorted(found.values())


def free_key(target: str, header: str) -> str:
    """A key in plain Latin letters that is like the header, and that nothing else has: `sinf_2` for a second `Sinf`."""
    key, taken = key_from(header), taken_keys(target)
    numbered = (f"{key[: KEY_LENGTH - 4].rstrip('_')}_{number}" for number in count(2))
    return key if key not in taken else next(each for each in numbered if each not in taken)


def key_from(header: str) -> str:
    """`Maktab sinfi` → `maktab_sinfi`, `Класс` → `klass`, `9` → `field_9`."""
    parts = KEY_PARTS.findall(anyascii(header).lower().replace("'", ""))
    named = parts if parts and parts[0][0].isalpha() else ["field", *parts]
    return "_".join(named)[:KEY_LENGTH].rstrip("_")


class ValueField(Field):
    """One custom field of an object."""

    def __init__(self, field: CustomField) -> None:
        name = input_name(field.key)
        super().__init__(attribute=name, column_name=name, widget=RuleWidget(str))
        self.wanted = field.wanted

    def save(self, instance: Any, row: Mapping[str, Any], *_rest: Any, **_options: Any) -> None:
        """Lay the value over those that are there."""
        instance.custom = {**instance.custom, self.wanted.key: parse(self.wanted, row[self.column_name])}


class WithCustomColumns(BulkResource):
    """Rows of objects that have custom fields. A file may bring all; it is given those that the actor may read."""

    custom: ClassVar[CustomFields]

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        fields = active_fields(self.custom.target) if self.rows else self.custom.readable(self.actor)
        self.custom_fields = {input_name(field.key): field for field in fields}
        self.fields |= {name: ValueField(field) for name, field in self.custom_fields.items()}
        self.brought = {name for row in self.rows for name in row.cells} & self.custom_fields.keys()

    def title_of(self, name: str) -> Text:
        field = self.custom_fields.get(name)
        return field.label if field else super().title_of(name)

    def custom_of(self, instance: Any) -> dict[str, CustomValue]:
        """The object's values of those fields that the file has columns for."""
        keys = {self.custom_fields[name].key for name in self.brought}
        return {key: instance.custom[key] for key in keys & instance.custom.keys()}

    def missing(self, instance: Any) -> dict[str, str]:
        """The fields that must be filled in and are not, of an object that the file brings some of."""
        if not self.custom_of(instance):
            return {}
        needed = {name: field for name, field in self.custom_fields.items() if field.is_required}
        return {name: str(_("This is needed.")) for name, field in needed.items() if field.key not in instance.custom}
