"""Which lessons stand in each other's way, when there is room, and which planned lesson is which. Pure functions."""

from bisect import bisect_left, insort
from collections import defaultdict, deque
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import Protocol
from zoneinfo import ZoneInfo

SUGGEST_EVERY = timedelta(minutes=30)
SUGGEST_WITHIN_DAYS = 14


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """When the school is open, on its wall."""

    opens_at: time
    closes_at: time

    def hold(self, starts_at: datetime, ends_at: datetime) -> bool:
        """Whether a lesson from and until these moments, both on the school's wall, is inside the hours of one day."""
        is_one_day = starts_at.date() == ends_at.date()
        return is_one_day and self.opens_at <= starts_at.time() and ends_at.time() <= self.closes_at


@dataclass(frozen=True, slots=True)
class Booking:
    """What a lesson takes: a group, a teacher and perhaps a room, from `starts_at` until just before `ends_at`."""

    group_id: int
    teacher_id: int
    room_id: int | None
    starts_at: datetime
    ends_at: datetime
    lesson_id: int | None = None

    def resources(self) -> Iterator[tuple[str, int]]:
        """What nobody else may have at the time."""
        yield "group", self.group_id
        yield "teacher", self.teacher_id
        if self.room_id is not None:
            yield "room", self.room_id

    def shares(self, other: "Booking") -> list[str]:
        """Which kinds of resource both take."""
        theirs = set(other.resources())
        return [kind for kind, pk in self.resources() if (kind, pk) in theirs]

    def moved_to(self, starts_at: datetime) -> "Booking":
        """The same lesson at another time, as long as before."""
        return replace(self, starts_at=starts_at, ends_at=starts_at + (self.ends_at - self.starts_at))


@dataclass(frozen=True, slots=True)
class Clash:
    """`wanted` cannot be, because `taken` is; `shared` says what both need: group, teacher, room."""

    wanted: Booking
    taken: Booking
    shared: tuple[str, ...]


class Calendar:
    """What is taken, by resource; of one resource no two bookings overlap."""

    def __init__(self, taken: Iterable[Booking]) -> None:
        self.by_resource: defaultdict[tuple[str, int], list[Booking]] = defaultdict(list)
        for booking in sorted(taken, key=start_of):
            for resource in booking.resources():
                self.by_resource[resource].append(booking)

    def add(self, booking: Booking) -> None:
        """Take what `booking` takes; nothing may be in its way."""
        for resource in booking.resources():
            insort(self.by_resource[resource], booking, key=start_of)

    def in_the_way_of(self, wanted: Booking) -> list[Booking]:
        """The bookings that overlap `wanted` and share something with it, each once, oldest first."""
        found = {
            id(booking): booking for resource in wanted.resources() for booking in self.overlapping(resource, wanted)
        }
        return sorted(found.values(), key=start_of)

    def overlapping(self, resource: tuple[str, int], wanted: Booking) -> Iterator[Booking]:
        """The bookings of one resource that overlap `wanted`, newest first."""
        bookings = self.by_resource.get(resource, [])
        for place in range(bisect_left(bookings, wanted.ends_at, key=start_of) - 1, -1, -1):
            if bookings[place].ends_at <= wanted.starts_at:
                return
            yield bookings[place]


def start_of(booking: Booking) -> datetime:
    return booking.starts_at


def find_clashes(wanted: Iterable[Booking], calendar: Calendar) -> list[Clash]:
    """Every pair of a wanted and a taken booking that cannot both be, in the order of `wanted`."""
    return [
        Clash(booking, taken, tuple(booking.shares(taken)))
        for booking in wanted
        for taken in calendar.in_the_way_of(booking)
    ]


@dataclass(frozen=True, slots=True)
class Days:
    """On which days and between which hours lessons may be offered, by the wall clock of `zone`."""

    zone: ZoneInfo
    hours: OpeningHours
    holidays: Collection[date]


def free_slots(wanted: Booking, calendar: Calendar, *, days: Days, after: datetime, count: int = 3) -> list[datetime]:
    """The first `count` starts for a lesson like `wanted`, in UTC: soonest day first, nearest to its time of day first.

    Within the school's opening hours of the two weeks from the wanted day, after the moment `after`, not on holidays.
    """
    free = (start for start in possible_starts(wanted, days) if start > after and is_free(wanted, start, calendar))
    return list(islice(free, count))


def first_free(wanted: Booking, starts: Iterable[datetime], calendar: Calendar) -> datetime | None:
    """The first of `starts` at which nothing is in the way of `wanted`."""
    return next((start for start in starts if is_free(wanted, start, calendar)), None)


def is_free(wanted: Booking, start: datetime, calendar: Calendar) -> bool:
    """Whether `wanted` could be at `start`."""
    return not calendar.in_the_way_of(wanted.moved_to(start))


def possible_starts(wanted: Booking, days: Days) -> Iterator[datetime]:
    """Every half hour of the opening hours in which the lesson would end in time, day by day, in UTC."""
    local = wanted.starts_at.astimezone(days.zone)
    length = wanted.ends_at - wanted.starts_at
    for offset in range(SUGGEST_WITHIN_DAYS):
        day = local.date() + timedelta(days=offset)
        if day not in days.holidays:
            wished = datetime.combine(day, local.time())
            for start in sorted(half_hours(day, length, days.hours), key=lambda start: (abs(start - wished), start)):
                yield start.replace(tzinfo=days.zone).astimezone(UTC)


def half_hours(day: date, length: timedelta, hours: OpeningHours) -> list[datetime]:
    """The half hours of `day`, on the wall, from which a lesson of `length` ends before the school closes."""
    opens, closes = datetime.combine(day, hours.opens_at), datetime.combine(day, hours.closes_at)
    steps = (closes - opens - length) // SUGGEST_EVERY
    return [opens + step * SUGGEST_EVERY for step in range(steps + 1)]


class Planned(Protocol):
    """A meeting of a plan, wanted or there already; `schedule_id` is None when its weekly schedule is gone."""

    @property
    def schedule_id(self) -> int | None: ...

    @property
    def planned_on(self) -> date | None: ...


@dataclass(frozen=True, slots=True)
class Pairing[W: Planned, L: Planned]:
    """What a plan asks for against what is there."""

    pairs: list[tuple[W, L]]
    missing: list[W]
    surplus: list[L]


def pair_up[W: Planned, L: Planned](wanted: Sequence[W], lessons: Sequence[L]) -> Pairing[W, L]:
    """Find for each wanted meeting the lesson that is it already.

    A weekly schedule has one lesson a week: whatever date its lesson of a week has, held, moved or not, it is that
    week's. A lesson whose schedule is gone stands in for a wanted meeting of its week, so that a schedule which was
    deleted and entered anew doubles nothing.
    """
    waiting: defaultdict[tuple[object, ...], deque[L]] = defaultdict(deque)
    for lesson in lessons:
        waiting[*week_of(lesson), lesson.schedule_id].append(lesson)
    pairs, missing = [], []
    for meeting in wanted:
        found = waiting[*week_of(meeting), meeting.schedule_id] or waiting[*week_of(meeting), None]
        if found:
            pairs.append((meeting, found.popleft()))
        else:
            missing.append(meeting)
    return Pairing(pairs, missing, [lesson for left in waiting.values() for lesson in left])


def week_of(meeting: Planned) -> tuple[int, int]:
    """The ISO year and week of the date a meeting is planned for."""
    day = meeting.planned_on
    if day is None:
        raise ValueError("A meeting of a plan has a date")
    year, week, _weekday = day.isocalendar()
    return year, week


def days_outside(day: date, first: date, last: date) -> int:
    """How many days `day` is before `first` or after `last`; 0 within."""
    return max((first - day).days, (day - last).days, 0)
