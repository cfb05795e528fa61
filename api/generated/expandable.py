"""Schemas of rows in which references may be embedded: `integer | Group | null` in place of `integer`.

Only lists and details of the generated API take `expand`, so only they have these; what a write answers is plain. An
embedded object may hold embedded ones itself.
"""

from typing import Any, ForwardRef, Union

from pydantic import Field, create_model

from api.gateway.readers import Reader, reader_of
from api.schemas import URL, Schema, Schemas, list_of, rendered_fields, row_fields, without_default
from api.wording import component
from school.common.exposure import Exposure, exposures


def references(reader: Reader) -> dict[str, Reader]:
    """The references that can be embedded, with the collections behind them."""
    found = ((name, reader.behind(name)) for name in reader.columns)
    return {name: target for name, target in found if target is not None}


def name_of(exposure: Exposure) -> str:
    """The schema's name: the plain row's where nothing can be embedded."""
    noun = component(exposure.name)
    return f"Expandable{noun}" if references(reader_of(exposure)) else noun


def row_schema(schemas: Schemas, exposure: Exposure) -> Schema:
    """One object of a list."""
    if name_of(exposure) not in schemas.made:
        make_all(schemas)
    return schemas.made[name_of(exposure)]


def detail_schema(schemas: Schemas, exposure: Exposure) -> Schema:
    """One object by itself, with what only details show."""
    if not exposure.rendered:
        return row_schema(schemas, exposure)
    name, base = f"{name_of(exposure)}Detail", row_schema(schemas, exposure)
    extra = rendered_fields(exposure.rendered, ())
    return schemas.once(name, lambda: create_model(name, __base__=base, **extra))


def make_all(schemas: Schemas) -> None:
    """The schemas of all collections: they refer to each other, so they are made together."""
    made = {name_of(each): schemas.row(each) for each in exposures() if not references(reader_of(each))}
    for each in exposures():
        if name_of(each) not in made:
            made[name_of(each)] = create_model(name_of(each), **fields(each))
    for schema in made.values():
        schema.model_rebuild(_types_namespace=made)
    schemas.made |= made


def fields(exposure: Exposure) -> Any:
    """The values of an object, with the objects that may stand in place of references."""
    reader = reader_of(exposure)
    values = row_fields(exposure, ())
    for name, target in references(reader).items():
        _hint, field = values[name]
        values[name] = (Union[int, ForwardRef(name_of(target.exposure)), None], field)  # noqa: UP007  a name is no type
    return values


def page_schema(schemas: Schemas, exposure: Exposure) -> Schema:
    """A list's envelope: without a count at a cursor, with an empty one when nobody counted."""
    name, row = f"{component(exposure.name)}List", row_schema(schemas, exposure)
    told = "How many there are in all; null with count=none, and not there with a cursor."
    values: Any = {
        "count": (int | None, Field(default=None, json_schema_extra=without_default, description=told, ge=0)),
        **page_fields(row),
    }
    return schemas.once(name, lambda: create_model(name, **values))


def page_fields(row: Schema) -> Any:
    """The neighbours of a page and its rows."""
    return {
        "next": (URL | None, Field(description="The next page's address.")),
        "previous": (URL | None, Field(description="The previous page's address.")),
        "results": (list_of(row), Field(description="This page's rows.")),
    }
