"""Filters of an exposure: which query parameters it takes, and the condition that each value makes."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from functools import cached_property, reduce
from operator import and_
from typing import Any, get_origin
from uuid import UUID

from django.core.exceptions import FieldDoesNotExist, ImproperlyConfigured
from django.db.models import F, ForeignKey, Model, Q, QuerySet
from pydantic import TypeAdapter, ValidationError

from api.gateway.columns import Column, columns_of, field_hint
from api.gateway.slots import PATTERNS, Slot, Slots, pattern
from api.wire import WIRE_TYPES, Id, Text
from school.common.actor import Actor
from school.common.errors import Invalid
from school.common.exposure import Exposure, Relation, exposures

ORDERED = ("gt", "gte", "lt", "lte", "range")
WORDED = ("contains", "icontains", "startswith")
LISTED = ("in", "range")
LONGEST_LIST = 500
BOOLEAN: TypeAdapter[bool] = TypeAdapter(bool)
WORDS: TypeAdapter[str] = TypeAdapter(Text)

type Constant = bool | str | int | None


@dataclass(frozen=True)
class Filter:
    """One name that can be filtered on.

    `relation`: behind it stand many objects, asked for by id in a subquery. `crossed`: the objects on the way to a
    related value, as name and model; whoever may not see them finds nothing by what stands in them. `is_declared`: the
    exposure names it; the others follow from what it shows.
    """

    name: str
    path: str
    hint: Any
    permissions: tuple[str, ...] = ()
    target: type[Model] | None = None
    relation: Relation | None = None
    column: Column | None = None
    crossed: tuple[tuple[str, type[Model]], ...] = ()
    is_declared: bool = True

    @property
    def lookups(self) -> tuple[str, ...]:
        """What can be asked besides equality."""
        if self.relation:
            return ("in",)
        common = ("in", "isnull")
        if self.target or self.hint in (bool, UUID):
            return common
        if is_choice(self.hint):
            return (*common, *WORDED) if issubclass(self.hint, str) else common
        if self.hint is str:
            return (*common, *ORDERED, *WORDED)
        return (*common, *ORDERED) if self.hint in (int, float, Decimal, date, time, datetime) else common

    @property
    def wire_hint(self) -> Any:
        return Id if self.target else WIRE_TYPES.get(self.hint, self.hint)

    @cached_property
    def adapter(self) -> TypeAdapter[Any]:
        return TypeAdapter(self.wire_hint)

    @cached_property
    def schema(self) -> dict[str, Any]:
        """The type of a value as the document tells it."""
        return self.adapter.json_schema()

    def is_constant(self, lookup: str) -> bool:
        """Whether the statement itself says the value: there are few, and PostgreSQL plans once for each of them."""
        return lookup == "isnull" or (lookup == "exact" and (self.hint is bool or is_choice(self.hint)))

    def condition(self, actor: Actor, lookup: str, slots: Slots, *, constant: Constant = None) -> Q:
        """The rows that fit, with slots for the values; `constant` is the value of a lookup that has only a few."""
        if self.relation:
            wanted = slots.many(int) if lookup == "in" else slots.one(int)
            return self.relation.condition(visible(self.relation.model, actor).filter(pk=wanted))
        return reduce(and_, self.reachable(actor), self.fitting(lookup, slots, constant=constant))

    def fitting(self, lookup: str, slots: Slots, *, constant: Constant) -> Q:
        """The comparison itself."""
        if self.is_constant(lookup):
            return Q(**{f"{self.path}__{lookup}": constant})
        if lookup in PATTERNS:
            return self.matching(lookup, slots.one(str))
        if lookup == "in":
            return Q(**{self.path: slots.many(self.hint)})
        if lookup == "range":
            return Q(**{f"{self.path}__gte": slots.one(self.hint), f"{self.path}__lte": slots.one(self.hint)})
        return Q(**{f"{self.path}__{lookup}": slots.one(self.hint)})

    def matching(self, lookup: str, wanted: Slot) -> Q:
        """A text that the pattern fits."""
        return Q(PATTERNS[lookup](F(self.path), wanted))

    def reachable(self, actor: Actor) -> Iterator[Q]:
        """That each object on the way to the value is one that the actor may see."""
        for name, model in self.crossed:
            seen = visible(model, actor)
            if seen.query.where or seen.query.is_empty():
                yield Q(**{f"{name}__in": seen})

    def constant(self, lookup: str, text: str) -> Constant:
        """The value that the statement says; ValidationError when `text` is none."""
        if lookup == "isnull" or self.hint is bool:
            return BOOLEAN.validate_python(text)
        chosen: Constant = self.adapter.validate_python(text).value
        return chosen

    def values(self, lookup: str, text: str) -> list[Any]:
        """The typed values of a parameter for its slots; ValidationError or ValueError when `text` is none."""
        if lookup in PATTERNS:
            return [pattern(lookup, WORDS.validate_python(text))]
        if lookup not in LISTED:
            return [self.adapter.validate_python(text)]
        parts = text.split(",")
        if lookup == "range" and len(parts) != 2:
            raise ValueError("A range is two values with a comma between them.")
        if len(parts) > LONGEST_LIST:
            raise ValueError(f"A list may have at most {LONGEST_LIST} values.")
        values = [self.adapter.validate_python(part.strip()) for part in parts]
        return values if lookup == "range" else [values]


@dataclass(frozen=True, slots=True)
class Parameter:
    """One query parameter: a filter with a lookup."""

    name: str
    filter: Filter
    lookup: str

    def read(self, text: str) -> tuple[Constant, list[Any]]:
        """The constant and the values that `text` gives; Invalid names the parameter when it is not good."""
        try:
            if self.filter.is_constant(self.lookup):
                return self.filter.constant(self.lookup, text), []
            return None, self.filter.values(self.lookup, text)
        except ValidationError as error:
            reasons = [str(part["msg"]) for part in error.errors()]
        except ValueError as error:
            reasons = [str(error)]
        raise Invalid(f"{self.name}: {reasons[0]}", fields={self.name: reasons})


def parameters_of(exposure: Exposure, columns: dict[str, Column]) -> dict[str, Parameter]:
    """All query parameters that filter `exposure`, by name: what it declares, every plain value of its rows, and those
    of the objects that its rows name.
    """
    declared = {item.name if isinstance(item, Relation) else item: item for item in exposure.filters}
    shown = {name: name for name, column in columns.items() if is_plain(column)}
    filters = {name: filter_of(exposure, columns, item) for name, item in {**shown, **declared}.items()}
    for name in related_names(columns):
        filters.setdefault(name, replace(filter_of(exposure, columns, name), is_declared=False))
    return {parameter.name: parameter for one in filters.values() for parameter in parameters_for(one)}


def related_names(columns: Mapping[str, Column]) -> Iterator[str]:
    """The plain values one relation deeper, such as `group__name`: of objects that a collection shows."""
    for name, column in columns.items():
        shown = behind(column)
        for other, value in columns_of(shown).items() if shown else ():
            if value.field is not None and not value.field.primary_key and is_plain(value):
                yield f"{name}__{other}"


def behind(column: Column | None) -> Exposure | None:
    """The collection of the objects that a reference points at; None when the value is no such reference."""
    if column is None or not isinstance(column.field, ForeignKey):
        return None
    return exposure_of(column.field.related_model)


def is_plain(column: Column) -> bool:
    """Whether a value can be compared: no list, no nested data."""
    hint = column.hint
    return isinstance(hint, type) and get_origin(hint) is None and (is_choice(hint) or hint in PLAIN)


PLAIN = (bool, int, float, Decimal, date, time, datetime, UUID, str)


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
    target = fields[-1].related_model if fields[-1].is_relation else None
    hint = int if target else field_hint(fields[-1])
    crossed = tuple(crossings(fields))
    permissions = [permission for one in range(len(fields)) for permission in permissions_at(exposure, fields, one)]
    return Filter(item, item, hint, tuple(permissions), target, crossed=crossed)


def crossings(fields: list[Any]) -> Iterator[tuple[str, type[Model]]]:
    """The related objects on the way to the last of `fields`."""
    for number, field in enumerate(fields[:-1], 1):
        yield "__".join(step.name for step in fields[:number]), field.related_model


def permissions_at(exposure: Exposure, fields: list[Any], number: int) -> list[str]:
    """What the collection that shows field `number` of the path asks of who wants to see it."""
    shown = exposure if number == 0 else exposure_of(fields[number - 1].related_model)
    if shown is None:
        return []
    name = fields[number].name
    if number and name not in shown.field_names:
        raise ImproperlyConfigured(f"{exposure.name} filters by {name} of {shown.name}, which shows no such value")
    return [shown.restricted[name]] if name in shown.restricted else []


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


def visible(model: type[Model], actor: Actor) -> QuerySet[Any]:
    """The rows of a related model that the actor may see; all of them when no collection shows that model."""
    shown = exposure_of(model)
    return (shown.visible_to(actor) if shown else model._default_manager.all()).order_by().values("pk")


def exposure_of(model: type[Model]) -> Exposure | None:
    """The collection in which objects of `model` are looked up by id."""
    return next((exposure for exposure in exposures() if exposure.model is model), None)


def is_choice(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, Enum)


def expressions_of(filters: Iterable[Filter]) -> dict[str, Any]:
    """What has to be annotated for filters on computed values."""
    return {one.path: one.column.expression for one in filters if one.column and one.column.expression is not None}
