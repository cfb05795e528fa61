"""Custom fields on the admin's pages of the objects that have them."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, ClassVar

from django.contrib.admin import display
from django.http import HttpRequest
from django.utils.formats import date_format, number_format
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from school.common.admin import SchoolModelAdmin, actor_of
from school.customfields.choices import FieldKind
from school.customfields.expressions import value_of
from school.customfields.fields import CustomFields, key_of
from school.customfields.filters import filter_for
from school.customfields.forms import form_with, input_name
from school.customfields.models import CustomField
from school.customfields.rules import NAME

ENDS = ("", "_from", "_to")  # of what a filter is called in addresses
REMEMBERED = "maktab_custom_fields"
LINK = '<a href="{0}" target="_blank" rel="noopener noreferrer" class="text-primary-600 underline">{0}</a>'


class WithCustomFields(SchoolModelAdmin):
    """The fields of `custom` in the form, as columns and among the filters, as far as the person may read them."""

    custom: ClassVar[CustomFields]

    def custom_fields(self, request: HttpRequest) -> list[CustomField]:
        """The fields that exist for this person, asked for once a request."""
        known: list[CustomField] | None = getattr(request, REMEMBERED, None)
        if known is None:
            known = self.custom.readable(actor_of(request))
            setattr(request, REMEMBERED, known)
        return known

    def custom_section(self, request: HttpRequest, obj: Any) -> list[tuple[Any, dict[str, Any]]]:
        """The part of the page with the fields; none where there are none."""
        fields = self.custom_fields(request)
        can_write = self.has_change_permission(request, obj) if obj else self.has_add_permission(request)
        shown = [input_name(field.key) if can_write else column(field) for field in fields]
        return [(_("The school’s own fields"), {"fields": shown})] if shown else []

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        return [*super().get_fieldsets(request, obj), *self.custom_section(request, obj)]

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:  # noqa: FBT001, FBT002  Django's signature
        kwargs["form"] = form_with(kwargs.get("form") or self.form, self.custom_fields(request))
        return super().get_form(request, obj, change, **kwargs)

    def get_list_display(self, request: HttpRequest) -> Sequence[Any]:
        listed = [column(field) for field in self.custom_fields(request) if field.is_listed]
        return [*super().get_list_display(request), *listed]

    def get_list_filter(self, request: HttpRequest) -> Sequence[Any]:
        return [*super().get_list_filter(request), *(filter_for(field) for field in self.custom_fields(request))]

    def lookup_allowed(self, lookup: str, value: Any, request: HttpRequest) -> bool:
        """Only the filters above look into the values: they know who may."""
        if lookup.partition("__")[0] != NAME:
            return bool(super().lookup_allowed(lookup, value, request))
        names = (input_name(field.key) for field in self.custom_fields(request))
        return lookup in {name + end for name in names for end in ENDS}

    def inputs(self, form: Any, *, change: bool) -> dict[str, Any]:
        """The fields that were filled in, or changed, as the one input that actions take."""
        found = super().inputs(form, change=change)
        names = {input_name(field.key): field.key for field in form.custom_fields}
        values = {names[name]: found.pop(name) for name in names.keys() & found.keys()}
        return {**found, NAME: values} if values else found


def column(field: CustomField) -> Callable[[Any], Any]:
    """One field's values for people to read, as a column that can be sorted."""

    def show(shown: Any) -> Any:
        value = shown.custom.get(field.key)
        return None if value is None else SHOWN.get(field.kind, str)(value)

    show.__name__ = input_name(field.key)
    is_boolean = field.kind == FieldKind.BOOLEAN
    return display(description=field.label, ordering=value_of(key_of(field)), boolean=is_boolean)(show)


def shown_number(value: Any) -> str:
    """With the reader's own signs."""
    return number_format(value, use_l10n=True)


SHOWN: dict[str, Callable[[Any], Any]] = {
    FieldKind.NUMBER: shown_number,
    FieldKind.DATE: lambda value: date_format(date.fromisoformat(value)),
    FieldKind.BOOLEAN: bool,
    FieldKind.LINK: lambda value: format_html(LINK, value),
}
