"""Clashes, free times, and which lesson is which meeting of the plan."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from school.lessons.rules import Booking, Calendar, Days, OpeningHours, find_clashes, free_slots, pair_up

TASHKENT = ZoneInfo("Asia/Tashkent")
NINE = datetime(2026, 11, 23, 9, tzinfo=TASHKENT)
LESSON = Booking(group_id=1, teacher_id=2, room_id=3, starts_at=NINE, ends_at=NINE + timedelta(minutes=90), lesson_id=7)


def days(*holidays: date) -> Days:
    return Days(TASHKENT, OpeningHours(time(8), time(21)), holidays)


def later(minutes: int, **other: Any) -> Booking:
    moved = timedelta(minutes=minutes)
    return replace(LESSON, starts_at=LESSON.starts_at + moved, ends_at=LESSON.ends_at + moved, **other)


@dataclass(frozen=True)
class Meeting:
    schedule_id: int | None
    planned_on: date | None


def test_each_shared_resource_is_named() -> None:
    wanted = later(60, lesson_id=None)
    (clash,) = find_clashes([wanted], Calendar([LESSON]))
    assert (clash.wanted, clash.taken, clash.shared) == (wanted, LESSON, ("group", "teacher", "room"))
    (by_room,) = find_clashes([later(60, group_id=8, teacher_id=9)], Calendar([LESSON]))
    assert by_room.shared == ("room",)


def test_one_may_begin_when_the_other_ends() -> None:
    assert find_clashes([later(90), later(-90)], Calendar([LESSON])) == []


def test_lessons_without_a_room_do_not_share_one() -> None:
    nowhere = replace(LESSON, room_id=None)
    assert find_clashes([later(0, group_id=8, teacher_id=9, room_id=None)], Calendar([nowhere])) == []


bookings = st.builds(
    lambda group, teacher, room, start, length: Booking(
        group, teacher, room, NINE + timedelta(minutes=start), NINE + timedelta(minutes=start + length)
    ),
    st.integers(1, 3),
    st.integers(1, 3),
    st.sampled_from([None, 1, 2]),
    st.integers(0, 600),
    st.integers(5, 120),
)


@given(st.lists(bookings, max_size=30), bookings)
def test_the_calendar_finds_what_comparing_all_pairs_finds(candidates: list[Booking], wanted: Booking) -> None:
    taken: list[Booking] = []
    for booking in candidates:
        if not any(in_the_way(booking, other) for other in taken):
            taken.append(booking)
    found = {id(booking) for booking in Calendar(taken).in_the_way_of(wanted)}
    assert found == {id(booking) for booking in taken if in_the_way(wanted, booking)}


def in_the_way(one: Booking, other: Booking) -> bool:
    return bool(one.shares(other)) and one.starts_at < other.ends_at and other.starts_at < one.ends_at


def test_free_times_are_near_the_wish_on_the_same_day() -> None:
    starts = free_slots(later(0), Calendar([LESSON]), days=days(), after=NINE - timedelta(days=1))
    assert [f"{start.astimezone(TASHKENT):%d %H:%M}" for start in starts] == ["23 10:30", "23 11:00", "23 11:30"]
    assert starts[0] == datetime(2026, 11, 23, 5, 30, tzinfo=UTC)


def test_free_times_avoid_the_past_holidays_and_closing_time() -> None:
    late = datetime(2026, 11, 23, 18, tzinfo=TASHKENT)
    starts = free_slots(later(0), Calendar([LESSON]), days=days(date(2026, 11, 24)), after=late)
    assert [f"{start.astimezone(TASHKENT):%d %H:%M}" for start in starts] == ["23 18:30", "23 19:00", "23 19:30"]
    night = late + timedelta(hours=2)
    starts = free_slots(later(0), Calendar([LESSON]), days=days(date(2026, 11, 24)), after=night)
    assert [f"{start.astimezone(TASHKENT):%d %H:%M}" for start in starts] == ["25 09:00", "25 08:30", "25 09:30"]


def test_a_lesson_longer_than_the_opening_hours_has_no_free_time() -> None:
    endless = replace(LESSON, ends_at=LESSON.starts_at + timedelta(hours=14))
    assert free_slots(endless, Calendar([]), days=days(), after=NINE) == []


def test_a_schedule_has_one_lesson_a_week() -> None:
    monday, tuesday = Meeting(1, date(2026, 11, 23)), Meeting(1, date(2026, 11, 24))
    next_week = Meeting(1, date(2026, 12, 1))
    pairing = pair_up([tuesday, next_week], [monday])
    assert (pairing.pairs, pairing.missing, pairing.surplus) == ([(tuesday, monday)], [next_week], [])


def test_what_the_plan_does_not_ask_for_is_surplus() -> None:
    monday, other = Meeting(1, date(2026, 11, 23)), Meeting(2, date(2026, 11, 23))
    pairing = pair_up([other], [monday])
    assert (pairing.pairs, pairing.missing, pairing.surplus) == ([], [other], [monday])


def test_a_lesson_without_its_schedule_stands_in_once() -> None:
    gone = Meeting(None, date(2026, 11, 23))
    wanted = [Meeting(5, date(2026, 11, 23)), Meeting(6, date(2026, 11, 25))]
    pairing = pair_up(wanted, [gone])
    assert (pairing.pairs, pairing.missing, pairing.surplus) == ([(wanted[0], gone)], [wanted[1]], [])


def test_the_week_that_spans_new_year_is_one() -> None:
    thursday, friday = Meeting(1, date(2026, 12, 31)), Meeting(1, date(2027, 1, 1))
    assert pair_up([friday], [thursday]).pairs == [(friday, thursday)]
