"""Which schedules, rooms, branches and holidays there are, and for whom."""

from collections.abc import Iterable
from datetime import date

from django.db.models import Model, Q, QuerySet

from school.common.actor import Actor
from school.groups.models import StudyGroup
from school.groups.queries import groups_visible_to
from school.timetable.models import Branch, Holiday, LessonSchedule, Room
from school.timetable.rules import DateRange


def schedules_visible_to(actor: Actor) -> QuerySet[LessonSchedule]:
    """The weekly schedules of the groups that the actor sees; all for staff who see schedules."""
    if actor.oversees("timetable.view_lessonschedule"):
        return LessonSchedule.objects.all()
    return LessonSchedule.objects.filter(group__in=groups_visible_to(actor).values("pk"))


def rooms_visible_to(actor: Actor) -> QuerySet[Room]:
    """All rooms for everybody who is logged in."""
    return for_who_is_known(Room.objects.all(), actor)


def branches_visible_to(actor: Actor) -> QuerySet[Branch]:
    """All branches for everybody who is logged in."""
    return for_who_is_known(Branch.objects.all(), actor)


def holidays_visible_to(actor: Actor) -> QuerySet[Holiday]:
    """All holidays for everybody who is logged in."""
    return for_who_is_known(Holiday.objects.all(), actor)


def for_who_is_known[M: Model](rows: QuerySet[M], actor: Actor) -> QuerySet[M]:
    """What the whole school may read; nothing for strangers."""
    return rows if actor.is_system or actor.user_id else rows.none()


def holidays_within(between: DateRange) -> frozenset[date]:
    """The dates without lessons in `between`."""
    days = Holiday.objects.filter(date__range=(between.first, between.last))
    return frozenset(days.values_list("date", flat=True))


def groups_meeting_on(dates: Iterable[date]) -> QuerySet[StudyGroup]:
    """Groups whose weekly schedule and time of running have at least one of `dates`."""
    fits = Q(pk__in=[])
    for day in dates:
        fits |= Q(start_date__lte=day, end_date__gte=day, schedules__day_of_week=day.weekday())
    return StudyGroup.objects.filter(fits).distinct().order_by("pk")
