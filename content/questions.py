"""The questions of a quiz as plain data: what is asked, what is right, and why a question cannot be asked yet.

Pure: no database, no clock, and no block of Wagtail's is known here.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from django.utils.translation import gettext as _

from content.choices import QuestionKind
from content.words import plain

LEAST_OPTIONS, MOST_OPTIONS = 2, 20
MOST_POINTS = 100
LONGEST_QUESTION, LONGEST_OPTION = 2_000, 500
TRUE, FALSE = 0, 1  # the places of the two options of a statement


@dataclass(frozen=True, slots=True)
class Question:
    """One question. `right` are the places of the right options, from 0; of a short text, `accepted` are right.

    A statement (true_false) keeps no options of its own: TRUE and FALSE are its two places.
    """

    id: str
    kind: str
    text: str
    options: tuple[str, ...] = ()
    right: tuple[int, ...] = ()
    accepted: tuple[str, ...] = ()
    explanation: str = ""
    points: int = 1

    @property
    def shown_options(self) -> list[str]:
        """What a student chooses from, in the language of the moment."""
        return [_("True"), _("False")] if self.kind == QuestionKind.TRUE_FALSE else list(self.options)

    @property
    def right_answer(self) -> int | list[int] | str | list[str]:
        """What is right, in the form in which it is answered; of several accepted texts, all of them.

        Of a question that is not finished: no place at all, or an empty text.
        """
        if self.kind == QuestionKind.MULTIPLE_ANSWER:
            return list(self.right)
        if self.kind == QuestionKind.SHORT_TEXT:
            return self.accepted[0] if len(self.accepted) == 1 else list(self.accepted)
        return self.right[0] if self.right else []

    @property
    def right_texts(self) -> list[str]:
        """What is right, in words."""
        shown = self.shown_options
        return [shown[place] for place in self.right if place < len(shown)] + list(self.accepted)


def as_json(question: Question) -> dict[str, Any]:
    """The question as it is kept in JSON."""
    return asdict(question)


def from_json(kept: Mapping[str, Any]) -> Question:
    """The question that `as_json` has kept."""
    values: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in kept.items()}
    return Question(**values)


def problems_of(questions: Iterable[Question]) -> dict[int, list[str]]:
    """What keeps questions from being asked, by their place from 0; each sentence names number, problem and remedy."""
    found = {place: list(problems(question, place + 1)) for place, question in enumerate(questions)}
    return {place: texts for place, texts in found.items() if texts}


def problems(question: Question, number: int) -> Iterator[str]:
    """What keeps the question from being asked."""
    if not question.text.strip():
        yield _("Question %(number)s has no text: write what is asked.") % {"number": number}
    yield from too_long((question.text, question.explanation), LONGEST_QUESTION, number)
    yield from too_long((*question.options, *question.accepted), LONGEST_OPTION, number)
    if not 1 <= question.points <= MOST_POINTS:
        yield _("Question %(number)s is worth %(points)s points: give a number from 1 to %(most)s.") % {
            "number": number,
            "points": question.points,
            "most": MOST_POINTS,
        }
    match question.kind:
        case QuestionKind.SHORT_TEXT:
            yield from text_problems(question, number)
        case QuestionKind.TRUE_FALSE:
            yield from statement_problems(question, number)
        case _:
            yield from option_problems(question, number)
            yield from mark_problems(question, number)


def text_problems(question: Question, number: int) -> Iterator[str]:
    """Of the right answers in writing."""
    if not question.accepted:
        yield _("Question %(number)s has no right answer: write at least one.") % {"number": number}
    if any(not plain(text) for text in question.accepted):
        yield _("Question %(number)s has an empty answer: write it or remove it.") % {"number": number}
    yield from doubled(question.accepted, number)


def statement_problems(question: Question, number: int) -> Iterator[str]:
    """Of whether the statement is true."""
    if question.right not in {(TRUE,), (FALSE,)}:
        yield _("Question %(number)s has no right answer: choose true or false.") % {"number": number}


def option_problems(question: Question, number: int) -> Iterator[str]:
    """Of what there is to choose from."""
    options = question.options
    if not LEAST_OPTIONS <= len(options) <= MOST_OPTIONS:
        yield _("Question %(number)s has %(many)s options: give it %(least)s to %(most)s.") % {
            "number": number,
            "many": len(options),
            "least": LEAST_OPTIONS,
            "most": MOST_OPTIONS,
        }
    for place, text in enumerate(options, start=1):
        if not text.strip():
            yield _("Question %(number)s: option %(option)s is empty, write it or remove it.") % {
                "number": number,
                "option": place,
            }
    yield from doubled(options, number)


def mark_problems(question: Question, number: int) -> Iterator[str]:
    """Of which options are marked as right."""
    marked = [place for place in question.right if 0 <= place < len(question.options)]
    if len(marked) != len(question.right):
        yield _("Question %(number)s: an option that is not there is marked as right.") % {"number": number}
    elif not marked:
        yield _("Question %(number)s has no right answer: mark an option as right.") % {"number": number}
    elif question.kind == QuestionKind.MULTIPLE_CHOICE and len(marked) > 1:
        yield _(
            "Question %(number)s has %(many)s right answers: mark only one, or make it a question with several right "
            "options."
        ) % {"number": number, "many": len(marked)}


def too_long(texts: Iterable[str], most: int, number: int) -> Iterator[str]:
    """Of what is written at too great length."""
    if any(len(text) > most for text in texts):
        yield _("Question %(number)s has a text that is too long: write %(most)s characters at most.") % {
            "number": number,
            "most": most,
        }


def doubled(texts: Iterable[str], number: int) -> Iterator[str]:
    """Of what is written twice; capitals count, spaces do not."""
    for text, many in Counter(" ".join(text.split()) for text in texts).items():
        if text and many > 1:
            yield _("Question %(number)s: “%(text)s” is there %(many)s times, keep it once.") % {
                "number": number,
                "text": text,
                "many": many,
            }
