"""Assignments and work on the staff's pages."""

from pathlib import Path

import pytest
from django.urls import reverse

from school.assignments.models import Assignment, Submission
from tests.school.admin_pages import AdminPages
from tests.school.assignments.work import given, graded, handed_in, overdue, paper
from tests.school.lessons.handouts import pdf
from tests.world import World

LIST, WORK = "assignments_assignment", "assignments_submission"


@pytest.fixture
def office(world: World) -> AdminPages:
    return AdminPages(world.admin)


def test_an_assignment_is_given_and_changed(world: World, office: AdminPages) -> None:
    values = {
        "course": world.course.pk,
        "title": "Essay",
        "max_score": 20,
        "due_at_0": "2031-05-01",
        "due_at_1": "18:00",
    }
    assert office.send(f"{LIST}_add", form="assignment_form", values=values) == []
    made = Assignment.objects.get()
    assert (made.title, made.max_score, made.created_by) == ("Essay", 20, world.admin)
    assert office.send(f"{LIST}_change", made.pk, form="assignment_form", values={"title": "Letter"}) == []
    made.refresh_from_db()
    assert (made.title, made.due_at.isoformat() if made.due_at else "") == ("Letter", "2031-05-01T13:00:00+00:00")


def test_a_group_of_another_course_is_refused_at_its_field(world: World, office: AdminPages) -> None:
    assignment = given(world)
    graded(world, handed_in(world, assignment), 60)
    complaints = office.send(f"{LIST}_change", assignment.pk, form="assignment_form", values={"max_score": 10})
    assert any("A student has a higher score already." in text for text in complaints)


def test_the_list_counts_what_is_handed_in_and_graded(world: World, office: AdminPages) -> None:
    assignment = given(world, title="Essay")
    graded(world, handed_in(world, assignment), 60)
    handed_in(world, assignment, text="Newer")
    graded(world, handed_in(world, assignment, by="classmate"), 70)
    (row,) = office.rows(LIST)
    assert "1 of 2" in row
    assert "the whole course" in row


def test_work_is_graded_beside_its_text_and_file(world: World, office: AdminPages) -> None:
    work = handed_in(world, given(world, max_score=20, description="Write."), text="My summer", file=paper())
    page = office.shown(f"{WORK}_change", work.pk).text
    assert all(text in page for text in ("My summer", "essay.pdf", "Write.", "0 to 20"))
    complaints = office.send(f"{WORK}_change", work.pk, form="submission_form", values={"score": 21})
    assert any("between 0 and 20" in text for text in complaints)
    values = {"score": 18, "feedback": "Good"}
    assert office.send(f"{WORK}_change", work.pk, form="submission_form", values=values) == []
    work.refresh_from_db()
    assert (work.score, work.feedback, work.graded_by) == (18, "Good", world.admin)


def test_the_same_grade_again_is_no_complaint(world: World, office: AdminPages) -> None:
    work = graded(world, handed_in(world, given(world)), 18)
    assert office.send(f"{WORK}_change", work.pk, form="submission_form", values={}) == []
    assert Submission.objects.get().score == 18


def test_an_earlier_version_is_only_read(world: World, office: AdminPages) -> None:
    assignment = given(world)
    first = handed_in(world, assignment)
    second = handed_in(world, assignment, text="Newer")
    assert not office.shown(f"{WORK}_change", first.pk).select("[name=score]")
    assert office.shown(f"{WORK}_change", second.pk).select("[name=score]")
    assert [row.split(" | ")[0] for row in office.rows(WORK, query="?state=earlier")] == ["Essay"]
    assert len(office.rows(WORK, query="?state=waiting")) == 1


def test_late_work_says_so(world: World, office: AdminPages) -> None:
    handed_in(world, overdue(given(world)))
    (row,) = office.rows(WORK)
    assert "late" in row


def test_the_file_comes_whole_and_in_parts(world: World, office: AdminPages, media: Path) -> None:
    work = handed_in(world, given(world), file=paper())
    address = reverse("admin:assignments_submission_file", args=[work.pk])
    answer = office.client.get(address, headers={"Range": "bytes=0-3"})
    assert (answer.status_code, answer.getvalue()) == (206, pdf()[:4])
    assert office.client.get(reverse("admin:assignments_submission_file", args=[work.pk + 1])).status_code == 404


def test_operators_look_and_editors_have_no_business_there(world: World) -> None:
    work = handed_in(world, given(world), file=paper())
    operator = AdminPages(world.operator)
    assert not operator.shown(f"{WORK}_change", work.pk).select("[name=score]")
    assert not operator.shown(f"{LIST}_change", work.assignment_id).select("[name=title]")
    editor = AdminPages(world.editor)
    for name in (f"{WORK}_changelist", f"{LIST}_changelist"):
        assert editor.client.get(reverse(f"admin:{name}")).status_code == 403
    assert editor.client.get(reverse("admin:assignments_submission_file", args=[work.pk])).status_code == 404
