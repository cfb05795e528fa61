"""What comes of a recording: a transcript with its score, or a reason why there is none."""

from datetime import datetime
from typing import TypedDict

from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import NotAllowed
from school.common.events import emit
from school.homework.choices import HomeworkStatus
from school.homework.errors import NotFailed
from school.homework.events import HomeworkApproved, HomeworkFailed, HomeworkNeedsReview
from school.homework.models import Homework, HomeworkTranscript
from school.homework.permissions import RECORD_RESULT, REVIEW, can_review
from school.homework.queries import locked_homework
from school.homework.rules import differences, similarity_score, verdict
from school.homework.transcribers import Transcript
from school.jobs.queue import enqueue
from school.preferences.queries import preferences

PROCESS = "process_homework_audio"


def enqueue_processing(homework: Homework) -> None:
    """Queue the transcription of the latest recording; part of the caller's transaction."""
    enqueue(PROCESS, homework.pk, homework.attempt, key=f"homework:{homework.pk}:{homework.attempt}")


@action("homework.record_transcript", permission=RECORD_RESULT)
def record_transcript(actor: Actor, *, homework_id: int, attempt: int, transcript: Transcript) -> Homework:
    """Write what was heard in `attempt`, score it, and approve it at the school's threshold or leave it to a teacher.

    Changes nothing when that attempt has its result already or another recording was sent meanwhile.
    """
    homework = locked_homework(homework_id)
    if not awaits(homework, attempt):
        return homework
    expected, heard = homework.expected_answer, transcript.text
    score = similarity_score(expected, heard, language=transcript.language)
    HomeworkTranscript.objects.create(
        homework=homework,
        attempt=attempt,
        text=heard,
        language=transcript.language,
        engine=transcript.engine,
        duration_seconds=transcript.duration_seconds,
        differences=differences(expected, heard, language=transcript.language),
    )
    homework.similarity_score = float(score)
    homework.status = HomeworkStatus(verdict(score, threshold=preferences().auto_approve_threshold))
    if homework.status == HomeworkStatus.APPROVED:
        homework.coins_awarded = preferences().coins_per_homework
    homework.save()
    emit(result_event(homework))
    return homework


def awaits(homework: Homework, attempt: int) -> bool:
    """Whether the result of `attempt` is still wanted."""
    return homework.status == HomeworkStatus.PROCESSING and homework.attempt == attempt


class About(TypedDict):
    """What every result event says."""

    homework_id: int
    student_id: int
    title: str
    attempt: int
    at: datetime


def about(homework: Homework) -> About:
    """The homework of a result that is settled now."""
    return About(
        homework_id=homework.pk,
        student_id=homework.student_id,
        title=homework.title,
        attempt=homework.attempt,
        at=clock.now(),
    )


def result_event(homework: Homework) -> HomeworkApproved | HomeworkNeedsReview:
    """What the score led to."""
    if homework.status == HomeworkStatus.APPROVED:
        return HomeworkApproved(**about(homework), coins=homework.coins_awarded)
    return HomeworkNeedsReview(**about(homework), teacher_id=homework.lesson.group.teacher_id)


@action("homework.fail", permission=RECORD_RESULT)
def mark_failed(actor: Actor, *, homework_id: int, attempt: int, reason: str) -> Homework:
    """Say why `attempt` could not be transcribed; the recording stays. Nothing when its result is not awaited."""
    homework = locked_homework(homework_id)
    if awaits(homework, attempt):
        homework.status, homework.failure_reason = HomeworkStatus.FAILED, reason
        homework.save()
        emit(HomeworkFailed(**about(homework), reason=reason))
    return homework


@action("homework.retry", permission=REVIEW)
def retry_transcription(actor: Actor, *, homework: Homework) -> Homework:
    """Queue a failed transcription again; NotFailed in any other state, NotAllowed for another teacher's group."""
    homework = locked_homework(homework.pk)
    if not can_review(actor, homework):
        raise NotAllowed
    if homework.status != HomeworkStatus.FAILED:
        raise NotFailed
    homework.status, homework.failure_reason = HomeworkStatus.PROCESSING, ""
    homework.save()
    enqueue_processing(homework)
    return homework
