"""One school day, end to end: over real HTTP, with the real worker process, from the roster to the coins."""

import json
from zoneinfo import ZoneInfo

import pytest

from tests.running.client import Frontend
from tests.running.forms import Visitor
from tests.running.school import ROOT, RunningSchool

SAMPLES = ROOT / "fixtures" / "samples"
CLIPS = sorted(json.loads((SAMPLES / "audio" / "transcripts.json").read_text()).items())
TASHKENT = ZoneInfo("Asia/Tashkent")

pytestmark = pytest.mark.xdist_group("running")


def test_a_school_day(school: RunningSchool) -> None:
    """Roster, timetable, published lesson, attendance, spoken homework, coins, audit."""
    staff = Visitor(school.url)
    staff.log_in("admin")
    import_roster(staff, school)
    group = set_up_group(staff, school)
    publish_lesson(school)
    teacher, student = Frontend(school.url, "teacher1"), Frontend(school.url, "day.student")
    lesson = mark_attendance(teacher, student, group)
    homework = assign_homework(teacher, student, lesson)
    submit_and_be_paid(student, homework, group)
    read_audit(staff, school, homework)
