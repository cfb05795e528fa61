"""The accountant brings a bank statement in and settles what fits no payment. With pictures, by day and by night."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Page, expect

from tests.browser.office import Office
from tests.browser.watch import PHONE, SIDEWAYS, Watch
from tests.running.school import RunningSchool

pytestmark = pytest.mark.xdist_group("running")

QUEUE = "/admin/payments/unmatchedpayment/"
DAY = datetime.now(ZoneInfo("Asia/Tashkent")).strftime("%d.%m.%Y")
UNPAID = """
    SELECT payment.id, amount, currency, username FROM payments_payment payment
    JOIN people_user person ON person.id = student_id
    WHERE status = 'pending' AND payment_method <> 'transfer' ORDER BY payment.id LIMIT 1
"""
STATES = "SELECT status, resolution FROM payments_unmatchedpayment ORDER BY id"


def test_a_statement_is_brought_in_and_settled(desk: Watch, school: RunningSchool, tmp_path: Path) -> None:
    office, page = Office(desk.page), desk.page
    ((number, amount, currency, student),) = school.rows(UNPAID)
    office.log_in("admin")
    office.go("Unmatched payments")
    expect(page.get_by_text("Everything fits")).to_be_visible()
    desk.picture("nothing")
    bring_in(
        desk,
        office,
        tmp_path / "statement.csv",
        f"{DAY};{amount};{currency};B-1;To'lov {number};Karimova Dilnoza",
        f"{DAY};1 250 000,50;UZS;B-2;Oylik;Aliyev Bobur",
        f"{DAY};90000;UZS;B-3;Kitoblar;OOO Kitob",
    )
    page.goto(QUEUE)
    expect(page.locator("#result_list tbody tr")).to_have_count(3)
    desk.picture("queue")
    attach(desk, office, payment=number, student=student)
    settle(desk, office, payer="Aliyev", button="Give back", reason="Sent to the wrong school", told="given back")
    settle(desk, office, payer="Kitob", button="Dismiss", reason="Sold books", told="It is dismissed")
    assert school.rows(STATES) == [
        ("attached", "She called"),
        ("refunded", "Sent to the wrong school"),
        ("dismissed", "Sold books"),
    ]
    by_night_and_on_the_phone(desk, school)


def bring_in(desk: Watch, office: Office, file: Path, *lines: str) -> None:
    """By the button above the queue, to the result."""
    header = "Sana;Kirim;Valyuta;Hujjat raqami;Maqsad;To‘lovchi"
    file.write_text("\n".join((header, *lines)), encoding="utf-8-sig")
    office.press("Bank statement")
    desk.page.locator("input[type=file]").set_input_files(file)
    desk.page.get_by_role("button", name="Upload and continue").click()
    expect(desk.page.get_by_role("heading", name="What do the columns mean?")).to_be_visible()
    desk.picture("columns")
    office.check_columns({})
    desk.page.get_by_role("button", name="Import", exact=True).click()
    expect(desk.page.get_by_text("The import is done.")).to_be_visible()
    desk.picture("brought-in")


def open_one(page: Page, payer: str) -> None:
    page.goto(f"{QUEUE}?q={payer}")
    page.locator("#result_list tbody tr a").first.click()


def attach(desk: Watch, office: Office, *, payment: int, student: str) -> None:
    """To the payment that is found by its student."""
    page = desk.page
    open_one(page, "Karimova")
    desk.picture("one")
    office.press("Attach")
    page.get_by_label("Student, phone or number of the payment").fill(student)
    page.get_by_role("button", name="Search", exact=True).click()
    page.locator(f"input[name=payment][value='{payment}']").first.check()
    page.get_by_label("Reason").fill("She called")
    desk.picture("attach")
    page.get_by_role("button", name="Attach", exact=True).click()
    expect(page.get_by_text("is confirmed by this money")).to_be_visible()
    desk.picture("attached")


def settle(desk: Watch, office: Office, *, payer: str, button: str, reason: str, told: str) -> None:
    """By one of the dialogs."""
    page = desk.page
    open_one(page, payer)
    office.press(button)
    modal = page.locator("#modal-content")
    modal.get_by_label("Reason").fill(reason)
    desk.picture("dialog")
    modal.get_by_role("button", name=button).click()
    expect(page.get_by_text(told).first).to_be_visible()
    expect(page.locator("#header-inner").get_by_text(button)).to_be_hidden()


def by_night_and_on_the_phone(desk: Watch, school: RunningSchool) -> None:
    """The same pages, dark and narrow."""
    ((last,),) = school.rows("SELECT max(id) FROM payments_unmatchedpayment")
    pages = {"queue": QUEUE, "one": f"{QUEUE}{last}/change/", "attach": f"{QUEUE}{last}/attach-to/?q=student"}
    desk.page.emulate_media(color_scheme="dark")
    for name, path in pages.items():
        desk.page.goto(path)
        desk.picture(f"dark-{name}")
    desk.page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    for name, path in pages.items():
        desk.page.goto(path)
        desk.picture(f"dark-{name}")
        assert desk.page.evaluate(SIDEWAYS) <= 0
    desk.page.emulate_media(color_scheme="light")
    desk.on_the_phone({**pages, "dashboard": "/admin/"})
