"""Taking quizzes. Every limit is decided here, by the server's clock, one attempt of a student after another."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import cast

from django.utils.translation import gettext_lazy as _

from content.models import Quiz
from content.questions import as_json
from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Invalid, NotAllowed
from school.common.events import emit
from school.common.models import save_valid
from school.learning.actions import note_activity
from school.people.models import User
from school.quizzes.errors import AlreadySubmitted, NoAttemptsLeft, NotStarted, QuizClosed, TimeIsUp
from school.quizzes.events import QuizSubmitted
from school.quizzes.models import Answer, Attempt
from school.quizzes.permissions import TAKE, is_own, is_student
from school.quizzes.queries import attempts_at, attempts_left, held_student, running_attempt
from school.quizzes.rules import Given, Result, complaints, scored

MOST_SECONDS = 7 * 24 * 60 * 60
ONLY_STUDENTS = _("Only students take quizzes.")


@action("quizzes.start_attempt", permission=TAKE)
def start_attempt(actor: Actor, *, quiz: Quiz) -> Attempt:
    """Begin a quiz: its questions are kept as they are now, and a time limit begins to run. An attempt that runs
    already is given back in place of a new one.

    QuizClosed; NoAttemptsLeft; NotAllowed for who is no student.
    """
    student = held(actor)
    return running_attempt(quiz, student.pk) or begun(student, quiz)


@action("quizzes.submit_attempt", permission=TAKE)
def submit_attempt(
    actor: Actor,
    *,
    attempt: Attempt,
    answers: list[bool | int | str | list[int] | None],
    seconds_spent: int | None = None,
) -> Attempt:
    """Hand in the answers to an attempt's questions, by position, null where there is none, and score them.

    Invalid names each answer that is none; AlreadySubmitted; TimeIsUp by the server's clock.
    """
    if not is_own(actor, attempt):
        raise NotAllowed
    held(actor)
    return handed_in(actor, Attempt.objects.get(pk=attempt.pk), answers, seconds_spent)


@action("quizzes.submit_answers", permission=TAKE)
def submit_answers(
    actor: Actor,
    *,
    quiz: Quiz,
    answers: list[bool | int | str | list[int] | None],
    seconds_spent: int | None = None,
) -> Attempt:
    """Hand in a quiz in one go: the attempt that runs, or one that begins with it where there is no time limit.

    NotStarted, or TimeIsUp, for a quiz with a time limit; else as `start_attempt` and `submit_attempt`.
    """
    student = held(actor)
    running = running_attempt(quiz, student.pk)
    if running is None:
        demand_no_clock(student, quiz)
        demand_good(quiz, answers)
    return handed_in(actor, running or begun(student, quiz), answers, seconds_spent)


def held(actor: Actor) -> User:
    """The student who acts; others of their requests about quizzes wait until this one is done."""
    if not is_student(actor):
        raise NotAllowed(ONLY_STUDENTS)
    return held_student(cast("int", actor.user_id))


def demand_no_clock(student: User, quiz: Quiz) -> None:
    """Refuse a quiz with a time limit that is not running."""
    if quiz.time_limit_minutes is None:
        return
    last = attempts_at(quiz, student.pk).first()
    if last and last.due_at and last.submitted_at is None:
        raise TimeIsUp(last.due_at)
    raise NotStarted


def demand_good(quiz: Quiz, answers: Sequence[Given]) -> None:
    """Raise Invalid before an attempt is spent on answers that cannot be scored."""
    if wrong := complaints(quiz.asked, answers):
        raise Invalid(fields=wrong)


def begun(student: User, quiz: Quiz) -> Attempt:
    """The student's next attempt at the quiz as it is published now."""
    quiz = Quiz.objects.select_related("page").get(pk=quiz.pk)
    if not (quiz.is_open and quiz.page.live):
        raise QuizClosed
    if quiz.attempt_limit is not None and attempts_left(quiz, student.pk) == 0:
        raise NoAttemptsLeft(quiz.attempt_limit)
    last = attempts_at(quiz, student.pk).first()
    now, limit = clock.now(), quiz.time_limit_minutes
    return save_valid(
        Attempt(
            student=student,
            quiz=quiz,
            number=last.number + 1 if last else 1,
            started_at=now,
            due_at=now + timedelta(minutes=limit) if limit else None,
            pass_mark=quiz.pass_mark,
            snapshot=[as_json(question) for question in quiz.asked],
        )
    )


def handed_in(actor: Actor, attempt: Attempt, answers: Sequence[Given], seconds_spent: int | None) -> Attempt:
    """Score the attempt, keep it, and tell of it."""
    now, asked = clock.now(), attempt.asked
    demand_open(attempt, now)
    if wrong := complaints(asked, answers):
        raise Invalid(fields=wrong)
    if seconds_spent is not None and not 0 <= seconds_spent <= MOST_SECONDS:
        raise Invalid(fields={"seconds_spent": [_("Give the seconds since the quiz was begun, a week at most.")]})
    result = scored(asked, answers)
    passed = result.score >= attempt.pass_mark
    attempt.submitted_at, attempt.seconds_spent = now, seconds_spent
    attempt.score, attempt.passed = result.score, passed
    save_valid(attempt)
    keep_answers(attempt, answers, result)
    emit(event_of(attempt, score=result.score, passed=passed, at=now))
    lesson = attempt.quiz.page
    note_activity(actor, course_path=lesson.path[: -lesson.steplen])
    return attempt


def demand_open(attempt: Attempt, now: datetime) -> None:
    """Refuse answers to what is handed in, and those that come too late."""
    if attempt.submitted_at is not None:
        raise AlreadySubmitted
    if attempt.due_at is not None and now > attempt.due_at:
        raise TimeIsUp(attempt.due_at)


def keep_answers(attempt: Attempt, answers: Sequence[Given], result: Result) -> None:
    """One row a question, with what it has brought."""
    lines = enumerate(zip(attempt.asked, answers, result.marks, strict=True))
    Answer.objects.bulk_create(
        Answer(
            attempt=attempt,
            position=place,
            question=question.id,
            given=given,
            is_right=mark.is_right,
            points=mark.points,
        )
        for place, (question, given, mark) in lines
    )


def event_of(attempt: Attempt, *, score: int, passed: bool, at: datetime) -> QuizSubmitted:
    """What the slices above are told."""
    return QuizSubmitted(
        attempt_id=attempt.pk,
        student_id=attempt.student_id,
        quiz_id=attempt.quiz_id,
        lesson_id=attempt.quiz.page_id,
        title=str(attempt.quiz),
        number=attempt.number,
        score=score,
        passed=passed,
        submitted_at=at,
    )
