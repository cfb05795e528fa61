"""Lessons added, changed, completed, cancelled and deleted by hand."""

from datetime import time, timedelta

import pytest

from content.models import LessonPage
from school.attendance.models import Attendance
from school.audit.models import AuditChange
from school.common import clock
from school.common.errors import Conflict, Invalid, NotAllowed
from school.lessons.actions import cancel_lesson, complete_lesson, create_lesson, delete_lesson, update_lesson
from school.lessons.errors import LessonNotOpen, LessonNotStarted
from school.lessons.models import Lesson
from school.lessons.queries import lessons_visible_to
from school.timetable.actions import create_room
from tests.school.lessons.plans import day, lesson_on, lessons_of, local, meets, new_group
from tests.world import SYSTEM, World


def test_an_extra_lesson_is_at_the_schools_wall_clock_and_numbered(world: World) -> None:
    group = new_group(world)
    meets(group, 0)
    room = create_room(SYSTEM, name="Lab")
    lesson = create_lesson(
        SYSTEM, group=group, scheduled_date=day(1, 3), start_time=time(14), duration_minutes=45, title="Exam", room=room
    )
    assert f"{local(lesson):%F %H:%M}" == f"{day(1, 3)} 14:00"
    assert lesson.ends_at - lesson.starts_at == timedelta(minutes=45)
    assert (lesson.number, lesson.title, lesson.room, lesson.teacher) == (5, "Exam", room, world.operator)
    assert (lesson.planned_on, lesson.status) == (None, "scheduled")
    assert [one.number for one in lessons_of(group)] == [1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize("minutes", [4, 721])
def test_a_lesson_has_a_sane_length(world: World, minutes: int) -> None:
    with pytest.raises(Invalid) as refused:
        create_lesson(
            SYSTEM, group=world.group, scheduled_date=day(1, 0), start_time=time(14), duration_minutes=minutes
        )
    assert refused.value.fields == {"duration_minutes": [f"A lesson lasts from 5 to 720 minutes, not {minutes}."]}


def test_only_teachers_teach(world: World) -> None:
    with pytest.raises(Invalid) as refused:
        update_lesson(SYSTEM, instance=world.lessons[0], teacher=world.student)
    text = "Student Karimov is not a teacher. Choose somebody whose role is teacher."
    assert refused.value.fields == {"teacher": [text]}


def test_a_teacher_changes_lessons_of_own_groups_only(world: World) -> None:
    lesson = update_lesson(world.actor("teacher"), instance=world.lessons[0], title="Greetings", material=None)
    assert (lesson.title, lesson.is_adjusted) == ("Greetings", False)
    with pytest.raises(NotAllowed):
        update_lesson(world.actor("other_teacher"), instance=lesson, title="Mine")
    with pytest.raises(NotAllowed):
        create_lesson(world.actor("other_teacher"), group=world.group, scheduled_date=day(1, 0), start_time=time(5))
    with pytest.raises(NotAllowed, match="Only staff"):
        update_lesson(world.actor("teacher"), instance=lesson, teacher=world.editor)
    with pytest.raises(NotAllowed):
        update_lesson(world.actor("student"), instance=lesson, title="Mine")


def test_a_lesson_page_of_the_course_is_its_material(world: World) -> None:
    page = LessonPage(title="Alphabet")
    world.course.add_child(instance=page)
    lesson = update_lesson(SYSTEM, instance=world.lessons[0], material=page)
    assert Lesson.objects.get(material__title="Alphabet") == lesson


def test_a_lesson_is_completed_once_it_has_begun(world: World) -> None:
    past, future = world.lessons[0], world.lessons[-1]
    assert complete_lesson(world.actor("teacher"), instance=past).status == "completed"
    change = AuditChange.objects.get(model="lessons.lesson", object_id=str(past.pk), operation="update")
    assert change.changes == {"status": ["scheduled", "completed"]}
    with pytest.raises(LessonNotOpen):
        complete_lesson(SYSTEM, instance=past)
    with pytest.raises(LessonNotStarted):
        complete_lesson(SYSTEM, instance=future)


def test_a_lesson_is_cancelled_once(world: World) -> None:
    lesson = world.lessons[-1]
    assert cancel_lesson(SYSTEM, instance=lesson).status == "cancelled"
    with pytest.raises(LessonNotOpen):
        cancel_lesson(SYSTEM, instance=lesson)


def test_a_lesson_with_attendance_cannot_be_deleted(world: World) -> None:
    marked, free = world.lessons[0], world.lessons[-1]
    Attendance.objects.create(lesson=marked, student=world.student, status="present", marked_at=clock.now())
    with pytest.raises(Conflict) as refused:
        delete_lesson(SYSTEM, instance=marked)
    assert (refused.value.code, str(refused.value)) == (
        "in_use",
        "“A1 morning · 1” cannot be deleted: it is used by attendance. Remove or change these first.",
    )
    delete_lesson(SYSTEM, instance=free)
    assert [lesson.number for lesson in world.lessons] == list(range(1, 29))


def test_who_sees_which_lessons(world: World) -> None:
    group = new_group(world, "Staff")
    meets(group, 0, time(6))
    substituted = lesson_on(group, day(1, 0))
    update_lesson(SYSTEM, instance=substituted, teacher=world.teacher)
    everything = Lesson.objects.count()
    seen = {
        name: lessons_visible_to(world.actor(name)).count()
        for name in ("admin", "operator", "accountant", "teacher", "other_teacher", "student", "outsider")
    }
    own, other = world.group.lessons.count(), world.other_group.lessons.count()
    assert seen == {
        "admin": everything,
        "operator": everything,
        "accountant": 0,
        "teacher": own + 1,
        "other_teacher": other,
        "student": own,
        "outsider": other,
    }
