"""The words in which staff speak of an event: its values for conditions, and the places that texts may have."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any

from django.db.models import Model
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from school.attendance.models import Attendance
from school.automation.choices import EventName, ValueName
from school.automation.conditions import expected, kind_of, typed, words_of
from school.automation.happenings import TOLD, Happening
from school.common.clock import school_zone
from school.common.errors import Text
from school.common.money import shown_amount
from school.groups.models import StudyGroup
from school.homework.models import Homework
from school.payments.models import Payment

PERSON = "person"
PEOPLE = ("student_id", "user_id")
TEACHERS: Mapping[str, tuple[type[Model], str]] = {
    "group_id": (StudyGroup, "teacher"),
    "attendance_id": (Attendance, "lesson__group__teacher"),
    "homework_id": (Homework, "lesson__group__teacher"),
    "payment_id": (Payment, "group__teacher"),
}
"""Which of an event's values lead to a group, and the way from there to its teacher."""


@cache
def fields_of(event: str) -> Mapping[str, Any]:
    """The values that an event tells, with their types; nothing for an event that there is not."""
    payloads = {payload.name: payload for told in TOLD.values() for payload, _parts in told}
    found = next((payload for name, payload in payloads.items() if name == event), None)
    return {name: field.annotation for name, field in found.model_fields.items()} if found else {}


def has_person(event: str) -> bool:
    """Whether the event is about one person."""
    return any(name in fields_of(event) for name in PEOPLE)


def has_teacher(event: str) -> bool:
    """Whether the event may lead to a group's teacher."""
    return any(name in fields_of(event) for name in TEACHERS)


def places_of(event: str) -> tuple[str, ...]:
    """What may stand in braces in a text about the event."""
    return (*([PERSON] if has_person(event) else []), *fields_of(event))


def teacher_of(payload: Mapping[str, Any]) -> int | None:
    """The id of the teacher of the group that it is about, None where there is no group."""
    for name, (model, path) in TEACHERS.items():
        if payload.get(name) is not None:
            found = model._default_manager.filter(pk=payload[name]).values_list(path, flat=True).first()
            return int(found) if found is not None else None
    return None


def values_for_texts(happening: Happening, person: str) -> dict[str, str]:
    """What stands in a text's places, in the language that is active; `person` is what the person is called."""
    fields = fields_of(happening.name)
    shown_values = {name: shown(fields[name], value) for name, value in happening.payload.items() if name in fields}
    return {PERSON: person, **shown_values}


def shown(hint: Any, value: Any) -> str:
    """A value as people read it."""
    if value is None:
        return ""
    if words := words_of(hint):
        return str(words(value).label)
    read = typed(kind_of(hint), value)
    match read:
        case bool():
            return _("yes") if read else _("no")
        case datetime():
            return date_format(timezone.localtime(read, school_zone()), "DATETIME_FORMAT")
        case date():
            return date_format(read, "DATE_FORMAT")
        case Decimal():
            return shown_amount(read)
    return str(read)


@dataclass(frozen=True, slots=True)
class ToldEvent:
    """An event with the values that it tells: the name of each in braces, what people call it, and what it is."""

    label: str
    values: tuple[tuple[str, Text, Text], ...]
    has_person: bool


def told_by(events: Iterable[str]) -> list[ToldEvent]:
    """What staff can write about each of these events."""
    return [
        ToldEvent(
            label=str(EventName(event).label),
            values=tuple((name, ValueName(name).label, expected(hint)) for name, hint in fields_of(event).items()),
            has_person=has_person(event),
        )
        for event in events
    ]
