"""From a weekly pattern to moments. Pure: no database, no clock.

A lesson at 09:00 is at 09:00 on the school's wall in summer and in winter. On the two days a year when the wall clock
jumps, RFC 5545 (3.3.5) decides: an hour that does not exist is read by the offset before the jump, so 02:30 becomes
03:30; of an hour that comes twice, the first is meant. A lesson always lasts its minutes of real time.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class WeeklyPlan:
    """One meeting a week: 0 is Monday; `start_time` is on the school's wall."""

    day_of_week: int
    start_time: time
    duration_minutes: int


@dataclass(frozen=True, slots=True)
class DateRange:
    """From `first` to `last`, both included."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Slot:
    """One meeting on a date, from and to in UTC."""

    day: date
    starts_at: datetime
    ends_at: datetime


def expand(plan: WeeklyPlan, between: DateRange, holidays: Collection[date], zone: ZoneInfo) -> list[Slot]:
    """The meetings of `plan` within `between`, oldest first; those on holidays are left out, not moved."""
    days = (day for day in weekly_dates(plan.day_of_week, between) if day not in holidays)
    return [slot_on(day, plan, zone) for day in days]


def weekly_dates(day_of_week: int, between: DateRange) -> list[date]:
    """Every date of `between` that falls on `day_of_week`, oldest first."""
    first = between.first + timedelta(days=(day_of_week - between.first.weekday()) % 7)
    weeks = (between.last - first).days // 7 + 1
    return [first + week * WEEK for week in range(weeks)]


def slot_on(day: date, plan: WeeklyPlan, zone: ZoneInfo) -> Slot:
    """The plan's meeting on `day`."""
    return slot_at(day, plan.start_time, plan.duration_minutes, zone)


def slot_at(day: date, start_time: time, minutes: int, zone: ZoneInfo) -> Slot:
    """A meeting that begins when the wall clock of `zone` shows `start_time` on `day`, and lasts real `minutes`."""
    starts_at = datetime.combine(day, start_time, tzinfo=zone).astimezone(UTC)
    return Slot(day, starts_at, starts_at + timedelta(minutes=minutes))
