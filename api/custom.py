"""The custom fields in an OpenAPI document, as they are defined now.

The document itself is made once a process, with an object of any keys where custom fields stand. Each reader gets it
with the present ones: one question to the database for each collection that can have some. No key is promised to be
there: not everybody reads all of them, and staff may archive any of them.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from django.utils import translation

from api.gateway.aggregates import FUNCTIONS, Measure
from api.gateway.custom import answered, given, key_parameters, prefix_of
from api.gateway.readers import reader_of
from api.generated.reading import grouped, names_for
from api.parameters import documented
from api.wording import component
from school.common.exposure import CustomSchema, Exposure, exposures

type Document = dict[str, Any]

TYPES: Mapping[type, str] = {str: "string", float: "number", bool: "boolean", date: "string"}
PART: Document = {"anyOf": [{"type": "integer"}, {"type": "null"}]}  # of a day: its year, month or number
FILTERED = ("", "aggregate/", "export.csv/")  # the reads of a collection that take filters


def with_custom_fields(document: Document, base: str) -> Document:
    """The document with the present custom fields in answers, bodies and filters."""
    schemas, paths = dict(document["components"]["schemas"]), dict(document["paths"])
    with translation.override("en"):
        for exposure in exposures():
            if exposure.custom and (fields := exposure.custom.schemas()):
                names = (answered(exposure.name).__name__, given(exposure.name).__name__)
                schemas |= {name: object_schema(fields) for name in names if name in schemas}
                schemas |= summed(exposure, fields, schemas)
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


def summed(exposure: Exposure, fields: Sequence[CustomSchema], known: Document) -> Document:
    """What the collection's sums and counts answer, with the fields' own."""
    name, prefix = f"{component(exposure.name)}Group", prefix_of(exposure)
    reader = reader_of(exposure).with_keys([field.key for field in fields])
    values = {prefix + field.key.name: value_schema(field) for field in fields}
    groups = {each: values.get(each, PART) for each in grouped(reader) if each.startswith(prefix)}
    measures = {
        Measure(function, each).name: values[each]
        for function in FUNCTIONS
        for each in names_for(reader, function)
        if each in values
    }
    shape = known.get(name)
    return {name: {**shape, "properties": {**shape["properties"], **groups, **measures}}} if shape else {}


def filtered(exposure: Exposure, fields: Sequence[CustomSchema], paths: Document, at: str) -> Document:
    """The collection's reads with the fields' filters among their parameters."""
    parameters = [*documented(key_parameters(exposure, [field.key for field in fields]).values())]
    return {path: with_parameters(paths[path], parameters) for end in FILTERED if (path := at + end) in paths}


def with_parameters(item: Document, parameters: list[Document]) -> Document:
    """A path whose GET takes these too."""
    return {**item, "get": {**item["get"], "parameters": [*item["get"].get("parameters", ()), *parameters]}}
