"""Enrolments in the admin, by forms and buttons."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from content.models import CoursePage
from school.audit.models import AuditEntry
from school.learning.actions import enroll, record_lesson
from school.learning.models import Enrollment
from tests.school.admin_pages import AdminPages
from tests.school.learning.conftest import as_student, lessons_of
from tests.world import SYSTEM, World, person

LIST = "learning_enrollment"
FORM = "enrollment_form"


@pytest.fixture
def pages(world: World) -> AdminPages:
    return AdminPages(world.operator)


@pytest.fixture
def enrollment(world: World, free: CoursePage) -> Enrollment:
    """The student in the free course, with one of three lessons done."""
    enrollment = enroll(as_student(world.student), course=free)
    record_lesson(as_student(world.student), enrollment=enrollment, lesson=lessons_of(free)[0])
    return enrollment


def listed(pages: AdminPages, query: str = "") -> list[str]:
    """Student, course, state and progress of each line."""
    return [" | ".join(row.split(" | ")[:4]) for row in pages.rows(LIST, query)]


def press(pages: AdminPages, button: str, enrollment: Enrollment, **values: str) -> list[str]:
    """Press a button that asks in a dialog, fill that in, and read the page after it."""
    answer = pages.client.post(
        reverse(f"admin:{LIST}_{button}", args=[enrollment.pk]),
        {"_form_submitted": "on", **values},
        headers={"HX-Request": "true"},
    )
    assert answer.status_code == 200
    return [] if "HX-Redirect" in answer.headers else ["asked again"]


def test_a_student_is_let_in_by_the_form(world: World, pages: AdminPages, priced: CoursePage) -> None:
    values = {"student": world.outsider.pk, "course": priced.pk}
    assert pages.send(f"{LIST}_add", form=FORM, values=values) != []
    assert pages.send(f"{LIST}_add", form=FORM, values={**values, "reason": "Scholarship"}) == []
    made = Enrollment.objects.get(student=world.outsider)
    assert (made.course, made.reason, made.is_paid) == (priced, "Scholarship", False)
    entry = AuditEntry.objects.filter(action="learning.enroll").latest("pk")
    assert (entry.actor_id, entry.via) == (world.operator.pk, "admin")
    again = pages.send(f"{LIST}_add", form=FORM, values={**values, "reason": "Twice"})
    assert any("This student is enrolled in the course already." in text for text in again)
    teacher = pages.send(f"{LIST}_add", form=FORM, values={**values, "student": world.teacher.pk, "reason": "x"})
    assert teacher != []


def test_the_list_and_its_filters(world: World, pages: AdminPages, enrollment: Enrollment) -> None:
    line = "Student Karimov | Nursing basics | learning | 33.3 %"
    assert listed(pages) == [line]
    assert listed(pages, "?state=learning") == [line]
    assert listed(pages, "?state=completed") == listed(pages, "?state=left") == []
    assert listed(pages, f"?course__page_ptr__exact={enrollment.course_id}") == [line]
    assert listed(pages, f"?course__page_ptr__exact={world.course.pk}") == []
    assert listed(pages, "?q=basics") == [line]


def test_progress_and_out_and_in_again_by_buttons(pages: AdminPages, enrollment: Enrollment) -> None:
    assert press(pages, "set_by_hand", enrollment, percentage="101") == ["asked again"]
    press(pages, "set_by_hand", enrollment, percentage="100")
    enrollment.refresh_from_db()
    assert (str(enrollment.progress_percentage), enrollment.completed_at is not None) == ("100.0", True)
    assert press(pages, "let_out", enrollment) == ["asked again"]
    press(pages, "let_out", enrollment, reason="Moved away")
    enrollment.refresh_from_db()
    assert (enrollment.is_open, enrollment.reason) == (False, "Moved away")
    press(pages, "let_in_again", enrollment, reason="Is back")
    enrollment.refresh_from_db()
    assert (enrollment.is_open, enrollment.reason) == (True, "Is back")


def test_the_page_shows_the_lessons_and_fitting_buttons(pages: AdminPages, enrollment: Enrollment) -> None:
    page = pages.shown(f"{LIST}_change", enrollment.pk)
    text = " ".join(page.text.split())
    assert "One" in text
    assert all(name in text for name in ("Set progress", "Take out"))
    assert "Let in again" not in text


def test_a_students_page_and_a_courses_page_lead_there(world: World, pages: AdminPages, enrollment: Enrollment) -> None:
    address = reverse(f"admin:{LIST}_change", args=[enrollment.pk])
    assert pages.shown("people_user_change", world.student.pk).select(f'a[href="{address}"]')
    assert not pages.shown("people_user_change", world.teacher.pk).select(f'a[href="{address}"]')
    button = reverse("admin:content_coursepage_show_students", args=[enrollment.course_id])
    assert pages.shown("content_coursepage_change", enrollment.course_id).select(f'a[href="{button}"]')
    led = pages.client.get(button, follow=True)
    assert led.status_code == 200
    assert b"Student" in led.content


@pytest.mark.parametrize("who", ["teacher", "editor", "accountant"])
def test_others_have_no_such_pages(world: World, enrollment: Enrollment, who: str) -> None:
    pages = AdminPages(getattr(world, who))
    for address in (f"{LIST}_changelist", f"{LIST}_add"):
        assert pages.client.get(reverse(f"admin:{address}")).status_code in (302, 403)


def test_the_list_costs_the_same_for_many(pages: AdminPages, enrollment: Enrollment) -> None:
    pages.rows(LIST)
    with CaptureQueriesContext(connection) as few:
        pages.rows(LIST)
    for number in range(5):
        enroll(SYSTEM, course=enrollment.course, student=person(f"student{number}"), reason="Many")
    with CaptureQueriesContext(connection) as many:
        assert len(pages.rows(LIST)) == 6
    assert len(few) == len(many)
