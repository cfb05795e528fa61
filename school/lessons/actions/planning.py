"""A plan for many lessons at once: found and stored to be looked at, before anything is changed."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from django.utils.translation import gettext_lazy as _

from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Invalid, Text
from school.common.models import save_valid
from school.groups.models import StudyGroup
from school.lessons.actions.clashes import as_data, days_within
from school.lessons.actions.generation import weekly_plan
from school.lessons.actions.holding import FURTHEST_DAYS, booking_of
from school.lessons.actions.rescheduling import demand_reason
from school.lessons.choices import PlanMode, PlanProblem, PlanState
from school.lessons.errors import PlanClosed
from school.lessons.models import Lesson, PlanItem, ReschedulePlan
from school.lessons.queries import bookings_near, lessons_of_plan
from school.lessons.rules import Booking, Calendar, Days, first_free, free_slots
from school.people.choices import Role
from school.people.models import User
from school.timetable.models import Holiday, LessonSchedule
from school.timetable.rules import DateRange, expand

LONGEST_DAYS = 92
MOST_LESSONS = 2000


@action("lessons.plan_reschedule", permission="lessons.add_rescheduleplan")
def plan_reschedule(
    actor: Actor,
    *,
    mode: PlanMode,
    first_date: date,
    last_date: date,
    reason: str,
    teacher: User | None = None,
    group: StudyGroup | None = None,
    substitute: User | None = None,
    holiday_name: str = "",
) -> ReschedulePlan:
    """Find what could become of all lessons to come of a teacher, a group or the whole school between two days.

    `shift` moves each to the next free meeting time of its group after the last day, or else to a free time in the
    opening hours of the two weeks after; `substitute` gives them to another teacher; `cancel` cancels them. With
    `holiday_name` the one day becomes a holiday when the plan is carried out. Nothing is changed yet: the plan's items
    say from where to where, and for which lessons there is no solution. Invalid names each wrong value.
    """
    plan = ReschedulePlan(
        mode=mode,
        first_date=first_date,
        last_date=last_date,
        teacher=teacher,
        group=group,
        substitute=substitute,
        holiday_name=holiday_name.strip(),
        reason=demand_reason(reason),
        created_by_id=actor.user_id,
    )
    demand_sense(plan)
    lessons = affected(plan)
    save_valid(plan)
    PlanItem.objects.bulk_create(solution(plan, lessons))
    return plan


@action("lessons.discard_plan", permission="lessons.delete_rescheduleplan")
def discard_plan(actor: Actor, *, instance: ReschedulePlan) -> None:
    """Throw away a preview; PlanClosed for a plan that was carried out: that one is history."""
    plan = ReschedulePlan.objects.select_for_update().get(pk=instance.pk)
    if plan.state != PlanState.PREVIEW:
        raise PlanClosed
    plan.delete()


def demand_sense(plan: ReschedulePlan) -> None:
    """Raise Invalid with every value that makes no sense together with the others."""
    errors = {**wrong_days(plan), **wrong_substitute(plan), **wrong_holiday(plan)}
    if plan.teacher and plan.teacher.role != Role.TEACHER:
        errors["teacher"] = [_("Choose somebody whose role is teacher.")]
    if errors:
        raise Invalid(fields=errors)


def wrong_days(plan: ReschedulePlan) -> dict[str, list[Text]]:
    """What is wrong with the two days."""
    if plan.last_date < plan.first_date:
        return {"last_date": [_("The last day must not be before the first.")]}
    if (plan.last_date - plan.first_date).days >= LONGEST_DAYS:
        return {"last_date": [_("A plan spans at most %(days)s days.") % {"days": LONGEST_DAYS}]}
    return {}


def wrong_substitute(plan: ReschedulePlan) -> dict[str, list[Text]]:
    """What is wrong with the other teacher."""
    if plan.mode != PlanMode.SUBSTITUTE:
        return {"substitute": [_("Only a plan for another teacher has one.")]} if plan.substitute else {}
    if plan.substitute is None or plan.substitute.role != Role.TEACHER:
        return {"substitute": [_("Choose the teacher who takes the lessons over.")]}
    if plan.substitute == plan.teacher:
        return {"substitute": [_("Choose another teacher than the one who is away.")]}
    return {}


def wrong_holiday(plan: ReschedulePlan) -> dict[str, list[Text]]:
    """What is wrong with making the day a holiday."""
    if not plan.holiday_name:
        return {}
    if plan.first_date != plan.last_date or plan.teacher or plan.group or plan.mode == PlanMode.SUBSTITUTE:
        text = _("A holiday is one day of the whole school, whose lessons are moved or cancelled.")
        return {"holiday_name": [text]}
    if Holiday.objects.filter(date=plan.first_date).exists():
        return {"holiday_name": [_("This day is a holiday already.")]}
    return {}


def affected(plan: ReschedulePlan) -> list[Lesson]:
    """The lessons that the plan is for; Invalid when there are none, or too many for one plan."""
    lessons = list(lessons_of_plan(plan).select_related("group").order_by("starts_at", "pk")[: MOST_LESSONS + 1])
    if not lessons:
        text = _("No lessons are to come in these days. Choose other days, another teacher or another group.")
        raise Invalid(fields={"first_date": [text]})
    if len(lessons) > MOST_LESSONS:
        raise Invalid(
            fields={"last_date": [_("More than %(most)s lessons: plan fewer days.") % {"most": MOST_LESSONS}]}
        )
    return lessons


def solution(plan: ReschedulePlan, lessons: Sequence[Lesson]) -> list[PlanItem]:
    """What becomes of each lesson, not saved."""
    items = [unchanged(plan, lesson) for lesson in lessons]
    if plan.mode == PlanMode.SHIFT:
        shift(plan, lessons, items)
    elif plan.substitute:
        hand_over(plan.substitute, lessons, items)
    return items


def unchanged(plan: ReschedulePlan, lesson: Lesson) -> PlanItem:
    """An item that leaves the lesson where and whose it is."""
    return PlanItem(
        plan=plan,
        lesson=lesson,
        lesson_name=str(lesson),
        old_starts_at=lesson.starts_at,
        old_ends_at=lesson.ends_at,
        old_teacher_id=lesson.teacher_id,
        was_adjusted=lesson.is_adjusted,
        new_starts_at=lesson.starts_at,
        new_ends_at=lesson.ends_at,
        new_teacher_id=lesson.teacher_id,
    )


def shift(plan: ReschedulePlan, lessons: Sequence[Lesson], items: Iterable[PlanItem]) -> None:
    """Give each item the first free time after the plan's days, or the problem that there is none."""
    first = plan.last_date + timedelta(days=1)
    last = max(plan.last_date, *(lesson.group.end_date for lesson in lessons)) + timedelta(days=FURTHEST_DAYS)
    days = days_within(DateRange(first, last))
    calendar = calendar_between(lessons, first, last)
    meetings = meetings_after(lessons, first, days)
    for lesson, item in zip(lessons, items, strict=True):
        wanted = booking_of(lesson)
        start = first_free(wanted, meetings[lesson.group_id], calendar) or near(wanted, first, days, calendar)
        if start is None:
            item.problem = PlanProblem.NO_FREE_TIME
            continue
        found = wanted.moved_to(start)
        calendar.add(found)
        item.new_starts_at, item.new_ends_at = found.starts_at, found.ends_at


def calendar_between(lessons: Iterable[Lesson], first: date, last: date) -> Calendar:
    """What is taken in these days of what the lessons need."""
    opens, closes = clock.day_bounds(first)[0], clock.day_bounds(last)[1]
    needed = {replace(booking_of(one), starts_at=opens, ends_at=closes, lesson_id=None) for one in lessons}
    return Calendar(bookings_near(needed))


def meetings_after(lessons: Iterable[Lesson], first: date, days: Days) -> dict[int, list[datetime]]:
    """The weekly meeting times of the lessons' groups from `first` on, by group, oldest first."""
    groups = {lesson.group_id: lesson.group for lesson in lessons}
    found: defaultdict[int, list[datetime]] = defaultdict(list)
    for schedule in LessonSchedule.objects.filter(group__in=groups):
        until = groups[schedule.group_id].end_date + timedelta(days=FURTHEST_DAYS)
        slots = expand(weekly_plan(schedule), DateRange(first, until), days.holidays, days.zone)
        found[schedule.group_id] += [slot.starts_at for slot in slots]
    return defaultdict(list, {group_id: sorted(starts) for group_id, starts in found.items()})


def near(wanted: Booking, first: date, days: Days, calendar: Calendar) -> datetime | None:
    """A free time in the opening hours of the two weeks from `first`, nearest to the lesson's time of day."""
    at = wanted.starts_at.astimezone(days.zone).time()
    wished = wanted.moved_to(clock.moment(first, at))
    return next(iter(free_slots(wished, calendar, days=days, after=clock.now(), count=1)), None)


def hand_over(substitute: User, lessons: Sequence[Lesson], items: Sequence[PlanItem]) -> None:
    """Give each item the other teacher, or the problem that this one has another lesson then."""
    wanted = [replace(booking_of(lesson), teacher_id=substitute.pk) for lesson in lessons]
    calendar = Calendar(bookings_near(wanted, without=[lesson.pk for lesson in lessons]))
    for booking, item in zip(wanted, items, strict=True):
        taken = calendar.in_the_way_of(booking)
        if taken:
            item.problem = PlanProblem.TEACHER_TAKEN
            item.conflicts = [one.lesson_id for one in taken]
        else:
            calendar.add(booking)
            item.new_teacher_id = substitute.pk
    tell_conflicts(items)


def tell_conflicts(items: Sequence[PlanItem]) -> None:
    """Put the lessons themselves, as the contracts show them, in place of the ids of those in the way."""
    lessons = Lesson.objects.in_bulk({pk for item in items for pk in item.conflicts})
    for item in items:
        item.conflicts = [as_data(lessons[pk]) for pk in item.conflicts]
