"""A lesson in hand: locked, with what is asked of every change, and saved where nothing is in its way."""

from datetime import date, datetime, time, timedelta

from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from school.common import clock
from school.common.actor import Actor
from school.common.errors import Invalid, NotAllowed
from school.common.lookup import get_visible
from school.common.models import save_valid
from school.groups.models import StudyGroup
from school.lessons.actions.clashes import opening_hours, write_without_clash
from school.lessons.choices import LessonStatus
from school.lessons.errors import LessonNotOpen
from school.lessons.models import Lesson
from school.lessons.permissions import can_change, can_leave_opening_hours
from school.lessons.queries import number_lessons
from school.lessons.rules import Booking, days_outside
from school.timetable.rules import Slot

LONGEST_MINUTES = 720
FURTHEST_DAYS = 60


def locked(actor: Actor, instance: Lesson) -> Lesson:
    """The lesson as it is now, held until the transaction ends; NotAllowed when it is not this actor's to change,
    NotFound when it was deleted just now.
    """
    lessons = Lesson.objects.select_related("group").select_for_update(of=("self",), no_key=True)
    lesson = get_visible(lessons, pk=instance.pk)
    if not can_change(actor, lesson):
        raise NotAllowed
    return lesson


def open_lesson(actor: Actor, instance: Lesson) -> Lesson:
    """The lesson, held, when it is still scheduled."""
    lesson = locked(actor, instance)
    if lesson.status != LessonStatus.SCHEDULED:
        raise LessonNotOpen
    return lesson


def stored(lesson: Lesson) -> Lesson:
    """Save the lesson where nothing is in its way, and number the group's lessons anew."""

    def store() -> None:
        save_valid(lesson)
        number_lessons(lesson.group_id)

    write_without_clash([booking_of(lesson)], store, replacing=[lesson.pk] if lesson.pk else [])
    lesson.refresh_from_db(fields=["number"])
    return lesson


def booking_of(lesson: Lesson) -> Booking:
    """What the lesson takes."""
    return Booking(lesson.group_id, lesson.teacher_id, lesson.room_id, lesson.starts_at, lesson.ends_at, lesson.pk)


def place_of(lesson: Lesson) -> tuple[datetime, datetime]:
    """From when until when the lesson is."""
    return lesson.starts_at, lesson.ends_at


def minutes_of(lesson: Lesson) -> int:
    """How long the lesson lasts."""
    return int((lesson.ends_at - lesson.starts_at) / timedelta(minutes=1))


def demand_sane_length(minutes: int, *, field: str = "duration_minutes") -> None:
    """Raise Invalid unless a lesson can last this long."""
    if not 5 <= minutes <= LONGEST_MINUTES:
        text = _("A lesson lasts from 5 to %(longest)s minutes, not %(minutes)s.")
        raise Invalid(fields={field: [text % {"longest": LONGEST_MINUTES, "minutes": minutes}]})


def demand_near_group(group: StudyGroup, day: date, *, field: str = "scheduled_date") -> None:
    """Raise Invalid when `day` is far outside the dates of the group."""
    if days_outside(day, group.start_date, group.end_date) > FURTHEST_DAYS:
        text = _(
            "This is more than %(days)s days outside the dates of the group, which runs from %(first)s to %(last)s. "
            "Choose a nearer date, or change the dates of the group first."
        )
        dates = {"first": date_format(group.start_date), "last": date_format(group.end_date)}
        raise Invalid(fields={field: [text % {"days": FURTHEST_DAYS, **dates}]})


def demand_open_school(actor: Actor, slot: Slot, *, field: str, before: Lesson | None = None) -> None:
    """Raise Invalid when a teacher wants a lesson while the school is closed.

    At the time of day that the lesson has already (`before`) it may be on another day, too.
    """
    if can_leave_opening_hours(actor) or (before and on_wall(slot) == on_wall(before)):
        return
    hours = opening_hours()
    if not hours.hold(*(at.astimezone(clock.school_zone()) for at in (slot.starts_at, slot.ends_at))):
        text = _("The school is open from %(opens)s to %(closes)s. Choose a time within, or ask the office.")
        shown = {"opens": f"{hours.opens_at:%H:%M}", "closes": f"{hours.closes_at:%H:%M}"}
        raise Invalid(fields={field: [text % shown]})


def on_wall(place: Slot | Lesson) -> tuple[time, timedelta]:
    """The time of day at the school and the length."""
    return place.starts_at.astimezone(clock.school_zone()).time(), place.ends_at - place.starts_at


def demand_to_come(slot: Slot, *, field: str) -> None:
    """Raise Invalid when the time is over: nobody could come then."""
    if slot.starts_at <= clock.now():
        raise Invalid(fields={field: [_("This time is over already. Choose one that is still to come.")]})
