"""Custom fields as columns of files, in and out."""

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from django.utils.translation import gettext_lazy as _
from import_export.fields import Field

from school.common.errors import Text
from school.common.exposure import CustomValue
from school.customfields.fields import CustomFields
from school.customfields.forms import input_name
from school.customfields.models import CustomField
from school.customfields.queries import active_fields
from school.customfields.rules import parse
from school.imports.bulk import BulkResource, RuleWidget
from school.imports.targets import TargetField


def custom_columns(custom: CustomFields) -> Callable[[], tuple[TargetField, ...]]:
    """What columns can go into besides the fields that are always there, as they are defined when it is asked."""
    return lambda: tuple(column_for(field) for field in active_fields(custom.target))


def column_for(field: CustomField) -> TargetField:
    """One custom field, by its key and by its names in all languages."""
    names = (field.key, field.label_uz, field.label_ru, field.label_en)
    return TargetField(input_name(field.key), field.label, tuple(name for name in names if name))


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
