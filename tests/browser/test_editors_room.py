"""An editor's half hour: write, see it in the frontend, submit; the head teacher approves, a student reads."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PIL import Image
from playwright.sync_api import Browser, FrameLocator, expect

from tests.browser.editor import EditorsRoom, pass_over_unfinished
from tests.browser.lesson_writer import KINDS, LessonWriter
from tests.browser.office import Office
from tests.browser.preview_page import PreviewPage
from tests.browser.watch import Watch
from tests.content.films import video
from tests.project.processes import wait_until
from tests.running.client import Frontend
from tests.running.school import ROOT, RunningSchool
from tests.school.lessons.handouts import pdf

pytestmark = [pytest.mark.heavy, pytest.mark.xdist_group("running")]

COURSE, FIRST, TITLE, NEXT = "English Speaking A2", "At the bus stop", "At the station", "On the train"
CLIP = ROOT / "fixtures" / "samples" / "audio" / "sense_and_sensibility_0870.wav"
PUBLISHED_WITHIN = 90  # seconds: it is looked for each minute
PASSWORD = "correct-horse-battery"
HEAD = {
    "username": "head",
    "first_name": "Malika",
    "last_name": "Usmonova",
    "role": "teacher",
    "language": "en",
    "staff_groups": ["head teachers"],
    "password": PASSWORD,
}


def test_an_editors_half_hour(desk: Watch, browser: Browser, school: RunningSchool, tmp_path: Path) -> None:
    school.frontend("admin").post("/data/users/", HEAD, status=201)
    student = school.frontend("student1")
    room = EditorsRoom(desk.page)
    with PreviewPage(school.url) as frontend:
        Office(desk.page).log_in("editor")
        room.enter()
        desk.picture("home")
        write(room, tmp_path)
        pass_over_unfinished(desk)
        see_it_in_the_frontend(desk, room)
        assert set(frontend.asked) == {"/preview"}
    submit(desk, room)
    assert TITLE not in units_of(student)
    with window(browser, school) as reviewer:
        EditorsRoom(reviewer.page).enter()
        approve(reviewer, TITLE)
        assert units_of(student)[TITLE] == KINDS
        assert questions_of(student, TITLE) == 1
        plan_the_next(room)
        pass_over_unfinished(desk)
        reviewer.page.goto("/cms/")
        approve(reviewer, NEXT)
        assert reviewer.troubles == []
    assert NEXT not in units_of(student)
    its_time_comes(school)
    wait_until(lambda: NEXT in units_of(student), PUBLISHED_WITHIN, "what was planned is published")
    look_around(desk, school)


def write(room: EditorsRoom, folder: Path) -> None:
    """A lesson with everything."""
    image, film, paper = folder / "platform.png", folder / "station.webm", folder / "Timetable.pdf"
    Image.new("RGB", (640, 260), (15, 118, 110)).save(image)
    film.write_bytes(video("webm"))
    paper.write_bytes(pdf())
    room.new_lesson(COURSE, FIRST)
    LessonWriter(room, image, CLIP, film, paper).write()
    room.saved_by_itself()
    room.save_draft()


def see_it_in_the_frontend(desk: Watch, room: EditorsRoom) -> None:
    """Beside the form, and as it is changed, before that is saved."""
    frontend = in_the_frontend(room)
    expect(frontend.get_by_role("heading", name=FIRST)).to_be_visible()
    expect(frontend.get_by_text("Ask when the next train leaves.")).to_be_visible()
    desk.picture("frontend")
    room.page.locator("#id_title").fill(TITLE)
    expect(frontend.get_by_role("heading", name=TITLE)).to_be_visible()
    dark(desk, "frontend-dark")


def in_the_frontend(room: EditorsRoom) -> FrameLocator:
    """The preview's panel, with the frontend's page in it."""
    expect(
        room.preview().get_by_role("heading", name=FIRST, level=1)
    ).to_be_visible()  # Wagtail forgets a choice made before
    room.page.get_by_label("Preview mode").select_option(label="In the school’s frontend")
    return room.page.frame_locator("#w-preview-iframe").frame_locator("iframe")


def submit(desk: Watch, room: EditorsRoom) -> None:
    """The editor is not offered to publish."""
    room.saved_by_itself()
    room.page.get_by_role("button", name="More actions").click()
    expect(room.page.get_by_role("button", name="Publish", exact=True)).to_have_count(0)
    desk.picture("actions")
    room.page.get_by_role("button", name="Submit to Review by a head teacher").click()
    expect(room.page.locator(".messages .success")).to_be_visible()
    desk.picture("submitted")


@contextmanager
def window(browser: Browser, school: RunningSchool) -> Iterator[Watch]:
    """The head teacher's own window."""
    context = browser.new_context(base_url=school.url, locale="en-US", viewport={"width": 1440, "height": 900})
    watch = Watch(context.new_page())
    watch.pictures = 50
    Office(watch.page).log_in("head", PASSWORD)
    yield watch
    context.close()


def approve(reviewer: Watch, title: str) -> None:
    """From what waits on the room's first page."""
    page = reviewer.page
    expect(page.get_by_text("Awaiting your review")).to_be_visible()
    reviewer.picture("waiting")
    page.get_by_role("link", name=title, exact=True).first.click()
    reviewer.picture("review")
    page.get_by_role("button", name="More actions").click()
    page.get_by_role("button", name="Approve and Publish").click()
    expect(page.locator(".messages .success")).to_be_visible()
    reviewer.picture("approved")


def plan_the_next(room: EditorsRoom) -> None:
    """A lesson for tomorrow is submitted with its time."""
    room.page.goto("/cms/")
    room.new_lesson(COURSE, NEXT)
    room.write("Not before tomorrow.")
    room.schedule(datetime.now(ZoneInfo("Asia/Tashkent")) + timedelta(days=1))
    room.page.get_by_role("button", name="More actions").click()
    room.page.get_by_role("button", name="Submit to Review by a head teacher").click()
    expect(room.page.locator(".messages .success")).to_be_visible()


def its_time_comes(school: RunningSchool) -> None:
    """What is planned for tomorrow is due."""
    planned = "SELECT live, go_live_at > now() FROM wagtailcore_page WHERE title = %s"
    assert school.rows(planned, NEXT) == [(False, True)]
    due = (
        "UPDATE wagtailcore_revision SET approved_go_live_at = now(), "
        "content = jsonb_set(content, '{go_live_at}', to_jsonb(now())) WHERE approved_go_live_at > now() RETURNING id"
    )
    assert len(school.rows(due)) == 1


def look_around(desk: Watch, school: RunningSchool) -> None:
    """The room by day and by night, on a desk and on a phone."""
    ((lesson, course),) = school.rows(
        "SELECT lesson.id, course.id FROM wagtailcore_page lesson JOIN wagtailcore_page course "
        "ON course.path = left(lesson.path, -4) WHERE lesson.title = %s",
        TITLE,
    )
    pages = {
        "home": "/cms/",
        "lessons": f"/cms/pages/{course}/",
        "lesson": f"/cms/pages/{lesson}/edit/",
        "course": f"/cms/pages/{course}/edit/",
        "history": f"/cms/pages/{lesson}/history/",
        "copy": f"/cms/pages/{course}/copy/",
    }
    for name, path in pages.items():
        desk.page.goto(path, wait_until="load")
        desk.picture(name)
        dark(desk, f"{name}-dark")
    desk.on_the_phone(pages)


def dark(desk: Watch, name: str) -> None:
    """The same by night."""
    desk.page.emulate_media(color_scheme="dark")
    desk.picture(name)
    desk.page.emulate_media(color_scheme="light")


def questions_of(student: Frontend, title: str) -> int:
    """How many questions the lesson's quiz asks."""
    (quiz,) = [quiz for quiz in student.get("/content/quiz") if quiz["title"] == title]
    return int(quiz["questions_count"])


def units_of(student: Frontend) -> dict[str, list[str]]:
    """The kinds of blocks of the two lessons, as far as the student sees them."""
    units = student.get("/data/units/", page_size=100)["results"]
    wanted = [unit for unit in units if unit["title"] in (TITLE, NEXT)]
    return {
        unit["title"]: [block["type"] for block in student.get(f"/data/units/{unit['id']}/")["body"]] for unit in wanted
    }
