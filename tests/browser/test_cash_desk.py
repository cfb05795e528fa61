"""The cashier takes money by keyboard alone, and reminds who is late; day and night, desk and phone. With pictures."""

import re
from datetime import UTC, datetime, timedelta
from typing import Literal

import pytest
from playwright.sync_api import Page, expect

from tests.browser.office import Office
from tests.browser.watch import PHONE, SIDEWAYS, Watch
from tests.running.school import RunningSchool

pytestmark = pytest.mark.xdist_group("running")

BOOKS = "/admin/payments/posting/books/"
DESK, DEBTORS = "/admin/payments/receipt/desk/", "/admin/payments/debtor/"
OWED = "SELECT count(*) FROM payments_payment WHERE student_id = %s AND status IN ('pending', 'overdue')"


def bill(school: RunningSchool, username: str, *, late: int) -> int:
    """350,000 UZS that the student has owed for so many days; the student's id."""
    ((student,),) = school.rows("SELECT id FROM people_user WHERE username = %s", username)
    due = datetime.now(UTC).date() - timedelta(days=late)
    body = {"student": student, "amount": "350000", "currency": "UZS", "payment_method": "cash", "due_date": str(due)}
    school.frontend("admin").post("/payments/", body, 201)
    return int(student)


def test_the_cashier_goes_by_keyboard(desk: Watch, school: RunningSchool) -> None:
    office, page = Office(desk.page), desk.page
    student = bill(school, "student5", late=12)
    bill(school, "student5", late=2)
    before = school.rows(OWED, student)[0][0]
    office.log_in("admin")
    office.go("Cash desk")
    desk.picture("search")
    find(desk, page)
    take_by_card(desk, page)
    assert school.rows(OWED, student)[0][0] == before - 1
    take_a_part_and_something_new(desk, page)
    assert school.rows(OWED, student)[0][0] == before - 1
    page.get_by_role("link", name="Closing of the day").click()
    expect(page.locator("#taken tbody tr")).to_have_count(3)
    desk.picture("closing")
    page.goto(f"{DESK}closing/?cashier=all")
    expect(page.get_by_role("heading")).to_contain_text(["All cashiers", "Taken"])
    desk.picture("closing-all")
    by_night_and_on_the_phone(desk, student)


def find(desk: Watch, page: Page) -> None:
    """The box has the focus; arrow keys choose among those found."""
    keyboard = page.keyboard
    keyboard.type("student")
    expect(page.get_by_role("option")).to_have_count(10)
    expect(page.locator("#desk-status")).to_have_text("10 students found")
    keyboard.press("ArrowDown")
    expect(page.get_by_role("option").nth(1)).to_have_attribute("aria-selected", "true")
    desk.picture("found")
    keyboard.press("Escape")
    keyboard.type("student5")
    keyboard.press("Enter")
    keyboard.press("Enter")  # impatience, which takes no money
    expect(page.get_by_role("radio", name="Cash")).to_be_focused()
    desk.picture("debts")


def take_by_card(desk: Watch, page: Page) -> None:
    """One key for the method, one for the reference, Enter; then the receipt opens beside."""
    keyboard = page.keyboard
    keyboard.press("2")
    expect(page.get_by_role("radio", name="Card")).to_be_checked()
    keyboard.press("r")
    keyboard.type("SLIP-17")
    keyboard.press("Enter")
    expect(page.get_by_role("link", name=re.compile("Print the receipt"))).to_be_focused()
    expect(page.get_by_text("350,000\u00a0UZS taken")).to_be_visible()
    desk.picture("taken")
    with page.context.expect_page() as opened:
        keyboard.press("p")
    assert "/receipt/pdf/" in opened.value.url or opened.value.url == "about:blank"
    opened.value.close()


def take_a_part_and_something_new(desk: Watch, page: Page) -> None:
    """Typed without a look at the screen: what is pressed before the next page is there waits for it, in order."""
    keyboard = page.keyboard
    typed(page, "n", "student5", "Enter", "a", "900 000 000", "Enter")
    expect(page.get_by_role("alert")).to_contain_text("is chosen. Choose another debt")
    expect(page.locator("[name=amount]")).to_be_focused()
    desk.picture("refused")
    keyboard.press("ControlOrMeta+a")
    typed(page, "100 0009", "Backspace", "Enter")
    expect(page.get_by_text("100,000\u00a0UZS taken")).to_be_visible()
    typed(page, "n", "student5", "Enter", "b", "45000")
    expect(page.locator("[name=amount]")).to_have_value("45000")
    desk.picture("unbilled")
    typed(page, "Enter", "n", "student")
    expect(page.get_by_text("45,000\u00a0UZS taken")).to_be_visible()
    expect(page.locator("#desk-q")).to_have_value("student")
    page.go_back()
    expect(page.locator("#take")).to_be_visible()
    page.go_forward()
    expect(page.get_by_text("45,000\u00a0UZS taken")).to_be_visible()


def typed(page: Page, *pressed: str) -> None:
    """One after the other, at once: names of keys are pressed, the rest is typed."""
    for each in pressed:
        if each in ("Enter", "Backspace"):
            page.keyboard.press(each)
        else:
            page.keyboard.type(each)


def by_night_and_on_the_phone(desk: Watch, student: int) -> None:
    pages = {"student": f"{DESK}?student={student}", "found": f"{DESK}?q=student", "day": f"{DESK}closing/"}
    pages |= {"debtors": DEBTORS, "receipts": "/admin/payments/receipt/", "books": BOOKS}
    themes: tuple[Literal["dark", "light"], ...] = ("dark", "light")
    for theme in themes:
        desk.page.emulate_media(color_scheme=theme)
        desk.page.set_viewport_size({"width": 1440, "height": 900})
        for name, path in pages.items():
            desk.page.goto(path)
            desk.picture(f"{theme}-{name}")
            assert desk.page.evaluate(SIDEWAYS) <= 0, path
        expect(desk.page.get_by_text("The books agree with the payments")).to_be_visible()  # the last of the pages
        desk.page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
        for name, path in pages.items():
            desk.page.goto(path)
            desk.picture(f"{theme}-{name}")
            assert desk.page.evaluate(SIDEWAYS) <= 0, path


def test_late_payers_are_reminded(desk: Watch, school: RunningSchool) -> None:
    office, page = Office(desk.page), desk.page
    bill(school, "student7", late=45)
    bill(school, "student8", late=3)
    office.log_in("admin")
    office.go("Debtors")
    first = page.locator("#result_list tbody tr").first
    expect(first).to_contain_text("45")
    expect(first).to_contain_text("–")
    desk.picture("debtors")
    first.get_by_role("button", name=re.compile("^Remind")).click()
    expect(page.get_by_text("1 student is reminded.")).to_be_visible()
    page.locator("#action-toggle").check()
    page.locator("select[name=action]").select_option("remind_selected")
    desk.picture("selected")
    page.get_by_role("button", name="Run").click()
    expect(page.get_by_text(re.compile(r"reminded today already, or ha(s|ve) "))).to_be_visible()
    expect(page.get_by_text(re.compile("students? (is|are) reminded"))).to_be_visible()
    desk.picture("reminded")
