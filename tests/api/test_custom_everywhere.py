"""Custom fields on people, courses and payments, and in the document."""

from decimal import Decimal
from typing import Any

import pytest
from django.test import Client

from content.models import CoursePage
from school.customfields.actions import archive_field
from school.customfields.choices import FieldKind, Target
from school.people.actions import anonymise_person
from school.people.models import User
from tests.api.callers import Callers
from tests.school.customfields.definitions import VALUES, define, every_kind
from tests.world import SYSTEM, World

BASE = "/api/v1/data/"
NOTHING = dict.fromkeys(VALUES)


def new_payment(world: World) -> dict[str, Any]:
    """A body."""
    day = str(world.group.end_date)
    return {"student": world.student.pk, "amount": "10", "payment_method": "cash", "due_date": day}


def test_people(api: Callers, world: World) -> None:
    every_kind(Target.USERS)
    path = f"{BASE}users/{world.student.pk}/"
    assert api["operator"]("PATCH", path, {"custom": VALUES}).json["custom"] == VALUES
    for who in ("accountant", "teacher", "student"):
        assert api[who].get(path).json["custom"] == {"hall": "Katta zal", "level": "B"}
    refused = api["student"]("PATCH", path, {"custom": {"level": "A"}})
    assert refused.refusal == (403, "permission_denied"), "nobody writes them on the own account"
    found = api["operator"].get(f"{BASE}users/?custom__fee=12.5&fields=username").json["results"]
    assert found == [{"username": "student"}]
    made = api["operator"].post(f"{BASE}users/", {"username": "new", "custom": {"fee": 1}})
    assert (made.status, made.json["custom"]) == (201, {**NOTHING, "fee": 1})
    anonymise_person(SYSTEM, instance=world.student)
    assert User.objects.get(pk=world.student.pk).custom == {}


def test_payments(api: Callers, world: World) -> None:
    every_kind(Target.PAYMENTS)
    made = api["accountant"].post(f"{BASE}payments/", {**new_payment(world), "custom": VALUES})
    path = f"{BASE}payments/{made.json['id']}/"
    assert (made.status, made.json["custom"]) == (201, VALUES)
    assert api["operator"].get(path).json["custom"] == VALUES
    assert api["student"].get(path).json["custom"] == {"hall": "Katta zal", "level": "B"}
    assert api["operator"]("PATCH", path, {"custom": {"fee": 1}}).status == 403
    assert api["accountant"]("PATCH", path, {"custom": {"fee": 0.1}}).json["custom"]["fee"] == 0.1
    api["accountant"].post(f"{BASE}payments/", {**new_payment(world), "custom": {"fee": 0.2, "level": "B"}})
    summed = api["operator"].get(
        f"{BASE}payments/aggregate/?aggregate=sum:custom__fee,sum:amount&group_by=custom__level"
    )
    assert summed.json["results"] == [{"custom__level": "B", "sum_custom__fee": 0.3, "sum_amount": "20.00"}]


def test_a_payment_carries_its_groups_fields_along(api: Callers, world: World) -> None:
    define("hall", is_public=True)
    define("rent", FieldKind.NUMBER)
    api["admin"]("PATCH", f"{BASE}groups/{world.group.pk}/", {"custom": {"hall": "Blue", "rent": 5}})
    made = api["admin"].post(f"{BASE}payments/", {**new_payment(world), "group": world.group.pk}).json["id"]
    shown = {who: api[who].get(f"{BASE}payments/{made}/?expand=group").json["group"] for who in ("admin", "student")}
    assert shown["admin"]["custom"] == {"hall": "Blue", "rent": 5}
    assert shown["student"]["custom"] == {"hall": "Blue"}


def test_courses(api: Callers, world: World) -> None:
    """Written at once, whatever an editor has drafted, and never by a teacher."""
    every_kind(Target.COURSES)
    path, course = f"{BASE}courses/{world.course.pk}/", CoursePage.objects.get(pk=world.course.pk)
    course.title = "Drafted"
    draft = course.save_revision()
    assert api["admin"]("PATCH", path, {"custom": VALUES}).json["custom"] == VALUES
    assert api["teacher"]("PATCH", path, {"custom": {"fee": 1}}).status == 403
    assert api["teacher"]("PATCH", path, {"price": "7"}).json["custom"] == {"hall": "Katta zal", "level": "B"}
    assert api["teacher"]("PATCH", path, {"custom": {"level": "B"}}).status == 200, "sent back as it was"
    draft.publish()
    stored = CoursePage.objects.get(pk=world.course.pk)
    assert (stored.title, stored.custom) == ("Drafted", VALUES)
    made = api["admin"].post(f"{BASE}courses/", {"title": "New", "is_published": True, "custom": {"online": False}})
    assert (made.status, made.json["custom"]) == (201, {**NOTHING, "online": False})
    assert api["operator"].get(f"{BASE}courses/?custom__fee__gt=12&fields=title").json["results"] == [
        {"title": "Drafted"}
    ]


def test_a_guess_is_refused_alike_whether_it_is_right_or_wrong(api: Callers, world: World) -> None:
    """Who may not write fields sends back what they read: a hidden one is not theirs to find out so."""
    every_kind(Target.COURSES)
    path = f"{BASE}courses/{world.course.pk}/"
    api["admin"]("PATCH", path, {"custom": {"fee": 12.5, "level": "B"}})
    for guess in ({"fee": 12.5}, {"fee": 7}, {"online": None}, {"fee": None}, {"no_such": None}, {"level": "A"}):
        refused = api["teacher"]("PATCH", path, {"custom": guess})
        assert (guess, *refused.refusal) == (guess, 403, "permission_denied")
    assert api["teacher"]("PATCH", path, {"custom": {"level": "B", "hall": None}}).status == 200


def test_a_key_that_reads_like_an_address_says_nothing_of_its_kind(api: Callers, world: World) -> None:
    """Only our own values called so are addresses, which get this server's name in front."""
    define("seats_url", FieldKind.NUMBER, position=1)
    define("site_url", position=2)
    api["admin"]("PATCH", f"{BASE}groups/{world.group.pk}/", {"custom": {"seats_url": 5, "site_url": "/x"}})
    text = api["admin"].get(f"{BASE}groups/export.csv?fields=custom&custom__seats_url=5").bytes.decode("utf-8-sig")
    assert text.splitlines() == ["custom__seats_url,custom__site_url", "5,/x"]
    query = "group_by=custom__site_url&aggregate=sum:custom__seats_url&custom__seats_url=5"
    summed = api["admin"].get(f"{BASE}groups/aggregate/?{query}").json["results"]
    assert summed == [{"custom__site_url": "/x", "sum_custom__seats_url": 5}]


def document(path: str = f"{BASE}openapi.json") -> Any:
    """The document as it is told now."""
    return Client().get(path).json()


def names_of(told: Any, path: str) -> set[str]:
    """The custom fields among the parameters of a list."""
    return {each["name"] for each in told["paths"][path]["get"]["parameters"] if each["name"].startswith("custom__")}


def test_the_document_has_the_fields_as_they_are_now(world: World) -> None:
    assert document()["components"]["schemas"]["GroupCustom"].get("properties") is None
    fields = every_kind()
    told = document()
    plain = {
        "hall": {"type": "string"},
        "fee": {"type": "number"},
        "opened": {"type": "string", "format": "date"},
        "level": {"type": "string", "enum": ["A", "B"]},
        "online": {"type": "boolean"},
        "page": {"type": "string", "format": "uri"},
    }
    for name in ("GroupCustom", "GroupCustomInput"):
        shape = told["components"]["schemas"][name]
        assert shape["additionalProperties"] is False
        assert {key: each["anyOf"] for key, each in shape["properties"].items()} == {
            key: [each, {"type": "null"}] for key, each in plain.items()
        }
    group = told["components"]["schemas"]["GroupGroup"]["properties"]
    asked = ("custom__level", "sum_custom__fee", "custom__opened__year", "min_custom__opened")
    assert [group[name]["anyOf"][0]["type"] for name in asked] == ["string", "number", "integer", "string"]
    assert {"custom__fee", "custom__fee__gte", "custom__hall__icontains"} <= names_of(told, f"{BASE}groups/")
    assert names_of(told, f"{BASE}groups/") == names_of(told, f"{BASE}groups/aggregate/")
    assert names_of(told, f"{BASE}payments/") == set()
    archive_field(SYSTEM, instance=fields["fee"])
    assert (
        "fee" not in document(f"{BASE}openapi.json?area=groups")["components"]["schemas"]["GroupCustom"]["properties"]
    )
    assert "hall" in document("/api/v1/openapi.json")["components"]["schemas"]["GroupCustomInput"]["properties"]


BULK: dict[str, list[Any]] = {"create": [], "update": [], "delete": []}


def test_in_bulk(api: Callers, world: World) -> None:
    every_kind()
    lines = [{"id": group.pk, "custom": {"fee": group.pk}} for group in (world.group, world.other_group)]
    assert api["operator"].post(f"{BASE}groups/bulk/", {**BULK, "update": lines}).status == 200
    summed = api["operator"].get(f"{BASE}groups/aggregate/?aggregate=sum:custom__fee").json["results"]
    assert summed == [{"sum_custom__fee": world.group.pk + world.other_group.pk}]
    refused = api["operator"].post(f"{BASE}groups/bulk/", {**BULK, "update": [{**lines[0], "custom": {"fee": "x"}}]})
    assert (refused.status, [*refused.json["errors"]]) == (400, ["update.0.custom.fee"])


@pytest.mark.parametrize("path", ["users", "groups", "courses", "payments"])
def test_without_definitions_there_is_an_empty_object(api: Callers, world: World, path: str) -> None:
    api["admin"].post(f"{BASE}payments/", {**new_payment(world), "amount": str(Decimal(5))})
    rows = api["admin"].get(f"{BASE}{path}/").json["results"]
    assert rows
    assert {str(row["custom"]) for row in rows} == {"{}"}
    assert api["admin"].get(f"{BASE}{path}/?custom__any=1").refusal == (400, "invalid")
