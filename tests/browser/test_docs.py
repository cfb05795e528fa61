"""The API's documents are pages that work without the internet and within the content security policy."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.watch import Watch

pytestmark = pytest.mark.xdist_group("running")

TURANTALIM, DATA = "/api/v1/docs/", "/api/v1/data/docs/"


def operation(page: Page, kind: str, path: str) -> Locator:
    """Where an operation stands in Swagger's or ReDoc's page."""
    if kind == "swagger":
        return page.locator(f'.opblock-summary-path[data-path="{path}"]')
    return page.get_by_text(path)


@pytest.mark.parametrize(
    ("kind", "address", "path"),
    [
        ("swagger", f"{TURANTALIM}?area=auth", "/api/v1/auth/login/"),
        ("swagger", f"{DATA}?area=units", "/api/v1/data/units/"),
        ("redoc", f"{TURANTALIM}redoc/?area=auth", "/auth/login/"),
        ("redoc", f"{DATA}redoc/?area=units", "/data/units/"),
    ],
)
def test_documents_show_their_operations(desk: Watch, kind: str, address: str, path: str) -> None:
    """An operation is there to be read; `desk` says when something failed, was refused or asked elsewhere."""
    desk.page.goto(address)
    expect(operation(desk.page, kind, path).first).to_be_visible()
    desk.picture(f"{kind}-{'data' if 'data' in address else 'turantalim'}")
