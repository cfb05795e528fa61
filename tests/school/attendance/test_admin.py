"""The sheet on which staff mark a whole group, and the list of marks."""

import pytest
from django.test import Client
from django.urls import reverse

from school.attendance.actions import Mark, mark_attendance
from school.attendance.choices import AttendanceStatus
from school.attendance.models import Attendance
from school.groups.actions import remove_student
from school.lessons.choices import LessonStatus
from school.lessons.models import Lesson
from tests.world import SYSTEM, World


@pytest.fixture
def operator(world: World) -> Client:
    client = Client()
    client.force_login(world.operator)
    return client


def sheet_of(lesson: Lesson) -> str:
    return reverse("admin:attendance_mark", args=[lesson.pk])


def test_the_sheet_names_everybody_and_saves_at_once(world: World, operator: Client) -> None:
    page = operator.get(sheet_of(world.lessons[0]))
    assert page.status_code == 200
    for person in (world.student, world.classmate):
        assert str(person) in page.text
        assert f'data-student="{person.pk}"' in page.text

    values = {
        f"{world.student.pk}-status": "present",
        f"{world.student.pk}-notes": "early",
        f"{world.classmate.pk}-status": "absent",
        f"{world.classmate.pk}-notes": "",
    }
    saved = operator.post(sheet_of(world.lessons[0]), values, follow=True)
    assert "2 marks saved." in saved.text
    assert list(Attendance.objects.order_by("student_id").values_list("status", "notes", "marked_by")) == [
        ("present", "early", world.operator.pk),
        ("absent", "", world.operator.pk),
    ]
    assert 'value="early"' in saved.text


def test_lines_left_empty_or_unchanged_are_not_marked(world: World, operator: Client) -> None:
    lesson = world.lessons[0]
    (first,) = mark_attendance(
        SYSTEM, lesson=lesson, marks=[Mark(student=world.student.pk, status=AttendanceStatus.LATE)]
    ).rows
    saved = operator.post(sheet_of(lesson), {f"{world.student.pk}-status": "late"}, follow=True)
    assert "0 marks saved." in saved.text
    assert Attendance.objects.get().marked_at == first.marked_at


def test_a_refusal_is_shown_and_nothing_saved(world: World, operator: Client) -> None:
    lesson = world.lessons[0]
    Lesson.objects.filter(pk=lesson.pk).update(status=LessonStatus.CANCELLED)
    page = operator.post(sheet_of(lesson), {f"{world.student.pk}-status": "late"})
    assert page.status_code == 200
    assert "This lesson is cancelled" in page.text
    assert not Attendance.objects.exists()


def test_a_group_without_students_has_an_empty_sheet(world: World, operator: Client) -> None:
    for student in (world.student, world.classmate):
        remove_student(SYSTEM, group=world.group, student=student)
    assert "This group has no students." in operator.get(sheet_of(world.lessons[-1])).text


@pytest.mark.parametrize(("name", "status"), [("accountant", 404), ("editor", 404), ("teacher", 302), ("admin", 200)])
def test_who_gets_the_sheet(world: World, name: str, status: int) -> None:
    client = Client()
    client.force_login(getattr(world, name))
    assert client.get(sheet_of(world.lessons[0])).status_code == status


def test_the_list_leads_to_the_sheet(world: World, operator: Client) -> None:
    mark_attendance(
        SYSTEM, lesson=world.lessons[0], marks=[Mark(student=world.student.pk, status=AttendanceStatus.LATE)]
    )
    page = operator.get(reverse("admin:attendance_attendance_changelist"))
    assert page.status_code == 200
    assert "Student Karimov" in page.text
    row_button = reverse("admin:attendance_attendance_open_sheet", args=[Attendance.objects.get().pk])
    assert row_button in page.text
    assert operator.get(row_button).headers["Location"] == sheet_of(world.lessons[0])
