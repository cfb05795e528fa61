"""Filters of an exposure: which query parameters it takes, and the condition that each value makes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from functools import cached_property
from itertools import pairwise
from typing import Any
from uuid import UUID

from django.core.exceptions import FieldDoesNotExist, ImproperlyConfigured
from django.db.models import Model, Q, QuerySet
from django.db.models.enums import Choices
from pydantic import TypeAdapter, ValidationError

from api.gateway.columns import Column, field_hint
from api.wire import WIRE_TYPES, Id
from school.common.actor import Actor
from school.common.errors import Invalid
from school.common.exposure import Exposure, Relation, exposures

ORDERED = ("gt", "gte", "lt", "lte", "range")
WORDED = ("contains", "icontains", "startswith")
LONGEST_LIST = 500
BOOLEAN: TypeAdapter[bool] = TypeAdapter(bool)


@dataclass(frozen=True)
class Filter:
    """One name that can be filtered on. `relation`: behind it stand many objects, asked for by id in a subquery."""

    name: str
    path: str
    hint: Any
    permissions: tuple[str, ...] = ()
    target: type[Model] | None = None
    relation: Relation | None = None
    column: Column | None = None

    @property
    def lookups(self) -> tuple[str, ...]:
        """What can be asked besides equality."""
        if self.relation:
            return ("in",)
        if self.hint is bool:
            return ("isnull",)
        common = ("in", "isnull")
        if self.target or is_choice(self.hint) or self.hint is UUID:
            return common
        if self.hint is str:
            return (*common, *WORDED)
        return (*common, *ORDERED) if self.hint in (int, float, Decimal, date, time, datetime) else common

    @property
    def wire_hint(self) -> Any:
        return Id if self.target else WIRE_TYPES.get(self.hint, self.hint)

    @cached_property
    def adapter(self) -> TypeAdapter[Any]:
        return TypeAdapter(self.wire_hint)

    def condition(self, actor: Actor, lookup: str, text: str) -> Q:
        """The rows that fit; ValidationError or ValueError when `text` is no value for this."""
        value = self.value(lookup, text)
        if self.relation:
            ids = value if lookup == "in" else [value]
            return self.relation.condition(visible(self.relation.model, actor).filter(pk__in=ids))
        return Q(**{f"{self.path}__{lookup}": value})

    def value(self, lookup: str, text: str) -> Any:
        """The typed value of a parameter."""
        if lookup == "isnull":
            return BOOLEAN.validate_python(text)
        if lookup not in ("in", "range"):
            return self.adapter.validate_python(text)
        parts = text.split(",")
        if lookup == "range" and len(parts) != 2:
            raise ValueError("A range is two values with a comma between them.")
        if len(parts) > LONGEST_LIST:
            raise ValueError(f"A list may have at most {LONGEST_LIST} values.")
        return [self.adapter.validate_python(part.strip()) for part in parts]


@dataclass(frozen=True, slots=True)
class Parameter:
    """One query parameter: a filter with a lookup."""

    name: str
    filter: Filter
    lookup: str

    def condition(self, actor: Actor, text: str) -> Q:
        """The rows that fit; Invalid names the parameter when its value is not good."""
        try:
            return self.filter.condition(actor, self.lookup, text)
        except ValidationError as error:
            reasons = [str(part["msg"]) for part in error.errors()]
        except ValueError as error:
            reasons = [str(error)]
        raise Invalid(f"{self.name}: {reasons[0]}", fields={self.name: reasons})


def parameters_of(exposure: Exposure, columns: dict[str, Column]) -> dict[str, Parameter]:
    """All query parameters that filter `exposure`, by name."""
    return {
        parameter.name: parameter
        for name in exposure.filters
        for parameter in parameters_for(filter_of(exposure, columns, name))
    }


def parameters_for(one: Filter) -> Iterator[Parameter]:
    """`name` and `name__eq` ask for equality, `name__lookup` for more."""
    yield Parameter(one.name, one, "exact")
    yield Parameter(f"{one.name}__eq", one, "exact")
    for lookup in one.lookups:
        yield Parameter(f"{one.name}__{lookup}", one, lookup)


def filter_of(exposure: Exposure, columns: dict[str, Column], item: str | Relation) -> Filter:
    """The filter that `item` declares: a relation, a computed value, a field of the model or one of a related model."""
    if isinstance(item, Relation):
        return Filter(item.name, "", int, target=item.model, relation=item)
    column = columns.get(item)
    if column and column.expression is not None:
        return Filter(item, column.source, column.hint, permissions=granted_by(column), column=column)
    fields = walk(exposure, item)
    permissions = [*granted_by(column)]
    for before, field in pairwise(fields):
        permissions += related_permission(before, field)
    target = fields[-1].related_model if fields[-1].is_relation else None
    hint = int if target else field_hint(fields[-1])
    return Filter(item, item, hint, tuple(permissions), target)


def granted_by(column: Column | None) -> tuple[str, ...]:
    return (column.permission,) if column and column.permission else ()


def walk(exposure: Exposure, name: str) -> list[Any]:
    """The fields along a path like group__course; the start stops when there is no such path, or it forks."""
    model, fields = exposure.model, []
    for part in name.split("__"):
        try:
            field: Any = model._meta.get_field(part)
        except FieldDoesNotExist as error:
            raise ImproperlyConfigured(f"{exposure.name} cannot be filtered by {name}") from error
        if field.many_to_many or field.one_to_many:
            raise ImproperlyConfigured(f"{exposure.name}: {name} has many objects behind it: declare a Relation")
        fields.append(field)
        model = field.related_model or model
    return fields


def related_permission(relation: Any, field: Any) -> list[str]:
    """What the collection of the related model asks of who wants to see `field`."""
    return [
        exposure.restricted[field.name]
        for exposure in exposures()
        if exposure.model is relation.related_model and field.name in exposure.restricted
    ]


def visible(model: type[Model], actor: Actor) -> QuerySet[Any]:
    """The rows of a related model that the actor may see; all of them when no collection shows that model."""
    shown = exposure_of(model)
    return (shown.visible_to(actor) if shown else model._default_manager.all()).order_by().values("pk")


def exposure_of(model: type[Model]) -> Exposure | None:
    """The collection in which objects of `model` are looked up by id."""
    return next((exposure for exposure in exposures() if exposure.model is model), None)


def is_choice(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, Choices)


def expressions_of(filters: Iterable[Filter]) -> dict[str, Any]:
    """What has to be annotated for filters on computed values."""
    return {one.path: one.column.expression for one in filters if one.column and one.column.expression is not None}
