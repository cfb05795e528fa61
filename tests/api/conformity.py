"""Holds answers to the OpenAPI documents: every call of the tests is checked against what its document promises."""

import re
from datetime import date, datetime
from functools import cache
from typing import Any
from uuid import UUID

from api.documents import Api
from api.urls import apis

METHODS = ("get", "post", "put", "patch", "delete")
TYPES: dict[str, Any] = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "object": dict,
    "array": list,
    "null": type(None),
}
FORMATS: dict[str, Any] = {
    "date-time": lambda text: text.endswith("Z") and datetime.fromisoformat(text),
    "date": date.fromisoformat,
    "uuid": UUID,
    "uri": lambda text: re.fullmatch(r"https?://\S+", text),
    "email": lambda text: "@" in text,
}
used: set[str] = set()


IDS = {"integer": r"\d+", "uuid": "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", "string": "[^/]+"}


@cache
def operations() -> list[tuple[str, re.Pattern[str], dict[str, Any], Api]]:
    """Every documented operation: method, path, what is said of it, and in which document. Longest path first."""
    found = []
    for api in apis:
        for path, item in api.document()["paths"].items():
            there = [method for method in METHODS if method in item]
            found += [(method, pattern_of(path, item[method]), item[method], api) for method in there]
    return found


def pattern_of(path: str, operation: dict[str, Any]) -> re.Pattern[str]:
    """The paths that an operation stands for."""
    schemas = {each["name"]: each["schema"] for each in operation["parameters"] if each["in"] == "path"}
    parts = [
        IDS[schemas[part[1:-1]].get("format", schemas[part[1:-1]]["type"])] if part.startswith("{") else re.escape(part)
        for part in path.split("/")
    ]
    return re.compile("/".join(parts))


def check(method: str, path: str, status: int, body: Any) -> None:
    """Fail unless the document promises this status for this operation, with a body of this shape."""
    for known, pattern, operation, api in operations():
        if known == method.lower() and pattern.fullmatch(path.partition("?")[0].rstrip("/") + "/"):
            used.add(operation["operationId"])
            responses = {str(key): value for key, value in operation["responses"].items()}
            assert str(status) in responses, f"{operation['operationId']} answered {status}: {body}"
            if "fields=" not in path or status != 200:
                conform(resolved(responses[str(status)], api), body, api, operation["operationId"])


def conform(response: dict[str, Any], body: Any, api: Api, name: str) -> None:
    """Fail unless the body is as the response says."""
    schema = response.get("content", {}).get("application/json", {}).get("schema")
    if schema is not None:
        problems = list(violations(schema, body, api, name))
        assert not problems, problems
    elif "content" not in response:
        assert body is None


def resolved(schema: Any, api: Api) -> Any:
    """What a reference stands for."""
    while "$ref" in schema:
        _hash, _components, kind, name = schema["$ref"].split("/")
        schema = api.document()["components"][kind][name]
    return schema


def violations(schema: Any, value: Any, api: Api, place: str) -> Any:
    """What is wrong with `value`, in words."""
    schema = resolved(schema, api)
    options = schema.get("anyOf") or schema.get("oneOf")
    if options:
        if not any(not list(violations(option, value, api, place)) for option in options):
            yield f"{place}: {value!r} fits none of {options}"
        return
    yield from wrong_value(schema, value, place)
    if isinstance(value, dict) and "properties" in schema:
        yield from wrong_object(schema, value, api, place)
    if isinstance(value, list) and "items" in schema:
        for number, item in enumerate(value):
            yield from violations(schema["items"], item, api, f"{place}[{number}]")


def wrong_value(schema: Any, value: Any, place: str) -> Any:
    """What is wrong with a value by itself."""
    kind = TYPES.get(schema.get("type", ""))
    if kind and (not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool)):
        yield f"{place}: {value!r} is not {schema['type']}"
    elif "enum" in schema and value not in schema["enum"]:
        yield f"{place}: {value!r} is not one of {schema['enum']}"
    elif "pattern" in schema and not re.search(schema["pattern"], value):
        yield f"{place}: {value!r} does not look like {schema['pattern']}"
    elif schema.get("format") in FORMATS and not FORMATS[schema["format"]](value):
        yield f"{place}: {value!r} is no {schema['format']}"
    elif "minimum" in schema and value < schema["minimum"]:
        yield f"{place}: {value!r} is below {schema['minimum']}"


def wrong_object(schema: Any, value: dict[str, Any], api: Api, place: str) -> Any:
    """What is missing in an object, what it should not have, and what is wrong inside."""
    properties = schema.get("properties", {})
    for name in set(schema.get("required", ())) - value.keys():
        yield f"{place}: {name} is missing"
    for name, item in value.items():
        if name in properties:
            yield from violations(properties[name], item, api, f"{place}.{name}")
        elif isinstance(schema.get("additionalProperties"), dict):
            yield from violations(schema["additionalProperties"], item, api, f"{place}.{name}")
        elif not schema.get("additionalProperties") and "custom__" not in name:  # told in the document of the moment
            yield f"{place}: {name} is not in the document"
