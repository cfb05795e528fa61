"""Changes of single lessons by hand."""

from datetime import date, time, timedelta
from typing import TypedDict, Unpack

from django.utils.translation import gettext_lazy as _

from content.models import LessonPage
from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Invalid, NotAllowed
from school.common.lookup import get_visible
from school.common.models import assign, delete_unused, save_valid
from school.groups.models import StudyGroup
from school.lessons.actions.holding import (
    booking_of,
    demand_near_group,
    demand_open_school,
    demand_sane_length,
    locked,
    minutes_of,
    place_of,
    stored,
)
from school.lessons.actions.rescheduling import moved
from school.lessons.models import Lesson
from school.lessons.permissions import can_add, can_choose_teacher
from school.lessons.queries import number_lessons, one_planner
from school.people.choices import Role
from school.people.models import User
from school.timetable.models import Room
from school.timetable.rules import Slot, slot_at

WHEN = frozenset({"scheduled_date", "start_time", "duration_minutes", "reason"})
PLANNED = WHEN | {"room", "teacher"}


class LessonChanges(TypedDict, total=False):
    """What may be changed of a lesson, all optional; `teacher` None is the group's, `reason` says why it is moved."""

    title: str
    material: LessonPage | None
    room: Room | None
    teacher: User | None
    scheduled_date: date
    start_time: time
    duration_minutes: int
    reason: str


@action("lessons.create_lesson", permission="lessons.add_lesson")
def create_lesson(
    actor: Actor,
    *,
    group: StudyGroup,
    scheduled_date: date,
    start_time: time,
    duration_minutes: int = 90,
    title: str = "",
    teacher: User | None = None,
    room: Room | None = None,
    material: LessonPage | None = None,
) -> Lesson:
    """Add a lesson outside the weekly schedule, at a date and time of the school's; the teacher is the group's.

    Generation never moves or removes it. ScheduleConflict names the lesson in the way; Invalid each wrong field, and a
    time at which the school is closed unless staff want it.
    """
    if not can_add(actor, group):
        raise NotAllowed
    demand_sane_length(duration_minutes)
    demand_near_group(group, scheduled_date)
    slot = slot_at(scheduled_date, start_time, duration_minutes, clock.school_zone())
    demand_open_school(actor, slot, field="start_time")
    lesson = Lesson(
        group=group,
        teacher=chosen_teacher(actor, group, teacher),
        room=room,
        material=material,
        title=title,
        starts_at=slot.starts_at,
        ends_at=slot.ends_at,
    )
    return stored(lesson)


@action("lessons.update_lesson", permission="lessons.change_lesson")
def update_lesson(actor: Actor, *, instance: Lesson, **changes: Unpack[LessonChanges]) -> Lesson:
    """Change the given values; a teacher or room set here outlives a change of the schedule.

    A changed date, time or length is a move by the rules of `reschedule_lesson`: kept, with its `reason`, and told.
    ScheduleConflict names the lesson in the way; Invalid each wrong field.
    """
    if PLANNED & changes.keys():
        one_planner()
    lesson = locked(actor, instance)
    before = booking_of(lesson)
    if "teacher" in changes and changes["teacher"] != lesson.teacher:
        changes["teacher"] = chosen_teacher(actor, lesson.group, changes["teacher"])
    slot = wished_slot(lesson, changes)
    assign(lesson, {name: value for name, value in changes.items() if name not in WHEN})
    lesson.is_adjusted |= booking_of(lesson) != before
    if (slot.starts_at, slot.ends_at) != place_of(lesson):
        return moved(actor, lesson, slot, changes.get("reason", "").strip(), "scheduled_date")
    return save_valid(lesson) if booking_of(lesson) == before else stored(lesson)


def wished_slot(lesson: Lesson, changes: LessonChanges) -> Slot:
    """Where the changes want the lesson in time; where it is, as far as they do not say."""
    local = lesson.starts_at.astimezone(clock.school_zone())
    minutes = changes.get("duration_minutes", minutes_of(lesson))
    demand_sane_length(minutes)
    if not {"scheduled_date", "start_time"} & changes.keys():
        return Slot(local.date(), lesson.starts_at, lesson.starts_at + timedelta(minutes=minutes))
    day, at = changes.get("scheduled_date", local.date()), changes.get("start_time", local.time())
    return slot_at(day, at, minutes, clock.school_zone())


@action("lessons.delete_lesson", permission="lessons.delete_lesson")
def delete_lesson(actor: Actor, *, instance: Lesson) -> None:
    """Delete a lesson that has no attendance and no homework; Conflict says what it has.

    Whoever ties something to it at this moment is waited for, or finds it gone.
    """
    lesson = get_visible(Lesson.objects.select_for_update(of=("self",)), pk=instance.pk)
    delete_unused(lesson)
    number_lessons(lesson.group_id)


def chosen_teacher(actor: Actor, group: StudyGroup, teacher: User | None) -> User:
    """Who teaches: the group's teacher, or whom staff name; Invalid for somebody who is no teacher."""
    if teacher is None or teacher.pk == group.teacher_id:
        return group.teacher
    if not can_choose_teacher(actor):
        raise NotAllowed(_("Only staff can let somebody else teach a lesson of this group."))
    if teacher.role != Role.TEACHER:
        text = _("%(person)s is not a teacher. Choose somebody whose role is teacher.")
        raise Invalid(fields={"teacher": [text % {"person": teacher}]})
    return teacher
