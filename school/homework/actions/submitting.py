"""Taking in a recording: checked and stored first, then written down together with its job."""

from dataclasses import dataclass
from datetime import datetime

from django.core.files.uploadedfile import UploadedFile

from school.common import clock
from school.common.actions import action, around
from school.common.actor import Actor
from school.common.audio import MEGABYTE, AudioClip, check_audio
from school.common.errors import NotAllowed, naming
from school.common.storage import stored
from school.homework.actions.results import enqueue_processing
from school.homework.choices import HomeworkStatus
from school.homework.errors import AlreadyApproved, DailyLimitReached, DeadlinePassed
from school.homework.models import Homework, HomeworkSubmission, recording_path
from school.homework.permissions import SUBMIT, can_submit
from school.homework.queries import locked_homework, recordings_sent_today
from school.people.models import User
from school.preferences.queries import preferences


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """A recording that is in storage already, under `name`, and what its check found."""

    name: str
    clip: AudioClip


@around("homework.submit", permission=SUBMIT)
def submit_homework(
    actor: Actor,
    *,
    homework: Homework,
    audio: UploadedFile,  # type: ignore[type-arg]  # generic for the type checker only
) -> Homework:
    """Take a student's recording and queue its transcription; returns the homework, being processed.

    The refusals of `check_audio` stand under `audio`; NotAllowed for another's homework; AlreadyApproved,
    DeadlinePassed, DailyLimitReached; Unavailable when storage is away. The file goes into storage outside of any
    transaction, and away again when it is not taken.
    """
    if not can_submit(actor, homework):
        raise NotAllowed
    with naming("audio"):
        clip = checked(audio)
    refuse_closed(homework)
    with stored(recording_path(homework.pk, clip.extension), audio) as name:
        return take_recording(actor, homework=homework, recording=Recording(name=name, clip=clip))


def checked(audio: UploadedFile) -> AudioClip:  # type: ignore[type-arg]  # as above
    """What the recording is, within the school's limits."""
    limits = preferences()
    return check_audio(
        audio, max_bytes=limits.homework_max_megabytes * MEGABYTE, max_seconds=limits.homework_max_minutes * 60
    )


def refuse_closed(homework: Homework) -> None:
    """Raise what forbids another recording: an approval, the deadline unless the school takes late answers, or the
    day's limit."""
    rules = preferences()
    if homework.status == HomeworkStatus.APPROVED:
        raise AlreadyApproved
    if clock.now() > homework.deadline and not rules.homework_accepts_late:
        raise DeadlinePassed
    if recordings_sent_today(homework.student_id) >= rules.transcriptions_per_day:
        raise DailyLimitReached(details={"retry_after": seconds_left_today()})


def seconds_left_today() -> int:
    """Until midnight at the school."""
    _start, end = clock.day_bounds(clock.today())
    return int((end - clock.now()).total_seconds()) + 1


@action("homework.submit", permission=SUBMIT)
def take_recording(actor: Actor, *, homework: Homework, recording: Recording) -> Homework:
    """Write down a stored recording and queue its transcription, in one transaction; what was being done with an
    earlier recording of this homework no longer counts."""
    hold_student(homework.student_id)
    homework = locked_homework(homework.pk)
    if not can_submit(actor, homework):
        raise NotAllowed
    refuse_closed(homework)
    now = clock.now()
    open_attempt(homework, now)
    HomeworkSubmission.objects.create(
        homework=homework,
        attempt=homework.attempt,
        audio=recording.name,
        content_type=recording.clip.content_type,
        size=recording.clip.size,
        duration_seconds=recording.clip.seconds,
        submitted_at=now,
    )
    enqueue_processing(homework)
    return homework


def hold_student(student_id: int) -> None:
    """Let the student's recordings be taken one after the other: the day's limit is counted then."""
    User.objects.select_for_update(no_key=True).get(pk=student_id)


def open_attempt(homework: Homework, now: datetime) -> None:
    """The homework with a new attempt under way and nothing left of the last one's result."""
    homework.attempt += 1
    homework.status = HomeworkStatus.PROCESSING
    homework.submitted_at = now
    homework.similarity_score = None
    homework.failure_reason = ""
    homework.feedback = ""
    homework.reviewed_by = homework.reviewed_at = None
    homework.save()
