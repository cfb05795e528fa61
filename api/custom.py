"""The custom fields in an OpenAPI document, as they are defined now.

The document itself is made once a process, with an object of any keys where custom fields stand. Each reader gets it
with the present ones: one question to the database for each collection that can have some. No key is promised to be
there: not everybody reads all of them, and staff may archive any of them.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from django.utils import translation

from api.gateway.custom import answered, given, key_parameters
from api.parameters import documented
from school.common.exposure import CustomSchema, Exposure, exposures

type Document = dict[str, Any]

TYPES: Mapping[type, str] = {str: "string", float: "number", bool: "boolean", date: "string"}
FILTERED = ("", "aggregate/", "export.csv/")  # the reads of a collection that take filters


def with_custom_fields(document: Document, base: str) -> Document:
    """The document with the present custom fields in answers, bodies and filters."""
    schemas, paths = dict(document["components"]["schemas"]), dict(document["paths"])
    with translation.override("en"):
        for exposure in exposures():
            if exposure.custom and (fields := exposure.custom.schemas()):
                names = (answered(exposure.name).__name__, given(exposure.name).__name__)
                schemas |= {name: object_schema(fields) for name in names if name in schemas}
                paths |= filtered(exposure, fields, paths, f"/{base}{exposure.name}/")
    return {**document, "paths": paths, "components": {**document["components"], "schemas": schemas}}


def object_schema(fields: Iterable[CustomSchema]) -> Document:
    """An object with these keys and no others."""
    properties = {field.key.name: value_schema(field) for field in fields}
    return {"type": "object", "properties": properties, "additionalProperties": False}


def value_schema(field: CustomSchema) -> Document:
    """A value, or null for none."""
    plain: Document = {"type": TYPES[field.key.type]}
    if field.format:
        plain["format"] = field.format
    if field.key.choices:
        plain["enum"] = [*field.key.choices]
    told = ". ".join(text for text in (field.title, field.description) if text)
    return {"anyOf": [plain, {"type": "null"}], "description": told}


def filtered(exposure: Exposure, fields: Sequence[CustomSchema], paths: Document, at: str) -> Document:
    """The collection's reads with the fields' filters among their parameters."""
    parameters = [*documented(key_parameters(exposure, [field.key for field in fields]).values())]
    return {path: with_parameters(paths[path], parameters) for end in FILTERED if (path := at + end) in paths}


def with_parameters(item: Document, parameters: list[Document]) -> Document:
    """A path whose GET takes these too."""
    return {**item, "get": {**item["get"], "parameters": [*item["get"].get("parameters", ()), *parameters]}}
