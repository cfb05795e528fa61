"""Profiles and people over the contract."""

import uuid
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from school.common import clock
from school.learning.models import Enrollment
from school.people.models import User
from tests.api.callers import Callers
from tests.world import World

ME = "/api/users/me/"
USERS = "/api/admin/users/"


def path(person: User) -> str:
    return f"/api/users/{person.uuid}/"


def of(person: User, **change: Any) -> dict[str, Any]:
    """A person as the contract tells them."""
    role = {"student": "user", "teacher": "tutor", "admin": "admin"}[person.role]
    return {"id": str(person.uuid), "email": person.email, "full_name": person.full_name, "role": role} | change


@pytest.mark.parametrize("who", ["student", "teacher", "admin", "operator", "editor", "accountant"])
def test_ones_own_profile(api: Callers, world: World, who: str) -> None:
    person = getattr(world, who)
    assert api[who].get(ME).json == of(person)
    assert api[who].get(path(person)).json == of(person)


@pytest.mark.parametrize("method", ["PUT", "PATCH"])
@pytest.mark.parametrize("where", ["me", "id"])
def test_another_name(api: Callers, world: World, method: str, where: str) -> None:
    place = ME if where == "me" else path(world.student)
    body = {"full_name": "Updated Name", "email": "other@example.com", "role": "admin", "id": str(uuid.uuid4())}
    answer = api["student"](method, place, body)
    assert (answer.status, answer.json) == (200, of(world.student, full_name="Updated Name"))
    world.student.refresh_from_db()
    assert (world.student.first_name, world.student.last_name) == ("Updated", "Name")
    assert (world.student.email, world.student.role) == ("student@example.com", "student")


def test_what_a_change_must_say(api: Callers, world: World) -> None:
    assert api["student"]("PATCH", ME, {}).json == of(world.student)
    for body in ({}, {"full_name": ""}, {"full_name": 5}):
        refused = api["student"]("PUT", ME, body)
        assert (refused.status, refused.json["detail"]) == (400, "Invalid input data.")
        assert set(refused.json["errors"]) == {"full_name"}
    long = api["student"]("PUT", ME, {"full_name": "x" * 151})
    assert (long.status, set(long.json["errors"])) == (400, {"full_name"})
    unknown = api["student"]("PATCH", ME, {"password": "x"})
    assert (unknown.status, set(unknown.json["errors"])) == (400, {"password"})


def test_somebody_else_is_who_keeps_the_accounts_business(api: Callers, world: World) -> None:
    for who in ("student", "teacher", "editor", "accountant"):
        for call in (api[who].get(path(world.classmate)), api[who]("PATCH", path(world.classmate), {"full_name": "X"})):
            assert (call.status, call.json) == (404, {"detail": "Not found."})
    assert api["operator"].get(path(world.classmate)).json == of(world.classmate)
    changed = api["admin"]("PATCH", path(world.classmate), {"full_name": "Class Mate"})
    assert changed.json == of(world.classmate, full_name="Class Mate")
    refused = api["operator"]("PATCH", path(world.admin), {"full_name": "No"})
    assert (refused.status, list(refused.json)) == (403, ["detail"])
    assert api["anonymous"].get(path(world.classmate)).status == 401


@pytest.mark.parametrize("text", ["1", "0", "x", "00000000-0000-0000-0000-000000000000", "%00", "ﬁ"])
def test_what_is_no_public_id_is_nobodys(api: Callers, world: World, text: str) -> None:
    answer = api["admin"].get(f"/api/users/{text}/")
    assert (answer.status, answer.json) == (404, {"detail": "Not found."})


def test_a_stale_change_is_refused(api: Callers, world: World) -> None:
    tag = api["student"].get(ME).headers["ETag"]
    assert api["student"].get(ME, headers={"If-None-Match": tag}).status == 304
    assert api["student"]("PATCH", ME, {"full_name": "A B"}, headers={"If-Match": tag}).status == 200
    stale = api["student"]("PATCH", ME, {"full_name": "C D"}, headers={"If-Match": tag})
    assert (stale.status, list(stale.json)) == (412, ["detail"])
    tag = api["admin"].get(path(world.student)).headers["ETag"]
    assert api["admin"]("PUT", path(world.student), {"full_name": "E F"}, headers={"If-Match": tag}).status == 200


def test_everybody_for_the_admin(api: Callers, world: World) -> None:
    done = clock.now()
    Enrollment.objects.create(student=world.student, course=world.course, enrolled_at=done, completed_at=done)
    Enrollment.objects.create(student=world.classmate, course=world.course, enrolled_at=done)
    rows = api["admin"].get(USERS).json
    people = list(User.objects.order_by("pk"))
    assert [row["id"] for row in rows] == [str(person.uuid) for person in people]
    student = next(row for row in rows if row["id"] == str(world.student.uuid))
    created = world.student.created_at.isoformat().replace("+00:00", "Z")
    assert student == of(world.student, created_at=created, courses_completed_count=1)
    assert sum(row["courses_completed_count"] for row in rows) == 1
    for who in ("student", "teacher", "editor", "accountant"):
        refused = api[who].get(USERS)
        assert (refused.status, list(refused.json)) == (403, ["detail"])


def test_many_people_cost_as_many_statements_as_few(api: Callers, world: World) -> None:
    def cost() -> int:
        with CaptureQueriesContext(connection) as queries:
            assert api["admin"].get(USERS).status == 200
        return len(queries)

    cost()
    few = cost()
    User.objects.bulk_create(User(username=f"many{number}", email=f"many{number}@example.com") for number in range(300))
    assert cost() == few
    assert few <= 5
