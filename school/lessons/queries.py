"""Which lessons there are, for whom, and what they take."""

from collections.abc import Collection, Iterable
from functools import reduce
from operator import or_

from django.db import connection
from django.db.models import BooleanField, Exists, ExpressionWrapper, ForeignObjectRel, OuterRef, Q, QuerySet

from school.common import clock
from school.common.actor import Actor
from school.groups.models import StudyGroup
from school.groups.queries import groups_attended_by, groups_taught_by
from school.lessons.choices import LessonStatus
from school.lessons.models import Lesson, LessonReschedule, LessonResource, ReschedulePlan, UnitOpening
from school.lessons.rules import Booking
from school.people.choices import Role

NUMBER_IN_DATE_ORDER = """
UPDATE lessons_lesson SET number = counted.number
FROM (
    SELECT id, row_number() OVER (PARTITION BY group_id ORDER BY starts_at, id) AS number
    FROM lessons_lesson WHERE group_id = ANY(%s)
) AS counted
WHERE lessons_lesson.id = counted.id AND lessons_lesson.number <> counted.number
"""
ONE_PLANNER = "SELECT pg_advisory_xact_lock(hashtext('lessons.plan'))"


def lessons_visible_to(actor: Actor) -> QuerySet[Lesson]:
    """All lessons for staff who see lessons; a teacher's own and their groups'; those of a student's groups."""
    if actor.oversees("lessons.view_lesson"):
        return Lesson.objects.all()
    if actor.user_id is None:
        return Lesson.objects.none()
    if actor.role == Role.TEACHER:
        return Lesson.objects.filter(Q(teacher_id=actor.user_id) | Q(group__in=groups_taught_by(actor.user_id)))
    return Lesson.objects.filter(group__in=groups_attended_by(actor.user_id))


def lessons_named_by(actor: Actor) -> QuerySet[Lesson]:
    """What `lessons_visible_to` gives, with the groups: whatever is done with a lesson asks for its group."""
    return lessons_visible_to(actor).select_related("group")


def reschedules_visible_to(actor: Actor) -> QuerySet[LessonReschedule]:
    """The moves of the lessons that the actor sees; all for staff who see them."""
    if actor.oversees("lessons.view_lessonreschedule"):
        return LessonReschedule.objects.all()
    return LessonReschedule.objects.filter(lesson__in=lessons_visible_to(actor).values("pk"))


def resources_visible_to(actor: Actor) -> QuerySet[LessonResource]:
    """The files of the lessons that the actor sees; all for staff who see files."""
    if actor.oversees("lessons.view_lessonresource"):
        return LessonResource.objects.all()
    return LessonResource.objects.filter(lesson__in=lessons_visible_to(actor).values("pk"))


def openings_visible_to(actor: Actor) -> QuerySet[UnitOpening]:
    """What opens with which lesson, for who sees the group's lessons: students learn when a page will be there."""
    if actor.oversees("lessons.view_unitopening"):
        return UnitOpening.objects.all()
    if actor.user_id is None:
        return UnitOpening.objects.none()
    own = groups_taught_by if actor.role == Role.TEACHER else groups_attended_by
    return UnitOpening.objects.filter(group__in=own(actor.user_id))


def standing_moves(lesson_id: int) -> QuerySet[LessonReschedule]:
    """The moves of a lesson that were not taken back, oldest first."""
    return LessonReschedule.objects.filter(lesson=lesson_id, undoes=None, undone_by=None).order_by("pk")


def plans_visible_to(actor: Actor) -> QuerySet[ReschedulePlan]:
    """Plans are the staff's who see them, and nobody else's."""
    seen = ReschedulePlan.objects.all()
    return seen if actor.oversees("lessons.view_rescheduleplan") else seen.none()


def lessons_of_plan(plan: ReschedulePlan) -> QuerySet[Lesson]:
    """The scheduled lessons that are still to come in the plan's days, of its teacher or group or of the school."""
    opens, closes = clock.day_bounds(plan.first_date)[0], clock.day_bounds(plan.last_date)[1]
    lessons = Lesson.objects.filter(
        status=LessonStatus.SCHEDULED, starts_at__gt=clock.now(), starts_at__gte=opens, starts_at__lt=closes
    )
    if plan.teacher_id:
        lessons = lessons.filter(teacher_id=plan.teacher_id)
    if plan.group_id:
        lessons = lessons.filter(group_id=plan.group_id)
    return lessons.exclude(teacher_id=plan.substitute_id) if plan.substitute_id else lessons


def in_use() -> Q:
    """Something points at the lesson: a mark, homework, whatever else the slices above keep about a lesson."""
    return reduce(or_, (pointed_at_by(relation) for relation in Lesson._meta.related_objects), Q(pk__in=[]))


def pointed_at_by(relation: ForeignObjectRel) -> Q:
    """Whether a row of this relation has the lesson of the outer query."""
    rows = relation.related_model._base_manager
    return Q(Exists(rows.filter(**{relation.field.name: OuterRef("pk")})))


def plan_of(group: StudyGroup) -> list[Lesson]:
    """The group's lessons that came from a weekly schedule, each with `is_free`: generation may move or remove it.

    Locks those still to come, so that nobody marks or assigns anything on one of them meanwhile.
    """
    planned = Lesson.objects.filter(group=group).exclude(planned_on=None)
    future = planned.filter(starts_at__gt=clock.now()).order_by("pk")
    to_come = list(future.select_for_update().values_list("pk", flat=True))
    untouched = Q(pk__in=to_come, status=LessonStatus.SCHEDULED, is_rescheduled=False) & ~in_use()
    return list(planned.annotate(is_free=ExpressionWrapper(untouched, BooleanField())).order_by("starts_at"))


def bookings_near(wanted: Iterable[Booking], *, without: Collection[int] = ()) -> list[Booking]:
    """What takes place in the time of `wanted` and shares a group, teacher or room with any of them; one query.

    Lessons with the ids `without` do not count.
    """
    bookings = list(wanted)
    if not bookings:
        return []
    groups, teachers = {one.group_id for one in bookings}, {one.teacher_id for one in bookings}
    rooms = {one.room_id for one in bookings if one.room_id}
    taken = Lesson.objects.filter(
        Q(group__in=groups) | Q(teacher__in=teachers) | Q(room__in=rooms),
        starts_at__lt=max(one.ends_at for one in bookings),
        ends_at__gt=min(one.starts_at for one in bookings),
    )
    taken = taken.exclude(status=LessonStatus.CANCELLED).exclude(pk__in=without)
    rows = taken.values_list("group_id", "teacher_id", "room_id", "starts_at", "ends_at", "pk")
    return [Booking(*row) for row in rows]


def number_lessons(*group_ids: int) -> None:
    """Number each group's lessons from 1 in the order of their dates; one statement, touching only wrong numbers."""
    with connection.cursor() as cursor:
        cursor.execute(NUMBER_IN_DATE_ORDER, [[*group_ids]])


def one_planner() -> None:
    """Let nobody else plan lessons until the transaction ends.

    The exclusion constraints keep lessons apart in any case; of two who insert clashing ones at the same moment, each
    would wait for the other and PostgreSQL would have to end one with a deadlock.
    """
    with connection.cursor() as cursor:
        cursor.execute(ONE_PLANNER)
