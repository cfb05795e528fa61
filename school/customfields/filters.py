"""Custom fields among the filters of a list in the admin."""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, ClassVar

from django.db.models import QuerySet, Value
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import DropdownFilter, RadioFilter, RangeNumericListFilter, TextFilter
from unfold.contrib.filters.forms import RangeDateForm
from unfold.utils import parse_date_str

from school.customfields.choices import FieldKind
from school.customfields.expressions import equals, value_of
from school.customfields.fields import key_of
from school.customfields.forms import input_name
from school.customfields.models import CustomField

VALUE = "custom_value"


class ByChoice(DropdownFilter):
    """Those that have this choice."""

    field: ClassVar[CustomField]

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [(choice, choice) for choice in self.field.choices]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        chosen = self.value()
        return queryset.filter(equals(key_of(self.field), Value(chosen))) if chosen else queryset


class ByYesOrNo(RadioFilter):
    """Those that say yes, or no."""

    field: ClassVar[CustomField]

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("yes", _("Yes")), ("no", _("No"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        chosen = self.value()
        wanted = equals(key_of(self.field), Value(chosen == "yes"))
        return queryset.filter(wanted) if chosen in ("yes", "no") else queryset


class ByText(TextFilter):
    """Those in which this text stands."""

    field: ClassVar[CustomField]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        wanted = (self.value() or "").strip()
        valued = queryset.alias(**{VALUE: value_of(key_of(self.field))})
        return valued.filter(**{f"{VALUE}__icontains": wanted}) if wanted else queryset


class ByNumber(RangeNumericListFilter):
    """Those between two numbers; what is none is passed over, as by Unfold's own."""

    field: ClassVar[CustomField]

    def bound(self, text: str) -> Any:
        """What was typed, to compare with; None for nothing and for no number."""
        try:
            number = Decimal(text)
        except InvalidOperation:
            return None
        return number if number.is_finite() else None

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        typed = {end: self.used_parameters.get(f"{self.parameter_name}_{end}") or "" for end in ("from", "to")}
        wanted = {"gte": self.bound(typed["from"]), "lte": self.bound(typed["to"])}
        bounds = {f"{VALUE}__{lookup}": value for lookup, value in wanted.items() if value is not None}
        valued = queryset.alias(**{VALUE: value_of(key_of(self.field))})
        return valued.filter(**bounds) if bounds else queryset


class ByDate(ByNumber):
    """Those between two days."""

    template = "unfold/filters/filters_date_range.html"

    def bound(self, text: str) -> date | None:
        return parse_date_str(text) if text else None

    def choices(self, changelist: Any) -> Iterator[dict[str, Any]]:
        for choice in super().choices(changelist):
            yield choice | {"form": RangeDateForm(name=self.parameter_name, data=choice["form"].data)}


FILTERS: Mapping[str, type[Any]] = {
    FieldKind.TEXT: ByText,
    FieldKind.NUMBER: ByNumber,
    FieldKind.DATE: ByDate,
    FieldKind.CHOICE: ByChoice,
    FieldKind.BOOLEAN: ByYesOrNo,
    FieldKind.LINK: ByText,
}


def filter_for(field: CustomField) -> type[Any]:
    """The filter on this field."""
    kind: Any = FILTERS[field.kind]
    named = {"field": field, "title": field.label, "parameter_name": input_name(field.key)}
    made: type[Any] = type(kind)(kind.__name__, (kind,), named)
    return made
