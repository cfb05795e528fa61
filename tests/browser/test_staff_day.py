"""The staff's part of the school day by clicking: roster, teaching, clash, published lesson. With pictures."""

import json
import re
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PIL import Image
from playwright.sync_api import expect

from tests.browser.editor import EditorsRoom, pass_over_unfinished
from tests.browser.office import Office
from tests.browser.watch import Watch
from tests.running.client import Frontend
from tests.running.school import ROOT, RunningSchool

pytestmark = pytest.mark.xdist_group("running")

AUDIO = ROOT / "fixtures" / "samples" / "audio"
CLIP = AUDIO / "sense_and_sensibility_0870.wav"
WORDS = str(json.loads((AUDIO / "transcripts.json").read_text(encoding="utf-8"))[CLIP.name]["text"])
TODAY = datetime.now(ZoneInfo("Asia/Tashkent")).date()
MONDAY = TODAY + timedelta(days=7 - TODAY.weekday())
ROSTER = """Tashqi ID,Ism,Familiya,Telefon,Login,Maktab sinfi
B-1,Nargiza,Brauzerova,+998901120001,browser.nargiza,9-A
B-2,O‘ktam,Brauzerov,90 112 00 02,browser.oktam,9-B
B-3,Bad,Phone,12,browser.bad,9-B
,,,+998901120040,student40,9-C
"""
COLUMNS = {
    "Tashqi ID": "Id in the source system",
    "Ism": "First name",
    "Familiya": "Last name",
    "Telefon": "Phone",
    "Login": "Username",
    "Maktab sinfi": "Keep as an extra field",
}
ALL_PAINTED = """() => [...document.querySelectorAll(".maktab-chart canvas")].every(
    (bars) => bars.getContext("2d").getImageData(0, 0, bars.width, bars.height).data.some((value) => value > 0)
)"""
PHONE_PAGES = {
    "dashboard": "/admin/",
    "people": "/admin/people/user/",
    "upload": "/admin/imports/importbatch/add/",
    "imports": "/admin/imports/importbatch/",
    "groups": "/admin/groups/studygroup/",
    "lessons": "/admin/lessons/lesson/",
    "payments": "/admin/payments/payment/",
    "audit": "/admin/audit/auditentry/",
    "cms": "/cms/",
}


def test_staff_click_through_their_part_of_the_day(desk: Watch, school: RunningSchool, tmp_path: Path) -> None:
    office = Office(desk.page)
    office.log_in("admin")
    see_the_charts(desk)
    import_the_roster(desk, office, school, tmp_path / "roster.csv")
    set_up_a_group(desk, office)
    see_the_lessons(desk, office)
    refuse_a_clash(desk, office)
    follow_a_card(desk, office)
    find_a_student(desk, office)
    room = EditorsRoom(desk.page)
    room.enter()
    publish_a_lesson(desk, room, school, tmp_path / "square.png")
    schedule_a_lesson(desk, room, school)
    pass_over_unfinished(desk)
    desk.on_the_phone(PHONE_PAGES)
    see_a_group_in_uzbek(desk, school)


def see_the_charts(desk: Watch) -> None:
    """The school's figures are drawn, not only framed."""
    bars = desk.page.locator(".maktab-chart canvas")
    expect(bars).to_have_count(3)
    bars.last.scroll_into_view_if_needed()
    desk.page.wait_for_function(ALL_PAINTED)
    desk.picture("charts")
    desk.page.evaluate("scrollTo(0, 0)")
    desk.picture("dashboard")


def import_the_roster(desk: Watch, office: Office, school: RunningSchool, file: Path) -> None:
    """Two people come in with their extra field, one gets a new phone; the bad row comes back with its reason."""
    file.write_text(ROSTER, encoding="utf-8")
    office.upload(file)
    desk.picture("columns")
    office.check_columns(COLUMNS)
    desk.picture("dry-run")
    assert [office.count(name) for name in ("Rows in the file", "New", "Changed", "Bad")] == [4, 2, 1, 1]
    expect(desk.page.get_by_text("First changes, field by field")).to_be_visible()
    expect(desk.page.get_by_role("row", name=re.compile("Phone: .*→"))).to_contain_text("+998901120040")
    office.import_good_rows()
    desk.picture("imported")
    assert office.count("Added") == 2
    rows = office.bad_rows().splitlines()
    assert rows[1].startswith("B-3,Bad,Phone,12,browser.bad,9-B,")
    assert len(rows) == 2
    people = "SELECT username, extra FROM people_user WHERE sourced_id LIKE 'B-%%' ORDER BY sourced_id"
    classes = {"browser.nargiza": {"Maktab sinfi": "9-A"}, "browser.oktam": {"Maktab sinfi": "9-B"}}
    assert dict(school.rows(people)) == classes


def set_up_a_group(desk: Watch, office: Office) -> None:
    """A course, and a group of two that meets twice a week for two weeks."""
    office.add_course("Evening reading", "250000")
    desk.picture("courses")
    first, last = MONDAY, MONDAY + timedelta(days=13)
    office.add_group("Readers", course="Evening reading", teacher="Emre Yılmaz", first=first, last=last)
    office.add_student("Nargiza Brauzerova")
    office.add_student("O‘ktam Brauzerov")
    desk.picture("students")
    office.add_meeting("Monday", "20:00", 60)
    office.add_meeting("Thursday", "20:00", 60)
    desk.picture("schedule")
    office.save()
    expect(desk.page.get_by_role("row", name=re.compile("Readers"))).to_contain_text("2 / 20")


def see_the_lessons(desk: Watch, office: Office) -> None:
    """They stand on the right days of the school's calendar."""
    office.row("Readers").click()
    desk.page.get_by_role("link", name="Lessons", exact=True).last.click()
    days: list[date] = [MONDAY + timedelta(days=offset) for offset in (10, 7, 3, 0)]
    shown = [f"{day:%-d} {day:%b} {day:%Y}, 20:00" for day in days]
    expect(desk.page.locator("#result_list .field-starts_at")).to_have_text(shown)
    desk.picture("lessons")


def refuse_a_clash(desk: Watch, office: Office) -> None:
    """The teacher has another group at that time: the message names its lesson, and nothing is saved."""
    desk.page.go_back()
    office.add_meeting("Saturday", "10:30", 60)
    desk.page.get_by_role("button", name="Save and continue editing").click()
    expect(desk.page.locator(".errorlist, .errornote").first).to_be_visible()
    expect(desk.page.locator("#content, main").first).to_contain_text("Turkish A1 · weekend")
    desk.picture("clash")


def follow_a_card(desk: Watch, office: Office) -> None:
    """A card of the dashboard leads to as many rows as it counts."""
    office.go("Dashboard")
    card = desk.page.get_by_role("link", name=re.compile("Overdue payments"))
    count = card.locator("strong").inner_text()
    card.click()
    expect(desk.page.locator("#result_list tr.data-row")).to_have_count(int(count))
    desk.picture("overdue")


def find_a_student(desk: Watch, office: Office) -> None:
    """The command palette finds a person by a part of the name."""
    office.find("brauzerov", "Nargiza Brauzerova")
    expect(desk.page.get_by_label("Username")).to_have_value("browser.nargiza")
    desk.picture("person")


def publish_a_lesson(desk: Watch, room: EditorsRoom, school: RunningSchool, image: Path) -> None:
    """A draft is only in the preview; once published it is in the API with all its blocks."""
    Image.new("RGB", (320, 200), (15, 118, 110)).save(image)
    room.new_lesson("English Speaking A2", "Reading aloud")
    room.write("Listen, then repeat.")
    room.show(image, "A green square")
    room.play(CLIP, "A sentence of Jane Austen")
    room.ask("Read the sentence aloud.", WORDS)
    room.save_draft()
    desk.picture("draft")
    expect(room.preview().get_by_text("Listen, then repeat.")).to_be_visible()
    desk.picture("preview")
    student = school.frontend("student1")
    assert "Reading aloud" not in units_of(student)
    room.publish()
    desk.picture("published")
    unit = units_of(student)["Reading aloud"]
    assert blocks_of(student, unit) == ["rich_text", "image", "audio", "exercise"]


def schedule_a_lesson(desk: Watch, room: EditorsRoom, school: RunningSchool) -> None:
    """What is to go live later is not in the API yet."""
    room.new_lesson("English Speaking A2", "Reading at home")
    room.write("Not before tomorrow.")
    room.schedule(datetime.now(ZoneInfo("Asia/Tashkent")) + timedelta(days=1))
    room.publish("Schedule to publish")
    desk.picture("scheduled")
    state = "SELECT live, go_live_at IS NOT NULL FROM wagtailcore_page WHERE title = 'Reading at home'"
    assert school.rows(state) == [(False, True)]
    assert "Reading at home" not in units_of(school.frontend("student1"))


def see_a_group_in_uzbek(desk: Watch, school: RunningSchool) -> None:
    """Whose words are longer, in the tabs as well."""
    desk.page.context.add_cookies([{"name": "django_language", "value": "uz", "url": school.url}])
    ((group,),) = school.rows("SELECT min(id) FROM groups_studygroup")
    desk.on_the_phone({"group-in-uzbek": f"/admin/groups/studygroup/{group}/change/"})
    expect(desk.page.get_by_role("link", name="Haftalik dars jadvali")).to_be_visible()


def units_of(student: Frontend) -> dict[str, int]:
    """The ids of the published lessons that the student sees, by their titles."""
    return {unit["title"]: unit["id"] for unit in student.get("/data/units/")["results"]}


def blocks_of(student: Frontend, unit: int) -> list[str]:
    """The kinds of a lesson's blocks."""
    return [block["type"] for block in student.get(f"/data/units/{unit}/")["body"]]
