"""What a browser is told about a page's origin, by Django and by the lane before it."""

import runpy
from typing import Any

import pytest
from django.conf import settings
from django.test import Client

from project.settings import api as shipped
from tests.api.callers import Callers
from tests.api.test_lane import Asker, db, lane, token_of
from tests.world import World

__all__ = ["db", "lane"]

LISTED = "http://localhost:3000"
UNLISTED = ("https://evil.example", "http://localhost:300", f"{LISTED}.evil.example", "https://localhost:3000", "null")
GROUPS = "/api/v1/data/groups/"
METHODS = "GET, POST, PUT, PATCH, DELETE, OPTIONS"
HEADERS = {"authorization", "content-type", "idempotency-key", "if-match"}


def preflight(origin: str, path: str = GROUPS) -> Any:
    """What a browser asks before it sends another page's request."""
    asked = {"Access-Control-Request-Method": "PATCH", "Access-Control-Request-Headers": "if-match,idempotency-key"}
    return Client().options(path, headers={"Origin": origin, **asked})


def allowances(headers: Any) -> dict[str, str]:
    """All that is said to other origins."""
    lower = {name.lower(): value for name, value in headers.items()}
    return {name: value for name, value in lower.items() if name.startswith("access-control-allow")}


def test_two_local_frontends_are_listed_unless_a_school_names_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CORS_ALLOWED_ORIGINS", raising=False)
    assert runpy.run_path(shipped.__file__)["CORS_ALLOWED_ORIGINS"] == [LISTED, "http://localhost:5173"]
    monkeypatch.setenv("CORS_ALLOWED_ORIGINS", "https://a.example, https://b.example")
    assert runpy.run_path(shipped.__file__)["CORS_ALLOWED_ORIGINS"] == ["https://a.example", "https://b.example"]
    assert not any(getattr(settings, f"CORS_{name}", None) for name in ("ALLOW_ALL_ORIGINS", "ALLOWED_ORIGIN_REGEXES"))


def test_a_listed_origin_may_ask_with_cookies(api: Callers, world: World) -> None:
    given = {"access-control-allow-origin": LISTED, "access-control-allow-credentials": "true"}
    for who, path, status in (("admin", GROUPS, 200), ("anonymous", GROUPS, 401), ("admin", "/api/v1/nothing/", 404)):
        answer = api[who].get(path, headers={"Origin": LISTED})
        assert (answer.status, allowances(answer.headers)) == (status, given)
        assert "origin" in answer.headers["Vary"]


@pytest.mark.parametrize("path", [GROUPS, "/api/users/me/", "/api/v1/content/modules/", "/api/v1/payments/1/checkout/"])
def test_a_preflight_is_told_the_methods_and_headers(db: None, path: str) -> None:
    answer = preflight(LISTED, path)
    told = allowances(answer.headers)
    assert (answer.status_code, answer.content) == (200, b"")
    assert (told["access-control-allow-origin"], told["access-control-allow-credentials"]) == (LISTED, "true")
    assert told["access-control-allow-methods"] == METHODS
    assert set(told["access-control-allow-headers"].split(", ")) >= HEADERS


@pytest.mark.parametrize("origin", UNLISTED)
def test_an_unlisted_origin_is_told_nothing(api: Callers, world: World, origin: str) -> None:
    answer = api["admin"].get(GROUPS, headers={"Origin": origin})
    assert (answer.status, allowances(answer.headers)) == (200, {})
    assert allowances(preflight(origin).headers) == {}


def test_the_lane_says_the_same(lane: Asker, api: Callers, world: World) -> None:
    token, given = token_of(api["admin"]), {"access-control-allow-credentials": "true"}
    for path, status in ((GROUPS, 200), (f"{GROUPS}999999/", 404)):
        for origin in (LISTED, *UNLISTED, LISTED):
            told = lane.get(path, token, origin=origin)
            allowed = {"access-control-allow-origin": origin, **given} if origin == LISTED else {}
            assert (told[0], allowances(told[1])) == (status, allowed), origin
            assert "origin" in told[1]["vary"]
        assert allowances(lane.get(path, token)[1]) == {}
