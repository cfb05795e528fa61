"""The documents leave nothing open: every value is typed, every answer has an example that fits, headers are told."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from ninja.openapi.schema import OpenAPISchema

from api.documents import Api
from api.urls import apis, data
from api.wire import LONGEST_TEXT
from content.models import LessonPage
from school.common.errors import Invalid
from school.common.exposure import exposures
from tests.api.conformity import resolved, violations

APIS = pytest.mark.parametrize("api", apis, ids=lambda api: api.name)
NAME = re.compile(r"[A-Z][A-Za-z]+")
TYPED = {"type", "$ref", "enum", "const", "anyOf", "oneOf"}
RATES = {"X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset"}
CHANGES = {"put", "patch", "delete"}
PROTOCOLS = ("receivePaymeCall",)  # somebody else's rules: refusals are answers with 200
REFUSALS_COUNTED = {"previewDraft"}  # of which only the refusals count as calls
UNCOUNTED = {
    route.operation_id for api in apis for routes in api.routes.values() for route in routes if route.throttle == "none"
}


def operations(api: Api) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Method, path and what is said of each operation."""
    for path, item in api.document()["paths"].items():
        for method, operation in item.items():
            yield method, path, operation


def json_of(part: dict[str, Any], api: Api) -> dict[str, Any]:
    """The JSON content of a body or an answer."""
    content: dict[str, Any] = resolved(part, api).get("content", {}).get("application/json", {})
    return content


def untyped(schema: Any, place: str) -> Iterator[str]:
    """The places below `schema` that could hold anything."""
    if not isinstance(schema, dict) or not TYPED & schema.keys():
        yield place
        return
    if schema.get("type") == "object" and not {"properties", "additionalProperties"} & schema.keys():
        yield f"{place}: an object of anything"
    if schema.get("type") == "array" and "items" not in schema:
        yield f"{place}: a list of anything"
    for name, child in schema.get("properties", {}).items():
        yield from untyped(child, f"{place}.{name}")
    for key in ("items", "additionalProperties"):
        if key in schema and schema[key] is not False:
            yield from untyped(schema[key], f"{place}[]")
    for child in (*schema.get("anyOf", ()), *schema.get("oneOf", ())):
        yield from untyped(child, f"{place}|")


@APIS
def test_every_value_is_typed(api: Api) -> None:
    found = [
        place for name, schema in api.document()["components"]["schemas"].items() for place in untyped(schema, name)
    ]
    for _method, _path, operation in operations(api):
        name = operation["operationId"]
        for parameter in operation["parameters"]:
            found += untyped(parameter["schema"], f"{name}?{parameter['name']}")
        for part in (operation.get("requestBody", {}), *operation["responses"].values()):
            for content in resolved(part, api).get("content", {}).values():
                found += untyped(content["schema"], name)
    assert found == []


class Listening(OpenAPISchema):
    """Ninja's document, with what it says nothing about: names that stand for two different shapes."""

    def add_schema_definitions(self, definitions: dict[str, Any]) -> None:
        ours = self.__dict__.setdefault("clashes", set())
        ours.update(name for name, shape in definitions.items() if self.schemas.get(name, shape) != shape)
        super().add_schema_definitions(definitions)


@APIS
def test_a_name_stands_for_one_shape(api: Api) -> None:
    """The later shape would take the other's place, and both would be told as it."""
    assert vars(Listening(api.ninja, api.base)).get("clashes", set()) == set()
    assert [name for name in api.document()["components"]["schemas"] if not NAME.fullmatch(name)] == []


@APIS
def test_every_body_and_answer_has_an_example_that_fits(api: Api) -> None:
    for _method, _path, operation in operations(api):
        for part in (operation.get("requestBody", {}), *operation["responses"].values()):
            content = json_of(part, api)
            if content:
                problems = list(violations(content["schema"], content["example"], api, operation["operationId"]))
                assert problems == []


@APIS
def test_every_operation_tells_its_refusals(api: Api) -> None:
    wrong = api.refusals.status(Invalid()) or 400  # of a bad body
    for method, path, operation in operations(api):
        if operation["operationId"] in PROTOCOLS:
            continue
        told = {int(status) for status in operation["responses"]}
        taken = {(each["in"], each["name"]) for each in operation["parameters"]}
        assert 503 in told
        assert (429 in told) is (operation["operationId"] not in UNCOUNTED - REFUSALS_COUNTED), operation["operationId"]
        assert ("security" not in operation) or 401 in told
        assert (404 in told) or "{" not in path
        assert (409 in told) or method == "get"
        assert (422 in told) is (400 in told if wrong == 422 else ("header", "Idempotency-Key") in taken)
        assert (412 in told) is (("header", "If-Match") in taken) or method == "get"
        assert (304 in told) is (("header", "If-None-Match") in taken) or 206 in told
        if "requestBody" in operation:
            assert {400, 413, wrong} <= told


@APIS
def test_who_gives_a_tag_takes_it_back(api: Api) -> None:
    """Whatever changes or deletes the very object whose GET has an ETag is done under If-Match."""
    for path, item in api.document()["paths"].items():
        takes = {method: {each["name"] for each in operation["parameters"]} for method, operation in item.items()}
        if "If-None-Match" in takes.get("get", ()):
            assert [method for method in takes.keys() & CHANGES if "If-Match" not in takes[method]] == [], path


@APIS
def test_every_answer_tells_its_headers(api: Api) -> None:
    for method, path, operation in operations(api):
        good = next(answer for status, answer in operation["responses"].items() if int(status) < 300)
        name = operation["operationId"]
        assert good.get("headers", {}).keys() >= RATES or name in UNCOUNTED, name
        if api is data and path.endswith("/{id}/") and method != "delete":
            assert "ETag" in good["headers"], name
        for header in good.get("headers", {}).values():
            assert header["$ref"].rpartition("/")[2] in api.document()["components"]["headers"]
    for status, answer in api.document()["components"]["responses"].items():
        assert answer["headers"].keys() >= RATES
        assert ("Retry-After" in answer["headers"]) is (status in ("Error429", "Error503"))


def test_each_kind_of_block_is_a_type_of_its_own() -> None:
    """A block without a shape fails here: frontends could not know what it holds."""
    schemas = data.document()["components"]["schemas"]
    union = schemas["BlockData"]
    kinds = {
        kind: schemas[reference.rpartition("/")[2]] for kind, reference in union["discriminator"]["mapping"].items()
    }
    body: Any = LessonPage._meta.get_field("body")
    assert kinds.keys() == set(body.stream_block.child_blocks)
    assert len(union["oneOf"]) == len(kinds)
    for kind, schema in kinds.items():
        assert schema["properties"]["type"]["const"] == kind
        assert {"id", "type"} <= set(schema["required"])


def test_writing_collections_have_a_bulk_operation() -> None:
    paths = data.document()["paths"]
    for exposure in exposures():
        offered = {"create": exposure.create, "update": exposure.update, "delete": exposure.delete}
        path = f"/api/v1/data/{exposure.name}/bulk/"
        body = data.document()["components"]["schemas"]
        if path in paths:
            name = json_of(paths[path]["post"]["requestBody"], data)["schema"]["$ref"].rpartition("/")[2]
            assert body[name]["properties"].keys() <= {verb for verb, action in offered.items() if action}
            assert body[name]["additionalProperties"] is False
        else:
            assert not exposure.update


def test_what_a_text_may_hold_is_told() -> None:
    """The narrower of two limits, and the pattern."""
    course = {api.name: api.document() for api in apis}["elearning"]["components"]["schemas"]
    limits = {name: part.get("maxLength") for name, part in course["Registration"]["properties"].items()}
    assert limits == {"email": None, "mot_de_passe": 128, "first_name": 150, "last_name": 150}
    assert course["NewLesson"]["properties"]["description"]["maxLength"] == LONGEST_TEXT
    assert course["Accepted"] == {"type": "string", "minLength": 1, "maxLength": LONGEST_TEXT, "pattern": "^[^{}|]*$"}
