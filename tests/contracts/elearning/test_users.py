"""Profiles, and everybody's account for who keeps them."""

import uuid
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from school.common import clock
from school.payments.actions import create_payment
from school.payments.choices import PaymentMethod
from school.payments.models import Payment
from school.people.choices import Role
from school.people.models import User
from tests.api.callers import Answer, Callers
from tests.contracts.elearning.test_accounts import refusal, wrong
from tests.world import World, person

ME, USERS = "/api/v1/users/me", "/api/v1/admin/users"


def stamp(moment: Any) -> Any:
    return moment and moment.isoformat().replace("+00:00", "Z")


def named(who: User) -> dict[str, Any]:
    names = {"first_name": who.first_name, "last_name": who.last_name}
    return {"id": str(who.uuid), "email": who.email, "role": who.role, **names}


def own(who: User) -> dict[str, Any]:
    return {**named(who), "is_verified": who.is_verified, "created_at": stamp(who.created_at)}


def kept(who: User) -> dict[str, Any]:
    return {**own(who), "is_active": who.is_active}


def whole(who: User) -> dict[str, Any]:
    who.refresh_from_db()
    return {**kept(who), "last_login": stamp(who.last_login)}


def done(answer: Answer, message: str) -> bool:
    return (answer.status, answer.json) == (200, {"message": message})


@pytest.mark.parametrize("who", ["student", "teacher", "admin", "operator"])
def test_ones_own_profile(api: Callers, world: World, who: str) -> None:
    answer = api[who].get(ME)
    assert (answer.status, answer.json) == (200, own(getattr(world, who)))
    assert api[who].get(ME, headers={"If-None-Match": answer.headers["ETag"]}).status == 304


def test_another_name(api: Callers, world: World) -> None:
    tag = api["student"].get(ME).headers["ETag"]
    body = {"first_name": "Anna", "last_name": "Smith", "role": "admin", "email": "x@example.com", "id": "x"}
    answer = api["student"]("PUT", ME, body)
    world.student.refresh_from_db()
    assert (answer.status, answer.json) == (
        200,
        {"message": "Profile updated successfully", "user": own(world.student)},
    )
    assert (world.student.full_name, world.student.role, world.student.email) == (
        "Anna Smith",
        "student",
        "student@example.com",
    )
    stale = api["student"]("PUT", ME, {"first_name": "Eve"}, headers={"If-Match": tag})
    assert refusal(stale) == (412, "PRECONDITION_FAILED")
    assert wrong(api["student"]("PUT", ME, {"first_name": "x" * 151, "is_staff": True})) == {"first_name", "is_staff"}


def test_everybody_for_who_keeps_the_accounts(api: Callers, world: World) -> None:
    answer = api["admin"].get(f"{USERS}?limit=2&page=2")
    everybody = list(User.objects.order_by("-created_at"))
    assert answer.status == 200
    assert answer.json == {"users": [kept(who) for who in everybody[2:4]], "total": 9, "page": 2, "pages": 5}
    teachers = api["admin"].get(f"{USERS}?role=teacher&limit=100").json
    assert (teachers["total"], {each["role"] for each in teachers["users"]}) == (5, {"teacher"})
    found = api["operator"].get(f"{USERS}?search=classm").json
    assert [each["email"] for each in found["users"]] == ["classmate@example.com"]
    assert api["admin"].get(f"{USERS}?search=nobody").json == {"users": [], "total": 0, "page": 1, "pages": 0}


@pytest.mark.parametrize(
    ("query", "field"), [("limit=101", "limit"), ("page=0", "page"), ("role=king", "role"), ("email=x", "email")]
)
def test_what_a_list_takes(api: Callers, query: str, field: str) -> None:
    assert wrong(api["admin"].get(f"{USERS}?{query}")) == {field}


def test_a_page_costs_the_same_however_long(api: Callers, world: World) -> None:
    def cost(limit: int) -> int:
        with CaptureQueriesContext(connection) as queries:
            assert api["admin"].get(f"{USERS}?limit={limit}").status == 200
        return len(queries)

    cost(1)
    assert cost(1) == cost(9)


@pytest.mark.parametrize("who", ["student", "teacher", "editor", "accountant"])
def test_it_is_nobody_elses_business(api: Callers, world: World, who: str) -> None:
    place = f"{USERS}/{world.classmate.uuid}"
    calls = [
        ("GET", USERS),
        ("GET", place),
        ("DELETE", place),
        ("POST", f"{place}/block"),
        ("POST", f"{place}/unblock"),
    ]
    for method, path in calls:
        assert refusal(api[who](method, path)) == (403, "PERMISSION_DENIED")
    assert refusal(api[who]("PUT", f"{place}/role", {"role": "teacher"})) == (403, "PERMISSION_DENIED")
    world.classmate.refresh_from_db()
    assert (world.classmate.is_active, world.classmate.role) == (True, "student")


def test_one_account(api: Callers, world: World) -> None:
    answer = api["admin"].get(f"{USERS}/{world.student.uuid}")
    assert (answer.status, answer.json) == (200, whole(world.student))
    assert refusal(api["admin"].get(f"{USERS}/{uuid.uuid4()}")) == (404, "NOT_FOUND")


def test_another_role(api: Callers, world: World) -> None:
    assert api["student"].get(ME).status == 200
    answer = api["admin"]("PUT", f"{USERS}/{world.student.uuid}/role", {"role": "teacher"})
    told = {"message": "User role updated successfully", "user": whole(world.student)}
    assert (answer.status, answer.json, answer.json["user"]["role"]) == (200, told, "teacher")
    assert refusal(api["student"].get(ME)) == (401, "NOT_AUTHENTICATED")
    assert wrong(api["admin"]("PUT", f"{USERS}/{world.student.uuid}/role", {"role": "king"})) == {"role"}
    operator = api["operator"]("PUT", f"{USERS}/{world.classmate.uuid}/role", {"role": "teacher"})
    assert refusal(operator) == (403, "PERMISSION_DENIED")


def test_blocking_and_letting_in_again(api: Callers, world: World) -> None:
    place = f"{USERS}/{world.student.uuid}"
    assert api["student"].get(ME).status == 200
    assert done(api["operator"]("POST", f"{place}/block"), "User blocked successfully")
    assert refusal(api["student"].get(ME)) == (401, "NOT_AUTHENTICATED")
    assert done(api["admin"]("POST", f"{place}/unblock"), "User unblocked successfully")
    world.student.refresh_from_db()
    assert world.student.is_active


def test_deleting_keeps_the_money(api: Callers, world: World) -> None:
    place = f"{USERS}/{world.student.uuid}"
    create_payment(
        world.actor("admin"),
        student=world.student,
        amount=Decimal(500),
        payment_method=PaymentMethod.CASH,
        due_date=clock.today(),
    )
    assert done(api["admin"]("DELETE", place), "User deleted successfully")
    gone = User.objects.get(pk=world.student.pk)
    assert (gone.is_active, gone.email, gone.full_name, gone.username) == (False, None, "", f"deleted-{gone.pk}")
    assert refusal(api["admin"]("POST", f"{place}/unblock")) == (409, "ANONYMISED")
    assert [(payment.student_id, payment.amount) for payment in Payment.objects.all()] == [(gone.pk, Decimal(500))]


def test_nobody_does_it_to_themselves_or_to_the_last_admin(api: Callers, world: World) -> None:
    own_place = f"{USERS}/{world.admin.uuid}"
    for method, path, body in own_deeds(own_place):
        assert refusal(api["admin"](method, path, body)) == (403, "OWN_ACCOUNT")
    for number, deed in enumerate(own_deeds("")):
        another = person(f"admin{number}", Role.ADMIN)
        method, path, body = deed
        assert api["admin"](method, f"{USERS}/{another.uuid}{path}", body).status == 200
    assert list(User.objects.filter(role=Role.ADMIN, is_active=True)) == [world.admin]


def own_deeds(place: str) -> list[tuple[str, str, Any]]:
    """What would leave the school without this admin."""
    return [("DELETE", place, None), ("POST", f"{place}/block", None), ("PUT", f"{place}/role", {"role": "student"})]
