"""One school day, end to end: over real HTTP, with the real worker process, from the roster to the coins."""

import json
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import httpx2
import pytest

from tests.project.processes import wait_until
from tests.running.client import Frontend
from tests.running.forms import Visitor
from tests.running.school import ROOT, RunningSchool
from tests.running.staff import give_password, import_roster, lesson_page, set_up_group

AUDIO = ROOT / "fixtures" / "samples" / "audio"
TRANSCRIPTS = json.loads((AUDIO / "transcripts.json").read_text(encoding="utf-8"))
CLIPS = [(AUDIO / name, clip["text"]) for name, clip in sorted(TRANSCRIPTS.items())]
TASHKENT = ZoneInfo("Asia/Tashkent")
PASSWORD = "correct-horse-battery"

pytestmark = pytest.mark.xdist_group("running")


def test_a_school_day(school: RunningSchool, tmp_path: Path) -> None:
    """Roster, timetable, published lesson, attendance, spoken homework, coins, audit."""
    holiday = last_working_day(school)
    staff = school.visitor("admin")
    import_roster(staff, school, tmp_path)
    student_id = give_password(staff, school, "day.student", PASSWORD)
    group = set_up_group(staff, school, student_id, holiday)
    teacher, student = school.frontend("teacher4"), school.frontend("day.student", PASSWORD)
    assert student.call("PATCH", "/auth/users/me/", json={"language": "en"})["language"] == "en"
    lessons = see_timetable(school, student, group, holiday)
    refuse_a_clash(staff, school, group, date.fromisoformat(lessons[-1]["scheduled_date"]))
    see_published_lesson(school, student, group)
    mark_attendance(teacher, student, lessons[0], student_id)
    homework = assign_homework(teacher, student, lessons[0], student_id)
    submit_and_be_paid(student, homework, group)
    read_audit(staff, school, homework)


def holidays(school: RunningSchool) -> set[date]:
    """All that the school knows."""
    return {day for (day,) in school.rows("SELECT date FROM timetable_holiday")}


def last_working_day(school: RunningSchool) -> date:
    """The latest day before today on which the school works."""
    known, day = holidays(school), datetime.now(TASHKENT).date() - timedelta(days=1)
    while day in known:
        day -= timedelta(days=1)
    return day


def see_timetable(school: RunningSchool, student: Frontend, group: int, holiday: date) -> list[dict[str, Any]]:
    """Seven days at 07:00 in Tashkent, holidays left out."""
    lessons = student.get("/lessons/", group=group, ordering="starts_at")["results"]
    known, week = holidays(school), [holiday + timedelta(days=offset) for offset in range(-3, 4)]
    assert holiday in known
    days = [day for day in week if day not in known]
    assert [lesson["scheduled_date"] for lesson in lessons] == [day.isoformat() for day in days]
    assert {(lesson["start_time"], lesson["duration_minutes"]) for lesson in lessons} == {("07:00", 60)}
    assert lessons[0]["starts_at"] == f"{days[0]}T02:00:00Z"
    return list(lessons)


def refuse_a_clash(staff: Visitor, school: RunningSchool, group: int, day: date) -> None:
    """Another weekly meeting while the teacher has a lesson elsewhere is refused, and the message names that lesson."""
    weekday = str(day.weekday())
    before = school.rows("SELECT count(*) FROM timetable_lessonschedule")
    staff.open("/admin/timetable/lessonschedule/add/")
    overlapping = {"group": str(group), "day_of_week": weekday, "start_time": "16:30", "duration_minutes": "60"}
    staff.send(overlapping, form="#lessonschedule_form")
    assert "Turkish A1 · daily" in staff.errors()
    assert school.rows("SELECT count(*) FROM timetable_lessonschedule") == before


def see_published_lesson(school: RunningSchool, student: Frontend, group: int) -> None:
    """A draft is not in the API; published, it is there with its typed blocks and without the answer."""
    course = student.get(f"/courses/groups/{group}/")["course"]
    editor = school.visitor("editor")
    page = lesson_page("First steps", CLIPS[0][1])
    editor.open(f"/cms/pages/add/content/lessonpage/{course}/")
    editor.send(page, form="#page-edit-form", new=True)
    units = httpx2.get(f"{school.url}/api/v1/data/units/", params={"course": course}, headers=student.client.headers)
    assert units.json()["results"] == []
    head = school.visitor("admin")
    head.open(editor.address)
    head.send(page, form="#page-edit-form", button="action-publish", new=True)
    units = httpx2.get(f"{school.url}/api/v1/data/units/", params={"course": course}, headers=student.client.headers)
    assert [unit["title"] for unit in units.json()["results"]] == ["First steps"]


def mark_attendance(teacher: Frontend, student: Frontend, lesson: dict[str, Any], student_id: int) -> None:
    """The teacher marks the group; a repeat updates; the student is paid for being there."""
    marks = {"lesson_id": lesson["id"], "attendance_data": [{"student": student_id, "status": "present", "notes": ""}]}
    first = teacher.post("/attendance/bulk-mark/", marks)
    again = teacher.post("/attendance/bulk-mark/", marks)
    assert [(done["created"], done["updated"]) for done in (first, again)] == [(1, 0), (0, 1)]
    assert student.get("/attendance/")["results"][0]["status"] == "present"
    assert student.get("/gamification/coins/me/")["balance"] == 5


def assign_homework(teacher: Frontend, student: Frontend, lesson: dict[str, Any], student_id: int) -> int:
    """A spoken task for the whole group."""
    task = {
        "lesson": lesson["id"],
        "title": "Read aloud",
        "description": "Calmly.",
        "expected_answer": CLIPS[0][1],
        "deadline": (datetime.now(TASHKENT) + timedelta(days=2)).isoformat(),
    }
    assigned = teacher.post("/homework/", task, status=201)
    assert (assigned["created"], assigned["results"][0]["student"]) == (1, student_id)
    mine = student.get("/homework/", student=student_id)["results"]
    assert [(row["status"], "expected_answer" in row) for row in mine] == [("assigned", False)]
    return int(mine[0]["id"])


def submit_and_be_paid(student: Frontend, homework: int, group: int) -> None:
    """Another sentence scores low and waits for the teacher; the right one is approved by itself and paid once."""
    wrong = heard(student, homework, CLIPS[2][0])
    assert wrong["status"] == "needs_review"
    assert float(wrong["similarity_score"]) < 50
    right = heard(student, homework, CLIPS[0][0])
    assert (right["status"], right["coins_awarded"]) == ("approved", 10)
    assert float(right["similarity_score"]) >= 80
    assert right["transcript"]["engine"] == "faster-whisper/tiny.en"
    assert student.get("/gamification/coins/me/")["balance"] == 15
    board = student.get(f"/gamification/leaderboard/{group}/")["results"]
    assert [(row["rank"], row["coins"], row["homeworks_completed"]) for row in board] == [(1, 15, 1)]
    read_notices(student)


def heard(student: Frontend, homework: int, recording: Path) -> dict[str, Any]:
    """Submit a recording and wait for what the worker makes of it."""
    student.submit(homework, recording)

    def detail() -> dict[str, Any]:
        found: dict[str, Any] = student.get(f"/homework/{homework}/")
        return {} if found["status"] == "processing" else found

    return wait_until(detail, 120, "the recording is transcribed")


def read_notices(student: Frontend) -> None:
    """The approval was told once, and can be marked as read."""
    notices = student.get("/notifications/")["results"]
    about = [notice for notice in notices if notice["type"] == "homework" and "approved" in notice["title"].lower()]
    assert len(about) == 1
    read = student.post(f"/notifications/{about[0]['id']}/mark-read/")
    assert read["is_read"] is True


def read_audit(staff: Visitor, school: RunningSchool, homework: int) -> None:
    """Who, when, through which door, what: the homework's whole story."""
    story = """
        SELECT e.action, e.via, e.actor_name FROM audit_auditentry e JOIN audit_auditchange c ON c.entry_id = e.id
        WHERE c.model = 'homework.homework' AND c.object_id = %s ORDER BY e.id
    """
    assert school.rows(story, str(homework)) == [
        ("homework.assign", "api", "Sarah Nurmatova"),
        ("homework.submit", "api", "Day Student"),
        ("homework.record_transcript", "job", "process_homework_audio"),
        ("homework.submit", "api", "Day Student"),
        ("homework.record_transcript", "job", "process_homework_audio"),
    ]
    text = staff.open("/admin/audit/auditentry/").get_text(" ", strip=True)
    assert "homework.record_transcript" in text
    assert "Day Student" in text
