"""Scores and differences of texts, as a student and a teacher would judge them."""

import json
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from school.homework.rules import differences, normalise, similarity_score, verdict, word_error_rate
from tests.school.homework.sounds import TEXTS

CLIPS = sorted(TEXTS)
LANGUAGES = st.sampled_from(["en", "uz", "ru", "tr", "az", "xx"])
# fmt: off
WORDS = st.sampled_from([
    "the", "a", "seven", "hundred", "and", "5", "million", "colour", "o'g'il", "ёлка", "IŞIK", "İzmir", "well-known",
    "don't", "Mister",
])
# fmt: on
TEXT = st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=12).map(" ".join))


@given(text=TEXT, language=LANGUAGES)
def test_a_text_scores_100_against_itself(text: str, language: str) -> None:
    assume(normalise(text, language=language))
    assert similarity_score(text, text, language=language) == Decimal("100.00")
    assert word_error_rate(text, text, language=language) == 0.0


@given(one=TEXT, other=TEXT, language=LANGUAGES)
def test_a_score_is_a_percentage_and_the_same_both_ways(one: str, other: str, language: str) -> None:
    score = similarity_score(one, other, language=language)
    assert Decimal(0) <= score <= Decimal(100)
    assert score == similarity_score(other, one, language=language)
    assert score.as_tuple().exponent == -2
    same = normalise(one, language=language) == normalise(other, language=language) != []
    assert (score == 100) is same


@given(one=TEXT, other=TEXT, language=LANGUAGES)
def test_few_wrong_words_leave_at_least_their_share(one: str, other: str, language: str) -> None:
    expected, heard = normalise(one, language=language), normalise(other, language=language)
    assume(expected and heard)
    errors = word_error_rate(one, other, language=language) * len(expected)
    least = 100 * (1 - errors / max(len(expected), len(heard)))
    assert float(similarity_score(one, other, language=language)) >= least - 0.011


@given(one=TEXT, other=TEXT, language=LANGUAGES)
def test_differences_hold_both_texts_in_order(one: str, other: str, language: str) -> None:
    found = differences(one, other, language=language)
    assert json.loads(json.dumps(found)) == found
    for side, text in (("expected", one), ("heard", other)):
        words = [word for difference in found for word in difference[side]]  # type: ignore[literal-required]
        keys = normalise(text, language=language)
        assert len(words) == len(keys)
        assert [difference["kind"] for difference in found if not difference[side]] == [  # type: ignore[literal-required]
            difference["kind"]
            for difference in found
            if difference["kind"] == ("insert" if side == "expected" else "delete")
        ]


@given(text=st.text(max_size=60), language=LANGUAGES)
def test_words_hold_letters_digits_and_apostrophes_only(text: str, language: str) -> None:
    for word in normalise(text, language=language):
        assert word.strip("'")
        assert not any(character.isspace() or character in '.,;:!?-–—"«»“”‘’' for character in word)


@pytest.mark.parametrize("said", CLIPS)
@pytest.mark.parametrize("asked", CLIPS)
def test_a_text_scores_high_against_itself_and_low_against_another(said: str, asked: str) -> None:
    score = similarity_score(TEXTS[asked], TEXTS[said], language="en")
    assert score == 100 if said == asked else score < 50


@pytest.mark.parametrize(
    ("expected", "heard", "language", "score"),
    [
        ("He was not an ill disposed young man", "He was not an ill-disposed young man.", "en", "100.00"),
        ("He was not an ill disposed young man", "he was not young", "en", "50.00"),
        ("one two three four five", "one two three four", "en", "80.00"),
        ("one two three four", "one two three four five", "en", "80.00"),
        ("I like the red table", "I like the rad table", "en", "93.33"),
        ("I like the red table", "I like the blue table", "en", "80.00"),
        ("Kitobni o‘qidim", "kitobni o'qidim", "uz", "100.00"),
        ("Kitobni o‘qidim", "kitobni oqidim", "uz", "92.85"),
        ("Ещё не всё", "еще не все", "ru", "100.00"),
        ("IŞIK İYİ", "ışık iyi", "tr", "100.00"),
        ("anything at all", "", "en", "0.00"),
        ("", "anything at all", "en", "0.00"),
        ("?!", "…", "en", "0.00"),
    ],
)
def test_scores(expected: str, heard: str, language: str, score: str) -> None:
    assert similarity_score(expected, heard, language=language) == Decimal(score)


@pytest.mark.parametrize(
    ("expected", "heard", "rate"),
    [
        ("the red table", "the red table", 0.0),
        ("the red table", "The rad table!", 1 / 3),
        ("the red table", "the table", 1 / 3),
        ("the red table", "", 1.0),
        ("red", "a very red table", 3.0),
        ("", "", 0.0),
        ("", "noise", 1.0),
    ],
)
def test_word_error_rates(expected: str, heard: str, rate: float) -> None:
    assert word_error_rate(expected, heard, language="en") == rate


def test_differences_show_the_words_as_they_were_written() -> None:
    assert differences("He has twenty one Cats, you know", "He had 21 cats you", language="en") == [
        {"kind": "equal", "expected": ["He"], "heard": ["He"]},
        {"kind": "replace", "expected": ["has"], "heard": ["had"]},
        {"kind": "equal", "expected": ["twenty one", "Cats", "you"], "heard": ["21", "cats", "you"]},
        {"kind": "delete", "expected": ["know"], "heard": []},
    ]
    assert differences("", "oh well", language="en") == [{"kind": "insert", "expected": [], "heard": ["oh", "well"]}]
    assert differences("", "", language="en") == []


def test_the_verdict_turns_at_the_threshold() -> None:
    assert verdict(Decimal("80.00"), threshold=80) == "approved"
    assert verdict(Decimal("79.99"), threshold=80) == "needs_review"
    assert verdict(Decimal("90.50"), threshold=Decimal("90.5")) == "approved"
