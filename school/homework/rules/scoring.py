"""Comparing what was heard with what was expected, word by word."""

from collections.abc import Sequence
from decimal import ROUND_DOWN, Decimal
from typing import Literal, TypedDict, cast

from rapidfuzz.distance import Levenshtein

from school.homework.rules.words import normalise, read_words

type Verdict = Literal["approved", "needs_review"]
type Kind = Literal["equal", "replace", "insert", "delete"]

# Below this likeness two words have nothing to do with each other, and chance letters in common earn nothing.
LEAST_LIKENESS = 0.6
SCORE_STEP = Decimal("0.01")


class Difference(TypedDict):
    """One run of words, ready for JSON: said as expected, said otherwise, said besides or left out.

    `expected` and `heard` hold the words as they were written; the one that does not apply is empty.
    """

    kind: Kind
    expected: list[str]
    heard: list[str]


def word_error_rate(expected: str, heard: str, *, language: str) -> float:
    """Words wrong, missing or too many, as a share of the expected words: 0.0 is perfect, above 1.0 is possible."""
    reference, hypothesis = normalise(expected, language=language), normalise(heard, language=language)
    if not reference:
        return float(bool(hypothesis))
    return Levenshtein.distance(reference, hypothesis) / len(reference)


def similarity_score(expected: str, heard: str, *, language: str) -> Decimal:
    """How much of the expected text was said, 0.00 to 100.00.

    100 × (1 − errors ÷ words of the longer text), over the least word-level edits that make one text the other. A word
    missing or too many is one error; a word in place of another is 1 − likeness, likeness being the share of letters
    kept (1 − letter edits ÷ letters of the longer word), or 0 when that is under 0.6. So "colr" for "color" costs a
    fifth of a word and "table" for "color" a whole one. Exactly 100 only for the same words; the order of the two
    texts makes no difference; 0 when either has no words.
    """
    first, second = sorted((normalise(expected, language=language), normalise(heard, language=language)))
    if not first or not second:
        return Decimal("0.00")
    share = 1 - _errors(first, second) / max(len(first), len(second))
    # First the noise of binary fractions goes (0.7999999999999999 is 0.8), then down: 79.999 does not pass for 80.
    return Decimal(str(round(100 * share, 6))).quantize(SCORE_STEP, rounding=ROUND_DOWN)


def differences(expected: str, heard: str, *, language: str) -> list[Difference]:
    """The two texts side by side, from the first word to the last, as runs of equal and of differing words."""
    reference, hypothesis = read_words(expected, language=language), read_words(heard, language=language)
    blocks = Levenshtein.opcodes([word.key for word in reference], [word.key for word in hypothesis])
    return [
        Difference(
            kind=cast("Kind", block.tag),
            expected=[word.shown for word in reference[block.src_start : block.src_end]],
            heard=[word.shown for word in hypothesis[block.dest_start : block.dest_end]],
        )
        for block in blocks
    ]


def verdict(score: Decimal, *, threshold: Decimal | int) -> Verdict:
    """The status that a score earns: approved at the threshold or above, else a teacher decides."""
    return "approved" if score >= threshold else "needs_review"


def _errors(first: Sequence[str], second: Sequence[str]) -> float:
    edits = Levenshtein.editops(first, second)
    return sum(
        1.0 - _likeness(first[edit.src_pos], second[edit.dest_pos]) if edit.tag == "replace" else 1.0 for edit in edits
    )


def _likeness(one: str, other: str) -> float:
    return Levenshtein.normalized_similarity(one, other, score_cutoff=LEAST_LIKENESS)
