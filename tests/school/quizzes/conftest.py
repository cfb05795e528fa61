"""A course with a quiz, and students who take it."""

import pytest

from content.models import CoursePage, Quiz
from school.learning.actions import enroll
from school.people.models import User
from tests.content.questions import lesson_with_quiz
from tests.school.learning.conftest import as_student, free, learner

__all__ = ["as_student", "free", "learner"]


@pytest.fixture
def quiz(free: CoursePage, learner: User) -> Quiz:
    """The quiz of a lesson in the free course, in which the learner is."""
    enroll(as_student(learner), course=free)
    return lesson_with_quiz(free)
