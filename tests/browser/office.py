"""What staff do in the admin, by clicking."""

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

GROUPS = "/admin/groups/studygroup/"


class Office:
    """The school's admin in a browser."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def log_in(self, username: str, password: str = "password123") -> None:
        """Ends on the dashboard."""
        self.page.goto("/admin/")
        self.page.get_by_label("Username").fill(username)
        self.page.get_by_label("Password").fill(password)
        self.page.get_by_role("button", name="Log in").click()
        expect(self.page).to_have_title(re.compile("Dashboard"))

    def go(self, entry: str) -> None:
        """By the menu at the side."""
        self.page.locator("#nav-sidebar").get_by_role("link", name=entry, exact=True).click()

    def upload(self, file: Path) -> None:
        """Ends on the page that asks what the columns mean."""
        self.go("People")
        self.page.get_by_role("link", name="Import", exact=True).click()
        self.page.locator("input[type=file]").set_input_files(file)
        self.page.get_by_role("button", name="Upload and continue").click()
        expect(self.page.get_by_role("heading", name="What do the columns mean?")).to_be_visible()

    def check_columns(self, columns: Mapping[str, str]) -> None:
        """Say what the columns mean and wait for the dry run."""
        for header, meaning in columns.items():
            self.page.get_by_label(header, exact=True).select_option(label=meaning)
        self.page.get_by_role("button", name="Check the file").click()
        expect(self.page.get_by_role("group", name="Rows in the file")).to_be_visible()

    def count(self, name: str) -> int:
        """One of the tiles of the import's page."""
        return int(self.page.get_by_role("group", name=name, exact=True).locator("p").last.inner_text())

    def bad_rows(self) -> str:
        """What the button with the bad rows gives."""
        with self.page.expect_download() as started:
            self.page.get_by_role("link", name="Download as CSV").click()
        return started.value.path().read_text(encoding="utf-8-sig")

    def import_good_rows(self) -> None:
        self.page.get_by_label("Import the good rows; the bad ones stay out").check()
        self.page.get_by_role("button", name="Import", exact=True).click()
        expect(self.page.get_by_text("The import is done.")).to_be_visible()

    def add_course(self, title: str, price: str) -> None:
        """A published one; ends on the list."""
        self.go("Courses")
        self.page.locator("a[href$='/coursepage/add/']").first.click()
        self.page.get_by_label("Title").fill(title)
        self.page.get_by_label("Price").fill(price)
        self.page.get_by_label("Published").check()
        self.save()
        expect(self.row(title)).to_be_visible()

    def add_group(self, name: str, *, course: str, teacher: str, first: date, last: date) -> None:
        """Ends on the new group's page."""
        self.go("Groups")
        self.page.locator("a[href$='/studygroup/add/']").first.click()
        self.page.get_by_label("Name").fill(name)
        self.pick(self.page.locator(".field-course"), course)
        self.pick(self.page.locator(".field-teacher"), teacher)
        self.page.get_by_label("Starts on").fill(first.isoformat())
        self.page.get_by_label("Ends on").fill(last.isoformat())
        self.page.get_by_role("button", name="Save and continue editing").click()
        expect(self.page.get_by_text("was added successfully")).to_be_visible()

    def pick(self, place: Locator, name: str) -> None:
        """Search for `name` in the box and take what is found."""
        place.locator(".select2-selection").click()
        self.page.locator(".select2-search__field").fill(name)
        self.page.get_by_role("option", name=name).click()

    def add_student(self, name: str) -> None:
        """On a group's page."""
        self.tab("Students")
        self.page.get_by_text("Add another Student").click()
        self.pick(self.page.locator("#memberships-group tr.form-row:visible").last, name)

    def add_meeting(self, weekday: str, start: str, minutes: int) -> None:
        """On a group's page."""
        self.tab("Weekly schedule")
        self.page.get_by_text("Add another Weekly meeting").click()
        row = self.page.locator("#schedules-group tr.form-row:visible").last
        row.locator("[name$=day_of_week]").select_option(label=weekday)
        row.locator("[name$=start_time]").fill(start)
        row.locator("[name$=duration_minutes]").fill(str(minutes))

    def tab(self, name: str) -> None:
        self.page.locator("#tabs-items").get_by_role("link", name=name).click()

    def row(self, name: str) -> Locator:
        """The link to the page of a list's row."""
        return self.page.locator("#result_list").get_by_role("link", name=name, exact=True)

    def save(self) -> None:
        self.page.get_by_role("button", name="Save", exact=True).click()

    def find(self, term: str, found: str) -> None:
        """By the command palette; ends on the page of what was found."""
        self.page.keyboard.press("Control+k")
        self.page.locator("#search-input-command").press_sequentially(term)
        self.page.get_by_role("link", name=found).click()

    def press(self, name: str) -> None:
        """One of the buttons above a page."""
        self.page.locator("#header-inner").get_by_text(name).click()

    def confirm(self, name: str) -> None:
        """Press a button that asks first, and say yes; ends on the page again, with its answer."""
        self.press(name)
        self.page.locator("#modal-content").get_by_role("button", name=name).click()
        expect(self.page.locator("#modal-content")).to_be_hidden()
        expect(self.page.locator("#header-inner").get_by_text(name)).to_be_hidden()
