"""A browser for each module: while one is open, Django takes its thread for a loop's and refuses the database."""

import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.browser.chromium import FLAGS, chromium
from tests.browser.watch import Watch
from tests.running.school import RunningSchool

PATIENCE = 20_000  # milliseconds, for machines with much else to do
DESK = {"width": 1440, "height": 900}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A headless Chromium."""
    found = chromium()
    environment: dict[str, str | float | bool] = {**os.environ, **found.environment}
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(
            executable_path=found.program, args=list(FLAGS), env=environment, headless=True
        )
        yield launched
        launched.close()


@pytest.fixture
def desk(browser: Browser, school: RunningSchool) -> Iterator[Watch]:
    """A fresh window on the running school, of a desk's size, that must stay quiet to the end."""
    context = browser.new_context(
        base_url=school.url,
        timezone_id="Asia/Tashkent",
        locale="en-US",
        viewport={"width": DESK["width"], "height": DESK["height"]},
    )
    context.set_default_timeout(PATIENCE)
    watch = Watch(context.new_page())
    yield watch
    watch.picture("end")
    context.close()
    assert watch.troubles == []
