"""What staff and editors do in the day, page by page."""

import json
from datetime import date, timedelta
from pathlib import Path

from tests.project.processes import wait_until
from tests.running.forms import Visitor
from tests.running.school import RunningSchool

GROUP_FORM = "#studygroup_form"
IMPORT = "/admin/imports/importbatch"
ROSTER = """Tashqi ID,Ism,Familiya,Telefon,Login,Maktab sinfi
D-1,Day,Student,+998901110001,day.student,9-A
D-2,O‘g‘iloy,To‘rayeva,90 111 00 02,day.second,9-B
D-3,Bad,Phone,12,day.third,9-B
"""
COLUMNS = ["sourced_id", "first_name", "last_name", "phone_number", "username", "+"]


def state_of(school: RunningSchool, batch: int) -> str:
    """Where the import stands."""
    return str(school.rows("SELECT state FROM imports_importbatch WHERE id = %s", batch)[0][0])


def counts_of(school: RunningSchool, batch: int) -> tuple[object, ...]:
    """New, changed, unchanged and bad rows."""
    query = "SELECT new_rows, changed_rows, unchanged_rows, bad_rows FROM imports_importbatch WHERE id = %s"
    return school.rows(query, batch)[0]


def check_file(staff: Visitor, school: RunningSchool, file: Path, mapping: dict[str, str]) -> int:
    """Upload, map the columns, and wait for the dry run; returns the import's id, its page being open."""
    staff.open(f"{IMPORT}/add/?target=people")
    staff.send({"target": "people"}, files={"file": file})
    batch = int(staff.address.split("importbatch/")[1].split("/")[0])
    staff.send(mapping, form="form:has(select)")
    wait_until(lambda: state_of(school, batch) == "checked", 60, "the file is checked")
    staff.open(f"{IMPORT}/{batch}/change/")
    return batch


def import_roster(staff: Visitor, school: RunningSchool, folder: Path) -> None:
    """Two good rows go in, the bad one comes back with its reason, and a second run changes nothing."""
    file = folder / "roster.csv"
    file.write_text(ROSTER, encoding="utf-8")
    mapping = {f"column_{number}": field for number, field in enumerate(COLUMNS)}
    batch = check_file(staff, school, file, {**mapping, "save_as": "Old system"})
    assert counts_of(school, batch) == (2, 0, 0, 1)
    bad = staff.client.get(f"{IMPORT}/{batch}/bad-rows/").text
    assert "D-3,Bad,Phone,12" in bad
    assert "D-1" not in bad
    staff.send({"keep_good_rows": "on"}, form="form:has([name=keep_good_rows])", button="import")
    wait_until(lambda: state_of(school, batch) == "done", 60, "the roster is imported")
    people = "SELECT username, phone_number, extra FROM people_user WHERE sourced_id LIKE 'D-%%' ORDER BY sourced_id"
    assert school.rows(people) == [
        ("day.student", "+998901110001", {"Maktab sinfi": "9-A"}),
        ("day.second", "+998901110002", {"Maktab sinfi": "9-B"}),
    ]
    again = check_file(staff, school, file, mapping)
    assert counts_of(school, again) == (0, 0, 2, 1)


def give_password(staff: Visitor, school: RunningSchool, username: str, password: str) -> int:
    """An imported student gets a password at the desk; returns their id."""
    student = int(str(school.rows("SELECT id FROM people_user WHERE username = %s", username)[0][0]))
    staff.open(f"/admin/people/user/{student}/password/")
    staff.send({"password1": password, "password2": password})
    return student


def set_up_group(staff: Visitor, school: RunningSchool, student: int, holiday: date) -> int:
    """A course, a group of one seat with its teacher and student, a holiday and a daily schedule; the group's id."""
    staff.open("/admin/content/coursepage/add/")
    staff.send({"title": "Speaking club", "price": "100000", "is_published": "on"}, form="#coursepage_form")
    course = school.rows("SELECT id FROM wagtailcore_page WHERE title = 'Speaking club'")[0][0]
    teacher = school.rows("SELECT id FROM people_user WHERE username = 'teacher4'")[0][0]
    staff.open("/admin/timetable/holiday/add/")
    staff.send({"date": holiday.isoformat(), "name": "School's day"}, form="#holiday_form")
    first, last = holiday - timedelta(days=3), holiday + timedelta(days=3)
    staff.open("/admin/groups/studygroup/add/")
    staff.send(
        {
            "name": "Club",
            "course": str(course),
            "teacher": str(teacher),
            "max_students": "1",
            "start_date": first.isoformat(),
            "end_date": last.isoformat(),
        },
        form=GROUP_FORM,
    )
    group = int(str(school.rows("SELECT id FROM groups_studygroup WHERE name = 'Club'")[0][0]))
    add_student(staff, group, student)
    add_schedules(staff, group)
    return group


def add_student(staff: Visitor, group: int, student: int) -> None:
    """Through the group's page."""
    staff.open(f"/admin/groups/studygroup/{group}/change/")
    staff.send(
        {"memberships-TOTAL_FORMS": "1", "memberships-0-group": str(group), "memberships-0-student": str(student)},
        form=f"{GROUP_FORM}:has([name='memberships-TOTAL_FORMS'])",
        new=True,
    )


def add_schedules(staff: Visitor, group: int) -> None:
    """Every weekday at 07:00, one hour."""
    staff.open(f"/admin/groups/studygroup/{group}/change/")
    rows: dict[str, str | list[str]] = {"schedules-TOTAL_FORMS": "7"}
    for weekday in range(7):
        row = {"group": group, "day_of_week": weekday, "start_time": "07:00", "duration_minutes": 60, "room": ""}
        rows.update({f"schedules-{weekday}-{name}": str(value) for name, value in row.items()})
    staff.send(rows, form=GROUP_FORM, new=True)


def lesson_page(title: str, words: str) -> dict[str, str | list[str]]:
    """The editor's form, filled in: a text and a spoken exercise."""
    text = {"blocks": [{"key": "a", "text": "Listen and repeat.", "type": "unstyled", "depth": 0}], "entityMap": {}}
    exercise = {"kind": "spoken", "prompt": "Read aloud", "expected_answer": words}
    return {
        "title": title,
        "slug": title.lower().replace(" ", "-"),
        "body-count": "2",
        **block(0, "rich_text"),
        "body-0-value": json.dumps(text),
        **block(1, "exercise"),
        **{f"body-1-value-{name}": value for name, value in exercise.items()},
    }


def block(number: int, kind: str) -> dict[str, str]:
    """The bookkeeping of one block in the editor's form."""
    prefix = f"body-{number}"
    return {f"{prefix}-type": kind, f"{prefix}-order": str(number), f"{prefix}-deleted": "", f"{prefix}-id": ""}
