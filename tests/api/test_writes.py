"""Creating, changing and deleting through the generated API, and its named actions."""

from datetime import timedelta
from pathlib import Path
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext

from school.audit.models import AuditEntry
from school.common import clock
from school.groups.models import StudyGroup
from tests.api.callers import Callers
from tests.world import World

GROUPS = "/api/v1/data/groups/"
RECORDING = Path(__file__).parents[2] / "fixtures/samples/audio/sense_and_sensibility_0870.wav"


def body_of_group(world: World, **values: Any) -> dict[str, Any]:
    """A whole group."""
    return {
        "name": "B1",
        "course": world.course.pk,
        "teacher": world.teacher.pk,
        "start_date": "2030-01-01",
        "end_date": "2030-06-01",
        "max_students": 5,
        "description": "Evenings",
    } | values


def test_create_answers_the_row_and_leaves_a_trace(api: Callers, world: World) -> None:
    answer = api["operator"].post(GROUPS, body_of_group(world))
    assert answer.status == 201
    assert answer.json == api["operator"].get(f"{GROUPS}{answer.json['id']}/").json
    assert (answer.json["name"], answer.json["course_name"], answer.json["students"]) == ("B1", "Turkish A1", [])
    entry = AuditEntry.objects.order_by("-id")[0]
    assert (entry.action, entry.via, entry.actor_id) == ("groups.create_group", "api", world.operator.pk)
    assert entry.request_id == answer.headers["X-Request-ID"]
    assert entry.ip_address == "127.0.0.1"


def test_patch_changes_only_what_is_given(api: Callers, world: World) -> None:
    path = f"{GROUPS}{world.group.pk}/"
    before = api["admin"].get(path).json
    after = api["admin"]("PATCH", path, {"description": "New"}).json
    changed = {name for name, value in after.items() if before[name] != value}
    assert changed == {"description", "updated_at"}
    assert api["admin"]("PATCH", path, {}).json["description"] == "New"
    assert api["admin"]("PATCH", path, {"name": None}).json["errors"].keys() == {"name"}


def test_put_wants_everything_and_gives_what_is_left_out_its_default(api: Callers, world: World) -> None:
    path = f"{GROUPS}{api['admin'].post(GROUPS, body_of_group(world)).json['id']}/"
    refused = api["admin"]("PUT", path, {"name": "C1"})
    assert set(refused.json["errors"]) == {"course", "teacher", "start_date", "end_date"}
    body = body_of_group(world, name="C1")
    del body["max_students"], body["description"]
    row = api["admin"]("PUT", path, body).json
    assert (row["name"], row["max_students"], row["description"]) == ("C1", 20, "")


def test_delete(api: Callers, world: World) -> None:
    path = f"{GROUPS}{api['admin'].post(GROUPS, body_of_group(world)).json['id']}/"
    assert api["admin"]("DELETE", path).status == 204
    assert api["admin"]("DELETE", path).refusal == (404, "not_found")
    assert not StudyGroup.objects.filter(name="B1").exists()


def test_ids_are_looked_up_in_what_the_actor_sees(api: Callers, world: World) -> None:
    answer = api["admin"].post(GROUPS, body_of_group(world, course=999_999))
    assert answer.refusal == (404, "not_found")
    assert set(answer.json["errors"]) == {"course"}
    own, foreign = world.lessons[0].pk, world.other_group.lessons.order_by("pk")[0].pk
    mark = {"student": world.outsider.pk, "status": "present"}
    bulk_mark = "/api/v1/data/attendance/bulk-mark/"
    assert api["teacher"].post(bulk_mark, {"lesson": foreign, "marks": []}).refusal == (404, "not_found")
    refused = api["teacher"].post(bulk_mark, {"lesson": own, "marks": [mark]})
    assert refused.refusal == (400, "invalid")
    assert refused.json["errors"] == {"marks": [f"Not students of this lesson's group: {world.outsider.pk}."]}


def test_named_actions_of_an_object(api: Callers, world: World) -> None:
    path = f"{GROUPS}{world.group.pk}/"
    rows = api["operator"].post(f"{path}add-students/", {"students": [world.outsider.pk]}).json
    assert [(row["group"], row["student"]) for row in rows] == [(world.group.pk, world.outsider.pk)]
    assert api["operator"].post(f"{path}remove-student/", {"student": world.outsider.pk}).status == 204
    assert api["operator"].post(f"{path}archive/").json["is_active"] is False


def test_named_actions_of_a_collection_with_lines(api: Callers, world: World) -> None:
    marks = [
        {"student": world.student.pk, "status": "present"},
        {"student": world.classmate.pk, "status": "late", "notes": "Bus"},
    ]
    body = {"lesson": world.lessons[0].pk, "marks": marks}
    path = "/api/v1/data/attendance/bulk-mark/"
    result = api["teacher"].post(path, body).json
    assert (result["created"], result["updated"]) == (2, 0)
    assert [(row["student"], row["status"], row["notes"]) for row in result["rows"]] == [
        (world.student.pk, "present", ""),
        (world.classmate.pk, "late", "Bus"),
    ]
    marks[0]["status"] = "asleep"
    assert set(api["teacher"].post(path, body).json["errors"]) == {"marks.0.status"}


def test_moments_days_and_times_are_read_as_written(api: Callers, world: World) -> None:
    tomorrow = clock.today() + timedelta(days=1)
    body = {"group": world.group.pk, "scheduled_date": str(tomorrow), "start_time": "14:30", "duration_minutes": 45}
    lesson = api["admin"].post("/api/v1/data/lessons/", body).json
    assert (lesson["scheduled_date"], lesson["start_time"]) == (str(tomorrow), "14:30")
    assert lesson["starts_at"] == f"{tomorrow}T09:30:00Z"
    assert lesson["ends_at"] == f"{tomorrow}T10:15:00Z"
    for wrong in ("14", "25:00", 52_200, "2 pm"):
        assert set(api["admin"].post("/api/v1/data/lessons/", body | {"start_time": wrong}).json["errors"]) == {
            "start_time"
        }


def test_a_write_costs_as_many_queries_with_many_lines(api: Callers, world: World) -> None:
    students = [world.student.pk, world.classmate.pk]
    assert api["admin"].get("/api/v1/data/attendance/").status == 200
    counts = []
    for number, lesson in ((1, world.lessons[1]), (2, world.lessons[2])):
        marks = [{"student": student, "status": "present"} for student in students[:number]]
        with CaptureQueriesContext(connection) as queries:
            api["admin"].post("/api/v1/data/attendance/bulk-mark/", {"lesson": lesson.pk, "marks": marks})
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_files_are_inputs_too(api: Callers, world: World, settings: Any, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path
    task = {
        "lesson": world.lessons[-1].pk,
        "title": "Read",
        "expected_answer": "text",
        "deadline": f"{clock.today() + timedelta(days=2)}T20:00",
        "students": [world.student.pk],
    }
    (homework,) = api["teacher"].post("/api/v1/data/homework/assign/", task).json
    assert homework["deadline"] == f"{clock.today() + timedelta(days=2)}T15:00:00Z"
    path = f"/api/v1/data/homework/{homework['id']}/submit/"
    assert set(api["student"].upload(path).json["errors"]) == {"audio"}
    assert api["student"].upload(path, audio=SimpleUploadedFile("a.wav", b"RIFF")).status == 400
    audio = SimpleUploadedFile("a.wav", RECORDING.read_bytes(), content_type="audio/wav")
    assert api["student"].upload(path, audio=audio).json["status"] == "processing"
