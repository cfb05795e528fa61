"""What somebody may see of a quiz's questions at this moment."""

from typing import cast
from uuid import UUID

from content.models import Quiz
from content.permissions import sees_answers
from content.questions import Question
from school.common.actor import Actor
from school.people.choices import Role
from school.quizzes.models import Answer, Attempt
from school.quizzes.queries import answered_questions, attempts_left, running_attempt
from school.quizzes.shapes import AnsweredData, QuestionData, QuestionType


def questions_for(actor: Actor, quiz: Quiz) -> list[QuestionData]:
    """The questions in their order: to a student those of the attempt that runs, else those that are published.

    Those of a quiz with a time limit, or of a closed one, a student sees only when they have begun it. What is right is
    told of questions that they have handed in, while no attempt runs.
    """
    if sees_answers(actor):
        return [told(question, reveal=True) for question in quiz.asked]
    running = running_attempt(quiz, actor.user_id)
    if running:
        return [told(question, reveal=False) for question in running.asked]
    known = answered_questions(quiz, actor.user_id)
    shown = quiz.asked if quiz.shows_questions else [question for question in quiz.asked if question.id in known]
    return [told(question, reveal=question.id in known) for question in shown]


def answers_for(actor: Actor, attempt: Attempt) -> list[AnsweredData]:
    """The questions of an attempt as they were, with what was answered and how it was scored."""
    reveal = sees_answers(actor) or (
        attempt.submitted_at is not None and running_attempt(attempt.quiz, attempt.student_id) is None
    )
    answers = {answer.position: answer for answer in attempt.answers.all()}
    return [answered(told(question, reveal=reveal), answers.get(place)) for place, question in enumerate(attempt.asked)]


def left_for(actor: Actor, quiz: Quiz, *, begun: int | None = None) -> int | None:
    """How many more attempts a student may begin; None where there is no limit, and for who takes no quizzes.

    `begun` is how many they have begun, where that is known already.
    """
    return attempts_left(quiz, actor.user_id, begun=begun) if actor.role == Role.STUDENT else None


def told(question: Question, *, reveal: bool) -> QuestionData:
    """The question, and what is right only where that may be told."""
    return QuestionData(
        id=UUID(question.id),
        question=question.text,
        type=cast("QuestionType", str(question.kind)),
        options=question.shown_options,
        points=question.points,
        correct_answer=question.right_answer if reveal else None,
        explanation=question.explanation if reveal else "",
    )


def answered(question: QuestionData, answer: Answer | None) -> AnsweredData:
    """The question with what was answered to it."""
    if answer is None:
        return AnsweredData(**question, given=None, is_right=None, points_awarded=None)
    return AnsweredData(**question, given=answer.given, is_right=answer.is_right, points_awarded=answer.points)
