"""content/assignments and content/teacher/… over HTTP: shapes, files, deadlines, and who is refused."""

import uuid
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext

from content.actions import create_course
from school.assignments.models import Assignment, Submission
from school.common import clock
from tests.api.callers import Answer, Callers
from tests.school.assignments.work import given, graded, handed_in, overdue, paper
from tests.school.homework.sounds import recording
from tests.school.lessons.handouts import pdf
from tests.world import SYSTEM, World

BASE = "/api/v1/content/"
MINE, TAUGHT, PUPILS = f"{BASE}assignments", f"{BASE}teacher/assignments", f"{BASE}teacher/students"


@pytest.fixture(autouse=True)
def media(settings: Any, tmp_path: Path) -> Path:
    settings.MEDIA_ROOT = tmp_path
    return tmp_path


def refusal(answer: Answer) -> tuple[int, str]:
    return answer.status, answer.json["error_code"]


def submit(assignment: Assignment) -> str:
    return f"{MINE}/{assignment.uuid}/submit"


def works(assignment: Assignment) -> str:
    return f"{TAUGHT}/{assignment.uuid}/submissions"


def grade(work: Any) -> str:
    return f"{BASE}teacher/submissions/{work.uuid}/grade"


def test_a_teacher_gives_an_assignment(api: Callers, world: World) -> None:
    body = {
        "course_id": str(world.course.uuid),
        "title": "React Project",
        "description": "Build a React application",
        "due_date": "2024-01-15T23:59:59Z",
        "max_score": 100,
    }
    made = api["teacher"].post(TAUGHT, body)
    assert made.status == 201
    row = Assignment.objects.get()
    whole = {
        "id": str(row.uuid),
        **body,
        "allow_late": True,
        "is_published": True,
        "submissions_count": 0,
        "graded_count": 0,
    }
    assert made.json == {"message": "Assignment created successfully", "id": str(row.uuid), "assignment": whole}
    assert api["teacher"].get(TAUGHT).json == {"assignments": [whole]}
    assert api["admin"].get(f"{TAUGHT}/").json == {"assignments": [whole]}
    assert api["other_teacher"].get(TAUGHT).json == {"assignments": [whole]}  # their group learns the course


def test_a_title_is_enough(api: Callers, world: World) -> None:
    made = api["teacher"].post(TAUGHT, {"course_id": str(world.course.uuid), "title": "Essay"}).json["assignment"]
    assert (made["due_date"], made["max_score"], made["description"]) == (None, 100, "")


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"title": ""}, "title"),
        ({"max_score": 0}, "max_score"),
        ({"max_score": "ten"}, "max_score"),
        ({"due_date": "tomorrow"}, "due_date"),
        ({"course_id": "react"}, "course_id"),
        ({"points": 5}, "points"),
    ],
)
def test_what_is_wrong_is_named(api: Callers, world: World, changes: dict[str, Any], field: str) -> None:
    answer = api["teacher"].post(TAUGHT, {"course_id": str(world.course.uuid), "title": "Essay"} | changes)
    assert refusal(answer) == (422, "VALIDATION_ERROR")
    assert [each["field"] for each in answer.json["detail"]] == [field]
    assert not Assignment.objects.exists()


def test_only_the_courses_teacher_gives(api: Callers, world: World) -> None:
    body = {"course_id": str(world.course.uuid), "title": "Essay"}
    assert refusal(api["other_teacher"].post(TAUGHT, body)) == (403, "PERMISSION_DENIED")
    for name in ("student", "editor", "operator", "accountant"):
        assert api[name].post(TAUGHT, body).status == 403
    assert api["anonymous"].post(TAUGHT, body).status == 401
    assert refusal(api["teacher"].post(TAUGHT, body | {"course_id": str(uuid.uuid4())})) == (404, "NOT_FOUND")
    hidden = create_course(SYSTEM, title="Draft")
    assert api["teacher"].post(TAUGHT, body | {"course_id": str(hidden.uuid)}).status == 404
    assert not Assignment.objects.exists()


def test_a_student_sees_what_to_do_first_due_first(api: Callers, world: World) -> None:
    whenever = given(world, title="Whenever", due_at=None)
    later = given(world, title="Later", due_at=clock.now() + timedelta(days=9))
    soon = given(world, title="Soon")
    given(world, title="Draft", is_published=False)
    rows = api["student"].get(MINE).json["assignments"]
    assert [row["id"] for row in rows] == [str(each.uuid) for each in (soon, later, whenever)]
    assert all(row["submission"] is None for row in rows)
    assert "submissions_count" not in rows[0]
    assert api["anonymous"].get(MINE).status == 401


def test_a_text_goes_in_and_comes_back_graded(api: Callers, world: World) -> None:
    assignment = given(world)
    sent = api["student"].post(submit(assignment), {"text": "My summer"})
    assert sent.status == 201
    work = Submission.objects.get()
    told = sent.json["submission"]
    assert told == {
        "id": str(work.uuid),
        "assignment_id": str(assignment.uuid),
        "student_id": str(world.student.uuid),
        "student_name": "Student Karimov",
        "max_score": 100,
        "file_name": None,
        "file_url": None,
        "number": 1,
        "text": "My summer",
        "submitted_at": told["submitted_at"],
        "is_late": False,
        "score": None,
        "feedback": "",
        "graded_at": None,
    }
    assert api["student"].get(MINE).json["assignments"][0]["submission"] == told
    assert api["classmate"].get(MINE).json["assignments"][0]["submission"] is None
    assert api["teacher"].get(works(assignment)).json == {"submissions": [told]}
    answer = api["teacher"].post(grade(work), {"score": 80, "feedback": "Good"})
    assert (answer.status, answer.json["message"]) == (200, "Submission graded successfully")
    now = api["student"].get(MINE).json["assignments"][0]["submission"]
    assert now == answer.json["submission"] == {**told, "score": 80, "feedback": "Good", "graded_at": now["graded_at"]}
    counts = api["teacher"].get(TAUGHT).json["assignments"][0]
    assert (counts["submissions_count"], counts["graded_count"]) == (1, 1)


def test_a_file_goes_in_and_comes_out_whole_and_in_parts(api: Callers, world: World) -> None:
    assignment = given(world)
    sent = api["student"].upload(submit(assignment), file=paper(), text="See the file")
    assert sent.status == 201
    told = sent.json["submission"]
    assert (told["file_name"], told["text"]) == ("essay.pdf", "See the file")
    assert told["file_url"] == f"http://testserver{BASE}submissions/{told['id']}/file"
    path = told["file_url"].removeprefix("http://testserver")
    for name in ("student", "teacher", "admin", "operator"):
        assert api[name].get(path).bytes == pdf()
    part = api["teacher"].get(path, headers={"Range": "bytes=4-7"})
    assert (part.status, part.bytes, part.headers["Content-Range"]) == (206, pdf()[4:8], f"bytes 4-7/{len(pdf())}")
    for name in ("classmate", "outsider", "other_teacher", "editor"):
        assert refusal(api[name].get(path)) == (404, "NOT_FOUND")
    assert api["anonymous"].get(path).status == 401


def test_a_text_has_no_file(api: Callers, world: World) -> None:
    work = handed_in(world, given(world))
    assert refusal(api["student"].get(f"{BASE}submissions/{work.uuid}/file")) == (404, "NOT_FOUND")


def test_a_recording_is_played(api: Callers, world: World) -> None:
    sound = SimpleUploadedFile("talk.wav", recording("wav", "pcm_s16le", seconds=1))
    told = api["student"].upload(submit(given(world)), file=sound).json["submission"]
    answer = api["student"].get(told["file_url"].removeprefix("http://testserver"))
    assert (answer.headers["Content-Type"], answer.headers["Accept-Ranges"]) == ("audio/wav", "bytes")


def test_what_is_no_work_is_refused(api: Callers, world: World, media: Path) -> None:
    path = submit(given(world))
    for answer, field in (
        (api["student"].post(path), "text"),
        (api["student"].post(path, {"text": "x" * 20_001}), "text"),
        (api["student"].upload(path, file=paper("page.pdf", b"<html></html>")), "file"),
        (api["student"].upload(path, paper=paper()), "paper"),
    ):
        assert answer.status == 422
        assert [each["field"] for each in answer.json["detail"]] == [field]
    assert not Submission.objects.exists()
    assert not [each for each in media.rglob("*") if each.is_file()]


def test_versions_and_the_deadline(api: Callers, world: World) -> None:
    assignment = given(world)
    api["student"].post(submit(assignment), {"text": "One"})
    assert api["student"].post(submit(assignment), {"text": "Two"}).json["submission"]["number"] == 2
    overdue(assignment)
    late = api["student"].post(submit(assignment), {"text": "Three"})
    assert refusal(late) == (409, "DEADLINE_PASSED")
    assert api["classmate"].post(submit(assignment), {"text": "Mine"}).json["submission"]["is_late"] is True
    texts = [row["text"] for row in api["teacher"].get(works(assignment)).json["submissions"]]
    assert texts == ["Mine", "Two"]
    versions = api["teacher"].get(f"/api/v1/data/submissions/?assignment={assignment.pk}&is_current=false").json
    assert [row["text"] for row in versions["results"]] == ["One"]


def test_a_score_out_of_range_and_an_old_version(api: Callers, world: World) -> None:
    assignment = given(world, max_score=10)
    first = handed_in(world, assignment)
    answer = api["teacher"].post(grade(first), {"score": 11})
    assert refusal(answer) == (422, "VALIDATION_ERROR")
    assert answer.json["detail"] == [{"field": "score", "message": "A score for this assignment is between 0 and 10."}]
    for body in ({"score": -1}, {"score": 7.5}, {"score": None}, {"feedback": "Good"}):
        assert [each["field"] for each in api["teacher"].post(grade(first), body).json["detail"]] == ["score"]
    handed_in(world, assignment, text="Newer")
    assert refusal(api["teacher"].post(grade(first), {"score": 5})) == (409, "SUPERSEDED")


def test_strangers_are_told_of_nothing(api: Callers, world: World) -> None:
    assignment = given(world, group=world.group)
    work = handed_in(world, assignment)
    assert refusal(api["outsider"].post(submit(assignment), {"text": "Me too"})) == (404, "NOT_FOUND")
    assert api["teacher"].post(submit(assignment), {"text": "Me too"}).status == 403
    assert refusal(api["other_teacher"].get(works(assignment))) == (404, "NOT_FOUND")
    assert refusal(api["other_teacher"].post(grade(work), {"score": 1})) == (404, "NOT_FOUND")
    assert api["student"].get(works(assignment)).status == 403
    assert api["student"].post(grade(work), {"score": 100}).status == 403
    assert api["operator"].post(grade(work), {"score": 100}).status == 403
    assert Submission.objects.get().score is None


def test_a_teacher_grades_the_own_groups_students_of_a_shared_course(api: Callers, world: World) -> None:
    assignment = given(world)
    handed_in(world, assignment)
    mine = handed_in(world, assignment, by="outsider")
    rows = api["other_teacher"].get(works(assignment)).json["submissions"]
    assert [row["student_name"] for row in rows] == ["Outsider Karimov"]
    assert api["other_teacher"].post(grade(mine), {"score": 70}).status == 200


def test_the_teachers_students(api: Callers, world: World) -> None:
    told = api["teacher"].get(PUPILS).json["students"]
    nothing = {"email": None, "enrolled_courses": 0, "total_progress": 0.0, "last_activity": None}
    assert told == [
        {"id": str(getattr(world, name).uuid), "name": f"{name.capitalize()} Karimov", **nothing}
        for name in ("classmate", "student")
    ]
    emails = [row["email"] for row in api["admin"].get(PUPILS).json["students"]]
    assert emails == ["classmate@example.com", "outsider@example.com", "student@example.com"]
    assert api["student"].get(PUPILS).status == 403


def test_lists_cost_the_same_for_many(api: Callers, world: World) -> None:
    def cost(name: str, path: str) -> int:
        with CaptureQueriesContext(connection) as asked:
            assert api[name].get(path).status == 200
        return len(asked)

    assignment = given(world)
    asked = (("student", MINE), ("teacher", TAUGHT), ("teacher", works(assignment)), ("teacher", PUPILS))
    graded(world, handed_in(world, assignment), 50)
    for name, path in asked:
        api[name].get(path)
    few = [cost(name, path) for name, path in asked]
    for title in "abcde":
        handed_in(world, given(world, title=title))
    handed_in(world, assignment, by="classmate")
    assert [cost(name, path) for name, path in asked] == few
