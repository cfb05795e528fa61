"""The readable values of an exposure: where each comes from in SQL, its type, and who may see it."""

import enum
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from importlib import import_module
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin
from uuid import UUID

from django.apps import apps
from django.core.exceptions import ImproperlyConfigured
from django.db import models
from django.db.models.enums import Choices
from django.db.models.expressions import Combinable
from django.utils.module_loading import module_has_submodule

from api.wire import Json, clock_out, money_out
from school.common.actor import Actor
from school.common.exposure import Computed, Exposure

COMPUTED_PREFIX = "computed_"  # an annotation may not be called like a field of the model
FIELD_TYPES: tuple[tuple[type[models.Field[Any, Any]], Any], ...] = (
    (models.BooleanField, bool),
    (models.IntegerField, int),
    (models.FloatField, float),
    (models.DecimalField, Decimal),
    (models.DateTimeField, datetime),
    (models.DateField, date),
    (models.TimeField, time),
    (models.UUIDField, UUID),
    (models.JSONField, dict[str, Json]),
    (models.CharField, str),
    (models.TextField, str),
    (models.GenericIPAddressField, str),
)


@dataclass(frozen=True, slots=True)
class Column:
    """One value of a row. `source` is its name in the query, `hint` its Python type, `permission` who may see it.

    `scoped` makes the expression of a value that is another one for each kind of reader.
    """

    name: str
    source: str
    hint: Any
    nullable: bool
    expression: Combinable | None = None
    convert: Callable[[Any], Any] | None = None
    permission: str = ""
    description: str = ""
    field: models.Field[Any, Any] | None = None
    scoped: Callable[[Actor], Combinable] | None = None

    def expression_for(self, actor: Actor) -> Combinable | None:
        """What has to be annotated for the value; nothing for a column of the table."""
        return self.scoped(actor) if self.scoped else self.expression


def columns_of(exposure: Exposure) -> dict[str, Column]:
    """The readable values by name, in the exposure's order."""
    return {
        item.name if isinstance(item, Computed) else item: (
            computed_column(exposure, item) if isinstance(item, Computed) else field_column(exposure, item)
        )
        for item in exposure.read
    }


def computed_column(exposure: Exposure, item: Computed) -> Column:
    """The column of a value that PostgreSQL computes."""
    hint, nullable = without_none(item.type)
    return Column(
        name=item.name,
        source=COMPUTED_PREFIX + item.name,
        hint=hint,
        nullable=nullable,
        expression=item.expression,
        convert=converter(hint),
        permission=exposure.restricted.get(item.name, ""),
        description=item.description,
    )


def field_column(exposure: Exposure, name: str) -> Column:
    """The column of a model's field; a foreign key is its id."""
    field = exposure.model._meta.get_field(name)
    if not isinstance(field, models.Field) or field.many_to_many or isinstance(field, models.FileField):
        raise ImproperlyConfigured(f"{exposure.name}: {name} cannot be read as a plain value")
    hint = field_hint(field)
    return Column(
        name=name,
        source=field.attname,
        hint=hint,
        nullable=field.null,
        convert=converter(hint),
        permission=exposure.restricted.get(name, ""),
        description=str(field.help_text),
        field=field,
    )


def field_hint(field: models.Field[Any, Any]) -> Any:
    """The Python type of a field's values: the choices' class where there is one, the target's key for a relation."""
    if isinstance(field, models.ForeignKey):
        return field_hint(field.target_field)
    if field.choices:
        return choices_class(field)
    for kind, hint in FIELD_TYPES:
        if isinstance(field, kind):
            return hint
    raise ImproperlyConfigured(f"No wire type for {field}")


def converter(hint: Any) -> Callable[[Any], Any] | None:
    """What has to be done to a value before it is JSON; nothing for most."""
    if hint is time:
        return clock_out
    return money_out if hint is Decimal else None


def without_none(hint: Any) -> tuple[Any, bool]:
    """The type without None, and whether None was in it."""
    if get_origin(hint) not in (Union, UnionType):
        return hint, False
    kinds = tuple(kind for kind in get_args(hint) if kind is not NoneType)
    return (kinds[0] if len(kinds) == 1 else Union[kinds]), NoneType in get_args(hint)  # noqa: UP007  from a tuple


def choices_class(field: models.Field[Any, Any]) -> Any:
    """The class whose choices a field has, so that the documents name it; a class made for the field when none fits."""
    values = tuple(value for value, _label in field.flatchoices)
    fitting = known_choices().get(values, [])
    own = [kind for kind in fitting if kind.__module__.startswith(field.model.__module__.rpartition(".")[0])]
    if fitting:
        return (own or fitting)[0]
    name = field.model.__name__ + field.name.title().replace("_", "")
    mixin = int if all(isinstance(value, int) for value in values) else str
    return enum.Enum(name, {str(value).upper(): value for value in values}, type=mixin, module=__name__)


@cache
def known_choices() -> dict[tuple[Any, ...], list[type[Choices]]]:
    """The choices classes of all apps by their values."""
    found: dict[tuple[Any, ...], list[type[Choices]]] = {}
    for config in apps.get_app_configs():
        if module_has_submodule(config.module, "choices"):
            for kind in vars(import_module(f"{config.name}.choices")).values():
                if isinstance(kind, type) and issubclass(kind, Choices) and kind.values:
                    found.setdefault(tuple(kind.values), []).append(kind)
    return found
