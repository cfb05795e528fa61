"""A browser's page that is watched: nothing may fail, complain or leave this machine."""

from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Error, Page, Request, Response

SHOTS = Path(__file__).resolve().parent / "shots"
PHONE = (390, 844)
LOOPBACK = {"127.0.0.1", "localhost"}
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


class Watch:
    """One page with everything that went wrong on it, and its pictures."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.troubles: list[str] = []
        self.pictures = 0
        page.on("console", self.on_console)
        page.on("pageerror", self.on_page_error)
        page.on("request", self.on_request)
        page.on("requestfailed", self.on_failure)
        page.on("response", self.on_response)

    def on_console(self, message: ConsoleMessage) -> None:
        """Errors, and what the content security policy refused, which is an error too."""
        if message.type == "error":
            self.troubles.append(f"console at {self.page.url}: {message.text}")

    def on_page_error(self, error: Error) -> None:
        self.troubles.append(f"script at {self.page.url}: {error}")

    def on_request(self, request: Request) -> None:
        host = urlsplit(request.url).hostname
        if host and host not in LOOPBACK:
            self.troubles.append(f"request to {request.url}")

    def on_failure(self, request: Request) -> None:
        """A request that was overtaken by the next page did not fail."""
        if request.failure != "net::ERR_ABORTED":
            self.troubles.append(f"failed: {request.url}: {request.failure}")

    def on_response(self, response: Response) -> None:
        if response.status >= 400:
            self.troubles.append(f"{response.status}: {response.url}")

    def picture(self, name: str) -> None:
        """Keep what is seen now, numbered in the order of the walk."""
        self.pictures += 1
        self.page.wait_for_load_state()
        size = self.page.viewport_size
        assert size
        self.page.screenshot(path=SHOTS / f"{self.pictures:02}-{name}-{size['width']}.png")

    def on_the_phone(self, pages: dict[str, str]) -> None:
        """Open the pages at a phone's width: none may be wider than the screen."""
        self.page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
        for name, path in pages.items():
            self.page.goto(path, wait_until="load")
            self.picture(name)
            assert self.page.evaluate(SIDEWAYS) <= 0, f"{path} scrolls sideways"
