"""A lesson's quiz by the lesson's public id: reading it, taking it, writing it."""

from collections.abc import Mapping
from typing import Any

from django.db.models import Count, Q
from pydantic_core import to_jsonable_python

from api.gateway.arrays import MOST
from content.actions import create_quiz, update_quiz
from content.blocks.quiz import MOST_QUESTIONS
from content.models import LessonPage, Quiz
from content.models.quizzes import LONGEST_MINUTES, PASS_MARK
from content.question_lines import QuestionLine
from content.questions import MOST_POINTS
from school.common.actor import Actor
from school.common.lookup import get_visible
from school.quizzes.actions import start_attempt, submit_answers
from school.quizzes.models import Attempt
from school.quizzes.queries import own_quizzes, quizzes_visible_to
from school.quizzes.showing import left_for, questions_for

__all__ = [
    "LONGEST_MINUTES",
    "MOST_POINTS",
    "MOST_QUESTIONS",
    "PASS_MARK",
    "begin",
    "hand_in",
    "listed",
    "quiz_told",
    "write",
]

type Row = dict[str, Any]

SETTINGS = ("pass_mark", "attempt_limit", "time_limit_minutes", "is_open")


def listed(actor: Actor) -> list[Row]:
    """The actor's quizzes in the editor's order, the first MOST of them; two queries."""
    mine = Count("attempts", filter=Q(attempts__student=actor.user_id))
    quizzes = own_quizzes(actor).select_related("page").annotate(begun=mine).order_by("page__path")[:MOST]
    return [
        {
            "id": quiz.uuid,
            "lesson_id": quiz.page.uuid,
            "title": str(quiz),
            "questions_count": len(quiz.questions),
            "pass_mark": quiz.pass_mark,
            "attempts_left": left_for(actor, quiz, begun=quiz.begun),
        }
        for quiz in quizzes
    ]


def quiz_told(actor: Actor, lesson_id: int) -> Row:
    """The lesson's quiz; NotFound when it has none that the actor may see."""
    return told(actor, quiz_of(actor, lesson_id))


def begin(actor: Actor, lesson_id: int) -> Row:
    """Begin the lesson's quiz, or go on with the attempt that runs."""
    attempt = start_attempt(actor, quiz=quiz_of(actor, lesson_id))
    return {
        "attempt_id": attempt.uuid,
        "number": attempt.number,
        "started_at": attempt.started_at,
        "due_at": attempt.due_at,
        "questions": plain(questions_for(actor, attempt.quiz)),
    }


def hand_in(actor: Actor, lesson_id: int, body: Mapping[str, Any]) -> Row:
    """Hand in the answers by position, and what they have brought."""
    quiz = quiz_of(actor, lesson_id)
    attempt = submit_answers(actor, quiz=quiz, answers=body["answers"], seconds_spent=body.get("time_spent"))
    return result_of(attempt)


def write(actor: Actor, lesson_id: int, body: Mapping[str, Any]) -> tuple[Row, bool]:
    """Write the lesson's quiz, in place of the one that it has; with whether there was none."""
    values = {**body, "questions": [QuestionLine(**line) for line in body["questions"]]}
    present = Quiz.objects.filter(page=lesson_id).select_related("page").first()
    if present:
        quiz = update_quiz(actor, instance=present, **values)
    else:
        quiz = create_quiz(actor, lesson=LessonPage.objects.get(pk=lesson_id), **values)
    return told(actor, quiz), present is None


def quiz_of(actor: Actor, lesson_id: int) -> Quiz:
    """The lesson's quiz among those that the actor may see."""
    return get_visible(quizzes_visible_to(actor).select_related("page"), page=lesson_id)


def told(actor: Actor, quiz: Quiz) -> Row:
    """The quiz with its questions, as far as the actor may see them now."""
    return {
        "id": quiz.uuid,
        "lesson_id": quiz.page.uuid,
        "title": str(quiz),
        **{name: getattr(quiz, name) for name in SETTINGS},
        "attempts_left": left_for(actor, quiz),
        "questions": plain(questions_for(actor, quiz)),
    }


def result_of(attempt: Attempt) -> Row:
    """What the attempt has come to."""
    answers = list(attempt.answers.all())
    return {
        "score": attempt.score,
        "total_questions": len(answers),
        "correct_answers": sum(answer.is_right for answer in answers),
        "passed": attempt.passed,
    }


def plain(value: Any) -> Any:
    """The value as JSON has it."""
    return to_jsonable_python(value)
