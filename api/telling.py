"""What the document says of a route besides its body and its answer: parameters, headers, errors, files."""

from collections.abc import Mapping
from typing import Any, Protocol


class Told(Protocol):
    """What this needs to know of a route; see Route."""

    @property
    def status(self) -> int: ...
    @property
    def also(self) -> tuple[int, ...]: ...
    @property
    def throttle(self) -> str: ...
    @property
    def tagged(self) -> Any: ...
    @property
    def subject(self) -> Any: ...
    @property
    def is_write(self) -> bool: ...
    @property
    def is_keyed(self) -> bool: ...
    @property
    def parameters(self) -> tuple[dict[str, Any], ...]: ...
    @property
    def protocol(self) -> Any: ...
    @property
    def body(self) -> Any: ...
    @property
    def extras(self) -> tuple[str, ...]: ...
    @property
    def content(self) -> Mapping[str, Any] | None: ...
    @property
    def errors(self) -> tuple[int, ...]: ...
    @property
    def error_statuses(self) -> list[int]: ...


LIMITS = ("X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset")
TAG = '"7-3q2uBBn0Qk1yXwTz"'
KEY = "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a"
HEADERS: dict[str, dict[str, Any]] = {
    "X-RateLimit-Limit": {"schema": {"type": "integer"}, "description": "How many calls the window allows."},
    "X-RateLimit-Remaining": {"schema": {"type": "integer", "minimum": 0}, "description": "How many are left of them."},
    "X-RateLimit-Reset": {"schema": {"type": "integer"}, "description": "When the window ends, in Unix seconds."},
    "Retry-After": {"schema": {"type": "integer"}, "description": "In how many seconds to try again."},
    "ETag": {
        "schema": {"type": "string"},
        "description": "What the object's values are now: for If-None-Match and If-Match.",
        "example": TAG,
    },
    "Idempotent-Replayed": {
        "schema": {"type": "string", "enum": ["true"]},
        "description": "There when this is the kept answer of an earlier request with the same Idempotency-Key.",
    },
}


def reference(name: str) -> dict[str, str]:
    """A header of the document's components."""
    return {"$ref": f"#/components/headers/{name}"}


def told(route: Told) -> dict[str, Any]:
    """What ninja cannot know of a route."""
    responses: dict[Any, Any] = {
        status: {"$ref": f"#/components/responses/Error{status}"} for status in route.error_statuses
    }
    headers = {name: reference(name) for name in header_names(route)}
    for status in (route.status, *route.also):
        responses[status] = {"headers": headers} if headers else {}
    if route.tagged and not route.is_write:
        unchanged = {name: reference(name) for name in (*LIMITS, "ETag")}
        responses[304] = {"description": "Unchanged: you have it already.", "headers": unchanged}
    if route.content:
        responses[route.status] |= {"description": "The file.", "content": dict(route.content)}
    if route.content and 416 in route.errors:
        responses[206] = {"description": "The part of it that was asked for.", "content": dict(route.content)}
        responses[302] = {"description": "It is in a bucket: the address to get it from, good for some minutes."}
        responses[304] = {"description": "Unchanged: you have it already."}
    told = {"parameters": [*route.parameters, *header_parameters(route)], "responses": responses}
    own = route.protocol or (route.body if route.extras else None)
    return told | ({"requestBody": body_of(own, route.extras)} if own else {})


def body_of(shape: Any, extras: tuple[str, ...]) -> dict[str, Any]:
    """A body that is read without ninja: JSON, or a form with `extras`, which are uploads."""
    schema = shape.model_json_schema(ref_template="#/components/schemas/{model}")
    schema.pop("$defs", None)  # what it refers to is among the document's own schemas
    content = {"application/json": {"schema": schema}}
    if extras:
        files = {name: {"type": "string", "format": "binary"} for name in extras}
        content["multipart/form-data"] = {"schema": {**schema, "properties": schema["properties"] | files}}
    return {"required": True, "content": content}


def header_names(route: Told) -> list[str]:
    """The headers of its good answer."""
    names = [] if route.throttle == "none" else [*LIMITS]
    names += ["ETag"] if route.tagged and route.status in (200, 201) else []
    return names + (["Idempotent-Replayed"] if route.is_keyed else [])


def header_parameters(route: Told) -> list[dict[str, Any]]:
    """The headers that it takes."""
    taken = []
    if route.is_keyed:
        text = (
            "A name of your own for this request: sent again within 24 hours, it is answered again and not done again."
        )
        taken.append(header("Idempotency-Key", {"type": "string", "minLength": 1, "maxLength": 255}, text, KEY))
    if route.subject:
        text = "The ETag that you have seen: refused with 412 when the object has changed since."
        taken.append(header("If-Match", {"type": "string"}, text, TAG))
    if route.tagged and not route.is_write:
        text = "The ETag that you have: answered with 304 when the object has not changed since."
        taken.append(header("If-None-Match", {"type": "string"}, text, TAG))
    return taken


def header(name: str, schema: dict[str, Any], description: str, example: str) -> dict[str, Any]:
    """One header of a request."""
    return {
        "in": "header",
        "name": name,
        "required": False,
        "schema": schema,
        "description": description,
        "example": example,
    }
