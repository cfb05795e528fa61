"""What keeps a question from being asked, and that blocks and plain data say the same."""

from dataclasses import replace
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given, settings
from hypothesis import strategies as st

from content.blocks.quiz import QuestionsBlock, block_of, questions_in
from content.choices import QuestionKind
from content.question_lines import QuestionLine, questions_from
from content.questions import Question, as_json, from_json, problems_of
from school.common.errors import Invalid
from tests.content.questions import questions

CHOICE, STATEMENT, SEVERAL, TEXT = questions()
NAME = st.text(alphabet="abcdeё’şı ", min_size=1, max_size=9)


def test_what_is_good_has_no_problems() -> None:
    assert problems_of(questions()) == {}


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (replace(CHOICE, text=" "), "Question 2 has no text: write what is asked."),
        (replace(CHOICE, right=()), "Question 2 has no right answer: mark an option as right."),
        (replace(CHOICE, right=(5,)), "Question 2: an option that is not there is marked as right."),
        (
            replace(CHOICE, right=(0, 1)),
            "Question 2 has 2 right answers: mark only one, or make it a question with several right options.",
        ),
        (replace(CHOICE, options=("x", " ")), "Question 2: option 2 is empty, write it or remove it."),
        (replace(CHOICE, options=("x  y", "x y")), "Question 2: “x y” is there 2 times, keep it once."),
        (
            replace(CHOICE, options=("x", "y", "y" * 501)),
            "Question 2 has a text that is too long: write 500 characters at most.",
        ),
        (replace(CHOICE, options=("x", "y") * 11), "Question 2 has 22 options: give it 2 to 20."),
        (replace(STATEMENT, right=()), "Question 2 has no right answer: choose true or false."),
        (replace(SEVERAL, right=()), "Question 2 has no right answer: mark an option as right."),
        (replace(TEXT, accepted=()), "Question 2 has no right answer: write at least one."),
        (replace(TEXT, accepted=("a", " ")), "Question 2 has an empty answer: write it or remove it."),
        (replace(TEXT, points=0), "Question 2 is worth 0 points: give a number from 1 to 100."),
    ],
)
def test_a_problem_names_the_question_and_the_remedy(question: Question, told: str) -> None:
    assert problems_of([CHOICE, question]).keys() == {1}
    assert told in problems_of([CHOICE, question])[1]


@settings(deadline=None)
@given(
    options=st.lists(NAME, max_size=6),
    right=st.sets(st.integers(0, 5)),
    kind=st.sampled_from([QuestionKind.MULTIPLE_CHOICE, QuestionKind.MULTIPLE_ANSWER]),
    points=st.integers(1, 100),
)
def test_blocks_and_json_keep_a_question(options: list[str], right: set[int], kind: str, points: int) -> None:
    options = [option.strip() for option in options]
    marked = tuple(sorted(place for place in right if place < len(options)))
    question = replace(CHOICE, kind=kind, options=tuple(options), right=marked, points=points)
    everything = [question, *questions()[1:]]
    assert questions_in(QuestionsBlock().to_python([block_of(each) for each in everything])) == everything
    assert [from_json(as_json(each)) for each in everything] == everything


def test_the_block_refuses_what_cannot_be_asked_but_keeps_it_in_a_draft() -> None:
    block = QuestionsBlock()
    unfinished = block.to_python([block_of(replace(CHOICE, right=()))])
    with pytest.raises(ValidationError) as refused:
        block.clean(unfinished)
    inner: Any = refused.value
    assert inner.block_errors[0].non_block_errors.as_data()[0].messages == [
        "Question 1 has no right answer: mark an option as right."
    ]
    assert questions_in(block.clean_deferred(unfinished))[0].right == ()
    with pytest.raises(ValidationError):
        block.clean(block.to_python([]))


@pytest.mark.parametrize(
    ("line", "right", "accepted"),
    [
        ({"type": "multiple_choice", "options": ["a", "b"], "correct_answer": 1}, (1,), ()),
        ({"type": "true_false", "correct_answer": True}, (0,), ()),
        ({"type": "true_false", "correct_answer": False}, (1,), ()),
        ({"type": "true_false", "correct_answer": 1}, (1,), ()),
        ({"type": "multiple_answer", "options": ["a", "b"], "correct_answer": [1, 0]}, (0, 1), ()),
        ({"type": "short_text", "correct_answer": " uy "}, (), ("uy",)),
        ({"type": "short_text", "correct_answer": ["uy", "xona"]}, (), ("uy", "xona")),
    ],
)
def test_programs_say_what_is_right(line: dict[str, Any], right: tuple[int, ...], accepted: tuple[str, ...]) -> None:
    (made,) = questions_from([QuestionLine(question="?", **line)], most=1)
    assert (made.right, made.accepted) == (right, accepted)


@pytest.mark.parametrize(
    ("kind", "answer", "told"),
    [
        ("multiple_choice", True, "Question 1: an option that is not there is marked as right."),
        ("multiple_choice", "a", "Question 1: an option that is not there is marked as right."),
        ("multiple_answer", ["a"], "Question 1: an option that is not there is marked as right."),
        ("multiple_choice", None, "Question 1 has no right answer: mark an option as right."),
        ("short_text", 1, "Question 1 has no right answer: write at least one."),
        ("true_false", 2, "Question 1 has no right answer: choose true or false."),
    ],
)
def test_programs_are_told_what_is_wrong(kind: Any, answer: Any, told: str) -> None:
    line = QuestionLine(question="?", type=kind, options=["a", "b"], correct_answer=answer)
    with pytest.raises(Invalid) as refused:
        questions_from([line], most=1)
    assert refused.value.fields == {"questions.0": [told]}
