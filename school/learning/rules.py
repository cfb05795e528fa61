"""What a percentage is. Pure: no database, no clock. How progress adds up is said once, by PostgreSQL."""

from decimal import Decimal

WHOLE = Decimal(100)


def is_percentage(value: Decimal) -> bool:
    """Whether it is a number from 0 to 100 with one decimal at most."""
    return value.is_finite() and 0 <= value <= WHOLE and value == round(value, 1)
