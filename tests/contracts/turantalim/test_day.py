"""A school day over the contract, every answer held to the document."""

from datetime import timedelta
from pathlib import Path
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile

from school.common import clock
from school.homework.actions import record_transcript
from school.homework.transcribers import Transcript
from tests.api.callers import Caller, Callers
from tests.world import PASSWORD, SYSTEM, World

RECORDING = Path(__file__).parents[3] / "fixtures/samples/audio/sense_and_sensibility_0870.wav"
HELLO = "merhaba dünya"


def test_a_day(api: Callers, world: World, settings: Any, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path
    everybody_looks_at_themselves(api, world)
    staff_set_up_teaching(api, world)
    a_teacher_marks_attendance(api, world)
    the_leaderboard_shows_it(api, world)
    homework_goes_from_assigning_to_coins(api, world)
    notices_are_read(api, world)
    payments_are_made(api, world)


def everybody_looks_at_themselves(api: Callers, world: World) -> None:
    """Sessions and profiles; more of both in test_people."""
    visitor = Caller("")
    tokens = visitor.post("/api/v1/auth/login/", {"username": "student", "password": PASSWORD}).json
    access = visitor.post("/api/v1/auth/refresh/", {"refresh": tokens["refresh"]}).json["access"]
    visitor.headers = {"Authorization": f"Bearer {access}"}
    assert visitor.get("/api/v1/auth/users/me/").json["id"] == world.student.pk
    assert visitor("PATCH", "/api/v1/auth/users/me/", {"language": "en"}).json["language"] == "en"
    assert visitor.post("/api/v1/auth/logout/", {"refresh": tokens["refresh"]}).status == 204
    for path in ("/api/v1/auth/users/", "/api/v1/users/"):
        assert api["admin"].get(f"{path}?role=student").json["count"] == 3


def staff_set_up_teaching(api: Callers, world: World) -> None:
    """Course, group, seats, schedule."""
    admin = api["admin"]
    assert admin.get("/api/v1/courses/courses/").json["results"][0]["price"] == "500000.00"
    assert admin.get(f"/api/v1/courses/courses/{world.course.pk}/").json["name"] == "Turkish A1"
    body = {
        "name": "Turkish Beginners A1",
        "course": world.course.pk,
        "teacher": world.other_teacher.pk,
        "start_date": "2030-01-14",
        "end_date": "2030-01-27",
        "max_students": 2,
        "description": "Group description",
    }
    group = admin.post("/api/v1/courses/groups/", body)
    assert group.status == 201
    path = f"/api/v1/courses/groups/{group.json['id']}/"
    full = admin.post(f"{path}students/", {"students": [world.student.pk, world.classmate.pk, world.outsider.pk]})
    assert full.status == 409
    seated = admin.post(f"{path}students/", {"students": [world.student.pk, world.classmate.pk]}).json
    assert (seated["students"], seated["students_count"]) == ([world.student.pk, world.classmate.pk], 2)
    assert admin("DELETE", f"{path}students/{world.classmate.pk}/").status == 204
    assert admin("DELETE", f"{path}students/{world.classmate.pk}/").status == 404
    assert admin.get(path).json["students"] == [world.student.pk]
    assert api["student"].get(f"/api/v1/courses/groups/?students={world.student.pk}").json["count"] == 2
    assert admin("PATCH", path, {"name": "A1 new"}).json["name"] == "A1 new"
    assert admin("PUT", path, body | {"is_active": True, "id": 5}).json["name"] == "Turkish Beginners A1"
    weekly = {"group": group.json["id"], "day_of_week": 0, "start_time": "20:00", "duration_minutes": 90}
    schedule = admin.post("/api/v1/courses/schedules/", weekly)
    assert (schedule.status, schedule.json["start_time"]) == (201, "20:00")
    check_schedule(admin, f"/api/v1/courses/schedules/{schedule.json['id']}/", path, group.json["id"])
    assert admin("DELETE", path).status == 204


def check_schedule(admin: Any, path: str, group_path: str, group: int) -> None:
    """Lessons follow the schedule."""
    lessons = admin.get(f"/api/v1/lessons/group/{group}/").json["results"]
    assert [lesson["scheduled_date"] for lesson in lessons] == ["2030-01-14", "2030-01-21"]
    assert lessons[0]["starts_at"] == "2030-01-14T15:00:00Z"
    assert admin.post(f"{group_path}generate-lessons/").json == {"created": 0, "moved": 0, "removed": 0}
    assert admin("PATCH", path, {"start_time": "19:00"}).json["start_time"] == "19:00"
    assert admin.get(f"/api/v1/lessons/{lessons[0]['id']}/").json["start_time"] == "19:00"
    assert admin("PUT", path, {"day_of_week": 1, "start_time": "19:00"}).json["day_of_week"] == 1
    assert admin.get(path).json["duration_minutes"] == 90
    assert admin.get(f"/api/v1/courses/schedules/?group={group}").json["count"] == 1
    assert admin("DELETE", path).status == 204
    assert admin.get(f"/api/v1/lessons/?group={group}").json["count"] == 0


def a_teacher_marks_attendance(api: Callers, world: World) -> None:
    """In bulk, twice, and within their own groups only."""
    teacher, lesson = api["teacher"], world.lessons[0].pk
    marks = [
        {"student": world.student.pk, "status": "present", "notes": ""},
        {"student": world.classmate.pk, "status": "absent", "notes": "Sick leave"},
    ]
    body = {"lesson_id": lesson, "attendance_data": marks}
    path = "/api/v1/attendance/bulk-mark/"
    first, again = teacher.post(path, body), teacher.post(path, body)
    assert (first.status, first.json["created"], first.json["updated"]) == (200, 2, 0)
    assert (again.json["created"], again.json["updated"]) == (0, 2)
    assert [row["notes"] for row in again.json["results"]] == ["", "Sick leave"]
    assert teacher.get(f"/api/v1/attendance/lesson/{lesson}/").json["count"] == 2
    assert api["student"].get(f"/api/v1/attendance/?lesson={lesson}").json["count"] == 1
    assert api["outsider"].get(f"/api/v1/attendance/lesson/{lesson}/").refusal == (404, "not_found")
    marks[1]["student"] = world.outsider.pk
    refused = teacher.post(path, body)
    assert refused.refusal == (400, "invalid")
    assert [name.split(".")[0] for name in refused.json["errors"]] == ["attendance_data"]
    assert api["other_teacher"].post(path, body).json["errors"].keys() == {"lesson_id"}
    assert api["student"].post(path, body).refusal == (403, "permission_denied")


def homework_goes_from_assigning_to_coins(api: Callers, world: World) -> None:
    """Assigned, spoken, scored, paid, reviewed."""
    teacher, student, lesson = api["teacher"], api["student"], world.lessons[-1]
    body = {
        "lesson": lesson.pk,
        "title": "Say hello",
        "description": "Aloud",
        "expected_answer": HELLO,
        "deadline": (clock.now() + timedelta(days=2)).isoformat(),
    }
    given = teacher.post("/api/v1/homework/", body)
    assert (given.status, given.json["created"]) == (201, 2)
    assert student.post("/api/v1/homework/", body).status == 403
    own = student.get(f"/api/v1/homework/?student={world.student.pk}").json["results"]
    path = f"/api/v1/homework/{own[0]['id']}/"
    assert own[0]["status"] == "assigned"
    assert "expected_answer" not in own[0]
    assert teacher.get(path).json["expected_answer"] == HELLO
    audio = SimpleUploadedFile("answer.wav", RECORDING.read_bytes(), content_type="audio/wav")
    assert teacher.upload(f"{path}submit/", audio_submission=audio).status == 403
    audio.seek(0)
    sent = student.upload(f"{path}submit/", audio_submission=audio)
    assert (sent.status, sent.json["status"]) == (202, "processing")
    assert sent.json["audio_url"] == f"http://testserver{path}audio/"
    assert student.get(f"{path}audio/").bytes == RECORDING.read_bytes()
    check_result(api, world, path, own[0]["id"])
    for scope in (f"lesson/{lesson.pk}", f"student/{world.student.pk}"):
        assert teacher.get(f"/api/v1/homework/{scope}/").json["count"] == (2 if scope.startswith("lesson") else 1)
        assert api["outsider"].get(f"/api/v1/homework/{scope}/").status == 404


def check_result(api: Callers, world: World, path: str, homework: int) -> None:
    """A good score approves; a rejection takes it back; the student is told."""
    transcript = Transcript(text=HELLO, language="tr", engine="test", duration_seconds=2.0, no_speech=False)
    before = api["student"].get("/api/v1/gamification/coins/me/").json["balance"]
    record_transcript(SYSTEM, homework_id=homework, attempt=1, transcript=transcript)
    done = api["student"].get(path).json
    assert (done["status"], done["similarity_score"]) == ("approved", 100.0)
    assert done["transcript"] == {"text": HELLO, "language": "tr", "engine": "test", "duration_seconds": 2.0}
    coins = api["student"].get("/api/v1/gamification/coins/me/").json
    assert coins["balance"] == coins["total_earned"] == before + done["coins_awarded"]
    assert api["student"].get("/api/v1/auth/users/me/").json["coins"] == coins["balance"]
    rejected = api["teacher"].post(f"{path}review/", {"status": "rejected", "feedback": "Not you"}).json
    assert (rejected["status"], rejected["feedback"]) == ("rejected", "Not you")
    entries = api["student"].get("/api/v1/gamification/coins/me/transactions/").json["results"]
    assert [entry["amount"] for entry in entries[:2]] == [-done["coins_awarded"], done["coins_awarded"]]
    assert api["teacher"].post(f"{path}review/", {"status": "assigned"}).refusal == (400, "invalid")


def the_leaderboard_shows_it(api: Callers, world: World) -> None:
    """In the envelope of lists, for the group only."""
    path = f"/api/v1/gamification/leaderboard/{world.group.pk}/"
    board = api["student"].get(path).json
    places = [(row["rank"], row["student"]["name"], row["lessons_completed"]) for row in board["results"]]
    assert places == [(1, "Student Karimov", 1), (2, "Classmate Karimov", 0)]
    second = api["student"].get(f"{path}?page=2&page_size=1").json
    assert (second["count"], second["next"]) == (2, None)
    assert api["student"].get(f"{path}?colour=red").json["errors"].keys() == {"colour"}
    assert api["outsider"].get(path).refusal == (404, "not_found")


def payments_are_made(api: Callers, world: World) -> None:
    """Written down by staff, seen by the student, confirmed once."""
    body = {
        "student": world.student.pk,
        "group": world.group.pk,
        "amount": "500000",
        "currency": "UZS",
        "payment_method": "payme",
        "due_date": "2024-02-15",
    }
    made = api["admin"].post("/api/v1/payments/", body)
    assert (made.status, made.json["amount"], made.json["is_overdue"]) == (201, "500000.00", True)
    path = f"/api/v1/payments/{made.json['id']}/"
    for query, count in (("is_overdue=true", 1), ("status=confirmed", 0), ("amount__gte=500000", 1)):
        assert api["student"].get(f"/api/v1/payments/?{query}").json["count"] == count
    assert api["classmate"].get(path).refusal == (404, "not_found")
    assert api["student"].post(f"{path}confirm/", {"status": "confirmed"}).status == 403
    done = api["admin"].post(f"{path}confirm/", {"status": "confirmed", "notes": "Payment verified"}).json
    assert (done["status"], done["is_overdue"]) == ("confirmed", False)
    assert done["paid_at"].endswith("Z")
    assert api["admin"].post(f"{path}confirm/", {"status": "failed"}).status == 409
    assert api["student"].get(path).json == done


def notices_are_read(api: Callers, world: World) -> None:
    """One's own, one by one or all."""
    api["teacher"].post(
        "/api/v1/homework/",
        {
            "lesson": world.lessons[-1].pk,
            "title": "Count",
            "expected_answer": "bir iki üç",
            "deadline": (clock.now() + timedelta(days=2)).isoformat(),
        },
    )
    student = api["student"]
    notices = student.get("/api/v1/notifications/?is_read=false&ordering=-id").json
    assert (notices["results"][0]["type"], notices["results"][0]["is_read"]) == ("homework", False)
    unread = notices["count"]
    assert student.get("/api/v1/notifications/unread-count/").json == {"unread_count": unread}
    path = f"/api/v1/notifications/{notices['results'][0]['id']}/mark-read/"
    assert api["classmate"].post(path).refusal == (404, "not_found")
    assert student.post(path).json["is_read"] is True
    assert student.get("/api/v1/notifications/unread-count/").json == {"unread_count": unread - 1}
    assert student.post("/api/v1/notifications/mark-all-read/").json == {"updated": unread - 1}
    assert student.post("/api/v1/notifications/mark-all-read/").json == {"updated": 0}
