"""What the quizzes slice tells those above it."""

from dataclasses import dataclass
from datetime import datetime

from school.common.events import Event


@dataclass(frozen=True, slots=True)
class QuizSubmitted(Event):
    """A student has handed in an attempt. `score` is a whole percent; `number` counts the student's attempts."""

    attempt_id: int
    student_id: int
    quiz_id: int
    lesson_id: int
    title: str
    number: int
    score: int
    passed: bool
    submitted_at: datetime
