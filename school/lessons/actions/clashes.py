"""Writing lessons only where their teacher, room and group are free, and saying in words where they are not."""

from collections.abc import Callable, Collection, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from django.db import IntegrityError, transaction
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from school.common import clock
from school.common.constraints import constraint_of, on_violation
from school.lessons.errors import ScheduleConflict
from school.lessons.models import Lesson
from school.lessons.queries import bookings_near, one_planner
from school.lessons.rules import (
    SUGGEST_WITHIN_DAYS,
    Booking,
    Calendar,
    Clash,
    Days,
    OpeningHours,
    find_clashes,
    free_slots,
)
from school.preferences.queries import preferences
from school.timetable.queries import holidays_within
from school.timetable.rules import DateRange

CONSTRAINTS = frozenset(f"lessons_no_clash_of_{what}" for what in ("teacher", "group", "room"))

for constraint in CONSTRAINTS:
    on_violation(constraint, ScheduleConflict)


def write_without_clash(
    wanted: Sequence[Booking], write: Callable[[], None], *, replacing: Collection[int] = ()
) -> None:
    """Run `write`, which makes lessons take what is `wanted`; ScheduleConflict names the lessons that are in the way.

    Lessons with ids `replacing` make room in the same write, so they are never in the way.
    """
    one_planner()
    refuse_clashes(wanted, replacing)
    try:
        with transaction.atomic():
            write()
    except IntegrityError as error:
        if constraint_of(error) in CONSTRAINTS:  # somebody who plans without our lock was faster
            refuse_clashes(wanted, replacing)
        raise


def refuse_clashes(wanted: Sequence[Booking], without: Collection[int]) -> None:
    """Raise ScheduleConflict when something `wanted` is taken by a lesson other than those `without`."""
    calendar = Calendar(bookings_near(wanted, without=without))
    if clashes := find_clashes(wanted, calendar):
        raise conflict(clashes, wanted, without)


def conflict(clashes: list[Clash], wanted: Sequence[Booking], without: Collection[int]) -> ScheduleConflict:
    """The refusal: the first clash in words, all of them and three free times as data."""
    ids = {clash.taken.lesson_id for clash in clashes}
    lessons = Lesson.objects.select_related("group", "teacher", "room__branch").in_bulk([pk for pk in ids if pk])
    others = [booking for booking in wanted if booking is not clashes[0].wanted]
    return ScheduleConflict(
        sentence(clashes, lessons),
        details={
            "conflicts": [as_data(lesson) for lesson in sorted(lessons.values(), key=lambda one: one.starts_at)],
            "suggestions": suggestions(clashes[0].wanted, others, without),
        },
    )


def sentence(clashes: list[Clash], lessons: dict[int, Lesson]) -> str:
    """What is taken, by which lesson, when; how many more there are; and what can be done."""
    first, more = clashes[0], len(lessons) - 1
    text = taken_by(first, lessons[first.taken.lesson_id or 0])
    if more:
        text += " " + ngettext("%(count)s more lesson clashes.", "%(count)s more lessons clash.", more) % {
            "count": more
        }
    return text + " " + _("Choose another time, teacher or room.")


def taken_by(clash: Clash, lesson: Lesson) -> str:
    """The resources that both need and the lesson that has them."""
    names = {
        "group": _("group “%s”") % lesson.group,
        "teacher": _("teacher %s") % lesson.teacher,
        "room": _("room %s") % lesson.room,
    }
    return _("Already taken: %(what)s, by lesson “%(lesson)s” of group “%(group)s”, %(when)s.") % {
        "what": ", ".join(names[kind] for kind in clash.shared),
        "lesson": lesson.title or lesson.number,
        "group": lesson.group,
        "when": school_time(lesson.starts_at, lesson.ends_at),
    }


def school_time(starts_at: datetime, ends_at: datetime) -> str:
    """A lesson's time as the school's wall shows it, for example `Mon 23 Nov 2026, 09:00-10:30`."""
    zone = clock.school_zone()
    starts, ends = starts_at.astimezone(zone), ends_at.astimezone(zone)
    return f"{date_format(starts, 'D j M Y, H:i')}–{ends:%H:%M}"


def as_data(lesson: Lesson) -> dict[str, Any]:
    """A lesson in the way, as the contracts show it."""
    return {
        "lesson": lesson.pk,
        "group": lesson.group_id,
        "teacher": lesson.teacher_id,
        "room": lesson.room_id,
        "starts_at": wire(lesson.starts_at),
        "ends_at": wire(lesson.ends_at),
    }


def wire(at: datetime) -> str:
    """ISO 8601 in UTC with Z."""
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")


def suggestions(wanted: Booking, others: Sequence[Booking], without: Collection[int]) -> list[dict[str, str]]:
    """Three free times near `wanted`, as the contracts show them; `others` will be taken too."""
    zone = clock.school_zone()
    day = wanted.starts_at.astimezone(zone).date()
    span = DateRange(day, day + timedelta(days=SUGGEST_WITHIN_DAYS))
    first, last = clock.day_bounds(span.first)[0], clock.day_bounds(span.last)[1]
    around = Booking(wanted.group_id, wanted.teacher_id, wanted.room_id, first, last)
    calendar = Calendar([*bookings_near([around], without=without), *others])
    starts = free_slots(wanted, calendar, days=days_within(span), after=clock.now())
    local = [start.astimezone(zone) for start in starts]
    return [{"date": f"{start:%Y-%m-%d}", "start_time": f"{start:%H:%M}"} for start in local]


def days_within(span: DateRange) -> Days:
    """The days and hours at which lessons may be offered."""
    return Days(clock.school_zone(), opening_hours(), holidays_within(span))


def opening_hours() -> OpeningHours:
    """When the school is open."""
    school = preferences()
    return OpeningHours(school.opens_at, school.closes_at)
