"""The timetable in the admin."""

from datetime import time

import pytest

from school.common import clock
from school.timetable.actions import create_branch, create_room
from school.timetable.models import Branch, Holiday, LessonSchedule, Room
from tests.school.admin_pages import AdminPages
from tests.school.lessons.plans import lessons_of, meets, new_group
from tests.world import SYSTEM, World


@pytest.fixture
def pages(world: World) -> AdminPages:
    return AdminPages(world.operator)


def test_branches_rooms_and_holidays_are_kept_by_forms(world: World, pages: AdminPages) -> None:
    assert pages.send("timetable_branch_add", form="branch_form", values={"name": "Center"}) == []
    branch = Branch.objects.get()
    assert pages.send("timetable_room_add", form="room_form", values={"name": "101", "branch": branch.pk}) == []
    assert str(Room.objects.get()) == "Center, 101"
    holiday = {"date": clock.today(), "name": "Navruz", "lessons": "keep"}
    assert pages.send("timetable_holiday_add", form="holiday_form", values=holiday) == []
    kept = Holiday.objects.get()
    assert pages.send("timetable_holiday_change", kept.pk, form="holiday_form", values={"name": "Bahor"}) == []
    kept.refresh_from_db()
    assert (kept.date, kept.name) == (clock.today(), "Bahor")
    complaints = pages.send("timetable_holiday_add", form="holiday_form", values=holiday)
    assert "Holiday with this Date already exists." in complaints


def test_a_schedule_is_kept_by_its_form(world: World, pages: AdminPages) -> None:
    group = new_group(world)
    values = {"group": group.pk, "day_of_week": 0, "start_time": "07:00", "duration_minutes": 60}
    assert pages.send("timetable_lessonschedule_add", form="lessonschedule_form", values=values) == []
    schedule = LessonSchedule.objects.get(group=group)
    assert len(lessons_of(group)) == 5
    page = ("timetable_lessonschedule_change", schedule.pk)
    assert pages.send(*page, form="lessonschedule_form", values={"start_time": "08:00"}) == []
    schedule.refresh_from_db()
    assert schedule.start_time == time(8)


def test_the_lists(world: World, pages: AdminPages) -> None:
    room = create_room(SYSTEM, name="101", branch=create_branch(SYSTEM, name="Center"), seats=12)
    meets(new_group(world), 0, room=room)
    assert pages.rows("timetable_room") == ["101 | Center | 12"]
    found = pages.rows("timetable_lessonschedule", f"?room__id__exact={room.pk}")
    assert [row.split(" | ")[-3:] for row in found] == [["New", "Operator Karimov", "Center, 101"]]


def test_a_room_in_use_stays(world: World, pages: AdminPages) -> None:
    room = create_room(SYSTEM, name="101")
    meets(new_group(world), 0, room=room)
    answer = pages.client.post(f"/admin/timetable/room/{room.pk}/delete/", {"post": "yes"})
    assert answer.status_code in {200, 302}
    assert Room.objects.filter(pk=room.pk).exists()
