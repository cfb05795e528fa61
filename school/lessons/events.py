"""Facts about lessons, for the slices above."""

from dataclasses import dataclass
from datetime import datetime

from school.common.events import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonRescheduled(Event):
    """One lesson was moved by hand (or such a move was taken back): its group is to be told."""

    lesson_id: int
    reschedule_id: int
    group_id: int
    lesson_name: str
    old_starts_at: datetime
    new_starts_at: datetime
    new_ends_at: datetime
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedLesson:
    """What a plan did to one lesson: moved it in time, cancelled it, or gave it another teacher.

    After an undo, `new_…` is where the lesson is again and `is_cancelled` whether it is cancelled again.
    """

    lesson_id: int
    group_id: int
    lesson_name: str
    old_starts_at: datetime
    new_starts_at: datetime
    old_teacher_id: int
    new_teacher_id: int
    is_cancelled: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonsMoved(Event):
    """A plan for many lessons was carried out, or undone: each group is to be told once.

    `lessons` are in the order of group and time. `occasion` is unique for each carrying out and each undo.
    """

    plan_id: int
    occasion: str
    is_undone: bool
    reason: str
    lessons: tuple[ChangedLesson, ...]

    @property
    def group_ids(self) -> tuple[int, ...]:
        """The groups whose lessons changed, each once."""
        return tuple(dict.fromkeys(lesson.group_id for lesson in self.lessons))


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonCompleted(Event):
    """A lesson was held. Who attended is what its attendance says, now or later."""

    lesson_id: int
    group_id: int
    lesson_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonCancelled(Event):
    """A lesson will not take place: its group is to be told."""

    lesson_id: int
    group_id: int
    lesson_name: str
    starts_at: datetime
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonReopened(Event):
    """A lesson that was completed or cancelled by mistake is scheduled again."""

    lesson_id: int
    group_id: int
    lesson_name: str
    starts_at: datetime
    was_completed: bool
