"""A weekly pattern as moments: the wall clock rules, in every zone."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from school.timetable.rules import DateRange, WeeklyPlan, expand, slot_at, weekly_dates

TASHKENT = ZoneInfo("Asia/Tashkent")
BERLIN = ZoneInfo("Europe/Berlin")
ZONES = ["Asia/Tashkent", "Europe/Berlin", "America/New_York", "Africa/Lagos", "Australia/Lord_Howe"]
MONDAY_AT_NINE = WeeklyPlan(day_of_week=0, start_time=time(9), duration_minutes=90)

plans = st.builds(
    WeeklyPlan,
    day_of_week=st.integers(0, 6),
    start_time=st.times().map(lambda at: at.replace(second=0, microsecond=0)),
    duration_minutes=st.integers(5, 720),
)
days = st.dates(date(2023, 1, 1), date(2030, 12, 31))
ranges = st.builds(lambda first, length: DateRange(first, first + timedelta(days=length)), days, st.integers(0, 1100))
zones = st.sampled_from(ZONES).map(ZoneInfo)


def clock_shows(moment: datetime, zone: ZoneInfo) -> str:
    return moment.astimezone(zone).strftime("%Y-%m-%d %H:%M")


def exists_once(day: date, at: time, zone: ZoneInfo) -> bool:
    """Whether the wall clock shows `at` exactly once on `day`."""
    first, second = (datetime.combine(day, at, tzinfo=zone).replace(fold=fold) for fold in (0, 1))
    return first.utcoffset() == second.utcoffset()


@given(plans, ranges, zones, st.sets(days, max_size=5))
def test_one_lesson_on_every_plan_day_and_no_other(
    plan: WeeklyPlan, between: DateRange, zone: ZoneInfo, holidays: set[date]
) -> None:
    length = (between.last - between.first).days + 1
    every_day = [between.first + timedelta(days=offset) for offset in range(length)]
    expected = [day for day in every_day if day.weekday() == plan.day_of_week and day not in holidays]
    assert [slot.day for slot in expand(plan, between, holidays, zone)] == expected


@given(plans, ranges, zones)
def test_wall_clock_time_stays_and_real_minutes_pass(plan: WeeklyPlan, between: DateRange, zone: ZoneInfo) -> None:
    for slot in expand(plan, between, set(), zone):
        assert slot.starts_at.tzinfo is UTC
        assert slot.ends_at - slot.starts_at == timedelta(minutes=plan.duration_minutes)
        if exists_once(slot.day, plan.start_time, zone):
            assert clock_shows(slot.starts_at, zone) == f"{slot.day} {plan.start_time:%H:%M}"


@given(plans, ranges, zones)
def test_expanding_twice_gives_the_same(plan: WeeklyPlan, between: DateRange, zone: ZoneInfo) -> None:
    slots = expand(plan, between, set(), zone)
    assert expand(plan, between, set(), zone) == slots
    assert [slot.starts_at for slot in slots] == sorted({slot.starts_at for slot in slots})


def test_nine_is_nine_on_both_sides_of_a_switch() -> None:
    slots = expand(MONDAY_AT_NINE, DateRange(date(2026, 3, 23), date(2026, 3, 30)), set(), BERLIN)
    assert [slot.starts_at for slot in slots] == [
        datetime(2026, 3, 23, 8, tzinfo=UTC),
        datetime(2026, 3, 30, 7, tzinfo=UTC),
    ]


@pytest.mark.parametrize(
    ("zone", "day", "at", "shown", "utc"),
    [
        ("Europe/Berlin", date(2026, 3, 29), time(2, 30), "03:30", "01:30"),
        ("Europe/Berlin", date(2026, 10, 25), time(2, 30), "02:30", "00:30"),
        ("America/New_York", date(2026, 3, 8), time(2, 30), "03:30", "07:30"),
        ("America/New_York", date(2026, 11, 1), time(1, 30), "01:30", "05:30"),
        ("Australia/Lord_Howe", date(2026, 10, 4), time(2, 15), "02:45", "15:45"),
        ("Australia/Lord_Howe", date(2026, 4, 5), time(1, 45), "01:45", "14:45"),
        ("Asia/Tashkent", date(2026, 3, 29), time(2, 30), "02:30", "21:30"),
        ("Africa/Lagos", date(2026, 3, 29), time(2, 30), "02:30", "01:30"),
    ],
)
def test_missing_hour_moves_on_and_of_a_doubled_hour_the_first_is_meant(
    zone: str, day: date, at: time, shown: str, utc: str
) -> None:
    plan = WeeklyPlan(day.weekday(), at, 60)
    (slot,) = expand(plan, DateRange(day, day), set(), ZoneInfo(zone))
    assert clock_shows(slot.starts_at, ZoneInfo(zone)) == f"{day} {shown}"
    assert f"{slot.starts_at:%H:%M}" == utc
    assert slot.ends_at - slot.starts_at == timedelta(hours=1)


def test_leap_day_and_week_53() -> None:
    assert weekly_dates(1, DateRange(date(2028, 2, 23), date(2028, 3, 7))) == [date(2028, 2, 29), date(2028, 3, 7)]
    assert weekly_dates(3, DateRange(date(2026, 12, 25), date(2027, 1, 7))) == [date(2026, 12, 31), date(2027, 1, 7)]
    assert date(2026, 12, 31).isocalendar().week == 53


def test_range_without_the_weekday_is_empty() -> None:
    assert weekly_dates(6, DateRange(date(2026, 11, 23), date(2026, 11, 28))) == []
    assert weekly_dates(0, DateRange(date(2026, 11, 23), date(2026, 11, 22))) == []


@pytest.mark.parametrize("name", ZONES)
@pytest.mark.parametrize("weekday", range(7))
def test_three_years_have_one_lesson_a_week_at_nine_on_the_wall(name: str, weekday: int) -> None:
    zone, between = ZoneInfo(name), DateRange(date(2026, 1, 1), date(2028, 12, 31))
    plan = WeeklyPlan(weekday, time(9), 90)
    slots = expand(plan, between, set(), zone)
    every_day = [between.first + timedelta(days=offset) for offset in range((between.last - between.first).days + 1)]
    assert [clock_shows(slot.starts_at, zone) for slot in slots] == [
        f"{day} 09:00" for day in every_day if day.weekday() == weekday
    ]
    assert {slot.ends_at - slot.starts_at for slot in slots} == {timedelta(minutes=90)}
    assert expand(plan, between, set(), zone) == slots


@pytest.mark.parametrize(
    ("name", "offsets"),
    [("Asia/Tashkent", {5}), ("Europe/Berlin", {1, 2}), ("Africa/Lagos", {1}), ("Australia/Lord_Howe", {10.5, 11})],
)
def test_the_year_has_the_zones_own_switches(name: str, offsets: set[float]) -> None:
    slots = expand(MONDAY_AT_NINE, DateRange(date(2028, 1, 1), date(2028, 12, 31)), set(), ZoneInfo(name))
    local = (slot.starts_at.astimezone(ZoneInfo(name)).utcoffset() for slot in slots)
    assert {offset / timedelta(hours=1) for offset in local if offset is not None} == offsets


def test_a_lesson_over_a_switch_lasts_its_real_minutes() -> None:
    spring, autumn = (slot_at(day, time(1, 30), 120, BERLIN) for day in (date(2026, 3, 29), date(2026, 10, 25)))
    assert clock_shows(spring.ends_at, BERLIN) == "2026-03-29 04:30"
    assert clock_shows(autumn.ends_at, BERLIN) == "2026-10-25 02:30"
