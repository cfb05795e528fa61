"""No operation of the document goes untested, and whose shape an unknown path is answered in."""

import pytest

from api.urls import elearning
from tests.api.callers import Caller

OURS = ("login/x", "register/x/", "users/me/x", "admin/x/", "admin/users/x/y", "content/x", "content/x/y/")
THEIRS = ("users/x/", "x/", "auth/x", "courses/x/y")


@pytest.mark.heavy  # it needs the whole folder in one process
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
