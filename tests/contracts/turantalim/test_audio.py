"""The recording of a homework: whole, by range, by cookie, and for nobody else."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from school.common import clock
from school.homework.actions import assign_homework, submit_homework
from school.homework.models import Homework
from tests.api.callers import Callers
from tests.world import SYSTEM, World

RECORDING = Path(__file__).parents[3] / "fixtures/samples/audio/sense_and_sensibility_0870.wav"


@pytest.fixture
def path(world: World, settings: Any, tmp_path: Path) -> str:
    """Where the student's recording is."""
    settings.MEDIA_ROOT = tmp_path
    (homework,) = assign_homework(
        SYSTEM,
        lesson=world.lessons[-1],
        title="Read aloud",
        expected_answer="text",
        deadline=clock.now() + timedelta(days=2),
        students=[world.student],
    )
    audio = SimpleUploadedFile("a.wav", RECORDING.read_bytes(), content_type="audio/wav")
    submit_homework(world.actor("student"), homework=Homework.objects.get(pk=homework.pk), audio=audio)
    return f"/api/v1/homework/{homework.pk}/audio/"


def test_the_whole_file(api: Callers, path: str) -> None:
    for who in ("student", "teacher", "admin"):
        answer = api[who].get(path)
        assert answer.status == 200
        assert answer.bytes == RECORDING.read_bytes()
        assert answer.headers["Content-Type"] == "audio/wav"
        assert answer.headers["Accept-Ranges"] == "bytes"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_a_part_of_it(api: Callers, path: str) -> None:
    whole = RECORDING.read_bytes()
    size = len(whole)
    for header, start, end in (
        ("bytes=0-99", 0, 100),
        ("bytes=100-", 100, size),
        ("bytes=-50", size - 50, size),
        (f"bytes=10-{size + 999}", 10, size),
    ):
        answer = api["student"].get(path, headers={"Range": header})
        assert answer.status == 206
        assert answer.bytes == whole[start:end]
        assert answer.headers["Content-Range"] == f"bytes {start}-{end - 1}/{size}"


def test_parts_that_are_not_there(api: Callers, path: str) -> None:
    size = len(RECORDING.read_bytes())
    for header in (f"bytes={size}-", "bytes=-0"):
        answer = api["student"].get(path, headers={"Range": header})
        assert answer.refusal == (416, "range_not_satisfiable")
        assert answer.headers["Content-Range"] == f"bytes */{size}"
    for header in ("bytes=-", "bytes=9-1", "lines=1-2", "bytes=0-1,5-6"):
        assert api["student"].get(path, headers={"Range": header}).status == 200


def test_the_logins_cookie_is_enough_for_a_player(api: Callers, path: str) -> None:
    caller = api["student"]
    caller.client.cookies["access_token"] = caller.headers["Authorization"].removeprefix("Bearer ")
    caller.headers = {}
    assert caller.get(path).status == 200
    assert caller.get(path.removesuffix("audio/")).status == 401


def test_nobody_else_hears_it(api: Callers, path: str, world: World) -> None:
    assert api["anonymous"].get(path).status == 401
    for who in ("classmate", "outsider", "other_teacher", "accountant"):
        assert api[who].get(path).refusal == (404, "not_found")
    unsent = Homework.objects.create(
        lesson=world.lessons[-1],
        student=world.student,
        title="Not sent",
        expected_answer="x",
        deadline=clock.now(),
    )
    assert api["student"].get(f"/api/v1/homework/{unsent.pk}/audio/").refusal == (404, "not_found")
