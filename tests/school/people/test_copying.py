"""A copy of all data of a person: what is in it, what is not, and what becomes of copies."""

import json
import re
from datetime import timedelta
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from django.core.files.storage import default_storage

from content.actions import create_lesson
from school.audit.models import AuditEntry
from school.common import clock
from school.common.errors import NotAllowed
from school.homework.actions import assign_homework, submit_homework
from school.homework.models import HomeworkSubmission
from school.jobs.choices import JobState
from school.learning.actions import report_watching
from school.people.actions import ask_for_export, drop_old_exports
from school.people.choices import ExportState
from school.people.copying import write_copy
from school.people.holdings import ABOUT, LEFT_OUT, SECRET, holdings, references_to_people
from school.people.models import PersonalExport, User
from tests.contracts.elearning.school import FILM
from tests.jobs import run_jobs
from tests.matrix.belongings import sound
from tests.school.homework.sounds import recording
from tests.world import SYSTEM, World

ACTS = {"teacher", "substitute", "old_teacher", "new_teacher", "instructor", "owner", "partner"}
ACT = "_by"  # how all other names of acts end: graded_by, created_by …
SUSPECT = re.compile("password|secret|token|hash|correct|right_|expected")


@pytest.fixture(autouse=True)
def _folder(settings: Any, tmp_path: Any) -> None:
    settings.MEDIA_ROOT = tmp_path


def copy_of(person: User) -> ZipFile:
    target = BytesIO()
    write_copy(person, target, step=lambda done, of: None)
    return ZipFile(target)


def test_every_reference_to_people_says_whether_it_is_about_them() -> None:
    """A new name of a foreign key to people has to be put into the product's ABOUT or the ACTS here."""
    assert {name for _model, name in references_to_people() if not name.endswith(ACT)} <= ABOUT | ACTS
    assert not ABOUT & ACTS
    assert all(reason.endswith(".") for reason in LEFT_OUT.values())


def test_no_secret_is_copied() -> None:
    told = {f"{each.name}.{name}" for each in holdings() for name in each.columns if SUSPECT.search(name)}
    assert told == set()
    assert {"password", "expected_answer"} <= SECRET


def test_rows_files_and_what_storage_has_lost(world: World) -> None:
    (task,) = assign_homework(
        world.actor("teacher"),
        lesson=world.lessons[0],
        title="Say",
        expected_answer="merhaba",
        deadline=clock.now() + timedelta(days=1),
        students=[world.student],
    )
    submit_homework(world.actor("student"), homework=task, audio=sound())
    with copy_of(world.student) as archive:
        names = archive.namelist()
        (answer,) = json.loads(archive.read("data/homework.homework.json"))
        (number,) = HomeworkSubmission.objects.values_list("pk", flat=True)
        heard = archive.read(f"files/homework.homeworksubmission/{number}-audio.wav")
        assert json.loads(archive.read("missing.json")) == []
        assert b"merhaba" not in b"".join(archive.read(name) for name in names)
    assert (answer["title"], answer["student_id"], "expected_answer" in answer) == ("Say", world.student.pk, False)
    assert heard == recording("wav", "pcm_s16le", seconds=1)
    assert "data/payments.payment.json" not in names, "no file for nothing"
    default_storage.delete(str(HomeworkSubmission.objects.get().audio.name))
    with copy_of(world.student) as archive:
        lost = json.loads(archive.read("missing.json"))
    assert lost == [f"homework.homeworksubmission {number}: audio"]


def test_what_was_watched_is_in_it_second_by_second(world: World) -> None:
    film = create_lesson(SYSTEM, course=world.course, title="Film", video_url=FILM, video_seconds=100)
    for since, position in ((0, 30), (60, 90)):
        report_watching(world.actor("student"), lesson=film, position=position, duration=100, since=since)
    with copy_of(world.student) as archive:
        (row,) = json.loads(archive.read("data/learning.watchedvideo.json"))
    assert (row["watched"], row["position"], row["lesson_id"]) == ([[0, 30], [60, 90]], 90, film.pk)


def test_progress_is_told_table_by_table(world: World) -> None:
    told: list[tuple[int, int]] = []
    write_copy(world.student, BytesIO(), step=lambda done, of: told.append((done, of)))
    assert told == [(number, len(holdings())) for number in range(1, len(holdings()) + 1)]


def test_who_may(world: World) -> None:
    for who in ("teacher", "operator", "accountant", "classmate"):
        with pytest.raises(NotAllowed):
            ask_for_export(world.actor(who), instance=world.student)
    assert ask_for_export(world.actor("student"), instance=world.student).requested_by == world.student
    assert AuditEntry.objects.filter(action="people.ask_for_export").count() == 1


def test_copies_go_when_their_links_end(world: World) -> None:
    ask_for_export(world.actor("student"), instance=world.student)
    run_jobs()
    export = PersonalExport.objects.get()
    assert default_storage.exists(str(export.file.name))
    assert drop_old_exports(SYSTEM) == 0
    PersonalExport.objects.update(expires_at=clock.now())
    assert drop_old_exports(SYSTEM) == 1
    assert not PersonalExport.objects.exists()


def test_a_copy_that_cannot_be_made(world: World, settings: Any) -> None:
    settings.FILE_UPLOAD_TEMP_DIR = "/nowhere"
    ask_for_export(world.actor("student"), instance=world.student)
    jobs = run_jobs(later=True)
    assert jobs[-1].state == JobState.FAILED
    assert PersonalExport.objects.get().state == ExportState.FAILED
    assert ask_for_export(world.actor("student"), instance=world.student).state == ExportState.QUEUED
