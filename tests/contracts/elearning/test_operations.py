"""No operation of the document goes untested; whose paths are whose; refusals in the contract's shape."""

from typing import Any

from api.contracts.elearning.errors import REFUSALS, status, tell
from api.errors import ServerError
from api.refusals import refusals_at
from api.urls import elearning
from school.common.errors import TooLarge
from tests.api.callers import Caller, Callers
from tests.world import World

OURS = ("login/x", "register/x/", "users/me/x", "admin/x/", "admin/users/x/y", "content/x", "content/x/y/")
THEIRS = ("users/x/", "x/", "auth/x", "courses/x/y")


def test_every_operation_is_called_by_a_test_of_this_folder(calls: set[str]) -> None:
    documented = [each for item in elearning.document()["paths"].values() for each in item.values()]
    assert sorted({each["operationId"] for each in documented} - calls) == []


def test_unknown_paths_answer_in_the_shape_of_whose_they_are(db: None) -> None:
    nobody = Caller("")
    for path in OURS:
        answer = nobody.get(f"/api/v1/{path}")
        assert (answer.status, answer.json.keys()) == (404, {"detail", "error_code", "status_code", "timestamp"})
        assert (answer.json["error_code"], answer.json["status_code"]) == ("NOT_FOUND", 404)
        assert answer.json["timestamp"].endswith("Z")
    for path in THEIRS:
        assert set(nobody.get(f"/api/v1/{path}").json) == {"detail", "code"}


def test_a_method_that_is_not_there(db: None) -> None:
    answer = Caller("").get("/api/v1/login")
    assert (answer.status, answer.json["error_code"], answer.json["status_code"]) == (405, "METHOD_NOT_ALLOWED", 405)


def test_a_path_is_ours_with_and_without_its_slash() -> None:
    ours = ("/api/v1/login", "/api/v1/login/", "/api/v1/content", "/api/v1/users/me/x")
    theirs = ("/api/v1/logins", "/api/v1/users", "/api/v1/contents/", "/api/v1/users/mean/")
    assert [refusals_at(path) is REFUSALS for path in (*ours, *theirs)] == [True] * 4 + [False] * 4


def test_a_key_that_was_used_for_something_else(api: Callers, world: World) -> None:
    place, key = f"/api/v1/admin/users/{world.student.uuid}", {"Idempotency-Key": "one"}
    assert api["admin"]("POST", f"{place}/block", headers=key).status == 200
    again = api["admin"]("POST", f"{place}/block", headers=key)
    assert (again.status, again.headers["Idempotent-Replayed"]) == (200, "true")
    other = api["admin"]("POST", f"{place}/unblock", headers=key)
    assert (other.status, other.json["error_code"]) == (422, "IDEMPOTENCY_KEY_REUSED")
    assert [each["field"] for each in other.json["detail"]] == ["Idempotency-Key"]


def test_too_many_logins(world: World, settings: Any) -> None:
    settings.RATE_LIMIT_LOGIN = (1, 3600)
    body = {"email": "student@example.com", "mot_de_passe": "wrong"}
    assert Caller("").post("/api/v1/login", body).status == 401
    answer = Caller("").post("/api/v1/login", body)
    assert (answer.status, answer.json["error_code"], answer.json["status_code"]) == (429, "THROTTLED", 429)
    assert int(answer.headers["Retry-After"]) > 3500


def test_a_defect_of_ours_tells_nothing(world: World) -> None:
    assert tell(ServerError())["error_code"] == "SERVER_ERROR"
    assert status(TooLarge()) == 413
