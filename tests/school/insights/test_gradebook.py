"""The gradebook: what stands in it, for whom, at which cost, as a page and as a file."""

import csv
import io
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from school.attendance.actions import mark_student
from school.attendance.choices import AttendanceStatus
from school.audit.models import AuditEntry
from school.common import clock
from school.common.errors import NotAllowed
from school.homework.models import Homework
from school.insights.choices import CellState, Kind
from school.insights.gradebook import (
    Gradebook,
    Line,
    gradebook_of_course,
    gradebook_of_group,
    graded_courses,
    graded_groups,
)
from school.insights.gradebook_file import gradebook_file
from school.learning.actions import grant_access
from school.people.actions import update_person
from school.quizzes.actions import submit_answers
from tests.content.questions import BAD, GOOD, lesson_with_quiz
from tests.school.admin_pages import AdminPages
from tests.school.assignments.work import given, graded, handed_in, overdue
from tests.school.homework.answers import assigned
from tests.world import SYSTEM, World, person


@pytest.fixture(autouse=True)
def media(settings: Any, tmp_path: Path) -> Path:
    settings.MEDIA_ROOT = tmp_path
    return tmp_path


def of_group(world: World, name: str = "teacher") -> Gradebook:
    return gradebook_of_group(world.actor(name), world.group)


def line_of(book: Gradebook, student: Any) -> Line:
    return next(line for line in book.lines if line.student == student)


def spoken(world: World, score: float) -> Homework:
    """The student's homework with a score."""
    task = assigned(world, title="Say it")
    Homework.objects.filter(pk=task.pk).update(similarity_score=score, status="needs_review", attempt=1)
    return task


def test_everything_stands_in_one_row(world: World) -> None:
    spoken(world, 90.04)
    essay = given(world, title="Essay", max_score=20)
    graded(world, handed_in(world, essay), 15)
    for lesson, status in zip(world.lessons, (AttendanceStatus.PRESENT, AttendanceStatus.ABSENT), strict=False):
        mark_student(SYSTEM, lesson=lesson, student=world.student, status=status)
    book = of_group(world)
    assert [(task.kind, task.title, task.max_score) for task in book.tasks] == [
        (Kind.HOMEWORK, "Say it", 100),
        (Kind.ASSIGNMENT, "Essay", 20),
    ]
    line = line_of(book, world.student)
    assert [(cell.state, cell.score, cell.percent) for cell in line.cells] == [
        (CellState.GRADED, 90.0, 90.0),
        (CellState.GRADED, 15, 75.0),
    ]
    assert line.averages == {Kind.HOMEWORK: 90.0, Kind.QUIZ: None, Kind.ASSIGNMENT: 75.0}
    assert (line.average, line.attended, line.marked, line.attendance) == (82.5, 1, 2, 50.0)
    assert [each.student for each in book.lines] == [world.classmate, world.student]


def test_what_has_no_score_says_why(world: World) -> None:
    handed_in(world, given(world, title="Waiting"))
    overdue(given(world, title="Missing"))
    given(world, title="Open", due_at=clock.now() + timedelta(days=3))
    given(world, title="Draft", is_published=False)
    cells = {
        task.title: cell.state
        for task, cell in zip(of_group(world).tasks, line_of(of_group(world), world.student).cells, strict=True)
    }
    assert cells == {"Waiting": CellState.WAITING, "Missing": CellState.MISSING, "Open": CellState.OPEN}


def test_a_quiz_counts_by_its_best_attempt(world: World) -> None:
    quiz = lesson_with_quiz(world.course)
    for answers in (GOOD, BAD):
        submit_answers(world.actor("student"), quiz=quiz, answers=answers)
    book = of_group(world)
    assert [(task.kind, task.title) for task in book.tasks] == [(Kind.QUIZ, str(quiz))]
    assert line_of(book, world.student).cells[0].score == 100
    assert line_of(book, world.student).averages[Kind.QUIZ] == 100.0
    assert line_of(book, world.classmate).cells[0].state == CellState.OPEN


def test_only_the_version_that_counts(world: World) -> None:
    essay = given(world)
    graded(world, handed_in(world, essay), 100)
    handed_in(world, essay, text="Newer")
    assert [cell.state for cell in line_of(of_group(world), world.student).cells] == [CellState.WAITING]


def test_a_course_has_all_its_students_and_no_columns_of_homework(world: World) -> None:
    spoken(world, 80)
    given(world, title="Morning", group=world.group)
    alone = person("alone")
    grant_access(SYSTEM, student=alone, course=world.course)
    book = gradebook_of_course(world.actor("teacher"), world.course)
    assert [line.student for line in book.lines] == [alone, world.classmate, world.outsider, world.student]
    assert [task.title for task in book.tasks] == ["Morning"]
    assert line_of(book, world.student).averages[Kind.HOMEWORK] == 80.0
    assert [line_of(book, each).cells[0].state for each in (world.outsider, alone, world.student)] == [
        CellState.NOT_GIVEN,
        CellState.NOT_GIVEN,
        CellState.OPEN,
    ]


def test_who_opens_which(world: World) -> None:
    def opened(name: str) -> tuple[list[str], list[str]]:
        actor = world.actor(name)
        groups = graded_groups(actor).order_by("name").values_list("name", flat=True)
        return list(groups), list(graded_courses(actor).values_list("title", flat=True))

    assert opened("teacher") == (["A1 morning"], ["Turkish A1"])
    assert opened("other_teacher") == (["A1 evening"], [])
    assert opened("admin") == opened("operator") == (["A1 evening", "A1 morning"], ["Turkish A1"])
    for name in ("student", "accountant", "editor"):
        assert opened(name) == ([], [])


def test_it_costs_the_same_for_any_number_of_students_and_tasks(world: World) -> None:
    def cost() -> int:
        with CaptureQueriesContext(connection) as asked:
            gradebook_of_course(world.actor("admin"), world.course)
        return len(asked)

    graded(world, handed_in(world, given(world)), 50)
    few = cost()
    for number in range(20):
        newcomer = person(f"newcomer{number}")
        grant_access(SYSTEM, student=newcomer, course=world.course)
    for number in range(5):
        graded(world, handed_in(world, given(world, title=f"Task {number}")), 50)
        handed_in(world, given(world, title=f"More {number}"), by="classmate")
    assert cost() == few <= 9


def test_the_file_holds_no_formulas_and_is_in_the_audit(world: World) -> None:
    update_person(SYSTEM, instance=world.student, first_name="=1+1", last_name="A")
    graded(world, handed_in(world, given(world, title="@essay", max_score=20)), 15)
    body = gradebook_file(world.actor("admin"), of_group(world), chosen="studygroup-1")
    head, *rows = csv.reader(io.StringIO(body.decode("utf-8-sig")))
    assert head[:2] == ["Student", "Average, %"]
    assert head[-1] == "'@essay"
    assert [row[0] for row in rows] == ["'=1+1 A", "Classmate Karimov"]
    assert rows[0][1:] == ["75", "", "", "75", "", "0", "0", "15"]
    entry = AuditEntry.objects.get(action="audit.export_rows")
    assert entry.actor == world.admin


def test_who_may_not_take_rows_out_gets_no_file(world: World) -> None:
    with pytest.raises(NotAllowed):
        gradebook_file(world.actor("teacher"), of_group(world), chosen="studygroup-1")


def test_the_page_of_a_group_leads_to_it(world: World) -> None:
    graded(world, handed_in(world, given(world, title="Essay")), 75)
    office = AdminPages(world.admin)
    for name, of in (("groups_studygroup", world.group), ("content_coursepage", world.course)):
        button = office.shown(f"{name}_change", of.pk).select_one("a[href*=gradebook]")
        assert button is not None
        page = office.client.get(str(button["href"])).content.decode()
        assert all(text in page for text in ("Student Karimov", "Essay", "75.0", "Download as CSV"))
        file = office.client.get(f"{button['href']}?format=csv")
        assert (file.status_code, file.headers["Content-Type"]) == (200, "text/csv; charset=utf-8")


def test_operators_look_but_take_nothing_out(world: World) -> None:
    office = AdminPages(world.operator)
    address = str(office.shown("groups_studygroup_change", world.group.pk).select_one("a[href*=gradebook]")["href"])  # type: ignore[index]  # it is there
    assert "Download as CSV" not in office.client.get(address).content.decode()
    assert office.client.get(f"{address}?format=csv").status_code == 403


def test_editors_have_no_gradebook(world: World) -> None:
    editor = AdminPages(world.editor)
    assert not editor.shown("content_coursepage_change", world.course.pk).select("a[href*=gradebook]")
    address = reverse("admin:content_coursepage_change", args=[world.course.pk]).replace("change/", "gradebook/")
    assert editor.client.get(address).status_code in (302, 403)
