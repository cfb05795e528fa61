"""users/{id}/: people for staff; nobody removes themselves or the last admin, and who leaves leaves a number."""

from typing import Any

import pytest

from school.common import clock
from school.gamification.actions import award_coins
from school.gamification.models import CoinTransaction
from school.payments.models import Payment
from school.people.models import User
from tests.api.callers import Callers
from tests.world import SYSTEM, World

USERS = "/api/v1/auth/users/"
DATA = "/api/v1/data/users/"


def path(person: User, base: str = USERS) -> str:
    return f"{base}{person.pk}/"


def test_an_admin_reads_and_changes_a_person(api: Callers, world: World) -> None:
    shown = api["admin"].get(path(world.student)).json
    assert (shown["username"], shown["email"], shown["coins"]) == ("student", "student@example.com", 0)
    body = {"last_name": "Aliyeva", "phone_number": "90 123 45 67", "email": "new@example.com", "is_verified": True}
    changed = api["admin"]("PATCH", path(world.student), body).json
    assert (changed["full_name"], changed["phone_number"]) == ("Student Aliyeva", "+998901234567")
    assert (changed["email"], changed["is_verified"]) == ("new@example.com", False)
    unknown = api["admin"]("PATCH", path(world.student), {"last_name": "Valiyeva", "is_superuser": True})
    assert (unknown.status, list(unknown.json["errors"])) == (400, ["is_superuser"])
    world.student.refresh_from_db()
    assert (world.student.is_superuser, world.student.last_name) == (False, "Aliyeva")
    taken = api["admin"]("PATCH", path(world.student), {"email": "CLASSMATE@example.com"})
    assert (taken.status, taken.json["errors"]) == (400, {"email": ["This email is taken."]})


def test_a_change_says_what_it_has_seen(api: Callers, world: World) -> None:
    admin, person = api["admin"], path(world.student)
    tag = admin.get(person).headers["ETag"]
    changed = admin("PATCH", person, {"last_name": "Aliyeva"}, headers={"If-Match": tag})
    assert (changed.status, changed.headers["ETag"]) == (200, admin.get(person).headers["ETag"])
    stale = admin("PATCH", person, {"last_name": "Valiyeva"}, headers={"If-Match": tag})
    assert (stale.refusal, stale.json["changed"]) == ((412, "precondition_failed"), ["last_name", "full_name"])
    world.student.refresh_from_db()
    assert world.student.last_name == "Aliyeva"


@pytest.mark.parametrize("who", ["student", "teacher", "editor"])
def test_people_are_staffs_business(api: Callers, world: World, who: str) -> None:
    for person in (world.student, world.admin):
        assert api[who].get(path(person)).refusal == (403, "permission_denied")
        assert api[who]("PATCH", path(person), {"first_name": "X"}).refusal == (403, "permission_denied")
        assert api[who]("DELETE", path(person)).refusal == (403, "permission_denied")
    assert User.objects.filter(first_name="X").count() == 0


def test_operators_keep_students_and_leave_staff_alone(api: Callers, world: World) -> None:
    operator = api["operator"]
    assert operator("PATCH", path(world.student), {"first_name": "New"}).json["first_name"] == "New"
    assert operator("PATCH", path(world.student), {"role": "teacher"}).status == 403
    assert operator("PATCH", path(world.admin), {"first_name": "X"}).refusal == (403, "staff_needs_admin")
    assert operator("DELETE", path(world.admin)).refusal == (403, "staff_needs_admin")


def test_accountants_read_students_names(api: Callers, world: World) -> None:
    accountant = api["accountant"]
    shown = accountant.get(path(world.student)).json
    assert shown["full_name"] == "Student Karimov"
    assert not {"email", "phone_number", "is_active", "last_login"} & shown.keys()
    assert accountant.get(path(world.teacher)).refusal == (404, "not_found")
    assert accountant("PATCH", path(world.student), {"first_name": "X"}).refusal == (403, "permission_denied")


def test_teachers_see_their_students_without_email(api: Callers, world: World) -> None:
    shown = api["teacher"].get(path(world.student, DATA)).json
    assert {"username", "first_name", "last_name", "phone_number", "language"} <= shown.keys()
    assert not {"email", "is_active", "is_verified", "last_login", "created_at"} & shown.keys()
    assert api["teacher"].get(path(world.outsider, DATA)).refusal == (404, "not_found")
    assert api["teacher"].get(f"{DATA}?email__icontains=student").status == 400


@pytest.mark.parametrize("body", [{"role": "teacher"}, {"is_active": False}, None])
def test_nobody_removes_themselves(api: Callers, world: World, body: Any) -> None:
    answer = api["admin"]("PATCH", path(world.admin), body) if body else api["admin"]("DELETE", path(world.admin))
    assert answer.refusal == (403, "own_account")
    world.admin.refresh_from_db()
    assert (world.admin.role, world.admin.is_active) == ("admin", True)


def test_who_is_deleted_leaves_a_number_and_the_books(api: Callers, world: World) -> None:
    Payment.objects.create(
        student=world.student, amount=500_000, currency="UZS", payment_method="cash", due_date=clock.today()
    )
    award_coins(SYSTEM, student=world.student, amount=5, reason="well done")
    student = api["student"]
    assert api["admin"]("DELETE", path(world.student)).status == 204
    left = api["admin"].get(path(world.student)).json
    assert (left["username"], left["full_name"], left["email"]) == (f"deleted-{world.student.pk}", "", None)
    assert (left["phone_number"], left["is_active"], left["last_login"]) == ("", False, None)
    assert student.get(USERS + "me/").status == 401
    assert Payment.objects.filter(student=world.student).count() == 1
    world.group.refresh_from_db()
    assert world.group.students_count == 1, "the seat is free"
    assert CoinTransaction.objects.get(student=world.student).amount == 5
    assert api["admin"]("DELETE", path(world.student)).refusal == (409, "anonymised")
    assert api["admin"]("PATCH", path(world.student), {"is_active": True}).refusal == (409, "anonymised")


def test_named_actions_of_people(api: Callers, world: World) -> None:
    admin, student = api["admin"], path(world.student, DATA)
    session = api["student"]
    assert admin.post(student + "block/").json["is_active"] is False
    assert session.get(USERS + "me/").status == 401
    assert admin.post(student + "unblock/").json["is_active"] is True
    assert admin.post(student + "set-role/", {"role": "teacher"}).json["role"] == "teacher"
    assert admin.post(student + "send-verification/").status == 204
    assert admin.post(student + "send-reset-link/").status == 204
    assert admin.post(path(world.classmate, DATA) + "end-sessions/").status == 204


def test_named_actions_are_refused_to_others(api: Callers, world: World) -> None:
    for who, status in (("student", 403), ("teacher", 403), ("accountant", 403), ("operator", 403)):
        person = world.student if who in ("accountant", "teacher") else world.teacher
        for action in ("block", "unblock", "send-reset-link"):
            answer = api[who].post(f"{path(person, DATA)}{action}/")
            assert who == "operator" or answer.status == status, (who, action)
        assert api[who].post(f"{path(person, DATA)}set-role/", {"role": "admin"}).status == 403
    assert api["classmate"].post(f"{path(world.student, DATA)}end-sessions/").status == 404
    assert api["classmate"].post(f"{path(world.classmate, DATA)}end-sessions/").status == 204
    assert api["classmate"].get(USERS + "me/").status == 401
