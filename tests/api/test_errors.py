"""Every refusal is JSON of one shape, with the right status, whatever goes wrong and wherever."""

from typing import Any

import pytest
from django.db import OperationalError, connection
from django.test import Client

from tests.api.callers import Caller, Callers
from tests.world import World

GROUPS = "/api/v1/data/groups/"


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
def test_unknown_paths(db: None, method: str) -> None:
    """In the shape of the contract under whose base they are."""
    for path in ("/api/v1/nothing/", "/api/v1/data/nothing", "/api/v1/data/groups/x/"):
        assert (given := Caller("")(method, path)).status == 404
        assert given.json == {"detail": "Not found.", "code": "not_found"}
    for path in ("/api", "/api/", "/api/nothing"):
        assert (given := Caller("")(method, path)).status == 404
        assert given.json == {"detail": "Not found."}


def test_wrong_methods(api: Callers, world: World) -> None:
    answer = api["admin"]("DELETE", GROUPS)
    assert answer.refusal == (405, "method_not_allowed")
    assert set(answer.headers["Allow"].split(", ")) == {"GET", "HEAD", "POST"}


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer x", "Bearer a.b.c", "Token abc", "Basic YWRtaW46eA=="])
def test_missing_and_bad_tokens(db: None, header: str) -> None:
    response = Client().get(GROUPS, headers={"Authorization": header})
    assert response.status_code == 401
    assert response.json()["code"] == "not_authenticated"
    assert response["WWW-Authenticate"] == "Bearer"


def test_malformed_json(api: Callers, world: World) -> None:
    caller = api["admin"]
    for body in (b"{", b"[1", b"{'a': 1}", b'{"a": NaN}', b"\xff", b'{"a": "\\ud800"}', b"[" * 10_000):
        response = caller.client.post(GROUPS, body, content_type="application/json", headers=caller.headers)
        assert response.status_code == 400
        assert response.json()["code"] == "malformed"


def test_a_body_that_is_no_object(api: Callers, world: World) -> None:
    bodies: list[Any] = [[], [1], "text", 5, {}]
    for body in bodies:
        assert api["admin"]("POST", GROUPS, body).refusal == (400, "invalid")
    caller = api["admin"]
    empty = caller.client.post(GROUPS, b"", content_type="application/json", headers=caller.headers)
    assert (empty.status_code, empty.json()["code"]) == (400, "invalid")


def test_bad_bodies_are_told_by_field(api: Callers, world: World) -> None:
    body = {
        "name": "x\0y",
        "course": "one",
        "teacher": 0,
        "start_date": 20300101,
        "end_date": "2030-02-30",
        "max_students": 1.5,
        "colour": "red",
    }
    answer = api["admin"].post(GROUPS, body)
    assert answer.refusal == (400, "invalid")
    assert set(answer.json["errors"]) == set(body)


def test_the_domains_own_refusals_are_told_by_field(api: Callers, world: World) -> None:
    body = {
        "name": "Late",
        "course": world.course.pk,
        "teacher": world.student.pk,
        "start_date": "2030-02-01",
        "end_date": "2030-01-01",
    }
    answer = api["admin"].post(GROUPS, body)
    assert answer.refusal == (400, "invalid")
    assert set(answer.json["errors"]) == {"teacher"}


def test_token_comes_before_role_and_role_before_body(api: Callers, world: World) -> None:
    assert api["anonymous"].post(GROUPS, {"colour": 1}).status == 401
    assert api["student"].post(GROUPS, {"colour": 1}).refusal == (403, "permission_denied")
    assert api["admin"].post(GROUPS, {"colour": 1}).status == 400


def test_a_schedule_conflict_names_the_lesson_and_free_times(api: Callers, world: World) -> None:
    world.other_group.teacher = world.teacher
    world.other_group.save()
    body = {"group": world.other_group.pk, "day_of_week": 0, "start_time": "09:30", "duration_minutes": 30}
    answer = api["admin"].post("/api/v1/data/schedules/", body)
    assert answer.refusal == (409, "schedule_conflict")
    conflict = answer.json["conflicts"][0]
    assert set(conflict) == {"lesson", "group", "teacher", "room", "starts_at", "ends_at"}
    assert (conflict["group"], conflict["teacher"]) == (world.group.pk, world.teacher.pk)
    assert conflict["starts_at"].endswith("Z")
    assert len(answer.json["suggestions"]) == 3
    assert set(answer.json["suggestions"][0]) == {"date", "start_time"}


def test_too_large_a_body(api: Callers, world: World) -> None:
    caller = api["admin"]
    big = b'{"name": "' + b"x" * 11_000_000 + b'"}'
    response = caller.client.post(GROUPS, big, content_type="application/json", headers=caller.headers)
    assert (response.status_code, response.json()["code"]) == (413, "too_large")


def test_a_defect_of_ours_says_nothing_but_its_number(
    api: Callers, world: World, caplog: pytest.LogCaptureFixture
) -> None:
    caller = api["admin"]
    with connection.execute_wrapper(raising(ZeroDivisionError("secret"))):
        response = caller.client.get(GROUPS, headers=caller.headers | {"X-Request-ID": "request-0001"})
    assert response.status_code == 500
    assert response.json()["code"] == "server_error"
    assert response.json()["request_id"] == "request-0001"
    assert b"secret" not in response.content
    assert "request-0001" in caplog.text
    assert "ZeroDivisionError: secret" in caplog.text


def test_a_database_that_is_away_is_a_503(api: Callers, world: World) -> None:
    caller = api["admin"]
    with connection.execute_wrapper(raising(OperationalError("connection refused"))):
        answer = caller.get(GROUPS)
    assert answer.refusal == (503, "unavailable")
    assert answer.headers["Retry-After"] == "5"


def test_a_refused_host_is_json_too(db: None, settings: Any) -> None:
    settings.ALLOWED_HOSTS = ["school.example"]
    response = Client(raise_request_exception=False).get(GROUPS, headers={"Host": "evil.example"})
    assert (response.status_code, response.json()["code"]) == (400, "malformed")


def raising(error: Exception) -> Any:
    """A function that only raises."""

    def function(*_args: Any, **_options: Any) -> None:
        raise error

    return function
