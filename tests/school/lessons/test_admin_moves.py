"""Moving lessons in the admin: one on its page, many by a plan, a holiday with its lessons."""

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from school.jobs.models import Job
from school.lessons.actions import plan_reschedule
from school.lessons.choices import PlanMode
from school.lessons.models import Lesson, LessonReschedule, ReschedulePlan
from school.timetable.models import Holiday
from tests.school.admin_pages import AdminPages
from tests.school.lessons.plans import day, days_of, local, meets, new_group
from tests.world import SYSTEM, World

PAGE = "lessons_lesson_change"
FORM = "lesson_form"
PLAN = "lessons_rescheduleplan"


@pytest.fixture
def pages(world: World) -> AdminPages:
    return AdminPages(world.operator)


def week(world: World, **more: object) -> dict[str, object]:
    return {"first_date": day(1, 0), "last_date": day(1, 6), "mode": "shift", "reason": "Ill", **more}


def buttons(page: BeautifulSoup) -> str:
    return " ".join(" ".join(tag.text.split()) for tag in page.select("a, button"))


def test_a_lessons_form_moves_it_with_a_reason_and_shows_the_history(world: World, pages: AdminPages) -> None:
    lesson = world.lessons[-1]
    values = {"scheduled_date": day(1, 3), "start_time": "14:00"}
    assert "Say why the lesson moves." in pages.send(PAGE, lesson.pk, form=FORM, values=values)
    assert LessonReschedule.objects.count() == 0
    assert pages.send(PAGE, lesson.pk, form=FORM, values={**values, "reason": "Dentist"}) == []
    moved = Lesson.objects.get(pk=lesson.pk)
    assert (f"{local(moved):%F %H:%M}", moved.is_rescheduled) == (f"{day(1, 3)} 14:00", True)
    text = " ".join(pages.shown(PAGE, lesson.pk).text.split())
    assert "Dentist" in text
    assert f"→ {day(1, 3):%a %-d %b %Y}, 14:00–15:00" in text
    assert "The move is taken back." in pages.press("lessons_lesson_undo_move", lesson.pk)
    assert Lesson.objects.get(pk=lesson.pk).starts_at == lesson.starts_at


def test_other_values_need_no_reason(world: World, pages: AdminPages) -> None:
    lesson = world.lessons[-1]
    assert pages.send(PAGE, lesson.pk, form=FORM, values={"title": "Exam"}) == []
    assert (Lesson.objects.get(pk=lesson.pk).title, LessonReschedule.objects.count()) == ("Exam", 0)


def test_a_closed_lesson_shows_its_time_and_can_be_reopened(world: World, pages: AdminPages) -> None:
    lesson = world.lessons[-1]
    shown = buttons(pages.shown(PAGE, lesson.pk))
    assert ("Reopen" in shown, "Take back the move" in shown, "Cancel" in shown) == (False, False, True)
    answer = pages.client.post(
        reverse("admin:lessons_lesson_cancel", args=[lesson.pk]),
        {"_form_submitted": "on", "reason": "Flood"},
        headers={"HX-Request": "true"},
    )
    assert answer.status_code == 200
    page = pages.shown(PAGE, lesson.pk)
    assert page.select("[name=scheduled_date]") == []
    assert ("Flood" in page.text, "Reopen" in buttons(page)) == (True, True)
    assert "The lesson is scheduled again." in pages.press("lessons_lesson_reopen", lesson.pk)


def test_a_plan_is_made_looked_at_carried_out_and_undone(world: World, pages: AdminPages) -> None:
    group = new_group(world)
    meets(group, 0)
    assert pages.send(f"{PLAN}_add", form="rescheduleplan_form", values=week(world, group=group.pk)) == []
    plan = ReschedulePlan.objects.get()
    page = pages.shown(f"{PLAN}_change", plan.pk)
    (line,) = page.select("[data-lesson]")
    text = " ".join(line.text.split())
    assert f"{day(1, 0):%a, %-d %b %Y}, 07:00–08:00" in text
    assert f"{day(3, 0):%a, %-d %b %Y}, 07:00–08:00" in text
    assert "The plan is carried out and the groups are told." in pages.press(f"{PLAN}_commit", plan.pk)
    assert days_of(group, (1, 3)) == [day(3, 0)]
    shown = buttons(pages.shown(f"{PLAN}_change", plan.pk))
    assert ("Carry out" in shown, "Undo the plan" in shown) == (False, True)
    assert "The plan is undone and the groups are told." in pages.press(f"{PLAN}_undo", plan.pk)
    assert days_of(group, (1, 3)) == [day(1, 0)]
    assert [row.split(" | ")[2:4] for row in pages.rows(PLAN)] == [["New", "move to the next free times"]]


def test_a_preview_names_what_is_in_the_way_and_can_be_thrown_away(world: World, pages: AdminPages) -> None:
    values = week(world, mode="substitute", teacher=world.teacher.pk, substitute=world.operator.pk)
    group = new_group(world)
    meets(group, 0, local(world.lessons[0]).time())
    assert pages.send(f"{PLAN}_add", form="rescheduleplan_form", values=values) == []
    plan = ReschedulePlan.objects.get()
    page = pages.shown(f"{PLAN}_change", plan.pk)
    texts = [" ".join(line.text.split()) for line in page.select("[data-lesson]")]
    assert len(texts) == 7
    assert "the other teacher has a lesson then New" in texts[0]
    assert "Operator Karimov" in texts[1]
    assert any("no solution was found" in text for text in pages.press(f"{PLAN}_commit", plan.pk))
    assert "The preview is thrown away." in pages.press(f"{PLAN}_discard", plan.pk)
    assert ReschedulePlan.objects.count() == 0


def test_plans_start_from_the_teacher_and_the_group(world: World, pages: AdminPages) -> None:
    student = pages.shown("people_user_change", world.student.pk)
    teacher = pages.shown("people_user_change", world.teacher.pk)
    assert ("Teacher is away" in buttons(student), "Teacher is away" in buttons(teacher)) == (False, True)
    answer = pages.client.get(reverse("admin:people_user_teacher_away", args=[world.teacher.pk]))
    assert f"?teacher={world.teacher.pk}&first_date=" in answer.headers["Location"]
    answer = pages.client.get(reverse("admin:groups_studygroup_move_lessons", args=[world.group.pk]))
    assert pages.client.get(answer.headers["Location"]).status_code == 200


def test_a_holiday_with_lessons_shows_them_first(world: World, pages: AdminPages) -> None:
    values = {"date": day(1, 0), "name": "Navruz", "lessons": "shift"}
    assert pages.send("timetable_holiday_add", form="holiday_form", values=values) == []
    plan = ReschedulePlan.objects.get()
    assert (plan.holiday_name, plan.items.count(), Holiday.objects.count()) == ("Navruz", 2, 0)
    pages.press(f"{PLAN}_commit", plan.pk)
    assert Holiday.objects.get().date == day(1, 0)
    assert Lesson.objects.filter(is_rescheduled=True).count() == 2


@pytest.mark.parametrize(("week_of", "lessons"), [(1, "keep"), (30, "shift")])
def test_a_holiday_without_a_plan_is_there_at_once(world: World, pages: AdminPages, week_of: int, lessons: str) -> None:
    values = {"date": day(week_of, 0), "name": "Navruz", "lessons": lessons}
    assert pages.send("timetable_holiday_add", form="holiday_form", values=values) == []
    assert (ReschedulePlan.objects.count(), Holiday.objects.get().name) == (0, "Navruz")
    assert len(days_of(world.group, (1,))) == (6 if week_of == 1 else 7)
    assert pages.shown("timetable_holiday_change", Holiday.objects.get().pk)


def test_a_plans_page_costs_the_same_for_many_lessons_as_for_few(world: World, pages: AdminPages) -> None:
    counts = []
    pages.rows(PLAN)
    for last in (day(1, 0), day(2, 0)):
        plan = plan_reschedule(
            SYSTEM, mode=PlanMode.SHIFT, first_date=day(1, 0), last_date=last, group=world.group, reason="Ill"
        )
        with CaptureQueriesContext(connection) as queries:
            pages.shown(f"{PLAN}_change", plan.pk)
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 20
    with CaptureQueriesContext(connection) as queries:
        assert len(pages.rows(PLAN)) == 2
    assert len(queries) <= 20


def test_chosen_groups_are_generated_in_the_background(world: World, pages: AdminPages) -> None:
    chosen = {"action": "generate_in_background", "_selected_action": [world.group.pk, world.other_group.pk]}
    answer = pages.client.post(reverse("admin:groups_studygroup_changelist"), chosen)
    assert answer.status_code == 302
    assert sorted(Job.objects.filter(name="generate_group_lessons").values_list("args", flat=True)) == [
        [world.group.pk],
        [world.other_group.pk],
    ]
