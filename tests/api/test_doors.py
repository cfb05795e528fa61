"""The order of checks, what a body may be, and who may read the documents."""

import asyncio
from typing import Any

import pytest
from django.test import Client

from api.body_limit import CUT, BodyLimit
from api.contracts.turantalim.api import areas
from api.generated.routes import routes_of
from api.routes import Route
from api.schemas import Schemas
from school.common.exposure import exposures
from tests.api.callers import Callers
from tests.running.school import RunningSchool
from tests.world import World

GROUPS = "/api/v1/data/groups/"
MEGABYTE = 1024 * 1024


def writes() -> list[tuple[str, Route]]:
    """Every writing route with the base that it stands under."""
    schemas = Schemas()
    found = [(f"/api/v1/data/{each.name}", route) for each in exposures() for route in routes_of(each, schemas)]
    found += [(f"/api/v1/{area}", route) for area, routes in areas().items() for route in routes]
    return [(base, route) for base, route in found if route.method != "GET"]


def send_nonsense(api: Callers, who: str, base: str, route: Route) -> int:
    """The status of a call whose body is no JSON."""
    path = base + route.path
    for name in route.ids:
        path = path.replace(f"{{{name}}}", "1")
    caller = api[who]
    kind = "application/json"
    return caller.client.generic(route.method, path, b"{", content_type=kind, headers=caller.headers).status_code


def test_token_and_role_come_before_the_body(api: Callers, world: World) -> None:
    checked = 0
    for base, route in writes():
        if route.login:
            assert send_nonsense(api, "anonymous", base, route) == 401, (base, route.path)
        asked = [route.permission] if route.permission else list(route.any_of)
        if asked and not any(world.actor("student").may(permission) for permission in asked):
            assert send_nonsense(api, "student", base, route) == 403, (base, route.path)
            checked += 1
    assert checked > 60


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        ("application/json", 201),
        ("application/json; charset=utf-8", 201),
        ("text/plain", 400),
        ("application/x-www-form-urlencoded", 400),
        ("multipart/form-data; boundary=x", 400),
        ("application/xml", 400),
    ],
)
def test_a_body_is_json_and_says_so(api: Callers, world: World, kind: str, status: int) -> None:
    caller = api["admin"]
    response = caller.client.generic(
        "POST", "/api/v1/data/rooms/", b'{"name": "R"}', content_type=kind, headers=caller.headers
    )
    assert response.status_code == status
    assert response["Content-Type"].startswith("application/json")


@pytest.mark.parametrize(
    "body",
    [
        b'{"name": "R", "seats": 1e400}',
        b'{"name": "R", "seats": ' + b"9" * 5000 + b"}",
        b'{"name": "R", "seats": 99999999999999999999}',
        b'{"name": "R", "seats": -Infinity}',
        b'{"name": ' + b"[" * 500 + b"]" * 500 + b"}",
        b'{"name": "\\u0000"}',
        b'{"name": "\\ud800"}',
        b'{"name": "\xff"}',
        b'{"name": {"a": 1}}',
        b"",
        b"null",
        b'{"name": "R"} x',
    ],
)
def test_strange_bodies_are_bad_bodies(api: Callers, world: World, body: bytes) -> None:
    caller = api["admin"]
    response = caller.client.post("/api/v1/data/rooms/", body, content_type="application/json", headers=caller.headers)
    assert (response.status_code, response["Content-Type"]) == (400, "application/json; charset=utf-8")
    assert response.json()["code"] in ("malformed", "invalid")


async def what_arrives(headers: list[tuple[bytes, bytes]], chunks: list[bytes]) -> tuple[int, bool]:
    """How many bytes of a body an app gets behind the limit, and whether it is told of a cut."""
    scope: Any = {"type": "http", "path": "/api/v1/resources/", "headers": headers}
    waiting, got = list(chunks), [0]

    async def receive() -> Any:
        if not waiting:
            return {"type": "http.disconnect"}
        return {"type": "http.request", "body": waiting.pop(0), "more_body": bool(waiting)}

    async def app(_scope: Any, receive: Any, _send: Any) -> None:
        while (message := await receive())["more_body"]:
            got[0] += len(message["body"])
        got[0] += len(message["body"])
        if waiting or _scope.get(CUT):
            assert (await receive())["type"] == "http.disconnect"

    async def send(message: Any) -> None:
        """Nothing is answered here."""

    await BodyLimit(app)(scope, receive, send)
    return got[0], bool(scope.get(CUT))


@pytest.mark.parametrize(
    ("headers", "size", "expected"),
    [
        ([(b"content-length", b"99999999999")], 1, (0, True)),
        ([(b"content-length", b"5")], 30, (10 * MEGABYTE, True)),
        ([], 30, (10 * MEGABYTE, True)),
        ([], 10, (10 * MEGABYTE, False)),
        ([(b"content-type", b"multipart/form-data; boundary=x")], 30, (12 * MEGABYTE, True)),
        ([(b"content-type", b"multipart/form-data; boundary=x")], 12, (12 * MEGABYTE, False)),
    ],
)
def test_large_bodies_are_cut_while_they_arrive(
    settings: Any, headers: list[tuple[bytes, bytes]], size: int, expected: tuple[int, bool]
) -> None:
    settings.UPLOAD_MAX_MEGABYTES = 12
    assert asyncio.run(what_arrives(headers, [b"x" * MEGABYTE] * size)) == expected


def test_documents_for_staff_only(api: Callers, world: World, settings: Any) -> None:
    settings.API_DOCS = "staff"
    document, page = "/api/v1/openapi.json", "/api/v1/docs/"
    assert api["anonymous"].get(document).refusal == (401, "not_authenticated")
    assert api["student"].get(document).refusal == (403, "permission_denied")
    assert api["operator"].get(document).status == 200
    away = Client().get(page)
    assert (away.status_code, away["Location"]) == (302, f"/admin/login/?next={page}")
    browser = Client()
    browser.force_login(world.operator)
    assert browser.get(page).status_code == 200
    assert browser.get(document).status_code == 200
    settings.API_DOCS = "public"
    assert Client().get(page).status_code == 200


def test_frontends_elsewhere_may_send_every_header_that_means_something() -> None:
    meant = {"authorization", "content-type", "idempotency-key", "if-match", "if-none-match", "if-range", "range"}
    asked = {
        "Origin": "http://localhost:5173",
        "Access-Control-Request-Method": "GET",
        "Access-Control-Request-Headers": ",".join(sorted(meant)),
    }
    answer = Client().options("/api/v1/data/groups/", headers=asked)
    assert answer["Access-Control-Allow-Origin"] == asked["Origin"]
    assert set(answer["Access-Control-Allow-Headers"].split(", ")) == meant


@pytest.mark.xdist_group("running")
def test_over_http_nothing_is_ever_a_page(school: RunningSchool) -> None:
    """The real server: limits' headers and cut bodies, as a browser meets them."""
    client = school.frontend("admin").client
    origin = {"Origin": "http://localhost:5173"}
    answer = client.get(f"{school.url}/api/v1/data/groups/", headers=origin)
    shown = answer.headers["Access-Control-Expose-Headers"].split(", ")
    assert {"etag", "retry-after", "idempotent-replayed", "x-ratelimit-remaining"} <= set(shown)
    assert int(answer.headers["X-RateLimit-Remaining"]) > 0

    def much() -> Any:
        for _chunk in range(12):
            yield b" " * MEGABYTE

    for content in (much(), b" " * 11 * MEGABYTE):
        refused = client.post(f"{school.url}/api/v1/data/groups/", content=content, headers=origin)
        assert (refused.status_code, refused.json()["code"]) == (413, "too_large")
        assert refused.headers["Access-Control-Allow-Origin"] == origin["Origin"]
