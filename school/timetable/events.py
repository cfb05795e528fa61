"""Facts about the timetable."""

from dataclasses import dataclass
from datetime import date

from school.common.events import Event


@dataclass(frozen=True, slots=True)
class ScheduleChanged(Event):
    """A weekly schedule of the group was added, changed or removed."""

    group_id: int


@dataclass(frozen=True, slots=True)
class HolidaysChanged(Event):
    """These dates became or ceased to be days without lessons."""

    dates: tuple[date, ...]
