"""Examples for the documents, made from the schemas: every body and every answer shows one that fits."""

from collections.abc import Mapping
from typing import Any

type Node = Mapping[str, Any]

BY_NAME: Mapping[str, str] = {
    "username": "ali.karimov",
    "email": "ali@example.com",
    "first_name": "Ali",
    "last_name": "Karimov",
    "full_name": "Ali Karimov",
    "phone_number": "+998901234567",
    "name": "A1 morning",
    "title": "Lesson 7: the past tense",
    "currency": "UZS",
    "password": "correct-horse-battery",
    "start_time": "09:00",
    "next": "https://school.example/api/v1/data/groups/?page=2",
    "previous": "https://school.example/api/v1/data/groups/?page=1",
    "mime_type": "audio/ogg",
    "file_name": "dialogue.ogg",
    "ip_address": "203.0.113.7",
    "access": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.access",
    "refresh": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.refresh",
}
BY_FORMAT: Mapping[str, str] = {
    "date-time": "2026-09-01T04:00:00Z",
    "date": "2026-09-01",
    "uuid": "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a",
    "uri": "https://school.example/file",
    "email": "ali@example.com",
}
DEEPEST = 6  # lines within lines within pages; a type that holds itself ends here


def example_of(schema: Node, schemas: Mapping[str, Node], *, name: str = "", depth: int = 0) -> Any:
    """A value that fits `schema`; `schemas` are the document's, `name` is the value's own."""
    if "$ref" in schema:
        return example_of(schemas[schema["$ref"].rpartition("/")[2]], schemas, name=name, depth=depth)
    for known in ("const", "example", "default"):
        if known in schema:
            return schema[known]
    if schema.get("examples") or schema.get("enum"):
        return (schema.get("examples") or schema["enum"])[0]
    options = schema.get("anyOf") or schema.get("oneOf")
    if options:
        return example_of(options[0], schemas, name=name, depth=depth)
    return plain_example(schema, schemas, name, depth)


def plain_example(schema: Node, schemas: Mapping[str, Node], name: str, depth: int) -> Any:
    """A value of a plain type."""
    match schema.get("type"):
        case "object":
            return object_example(schema, schemas, depth)
        case "array":
            return [] if depth > DEEPEST else [example_of(schema["items"], schemas, name=name, depth=depth + 1)]
        case "integer" | "number":
            return number_example(schema)
        case "boolean":
            return True
        case "null":
            return None
    return text_example(schema, name)


def object_example(schema: Node, schemas: Mapping[str, Node], depth: int) -> dict[str, Any]:
    """All values of an object; of a deep one only those that it must have."""
    required = schema.get("required", ())
    return {
        name: example_of(child, schemas, name=name, depth=depth + 1)
        for name, child in schema.get("properties", {}).items()
        if depth <= DEEPEST or name in required
    }


def number_example(schema: Node) -> Any:
    """A number within its bounds."""
    smallest: Any = schema.get("minimum", schema.get("exclusiveMinimum", 0) + 1)
    return min(max(smallest, 1), schema.get("maximum", 1)) if smallest <= 1 else smallest


def text_example(schema: Node, name: str) -> str:
    """A text in its format, cut to its length."""
    text = BY_FORMAT.get(schema.get("format", "")) or BY_NAME.get(name) or name.replace("_", " ").capitalize() or "Text"
    return text[: schema.get("maxLength", len(text))]


def add_examples(document: dict[str, Any]) -> None:
    """Give every JSON body and answer of the operations its example."""
    schemas = document["components"]["schemas"]
    for item in document["paths"].values():
        for operation in item.values():
            for part in (operation.get("requestBody", {}), *operation["responses"].values()):
                for kind, content in part.get("content", {}).items():
                    if kind == "application/json" and "example" not in content:
                        content["example"] = example_of(content["schema"], schemas)
