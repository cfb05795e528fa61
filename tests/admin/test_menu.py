"""The menu, the palette and the labels show each person what is theirs."""

import pytest
from django.contrib import admin
from django.test import Client, RequestFactory
from pytest_django import Settings

from project.staff.labels import environment
from project.staff.menu import MENU, navigation
from school.people.models import User
from tests.world import World

UNLISTED = {"groups.membership"}  # reached from a group's page


def links(user: User) -> list[str]:
    """Where this person's menu leads."""
    request = RequestFactory().get("/admin/")
    request.user = user
    return [str(item["link"]) for part in navigation(request) for item in part["items"]]


def test_every_list_is_in_the_menu() -> None:
    listed = {entry.model for _title, entries in MENU for entry in entries}
    assert {model._meta.label_lower for model in admin.site._registry} - listed == UNLISTED


def test_the_menu_holds_what_the_person_may_open(world: World) -> None:
    assert links(world.editor) == [
        "/admin/",
        "/admin/messaging/message/",
        "/admin/content/coursepage/",
        "/admin/content/quiz/",
        "/cms/",
        "/api/v1/docs/",
        "/api/v1/data/docs/",
    ]
    assert "/admin/audit/auditentry/" in links(world.admin)
    assert "/admin/audit/auditentry/" not in links(world.operator)
    assert "/cms/" not in links(world.accountant)


def test_the_palette_finds_out_of_what_is_visible(client: Client, world: World) -> None:
    client.force_login(world.accountant)
    found = client.get("/admin/search/", {"s": "classmate"}).content.decode()
    assert f"/admin/people/user/{world.classmate.pk}/change/" in found
    assert "/admin/groups/" not in client.get("/admin/search/", {"s": "morning"}).content.decode()

    client.force_login(world.operator)
    assert f"/admin/groups/studygroup/{world.group.pk}/change/" in (
        client.get("/admin/search/", {"s": "morning"}).content.decode()
    )


@pytest.mark.parametrize(
    ("demo", "debug", "label"),
    [(True, True, ["Demo school", "info"]), (False, True, ["Development", "warning"]), (False, False, None)],
)
def test_a_school_that_is_not_real_says_so(
    settings: Settings, *, demo: bool, debug: bool, label: list[str] | None
) -> None:
    settings.DEMO, settings.DEBUG = demo, debug
    shown = environment(RequestFactory().get("/"))
    assert (shown and [str(part) for part in shown]) == label


def test_our_brand_and_style_are_on_the_dashboard(client: Client, world: World) -> None:
    client.force_login(world.admin)
    page = client.get("/admin/").content.decode()
    assert "content/logo.svg" in page
    assert "project/admin.css" in page
    assert "School office" in page
    assert "0 results" not in page
