"""A lesson with every block there is and a quiz, as an editor types it."""

from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Locator

from tests.browser.editor import EditorsRoom

KINDS = [
    *("rich_text", "image", "audio", "video", "file", "exercise", "callout", "table", "vocabulary", "dialogue"),
    *("fill_gap", "matching", "quiz"),
]


@dataclass(frozen=True, slots=True)
class LessonWriter:
    """Types every block, in the order of KINDS."""

    room: EditorsRoom
    image: Path
    sound: Path
    film: Path  # the school's own: a browser of the tests stays at home
    paper: Path

    def write(self) -> None:
        self.room.write("Which platform does the train to Samarkand leave from?")
        self.room.show(self.image, "A platform")
        self.room.play(self.sound, "An announcement")
        self.play()
        self.hand_out()
        self.room.ask("Ask when the next train leaves.", "When does the next train leave?")
        self.point_out()
        self.tabulate()
        self.list_words()
        self.let_talk()
        self.leave_gaps()
        self.pair()
        self.room.block("Quiz").get_by_label("Introduction").fill("What have you heard?")
        self.examine()

    def play(self) -> None:
        block = self.room.block("Video")
        self.room.upload(block.get_by_role("button", name="Choose a document"), self.film)
        block.get_by_label("Title").fill("The old station")
        block.get_by_label("Transcript").fill("A train comes in.")

    def hand_out(self) -> None:
        block = self.room.block("File")
        self.room.upload(block.get_by_role("button", name="Choose a document"), self.paper)

    def point_out(self) -> None:
        block = self.room.block("Callout")
        block.get_by_label("Title").fill("Mind")
        typed(block, "Say at six, on Monday.")

    def tabulate(self) -> None:
        """One column of one row."""
        block = self.room.block("Table")
        block.get_by_role("button", name="Add column").click()
        block.get_by_role("button", name="Text", exact=True).click()
        block.get_by_role("columnheader").get_by_role("textbox").fill("Train")
        block.get_by_role("button", name="Add row").click()
        typed(block, "Afrosiyob")

    def list_words(self) -> None:
        block = self.room.block("Vocabulary")
        block.get_by_label("Word", exact=False).last.fill("platform")
        block.get_by_label("Translation").fill("perron")

    def let_talk(self) -> None:
        block = self.room.block("Dialogue")
        block.get_by_label("Speaker").fill("Aziza")
        block.get_by_role("textbox", name="Line").fill("Is this the train to Samarkand?")

    def leave_gaps(self) -> None:
        block = self.room.block("Fill the gaps")
        block.get_by_label("Text with gaps").fill("The train {leaves|goes} at six.")

    def pair(self) -> None:
        block = self.room.block("Matching")
        for number, (left, right) in enumerate([("ticket", "chipta"), ("track", "yo‘l")]):
            if number:
                block.get_by_role("button", name="Add", exact=True).last.click()
            block.get_by_label("Left side").nth(number).fill(left)
            block.get_by_label("Right side").nth(number).fill(right)

    def examine(self) -> None:
        """The quiz that belongs to the lesson: one question that is true."""
        page = self.room.page
        page.get_by_role("button", name="Add Quiz").click()
        panel = page.locator("#panel-child-content-quiz-section")
        panel.get_by_title("Insert a block").last.click()
        page.get_by_role("option", name="True or false", exact=True).click()
        panel.get_by_label("Question", exact=False).last.fill("The train leaves at six.")
        panel.get_by_label("The statement is").select_option(label="true")


def typed(block: Locator, text: str) -> None:
    """Rich text of a block."""
    block.locator(".public-DraftEditor-content").last.press_sequentially(text)
