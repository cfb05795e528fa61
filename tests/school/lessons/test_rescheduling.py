"""Moving one lesson: what stays, what is kept, who is told, what is refused."""

from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import DatabaseError, transaction
from pytest_django.fixtures import Settings

from school.attendance.actions import Mark, mark_attendance
from school.attendance.choices import AttendanceStatus
from school.audit.models import AuditEntry
from school.common import clock
from school.common.errors import Conflict, DomainError, Invalid, NotAllowed
from school.homework.models import Homework
from school.lessons.actions import (
    add_resource,
    cancel_lesson,
    complete_lesson,
    delete_lesson,
    generate_lessons,
    reschedule_lesson,
    undo_reschedule,
    update_lesson,
)
from school.lessons.choices import ResourceType
from school.lessons.errors import FormerTimeOver, NothingToUndo, NotMovable, ScheduleConflict
from school.lessons.events import LessonRescheduled
from school.lessons.models import Lesson, LessonReschedule, LessonResource
from tests.school.lessons.handouts import pdf
from tests.school.lessons.listening import heard
from tests.school.lessons.plans import day, days_of, lesson_on, local, meets, new_group
from tests.world import SYSTEM, World


def move(world: World, lesson: Lesson, to: date, at: time = time(14), *, by: str = "teacher", **more: Any) -> Lesson:
    return reschedule_lesson(
        world.actor(by), instance=lesson, new_date=to, new_start_time=at, **{"reason": "Dentist", **more}
    )


def test_the_lesson_stays_itself_and_the_move_is_kept_and_told(world: World) -> None:
    lesson = world.lessons[-1]
    home = Homework.objects.create(lesson=lesson, student=world.student, title="Read", deadline=clock.now())
    was = lesson.starts_at
    with heard(LessonRescheduled) as told:
        moved = move(world, lesson, day(1, 3), reason="  Dentist ")
    assert (moved.pk, f"{local(moved):%F %H:%M}", moved.is_rescheduled) == (lesson.pk, f"{day(1, 3)} 14:00", True)
    assert moved.ends_at - moved.starts_at == timedelta(hours=1)
    assert Homework.objects.get(lesson=moved) == home
    (row,) = LessonReschedule.objects.filter(lesson=lesson)
    assert (row.old_starts_at, row.new_starts_at, row.reason) == (was, moved.starts_at, "Dentist")
    assert (row.rescheduled_by, row.undoes, row.plan) == (world.teacher, None, None)
    (event,) = told
    assert (event.lesson_id, event.reschedule_id, event.group_id) == (lesson.pk, row.pk, world.group.pk)
    assert (event.old_starts_at, event.new_starts_at) == (was, moved.starts_at)
    assert AuditEntry.objects.order_by("pk").last().action == "lessons.reschedule_lesson"  # type: ignore[union-attr]


def test_a_missed_lesson_with_marks_moves_with_them(world: World) -> None:
    lesson = world.lessons[0]
    mark_attendance(SYSTEM, lesson=lesson, marks=[Mark(student=world.student.pk, status=AttendanceStatus.EXCUSED)])
    moved = move(world, lesson, day(1, 3), new_duration_minutes=45)
    assert moved.attendance.get().student == world.student
    assert moved.ends_at - moved.starts_at == timedelta(minutes=45)
    assert [one.number for one in world.lessons] == list(range(1, 30))


def test_a_lessons_files_stay_with_it(world: World, settings: Settings, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path
    lesson = world.lessons[-1]
    file = SimpleUploadedFile("plan.pdf", pdf(), content_type="application/pdf")
    made = add_resource(SYSTEM, lesson=lesson, title="Plan", type=ResourceType.SUPPLEMENTARY, file=file)
    moved = move(world, lesson, day(1, 3))
    assert moved.resources.get() == made
    undo_reschedule(SYSTEM, instance=moved)
    (kept,) = LessonResource.objects.all()
    assert (kept.pk, kept.lesson, kept.title, kept.file_name) == (made.pk, lesson, "Plan", "plan.pdf")
    assert (kept.file.name, kept.updated_at) == (made.file.name, made.updated_at)
    with default_storage.open(str(kept.file.name)) as stored:
        assert stored.read() == pdf()


def test_the_same_place_again_is_no_move(world: World) -> None:
    lesson = world.lessons[-1]
    first = move(world, lesson, day(1, 3))
    with heard(LessonRescheduled) as told:
        again = move(world, lesson, day(1, 3))
    assert (again.starts_at, told) == (first.starts_at, [])
    assert LessonReschedule.objects.count() == 1


def test_a_clash_names_the_lesson_and_three_free_times(world: World) -> None:
    lesson, other = world.lessons[-1], world.lessons[-2]
    with pytest.raises(ScheduleConflict) as refused:
        move(world, lesson, local(other).date(), time(9, 30))
    assert [one["lesson"] for one in refused.value.details["conflicts"]] == [other.pk]
    assert [one["start_time"] for one in refused.value.details["suggestions"]] == ["10:00", "10:30", "08:00"]
    assert LessonReschedule.objects.count() == 0
    assert Lesson.objects.get(pk=lesson.pk).starts_at == lesson.starts_at


@pytest.mark.parametrize("close", [complete_lesson, cancel_lesson])
def test_what_was_held_or_cancelled_stays(world: World, close: Any) -> None:
    lesson = close(SYSTEM, instance=world.lessons[0])
    with pytest.raises(NotMovable, match="not moved") as refused:
        move(world, lesson, day(1, 3))
    assert refused.value.code == "lesson_not_open"


@pytest.mark.parametrize(
    ("to", "more", "field", "words"),
    [
        (clock.today() - timedelta(days=1), {}, "new_date", "over already"),
        (clock.today() + timedelta(days=82), {}, "new_date", "more than 60 days outside the dates of the group"),
        (clock.today() + timedelta(days=2), {"reason": " "}, "reason", "Say why"),
        (clock.today() + timedelta(days=2), {"reason": "x" * 501}, "reason", "at most 500"),
        (clock.today() + timedelta(days=2), {"new_duration_minutes": 4}, "new_duration_minutes", "from 5 to 720"),
    ],
)
def test_each_wrong_value_is_named(world: World, to: date, more: dict[str, Any], field: str, words: str) -> None:
    with pytest.raises(Invalid) as refused:
        move(world, world.lessons[-1], to, **more)
    assert list(refused.value.fields) == [field]
    assert words in refused.value.fields[field][0]


def test_who_may_move(world: World) -> None:
    lesson = world.lessons[-1]
    update_lesson(SYSTEM, instance=lesson, teacher=world.other_teacher)
    for number, by in enumerate(("teacher", "other_teacher", "operator", "admin")):
        move(world, lesson, day(1, number), by=by)
    for by in ("editor", "student", "accountant"):
        with pytest.raises(NotAllowed):
            move(world, lesson, day(1, 6), by=by)
    assert LessonReschedule.objects.filter(lesson=lesson).count() == 4


def test_a_move_is_taken_back_step_by_step(world: World) -> None:
    lesson = world.lessons[-1]
    places = [lesson.starts_at, move(world, lesson, day(1, 3)).starts_at, move(world, lesson, day(1, 4)).starts_at]
    with heard(LessonRescheduled) as told:
        once = undo_reschedule(world.actor("teacher"), instance=lesson)
        assert (once.starts_at, once.is_rescheduled) == (places[1], True)
        twice = undo_reschedule(world.actor("teacher"), instance=lesson)
    assert (twice.starts_at, twice.is_rescheduled) == (places[0], False)
    assert [event.new_starts_at for event in told] == [places[1], places[0]]
    with pytest.raises(NothingToUndo):
        undo_reschedule(SYSTEM, instance=lesson)
    rows = LessonReschedule.objects.order_by("pk")
    assert [row.undoes_id for row in rows] == [None, None, rows[1].pk, rows[0].pk]


def test_a_move_is_not_taken_back_into_the_past_or_onto_others(world: World) -> None:
    past, future = world.lessons[0], world.lessons[-1]
    move(world, past, day(1, 3))
    with pytest.raises(FormerTimeOver):
        undo_reschedule(SYSTEM, instance=past)
    was = local(future)
    move(world, future, day(1, 4))
    move(world, past, was.date(), was.time())
    with pytest.raises(ScheduleConflict):
        undo_reschedule(SYSTEM, instance=future)
    cancel_lesson(SYSTEM, instance=future)
    with pytest.raises(NotMovable):
        undo_reschedule(SYSTEM, instance=future)


def test_changing_date_or_time_is_a_move_too(world: World) -> None:
    lesson = world.lessons[-1]
    with heard(LessonRescheduled) as told:
        moved = update_lesson(world.actor("teacher"), instance=lesson, title="Exam", start_time=time(14))
        update_lesson(world.actor("teacher"), instance=lesson, duration_minutes=30, reason="Short")
        update_lesson(world.actor("teacher"), instance=lesson, title="Exam 2", duration_minutes=30)
    assert (local(moved), moved.title, moved.is_rescheduled) == (local(lesson).replace(hour=14), "Exam", True)
    assert list(LessonReschedule.objects.order_by("pk").values_list("reason", flat=True)) == ["", "Short"]
    assert [event.reason for event in told] == ["", "Short"]
    with pytest.raises(Invalid) as refused:
        update_lesson(SYSTEM, instance=lesson, scheduled_date=day(-1, 3))
    assert list(refused.value.fields) == ["scheduled_date"]


def test_generation_leaves_moved_lessons_where_they_are_also_after_an_undo(world: World) -> None:
    group = new_group(world)
    schedule = meets(group, 0)
    lesson = lesson_on(group, day(1, 0))
    move(world, lesson, day(1, 3), by="operator")
    assert generate_lessons(SYSTEM, group=group).moved == 0
    assert days_of(group, (1,)) == [day(1, 3)]
    undo_reschedule(SYSTEM, instance=lesson)
    generate_lessons(SYSTEM, group=group)
    assert days_of(group, (1,)) == [day(1, 0)]
    schedule.delete()
    assert generate_lessons(SYSTEM, group=group).removed >= 1
    assert days_of(group, (1, 2)) == [day(1, 0)]


def test_history_is_only_added_to(world: World) -> None:
    lesson = move(world, world.lessons[-1], day(1, 3))
    row = lesson.reschedules.get()
    for change in (lambda: row.delete(), lambda: LessonReschedule.objects.update(reason="Nothing happened")):
        with pytest.raises(DatabaseError, match="append_only"), transaction.atomic():
            change()
    with pytest.raises(Conflict) as refused:
        delete_lesson(SYSTEM, instance=lesson)
    assert isinstance(refused.value, DomainError)
    assert refused.value.code == "in_use"
