"""Changes of single lessons by hand."""

from datetime import date, time, timedelta
from typing import TypedDict, Unpack

from django.utils.translation import gettext_lazy as _

from content.models import LessonPage
from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Invalid, NotAllowed
from school.common.models import assign, delete_unused, save_valid
from school.groups.models import StudyGroup
from school.lessons.actions.clashes import write_without_clash
from school.lessons.actions.generation import booking_of
from school.lessons.choices import LessonStatus
from school.lessons.errors import LessonNotOpen, LessonNotStarted
from school.lessons.models import Lesson
from school.lessons.permissions import can_add, can_change, can_choose_teacher
from school.lessons.queries import number_lessons
from school.people.choices import Role
from school.people.models import User
from school.timetable.models import Room

LONGEST_MINUTES = 720


class LessonChanges(TypedDict, total=False):
    """What may be changed of a lesson without moving it in time, all optional."""

    title: str
    material: LessonPage | None
    room: Room | None
    teacher: User


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

    Generation never moves or removes it. ScheduleConflict names the lesson in the way; Invalid each wrong field.
    """
    if not can_add(actor, group):
        raise NotAllowed
    demand_sane_length(duration_minutes)
    starts_at = clock.moment(scheduled_date, start_time)
    lesson = Lesson(
        group=group,
        teacher=chosen_teacher(actor, group, teacher),
        room=room,
        material=material,
        title=title,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(minutes=duration_minutes),
    )
    return stored(lesson)


@action("lessons.update_lesson", permission="lessons.change_lesson")
def update_lesson(actor: Actor, *, instance: Lesson, **changes: Unpack[LessonChanges]) -> Lesson:
    """Change the given values; a teacher or room set here outlives a change of the schedule.

    ScheduleConflict names the lesson in the way; Invalid each wrong field.
    """
    lesson = locked(actor, instance)
    if "teacher" in changes and changes["teacher"].pk != lesson.teacher_id:
        chosen_teacher(actor, lesson.group, changes["teacher"])
    before = booking_of(lesson)
    assign(lesson, changes)
    if booking_of(lesson) == before:
        return save_valid(lesson)
    lesson.is_adjusted = True
    return stored(lesson)


@action("lessons.complete_lesson", permission="lessons.change_lesson")
def complete_lesson(actor: Actor, *, instance: Lesson) -> Lesson:
    """Record that the lesson was held; LessonNotStarted before it begins, LessonNotOpen when it is closed already."""
    lesson = open_lesson(actor, instance)
    if lesson.starts_at > clock.now():
        raise LessonNotStarted
    return closed(lesson, LessonStatus.COMPLETED)


@action("lessons.cancel_lesson", permission="lessons.change_lesson")
def cancel_lesson(actor: Actor, *, instance: Lesson) -> Lesson:
    """Let the lesson not take place: its teacher, room and group are free then. LessonNotOpen when it is closed."""
    return closed(open_lesson(actor, instance), LessonStatus.CANCELLED)


@action("lessons.delete_lesson", permission="lessons.delete_lesson")
def delete_lesson(actor: Actor, *, instance: Lesson) -> None:
    """Delete a lesson that has no attendance and no homework; Conflict says what it has."""
    group_id = instance.group_id
    delete_unused(instance)
    number_lessons(group_id)


def stored(lesson: Lesson) -> Lesson:
    """Save the lesson where nothing is in its way, and number the group's lessons anew."""

    def store() -> None:
        save_valid(lesson)
        number_lessons(lesson.group_id)

    write_without_clash([booking_of(lesson)], store, replacing=[lesson.pk] if lesson.pk else [])
    lesson.refresh_from_db(fields=["number"])
    return lesson


def locked(actor: Actor, instance: Lesson) -> Lesson:
    """The lesson as it is now, held until the transaction ends; NotAllowed when it is not this actor's to change."""
    lessons = Lesson.objects.select_related("group").select_for_update(of=("self",), no_key=True)
    lesson = lessons.get(pk=instance.pk)
    if not can_change(actor, lesson):
        raise NotAllowed
    return lesson


def open_lesson(actor: Actor, instance: Lesson) -> Lesson:
    """The lesson, held, when it is still scheduled."""
    lesson = locked(actor, instance)
    if lesson.status != LessonStatus.SCHEDULED:
        raise LessonNotOpen
    return lesson


def closed(lesson: Lesson, status: LessonStatus) -> Lesson:
    """Save how the lesson ended."""
    lesson.status = status
    lesson.save(update_fields=["status", "updated_at"])
    return lesson


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


def demand_sane_length(minutes: int) -> None:
    """Raise Invalid unless a lesson can last this long."""
    if not 5 <= minutes <= LONGEST_MINUTES:
        text = _("A lesson lasts from 5 to %(longest)s minutes, not %(minutes)s.")
        raise Invalid(fields={"duration_minutes": [text % {"longest": LONGEST_MINUTES, "minutes": minutes}]})
