"""The figures and charts of the staff's first page: the same numbers as the API's, for whom they are."""

import json
from decimal import Decimal

import pytest
from django.test import Client

from content.actions import create_course
from school.insights.charts import Bar, Chart, charts_for, figures_for
from school.learning.actions import enroll
from school.people.actions import create_person
from school.people.choices import Language, Role
from tests.school.payments.bills import paid
from tests.world import SYSTEM, World

pytestmark = pytest.mark.django_db


def charts(world: World, name: str) -> dict[str, Chart]:
    return {chart.name: chart for chart in charts_for(world.actor(name), "UZS")}


def figures(world: World, name: str) -> dict[str, str]:
    return {figure.name: figure.value for figure in figures_for(world.actor(name), "UZS")}


def test_the_numbers_are_those_of_the_statistics(world: World) -> None:
    paid(world, course=world.course, amount=Decimal("1234.50"))
    create_course(SYSTEM, title="Draft", category="exam")
    found = charts(world, "admin")
    assert {name: {bar.name: bar.value for bar in chart.bars} for name, chart in found.items()} == {
        "revenue": {"Turkish A1": 1234.5},
        "students": {"All": 3, "Active in 30 days": 0, "New this month": 3},
        "courses": {"exam": 1, "language": 1},
        "videos": {},
    }
    assert found["revenue"].notes == ["1,234.50\u00a0UZS in all, 1,234.50\u00a0UZS this month"]
    assert found["courses"].notes == ["1 published, 1 drafts"]
    drawn = json.loads(found["revenue"].data)
    assert (drawn["labels"], drawn["datasets"][0]["data"]) == ([["Turkish A1", "1,234.50\u00a0UZS"]], [1234.5])
    assert figures(world, "admin") == {
        "Students": "3",
        "Active students today": "0",
        "New enrolments this week": "1",
        "Courses": "2",
        "Videos": "0",
        "Revenue": "1,234.50\u00a0UZS",
    }


@pytest.mark.parametrize(
    ("name", "names"),
    [
        ("operator", ["students", "courses", "videos"]),
        ("accountant", ["revenue", "courses", "videos"]),
        ("editor", ["courses", "videos"]),
    ],
)
def test_everybody_sees_the_charts_of_their_rights(world: World, name: str, names: list[str]) -> None:
    assert list(charts(world, name)) == names
    assert ("Revenue" in figures(world, name)) == (name == "accountant")
    assert ("Students" in figures(world, name)) == (name == "operator")


def test_the_page_draws_them(client: Client, world: World) -> None:
    course = create_course(SYSTEM, title="Free <b>course</b>", category="a<b", is_published=True)
    enroll(world.actor("student"), course=course)
    client.force_login(world.operator)
    page = client.get("/admin/").content.decode()
    assert page.count('<canvas class="chart"') == 2
    assert "a&lt;b" in page
    assert "a<b" not in page
    assert "Revenue" not in page


def test_an_empty_school_says_so(client: Client) -> None:
    boss = create_person(SYSTEM, username="boss", email="boss@example.com", language=Language.ENGLISH, role=Role.ADMIN)
    client.force_login(boss)
    page = client.get("/admin/").content.decode()
    assert '<canvas class="chart"' not in page
    for text in ("No money has come yet.", "There are no students yet.", "There are no courses yet."):
        assert text in page


def test_long_names_are_shortened_under_a_bar_only(world: World) -> None:
    create_course(SYSTEM, title="Long", category="a category with a name that goes on")
    chart = charts(world, "editor")["courses"]
    assert ["a category with a nam…", "1"] in json.loads(chart.data)["labels"]
    assert Bar("a category with a name that goes on", 1, "1") in chart.bars


def test_two_editions_of_a_course_have_a_bar_each(world: World) -> None:
    again = create_course(SYSTEM, title=world.course.title)
    paid(world, course=world.course, amount=Decimal(500))
    paid(world, course=again, amount=Decimal(300))
    assert charts(world, "accountant")["revenue"].bars == [
        Bar("Turkish A1", 500, "500\u00a0UZS"),
        Bar("Turkish A1", 300, "300\u00a0UZS"),
    ]
