"""How answers are scored. Pure: no database, no clock."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from content.choices import QuestionKind
from content.questions import FALSE, TRUE, Question
from content.words import plain

WHOLE = 100
LONGEST_ANSWER = 500

type Given = bool | int | str | list[int] | None


@dataclass(frozen=True, slots=True)
class Mark:
    """What one answer has brought."""

    is_right: bool
    points: int


@dataclass(frozen=True, slots=True)
class Result:
    """What all answers have brought. `score` is a whole percent of the points."""

    marks: tuple[Mark, ...]
    score: int


def complaints(questions: Sequence[Question], answers: Sequence[Given]) -> dict[str, list[str]]:
    """What cannot be scored, by field; empty when all can. There must be an answer, or null, for each question."""
    if len(answers) != len(questions):
        told = _(
            "There are %(questions)s questions and %(answers)s answers: send one for each, null where there is none."
        )
        return {"answers": [told % {"questions": len(questions), "answers": len(answers)}]}
    pairs = enumerate(zip(questions, answers, strict=True))
    found = {f"answers.{place}": complaint(question, given) for place, (question, given) in pairs}
    return {field: [text] for field, text in found.items() if text}


def complaint(question: Question, given: Given) -> str:
    """Why this is no answer to the question; empty when it is one, right or wrong."""
    if given is None:
        return ""
    many = len(question.shown_options)
    match question.kind:
        case QuestionKind.SHORT_TEXT:
            if isinstance(given, str) and len(given) <= LONGEST_ANSWER and "\0" not in given:
                return ""
            return _("Write a text of at most %(most)s characters.") % {"most": LONGEST_ANSWER}
        case QuestionKind.MULTIPLE_ANSWER:
            if isinstance(given, list) and len(given) <= many and all(is_place(each, many) for each in given):
                return ""
            return _("Give a list of places of options, each once, from 0 to %(last)s.") % {"last": many - 1}
        case QuestionKind.TRUE_FALSE if isinstance(given, bool):
            return ""
    return "" if is_place(given, many) else _("Give the place of an option, from 0 to %(last)s.") % {"last": many - 1}


def is_place(given: Any, many: int) -> bool:
    """Whether it is the place of one of so many options; true and false are no numbers here."""
    return isinstance(given, int) and not isinstance(given, bool) and 0 <= given < many


def is_right(question: Question, given: Given) -> bool:
    """Whether the answer is right. Several options: exactly the right ones, in any order.

    Of texts neither capitals, kinds of apostrophe nor extra spaces count. No answer is never right.
    """
    if given is None:
        return False
    if isinstance(given, str):
        return plain(given) in {plain(text) for text in question.accepted}
    if isinstance(given, list):
        return set(given) == set(question.right)
    place = (TRUE if given else FALSE) if isinstance(given, bool) else given
    return question.right == (place,)


def scored(questions: Sequence[Question], answers: Sequence[Given]) -> Result:
    """The result of answers without complaints."""
    marks = tuple(
        Mark(is_right=good, points=question.points if good else 0)
        for question, good in zip(questions, map(is_right, questions, answers), strict=True)
    )
    total = sum(question.points for question in questions)
    return Result(marks, percent(sum(mark.points for mark in marks), total))


def percent(reached: int, total: int) -> int:
    """The share in whole percent, halves upwards; 100 only of everything, and 0 only of nothing."""
    if reached in {0, total}:
        return WHOLE if reached else 0
    return min(max((2 * WHOLE * reached + total) // (2 * total), 1), WHOLE - 1)
