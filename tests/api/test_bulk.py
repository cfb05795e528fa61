"""Many objects at once: all or nothing, told by line, one audit entry; and whole replacements."""

from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext

from school.audit.models import AuditEntry
from school.groups.models import StudyGroup
from school.timetable.models import Room
from tests.api.callers import Callers
from tests.api.test_writes import body_of_group
from tests.world import World

GROUPS = "/api/v1/data/groups/"
ROOMS = "/api/v1/data/rooms/"
BULK = "/api/v1/data/groups/bulk/"


def test_create_update_and_delete_in_one_go(api: Callers, world: World) -> None:
    admin = api["admin"]
    old = [admin.post(GROUPS, body_of_group(world, name=f"Old {number}")).json["id"] for number in range(3)]
    body = {
        "create": [body_of_group(world, name="Old 0"), body_of_group(world, name="New")],
        "update": [{"id": old[1], "description": "Changed"}, {"id": old[2], "name": "Renamed"}],
        "delete": [old[0]],
    }
    before = AuditEntry.objects.count()
    answer = admin.post(BULK, body)
    assert (answer.status, answer.json["updated"], answer.json["deleted"]) == (200, old[1:], [old[0]])
    created = StudyGroup.objects.in_bulk(answer.json["created"])
    assert [created[pk].name for pk in answer.json["created"]] == ["Old 0", "New"]
    assert StudyGroup.objects.get(pk=old[1]).description == "Changed"
    assert StudyGroup.objects.get(pk=old[2]).name == "Renamed"
    assert AuditEntry.objects.count() == before + 1
    entry = AuditEntry.objects.order_by("-id")[0]
    assert (entry.action, entry.actor_id) == ("api.bulk", world.admin.pk)
    assert entry.changes.count() == 5


def test_a_refusal_names_list_and_line_and_leaves_nothing(api: Callers, world: World) -> None:
    admin, group, other = api["admin"], world.group.pk, world.other_group.pk
    fine = {"create": [body_of_group(world, name="Fine")]}
    cases: list[tuple[dict[str, Any], int, str]] = [
        ({"create": [fine["create"][0], body_of_group(world, max_students="x")]}, 400, "create.1.max_students"),
        ({**fine, "update": [{"id": group}, {"id": other, "teacher": world.student.pk}]}, 400, "update.1.teacher"),
        ({**fine, "update": [{"id": 999_999, "name": "x"}]}, 404, "update.0"),
        ({**fine, "update": [{"id": group, "course": 999_999}]}, 404, "update.0.course"),
        ({**fine, "delete": [999_999]}, 404, "delete.0"),
        ({"create": fine["create"] * 2}, 400, "create.1.non_field_errors"),
        ({**fine, "update": [{"id": group}, {"id": group}]}, 400, "update.1.id"),
        ({**fine, "update": [{"id": group}], "delete": [group]}, 400, "delete.0"),
        ({**fine, "update": [{"name": "x"}]}, 400, "update.0.id"),
        ({**fine, "update": [{"id": group, "colour": "red"}]}, 400, "update.0.colour"),
        ({**fine, "replace": []}, 400, "replace"),
    ]  # fmt: skip
    for body, status, place in cases:
        answer = admin.post(BULK, body)
        assert (answer.status, set(answer.json["errors"])) == (status, {place}), body
    assert not StudyGroup.objects.filter(name="Fine").exists()


def test_at_most_five_hundred_in_all(api: Callers, world: World) -> None:
    admin = api["admin"]
    rooms = [{"name": f"Room {number}"} for number in range(500)]
    refused = admin.post(f"{ROOMS}bulk/", {"create": rooms, "delete": [1]})
    assert refused.refusal == (400, "invalid")
    assert "500" in refused.json["detail"]
    assert admin.post(f"{ROOMS}bulk/", {"create": [*rooms, {"name": "One more"}]}).status == 400
    assert not Room.objects.exists()
    assert len(admin.post(f"{ROOMS}bulk/", {"create": rooms}).json["created"]) == 500
    assert Room.objects.count() == 500
    assert admin.post(f"{ROOMS}bulk/", {}).json == {"created": [], "updated": [], "deleted": []}


def test_rights_are_those_of_each_verb(api: Callers, world: World) -> None:
    assert api["anonymous"].post(BULK, {"colour": 1}).status == 401
    assert api["student"].post(BULK, {"colour": 1}).refusal == (403, "permission_denied")
    assert api["student"].post("/api/v1/data/attendance/bulk/", {}).status in (403, 404)
    foreign = world.other_group.lessons.order_by("pk")[0].pk
    refused = api["teacher"].post("/api/v1/data/lessons/bulk/", {"update": [{"id": foreign, "title": "x"}]})
    assert (refused.status, set(refused.json["errors"])) == (404, {"update.0"})


def test_a_key_and_a_bulk_work_together(api: Callers, world: World) -> None:
    body = {"create": [{"name": "A"}, {"name": "B"}]}
    first, again = (api["admin"].post(f"{ROOMS}bulk/", body, headers={"Idempotency-Key": "b"}) for _call in range(2))
    assert first.json == again.json
    assert Room.objects.count() == 2


def test_put_leaves_nothing_of_what_was_there(api: Callers, world: World) -> None:
    """What a replacement leaves out falls back to what a creation would have given it."""
    admin = api["admin"]
    schemas = admin.get("/api/v1/data/openapi.json").json["components"]["schemas"]
    for name, row in (("groups", "Group"), ("rooms", "Room"), ("courses", "Course"), ("schedules", "Schedule")):
        if name == "rooms":
            admin.post(ROOMS, {"name": "R", "seats": 4})
        before = admin.get(f"/api/v1/data/{name}/?page_size=1").json["results"][0]
        schema = schemas[f"{row}Replace"]
        path = f"/api/v1/data/{name}/{before['id']}/"
        after = admin("PUT", path, {field: before[field] for field in schema.get("required", ())})
        assert after.status == 200, after.json
        for field, told in schema["properties"].items():
            if field in schema.get("required", ()):
                assert after.json[field] == before[field]
            elif "default" in told and told["default"] != "":
                assert str(after.json[field]).removesuffix(".00") == str(told["default"]), field
        assert admin("PUT", path, {}).refusal == (400, "invalid")


def test_the_number_of_queries_grows_with_the_lines_only(api: Callers, world: World) -> None:
    counts = []
    for number in (1, 11):
        body = {"create": [{"name": f"{number} {line}"} for line in range(number)]}
        with CaptureQueriesContext(connection) as queries:
            assert api["admin"].post(f"{ROOMS}bulk/", body).status == 200
        counts.append(len(queries))
    assert (counts[1] - counts[0]) % 10 == 0
    assert (counts[1] - counts[0]) // 10 <= 8
