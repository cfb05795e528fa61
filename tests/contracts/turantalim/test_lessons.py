"""lessons/: kept, moved, ended and reopened over the contract."""

from datetime import timedelta
from typing import Any

import pytest

from school.common import clock
from school.lessons.models import Lesson
from tests.api.callers import Callers
from tests.world import World

LESSONS = "/api/v1/lessons/"


def free_day() -> str:
    """A day on which the group meets in the morning only."""
    return f"{clock.today() + timedelta(days=3):%Y-%m-%d}"


def test_a_teacher_adds_and_changes_lessons_of_own_groups(api: Callers, world: World) -> None:
    teacher = api["teacher"]
    body = {"group": world.group.pk, "scheduled_date": free_day(), "start_time": "14:00", "title": "Exam"}
    made = teacher.post(LESSONS, body)
    assert (made.status, made.json["start_time"], made.json["duration_minutes"]) == (201, "14:00", 90)
    path = f"{LESSONS}{made.json['id']}/"
    changed = teacher("PATCH", path, {"title": "Exam 2", "start_time": "15:00", "reason": "Room"}).json
    assert (changed["title"], changed["start_time"], changed["is_rescheduled"]) == ("Exam 2", "15:00", True)
    assert teacher.get(f"{path}reschedules/").json["results"][0]["reason"] == "Room"
    assert api["other_teacher"].post(LESSONS, body).refusal == (404, "not_found")
    assert api["student"].post(LESSONS, body).refusal == (403, "permission_denied")
    assert api["other_teacher"]("PATCH", path, {"title": "Mine"}).refusal == (404, "not_found")
    assert api["student"]("PATCH", path, {"title": "Mine"}).refusal == (403, "permission_denied")
    far = teacher.post(LESSONS, {**body, "scheduled_date": "2199-01-01"})
    assert (far.status, list(far.json["errors"])) == (400, ["scheduled_date"])


NIGHT = {"new_start_time": "03:00", "reason": "Early birds"}


@pytest.mark.parametrize("lessons", [LESSONS, "/api/v1/data/lessons/"])
def test_teachers_keep_to_the_opening_hours_and_staff_need_not(api: Callers, world: World, lessons: str) -> None:
    text = "The school is open from 08:00 to 21:00. Choose a time within, or ask the office."
    move = f"{lessons}{world.lessons[-1].pk}/reschedule/"
    for start, minutes in (("03:00", 60), ("07:59", 60), ("20:30", 60), ("20:00", 61), ("23:30", 60)):
        body = {"new_date": free_day(), "new_start_time": start, "new_duration_minutes": minutes, "reason": "Late"}
        refused = api["teacher"].post(move, body)
        assert (refused.status, refused.json["errors"]) == (400, {"new_start_time": [text]}), start
    changed = api["teacher"]("PATCH", f"{lessons}{world.lessons[-1].pk}/", {"start_time": "03:00", "reason": "Early"})
    assert (changed.status, changed.json["errors"]) == (400, {"start_time": [text]})
    new = {"group": world.group.pk, "scheduled_date": free_day(), "start_time": "21:00"}
    assert api["teacher"].post(lessons, new).json["errors"] == {"start_time": [text]}
    for start in ("08:00", "20:00"):
        body = {"new_date": free_day(), "new_start_time": start, "reason": "Early"}
        assert api["teacher"].post(move, body).json["start_time"] == start
    for name, day in (("operator", free_day()), ("admin", f"{clock.today() + timedelta(days=4):%Y-%m-%d}")):
        assert api[name].post(move, {**NIGHT, "new_date": day}).json["start_time"] == "03:00"


def test_a_lesson_that_staff_put_into_the_night_may_stay_in_it(api: Callers, world: World) -> None:
    move = f"{LESSONS}{world.lessons[-1].pk}/reschedule/"
    assert api["operator"].post(move, {**NIGHT, "new_date": free_day()}).status == 200
    other = f"{clock.today() + timedelta(days=4):%Y-%m-%d}"
    assert api["teacher"].post(move, {**NIGHT, "new_date": other}).json["scheduled_date"] == other
    longer = api["teacher"].post(move, {**NIGHT, "new_date": free_day(), "new_duration_minutes": 90})
    assert set(longer.json["errors"]) == {"new_start_time"}


def test_a_lesson_moves_and_keeps_its_history(api: Callers, world: World) -> None:
    lesson = world.lessons[-1]
    path = f"{LESSONS}{lesson.pk}/"
    body = {"new_date": free_day(), "new_start_time": "14:00", "reason": "Teacher is ill"}
    was = api["student"].get(path).json
    moved = api["teacher"].post(f"{path}reschedule/", body)
    assert (moved.status, moved.json["id"], moved.json["is_rescheduled"]) == (200, lesson.pk, True)
    assert (moved.json["scheduled_date"], moved.json["start_time"]) == (free_day(), "14:00")
    assert api["teacher"].post(f"{path}reschedule/", body).json == moved.json
    (row,) = api["student"].get(f"{path}reschedules/").json["results"]
    assert {name: row[name] for name in row if name not in ("id", "created_at")} == {
        "lesson": lesson.pk,
        "old_date": was["scheduled_date"],
        "old_start_time": "09:00",
        "new_date": free_day(),
        "new_start_time": "14:00",
        "reason": "Teacher is ill",
        "rescheduled_by": world.teacher.pk,
    }
    longer = api["admin"].post(f"{path}reschedule/", {**body, "new_duration_minutes": 90}).json
    assert longer["duration_minutes"] == 90
    back = api["teacher"].post(f"{path}undo-reschedule/").json
    assert (back["start_time"], back["duration_minutes"]) == ("14:00", 60)
    assert api["outsider"].get(f"{path}reschedules/").refusal == (404, "not_found")


def test_a_clash_is_told_with_three_free_times(api: Callers, world: World) -> None:
    lesson, other = world.lessons[-1], world.lessons[-2]
    there = api["teacher"].get(f"{LESSONS}{other.pk}/").json
    body = {"new_date": there["scheduled_date"], "new_start_time": "09:30", "reason": "Ill"}
    refused = api["teacher"].post(f"{LESSONS}{lesson.pk}/reschedule/", body)
    assert refused.refusal == (409, "schedule_conflict")
    assert refused.json["conflicts"] == [
        {
            "lesson": other.pk,
            "group": world.group.pk,
            "teacher": world.teacher.pk,
            "room": None,
            "starts_at": there["starts_at"],
            "ends_at": there["ends_at"],
        }
    ]
    assert refused.json["suggestions"] == [
        {"date": there["scheduled_date"], "start_time": at} for at in ("10:00", "10:30", "08:00")
    ]


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"new_date": "2020-01-01"}, "new_date"),
        ({"reason": ""}, "reason"),
        ({"new_start_time": "25:00"}, "new_start_time"),
        ({"new_duration_minutes": 1}, "new_duration_minutes"),
    ],
)
def test_a_bad_body_is_told_by_field(api: Callers, world: World, wrong: dict[str, Any], field: str) -> None:
    body = {"new_date": free_day(), "new_start_time": "14:00", "reason": "Ill", **wrong}
    refused = api["teacher"].post(f"{LESSONS}{world.lessons[-1].pk}/reschedule/", body)
    assert (refused.status, list(refused.json["errors"])) == (400, [field])


def test_who_may_move_what(api: Callers, world: World) -> None:
    path = f"{LESSONS}{world.lessons[-1].pk}/reschedule/"
    body = {"new_date": free_day(), "new_start_time": "14:00", "reason": "Ill"}
    for name, status in (("student", 403), ("outsider", 403), ("accountant", 403), ("other_teacher", 404)):
        assert api[name].post(path, body).status == status
    assert api["operator"].post(path, body).status == 200
    assert api["teacher"].post(f"{LESSONS}404404/reschedule/", body).refusal == (404, "not_found")


def test_a_lesson_ends_and_is_reopened(api: Callers, world: World) -> None:
    teacher, held, coming = api["teacher"], f"{LESSONS}{world.lessons[0].pk}/", f"{LESSONS}{world.lessons[-1].pk}/"
    assert teacher.post(f"{coming}complete/").refusal == (409, "lesson_not_started")
    assert teacher.post(f"{held}complete/").json["status"] == "completed"
    assert teacher.post(f"{held}complete/").refusal == (409, "lesson_not_open")
    body = {"new_date": free_day(), "new_start_time": "14:00", "reason": "Ill"}
    assert teacher.post(f"{held}reschedule/", body).refusal == (409, "lesson_not_open")
    assert teacher.post(f"{held}reopen/").json["status"] == "scheduled"
    assert teacher.post(f"{coming}cancel/", {"reason": "Flood"}).json["status"] == "cancelled"
    assert teacher.post(f"{coming}reopen/").json["status"] == "scheduled"
    assert teacher.post(f"{coming}reopen/").refusal == (409, "lesson_open")
    assert api["student"].post(f"{coming}cancel/").refusal == (403, "permission_denied")
    assert Lesson.objects.filter(status="scheduled", group=world.group).count() == 29


def test_lists_of_lessons(api: Callers, world: World) -> None:
    student = api["student"]
    assert student.get(f"{LESSONS}?group__students={world.student.pk}").json["count"] == 29
    assert student.get(f"{LESSONS}group/{world.group.pk}/?status=scheduled").json["count"] == 29
    assert student.get(f"{LESSONS}?scheduled_date__gte={clock.today():%Y-%m-%d}").json["count"] == 22
    assert student.get(f"{LESSONS}group/{world.other_group.pk}/").refusal == (404, "not_found")
