"""A teacher is away: one plan moves the lessons, one click brings them back; and a lesson gets its recording."""

import re
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import expect

from tests.browser.office import Office
from tests.browser.watch import Watch
from tests.running.school import ROOT, RunningSchool

pytestmark = pytest.mark.xdist_group("running")

CLIP = ROOT / "fixtures" / "samples" / "audio" / "sense_and_sensibility_0870.wav"
TODAY = datetime.now(ZoneInfo("Asia/Tashkent")).date()
MONDAY = TODAY + timedelta(days=7 - TODAY.weekday())
WHOSE = "FROM lessons_lesson lesson JOIN people_user person ON person.id = teacher_id WHERE username = 'teacher3'"
WEEK = f"{WHOSE} AND (starts_at AT TIME ZONE 'Asia/Tashkent')::date BETWEEN %s AND %s"


def test_a_week_is_moved_and_brought_back(desk: Watch, school: RunningSchool) -> None:
    office = Office(desk.page)
    office.log_in("admin")
    before = lessons_of_the_week(school)
    assert before
    plan_the_absence(desk, office, len(before))
    office.confirm("Carry out")
    desk.picture("carried-out")
    assert lessons_of_the_week(school) == []
    office.confirm("Undo the plan")
    desk.picture("undone")
    assert lessons_of_the_week(school) == before
    add_a_recording(desk, office, school, lesson=without_files(school, before), recording=CLIP)
    desk.on_the_phone({"plans": "/admin/lessons/rescheduleplan/", "files": "/admin/lessons/lessonresource/"})


def lessons_of_the_week(school: RunningSchool) -> list[tuple[Any, ...]]:
    """The id and the beginning of each lesson of the teacher's next week."""
    query = f"SELECT lesson.id, starts_at {WEEK} AND status <> 'cancelled' ORDER BY lesson.id"
    return school.rows(query, MONDAY, MONDAY + timedelta(days=6))


def without_files(school: RunningSchool, lessons: list[tuple[Any, ...]]) -> int:
    """The first of these that has no file yet: which of the demo's have one follows from when it was made."""
    taken = school.rows("SELECT lesson_id FROM lessons_lessonresource")
    return next(int(pk) for pk, _starts_at in lessons if (pk,) not in taken)


def plan_the_absence(desk: Watch, office: Office, lessons: int) -> None:
    """From the teacher's page to a preview with every lesson of the week."""
    desk.page.goto("/admin/people/user/?q=teacher3")
    desk.page.locator("#result_list tbody tr a").first.click()
    office.press("Teacher is away")
    desk.page.get_by_label("First day").fill(MONDAY.isoformat())
    desk.page.get_by_label("Last day").fill((MONDAY + timedelta(days=6)).isoformat())
    desk.page.get_by_label("Reason").fill("Flu")
    desk.picture("absence")
    desk.page.get_by_role("button", name="Show what would happen").click()
    expect(desk.page.locator("[data-lesson]")).to_have_count(lessons)
    desk.picture("preview")


def add_a_recording(desk: Watch, office: Office, school: RunningSchool, *, lesson: int, recording: Path) -> None:
    """On the lesson's page; it can be heard there at once."""
    desk.page.goto(f"/admin/lessons/lesson/{lesson}/change/")
    office.tab("Files")
    desk.page.get_by_text("Add another File").click()
    row = desk.page.locator("#resources-group tr.form-row:visible").last
    row.locator("[name$=title]").fill("Listen at home")
    row.locator("[name$=type]").select_option(label="recording")
    row.locator("input[type=file]").set_input_files(recording)
    desk.page.get_by_role("button", name="Save and continue editing").click()
    expect(desk.page.get_by_text("was changed successfully")).to_be_visible()
    office.tab("Files")
    player = desk.page.locator("#resources-group audio")
    expect(player).to_have_attribute("src", re.compile("/file/$"))
    desk.picture("recording")
    stored = "SELECT title, type, file_size FROM lessons_lessonresource WHERE lesson_id = %s"
    assert school.rows(stored, lesson) == [("Listen at home", "audio", recording.stat().st_size)]
