"""Uzbek: as everywhere, but months are written small."""

from project.formats.shared import FIRST_DAY_OF_WEEK, TIME_FORMAT, TIME_INPUT_FORMATS

__all__ = [
    "DATETIME_FORMAT",
    "DATE_FORMAT",
    "FIRST_DAY_OF_WEEK",
    "SHORT_DATETIME_FORMAT",
    "SHORT_DATE_FORMAT",
    "TIME_FORMAT",
    "TIME_INPUT_FORMATS",
]

DATE_FORMAT = SHORT_DATE_FORMAT = "j\u00a0b\u00a0Y"
DATETIME_FORMAT = SHORT_DATETIME_FORMAT = f"{DATE_FORMAT}, {TIME_FORMAT}"
