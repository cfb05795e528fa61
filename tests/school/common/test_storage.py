"""Files beside their rows: what a kill leaves is swept up, what is lost is told, what is under way is left alone."""

import os
import time
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import OperationalError
from pytest_django.fixtures import Settings

from school.common.storage import stored, sweep
from school.homework.models import HomeworkSubmission
from school.jobs.queue import enqueue
from school.lessons.actions import add_resource
from school.lessons.choices import ResourceType
from school.lessons.models import LessonResource
from tests.jobs import run_jobs
from tests.school.homework.answers import assigned, submit
from tests.school.lessons.handouts import pdf
from tests.world import World

TWO_DAYS = 2 * 86_400


@pytest.fixture(autouse=True)
def media(settings: Settings, tmp_path: Path) -> Path:
    settings.MEDIA_ROOT = tmp_path
    return tmp_path


def put(media: Path, name: str, *, age: int) -> str:
    """A file without a row, so many seconds old."""
    default_storage.save(name, ContentFile(b"left behind"))
    os.utime(media / name, (time.time() - age,) * 2)
    return name


def files_of_rows(world: World) -> list[str]:
    """A resource and a recording with their rows."""
    file = SimpleUploadedFile("plan.pdf", pdf())
    add_resource(world.actor("teacher"), lesson=world.lessons[0], title="Plan", type=ResourceType.DOCUMENT, file=file)
    submit(world.actor("student"), assigned(world))
    return [LessonResource.objects.get().stored.name, HomeworkSubmission.objects.get().stored.name]


def test_what_was_left_behind_goes_away(world: World, media: Path) -> None:
    kept = files_of_rows(world)
    for name in kept:
        os.utime(media / name, (0, 0))
    old = [put(media, name, age=TWO_DAYS) for name in ("homework/7/a.wav", "imports/b", "resources/9/c.pdf")]
    young, foreign = put(media, "resources/9/d.pdf", age=60), put(media, "documents/e.pdf", age=TWO_DAYS)
    found = sweep()
    assert (found.removed, found.missing) == (tuple(old), ())
    assert all(default_storage.exists(name) for name in (*kept, young, foreign))
    assert not any(default_storage.exists(name) for name in old)
    assert sweep().removed == ()


def test_lost_files_fail_the_job_by_name(world: World, media: Path) -> None:
    resource, recording = files_of_rows(world)
    enqueue("sweep_orphaned_files")
    assert [job.state for job in run_jobs() if job.name == "sweep_orphaned_files"] == ["done"]
    (media / resource).unlink()
    assert sweep().missing == (resource,)
    enqueue("sweep_orphaned_files")
    (failed,) = [job for job in run_jobs() if job.name == "sweep_orphaned_files"]
    assert (failed.state, failed.last_error) == ("failed", f"1 files are gone from storage: {resource}")
    assert default_storage.exists(recording)


def test_a_folder_that_is_not_there_is_empty(db: None) -> None:
    assert sweep().removed == ()


@pytest.mark.parametrize(("error", "left"), [(ValueError, []), (OperationalError, ["a.pdf"])])
def test_what_is_not_written_down_goes_away_unless_nobody_knows(
    error: type[Exception], left: list[str], media: Path
) -> None:
    with pytest.raises(error), stored("resources/1/a.pdf", ContentFile(pdf())):
        raise error
    assert [path.name for path in media.rglob("*.pdf")] == left
