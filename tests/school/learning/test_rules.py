"""What a percentage is."""

from decimal import Decimal

import pytest

from school.learning.rules import percentage_of


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("0", "0"),
        ("0.0", "0.0"),
        ("0.01", "0.1"),
        ("33.333", "33.3"),
        ("33.35", "33.4"),
        ("99.99", "99.9"),
        ("100", "100"),
    ],
)
def test_one_decimal_is_kept_and_the_ends_are_meant(given: str, kept: str) -> None:
    assert str(percentage_of(Decimal(given))) == kept


@pytest.mark.parametrize("given", ["-0.01", "100.01", "NaN", "-Infinity"])
def test_what_is_none(given: str) -> None:
    assert percentage_of(Decimal(given)) is None
