"""A person at the admin, without a network: pages are fetched, their forms filled in and sent."""

from collections.abc import Mapping
from typing import Any

from bs4 import BeautifulSoup
from django.conf import settings
from django.test import Client
from django.urls import reverse

from school.people.models import User
from tests.running.forms import fields_of


class AdminPages:
    """The admin as `user` sees it."""

    def __init__(self, user: User) -> None:
        self.client = Client()
        self.client.force_login(user)
        self.client.cookies[settings.LANGUAGE_COOKIE_NAME] = "en"

    def shown(self, name: str, *args: Any, query: str = "") -> BeautifulSoup:
        """The page called `name`; it must open."""
        answer = self.client.get(reverse(f"admin:{name}", args=args) + query)
        assert answer.status_code == 200, (name, answer.status_code)
        return BeautifulSoup(answer.content, "html.parser")

    def rows(self, name: str, query: str = "") -> list[str]:
        """The lines of a list page, their cells joined by ` | `."""
        table = self.shown(f"{name}_changelist", query=query).select("#result_list tbody tr")
        cells = [[" ".join(cell.text.split()) for cell in row.select("th, td")] for row in table]
        return [" | ".join(cell for cell in row if cell) for row in cells]

    def send(self, name: str, *args: Any, form: str, values: Mapping[str, Any]) -> list[str]:
        """Fill in the page's form with this id and send it; what the page complains of, nothing when it was saved."""
        (tag,) = self.shown(name, *args).select(f"form#{form}")
        answer = self.client.post(reverse(f"admin:{name}", args=args), {**fields_of(tag), **values})
        if answer.status_code == 302:
            return []
        page = BeautifulSoup(answer.content, "html.parser")
        return [" ".join(found.text.split()) for found in page.select(".errornote, .errorlist li, [class*=text-red]")]

    def press(self, name: str, *args: Any) -> list[str]:
        """Press a button that asks first, and confirm; the messages after it."""
        answer = self.client.post(
            reverse(f"admin:{name}", args=args), {"_form_submitted": "on"}, headers={"HX-Request": "true"}
        )
        assert answer.status_code == 200, (name, answer.status_code)
        page = BeautifulSoup(self.client.get(answer.headers["HX-Redirect"]).content, "html.parser")
        return [" ".join(text.split()) for text in page.stripped_strings]
