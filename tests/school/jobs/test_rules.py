"""When a rhythm is due on the school's clocks, also on the nights when clocks change."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from school.jobs.rules import is_cron, next_due

TASHKENT = ZoneInfo("Asia/Tashkent")  # five hours ahead of UTC, never changed
BERLIN = ZoneInfo("Europe/Berlin")  # forward on 2026-03-29 at 02:00, back on 2026-10-25 at 03:00
BEIRUT = ZoneInfo("Asia/Beirut")  # forward on 2026-03-29 at midnight itself


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def rounds(cron: str, after: str, count: int, zone: ZoneInfo) -> list[str]:
    """The next due times after a moment, as UTC."""
    found, moment = [], utc(after)
    for _number in range(count):
        moment = next_due(cron, moment, zone)
        found.append(f"{moment:%m-%d %H:%M}")
    return found


@pytest.mark.parametrize(
    ("cron", "after", "due"),
    [
        ("0 0 * * *", "2026-11-20 18:59:59", "2026-11-20 19:00"),  # midnight in Tashkent
        ("0 0 * * *", "2026-11-20 19:00:00", "2026-11-21 19:00"),
        ("*/15 * * * *", "2026-11-20 10:14:59", "2026-11-20 10:15"),
        ("0 * * * *", "2026-12-31 23:30:00", "2027-01-01 00:00"),
        ("30 8 1 * *", "2026-11-20 00:00:00", "2026-12-01 03:30"),
        ("0 9 * * 1", "2026-11-20 00:00:00", "2026-11-23 04:00"),
        ("0 0 29 2 *", "2026-11-20 00:00:00", "2028-02-28 19:00"),
    ],
)
def test_the_fields_are_read_on_the_schools_clock(cron: str, after: str, due: str) -> None:
    assert next_due(cron, utc(after), TASHKENT) == utc(due)


@pytest.mark.parametrize(
    ("cron", "zone", "after", "due"),
    [
        # The night of 23 hours: 02:30 is not there, the day's round is still made, once.
        ("30 2 * * *", BERLIN, "2026-03-28 00:00", ["03-28 01:30", "03-29 01:30", "03-30 00:30"]),
        ("0 0 * * *", BEIRUT, "2026-03-27 23:00", ["03-28 22:00", "03-29 21:00"]),
        ("0 2,3 * * *", BERLIN, "2026-03-28 12:00", ["03-29 01:00", "03-30 00:00"]),
        # The night of 25 hours: 02:30 is there twice, the first counts.
        ("30 2 * * *", BERLIN, "2026-10-24 00:00", ["10-24 00:30", "10-25 00:30", "10-26 01:30"]),
        ("0 0 * * *", BERLIN, "2026-10-24 00:00", ["10-24 22:00", "10-25 23:00"]),
    ],
)
def test_a_time_of_day_is_due_once_a_day_when_clocks_change(
    cron: str, zone: ZoneInfo, after: str, due: list[str]
) -> None:
    assert rounds(cron, after, len(due), zone) == due


@pytest.mark.parametrize("day", ["2026-03-29", "2026-10-25"])
def test_a_rhythm_of_minutes_goes_on_by_real_time_when_clocks_change(day: str) -> None:
    moment = utc(f"{day} 00:00")
    for _number in range(12):
        following = next_due("*/15 * * * *", moment, BERLIN)
        assert following - moment == timedelta(minutes=15)
        moment = following


@pytest.mark.parametrize(
    ("cron", "good"),
    [("* * * * *", True), ("0 0 * * 1-5", True), ("0 0 * *", False), ("0 0 0 * * *", False), ("61 * * * *", False)],
)
def test_five_fields_and_nothing_else(cron: str, *, good: bool) -> None:
    assert is_cron(cron) is good
