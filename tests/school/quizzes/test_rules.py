"""How answers are scored, for whatever questions and answers."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.choices import QuestionKind
from content.questions import Question
from school.quizzes.rules import complaints, is_right, percent, scored
from tests.content.questions import BAD, GOOD, questions

KINDS = st.sampled_from(QuestionKind.values)
APOSTROPHES = "'`´‘’ʻʼ"


@st.composite
def any_question(draw: st.DrawFn) -> Question:
    """A question that can be asked."""
    kind, many = draw(KINDS), draw(st.integers(2, 6))
    places = st.sets(st.integers(0, many - 1), min_size=1)
    right = {
        QuestionKind.MULTIPLE_ANSWER: tuple(sorted(draw(places))),
        QuestionKind.MULTIPLE_CHOICE: (draw(st.integers(0, many - 1)),),
        QuestionKind.TRUE_FALSE: (draw(st.integers(0, 1)),),
    }
    options = () if kind in {QuestionKind.TRUE_FALSE, QuestionKind.SHORT_TEXT} else tuple("abcdef"[:many])
    accepted = ("o'zbek kitob",) if kind == QuestionKind.SHORT_TEXT else ()
    points = draw(st.integers(1, 100))
    return Question("id", kind, "?", options, right.get(QuestionKind(kind), ()), accepted, points=points)


def right_to(question: Question) -> Any:
    """The answer that is right."""
    return question.right_answer


def wrong_to(question: Question) -> Any:
    """An answer that is taken and not right."""
    if question.kind == QuestionKind.SHORT_TEXT:
        return "daftar"
    if question.kind == QuestionKind.MULTIPLE_ANSWER:
        return []
    return (question.right[0] + 1) % len(question.shown_options)


@given(st.lists(st.tuples(any_question(), st.sampled_from(["right", "wrong", "none"])), min_size=1, max_size=20))
def test_the_score_is_the_share_of_the_points(asked: list[tuple[Question, str]]) -> None:
    made: dict[str, Callable[[Question], Any]] = {"right": right_to, "wrong": wrong_to, "none": lambda _question: None}
    quiz, answers = [question for question, _how in asked], [made[how](question) for question, how in asked]
    assert complaints(quiz, answers) == {}
    result = scored(quiz, answers)
    reached = sum(question.points for question, how in asked if how == "right")
    total = sum(question.points for question in quiz)
    assert [mark.is_right for mark in result.marks] == [how == "right" for _question, how in asked]
    assert sum(mark.points for mark in result.marks) == reached
    assert abs(result.score - 100 * reached / total) <= 1
    assert (result.score == 100) == (reached == total)
    assert (result.score == 0) == (reached == 0)


@given(
    any_question().filter(lambda question: question.kind == QuestionKind.MULTIPLE_ANSWER),
    st.lists(st.integers(0, 5), max_size=8),
)
def test_several_options_need_exactly_the_right_set(question: Question, places: list[int]) -> None:
    assert is_right(question, places) == (set(places) == set(question.right))


@given(
    spaces=st.lists(st.sampled_from(["", " ", "  ", "\t"]), min_size=3, max_size=3),
    apostrophe=st.sampled_from(APOSTROPHES),
    upper=st.booleans(),
)
def test_a_text_is_compared_as_people_mean_it(spaces: list[str], apostrophe: str, *, upper: bool) -> None:
    question = Question("id", QuestionKind.SHORT_TEXT, "?", accepted=("o‘zbek kitob",))
    before, between, after = spaces
    text = f"{before}o{apostrophe}zbek {between}kitob{after}"
    assert is_right(question, text.upper() if upper else text)
    assert not is_right(question, "ozbek kitob")


@given(reached=st.integers(0, 500), more=st.integers(0, 500))
def test_percent_is_rounded_and_never_lies_at_the_ends(reached: int, more: int) -> None:
    total = reached + more
    if total == 0:
        return
    value = percent(reached, total)
    assert 0 <= value <= 100
    assert percent(min(reached + 1, total), total) >= value
    assert (value == 100, value == 0) == (reached == total, reached == 0)


@pytest.mark.parametrize(
    ("reached", "total", "expected"),
    [(1, 3, 33), (2, 3, 67), (119, 200, 60), (1, 1000, 1), (999, 1000, 99), (5, 8, 63)],
)
def test_halves_are_rounded_upwards(reached: int, total: int, expected: int) -> None:
    assert percent(reached, total) == expected


def test_one_quiz_by_hand() -> None:
    good, bad = scored(questions(), GOOD), scored(questions(), BAD)
    assert (good.score, bad.score) == (100, 0)
    assert ({mark.is_right for mark in good.marks}, {mark.is_right for mark in bad.marks}) == ({True}, {False})
    assert scored(questions(), [1, 0, [0], None]).score == 40  # 2 of 5 points


@pytest.mark.parametrize(
    ("answers", "field", "told"),
    [
        (GOOD[:3], "answers", "There are 4 questions and 3 answers: send one for each, null where there is none."),
        ([2, True, [], ""], "answers.0", "Give the place of an option, from 0 to 1."),
        ([True, True, [], ""], "answers.0", "Give the place of an option, from 0 to 1."),
        ([-1, True, [], ""], "answers.0", "Give the place of an option, from 0 to 1."),
        ([0, 2, [], ""], "answers.1", "Give the place of an option, from 0 to 1."),
        ([0, 0, 1, ""], "answers.2", "Give a list of places of options, each once, from 0 to 2."),
        ([0, 0, [0, 3], ""], "answers.2", "Give a list of places of options, each once, from 0 to 2."),
        ([0, 0, [0, 1, 2, 0], ""], "answers.2", "Give a list of places of options, each once, from 0 to 2."),
        ([0, 0, [], 1], "answers.3", "Write a text of at most 500 characters."),
        ([0, 0, [], "x" * 501], "answers.3", "Write a text of at most 500 characters."),
        ([0, 0, [], "x\0"], "answers.3", "Write a text of at most 500 characters."),
    ],
)
def test_what_is_no_answer_is_named(answers: list[Any], field: str, told: str) -> None:
    assert complaints(questions(), answers) == {field: [told]}
