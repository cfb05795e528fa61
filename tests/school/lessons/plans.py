"""Groups with weekly schedules around this week, for tests about dated lessons."""

from datetime import date, datetime, time, timedelta

from content.models import CoursePage
from school.common import clock
from school.groups.actions import create_group
from school.groups.models import StudyGroup
from school.lessons.models import Lesson
from school.people.models import User
from school.timetable.actions import create_schedule
from school.timetable.models import LessonSchedule, Room
from tests.world import SYSTEM, World

PAST_WEEKS, FUTURE_WEEKS = (-2, -1), (1, 2)


def day(week: int, weekday: int) -> date:
    """A weekday of the week that is `week` weeks from this one."""
    today = clock.today()
    return today + timedelta(days=7 * week + weekday - today.weekday())


def new_group(
    world: World, name: str = "New", *, teacher: User | None = None, course: CoursePage | None = None
) -> StudyGroup:
    """A group of `admin`'s school that runs from two weeks before this one until two weeks after, with no schedule."""
    return create_group(
        SYSTEM,
        name=name,
        course=course or world.course,
        teacher=teacher or world.operator,
        start_date=day(-2, 0),
        end_date=day(2, 6),
    )


def meets(
    group: StudyGroup, weekday: int, at: time = time(7), *, minutes: int = 60, room: Room | None = None
) -> LessonSchedule:
    """A weekly meeting; its lessons are there when this returns."""
    return create_schedule(SYSTEM, group=group, day_of_week=weekday, start_time=at, duration_minutes=minutes, room=room)


def lessons_of(group: StudyGroup) -> list[Lesson]:
    """The group's lessons, oldest first."""
    return list(group.lessons.order_by("starts_at"))


def local(lesson: Lesson) -> datetime:
    """When the lesson begins on the school's wall."""
    return lesson.starts_at.astimezone(clock.school_zone())


def days_of(group: StudyGroup, weeks: tuple[int, ...] = (*PAST_WEEKS, *FUTURE_WEEKS)) -> list[date]:
    """The dates of the group's lessons in some weeks, by default in all but this one, which is half over."""
    wanted = {day(week, weekday) for week in weeks for weekday in range(7)}
    return [local(lesson).date() for lesson in lessons_of(group) if local(lesson).date() in wanted]


def lesson_on(group: StudyGroup, date: date) -> Lesson:
    """The group's one lesson on `date`."""
    (lesson,) = [lesson for lesson in lessons_of(group) if local(lesson).date() == date]
    return lesson
