"""The questions of a quiz as programs write them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal
from uuid import UUID, uuid4

from django.utils.translation import gettext_lazy as _

from content.choices import QuestionKind
from content.questions import FALSE, TRUE, Question, problems_of
from school.common.errors import Invalid

NOWHERE = -1  # the place of what is no place


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionLine:
    """A question. `correct_answer` is the place of the right option, from 0; of several right options, all of their
    places; whether a statement is true; of a short text what is right, or all that is.

    `id` is that of the question whose place it takes; without one it is a new question.
    """

    question: str
    type: Literal["multiple_choice", "true_false", "multiple_answer", "short_text"]
    correct_answer: bool | int | str | list[int] | list[str] | None = None
    options: list[str] = field(default_factory=list)
    explanation: str = ""
    points: int = 1
    id: UUID | None = None


def questions_from(lines: Sequence[QuestionLine], *, most: int) -> list[Question]:
    """The questions, each ready to be asked; Invalid names those that are not, as `questions.2`, counted from 0."""
    if len(lines) > most:
        raise Invalid(fields={"questions": [_("A quiz has at most %(most)s questions.") % {"most": most}]})
    questions = [question_from(line) for line in lines]
    if found := problems_of(questions):
        raise Invalid(fields={f"questions.{place}": texts for place, texts in found.items()})
    ids = [question.id for question in questions]
    if len(set(ids)) < len(ids):
        raise Invalid(fields={"questions": [_("Two questions have one id: leave it out of the new one.")]})
    return questions


def question_from(line: QuestionLine) -> Question:
    """One line as a question."""
    kind: str = line.type
    is_text = kind == QuestionKind.SHORT_TEXT
    has_options = kind in {QuestionKind.MULTIPLE_CHOICE, QuestionKind.MULTIPLE_ANSWER}
    return Question(
        id=str(line.id or uuid4()),
        kind=kind,
        text=line.question.strip(),
        options=tuple(text.strip() for text in line.options) if has_options else (),
        right=() if is_text else places_of(kind, line.correct_answer),
        accepted=texts_of(line.correct_answer) if is_text else (),
        explanation=line.explanation.strip(),
        points=line.points,
    )


def places_of(kind: str, given: Any) -> tuple[int, ...]:
    """The right options; NOWHERE for what names none."""
    if given is None or given == []:
        return ()
    if isinstance(given, bool):
        return ((TRUE if given else FALSE) if kind == QuestionKind.TRUE_FALSE else NOWHERE,)
    listed = given if isinstance(given, list) else [given]
    return tuple(sorted({each if isinstance(each, int) else NOWHERE for each in listed}))


def texts_of(given: Any) -> tuple[str, ...]:
    """The right texts."""
    listed = given if isinstance(given, list) else [given]
    return tuple(text.strip() for text in listed if isinstance(text, str))
