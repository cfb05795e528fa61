"""The lines of a plan as programs and pages read them."""

from dataclasses import dataclass
from datetime import datetime
from typing import TypedDict

from school.common.actor import Actor
from school.lessons.choices import PlanMode
from school.lessons.models import Lesson, PlanItem, ReschedulePlan


class ConflictData(TypedDict):
    """A lesson in the way, by ids."""

    lesson: int
    group: int
    teacher: int
    room: int | None
    starts_at: datetime
    ends_at: datetime


class PlanLine(TypedDict):
    """What becomes of one lesson; `problem` is empty where there is a solution. `lesson` is null when it is gone."""

    lesson: int | None
    lesson_name: str
    old_starts_at: datetime
    old_ends_at: datetime
    old_teacher: int
    new_starts_at: datetime
    new_ends_at: datetime
    new_teacher: int
    problem: str
    conflicts: list[ConflictData]


def lines_of(actor: Actor, plan: ReschedulePlan) -> list[PlanLine]:
    """Every lesson of the plan, oldest first; one query."""
    return [
        PlanLine(
            lesson=item.lesson_id,
            lesson_name=item.lesson_name,
            old_starts_at=item.old_starts_at,
            old_ends_at=item.old_ends_at,
            old_teacher=item.old_teacher_id,
            new_starts_at=item.new_starts_at,
            new_ends_at=item.new_ends_at,
            new_teacher=item.new_teacher_id,
            problem=item.problem,
            conflicts=item.conflicts,
        )
        for item in plan.items.order_by("pk")
    ]


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A line on the plan's page. `moves` says whether its time changes, `in_the_way` holds the lessons that clash."""

    item: PlanItem
    moves: bool
    is_cancelled: bool
    in_the_way: list[Lesson]


def shown_lines(plan: ReschedulePlan) -> list[ShownLine]:
    """Every lesson of the plan with what the page shows of it, oldest first; two queries."""
    items = list(plan.items.select_related("lesson__room__branch", "old_teacher", "new_teacher").order_by("pk"))
    ids = {conflict["lesson"] for item in items for conflict in item.conflicts}
    lessons = Lesson.objects.select_related("group").in_bulk(ids)
    return [
        ShownLine(
            item=item,
            moves=item.new_starts_at != item.old_starts_at,
            is_cancelled=plan.mode == PlanMode.CANCEL,
            in_the_way=[lessons[one["lesson"]] for one in item.conflicts if one["lesson"] in lessons],
        )
        for item in items
    ]
