"""What assignments tell the slices above."""

from dataclasses import dataclass
from datetime import datetime

from school.common.events import Event


@dataclass(frozen=True, slots=True)
class AssignmentGiven(Event):
    """An assignment can be seen and done from now on by the students with these ids; `due_at` None: at any time."""

    assignment_id: int
    title: str
    due_at: datetime | None
    student_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkEvent(Event):
    """Something happened to one student's work."""

    submission_id: int
    assignment_id: int
    student_id: int
    title: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkSubmitted(WorkEvent):
    """A student has handed in work, for the `number`th time; the teachers with these ids are to grade it."""

    number: int
    is_late: bool
    teacher_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkGraded(WorkEvent):
    """Work has a score, or another one than before."""

    score: int
    max_score: int
