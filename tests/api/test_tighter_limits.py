"""The limits as a school has them that sets none, and the tighter one of whatever sends mail."""

import runpy
from typing import Any

import pytest
from django.test import Client

from api.models import RateCounter
from project.settings import api as shipped
from tests.api.callers import Callers
from tests.api.test_limits import GROUPS, HEADERS, HOUR, log_in, standing
from tests.world import World

RESETS = ("/api/v1/auth/password-reset/", "/api/auth/forgot-password/")
LIMITS = ("RATE_LIMIT_ANONYMOUS", "RATE_LIMIT_AUTHENTICATED", "RATE_LIMIT_LOGIN")


def ask_for_link(path: str, email: str, address: str = "127.0.0.1") -> Any:
    return Client().post(path, {"email": email}, content_type="application/json", REMOTE_ADDR=address)


def test_a_school_that_sets_no_limits_has_these(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in LIMITS:
        monkeypatch.delenv(name, raising=False)
    found = runpy.run_path(shipped.__file__)
    assert [found[name] for name in LIMITS] == [(100, HOUR), (1000, HOUR), (20, HOUR)]


@pytest.mark.parametrize(
    ("value", "limit"), [("off", None), ("OFF", None), ("7/s", (7, 1)), ("5 / min", (5, 60)), ("9/d", (9, 86_400))]
)
def test_a_school_sets_its_own(monkeypatch: pytest.MonkeyPatch, value: str, limit: tuple[int, int] | None) -> None:
    for name in LIMITS:
        monkeypatch.setenv(name, value)
    found = runpy.run_path(shipped.__file__)
    assert [found[name] for name in LIMITS] == [limit] * 3


@pytest.mark.parametrize("path", RESETS)
def test_links_to_another_password_fall_under_the_tighter_limit(world: World, settings: Any, path: str) -> None:
    settings.RATE_LIMIT_LOGIN = (2, HOUR)
    answers = [ask_for_link(path, f"nobody{number}@example.com") for number in range(3)]
    assert [(answer.status_code, *standing(answer)) for answer in answers] == [(200, 2, 1), (200, 2, 0), (429, 2, 0)]
    assert HOUR - 60 < int(answers[2]["Retry-After"]) <= HOUR
    assert log_in("teacher").status_code == 429, "logins of the address are counted with them"
    assert ask_for_link(path, "nobody@example.com", "10.0.0.2").status_code == 200
    assert Client().get(GROUPS).status_code == 401, "other calls of the address are not"


@pytest.mark.parametrize("path", RESETS)
def test_links_for_one_account_are_counted_from_wherever_they_are_asked(world: World, settings: Any, path: str) -> None:
    settings.RATE_LIMIT_LOGIN = (2, HOUR)
    emails = ("student@example.com", "STUDENT@example.com", "Student@Example.com")
    answers = [ask_for_link(path, email, f"10.0.0.{number}") for number, email in enumerate(emails)]
    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert HOUR - 60 < int(answers[2]["Retry-After"]) <= HOUR
    assert ask_for_link(path, "teacher@example.com", "10.0.0.2").status_code == 200


def test_choosing_another_password_falls_under_it_too(world: World, settings: Any) -> None:
    settings.RATE_LIMIT_LOGIN = (1, HOUR)
    body = {"token": "x", "password": "another-horse-battery", "confirm_password": "another-horse-battery"}
    path = f"{RESETS[0]}confirm/"
    answers = [Client().post(path, body, content_type="application/json") for _call in range(2)]
    assert [answer.status_code for answer in answers] == [400, 429]
    assert int(answers[1]["Retry-After"]) > HOUR - 60


def test_off_for_nobody_in_particular_leaves_the_others(api: Callers, world: World, settings: Any) -> None:
    student = api["student"]
    settings.RATE_LIMIT_ANONYMOUS, settings.RATE_LIMIT_AUTHENTICATED = None, (9, HOUR)
    settings.RATE_LIMIT_LOGIN = (1, HOUR)
    RateCounter.objects.all().delete()
    answers = [Client().get(path) for path in (GROUPS, "/api/v1/nothing/", "/api/courses/")]
    assert [answer.status_code for answer in answers] == [401, 404, 200]
    assert not [name for answer in answers for name in (*HEADERS, "Retry-After") if name in answer.headers]
    assert not RateCounter.objects.exists()
    assert standing(student.get(GROUPS)) == (9, 8)
    assert [log_in("nobody").status_code for _call in range(2)] == [401, 429]
    settings.RATE_LIMIT_LOGIN = None
    free = [log_in("nobody") for _call in range(3)]
    assert [(answer.status_code, "X-RateLimit-Limit" in answer) for answer in free] == [(401, False)] * 3
