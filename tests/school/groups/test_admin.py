"""Groups in the admin: a group with its students, schedule and lessons, by forms and buttons."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.formats import date_format

from school.audit.models import AuditEntry
from school.common import clock
from school.groups.actions import create_group
from school.groups.models import Membership, StudyGroup
from school.lessons.models import Lesson
from school.people.choices import Role
from school.timetable.models import LessonSchedule
from tests.school.admin_pages import AdminPages
from tests.school.lessons.plans import day, lessons_of, meets, new_group
from tests.world import SYSTEM, World, person

PAGE = "groups_studygroup_change"
FORM = "studygroup_form"


@pytest.fixture
def pages(world: World) -> AdminPages:
    return AdminPages(world.operator)


def test_a_group_is_made_by_the_form(world: World, pages: AdminPages) -> None:
    values = {
        "name": "B1",
        "course": world.course.pk,
        "teacher": world.teacher.pk,
        "max_students": 2,
        "start_date": day(0, 0),
        "end_date": day(4, 6),
        "is_active": "on",
    }
    assert pages.send("groups_studygroup_add", form=FORM, values=values) == []
    group = StudyGroup.objects.get(name="B1")
    assert (group.teacher, group.max_students, group.end_date) == (world.teacher, 2, day(4, 6))
    entry = AuditEntry.objects.filter(action="groups.create_group").latest("pk")
    assert (entry.actor_id, entry.via) == (world.operator.pk, "admin")


def test_students_are_added_and_removed_on_the_page(world: World, pages: AdminPages) -> None:
    inline = {"memberships-TOTAL_FORMS": 3, "memberships-0-DELETE": "on", "memberships-2-student": world.outsider.pk}
    assert pages.send(PAGE, world.group.pk, form=FORM, values=inline) == []
    current = Membership.objects.filter(group=world.group, left_on=None)
    assert {membership.student for membership in current} == {world.student, world.outsider}
    gone = Membership.objects.get(group=world.group, student=world.classmate)
    assert gone.left_on == clock.today()


def test_a_full_group_is_refused_in_words_and_nothing_is_saved(world: World, pages: AdminPages) -> None:
    newcomers = [person("new1"), person("new2")]
    inline = {f"memberships-{2 + place}-student": student.pk for place, student in enumerate(newcomers)}
    complaints = pages.send(
        PAGE, world.group.pk, form=FORM, values={"name": "Renamed", "memberships-TOTAL_FORMS": 4, **inline}
    )
    text = "The group “A1 morning” has 3 seats, too few for this. Raise its number of seats or choose another group."
    assert any(text.replace("A1 morning", "Renamed") in complaint for complaint in complaints)
    world.group.refresh_from_db()
    assert (world.group.name, world.group.students_count) == ("A1 morning", 2)


def test_the_weekly_schedule_on_the_page_makes_lessons(world: World, pages: AdminPages) -> None:
    group = new_group(world)
    rows = {
        "schedules-TOTAL_FORMS": 2,
        "schedules-0-day_of_week": 0,
        "schedules-0-start_time": "07:00",
        "schedules-0-duration_minutes": 60,
        "schedules-1-day_of_week": 2,
        "schedules-1-start_time": "07:00",
        "schedules-1-duration_minutes": 60,
    }
    assert pages.send(PAGE, group.pk, form=FORM, values=rows) == []
    assert len(lessons_of(group)) == 10
    assert pages.send(PAGE, group.pk, form=FORM, values={"schedules-0-DELETE": "on"}) == []
    assert [schedule.day_of_week for schedule in LessonSchedule.objects.filter(group=group)] == [2]


def test_a_clash_is_shown_in_the_form_and_names_the_lesson(world: World, pages: AdminPages) -> None:
    first, second = new_group(world, "First"), new_group(world, "Second")
    meets(first, 0)
    row = {
        "schedules-TOTAL_FORMS": 1,
        "schedules-0-day_of_week": 0,
        "schedules-0-start_time": "07:30",
        "schedules-0-duration_minutes": 60,
    }
    complaints = pages.send(PAGE, second.pk, form=FORM, values=row)
    assert any("teacher Operator Karimov, by lesson “1” of group “First”" in complaint for complaint in complaints)
    assert not Lesson.objects.filter(group=second).exists()


def test_buttons_archive_and_generate(world: World, pages: AdminPages) -> None:
    group = new_group(world)
    meets(group, 0)
    Lesson.objects.filter(group=group).delete()
    assert "5 lessons added, 0 moved, 0 removed." in pages.press("groups_studygroup_generate", group.pk)
    assert "The group is archived." in pages.press("groups_studygroup_archive", group.pk)
    group.refresh_from_db()
    assert group.is_active is False


def test_a_button_only_asks_until_it_is_confirmed(world: World, pages: AdminPages) -> None:
    pages.shown("groups_studygroup_archive", world.group.pk)
    world.group.refresh_from_db()
    assert world.group.is_active is True


def test_the_list_shows_seats_and_state_and_finds(world: World, pages: AdminPages) -> None:
    start, end = (date_format(date).replace("\u00a0", " ") for date in (world.group.start_date, world.group.end_date))
    (row,) = pages.rows("groups_studygroup", "?q=morning")
    assert row == f"A1 morning | Turkish A1 | Teacher Karimov | {start} | {end} | 2 / 3 | active"
    assert len(pages.rows("groups_studygroup", f"?teacher__id__exact={world.other_teacher.pk}")) == 1
    assert pages.rows("groups_studygroup", "?is_active__exact=0") == []


def test_a_page_costs_as_many_queries_for_many_groups_as_for_few(world: World, pages: AdminPages) -> None:
    counts = []
    for more in (0, 10):
        for number in range(more):
            today = clock.today()
            create_group(
                SYSTEM,
                name=f"G{number}",
                course=world.course,
                teacher=person(f"t{number}", Role.TEACHER),
                start_date=today,
                end_date=today + timedelta(days=1),
            )
        with CaptureQueriesContext(connection) as queries:
            pages.shown("groups_studygroup_changelist")
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 25
    with CaptureQueriesContext(connection) as queries:
        pages.shown(PAGE, world.group.pk)
    assert len(queries) <= 25


@pytest.mark.parametrize("name", ["accountant", "editor"])
def test_other_staff_do_not_get_in(world: World, name: str) -> None:
    pages = AdminPages(getattr(world, name))
    assert pages.client.get("/admin/groups/studygroup/").status_code == 403
    assert pages.client.post(f"/admin/groups/studygroup/{world.group.pk}/archive/").status_code == 403
    assert pages.client.post(f"/admin/groups/studygroup/{world.group.pk}/generate/").status_code == 403
