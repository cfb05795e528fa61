"""Lessons from weekly schedules: made at first, kept in step afterwards, never at the cost of what has happened."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import NotAllowed
from school.groups.models import StudyGroup
from school.jobs.queue import enqueue
from school.lessons.actions.clashes import write_without_clash
from school.lessons.actions.holding import booking_of
from school.lessons.choices import LessonStatus
from school.lessons.models import Lesson
from school.lessons.permissions import can_add
from school.lessons.queries import in_use, number_lessons, one_planner, plan_of
from school.lessons.rules import pair_up
from school.timetable.models import LessonSchedule
from school.timetable.queries import holidays_within
from school.timetable.rules import DateRange, Slot, WeeklyPlan, expand

GENERATE = "generate_group_lessons"
MOVED_FIELDS = ("schedule", "planned_on", "starts_at", "ends_at", "teacher", "room", "updated_at")


@dataclass(frozen=True, slots=True)
class GenerationResult:
    """How many lessons were made, moved (in time, teacher or room) and removed."""

    created: int
    moved: int
    removed: int


@dataclass(frozen=True, slots=True)
class Meeting:
    """One lesson that the plan asks for."""

    schedule_id: int
    planned_on: date
    starts_at: datetime
    ends_at: datetime
    room_id: int | None


@action("lessons.generate", permission="lessons.add_lesson")
def generate_lessons(actor: Actor, *, group: StudyGroup) -> GenerationResult:
    """Bring the group's lessons in step with its weekly schedules; running it again changes nothing.

    Every date of the plan from the group's first day to its last gets its lesson, past ones too, but not holidays.
    Of those that are there, only untouched ones still to come are moved or removed: never one that was held,
    cancelled, moved by hand, or has attendance or homework. An archived group keeps no lessons that are only planned.
    ScheduleConflict names the lesson of another group that is in the way, and then nothing changes.
    """
    if not can_add(actor, group):
        raise NotAllowed
    one_planner()
    group.refresh_from_db(fields=["start_date", "end_date", "teacher", "is_active"])
    plan = pair_up(meetings_of(group), plan_of(group))
    made = [new_lesson(group, meeting) for meeting in plan.missing]
    moved = [lesson for meeting, lesson in plan.pairs if follow(group, lesson, meeting)]
    removed = [lesson.pk for lesson in plan.surplus if is_free(lesson)]
    if made or moved or removed:
        write(group, made, moved, removed)
    return GenerationResult(len(made), len(moved), len(removed))


@action("lessons.request_generation", permission="lessons.add_lesson")
def request_lessons(actor: Actor, *, group_ids: Sequence[int]) -> None:
    """Have the lessons of many groups brought in step in the background, one job a group; NotAllowed for others'."""
    for group in StudyGroup.objects.filter(pk__in=group_ids).order_by("pk"):
        if not can_add(actor, group):
            raise NotAllowed
        enqueue(GENERATE, group.pk, key=f"{GENERATE}:{group.pk}")


@action("lessons.drop_planned", permission="lessons.delete_lesson")
def drop_planned_lessons(actor: Actor, *, group_id: int) -> int:
    """Remove every lesson of the group that is only planned, for a group that is being deleted; how many."""
    planned = Lesson.objects.filter(group_id=group_id).exclude(status=LessonStatus.COMPLETED)
    dropped, _by_kind = planned.filter(~in_use()).delete()
    return dropped


def meetings_of(group: StudyGroup) -> list[Meeting]:
    """What the plan of an active group asks for, in the order of its schedules."""
    if not group.is_active:
        return []
    between = DateRange(group.start_date, group.end_date)
    holidays, zone = holidays_within(between), clock.school_zone()
    return [
        meeting(schedule, slot)
        for schedule in LessonSchedule.objects.filter(group=group)
        for slot in expand(weekly_plan(schedule), between, holidays, zone)
    ]


def weekly_plan(schedule: LessonSchedule) -> WeeklyPlan:
    return WeeklyPlan(schedule.day_of_week, schedule.start_time, schedule.duration_minutes)


def meeting(schedule: LessonSchedule, slot: Slot) -> Meeting:
    return Meeting(schedule.pk, slot.day, slot.starts_at, slot.ends_at, schedule.room_id)


def new_lesson(group: StudyGroup, meeting: Meeting) -> Lesson:
    """A lesson for a date that has none, not saved."""
    lesson = Lesson(group=group, teacher_id=group.teacher_id)
    take_over(lesson, meeting)
    return lesson


def follow(group: StudyGroup, lesson: Lesson, meeting: Meeting) -> bool:
    """Let an untouched lesson be where the plan has it, unless that time is past; whether that changed anything.

    A teacher or room that was set by hand stays.
    """
    if not is_free(lesson) or meeting.starts_at <= clock.now():
        return False
    before = state_of(lesson)
    room_id = lesson.room_id
    take_over(lesson, meeting)
    if lesson.is_adjusted:
        lesson.room_id = room_id
    else:
        lesson.teacher_id = group.teacher_id
    return state_of(lesson) != before


def take_over(lesson: Lesson, meeting: Meeting) -> None:
    """Put the lesson where the meeting is."""
    lesson.schedule_id, lesson.planned_on = meeting.schedule_id, meeting.planned_on
    lesson.starts_at, lesson.ends_at, lesson.room_id = meeting.starts_at, meeting.ends_at, meeting.room_id


def state_of(lesson: Lesson) -> tuple[object, ...]:
    return lesson.schedule_id, lesson.planned_on, booking_of(lesson)


def is_free(lesson: Lesson) -> bool:
    """What `plan_of` found: the lesson is untouched and still to come."""
    return bool(getattr(lesson, "is_free"))  # noqa: B009  an annotation, not a field


def write(group: StudyGroup, made: list[Lesson], moved: list[Lesson], removed: list[int]) -> None:
    """Write the plan's changes, set by set, and number the lessons anew."""

    def store() -> None:
        Lesson.objects.filter(pk__in=removed).delete()
        for lesson in moved:
            lesson.updated_at = clock.now()
        Lesson.objects.bulk_update(moved, MOVED_FIELDS)
        Lesson.objects.bulk_create(made)
        number_lessons(group.pk)

    wanted = [booking_of(lesson) for lesson in (*moved, *made)]
    write_without_clash(wanted, store, replacing=[*removed, *(lesson.pk for lesson in moved)])
