"""Carrying out a plan for many lessons in one piece, and undoing it in one piece."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.events import emit
from school.lessons.actions.clashes import school_time, write_without_clash
from school.lessons.actions.holding import booking_of, place_of
from school.lessons.choices import LessonStatus, PlanMode, PlanState
from school.lessons.errors import PlanClosed, PlanStale, PlanUnsolved, UndoBlocked
from school.lessons.events import ChangedLesson, LessonsMoved
from school.lessons.models import Lesson, LessonReschedule, PlanItem, ReschedulePlan
from school.lessons.queries import lessons_of_plan, number_lessons, one_planner
from school.timetable.actions import create_holiday, delete_holiday
from school.timetable.models import Holiday

CHANGED_FIELDS = (
    "starts_at",
    "ends_at",
    "teacher",
    "status",
    "is_rescheduled",
    "is_adjusted",
    "cancel_reason",
    "updated_at",
)

type Step = tuple[PlanItem, Lesson]


@action("lessons.commit_plan", permission="lessons.change_rescheduleplan")
def commit_plan(actor: Actor, *, instance: ReschedulePlan, leave_unsolved: bool = False) -> ReschedulePlan:
    """Carry out what the preview showed, all of it or nothing; each group is told once.

    PlanUnsolved when some lessons have no solution, unless `leave_unsolved` lets these stay as they are (never for a
    holiday). PlanStale when the timetable has changed since the preview; ScheduleConflict; PlanClosed.
    """
    plan, items = in_hand(instance, PlanState.PREVIEW)
    fresh = lessons_of_plan(plan).select_related("group").select_for_update(of=("self",), no_key=True)
    lessons = {lesson.pk: lesson for lesson in fresh.order_by("pk")}
    demand_fresh(items, lessons)
    solved = [(item, lessons[item.lesson_id or 0]) for item in items if not item.problem]
    if not solved or (len(solved) < len(items) and (plan.holiday_name or not leave_unsolved)):
        raise PlanUnsolved
    for item, lesson in solved:
        carry_out(plan, item, lesson)
    write(actor, plan, solved, {})
    if plan.holiday_name:
        create_holiday(actor, date=plan.first_date, name=plan.holiday_name)
    return closed(plan, PlanState.COMMITTED, solved)


@action("lessons.undo_plan", permission="lessons.change_rescheduleplan")
def undo_plan(actor: Actor, *, instance: ReschedulePlan) -> ReschedulePlan:
    """Put all lessons of a carried out plan back, and take its holiday away again; each group is told once.

    UndoBlocked names the lessons that changed since or whose former time is over; ScheduleConflict those that stand
    where others were; then nothing changes. PlanClosed when the plan is not carried out, or undone.
    """
    plan, items = in_hand(instance, PlanState.COMMITTED)
    ids = [item.lesson_id for item in items if item.lesson_id and not item.problem]
    held = Lesson.objects.select_related("group").select_for_update(of=("self",), no_key=True)
    lessons = {lesson.pk: lesson for lesson in held.filter(pk__in=ids).order_by("pk")}
    demand_untouched(plan, items, lessons)
    steps = [(item, lessons[item.lesson_id or 0]) for item in items if not item.problem]
    moves = {move.lesson_id: move for move in plan.moves.filter(undoes=None)}
    moved_before = set(moved_otherwise(plan, ids))
    for item, lesson in steps:
        put_back(item, lesson)
        lesson.is_rescheduled = lesson.pk in moved_before
    write(actor, plan, steps, moves)
    if plan.holiday_name and (holiday := Holiday.objects.filter(date=plan.first_date).first()):
        delete_holiday(actor, instance=holiday)
    return closed(plan, PlanState.UNDONE, steps)


def in_hand(instance: ReschedulePlan, state: PlanState) -> tuple[ReschedulePlan, list[PlanItem]]:
    """The plan, held while nobody else plans, with its items in their order; PlanClosed when its state is another."""
    one_planner()
    plan = ReschedulePlan.objects.select_for_update().get(pk=instance.pk)
    if plan.state != state:
        raise PlanClosed
    return plan, list(plan.items.order_by("pk"))


def demand_fresh(items: Iterable[PlanItem], lessons: dict[int, Lesson]) -> None:
    """Raise PlanStale unless exactly the lessons of the preview are there, as they were."""
    shown = {(item.lesson_id, item.old_starts_at, item.old_ends_at, item.old_teacher_id) for item in items}
    if shown != {(lesson.pk, *place_of(lesson), lesson.teacher_id) for lesson in lessons.values()}:
        raise PlanStale


def carry_out(plan: ReschedulePlan, item: PlanItem, lesson: Lesson) -> None:
    """Let the lesson be what the item says, without saving."""
    if plan.mode == PlanMode.CANCEL:
        lesson.status, lesson.cancel_reason = LessonStatus.CANCELLED, plan.reason
    elif plan.mode == PlanMode.SUBSTITUTE:
        lesson.teacher_id, lesson.is_adjusted = item.new_teacher_id, True
    else:
        lesson.starts_at, lesson.ends_at, lesson.is_rescheduled = item.new_starts_at, item.new_ends_at, True


def put_back(item: PlanItem, lesson: Lesson) -> None:
    """Let the lesson be what it was, without saving."""
    lesson.starts_at, lesson.ends_at = item.old_starts_at, item.old_ends_at
    lesson.teacher_id, lesson.is_adjusted = item.old_teacher_id, item.was_adjusted
    lesson.status, lesson.cancel_reason = LessonStatus.SCHEDULED, ""


def moved_otherwise(plan: ReschedulePlan, ids: Iterable[int]) -> Any:
    """Which of the lessons have standing moves that are not the plan's."""
    standing = LessonReschedule.objects.filter(lesson__in=ids, undoes=None, undone_by=None)
    return standing.exclude(plan=plan).values_list("lesson_id", flat=True)


def write(actor: Actor, plan: ReschedulePlan, steps: Sequence[Step], undone: dict[int, LessonReschedule]) -> None:
    """Write all lessons in one statement, which the constraints are checked after, and the history rows."""
    lessons = [lesson for _item, lesson in steps]

    def store() -> None:
        now = clock.now()
        for lesson in lessons:
            lesson.updated_at = now
        Lesson.objects.bulk_update(lessons, CHANGED_FIELDS)
        number_lessons(*{lesson.group_id for lesson in lessons})

    taking = [booking_of(lesson) for lesson in lessons if lesson.status != LessonStatus.CANCELLED]
    write_without_clash(taking, store, replacing=[lesson.pk for lesson in lessons])
    if plan.mode == PlanMode.SHIFT:
        LessonReschedule.objects.bulk_create([history(actor, plan, step, undone.get(step[1].pk)) for step in steps])


def history(actor: Actor, plan: ReschedulePlan, step: Step, undoes: LessonReschedule | None) -> LessonReschedule:
    """The move of one lesson, or its taking back, not saved."""
    item, lesson = step
    back = undoes is not None
    return LessonReschedule(
        lesson=lesson,
        plan=plan,
        old_starts_at=item.new_starts_at if back else item.old_starts_at,
        old_ends_at=item.new_ends_at if back else item.old_ends_at,
        new_starts_at=lesson.starts_at,
        new_ends_at=lesson.ends_at,
        reason=plan.reason,
        rescheduled_by_id=actor.user_id,
        undoes=undoes,
    )


def closed(plan: ReschedulePlan, state: PlanState, steps: Iterable[Step]) -> ReschedulePlan:
    """Save how far the plan is, and tell."""
    plan.state = state
    is_undone = state == PlanState.UNDONE
    setattr(plan, "undone_at" if is_undone else "committed_at", clock.now())
    plan.save()
    in_order = sorted(steps, key=lambda step: (step[1].group_id, step[1].starts_at, step[1].pk))
    emit(
        LessonsMoved(
            plan_id=plan.pk,
            occasion=f"plan:{plan.pk}:{state}",
            is_undone=is_undone,
            reason=plan.reason,
            lessons=tuple(changed(step, is_undone=is_undone) for step in in_order),
        )
    )
    return plan


def changed(step: Step, *, is_undone: bool) -> ChangedLesson:
    """What listeners learn of one lesson."""
    item, lesson = step
    return ChangedLesson(
        lesson_id=lesson.pk,
        group_id=lesson.group_id,
        lesson_name=str(lesson),
        old_starts_at=item.new_starts_at if is_undone else item.old_starts_at,
        new_starts_at=lesson.starts_at,
        old_teacher_id=item.new_teacher_id if is_undone else item.old_teacher_id,
        new_teacher_id=lesson.teacher_id,
        is_cancelled=lesson.status == LessonStatus.CANCELLED,
    )


def demand_untouched(plan: ReschedulePlan, items: Iterable[PlanItem], lessons: dict[int, Lesson]) -> None:
    """Raise UndoBlocked, naming them, when lessons are not as the plan left them or their former time is over."""
    solved = [item for item in items if not item.problem]
    blocked = [item for item in solved if not can_go_back(plan, item, lessons.get(item.lesson_id or 0))]
    if blocked:
        raise UndoBlocked(told(blocked), details={"lessons": [item.lesson_id for item in blocked if item.lesson_id]})


def can_go_back(plan: ReschedulePlan, item: PlanItem, lesson: Lesson | None) -> bool:
    """Whether the lesson is as the plan left it and its former time is still to come."""
    if lesson is None or item.old_starts_at <= clock.now():
        return False
    status = LessonStatus.CANCELLED if plan.mode == PlanMode.CANCEL else LessonStatus.SCHEDULED
    left = (item.new_starts_at, item.new_ends_at), item.new_teacher_id, status
    return (place_of(lesson), lesson.teacher_id, lesson.status) == left


def told(blocked: Sequence[PlanItem]) -> str:
    """Which lessons block the undo."""
    first, more = blocked[0], len(blocked) - 1
    when = school_time(first.new_starts_at, first.new_ends_at)
    text = _(
        "The plan cannot be undone any more: “%(lesson)s” (%(when)s) has changed since, or its former time is over."
    )
    text %= {"lesson": first.lesson_name, "when": when}
    if more:
        text += " " + ngettext("So has %(count)s more lesson.", "So have %(count)s more lessons.", more) % {
            "count": more
        }
    return text
