"""Typed schemas from exposures and actions: what an answer promises and what a body must be."""

import dataclasses
from collections.abc import Callable, Iterable, Mapping
from datetime import time
from decimal import Decimal
from enum import Enum
from types import GenericAlias, NoneType
from typing import Annotated, Any, Literal, get_args, get_origin

from django.db import models
from pydantic import AfterValidator, BaseModel, Field, WithJsonSchema, create_model

from api.bodies import Body
from api.gateway.columns import Column, choices_class, without_none
from api.gateway.custom import given
from api.gateway.filters import exposure_of
from api.gateway.inputs import Input, Kind, item_inputs, item_of
from api.gateway.query import reader_of
from api.wire import CLOCK_SCHEMA, WIRE_TYPES, Id, decimal_text
from api.wording import component
from school.common.exposure import CustomValues, Exposure, Rendered

type Schema = type[BaseModel]

URL = Annotated[str, WithJsonSchema({"type": "string", "format": "uri"})]
EMAIL = Annotated[str, WithJsonSchema({"type": "string", "format": "email"})]


def list_of(item: Any) -> Any:
    """The type of a list of `item`, which is known at run time only."""
    return GenericAlias(list, (item,))


def without_default(schema: dict[str, Any]) -> None:
    """What may be left out has no default to speak of."""
    schema.pop("default", None)


def shown_names(model: type[models.Model]) -> frozenset[str]:
    """What its collection shows of an object of `model`."""
    shown = exposure_of(model)
    return frozenset((*shown.field_names, *shown.rendered)) if shown else frozenset()


class Schemas:
    """The schemas of one document; each name stands for one shape.

    `shown` says which names its answers show of an object: those that a body may hold without effect.
    """

    def __init__(self, shown: Callable[[type[models.Model]], frozenset[str]] = shown_names) -> None:
        self.shown = shown
        self.made: dict[str, Schema] = {}

    def once(self, name: str, make: Callable[[], Schema]) -> Schema:
        """The schema called `name`, made at its first use."""
        if name not in self.made:
            self.made[name] = make()
        return self.made[name]

    def row(self, exposure: Exposure, only: tuple[str, ...] = ()) -> Schema:
        """One object of a list."""
        name = component(exposure.name)
        return self.once(name, lambda: create_model(name, **row_fields(exposure, only)))

    def detail(self, exposure: Exposure, only: tuple[str, ...] = ()) -> Schema:
        """One object by itself, with what only details show."""
        rendered = rendered_fields(exposure.rendered, only)
        if not rendered:
            return self.row(exposure, only)
        name = f"{component(exposure.name)}Detail"
        return self.once(name, lambda: create_model(name, **row_fields(exposure, only), **rendered))

    def own(self, name: str, exposure: Exposure, only: tuple[str, ...]) -> Schema:
        """One's own record: nothing of it is hidden."""
        columns = reader_of(exposure).columns
        fields: Any = {key: column_field(dataclasses.replace(columns[key], permission="")) for key in only}
        return self.once(name, lambda: create_model(name, **fields))

    def page(self, name: str, row: Any) -> Schema:
        """The envelope of a list of `row`."""
        fields: Any = {
            "count": (int, Field(description="How many there are in all.", ge=0)),
            "next": (URL | None, Field(description="The next page's address.")),
            "previous": (URL | None, Field(description="The previous page's address.")),
            "results": (list_of(row), Field(description="This page's rows.")),
        }
        return self.once(name, lambda: create_model(name, **fields))

    def body(self, name: str, inputs: Iterable[Input], model: type[models.Model], *, partial: bool = False) -> Schema:
        """A body with `inputs`; `partial` makes all of them optional."""
        fields: Any = {each.name: self.input_field(each, model, partial=partial) for each in inputs}
        return self.once(name, lambda: self.body_schema(name, fields, model))

    def body_schema(self, name: str, fields: Any, model: type[models.Model]) -> type[Body]:
        """A body that passes over what answers show of `model`'s objects."""
        made = create_model(name, __base__=Body, **fields)
        made.shown = self.shown(model)
        return made

    def input_field(self, each: Input, model: type[models.Model], *, partial: bool = False) -> tuple[Any, Any]:
        """One value of a body."""
        hint = self.input_hint(each, model)
        hint = hint | None if each.nullable else hint
        if each.required and not partial:
            return hint, Field()
        if partial or (each.default is None and not each.nullable):
            return hint, Field(default=None, json_schema_extra=without_default)
        return hint, Field(default=each.default)

    def input_hint(self, each: Input, model: type[models.Model]) -> Any:
        """The type of a value in a body: an id for an object, nested bodies for lines."""
        match each.kind:
            case Kind.OBJECT:
                return Id
            case Kind.OBJECTS:
                return list_of(Id)
            case Kind.ITEMS:
                return list_of(self.line(each.hint, model))
        return narrowed(each, model)

    def line(self, kind: Any, model: type[models.Model]) -> Schema:
        """One line of a body."""
        return self.body(kind.__name__, item_inputs(kind), model)

    def result(self, hint: Any) -> Any:
        """What an action gives back: rows for objects, nested shapes for dataclasses."""
        plain, nullable = without_none(hint)
        if nullable:
            return self.result(plain) | None
        if hint is None or hint is NoneType:
            return None
        item = item_of(hint)
        if item is not None:
            return list_of(self.result(item))
        if isinstance(hint, type) and issubclass(hint, models.Model):
            shown = exposure_of(hint)
            return self.row(shown) if shown else int
        if dataclasses.is_dataclass(hint):
            return self.result_lines(hint)
        return hint

    def result_lines(self, kind: Any) -> Schema:
        """The shape of a dataclass that an action gives back."""
        fields: Any = {each.name: (self.result(each.type), Field()) for each in dataclasses.fields(kind)}
        return self.once(kind.__name__, lambda: create_model(kind.__name__, __doc__=kind.__doc__, **fields))


def row_fields(exposure: Exposure, only: tuple[str, ...]) -> Any:
    """The values of an object, in the order of `only` or of the exposure."""
    columns = reader_of(exposure).columns
    return {name: column_field(columns[name]) for name in (only or columns) if name in columns}


def rendered_fields(rendered: Mapping[str, Rendered], only: tuple[str, ...]) -> Any:
    """The values that only details show."""
    return {
        name: (value.type, Field(description=value.description))
        for name, value in rendered.items()
        if not only or name in only
    }


def column_field(column: Column) -> tuple[Any, Any]:
    """A column's promise. What not everybody may see is optional: to others it does not exist."""
    hint, told = answer_hint(column), column.description or None
    if column.permission:
        return hint, Field(default=None, json_schema_extra=without_default, description=told)
    return hint, Field(description=told)


def answer_hint(column: Column) -> Any:
    """The type of a column's values on the wire."""
    hint = column.hint
    if hint is Decimal:
        hint = decimal_text(2)
    elif hint is time:
        hint = Annotated[str, WithJsonSchema(CLOCK_SCHEMA)]
    elif isinstance(column.field, models.EmailField):
        hint = EMAIL
    return hint | None if column.nullable else hint


def plain_choice(hint: Any) -> Any:
    """Some members of a class of choices, told by their values: whoever writes a body does not know our classes."""
    members = get_args(hint)
    if not all(isinstance(member, Enum) for member in members):
        return hint
    by_value = {member.value: member for member in members}
    return Annotated[Literal[*by_value], AfterValidator(by_value.__getitem__)]


def narrowed(each: Input, model: type[models.Model]) -> Any:
    """A plain value's type; one that is called like a field of the model has that field's choices and length, or its
    keys.
    """
    shown = exposure_of(model)
    if each.hint is CustomValues and shown:
        return given(shown.name)
    field = next((field for field in model._meta.fields if field.name == each.name), None)
    if field is not None and field.choices and each.hint in (str, int):
        return choices_class(field)
    if field is not None and field.is_relation and each.hint is int:
        return Id
    if get_origin(each.hint) is Literal:
        return plain_choice(each.hint)
    hint = WIRE_TYPES.get(each.hint, each.hint)
    if field is not None and each.hint is str and field.max_length:
        return Annotated[hint, Field(max_length=field.max_length)]
    return hint
