"""homework/ over HTTP: what is refused, with which status and under which name; and what a retry does."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from school.common import clock
from school.homework.actions import mark_failed
from school.homework.models import Homework
from school.preferences.actions import change_preferences
from tests.api.callers import Answer, Callers
from tests.school.homework.answers import assigned
from tests.school.homework.sounds import recording
from tests.world import SYSTEM, World

BASE = "/api/v1/homework/"
SOUND = recording("wav", "pcm_s16le")


@pytest.fixture
def task(world: World, settings: Any, tmp_path: Path) -> Homework:
    settings.MEDIA_ROOT = tmp_path
    return assigned(world)


def send(api: Callers, task: Homework, content: bytes = SOUND, who: str = "student") -> Answer:
    audio = SimpleUploadedFile("a.wav", content, content_type="audio/wav")
    return api[who].upload(f"{BASE}{task.pk}/submit/", audio_submission=audio)


def body(world: World, **changes: Any) -> dict[str, Any]:
    deadline = (clock.now() + timedelta(days=2)).isoformat()
    given = {"lesson": world.lessons[0].pk, "title": "Say", "expected_answer": "merhaba", "deadline": deadline}
    return given | changes


def test_assigning_to_some(api: Callers, world: World, task: Homework) -> None:
    some = api["teacher"].post(BASE, body(world, students=[world.classmate.pk]))
    assert (some.status, some.json["created"]) == (201, 1)
    assert [row["student"] for row in some.json["results"]] == [world.classmate.pk]
    second = f"{world.lessons[1].starts_at:%Y-%m-%dT%H:%MZ}"
    counts = [api["teacher"].get(f"{BASE}?lesson__starts_at__{way}={second}").json["count"] for way in ("lt", "gte")]
    assert counts == [2, 0]
    rest = api["teacher"].post(BASE, body(world))
    assert (rest.json["created"], rest.json["results"][0]["student"]) == (1, world.student.pk)


def test_assigning_names_what_is_wrong(api: Callers, world: World, task: Homework) -> None:
    past = api["teacher"].post(BASE, body(world, deadline=(clock.now() - timedelta(seconds=1)).isoformat()))
    assert past.refusal == (400, "invalid")
    assert past.json["errors"] == {"deadline": ["This deadline has passed already. Choose a later one."]}
    stranger = api["admin"].post(BASE, body(world, students=[world.outsider.pk]))
    assert (stranger.status, list(stranger.json["errors"])) == (400, ["students"])
    assert api["other_teacher"].post(BASE, body(world)).status == 404
    assert api["accountant"].post(BASE, body(world)).status == 403
    assert Homework.objects.count() == 1


def test_a_bad_recording_is_named(api: Callers, task: Homework) -> None:
    change_preferences(SYSTEM, homework_max_megabytes=1, homework_max_minutes=1)
    long, large = recording("wav", "pcm_s16le", seconds=61, rate=4_000), bytes(1024 * 1024 + 1)
    for content, refusal in (
        (b"words" * 100, (400, "audio_invalid")),
        (b"", (400, "audio_empty")),
        (long, (400, "audio_too_long")),
        (large, (413, "audio_too_large")),
    ):
        refused = send(api, task, content)
        assert refused.refusal == refusal
        assert refused.json["errors"] == {"audio_submission": [refused.json["detail"]]}
    assert api["student"].upload(f"{BASE}{task.pk}/submit/").json["errors"].keys() == {"audio_submission"}


def test_only_so_many_recordings_a_day(api: Callers, task: Homework) -> None:
    change_preferences(SYSTEM, transcriptions_per_day=1)
    assert send(api, task).status == 202
    refused = send(api, task)
    assert refused.refusal == (429, "daily_limit")
    assert 0 < int(refused.headers["Retry-After"]) <= 86_400


def test_late_answers_by_the_schools_rule(api: Callers, task: Homework) -> None:
    Homework.objects.filter(pk=task.pk).update(deadline=clock.now() - timedelta(minutes=1))
    assert send(api, task).refusal == (409, "deadline_passed")
    change_preferences(SYSTEM, homework_accepts_late=True)
    assert send(api, task).status == 202


def test_answers_until_approved(api: Callers, task: Homework) -> None:
    for status in ("assigned", "needs_review", "revision", "rejected", "failed"):
        Homework.objects.filter(pk=task.pk).update(status=status)
        assert send(api, task).status == 202
    Homework.objects.filter(pk=task.pk).update(status="approved")
    assert send(api, task).refusal == (409, "already_approved")


def test_a_failed_transcription_is_tried_again(api: Callers, task: Homework) -> None:
    path = f"{BASE}{task.pk}/retry/"
    send(api, task)
    assert api["teacher"].post(path).refusal == (409, "not_failed")
    mark_failed(SYSTEM, homework_id=task.pk, attempt=1, reason="The service is down.")
    assert api["student"].get(f"{BASE}{task.pk}/").json["failure_reason"] == "The service is down."
    assert api["student"].post(path).refusal == (403, "permission_denied")
    assert api["other_teacher"].post(path).refusal == (404, "not_found")
    again = api["teacher"].post(path)
    assert (again.status, again.json["status"], again.json["failure_reason"]) == (200, "processing", "")


def test_a_task_is_changed_and_taken_back(api: Callers, task: Homework) -> None:
    path = f"/api/v1/data/homework/{task.pk}/"
    later = (clock.now() + timedelta(days=9)).replace(microsecond=0)
    changed = api["teacher"]("PATCH", path, {"title": "Read it", "deadline": later.isoformat()})
    assert (changed.status, changed.json["title"]) == (200, "Read it")
    past = api["teacher"]("PATCH", path, {"deadline": "2020-01-01T00:00:00Z"})
    assert past.json["errors"].keys() == {"deadline"}
    assert api["student"]("PATCH", path, {"title": "Mine"}).status == 403
    assert api["other_teacher"]("PATCH", path, {"title": "Mine"}).status == 404
    send(api, task)
    assert api["teacher"]("PATCH", path, {"expected_answer": "x"}).refusal == (409, "answer_sent")
    assert api["teacher"]("DELETE", path).refusal == (409, "answer_sent")
    Homework.objects.filter(pk=task.pk).update(attempt=0)
    task.submissions.all().delete()
    assert api["teacher"]("DELETE", path).status == 204
