"""What a percentage is. Pure: no database, no clock. How progress adds up is said once, by PostgreSQL."""

from decimal import ROUND_HALF_UP, Decimal

WHOLE = Decimal(100)
STEP = Decimal("0.1")
SEEN_WHOLE = Decimal("0.9")  # who has seen so much of a video has watched it: credits are nobody's lesson


def percentage_of(value: Decimal) -> Decimal | None:
    """`value` with one decimal; None unless it is a number from 0 to 100.

    Only 0 itself becomes 0 and only 100 itself 100, for these two say something of every lesson.
    """
    if not value.is_finite() or not 0 <= value <= WHOLE:
        return None
    if value in {0, WHOLE}:
        return value
    return min(max(value.quantize(STEP, ROUND_HALF_UP), STEP), WHOLE - STEP)
