"""Days and times as people read them, in every language of the school."""

from datetime import UTC, datetime, time

import pytest
from django.utils import translation
from django.utils.formats import date_format, get_format, time_format

MOMENT = datetime(2026, 11, 5, 16, 30, tzinfo=UTC)


@pytest.mark.parametrize(("language", "month"), [("en", "Nov"), ("ru", "ноя"), ("uz", "Noy")])
def test_moments_are_short_with_24_hours_and_unbroken_days(language: str, month: str) -> None:
    """The parts of a day are joined by spaces at which no line ends."""
    with translation.override(language):
        day = date_format(MOMENT)
        shown = day, date_format(MOMENT, "DATETIME_FORMAT"), time_format(time(9, 5))
    joined = f"5\u00a0{month}\u00a02026"
    assert [text.lower() for text in shown] == [text.lower() for text in (joined, f"{joined}, 16:30", "09:05")]


@pytest.mark.parametrize("language", ["en", "ru", "uz"])
def test_forms_take_and_show_times_without_seconds(language: str) -> None:
    with translation.override(language):
        assert get_format("TIME_INPUT_FORMATS")[0] == "%H:%M"
        assert get_format("FIRST_DAY_OF_WEEK") == 1
