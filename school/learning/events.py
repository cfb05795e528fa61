"""What learning tells the slices above."""

from dataclasses import dataclass
from datetime import datetime

from school.common.events import Event


@dataclass(frozen=True, slots=True)
class Enrolled(Event):
    """A course is open to a student who could not read it before, or who had left it.

    It is no news where a course that was paid long ago is opened belatedly, for many at once.
    """

    student_id: int
    course_id: int
    course_title: str
    enrolled_at: datetime
    is_news: bool = True


@dataclass(frozen=True, slots=True)
class CourseCompleted(Event):
    """A student has done the last that was left of a course."""

    student_id: int
    course_id: int
    course_title: str
    completed_at: datetime
