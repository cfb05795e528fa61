"""Sending a recording: what is taken in, what is refused, and what is left behind either way."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.db import connection

from school.common import clock
from school.common.audio import AudioEmpty, AudioInvalid, AudioTooLarge, AudioTooLong
from school.common.errors import NotAllowed
from school.homework.actions import PROCESS, submit_homework
from school.homework.choices import HomeworkStatus
from school.homework.errors import AlreadyApproved, DailyLimitReached, DeadlinePassed
from school.homework.models import Homework, HomeworkSubmission
from school.jobs.models import Job
from school.preferences.actions import change_preferences
from tests.school.homework.answers import CLIP, last_job, submit, upload
from tests.school.homework.sounds import SAMPLES, recording
from tests.world import SYSTEM, World


def stored(media: Path) -> list[str]:
    return [path.suffix for path in sorted(media.rglob("*")) if path.is_file()]


def test_the_recording_is_stored_with_its_job(world: World, task: Homework, media: Path) -> None:
    sent = submit_homework(world.actor("student"), homework=task, audio=upload(name="../../etc/passwd.exe"))

    assert (sent.status, sent.attempt) == ("processing", 1)
    submission = HomeworkSubmission.objects.get()
    with submission.audio.open("rb") as file:
        assert file.read() == (SAMPLES / CLIP).read_bytes()
    assert str(submission.audio).startswith(f"homework/{task.pk}/")
    assert stored(media) == [".wav"]
    assert (submission.attempt, submission.content_type, submission.size) == (1, "audio/wav", 169_644)
    assert submission.submitted_at == sent.submitted_at
    assert (last_job().name, last_job().args) == (PROCESS, [task.pk, 1])


def test_sending_again_keeps_the_first_recording(world: World, task: Homework, media: Path) -> None:
    submit(world.actor("student"), task)
    again = submit(world.actor("student"), task)
    assert (again.status, again.attempt) == ("processing", 2)
    assert stored(media) == [".wav", ".wav"]
    assert list(Job.objects.filter(name=PROCESS).order_by("pk").values_list("args", flat=True)) == [
        [task.pk, 1],
        [task.pk, 2],
    ]


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (b"<?php echo 1; ?>" * 100, AudioInvalid),
        (recording("wav", "pcm_s16le", seconds=0.05), AudioEmpty),
        (recording("wav", "pcm_s16le", seconds=61, rate=4_000), AudioTooLong),
        (b"\0" * (1024 * 1024 + 1), AudioTooLarge),
    ],
)
def test_what_is_no_answer_leaves_nothing(
    world: World, task: Homework, media: Path, content: bytes, refusal: type[Exception]
) -> None:
    change_preferences(SYSTEM, homework_max_megabytes=1, homework_max_minutes=1)
    with pytest.raises(refusal):
        submit_homework(world.actor("student"), homework=task, audio=upload(content))
    assert stored(media) == []
    assert not Job.objects.filter(name=PROCESS).exists()


@pytest.mark.parametrize("name", ["classmate", "outsider", "teacher", "admin"])
def test_nobody_sends_for_another(world: World, task: Homework, media: Path, name: str) -> None:
    with pytest.raises(NotAllowed):
        submit(world.actor(name), task)
    assert stored(media) == []


def test_not_after_the_approval(world: World, task: Homework, media: Path) -> None:
    Homework.objects.filter(pk=task.pk).update(status=HomeworkStatus.APPROVED)
    with pytest.raises(AlreadyApproved):
        submit(world.actor("student"), task)
    assert stored(media) == []


def test_not_after_the_deadline(world: World, task: Homework) -> None:
    Homework.objects.filter(pk=task.pk).update(deadline=clock.now() - timedelta(seconds=1))
    task.refresh_from_db()
    with pytest.raises(DeadlinePassed):
        submit(world.actor("student"), task)


def test_only_so_many_a_day(world: World, task: Homework, media: Path) -> None:
    change_preferences(SYSTEM, transcriptions_per_day=1)
    submit(world.actor("student"), task)
    with pytest.raises(DailyLimitReached) as refusal:
        submit(world.actor("student"), task)
    assert 0 < refusal.value.details["retry_after"] <= 24 * 3600
    assert stored(media) == [".wav"]

    HomeworkSubmission.objects.update(submitted_at=clock.now() - timedelta(days=1))
    assert submit(world.actor("student"), task).attempt == 2


def test_a_file_whose_row_is_not_written_goes_away(world: World, task: Homework, media: Path) -> None:
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE homework_homeworksubmission ADD CONSTRAINT full_up CHECK (size < 0) NOT VALID")
    with pytest.raises(Exception, match="full_up"):
        submit(world.actor("student"), task)
    task.refresh_from_db()
    assert (task.status, task.attempt) == ("assigned", 0)
    assert stored(media) == []
    assert not Job.objects.filter(name=PROCESS).exists()
