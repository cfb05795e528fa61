"""The documents: kept as files, so that a change of the API is a visible diff; valid; and shown without internet.

`UPDATE_SNAPSHOTS=1 pytest tests/api/test_openapi.py` writes the files anew.
"""

import json
import os
import re
from pathlib import Path
from typing import Any

import pytest
from django.contrib.staticfiles import finders
from django.test import Client

from api.documents import Api
from api.urls import apis, data

SNAPSHOTS = Path(__file__).parent / "snapshots"
APIS = pytest.mark.parametrize("api", apis, ids=lambda api: api.name)
METHODS = {"get", "post", "put", "patch", "delete"}


@APIS
def test_the_document_is_the_one_that_was_reviewed(api: Api) -> None:
    now = json.dumps(api.document(), indent=1, ensure_ascii=False, default=str) + "\n"
    kept = SNAPSHOTS / f"{api.name}.json"
    if os.environ.get("UPDATE_SNAPSHOTS"):
        kept.parent.mkdir(exist_ok=True)
        kept.write_text(now)
    assert kept.read_text() == now, "The API has changed: look at it, then run this test with UPDATE_SNAPSHOTS=1"


@APIS
def test_every_operation_is_told_whole(api: Api) -> None:
    seen: set[str] = set()
    for path, item in api.document()["paths"].items():
        assert path.endswith("/")
        assert item.keys() <= METHODS
        for operation in item.values():
            assert re.fullmatch(r"[a-z][A-Za-z]+", operation["operationId"])
            assert operation["operationId"] not in seen
            seen.add(operation["operationId"])
            assert operation["summary"]
            assert operation["description"]
            assert operation["tags"]
            assert any(200 <= int(status) < 300 for status in operation["responses"])
            named = {each["name"] for each in operation["parameters"] if each["in"] == "path"}
            assert named == set(re.findall(r"{(\w+)}", path))
            assert len(operation["parameters"]) == len({(each["in"], each["name"]) for each in operation["parameters"]})


@APIS
def test_every_reference_leads_somewhere(api: Api) -> None:
    document = api.document()
    assert document["openapi"] == "3.1.0"
    for reference in references(document):
        _hash, _components, kind, name = reference.split("/")
        assert name in document["components"][kind], reference


@APIS
def test_whoever_needs_a_login_is_told_so(api: Api) -> None:
    for item in api.document()["paths"].values():
        for operation in item.values():
            if "security" in operation:
                assert 401 in operation["responses"]


def references(node: Any) -> Any:
    """Every $ref below `node`."""
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for child in node.values():
            yield from references(child)
    elif isinstance(node, list):
        for child in node:
            yield from references(child)


def test_types_are_exact() -> None:
    schemas = data.document()["components"]["schemas"]
    payment = schemas["Payment"]["properties"]
    assert payment["id"] == {"type": "integer"}
    assert payment["amount"]["type"] == "string"
    assert payment["amount"]["pattern"] == r"^-?[0-9]+\.[0-9]{2}$"
    assert payment["status"] == {"$ref": "#/components/schemas/PaymentStatus"}
    assert payment["due_date"] == {"type": "string", "format": "date"}
    assert payment["paid_at"] == {"anyOf": [{"type": "string", "format": "date-time"}, {"type": "null"}]}
    assert payment["group"] == {"anyOf": [{"type": "integer"}, {"type": "null"}]}
    assert set(schemas["Payment"]["required"]) == set(payment)
    assert schemas["PaymentStatus"]["enum"] == ["pending", "confirmed", "failed", "overdue", "refunded"]
    assert "students" not in schemas["Group"]["required"]
    assert schemas["Lesson"]["properties"]["start_time"]["pattern"] == "^([01][0-9]|2[0-3]):[0-5][0-9]$"
    create = schemas["GroupCreate"]
    assert create["additionalProperties"] is False
    assert create["required"] == ["name", "course", "teacher", "start_date", "end_date"]
    assert "required" not in schemas["GroupUpdate"]


@APIS
@pytest.mark.parametrize("page", ["docs/", "docs/redoc/"])
def test_the_pages_need_no_internet(db: None, api: Api, page: str) -> None:
    response = Client().get(f"/{api.documents}{page}")
    assert response.status_code == 200
    html = response.content.decode()
    assert f'data-document="/{api.documents}openapi.json?area={next(iter(api.routes))}"' in html
    sources = re.findall(r'(?:src|href)="([^"]+)"', html)
    files = [source.removeprefix("/static/") for source in sources if source != "data:," and not source.startswith("?")]
    assert files
    assert all(finders.find(file) for file in files)
    policy = response["Content-Security-Policy"]
    assert "unsafe-eval" not in policy
    assert "http" not in policy
    nonce = re.search(r"'nonce-([^']+)'", policy)
    assert nonce
    assert f'nonce="{nonce[1]}"' in html


@APIS
def test_an_area_alone_is_a_part_of_the_document(db: None, api: Api) -> None:
    """As the pages show it; together the areas are all of it."""
    parts = [api.part(area)["paths"] for area in api.routes]
    assert {address: item for part in parts for address, item in part.items()} == api.document()["paths"]
    assert all(len(part) < len(api.document()["paths"]) for part in parts)


@APIS
def test_the_document_is_served(db: None, api: Api) -> None:
    response = Client().get(f"/{api.documents}openapi.json")
    assert response["Content-Type"] == "application/json; charset=utf-8"
    assert response.json()["info"]["title"] == api.ninja.title
