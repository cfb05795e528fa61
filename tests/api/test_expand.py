"""`expand=` embeds what the caller may see in place of its id, and nothing else."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from school.common import clock
from school.groups.models import Membership
from tests.api.callers import Callers
from tests.world import World

BASE = "/api/v1/data/"
BAD = {
    "expand=colour": ("expand", "colour"),
    "expand=title": ("expand", "title"),
    "expand=group.colour": ("expand", "group.colour"),
    "expand=group.course.instructor": ("expand", "group.course.instructor"),
    "expand=group_name": ("expand", "group_name"),
    "fields=group.name": ("fields", "group.name"),
    "fields=group.colour&expand=group": ("fields", "group.colour"),
}


def first(api: Callers, who: str, path: str) -> Any:
    """The first row of a list."""
    return api[who].get(BASE + path).json["results"][0]


def test_one_and_two_deep(api: Callers, world: World) -> None:
    row = first(api, "admin", f"lessons/?group={world.group.pk}&expand=group,group.course,teacher")
    assert (row["group"]["id"], row["group"]["name"]) == (world.group.pk, "A1 morning")
    assert (row["group"]["course"]["id"], row["group"]["course"]["price"]) == (world.course.pk, "500000.00")
    assert row["group"]["teacher"] == world.teacher.pk
    assert row["teacher"]["email"] == "teacher@example.com"
    whole = api["admin"].get(f"{BASE}groups/{world.group.pk}/?expand=course").json
    assert whole == {**row["group"], "course": row["group"]["course"]}


def test_the_path_to_it_is_embedded_too(api: Callers, world: World) -> None:
    assert first(api, "admin", "lessons/?expand=group.course")["group"]["course"]["name"] == "Turkish A1"


def test_what_is_hidden_is_left_out(api: Callers, world: World) -> None:
    row = first(api, "teacher", f"memberships/?expand=student,group&student={world.student.pk}")
    assert "email" not in row["student"]
    assert row["student"]["username"] == "student"
    assert set(row["group"]["students"]) == {world.student.pk, world.classmate.pk}
    assert "students" not in first(api, "student", "memberships/?expand=group")["group"]


def test_what_is_not_theirs_to_see_stays_an_id(api: Callers, world: World) -> None:
    row = first(api, "student", "groups/?expand=teacher,course")
    assert row["teacher"] == world.teacher.pk
    assert row["course"]["name"] == "Turkish A1"
    Membership.objects.filter(student=world.student).update(left_on=clock.today())
    assert first(api, "student", "memberships/?expand=group")["group"] == world.group.pk
    assert first(api, "admin", f"memberships/?expand=group&student={world.student.pk}")["group"]["id"] == world.group.pk


def test_fields_of_what_is_embedded(api: Callers, world: World) -> None:
    path = "lessons/?expand=group.course&fields=id,group.name,group.course.title"
    row = first(api, "teacher", path)
    assert {**row, "id": 0} == {"id": 0, "group": {"name": "A1 morning", "course": {"title": "Turkish A1"}}}


@pytest.mark.parametrize("query", BAD)
def test_what_is_not_there_is_named(api: Callers, world: World, query: str) -> None:
    parameter, name = BAD[query]
    answer = api["admin"].get(f"{BASE}lessons/?{query}")
    assert answer.refusal == (400, "invalid")
    assert list(answer.json["errors"]) == [parameter]
    assert name in answer.json["errors"][parameter][0]


def test_hidden_fields_of_what_is_embedded_are_not_available(api: Callers, world: World) -> None:
    path = f"{BASE}memberships/?expand=student&fields=student.email"
    assert api["teacher"].get(path).json["errors"] == {"fields": ["The field student.email is not available."]}
    assert api["admin"].get(path).json["results"][0]["student"].keys() == {"email"}


def test_it_stays_one_statement(api: Callers, world: World) -> None:
    counts = []
    for path in ("lessons/?page_size=3", "lessons/?page_size=29&expand=group.course,teacher,room.branch"):
        api["teacher"].get(BASE + path)
        with CaptureQueriesContext(connection) as queries:
            api["teacher"].get(BASE + path)
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_the_published_contract_embeds_nothing(api: Callers, world: World) -> None:
    assert api["admin"].get("/api/v1/lessons/?expand=group").json["errors"].keys() == {"expand"}
