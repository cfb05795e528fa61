"""Lessons in the admin: the list and its filters, a lesson's page and buttons."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from content.models import LessonPage
from school.common import clock
from school.lessons.admin import days_of_period
from school.lessons.models import Lesson
from school.timetable.actions import create_room
from tests.school.admin_pages import AdminPages
from tests.school.lessons.plans import day, lesson_on, local, meets, new_group
from tests.world import SYSTEM, World

PAGE = "lessons_lesson_change"
FORM = "lesson_form"


@pytest.fixture
def pages(world: World) -> AdminPages:
    return AdminPages(world.operator)


def test_todays_lessons_are_one_click_away(world: World, pages: AdminPages) -> None:
    rows = pages.rows("lessons_lesson", "?period=today")
    assert [row.split(" | ")[1:] for row in rows] == [
        ["A1 evening", "8", "Uteacher Karimov", "-", "scheduled"],
        ["A1 morning", "8", "Teacher Karimov", "-", "scheduled"],
    ]
    assert len(pages.rows("lessons_lesson", "?period=next_week")) == 14
    assert len(pages.rows("lessons_lesson", f"?group__id__exact={world.group.pk}&status__exact=scheduled")) == 29
    assert pages.rows("lessons_lesson", "?status__exact=cancelled") == []


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        ("today", date(2026, 11, 22), date(2026, 11, 22)),
        ("tomorrow", date(2026, 11, 23), date(2026, 11, 23)),
        ("week", date(2026, 11, 16), date(2026, 11, 22)),
        ("next_week", date(2026, 11, 23), date(2026, 11, 29)),
        ("last_week", date(2026, 11, 9), date(2026, 11, 15)),
    ],
)
def test_periods_begin_on_monday(period: str, first: date, last: date) -> None:
    assert days_of_period(period, date(2026, 11, 22)) == (first, last)
    assert days_of_period("", date(2026, 11, 22)) is None


def test_an_extra_lesson_is_made_by_the_form(world: World, pages: AdminPages) -> None:
    group = new_group(world)
    values = {
        "group": group.pk,
        "scheduled_date": day(1, 0),
        "start_time": "07:15",
        "duration_minutes": 45,
        "title": "Exam",
    }
    assert pages.send("lessons_lesson_add", form=FORM, values=values) == []
    lesson = Lesson.objects.get(title="Exam")
    assert f"{local(lesson):%F %H:%M}" == f"{day(1, 0)} 07:15"
    assert lesson.ends_at - lesson.starts_at == timedelta(minutes=45)
    complaints = pages.send("lessons_lesson_add", form=FORM, values={**values, "start_time": "07:30"})
    assert any("by lesson “Exam” of group “New”" in complaint for complaint in complaints)


def test_a_lesson_gets_its_title_page_teacher_and_room(world: World, pages: AdminPages) -> None:
    lesson = world.lessons[-1]
    room = create_room(SYSTEM, name="Lab")
    unit = LessonPage(title="Alphabet")
    world.course.add_child(instance=unit)
    values = {"title": "Letters", "material": unit.pk, "teacher": world.editor.pk, "room": room.pk}
    assert pages.send(PAGE, lesson.pk, form=FORM, values=values) == []
    lesson.refresh_from_db()
    assert (lesson.title, lesson.material, lesson.teacher, lesson.room) == ("Letters", unit, world.editor, room)


def test_a_clash_is_shown_in_the_form(world: World, pages: AdminPages) -> None:
    group = new_group(world)
    meets(group, 0)
    other = new_group(world, "Other", teacher=world.accountant)
    meets(other, 0)
    lesson = lesson_on(other, day(1, 0))
    complaints = pages.send(PAGE, lesson.pk, form=FORM, values={"teacher": world.operator.pk})
    assert any("Already taken: teacher Operator Karimov, by lesson" in complaint for complaint in complaints)
    lesson.refresh_from_db()
    assert lesson.teacher == world.accountant


def test_buttons_complete_and_cancel(world: World, pages: AdminPages) -> None:
    past, future = world.lessons[0], world.lessons[-1]
    assert "The lesson is completed." in pages.press("lessons_lesson_complete", past.pk)
    assert any("has not begun yet" in text for text in pages.press("lessons_lesson_complete", future.pk))
    assert "The lesson is cancelled." in pages.press("lessons_lesson_cancel", future.pk)
    assert set(Lesson.objects.filter(pk__in=[past.pk, future.pk]).values_list("status", flat=True)) == {
        "completed",
        "cancelled",
    }


def test_the_list_costs_as_many_queries_for_many_as_for_few(world: World, pages: AdminPages) -> None:
    counts = []
    for period in ("today", "next_week"):
        with CaptureQueriesContext(connection) as queries:
            assert pages.rows("lessons_lesson", f"?period={period}")
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 25
    with CaptureQueriesContext(connection) as queries:
        pages.shown(PAGE, world.lessons[0].pk)
    assert len(queries) <= 25


def test_a_button_on_a_lesson_that_is_not_there(world: World, pages: AdminPages) -> None:
    answer = pages.client.post("/admin/lessons/lesson/404404/complete/", {"_form_submitted": "on"})
    assert answer.status_code == 404
    assert clock.today() == day(0, clock.today().weekday())
