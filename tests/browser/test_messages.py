"""Staff read and answer what students write, on a desk and on a phone, by day and by night. With pictures."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.office import Office
from tests.browser.watch import PHONE, SIDEWAYS, Watch
from tests.running.client import Frontend
from tests.running.school import RunningSchool

pytestmark = pytest.mark.xdist_group("running")

INBOX = "/admin/messaging/message/"
QUESTION = "Assalomu alaykum! When does the next term begin, and may I change my group to the evening one?"


def uuid_of(school: RunningSchool, username: str) -> str:
    ((found,),) = school.rows("SELECT uuid FROM people_user WHERE username = %s", username)
    return str(found)


def write(school: RunningSchool, sender: Frontend, receiver: str, content: str) -> None:
    """A message from a frontend."""
    body = {"receiver_id": uuid_of(school, receiver), "content": content}
    answer = sender.client.post(f"{school.url}/api/messages/send/", json=body)
    assert answer.status_code == 201, answer.text


def received(school: RunningSchool, reader: Frontend, partner: str) -> list[str]:
    """What the reader's frontend shows of the conversation."""
    path = f"{school.url}/api/messages/conversation/{uuid_of(school, partner)}/"
    return [row["content"] for row in reader.client.get(path).json()]


def test_staff_answer_a_student(desk: Watch, school: RunningSchool) -> None:
    student = school.frontend("student1")
    write(school, student, "admin", "Hello?")
    write(school, student, "admin", QUESTION)
    office, page = Office(desk.page), desk.page
    office.log_in("admin")
    entry = page.locator("#nav-sidebar a[href$='/messaging/message/']")
    expect(entry).to_contain_text("2")
    entry.click()
    expect(page.get_by_label("2 unread")).to_be_visible()
    desk.picture("list")
    page.locator("#talks-conversations a").first.click()
    expect(page.locator("[data-message]")).to_have_count(2)
    answer(page, "It begins on Monday.\nYes, there are two free seats.")
    expect(page.locator("[data-message]")).to_have_count(3)
    expect(page.get_by_label("2 unread")).to_have_count(0)
    desk.picture("answered")
    assert received(school, student, "admin")[-1] == "It begins on Monday.\nYes, there are two free seats."

    find_and_write(page, desk)
    see_what_comes_in(page, school, student)
    by_night_and_on_the_phone(desk, school)


def answer(page: Page, text: str) -> None:
    page.locator("#answer textarea").fill(text)
    page.get_by_role("button", name="Send").click()


def find_and_write(page: Page, desk: Watch) -> None:
    """Somebody whom nobody has written with."""
    page.get_by_label("Find somebody to write to").fill("emre")
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Emre Yılmaz").first.click()
    expect(page.get_by_text("Nothing was written yet.")).to_be_visible()
    answer(page, "Could you take the evening group on Friday?")
    expect(page.locator("#talks-conversations a")).to_have_count(2)
    desk.picture("found")


def see_what_comes_in(page: Page, school: RunningSchool, student: Frontend) -> None:
    """A message comes in while the conversation is open, and what is being written stays."""
    page.goto(f"{INBOX}?with={uuid_of(school, 'student1')}")
    page.locator("#answer textarea").fill("Not sent yet")
    write(school, student, "admin", "Thank you!")
    expect(page.get_by_text("Thank you!").last).to_be_visible()
    expect(page.locator("#answer textarea")).to_have_value("Not sent yet")


def by_night_and_on_the_phone(desk: Watch, school: RunningSchool) -> None:
    """The same pages, dark and narrow."""
    talk = f"{INBOX}?with={uuid_of(school, 'student1')}"
    desk.page.emulate_media(color_scheme="dark")
    desk.page.goto(talk)
    desk.picture("dark")
    desk.page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    for name, path in {"dark-list": INBOX, "dark-talk": talk}.items():
        desk.page.goto(path)
        desk.picture(name)
        assert desk.page.evaluate(SIDEWAYS) <= 0
    desk.page.emulate_media(color_scheme="light")
    desk.on_the_phone({"list": INBOX, "talk": talk})
    desk.page.get_by_label("Back to the conversations").click()
    expect(desk.page.locator("#talks-conversations a")).to_have_count(2)
