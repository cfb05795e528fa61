"""Automations over the generated API: exact types, round trips, the dry run and the log."""

from typing import Any

import pytest

from api.urls import apis
from tests.api.callers import Callers, api
from tests.jobs import run_jobs
from tests.school.automation.arranged import AWARD, BILL, MISSED, arranged, marked, message
from tests.world import World

__all__ = ["api"]
AUTOMATIONS, RUNS = "/api/v1/data/automations/", "/api/v1/data/automation-runs/"


def body(*effects: Any, **values: Any) -> dict[str, Any]:
    return {
        "name": "Missed",
        "event": "attendance.marked",
        "conditions": MISSED,
        "effects": list(effects or [message(), BILL]),
        **values,
    }


def test_what_was_read_can_be_written(api: Callers) -> None:
    made = api["admin"].post(AUTOMATIONS, body())
    assert made.status == 201
    assert {name: made.json[name] for name in body()} == body()
    address = f"{AUTOMATIONS}{made.json['id']}/"
    assert api["admin"]("PUT", address, {**api["admin"].get(address).json, "name": "Other"}).json["name"] == "Other"
    changed = api["admin"]("PATCH", address, {"effects": [BILL], "is_active": False})
    assert (changed.status, changed.json["effects"], changed.json["conditions"]) == (200, [BILL], MISSED)
    assert api["admin"]("DELETE", address).status == 204


def test_effects_are_told_apart_by_their_kind() -> None:
    (data,) = [each for each in apis if each.name == "data"]
    schemas = data.document()["components"]["schemas"]
    for name in ("AutomationCreate", "AutomationDetail"):
        assert schemas[name]["properties"]["effects"]["items"] == {"$ref": "#/components/schemas/EffectData"}
    told_apart = schemas["EffectData"]["discriminator"]
    assert told_apart["propertyName"] == "kind"
    assert sorted(told_apart["mapping"]) == ["award", "bill", "notify", "webhook"]
    assert "attendance.marked" in schemas["EventName"]["enum"]


def test_a_wrong_body_is_refused_by_place(api: Callers) -> None:
    answer = api["admin"].post(AUTOMATIONS, body({"kind": "award", "coins": 0, "reason": "x", "colour": 1}))
    assert (answer.status, "effects.0" in str(answer.json["errors"])) == (400, True)
    answer = api["admin"].post(AUTOMATIONS, body(message(text="{amount}")))
    assert (answer.status, list(answer.json["errors"])) == (
        400,
        [f"effects.0.text.{each}" for each in ("uz", "ru", "en")],
    )


@pytest.mark.parametrize(
    ("given", "place"),
    [
        ({"conditions": [{"field": "status", "operator": "eq", "value": "a\0"}]}, "conditions.0.value"),
        ({"conditions": [{"field": "status", "operator": "in", "value": ["a\0"]}]}, "conditions.0.value"),
        ({"effects": [message(title="a\0")]}, "effects.0.title.uz"),
        ({"effects": [AWARD | {"reason": "a\0"}]}, "effects.0.reason"),
    ],
)
def test_a_text_that_cannot_be_kept_is_refused_by_place(given: Any, place: str, api: Callers) -> None:
    answer = api["admin"].post(AUTOMATIONS, body() | given)
    assert (answer.status, [each for each in answer.json["errors"] if each.startswith(place)] != []) == (400, True)


def test_the_dry_run_and_the_log(api: Callers, world: World) -> None:
    made = arranged(message("teacher"))
    marked(world, world.student)
    tried = api["operator"].post(f"{AUTOMATIONS}{made.pk}/dry-run/")
    assert (tried.status, tried.json["happened"], tried.json["matched"]) == (200, 1, 1)
    effect = {"kind": "notify", "summary": "Tells Teacher Karimov", "problem": ""}
    (line,) = tried.json["lines"]
    assert (line["person"], line["effects"]) == (world.student.pk, [effect])
    run_jobs()
    (row,) = api["operator"].get(f"{RUNS}?automation={made.pk}&state=done").json["results"]
    assert (row["person"], row["event"], row["payload"]["status"]) == (world.student.pk, "attendance.marked", "absent")
    steps = api["operator"].get(f"{RUNS}{row['id']}/").json["steps"]
    assert [(step["state"], step["result"]) for step in steps] == [("done", "Tells Teacher Karimov")]
    assert api["operator"].post(f"{RUNS}{row['id']}/retry/").refusal == (409, "nothing_to_retry")


def test_others_have_no_business_here(api: Callers) -> None:
    for who in ("student", "teacher", "accountant", "editor"):
        assert api[who].get(AUTOMATIONS).status == 403
        assert api[who].get(RUNS).status == 403
