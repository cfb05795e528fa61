"""Plans for many lessons in the generated API: made, looked at, carried out, undone."""

from datetime import timedelta

from school.common import clock
from tests.api.callers import Callers
from tests.world import World

PLANS = "/api/v1/data/reschedule-plans/"


def test_a_plan_from_preview_to_undo(api: Callers, world: World) -> None:
    day = f"{clock.today() + timedelta(days=3):%Y-%m-%d}"
    body = {"mode": "shift", "first_date": day, "last_date": day, "group": world.group.pk, "reason": "Ill"}
    made = api["operator"].post(PLANS, body)
    assert (made.status, made.json["state"], made.json["group"]) == (201, "preview", world.group.pk)
    path = f"{PLANS}{made.json['id']}/"
    read = api["operator"].get(path)
    assert (made.json, made.headers["ETag"]) == (read.json, read.headers["ETag"])
    (line,) = made.json["items"]
    assert (line["lesson_name"], line["problem"], line["conflicts"]) == ("A1 morning · 11", "", [])
    assert line["new_starts_at"] > line["old_starts_at"]
    assert api["operator"].post(f"{path}commit/").json["state"] == "committed"
    assert api["operator"].post(f"{path}commit/").refusal == (409, "plan_closed")
    moves = api["operator"].get(f"/api/v1/data/reschedules/?plan={made.json['id']}").json["results"]
    assert [(move["lesson"], move["old_date"]) for move in moves] == [(line["lesson"], day)]
    assert api["operator"].post(f"{path}undo/").json["state"] == "undone"
    assert api["operator"]("DELETE", path).refusal == (409, "plan_closed")


def test_plans_are_the_staffs(api: Callers, world: World) -> None:
    day = f"{clock.today() + timedelta(days=3):%Y-%m-%d}"
    body = {"mode": "cancel", "first_date": day, "last_date": day, "reason": "Ill"}
    made = api["admin"].post(PLANS, body).json
    for name in ("teacher", "student", "accountant"):
        assert api[name].post(PLANS, body).refusal == (403, "permission_denied")
        assert api[name].get(PLANS).refusal == (403, "permission_denied")
        assert api[name].get(f"{PLANS}{made['id']}/").refusal == (403, "permission_denied")
        assert api[name].post(f"{PLANS}{made['id']}/commit/").refusal == (403, "permission_denied")
    assert api["admin"]("DELETE", f"{PLANS}{made['id']}/").status == 204


def test_moves_are_read_where_their_lessons_are(api: Callers, world: World) -> None:
    day = f"{clock.today() + timedelta(days=3):%Y-%m-%d}"
    body = {"new_date": day, "new_start_time": "14:00", "reason": "Ill"}
    moved = api["teacher"].post(f"/api/v1/data/lessons/{world.lessons[-1].pk}/reschedule/", body)
    assert (moved.status, moved.json["start_time"]) == (200, "14:00")
    for name, count in (("teacher", 1), ("student", 1), ("operator", 1), ("other_teacher", 0), ("outsider", 0)):
        assert api[name].get("/api/v1/data/reschedules/").json["count"] == count
