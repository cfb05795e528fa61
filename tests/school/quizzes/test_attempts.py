"""Beginning, handing in, and what is refused; the clock is the server's."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import IntegrityError
from django.db.models import F
from django.utils import timezone

from content.actions import update_quiz
from content.models import Quiz
from school.audit.models import AuditChange, AuditEntry
from school.common.errors import DomainError, Invalid, NotAllowed
from school.common.events import subscribe
from school.people.models import User
from school.quizzes.actions import start_attempt, submit_answers, submit_attempt
from school.quizzes.errors import AlreadySubmitted, NoAttemptsLeft, NotStarted, QuizClosed, TimeIsUp
from school.quizzes.events import QuizSubmitted
from school.quizzes.models import Attempt
from school.quizzes.queries import best_scores
from tests.content.questions import BAD, GOOD, MARKER
from tests.school.quizzes.conftest import as_student
from tests.world import SYSTEM, World, person


def refusal(error: type[DomainError], act: Any) -> DomainError:
    with pytest.raises(error) as refused:
        act()
    return refused.value


def test_a_quiz_is_taken(quiz: Quiz, learner: User) -> None:
    told: list[QuizSubmitted] = []
    subscribe(QuizSubmitted, told.append)
    student = as_student(learner)
    attempt = start_attempt(student, quiz=quiz)
    assert (attempt.number, attempt.submitted_at, attempt.due_at, attempt.score) == (1, None, None, None)
    assert start_attempt(student, quiz=quiz) == attempt
    done = submit_attempt(student, attempt=attempt, answers=[1, True, [0], None], seconds_spent=30)
    assert (done.score, done.passed, done.seconds_spent) == (40, False, 30)
    assert done.submitted_at is not None
    answers = done.answers.order_by("position").values_list("given", "is_right", "points")
    assert list(answers) == [(1, True, 1), (True, True, 1), ([0], False, 0), (None, False, 0)]
    assert told[-1] == QuizSubmitted(
        attempt_id=done.pk,
        student_id=learner.pk,
        quiz_id=quiz.pk,
        lesson_id=quiz.page_id,
        title="Vowels",
        number=1,
        score=40,
        passed=False,
        submitted_at=done.submitted_at,
    )
    refusal(AlreadySubmitted, lambda: submit_attempt(student, attempt=attempt, answers=GOOD))


def test_in_one_go_and_once_more(quiz: Quiz, learner: User) -> None:
    bad = submit_answers(as_student(learner), quiz=quiz, answers=BAD)
    good = submit_answers(as_student(learner), quiz=quiz, answers=GOOD, seconds_spent=300)
    assert [(each.number, each.score, each.passed) for each in (bad, good)] == [(1, 0, False), (2, 100, True)]
    course = quiz.page.get_parent().specific
    assert list(best_scores(course)) == [{"student_id": learner.pk, "quiz_id": quiz.pk, "best": 100}]
    assert list(best_scores(course, students=[])) == []


def test_wrong_answers_spend_no_attempt(quiz: Quiz, learner: User) -> None:
    wrong = refusal(Invalid, lambda: submit_answers(as_student(learner), quiz=quiz, answers=GOOD[:2]))
    assert wrong.fields == {
        "answers": ["There are 4 questions and 2 answers: send one for each, null where there is none."]
    }
    assert not Attempt.objects.exists()


def test_the_limit_of_attempts(quiz: Quiz, learner: User) -> None:
    Quiz.objects.update(attempt_limit=2)
    student = as_student(learner)
    submit_answers(student, quiz=quiz, answers=BAD)
    start_attempt(student, quiz=quiz)
    submit_answers(student, quiz=quiz, answers=BAD)
    for act in (
        lambda: start_attempt(student, quiz=quiz),
        lambda: submit_answers(student, quiz=Quiz.objects.get(), answers=GOOD),
    ):
        refused = refusal(NoAttemptsLeft, act)
        assert str(refused) == "No attempts are left: this quiz can be taken 2 times."
    assert Attempt.objects.count() == 2


def limited(quiz: Quiz, **changes: Any) -> Quiz:
    """The quiz with ten minutes' time."""
    Quiz.objects.update(time_limit_minutes=10, **changes)
    return Quiz.objects.get()


def let_pass(minutes: int) -> None:
    """Let the attempts that run have begun so much earlier."""
    shift = timedelta(minutes=minutes)
    Attempt.objects.filter(submitted_at=None).update(started_at=F("started_at") - shift, due_at=F("due_at") - shift)


def test_a_time_limit_asks_for_a_beginning(quiz: Quiz, learner: User) -> None:
    quiz, student = limited(quiz), as_student(learner)
    refusal(NotStarted, lambda: submit_answers(student, quiz=quiz, answers=GOOD))
    attempt = start_attempt(student, quiz=quiz)
    assert attempt.due_at == attempt.started_at + timedelta(minutes=10)
    let_pass(minutes=9)
    assert submit_answers(student, quiz=quiz, answers=GOOD).score == 100


def test_the_time_limit_is_the_servers(quiz: Quiz, learner: User) -> None:
    quiz, student = limited(quiz), as_student(learner)
    attempt = start_attempt(student, quiz=quiz)
    let_pass(minutes=10)
    attempt.refresh_from_db()
    ended = timezone.localtime(attempt.due_at)
    told = f"The time is up: this attempt ended at {ended:%H:%M:%S}, so the answers do not count."
    for act in (
        lambda: submit_attempt(student, attempt=attempt, answers=GOOD, seconds_spent=1),
        lambda: submit_answers(student, quiz=quiz, answers=GOOD, seconds_spent=1),
    ):
        assert str(refusal(TimeIsUp, act)) == told
    assert start_attempt(student, quiz=quiz).number == 2
    assert list(Attempt.objects.values_list("score", flat=True)) == [None, None]


def test_the_database_takes_no_late_answers(quiz: Quiz, learner: User) -> None:
    attempt = start_attempt(as_student(learner), quiz=limited(quiz))
    late = attempt.started_at + timedelta(minutes=11)
    with pytest.raises(IntegrityError, match="quizzes_submitted_in_time"):
        Attempt.objects.update(submitted_at=late, score=100, passed=True)


def test_a_late_attempt_is_spent(quiz: Quiz, learner: User) -> None:
    quiz = limited(quiz, attempt_limit=1)
    start_attempt(as_student(learner), quiz=quiz)
    let_pass(minutes=11)
    refusal(NoAttemptsLeft, lambda: start_attempt(as_student(learner), quiz=quiz))


def test_a_closed_quiz_is_not_begun_but_handed_in(quiz: Quiz, learner: User) -> None:
    student = as_student(learner)
    running = start_attempt(student, quiz=quiz)
    update_quiz(SYSTEM, instance=quiz, is_open=False)
    assert submit_attempt(student, attempt=running, answers=GOOD).passed is True
    refusal(QuizClosed, lambda: start_attempt(student, quiz=quiz))
    Quiz.objects.update(is_open=True)
    quiz.page.unpublish()
    refusal(QuizClosed, lambda: submit_answers(student, quiz=quiz, answers=GOOD))


def test_an_attempt_keeps_its_questions(quiz: Quiz, learner: User) -> None:
    student = as_student(learner)
    attempt = start_attempt(student, quiz=quiz)
    Quiz.objects.update(questions=[], pass_mark=100)
    assert len(attempt.asked) == 4
    done = submit_answers(student, quiz=Quiz.objects.get(), answers=[1, True, [0, 2], "?"])
    assert (done.score, done.pass_mark, done.passed) == (80, 60, True)


def test_only_the_student_takes_it(world: World, quiz: Quiz, learner: User) -> None:
    attempt = start_attempt(as_student(learner), quiz=quiz)
    for name in ("teacher", "admin", "operator", "editor"):
        actor = world.actor(name)
        refusal(NotAllowed, lambda actor=actor: start_attempt(actor, quiz=quiz))
        refusal(NotAllowed, lambda actor=actor: submit_attempt(actor, attempt=attempt, answers=GOOD))
    other = as_student(person("other"))
    refusal(NotAllowed, lambda: submit_attempt(other, attempt=attempt, answers=GOOD))


def test_the_audit_log_names_the_student_and_keeps_no_answers(quiz: Quiz, learner: User) -> None:
    attempt = start_attempt(as_student(learner), quiz=quiz)
    entry = AuditEntry.objects.latest("pk")
    assert (entry.action, entry.actor_id) == ("quizzes.start_attempt", learner.pk)
    changes = AuditChange.objects.get(entry=entry, model="quizzes.attempt", object_id=str(attempt.pk)).changes
    assert (changes["number"], MARKER in str(changes)) == ([None, 1], False)
