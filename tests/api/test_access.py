"""Who reaches what, per role, each with a denied twin. The expectations come from the roles, not from the code."""

from decimal import Decimal

import pytest

from school.homework.actions import assign_homework
from school.payments.actions import create_payment
from school.payments.choices import PaymentMethod
from school.timetable.actions import create_holiday
from tests.api.callers import Callers
from tests.world import SYSTEM, World

PEOPLE = ("admin", "operator", "accountant", "teacher", "other_teacher", "student", "classmate", "outsider")
MAY_WRITE = {
    "groups": {"admin", "operator"},
    "schedules": {"admin", "operator"},
    "rooms": {"admin", "operator"},
    "users": {"admin", "operator"},
    "payments": {"admin", "accountant"},
    "courses": {"admin", "editor", "teacher", "other_teacher"},
    "lessons": {"admin", "operator", "teacher", "other_teacher"},
    "holidays": {"admin", "operator"},
}


def visible(api: Callers, path: str) -> set[str]:
    """Who gets an answer; everybody else gets the 404 of what does not exist."""
    answers = {who: api[who].get(path) for who in PEOPLE}
    assert {answer.status for answer in answers.values()} <= {200, 403, 404}
    return {who for who, answer in answers.items() if answer.status == 200}


def test_nobody_reads_without_a_login(api: Callers, world: World) -> None:
    for name in ("groups", "users", "payments", "courses", "lessons"):
        assert api["anonymous"].get(f"/api/v1/data/{name}/").refusal == (401, "not_authenticated")


def test_groups_and_lessons(api: Callers, world: World) -> None:
    own = {"admin", "operator", "teacher", "student", "classmate"}
    assert visible(api, f"/api/v1/data/groups/{world.group.pk}/") == own
    assert visible(api, f"/api/v1/data/lessons/{world.lessons[0].pk}/") == own
    assert visible(api, f"/api/v1/data/groups/{world.other_group.pk}/") == {
        "admin",
        "operator",
        "other_teacher",
        "outsider",
    }


def test_people(api: Callers, world: World) -> None:
    path = f"/api/v1/data/users/{world.student.pk}/"
    assert visible(api, path) == {"admin", "operator", "accountant", "teacher", "student"}
    assert visible(api, f"/api/v1/data/users/{world.admin.pk}/") == {"admin", "operator"}


def test_payments(api: Callers, world: World) -> None:
    payment = create_payment(
        SYSTEM,
        student=world.student,
        amount=Decimal(500_000),
        currency="UZS",
        payment_method=PaymentMethod.CASH,
        due_date=world.group.end_date,
        group=world.group,
    )
    path = f"/api/v1/data/payments/{payment.pk}/"
    assert visible(api, path) == {"admin", "operator", "accountant", "student"}


def test_homework(api: Callers, world: World) -> None:
    given = assign_homework(
        SYSTEM,
        lesson=world.lessons[-1],
        title="Say hello",
        expected_answer="merhaba",
        deadline=world.lessons[-1].ends_at,
        students=[world.student],
    )
    path = f"/api/v1/data/homework/{given[0].pk}/"
    assert visible(api, path) == {"admin", "operator", "teacher", "student"}
    shown = {who for who in ("admin", "teacher", "student") if "expected_answer" in api[who].get(path).json}
    assert shown == {"admin", "teacher"}


@pytest.mark.parametrize("name", MAY_WRITE)
def test_who_may_create(api: Callers, world: World, name: str) -> None:
    """An empty body tells apart who is refused (403) from who only left it empty (400; 201 if it needs nothing)."""
    statuses = {who: api[who].post(f"/api/v1/data/{name}/", {}).status for who in (*PEOPLE, "editor", "anonymous")}
    assert statuses.pop("anonymous") == 401
    assert set(statuses.values()) <= {201, 400, 403}
    assert {who for who, status in statuses.items() if status != 403} == MAY_WRITE[name]


def test_nobody_changes_what_they_only_read(api: Callers, world: World) -> None:
    holiday = create_holiday(SYSTEM, date=world.group.end_date.replace(year=2031), name="Far")
    for who in ("teacher", "student", "accountant"):
        for method in ("PATCH", "DELETE"):
            assert api[who](method, f"/api/v1/data/groups/{world.group.pk}/", {}).refusal == (403, "permission_denied")
            assert api[who](method, f"/api/v1/data/holidays/{holiday.pk}/", {}).refusal == (403, "permission_denied")


def test_a_blocked_persons_token_ends_at_once(api: Callers, world: World) -> None:
    student = api["student"]
    assert student.get("/api/v1/data/groups/").status == 200
    path = f"/api/v1/data/users/{world.student.pk}/"
    assert api["admin"]("PATCH", path, {"is_active": False}).json["is_active"] is False
    assert student.get("/api/v1/data/groups/").refusal == (401, "not_authenticated")


def test_the_cookie_opens_no_door_of_the_data(api: Callers, world: World) -> None:
    caller = api["student"]
    caller.client.cookies["access_token"] = caller.headers["Authorization"].removeprefix("Bearer ")
    caller.headers = {}
    assert caller.get("/api/v1/data/groups/").status == 401
    assert caller("PATCH", "/api/v1/auth/users/me/", {"language": "en"}).status == 401
