"""Marking attendance: who may, whom, and what a repetition changes."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from school.attendance.actions import Mark, mark_attendance
from school.attendance.choices import AttendanceStatus
from school.attendance.errors import LessonCancelled
from school.attendance.models import Attendance
from school.attendance.queries import register_of
from school.audit.models import AuditChange, AuditEntry
from school.common.errors import Invalid, NotAllowed
from school.gamification.queries import balance_of
from school.groups.actions import remove_student
from school.lessons.choices import LessonStatus
from school.lessons.models import Lesson
from school.notifications.models import Notification
from tests.world import SYSTEM, World


def marks_of(world: World, first: str, second: str, notes: str = "") -> list[Mark]:
    return [
        Mark(student=world.student.pk, status=AttendanceStatus(first), notes=notes),
        Mark(student=world.classmate.pk, status=AttendanceStatus(second)),
    ]


def test_marks_are_made_then_changed(world: World) -> None:
    lesson = world.lessons[0]
    made = mark_attendance(world.actor("teacher"), lesson=lesson, marks=marks_of(world, "present", "absent", "early"))
    changed = mark_attendance(world.actor("teacher"), lesson=lesson, marks=marks_of(world, "present", "late"))

    assert (made.created, made.updated) == (2, 0)
    assert (changed.created, changed.updated) == (0, 2)
    assert [row.pk for row in changed.rows] == [row.pk for row in made.rows]
    stored = Attendance.objects.order_by("student_id").values_list("student", "status", "notes", "marked_by")
    assert list(stored) == [
        (world.student.pk, "present", "", world.teacher.pk),
        (world.classmate.pk, "late", "", world.teacher.pk),
    ]


def test_the_audit_names_who_and_what(world: World) -> None:
    mark_attendance(world.actor("teacher"), lesson=world.lessons[0], marks=marks_of(world, "present", "absent"))

    entry = AuditEntry.objects.get(action="attendance.mark")
    assert (entry.actor_id, entry.via) == (world.teacher.pk, "api")
    changes = AuditChange.objects.filter(entry=entry, model="attendance.attendance")
    assert [(row.operation, row.changes["status"]) for row in changes.order_by("pk")] == [
        ("insert", [None, "present"]),
        ("insert", [None, "absent"]),
    ]


@pytest.mark.parametrize("name", ["other_teacher", "student", "accountant", "editor"])
def test_others_may_not_mark(world: World, name: str) -> None:
    with pytest.raises(NotAllowed):
        mark_attendance(world.actor(name), lesson=world.lessons[0], marks=marks_of(world, "present", "late"))
    assert not Attendance.objects.exists()


@pytest.mark.parametrize("name", ["operator", "admin"])
def test_staff_mark_every_group(world: World, name: str) -> None:
    done = mark_attendance(world.actor(name), lesson=world.lessons[0], marks=marks_of(world, "present", "late"))
    assert done.created == 2


def test_a_substitute_marks_the_lesson_they_teach(world: World) -> None:
    lesson = world.lessons[0]
    Lesson.objects.filter(pk=lesson.pk).update(teacher=world.other_teacher)
    done = mark_attendance(world.actor("other_teacher"), lesson=lesson, marks=marks_of(world, "present", "late"))
    assert done.created == 2


def test_all_or_nothing_with_every_reason(world: World) -> None:
    marks = [
        Mark(student=world.outsider.pk, status=AttendanceStatus.PRESENT),
        Mark(student=world.student.pk, status=AttendanceStatus.ABSENT),
        Mark(student=world.student.pk, status=AttendanceStatus.PRESENT, notes="x" * 501),
    ]
    with pytest.raises(Invalid) as refusal:
        mark_attendance(world.actor("teacher"), lesson=world.lessons[0], marks=marks)
    assert refusal.value.fields == {
        "marks": [
            f"Not students of this lesson's group: {world.outsider.pk}.",
            f"Marked more than once: {world.student.pk}.",
            "Notes may have at most 500 characters.",
        ]
    }
    assert not Attendance.objects.exists()


def test_a_cancelled_lesson_takes_no_marks(world: World) -> None:
    lesson = world.lessons[0]
    Lesson.objects.filter(pk=lesson.pk).update(status=LessonStatus.CANCELLED)
    with pytest.raises(LessonCancelled):
        mark_attendance(world.actor("teacher"), lesson=lesson, marks=marks_of(world, "present", "late"))


def test_who_left_is_marked_in_lessons_before_only(world: World) -> None:
    last_week, last = world.lessons[0], world.lessons[-1]
    remove_student(SYSTEM, group=world.group, student=world.classmate)

    assert [line.student for line in register_of(last_week)] == [world.classmate, world.student]
    assert [line.student for line in register_of(last)] == [world.student]
    with pytest.raises(Invalid):
        mark_attendance(world.actor("teacher"), lesson=last, marks=marks_of(world, "present", "late"))


def test_coins_follow_the_mark(world: World) -> None:
    lesson, student = world.lessons[0], world.student.pk
    balances = []
    for status in ("present", "late", "absent", "absent", "present", "excused"):
        mark_attendance(
            world.actor("teacher"),
            lesson=lesson,
            marks=[Mark(student=world.student.pk, status=AttendanceStatus(status))],
        )
        balances.append(balance_of(student).balance)
    assert balances == [5, 5, 0, 0, 5, 0]


def test_absence_is_told_once(world: World) -> None:
    lesson = world.lessons[0]
    for status in ("absent", "present", "absent"):
        mark_attendance(
            world.actor("teacher"),
            lesson=lesson,
            marks=[Mark(student=world.student.pk, status=AttendanceStatus(status))],
        )
    told = Notification.objects.filter(recipient=world.student, type="attendance")
    assert list(told.values_list("title", "message")) == [("Marked absent", str(lesson))]


def test_the_number_of_queries_does_not_grow_with_the_group(world: World) -> None:
    lesson, next_lesson = world.lessons[:2]
    actor = world.actor("teacher")
    assert actor.may("attendance.mark_attendance")  # asked once per person, then remembered

    with CaptureQueriesContext(connection) as one:
        mark_attendance(actor, lesson=lesson, marks=[Mark(student=world.student.pk, status=AttendanceStatus.LATE)])
    with CaptureQueriesContext(connection) as two:
        mark_attendance(actor, lesson=next_lesson, marks=marks_of(world, "late", "late"))
    assert len(one) == len(two)
