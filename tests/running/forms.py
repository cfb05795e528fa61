"""A person at the admin without a browser: pages are fetched, their forms filled in and sent, over real HTTP."""

from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urljoin

import httpx2
from bs4 import BeautifulSoup, Tag

NEVER_SENT = {"submit", "button", "file", "image"}


class Visitor:
    """Keeps cookies like a browser; every answer must be a page, never an error."""

    def __init__(self, client: httpx2.Client) -> None:
        self.client = client
        self.page = BeautifulSoup("", "html.parser")
        self.address = str(client.base_url)

    def open(self, path: str) -> BeautifulSoup:
        """Fetch a page."""
        return self.keep(self.client.get(path))

    def keep(self, answer: httpx2.Response) -> BeautifulSoup:
        """Take an answer as the page that is open now."""
        assert answer.status_code == 200, f"{answer.url}: {answer.status_code}\n{answer.text[:2000]}"
        self.page, self.address = BeautifulSoup(answer.text, "html.parser"), str(answer.url)
        return self.page

    def log_in(self, username: str, password: str = "password123") -> None:
        """Through the login page."""
        self.open("/admin/login/")
        self.send({"username": username, "password": password})
        assert "/login" not in self.address, self.errors()

    def send(
        self,
        values: Mapping[str, str | list[str]],
        *,
        form: str = "form:has(input[name=csrfmiddlewaretoken])",
        files: Mapping[str, Path] | None = None,
        button: str | None = None,
        new: bool = False,
    ) -> BeautifulSoup:
        """Fill in the form that fits the selector `form`, leaving all other fields as they stand, and send it.

        `new` allows fields that the page's scripts would add, as rows of an inline.
        """
        tag = self.form_with(form, [] if new else [*values, *(files or {})])
        data = {**fields_of(tag), **values, **({button: "1"} if button else {})}
        target = urljoin(self.address, str(tag.get("action") or self.address))
        uploads = {name: (path.name, path.read_bytes()) for name, path in (files or {}).items()}
        return self.keep(self.client.post(target, data=data, files=uploads or None, headers={"Referer": self.address}))

    def form_with(self, selector: str, names: list[str]) -> Tag:
        """The first form of the page that has all the named fields."""
        for tag in self.page.select(selector):
            if all(tag.select(f'[name="{name}"]') for name in names):
                return tag
        raise AssertionError(f"{self.address} has no form with {names}")

    def errors(self) -> str:
        """What the page complains of."""
        return " ".join(
            tag.get_text(" ", strip=True) for tag in self.page.select(".errorlist, .errornote, [role=alert]")
        )


def fields_of(form: Tag) -> dict[str, str | list[str]]:
    """What a browser would send of the form as it stands, buttons left out."""
    data: dict[str, str | list[str]] = {}
    for tag in form.select("input[name], textarea[name], select[name]"):
        name, kind = str(tag["name"]), tag.get("type", "text")
        if kind in NEVER_SENT or (kind in {"checkbox", "radio"} and "checked" not in tag.attrs):
            continue
        if tag.name == "select":
            chosen = [str(option.get("value", "")) for option in tag.select("option[selected]")]
            data[name] = chosen if "multiple" in tag.attrs else (chosen or [first_option(tag)])[0]
        else:
            data[name] = str(tag.get("value", "on" if kind == "checkbox" else "") if tag.name == "input" else tag.text)
    return data


def first_option(select: Tag) -> str:
    """A browser chooses the first option when none is selected."""
    option = select.select_one("option")
    return str(option.get("value", "")) if option else ""
