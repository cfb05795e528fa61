"""What editors do in Wagtail, by clicking."""

import re
from datetime import datetime
from pathlib import Path

from playwright.sync_api import FrameLocator, Locator, Page, expect

from tests.browser.watch import Watch

UNFINISHED = re.compile(r"/cms/pages/(add/content/lessonpage|\d+/edit)/")
BODY = "#body-root > [data-streamfield-stream-container]"  # of a lesson, and no list of one of its blocks


def pass_over_unfinished(desk: Watch) -> None:
    """While somebody writes, Wagtail tries to save what may lack something still, and is refused with a 400."""
    refused = [trouble for trouble in desk.troubles if UNFINISHED.search(trouble) and "400" in trouble]
    desk.troubles[:] = [trouble for trouble in desk.troubles if trouble not in refused]


class EditorsRoom:
    """The page editor in a browser."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def enter(self) -> None:
        """By the link in the admin's menu."""
        self.page.locator("#nav-sidebar").get_by_role("link", name="Editor’s room").click()
        expect(self.page).to_have_url(re.compile("/cms/$"))

    def new_lesson(self, course: str, title: str) -> None:
        """An empty lesson page under the course. Admins begin above the list of courses, editors in it."""
        self.page.get_by_role("button", name="Pages").click()
        explorer = self.page.get_by_role("dialog", name="Page explorer")
        folder = explorer.get_by_role("link", name="View child pages of 'Courses'")
        page = explorer.get_by_role("link", name=course, exact=True)
        expect(folder.or_(page)).to_be_visible()
        if folder.count():
            folder.click()
        page.click()
        self.page.get_by_role("link", name="Add child page").first.click()
        self.page.locator("#id_title").fill(title)

    def block(self, kind: str) -> Locator:
        """A new block at the end of the lesson."""
        self.page.locator(f"{BODY} > div > button[title='Insert a block']").last.click()
        self.page.get_by_role("option", name=kind, exact=True).click()
        return self.page.locator(f"{BODY} > [data-streamfield-child]").last

    def write(self, text: str) -> None:
        """A block with a paragraph; the editor passes on what was typed a quarter of a second later."""
        block = self.block("Text")
        block.locator(".public-DraftEditor-content").press_sequentially(text)
        expect(block.locator("input[name$='-value']")).to_have_value(re.compile(text))

    def show(self, image: Path, description: str) -> None:
        """A block with a new image."""
        block = self.block("Image")
        self.upload(block.get_by_role("button", name="Choose an image"), image)
        block.get_by_label("Alt text").fill(description)

    def play(self, recording: Path, title: str) -> None:
        """A block with a new recording."""
        block = self.block("Audio")
        self.upload(block.get_by_role("button", name="Choose a document"), recording)
        block.get_by_label("Title").fill(title)

    def ask(self, prompt: str, answer: str) -> None:
        """A block with a spoken exercise."""
        block = self.block("Exercise")
        block.get_by_label("Task").fill(prompt)
        block.get_by_label("Expected answer").fill(answer)

    def upload(self, chooser: Locator, file: Path) -> None:
        """Through the dialog that `chooser` opens; ends when it is closed."""
        chooser.click()
        dialog = self.page.locator(".modal")
        dialog.get_by_role("tab", name="Upload").click()
        dialog.locator("input[type=file]").set_input_files(file)
        expect(dialog.get_by_label("Title")).to_have_value(file.stem)  # filled in by the page
        dialog.get_by_role("button", name="Upload").click()
        expect(dialog).to_be_hidden()

    def saved_by_itself(self) -> None:
        """Wait for Wagtail's own saving: what is pressed beside it is a second version, in conflict with that."""
        expect(self.page.locator(".w-autosave-indicator__state--saved")).to_be_visible()

    def save_draft(self) -> None:
        self.page.get_by_role("button", name="Save draft").click()
        expect(self.page.locator(".messages .success")).to_be_visible()

    def preview(self) -> FrameLocator:
        """The draft as students would see it, beside the editor."""
        self.page.get_by_role("button", name="Toggle preview").click()
        return self.page.frame_locator("#w-preview-iframe")

    def publish(self, action: str = "Publish") -> None:
        """By the menu at “Save draft”; ends on the course's list of lessons."""
        self.page.get_by_role("button", name="More actions").click()
        self.page.get_by_role("button", name=action).click()
        expect(self.page.locator(".messages .success")).to_be_visible()

    def schedule(self, moment: datetime) -> None:
        """To be published by itself at `moment` of the school's clock."""
        self.save_draft()  # so that Wagtail's own saving is not at work when the dialog saves
        self.page.get_by_role("button", name="Toggle status").click()
        self.page.get_by_role("button", name="Set schedule").click()
        self.page.get_by_label("Go live date/time").fill(f"{moment:%Y-%m-%d %H:%M}")
        self.page.get_by_role("button", name="Save schedule").press("Enter")  # the calendar may lie over it
        expect(self.page.get_by_role("dialog", name="Set publishing schedule")).to_be_hidden()
