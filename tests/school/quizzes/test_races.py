"""Two beginnings and two submissions at the same moment: the limit of attempts is never exceeded."""

from collections.abc import Iterator
from typing import Any

import pytest

from content.models import Quiz
from school.people.models import User
from school.quizzes import actions
from school.quizzes.actions import start_attempt, submit_answers, submit_attempt
from school.quizzes.errors import AlreadySubmitted, AttemptClash, NoAttemptsLeft
from school.quizzes.models import ONCE, Attempt
from tests.content.questions import BAD, GOOD, lesson_with_quiz
from tests.races import Committed, Deed, committed, overlap, storm, without_constraint
from tests.school.quizzes.conftest import as_student

__all__ = ["committed"]
TABLE = "quizzes_attempt"


@pytest.fixture
def quiz(committed: Committed) -> Iterator[Quiz]:
    """A quiz that may be taken once."""
    yield lesson_with_quiz(committed.course, attempt_limit=1)
    Attempt.objects.all().delete()


@pytest.fixture
def student(committed: Committed) -> User:
    return committed.person("eager")


def submits(student: User, quiz: Quiz, answers: list[Any]) -> Deed:
    return lambda: submit_answers(as_student(student), quiz=quiz, answers=answers)


def hands_in(student: User, attempt: Attempt, answers: list[Any]) -> Deed:
    return lambda: submit_attempt(as_student(student), attempt=attempt, answers=answers)


def starts(student: User, quiz: Quiz) -> Deed:
    return lambda: start_attempt(as_student(student), quiz=quiz)


def test_of_two_submissions_at_once_one_counts(quiz: Quiz, student: User) -> None:
    won, lost = overlap(submits(student, quiz, GOOD), submits(student, quiz, BAD))
    assert (won.score, type(lost)) == (100, NoAttemptsLeft)
    assert Attempt.objects.get().score == 100


def test_control_without_the_lock_only_the_constraint_is_left(
    quiz: Quiz, student: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(actions, "held_student", lambda student_id: User.objects.get(pk=student_id))
    _won, lost = overlap(submits(student, quiz, GOOD), submits(student, quiz, BAD))
    assert isinstance(lost, AttemptClash)
    Attempt.objects.all().delete()
    with without_constraint(TABLE, ONCE):
        overlap(submits(student, quiz, GOOD), submits(student, quiz, BAD))
        assert Attempt.objects.count() == 2
        Attempt.objects.all().delete()


def test_two_beginnings_are_one_attempt(quiz: Quiz, student: User) -> None:
    first, second = overlap(starts(student, quiz), starts(student, quiz))
    assert first == second == Attempt.objects.get()


def test_one_attempt_is_handed_in_once(quiz: Quiz, student: User) -> None:
    attempt = start_attempt(as_student(student), quiz=quiz)
    outcomes = storm([hands_in(student, attempt, answers) for answers in (GOOD, BAD, GOOD, BAD)])
    refused = [outcome for outcome in outcomes if isinstance(outcome, AlreadySubmitted)]
    assert (len(refused), Attempt.objects.get().answers.count()) == (3, 4)


def test_a_storm_never_exceeds_the_limit(quiz: Quiz, student: User) -> None:
    Quiz.objects.update(attempt_limit=3)
    quiz.refresh_from_db()
    outcomes = storm([submits(student, quiz, GOOD) for _turn in range(8)])
    assert sum(isinstance(outcome, Attempt) for outcome in outcomes) == 3
    assert sorted(Attempt.objects.values_list("number", flat=True)) == [1, 2, 3]
