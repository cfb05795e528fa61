"""The only clock of the domain."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils import timezone


def school_zone() -> ZoneInfo:
    """The school's time zone, by name."""
    return ZoneInfo(settings.TIME_ZONE)


def now() -> datetime:
    """This moment, aware, in UTC."""
    return timezone.now()


def today() -> date:
    """Today's date on the school's wall."""
    return now().astimezone(school_zone()).date()


def moment(day: date, at: time) -> datetime:
    """The moment when the school's clock shows `at` on `day`."""
    return datetime.combine(day, at, tzinfo=school_zone())


def day_bounds(day: date) -> tuple[datetime, datetime]:
    """The first moment of `day` at the school and the first moment after it."""
    return moment(day, time.min), moment(date.fromordinal(day.toordinal() + 1), time.min)
