"""Many lessons at once: a preview that changes nothing, carried out in one piece, undone in one piece."""

from datetime import time
from typing import Any

import pytest

from school.common.errors import Invalid, NotAllowed
from school.lessons.actions import commit_plan, discard_plan, plan_reschedule, reschedule_lesson, undo_plan
from school.lessons.choices import PlanMode
from school.lessons.errors import PlanClosed, PlanStale, PlanUnsolved, ScheduleConflict, UndoBlocked
from school.lessons.events import LessonRescheduled, LessonsMoved
from school.lessons.models import Lesson, LessonReschedule, ReschedulePlan
from school.timetable.models import Holiday
from tests.school.lessons.listening import heard
from tests.school.lessons.plans import day, days_of, lesson_on, local, meets, new_group
from tests.world import SYSTEM, World


def plan(world: World, mode: PlanMode = PlanMode.SHIFT, *, week: int = 1, **scope: Any) -> ReschedulePlan:
    """For a week, by an operator."""
    days = {"first_date": day(week, 0), "last_date": day(week, 6), **scope}
    return plan_reschedule(world.actor("operator"), mode=mode, **{"reason": "Ill", **days})


def state(group: Any) -> list[tuple[object, ...]]:
    fields = ("pk", "starts_at", "ends_at", "teacher_id", "status", "is_rescheduled", "is_adjusted", "number")
    return list(Lesson.objects.filter(group=group).order_by("pk").values_list(*fields))


def test_a_preview_shows_everything_and_changes_nothing(world: World) -> None:
    group = new_group(world)
    meets(group, 0)
    meets(group, 2, time(10))
    before = state(group)
    made = plan(world, teacher=world.operator)
    items = list(made.items.order_by("pk"))
    assert [item.lesson for item in items] == [lesson_on(group, day(1, 0)), lesson_on(group, day(1, 2))]
    # the group's own meetings of the week after are taken; its plan goes on behind its last day
    zone = local(items[0].lesson).tzinfo  # type: ignore[arg-type]
    assert [f"{item.new_starts_at.astimezone(zone):%F %H:%M}" for item in items] == [
        f"{day(3, 0)} 07:00",
        f"{day(3, 2)} 10:00",
    ]
    assert [(item.problem, item.conflicts) for item in items] == [("", []), ("", [])]
    assert (state(group), LessonReschedule.objects.count(), made.state) == (before, 0, "preview")


def test_it_is_carried_out_at_once_told_once_and_undone_at_once(world: World) -> None:
    group = new_group(world)
    meets(group, 0)
    meets(group, 2)
    before = state(group)
    made = plan(world, group=group)
    with heard(LessonsMoved) as told, heard(LessonRescheduled) as singly:
        done = commit_plan(world.actor("operator"), instance=made)
        assert days_of(group, (1, 2, 3)) == [day(2, 0), day(2, 2), day(3, 0), day(3, 2)]
        undone = undo_plan(world.actor("operator"), instance=made)
    assert (done.state, undone.state, singly) == ("committed", "undone", [])
    assert [(event.group_ids, event.is_undone, len(event.lessons)) for event in told] == [
        ((group.pk,), False, 2),
        ((group.pk,), True, 2),
    ]
    assert told[0].lessons[0].new_starts_at == told[1].lessons[0].old_starts_at
    assert state(group) == before
    rows = list(LessonReschedule.objects.order_by("pk"))
    assert [row.undoes_id for row in rows] == [None, None, rows[0].pk, rows[1].pk]
    for again in (commit_plan, undo_plan):
        with pytest.raises(PlanClosed):
            again(SYSTEM, instance=made)


def test_a_free_meeting_of_the_groups_own_plan_comes_first(world: World) -> None:
    group = new_group(world)
    meets(group, 0)
    lesson = lesson_on(group, day(2, 0))
    reschedule_lesson(SYSTEM, instance=lesson, new_date=day(2, 5), new_start_time=time(15), reason="Room")
    commit_plan(SYSTEM, instance=plan(world, group=group))
    assert days_of(group, (1, 2)) == [day(2, 0), day(2, 5)]


def test_a_group_without_meetings_gets_free_time_of_the_opening_hours(world: World) -> None:
    group = new_group(world)
    schedule = meets(group, 0, time(10))
    lesson = lesson_on(group, day(1, 0))
    reschedule_lesson(SYSTEM, instance=lesson, new_date=day(1, 1), new_start_time=time(9), reason="Room")
    schedule.delete()
    (item,) = plan(world, teacher=world.operator, last_date=day(1, 1)).items.filter(lesson=lesson)
    assert item.new_starts_at == local(lesson).replace(hour=9, day=day(1, 2).day, month=day(1, 2).month)


def test_another_teacher_takes_over_who_is_free(world: World) -> None:
    group = new_group(world)
    meets(group, 0, time(18))
    meets(group, 2)
    busy = lesson_on(group, day(1, 0))
    made = plan(world, PlanMode.SUBSTITUTE, teacher=world.operator, substitute=world.other_teacher)
    first, second = made.items.order_by("pk")
    assert (first.lesson, first.problem, first.new_teacher) == (busy, "teacher_taken", world.operator)
    assert [one["group"] for one in first.conflicts] == [world.other_group.pk]
    assert (second.problem, second.new_teacher) == ("", world.other_teacher)
    with pytest.raises(PlanUnsolved):
        commit_plan(SYSTEM, instance=made)
    with heard(LessonsMoved) as told:
        commit_plan(SYSTEM, instance=made, leave_unsolved=True)
    assert [lesson.new_teacher_id for lesson in told[0].lessons] == [world.other_teacher.pk]
    assert [lesson.teacher for lesson in (lesson_on(group, day(1, 0)), lesson_on(group, day(1, 2)))] == [
        world.operator,
        world.other_teacher,
    ]
    undo_plan(SYSTEM, instance=made)
    assert set(Lesson.objects.filter(group=group).values_list("teacher_id", "is_adjusted")) == {
        (world.operator.pk, False)
    }


def test_lessons_are_cancelled_and_come_back(world: World) -> None:
    made = plan(world, PlanMode.CANCEL, group=world.group)
    commit_plan(SYSTEM, instance=made)
    cancelled = Lesson.objects.filter(group=world.group, status="cancelled")
    assert (cancelled.count(), set(cancelled.values_list("cancel_reason", flat=True))) == (7, {"Ill"})
    undo_plan(SYSTEM, instance=made)
    assert Lesson.objects.filter(group=world.group, status="scheduled", cancel_reason="").count() == 29


def test_a_stale_preview_is_not_carried_out(world: World) -> None:
    group = new_group(world)
    meets(group, 0)
    made = plan(world, group=group)
    lesson = lesson_on(group, day(1, 0))
    reschedule_lesson(SYSTEM, instance=lesson, new_date=day(1, 1), new_start_time=time(15), reason="Room")
    with pytest.raises(PlanStale):
        commit_plan(SYSTEM, instance=made)
    fresh = plan(world, group=group)
    taken = fresh.items.get().new_starts_at.astimezone(local(lesson).tzinfo)
    other = lesson_on(group, day(2, 0))
    moved = reschedule_lesson(
        SYSTEM, instance=other, new_date=taken.date(), new_start_time=taken.time(), reason="Faster"
    )
    with pytest.raises(ScheduleConflict) as refused:
        commit_plan(SYSTEM, instance=fresh)
    assert [one["lesson"] for one in refused.value.details["conflicts"]] == [moved.pk]


def test_an_undo_says_what_is_in_its_way(world: World) -> None:
    group = new_group(world)
    meets(group, 0)
    meets(group, 2)
    made = commit_plan(SYSTEM, instance=plan(world, group=group))
    lesson = lesson_on(group, day(3, 0))
    reschedule_lesson(SYSTEM, instance=lesson, new_date=day(3, 1), new_start_time=time(15), reason="Room")
    after = state(group)
    with pytest.raises(UndoBlocked, match=r"“New · .*” .* has changed since") as refused:
        undo_plan(SYSTEM, instance=made)
    assert refused.value.details == {"lessons": [lesson.pk]}
    assert state(group) == after


def test_a_holiday_comes_and_goes_with_its_plan(world: World) -> None:
    group = new_group(world)
    meets(group, 0)
    first: dict[str, Any] = {"first_date": day(1, 0), "last_date": day(1, 0), "holiday_name": "Navruz"}
    before = state(group)
    made = plan(world, **first)
    assert made.items.count() == 3
    commit_plan(world.actor("operator"), instance=made)
    assert Holiday.objects.get().name == "Navruz"
    assert days_of(group, (1, 2, 3)) == [day(2, 0), day(3, 0)]
    assert Lesson.objects.filter(pk__in=made.items.values("lesson"), is_rescheduled=True).count() == 3
    undo_plan(world.actor("operator"), instance=made)
    assert (state(group), Holiday.objects.count()) == (before, 0)


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"last_date": day(0, 0)}, "last_date"),
        ({"last_date": day(15, 0)}, "last_date"),
        ({"first_date": day(-2, 0), "last_date": day(-2, 6)}, "first_date"),
        ({"mode": PlanMode.SUBSTITUTE}, "substitute"),
        ({"holiday_name": "Navruz"}, "holiday_name"),
        ({"reason": ""}, "reason"),
    ],
)
def test_each_wrong_value_is_named(world: World, wrong: dict[str, Any], field: str) -> None:
    with pytest.raises(Invalid) as refused:
        plan(world, **wrong)
    assert list(refused.value.fields) == [field]
    assert ReschedulePlan.objects.count() == 0


def test_plans_are_made_by_staff_and_previews_thrown_away(world: World) -> None:
    for name in ("teacher", "student", "accountant"):
        with pytest.raises(NotAllowed):
            plan_reschedule(
                world.actor(name), mode=PlanMode.CANCEL, first_date=day(1, 0), last_date=day(1, 6), reason="Ill"
            )
    made = plan(world, PlanMode.CANCEL, group=world.group)
    discard_plan(world.actor("operator"), instance=made)
    done = commit_plan(SYSTEM, instance=plan(world, PlanMode.CANCEL, group=world.group))
    with pytest.raises(PlanClosed):
        discard_plan(SYSTEM, instance=done)
    assert ReschedulePlan.objects.get() == done
