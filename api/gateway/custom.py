"""The fields that staff define, as values of rows: `custom` in answers, `custom__key` in filters, orders and groups.

Their definitions are read for each request that names one of them, and never remembered: what is kept of a statement
says all that it depends on, see `Selection.keys`. A request that names none costs nothing.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Any

from django.db.models import Q, Value
from django.http import QueryDict
from pydantic import RootModel, create_model

from api.gateway.columns import COMPUTED_PREFIX, Column
from api.gateway.filters import Constant, Filter, Parameter, parameters_for
from api.gateway.slots import Slots
from api.wording import component
from school.common.exposure import Custom, CustomKey, CustomValue, Exposure


@dataclass(frozen=True, kw_only=True)
class KeyFilter(Filter):
    """A filter on one custom field; equality goes by the index of all of them."""

    custom: Custom
    key: CustomKey

    def fitting(self, lookup: str, slots: Slots, *, constant: Constant) -> Q:
        if lookup != "exact":
            return super().fitting(lookup, slots, constant=constant)
        wanted = Value(constant) if self.is_constant(lookup) else slots.one(self.hint)
        return self.custom.equals(self.key, wanted)


def prefix_of(exposure: Exposure) -> str:
    """How the names of custom fields begin; empty where there can be none."""
    return f"{exposure.custom.name}__" if exposure.custom else ""


def is_named(exposure: Exposure, parameters: QueryDict) -> bool:
    """Whether a query string may name a custom field, as a parameter or in the value of one."""
    prefix = prefix_of(exposure)
    return bool(prefix) and any(prefix in text for name, texts in parameters.lists() for text in (name, *texts))


def object_column(exposure: Exposure) -> dict[str, Column]:
    """The column of the object that rows show, by its name; none where there are no custom fields."""
    if exposure.custom is None:
        return {}
    name = exposure.custom.name
    column = Column(
        name=name,
        source=COMPUTED_PREFIX + name,
        hint=answered(exposure.name),
        nullable=False,
        scoped=exposure.custom.shown,
        description="The fields that the school has added, as far as you may read them; null where one is empty.",
    )
    return {name: column}


@lru_cache
def answered(collection: str) -> type[RootModel[dict[str, CustomValue]]]:
    """The type of the object in answers; the documents have its present fields."""
    return create_model(f"{component(collection)}Custom", __base__=RootModel[dict[str, CustomValue]])


@lru_cache
def given(collection: str) -> type[RootModel[dict[str, CustomValue]]]:
    """The type of the object in bodies."""
    return create_model(f"{component(collection)}CustomInput", __base__=RootModel[dict[str, CustomValue]])


def key_columns(exposure: Exposure, keys: Iterable[CustomKey]) -> dict[str, Column]:
    """A column for each of `keys`, by the name that requests call it."""
    return {column.name: column for key in keys for column in columns_for(exposure, key)}


def columns_for(exposure: Exposure, key: CustomKey) -> Iterator[Column]:
    """The column of one custom field, where the collection has any."""
    if exposure.custom:
        yield Column(
            name=prefix_of(exposure) + key.name,
            source=f"{COMPUTED_PREFIX}{exposure.custom.name}_{key.name}",
            hint=choice_type(key.choices) if key.choices else key.type,
            nullable=True,
            expression=exposure.custom.value(key),
        )


def key_parameters(exposure: Exposure, keys: Iterable[CustomKey]) -> dict[str, Parameter]:
    """The query parameters of custom fields, where the collection has any."""
    if exposure.custom is None:
        return {}
    found = (
        parameter
        for key in keys
        for column in columns_for(exposure, key)
        for parameter in parameters_for(filter_for(exposure.custom, key, column))
    )
    return {parameter.name: parameter for parameter in found}


def filter_for(custom: Custom, key: CustomKey, column: Column) -> KeyFilter:
    """The filter on one custom field."""
    return KeyFilter(column.name, column.source, column.hint, column=column, custom=custom, key=key)


@lru_cache
def choice_type(choices: tuple[str, ...]) -> Any:
    """A class of choices with these values."""
    return Enum("CustomChoice", {f"CHOICE_{number}": choice for number, choice in enumerate(choices)}, type=str)
