"""The job from recording to result: what it writes, once, whatever happens on the way."""

import shutil
from decimal import Decimal
from pathlib import Path

from school.gamification.models import CoinTransaction
from school.gamification.queries import balance_of
from school.homework.actions import record_transcript
from school.homework.models import Homework, HomeworkTranscript
from school.homework.tasks import process_homework_audio
from school.homework.transcribers import Transcript
from school.jobs.choices import JobState
from school.notifications.models import Notification
from school.people.models import User
from school.preferences.actions import change_preferences
from tests.fake_openai import FakeOpenAI, refusal
from tests.jobs import run_jobs
from tests.school.homework.answers import CLIP, last_job, submit, submit_and_process
from tests.school.homework.sounds import TEXTS
from tests.world import SYSTEM, World

OTHER = "Somebody left the window open and the cat went out into the rain again."


def notices(person: User) -> list[tuple[str, str]]:
    rows = Notification.objects.filter(recipient=person, type="homework").order_by("pk")
    return list(rows.values_list("title", "message"))


def test_the_right_words_are_approved_and_paid(world: World, task: Homework, heard: FakeOpenAI) -> None:
    done = submit_and_process(world.actor("student"), task)

    assert (done.status, done.similarity_score, done.coins_awarded, done.failure_reason) == ("approved", 100.0, 10, "")
    assert done.transcript is not None
    assert (done.transcript.text, done.transcript.engine) == (TEXTS[CLIP], "openai/whisper-1")
    assert [run["kind"] for run in done.transcript.differences] == ["equal"]
    entries = CoinTransaction.objects.values_list("student", "amount", "reason", "source_type", "source_id")
    assert list(entries) == [(world.student.pk, 10, "Homework approved: Read aloud", "homework", f"{task.pk}:1")]
    assert notices(world.student)[1:] == [("Homework approved: Read aloud", "Well done! You earned 10 coins.")]
    assert last_job().state == JobState.DONE


def test_other_words_wait_for_the_teacher(world: World, task: Homework, heard: FakeOpenAI) -> None:
    heard.text = OTHER
    done = submit_and_process(world.actor("student"), task)

    assert (done.status, done.coins_awarded) == ("needs_review", 0)
    assert done.similarity_score is not None
    assert done.similarity_score < 50
    assert balance_of(world.student.pk).balance == 0
    assert notices(world.teacher) == [
        ("Homework to review: Read aloud", "Student Karimov sent an answer that needs your decision.")
    ]


def test_the_threshold_is_the_schools(world: World, task: Homework, heard: FakeOpenAI) -> None:
    change_preferences(SYSTEM, auto_approve_threshold=Decimal(0), coins_per_homework=0)
    heard.text = OTHER
    done = submit_and_process(world.actor("student"), task)
    assert (done.status, done.coins_awarded) == ("approved", 0)
    assert not CoinTransaction.objects.exists()


def test_a_second_run_hears_and_pays_nothing(world: World, task: Homework, heard: FakeOpenAI) -> None:
    submit_and_process(world.actor("student"), task)
    process_homework_audio(task.pk, 1)
    assert len(heard.received) == 1
    assert HomeworkTranscript.objects.count() == CoinTransaction.objects.count() == 1


def test_a_second_result_of_one_attempt_changes_nothing(world: World, task: Homework, heard: FakeOpenAI) -> None:
    submit_and_process(world.actor("student"), task)
    late = Transcript(text=OTHER, language="en", engine="late", duration_seconds=1, no_speech=False)
    unchanged = record_transcript(SYSTEM, homework_id=task.pk, attempt=1, transcript=late)
    assert (unchanged.status, unchanged.similarity_score) == ("approved", 100.0)
    assert HomeworkTranscript.objects.get().engine == "openai/whisper-1"


def test_the_result_of_an_earlier_recording_is_ignored(world: World, task: Homework, heard: FakeOpenAI) -> None:
    submit(world.actor("student"), task)
    early = Transcript(text=TEXTS[CLIP], language="en", engine="early", duration_seconds=1, no_speech=False)
    submit(world.actor("student"), task)

    unchanged = record_transcript(SYSTEM, homework_id=task.pk, attempt=1, transcript=early)
    assert (unchanged.status, unchanged.attempt) == ("processing", 2)
    run_jobs()
    task.refresh_from_db()
    assert (task.status, len(heard.received)) == ("approved", 1)
    assert list(HomeworkTranscript.objects.values_list("attempt", "engine")) == [(2, "openai/whisper-1")]


def test_a_busy_service_is_asked_again_when_it_says(world: World, task: Homework, heard: FakeOpenAI) -> None:
    heard.script.append(refusal(429, "Slow down", Retry_After="30"))
    waiting = submit_and_process(world.actor("student"), task)
    job = last_job()
    assert (waiting.status, job.state, job.starts) == ("processing", "queued", 1)
    assert job.started_at is not None
    assert 29 < (job.due_at - job.started_at).total_seconds() < 35

    run_jobs(later=True)
    task.refresh_from_db()
    assert (task.status, last_job().starts) == ("approved", 2)


def test_a_service_that_stays_down_ends_in_a_reason(world: World, task: Homework, heard: FakeOpenAI) -> None:
    heard.script.extend(refusal(503, "Overloaded") for _ in range(8))
    submit(world.actor("student"), task)
    run_jobs(later=True)

    task.refresh_from_db()
    reason = "The transcription service is not available at the moment. It will be tried again."
    assert (task.status, task.failure_reason, len(heard.received)) == ("failed", reason, 8)
    assert last_job().state == JobState.FAILED
    assert notices(world.student)[1:] == [("Recording not transcribed: Read aloud", reason)]
    assert balance_of(world.student.pk).balance == 0


def test_a_refusal_is_not_repeated(world: World, task: Homework, heard: FakeOpenAI) -> None:
    heard.script.append(refusal(400, "This is not speech"))
    failed = submit_and_process(world.actor("student"), task)
    assert failed.status == "failed"
    assert failed.failure_reason.startswith("The transcription service did not accept this recording.")
    assert len(heard.received) == 1


def test_a_fault_of_ours_says_nothing_about_our_insides(
    world: World, task: Homework, heard: FakeOpenAI, media: Path
) -> None:
    submit(world.actor("student"), task)
    shutil.rmtree(media / "homework")
    run_jobs(later=True)
    task.refresh_from_db()
    assert task.status == "failed"
    assert task.failure_reason == "The recording could not be transcribed because of a fault on our side."


def test_the_packaged_model_tells_right_from_wrong(world: World, task: Homework, media: Path) -> None:
    right = submit_and_process(world.actor("student"), task)
    assert right.status == "approved"
    assert right.similarity_score is not None
    assert right.similarity_score >= 80
