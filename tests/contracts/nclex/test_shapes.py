"""Every refusal under the contract's base is `{detail}`, whoever makes it; the narrower bases keep their own shape."""

from typing import Any

import pytest
from django.test import Client

from api.urls import nclex
from tests.api.callers import Callers
from tests.world import World

PLAIN = {"detail", "code"}


def told(response: Any) -> tuple[int, set[str]]:
    """Status and names of an answer."""
    assert response["Content-Type"].startswith("application/json")
    return response.status_code, set(response.json())


@pytest.mark.parametrize(
    ("path", "names"),
    [
        ("/api/nothing/", {"detail"}),
        ("/api/nothing", {"detail"}),
        ("/api/", {"detail"}),
        ("/api", {"detail"}),
        ("/api/payments/", {"detail"}),
        ("/api/v2/users/", {"detail"}),
        ("/api/v1/nothing/", PLAIN),
        ("/api/v1/data/nothing/", PLAIN),
        ("/api/v1/courses/nothing/", PLAIN),
    ],
)
def test_unknown_paths(db: None, path: str, names: set[str]) -> None:
    for method in ("get", "post", "delete"):
        assert told(getattr(Client(), method)(path)) == (404, names)


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("delete", "/api/users/me/", {"GET", "HEAD", "PUT", "PATCH"}),
        ("get", "/api/auth/login", {"POST"}),
        ("post", "/api/courses/", {"GET", "HEAD"}),
        ("get", "/api/payments/webhook/", {"POST"}),
    ],
)
def test_wrong_methods(db: None, method: str, path: str, allowed: set[str]) -> None:
    response = getattr(Client(), method)(path)
    assert told(response) == (405, {"detail"})
    assert {name.strip() for name in response["Allow"].split(",")} == allowed


def test_bodies_that_are_too_large(db: None, settings: Any) -> None:
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 100
    for path in ("/api/auth/login/", "/api/payments/webhook/"):
        body = {"email": "a@example.com", "password": "x" * 200}
        headers = {"X-Paystack-Signature": "x"}
        response = Client().post(path, body, content_type="application/json", headers=headers)
        assert told(response) == (413, {"detail"})


def test_too_many_calls(db: None, settings: Any) -> None:
    settings.RATE_LIMIT_LOGIN = (1, 3600)
    body = {"email": "somebody@example.com", "password": "x"}
    caller = Client(REMOTE_ADDR="203.0.113.9")
    first, second = (caller.post("/api/auth/login/", body, content_type="application/json") for _call in range(2))
    assert told(first) == (401, {"detail"})
    assert told(second) == (429, {"detail"})
    assert 0 < int(second["Retry-After"]) <= 3600
    assert second["X-RateLimit-Remaining"] == "0"


def test_gateways_are_not_counted(db: None, settings: Any) -> None:
    settings.RATE_LIMIT_ANONYMOUS = (1, 3600)
    for _call in range(3):
        assert Client().post("/api/payments/webhook/", {}, content_type="application/json").status_code == 401


def test_without_a_token(db: None) -> None:
    response = Client().get("/api/users/me/")
    assert told(response) == (401, {"detail"})
    assert response["WWW-Authenticate"] == "Bearer"


def test_a_question_that_nobody_understands(api: Callers, world: World) -> None:
    answer = api["student"].get("/api/users/me/?role=admin")
    assert (answer.status, set(answer.json)) == (400, {"detail", "errors"})


def test_lists_are_bare_arrays_and_ids_public() -> None:
    document = nclex.document()
    for path, item in document["paths"].items():
        for operation in item.values():
            if operation["operationId"].startswith("list"):
                assert operation["responses"][200]["content"]["application/json"]["schema"]["type"] == "array", path
            for parameter in operation["parameters"]:
                if parameter["in"] == "path" and parameter["name"] not in ("transaction_id", "gateway"):
                    assert parameter["schema"]["format"] == "uuid", path
    ids = [
        (name, field, value)
        for name, schema in document["components"]["schemas"].items()
        for field, value in schema.get("properties", {}).items()
        if field == "id" or (field.endswith("_id") and field not in ("transaction_id", "request_id"))
    ]
    assert ids
    assert [each for each in ids if "uuid" not in str(each[2])] == []


def test_all_three_documents_are_served_side_by_side(db: None) -> None:
    titles = {
        base: Client().get(f"{base}openapi.json").json()["info"]["title"]
        for base in ("/api/", "/api/v1/", "/api/v1/data/")
    }
    assert len(set(titles.values())) == 3
    assert titles["/api/"] == "NCLEX API"
