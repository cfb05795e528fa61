"""How close a spoken answer is to the expected one. Pure: texts in, figures out; no database, no clock, no settings."""

from school.homework.rules.scoring import (
    Difference,
    Verdict,
    differences,
    similarity_score,
    verdict,
    word_error_rate,
)
from school.homework.rules.words import normalise

__all__ = [
    "Difference",
    "Verdict",
    "differences",
    "normalise",
    "similarity_score",
    "verdict",
    "word_error_rate",
]
