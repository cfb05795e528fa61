"""What homework tells the slices above."""

from dataclasses import dataclass
from datetime import datetime

from school.common.events import Event


@dataclass(frozen=True, slots=True)
class HomeworkAssigned(Event):
    """A task was given; `homework` holds `(student's id, homework's id)` of each who has it now."""

    lesson_id: int
    title: str
    deadline: datetime
    homework: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeworkResult(Event):
    """What became of an answer, and when that was settled."""

    homework_id: int
    student_id: int
    title: str
    attempt: int
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeworkApproved(HomeworkResult):
    """The answer is good, by its score or by a teacher; `coins` are due for it, once."""

    coins: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeworkRejected(HomeworkResult):
    """A teacher did not accept the answer; `coins` due for it before are not due any more."""

    coins: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeworkSentBack(HomeworkResult):
    """A teacher asks for a revision; `coins` due for the answer before are not due any more."""

    coins: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeworkNeedsReview(HomeworkResult):
    """The score did not suffice: the group's teacher decides."""

    teacher_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeworkFailed(HomeworkResult):
    """The recording could not be transcribed; `reason` is for people."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeworkDeadlineNear(Event):
    """A student has not sent an answer that is still wanted, and little time is left; told once for each deadline."""

    homework_id: int
    student_id: int
    title: str
    deadline: datetime
