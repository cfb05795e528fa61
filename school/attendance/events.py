"""What attendance tells the slices above."""

from dataclasses import dataclass

from school.attendance.choices import ATTENDED
from school.common.events import Event


@dataclass(frozen=True, slots=True)
class ChangedMark:
    """One student's mark; `old_status` is None for the first one, `status` for one that was taken back.

    `language` is the one in which the student is addressed.
    """

    attendance_id: int
    student_id: int
    status: str | None
    old_status: str | None
    language: str

    @property
    def is_attended(self) -> bool:
        return self.status in ATTENDED

    @property
    def was_attended(self) -> bool:
        return self.old_status in ATTENDED


@dataclass(frozen=True, slots=True)
class AttendanceMarked(Event):
    """A lesson's marks whose status is new or changed, by student id; one event for a whole group."""

    lesson_id: int
    lesson_name: str
    marks: tuple[ChangedMark, ...]
