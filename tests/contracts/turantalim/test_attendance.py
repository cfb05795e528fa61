"""attendance/ over HTTP: one mark, many, a student's totals, and whose marks they are."""

from typing import Any

from school.attendance.models import Attendance
from school.gamification.queries import balance_of
from tests.api.callers import Callers
from tests.world import World

BASE = "/api/v1/attendance/"
DATA = "/api/v1/data/attendance/"


def mark(world: World, status: str = "present", **changes: Any) -> dict[str, Any]:
    return {"lesson": world.lessons[0].pk, "student": world.student.pk, "status": status} | changes


def test_one_mark_is_made_and_changed(api: Callers, world: World) -> None:
    first = api["teacher"].post(BASE, mark(world, notes="Early"))
    assert first.status == 201
    assert first.json == {
        "id": Attendance.objects.get().pk,
        "lesson": world.lessons[0].pk,
        "student": world.student.pk,
        "student_name": "Student Karimov",
        "status": "present",
        "notes": "Early",
        "marked_by": world.teacher.pk,
        "marked_at": first.json["marked_at"],
    }
    again = api["operator"].post(BASE, mark(world, "late"))
    assert (again.status, again.json["id"], again.json["status"], again.json["notes"]) == (
        200, first.json["id"], "late", "",
    )  # fmt: skip
    assert Attendance.objects.count() == 1


def test_one_mark_is_refused_by_field(api: Callers, world: World) -> None:
    teacher = api["teacher"]
    stranger = teacher.post(BASE, mark(world, student=world.outsider.pk))
    assert (stranger.status, list(stranger.json["errors"])) == (400, ["student"])
    told = api["admin"].post(BASE, mark(world, student=world.outsider.pk))
    text = f"Not students of this lesson's group: {world.outsider.pk}."
    assert (told.status, told.json["errors"]) == (400, {"student": [text]})
    assert teacher.post(BASE, mark(world, "asleep")).json["errors"].keys() == {"status"}
    assert teacher.post(BASE, mark(world, notes="x" * 501)).json["errors"].keys() == {"notes"}
    assert teacher.post(BASE, mark(world, lesson=world.lessons[-1].pk)).refusal == (409, "lesson_not_begun")
    foreign = api["other_teacher"].post(BASE, mark(world))
    assert (foreign.status, list(foreign.json["errors"])) == (404, ["lesson"])
    for who in ("student", "accountant", "editor"):
        assert api[who].post(BASE, mark(world)).refusal == (403, "permission_denied")
    assert api["anonymous"].post(BASE, mark(world)).status == 401
    assert not Attendance.objects.exists()


def test_a_students_totals(api: Callers, world: World) -> None:
    path = f"{BASE}student/{world.student.pk}/"
    empty = {"present": 0, "absent": 0, "late": 0, "excused": 0, "total": 0, "rate": None}
    assert api["student"].get(path).json["totals"] == empty
    statuses = ("present", "late", "absent", "excused", "present", "present")
    for lesson, status in zip(world.lessons, statuses, strict=False):
        assert api["teacher"].post(BASE, mark(world, status, lesson=lesson.pk)).status == 201
    totals = {"present": 3, "absent": 1, "late": 1, "excused": 1, "total": 6, "rate": 66.7}
    for who in ("student", "teacher", "admin", "operator"):
        page = api[who].get(f"{path}?page_size=2").json
        assert (page["count"], len(page["results"]), page["totals"]) == (6, 2, totals)
    assert api["teacher"].get(f"{path}?status=absent").json["count"] == 1
    for who in ("classmate", "outsider", "other_teacher"):
        assert api[who].get(path).refusal == (404, "not_found")


def test_a_mark_is_changed_and_taken_back(api: Callers, world: World) -> None:
    made = api["teacher"].post(DATA, mark(world))
    assert (made.status, balance_of(world.student.pk).balance) == (201, 5)
    one = f"{DATA}{made.json['id']}/"
    changed = api["teacher"]("PATCH", one, {"status": "absent"})
    assert (changed.json["status"], balance_of(world.student.pk).balance) == ("absent", 0)
    assert api["teacher"]("PUT", one, {"status": "late", "notes": "Bus"}).json["notes"] == "Bus"
    assert balance_of(world.student.pk).balance == 5
    for who, status in (("student", 403), ("other_teacher", 404), ("accountant", 403)):
        assert api[who]("DELETE", one).status == status
    assert api["teacher"]("DELETE", one).status == 204
    assert (Attendance.objects.count(), balance_of(world.student.pk).balance) == (0, 0)
    assert api["teacher"].post(BASE, mark(world)).status == 201
    assert balance_of(world.student.pk).balance == 5
