"""Two reviews, two runs of one job, two recordings at the same moment."""

import pytest
from django.db import connection
from pytest_django.fixtures import Settings

from school.gamification.actions import coins
from school.gamification.models import CoinTransaction
from school.gamification.queries import balance_of
from school.homework.actions import record_transcript, review_homework, reviewing, submitting
from school.homework.actions import results as recording
from school.homework.choices import Decision
from school.homework.errors import DailyLimitReached
from school.homework.models import Homework, HomeworkSubmission, HomeworkTranscript
from school.homework.transcribers import Transcript
from school.preferences.actions import change_preferences
from tests.own_database import db
from tests.races import overlap
from tests.school.homework.answers import assigned, submit
from tests.world import SYSTEM, World

__all__ = ["db"]  # the fixture of this module's tests

HEARD = Transcript(text="Hello", language="en", engine="test", duration_seconds=1, no_speech=False)


@pytest.fixture
def sent(world: World, settings: Settings, tmp_path: object) -> Homework:
    """A recording that waits for its transcript."""
    settings.MEDIA_ROOT = tmp_path
    return submit(world.actor("student"), assigned(world, expected_answer="Hello"))


def record(homework: Homework) -> Homework:
    return record_transcript(SYSTEM, homework_id=homework.pk, attempt=1, transcript=HEARD)


def approve(world: World, name: str, homework: Homework) -> Homework:
    return review_homework(world.actor(name), homework=homework, status=Decision.APPROVED)


def without_guards(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hold neither homework nor balances, do not look what was paid, and let a source be booked twice."""
    for module in (reviewing, recording):
        monkeypatch.setattr(module, "locked_homework", lambda pk: Homework.objects.get(pk=pk))
    monkeypatch.setattr(coins, "locked_balances", lambda students: dict.fromkeys(students, 0))
    monkeypatch.setattr(coins, "paid_for", lambda *asked: {})
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE gamification_cointransaction DROP CONSTRAINT gamification_one_entry_per_source")
        cursor.execute("ALTER TABLE homework_homeworktranscript DROP CONSTRAINT homework_one_transcript_per_attempt")


def waiting_for_review(homework: Homework) -> Homework:
    Homework.objects.filter(pk=homework.pk).update(status="needs_review")
    return homework


def test_two_reviews_pay_once(world: World, sent: Homework) -> None:
    task = waiting_for_review(sent)
    _first, second = overlap(lambda: approve(world, "teacher", task), lambda: approve(world, "admin", task))
    assert isinstance(second, Homework)
    assert list(CoinTransaction.objects.values_list("amount", flat=True)) == [10]


def test_without_the_guards_two_reviews_pay_twice(
    world: World, sent: Homework, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control of the test above."""
    task = waiting_for_review(sent)
    without_guards(monkeypatch)
    overlap(lambda: approve(world, "teacher", task), lambda: approve(world, "admin", task))
    assert balance_of(world.student.pk).balance == 20


def test_two_runs_of_the_job_write_one_result(world: World, sent: Homework) -> None:
    _first, second = overlap(lambda: record(sent), lambda: record(sent))
    assert isinstance(second, Homework)
    assert second.status == "approved"
    assert HomeworkTranscript.objects.count() == 1
    assert balance_of(world.student.pk).balance == 10


def test_without_the_guards_two_runs_write_two_results(
    world: World, sent: Homework, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control of the test above."""
    without_guards(monkeypatch)
    overlap(lambda: record(sent), lambda: record(sent))
    assert HomeworkTranscript.objects.count() == 2
    assert balance_of(world.student.pk).balance == 20


def test_a_new_recording_makes_the_old_result_void(world: World, sent: Homework) -> None:
    _first, second = overlap(lambda: submit(world.actor("student"), sent), lambda: record(sent))
    assert isinstance(second, Homework)
    assert (second.status, second.attempt) == ("processing", 2)
    assert not HomeworkTranscript.objects.exists()


def test_the_last_recording_of_the_day_is_sent_once(world: World, sent: Homework) -> None:
    other = assigned(world, title="Another task")
    change_preferences(SYSTEM, transcriptions_per_day=2)
    _first, second = overlap(
        lambda: submit(world.actor("student"), sent), lambda: submit(world.actor("student"), other)
    )
    assert isinstance(second, DailyLimitReached)
    assert HomeworkSubmission.objects.count() == 2


def test_without_the_lock_one_recording_too_many_is_sent(
    world: World, sent: Homework, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control of the test above."""
    monkeypatch.setattr(submitting, "hold_student", lambda pk: None)
    other = assigned(world, title="Another task")
    change_preferences(SYSTEM, transcriptions_per_day=2)
    overlap(lambda: submit(world.actor("student"), sent), lambda: submit(world.actor("student"), other))
    assert HomeworkSubmission.objects.count() == 3
