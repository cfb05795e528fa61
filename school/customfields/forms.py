"""Custom fields in the staff's forms."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _
from unfold.widgets import (
    UnfoldAdminDateWidget,
    UnfoldAdminDecimalFieldWidget,
    UnfoldAdminNullBooleanSelectWidget,
    UnfoldAdminSelectWidget,
    UnfoldAdminTextareaWidget,
    UnfoldAdminTextInputWidget,
    UnfoldAdminURLInputWidget,
)

from school.common.admin import RefusalForm
from school.common.errors import Invalid
from school.customfields.choices import FieldKind
from school.customfields.models import CustomField
from school.customfields.rules import LINK_LENGTH, NAME, TEXT_LENGTH, place

type MakeField = Callable[[CustomField], forms.Field]


def input_name(key: str) -> str:
    """What a field is called in forms, and in the addresses of lists."""
    return f"{NAME}__{key}"


def choice_input(field: CustomField) -> forms.Field:
    """One of the choices, or none."""
    choices = [("", "–"), *((choice, choice) for choice in field.choices)]
    return forms.ChoiceField(choices=choices, widget=UnfoldAdminSelectWidget())


INPUTS: Mapping[str, MakeField] = {
    FieldKind.TEXT: lambda _field: forms.CharField(max_length=TEXT_LENGTH, widget=UnfoldAdminTextInputWidget()),
    FieldKind.NUMBER: lambda _field: forms.DecimalField(widget=UnfoldAdminDecimalFieldWidget(attrs={"step": "any"})),
    FieldKind.DATE: lambda _field: forms.DateField(widget=UnfoldAdminDateWidget()),
    FieldKind.CHOICE: choice_input,
    FieldKind.BOOLEAN: lambda _field: forms.NullBooleanField(widget=UnfoldAdminNullBooleanSelectWidget()),
    FieldKind.LINK: lambda _field: forms.URLField(
        max_length=LINK_LENGTH, assume_scheme="https", widget=UnfoldAdminURLInputWidget()
    ),
}


def input_for(field: CustomField) -> forms.Field:
    """What is typed or chosen for the field; whether it is good is the rules' to say."""
    made = INPUTS[field.kind](field)
    made.label, made.help_text, made.required = field.label, field.help_text, field.is_required
    return made


class CustomForm(RefusalForm):
    """A form of an object with custom fields; refusals of their values stand at them."""

    custom_fields: ClassVar[Sequence[CustomField]] = ()

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        for field in self.custom_fields:
            self.initial.setdefault(input_name(field.key), initial_of(field, self.instance.custom.get(field.key)))

    def add_refusal(self, refusal: Any) -> None:
        names = {place(field.key): input_name(field.key) for field in self.custom_fields}
        if refusal.fields.keys() & names.keys():
            refusal = Invalid(fields={names.get(name, name): texts for name, texts in refusal.fields.items()})
        super().add_refusal(refusal)


def initial_of(field: CustomField, value: Any) -> Any:
    """The stored value as its input has it."""
    return date.fromisoformat(value) if field.kind == FieldKind.DATE and value else value


def form_with(base: type[forms.ModelForm[Any]], fields: Sequence[CustomField]) -> type[forms.ModelForm[Any]]:
    """`base` with these fields."""
    inputs = {input_name(field.key): input_for(field) for field in fields}
    metaclass: Any = type(base)
    made: type[forms.ModelForm[Any]] = metaclass(
        base.__name__, (CustomForm, base), {"custom_fields": tuple(fields), **inputs}
    )
    return made


class LinesField(forms.CharField):
    """A list of texts, one in each line."""

    widget = UnfoldAdminTextareaWidget(attrs={"rows": 5})

    def prepare_value(self, value: Any) -> Any:
        return "\n".join(value) if isinstance(value, list) else value

    def to_python(self, value: Any) -> Any:
        lines = value if isinstance(value, list) else (value or "").splitlines()
        return [line.strip() for line in lines if line.strip()]

    def has_changed(self, initial: Any, data: Any) -> bool:
        return bool(self.to_python(initial) != self.to_python(data))


class DefinitionForm(RefusalForm):
    """A field's definition."""

    choices = LinesField(
        label=_("Choices"), required=False, help_text=_("For a choice alone: one in each line, in their order.")
    )

    class Meta:
        model = CustomField
        fields = ("target", "key", "kind", "choices", "label_uz", "label_ru", "label_en", "help_text")
