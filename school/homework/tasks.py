"""The jobs of homework: a recording becomes a scored answer, and students hear of deadlines in time."""

import logging
from datetime import timedelta
from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _

from school.common.actor import Actor
from school.common.audio import decode
from school.common.errors import Invalid
from school.homework.actions import PROCESS, mark_failed, record_transcript, remind_of_deadlines
from school.homework.models import HomeworkSubmission
from school.homework.queries import awaited_submission, near_deadlines
from school.homework.transcribers import (
    DETECTED,
    Transcript,
    TranscriptionRefused,
    TranscriptionUnavailable,
    configured,
)
from school.jobs.errors import GiveUp, Retry
from school.jobs.queue import job
from school.preferences.queries import preferences

logger = logging.getLogger(__name__)


def give_up(args: list[Any], reason: str) -> None:
    """No more tries will come: say why in the homework."""
    homework_id, attempt = args
    mark_failed(Actor.system(PROCESS), homework_id=homework_id, attempt=attempt, reason=reason)


@job(PROCESS, max_starts=8, on_failure=give_up)
def process_homework_audio(homework_id: int, attempt: int) -> None:
    """Transcribe one recording outside of any transaction, then write all that follows from it in one.

    A second run finds that the result is not awaited any more and does nothing: nothing is heard or paid twice.
    """
    submission = awaited_submission(homework_id, attempt)
    if submission is None:
        return
    with translation.override(submission.homework.student.language):
        transcript = hear(submission)
    record_transcript(Actor.system(PROCESS), homework_id=homework_id, attempt=attempt, transcript=transcript)


def hear(submission: HomeworkSubmission) -> Transcript:
    """What is said in the recording. Retry when it may work later, GiveUp when never; both speak to the student."""
    try:
        with submission.audio.open("rb") as file:
            samples = decode(file, max_seconds=preferences().homework_max_minutes * 60)
        return configured().transcribe(samples, language=DETECTED)
    except TranscriptionUnavailable as error:
        logger.warning("Homework %s: %s", submission.homework_id, error.detail)
        after = timedelta(seconds=error.retry_after) if error.retry_after else None
        raise Retry(str(error), after=after) from error
    except TranscriptionRefused as error:
        logger.error("Homework %s: %s", submission.homework_id, error.detail)
        raise GiveUp(str(error)) from error
    except Invalid as error:
        raise GiveUp(str(error)) from error
    except Exception as error:  # whatever else breaks is tried again, and no person reads a stack trace
        logger.exception("Homework %s could not be transcribed", submission.homework_id)
        raise Retry(_("The recording could not be transcribed because of a fault on our side.")) from error


@job("check_homework_deadlines", max_starts=3)
def check_homework_deadlines() -> None:
    """Runs every 15 minutes; each homework is told of once, however often and wherever it runs."""
    while near_deadlines().exists() and remind_of_deadlines(Actor.system("check_homework_deadlines")):
        pass  # the rest of them
