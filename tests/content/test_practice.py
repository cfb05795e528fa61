"""Practice: gaps and pairs, checked without telling what is right."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.checking import check_answers
from content.models import CoursePage, LessonPage
from content.practice import Checked, Gap, check_gaps, check_pairs, gaps_of, parts_of, shuffled, with_gaps, without_gaps
from school.common.actor import Actor, Door
from school.common.errors import Invalid, NotFound
from tests.content.blocks import every_block
from tests.content.conftest import lesson_page

TEXTS = st.text(alphabet=st.characters(exclude_characters="{}|", exclude_categories=["Cs"]), min_size=1)
STUDENT = Actor.anonymous(via=Door.API)


def test_a_text_with_gaps() -> None:
    text = "She {goes | walks} to {school}."
    assert list(parts_of(text)) == ["She ", Gap(("goes", "walks")), " to ", Gap(("school",)), "."]
    assert without_gaps(text) == "She … to …."
    assert with_gaps(parts_of(text)) == "She {goes|walks} to {school}."
    assert list(parts_of("{a}{b}")) == [Gap(("a",)), Gap(("b",))]
    assert list(parts_of("")) == gaps_of("none") == []


@given(st.lists(st.lists(TEXTS.map(str.strip).filter(bool), min_size=1).map(lambda each: Gap(tuple(each)))))
def test_gaps_survive_being_written(gaps: list[Gap]) -> None:
    assert gaps_of(with_gaps(part for gap in gaps for part in ("text ", gap))) == gaps


@given(st.lists(TEXTS, unique=True))
def test_the_right_side_says_nothing_of_the_left(right: list[str]) -> None:
    assert shuffled(right) == shuffled(reversed(right))
    assert sorted(shuffled(right)) == sorted(right)


def test_capitals_apostrophes_and_spaces_do_not_count() -> None:
    gaps = [Gap(("O‘qituvchi",)), Gap(("goes", "walks")), Gap(("şeker",)), Gap(("ışık",))]
    assert check_gaps(gaps, [" o'QITUVCHI ", "walks", "seker", "IŞIK"]) == Checked(
        correct=False, results=[True, True, False, True]
    )
    assert check_gaps(gaps[:2], ["oʻqituvchi", "Goes"]) == Checked(correct=True, results=[True, True])
    assert check_pairs(["book", "pencil"], ["Book", "book"]) == Checked(correct=False, results=[True, False])


@pytest.fixture
def lesson(course: CoursePage) -> LessonPage:
    return lesson_page(course, "Greetings", body=every_block())


@pytest.mark.filterwarnings("ignore:Unclosed file <tempfile.SpooledTemporaryFile:ResourceWarning")
def test_a_student_checks_a_block_of_a_lesson(lesson: LessonPage) -> None:
    right = check_answers(STUDENT, instance=lesson, block="id-fill_gap", answers=["goes", ""])
    assert right == Checked(correct=False, results=[True, False])
    pairs = check_answers(STUDENT, instance=lesson, block="id-matching", answers=["book", "pencil", "copybook"])
    assert pairs == Checked(correct=True, results=[True, True, True])
    with pytest.raises(Invalid) as refused:
        check_answers(STUDENT, instance=lesson, block="id-fill_gap", answers=["goes"])
    assert refused.value.fields == {
        "answers": ["Give 2 answers, one for each place, empty where there is none: these are 1."]
    }
    for other in ("id-exercise", "nothing"):
        with pytest.raises(NotFound):
            check_answers(STUDENT, instance=lesson, block=other, answers=[])
