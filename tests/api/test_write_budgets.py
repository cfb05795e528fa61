"""What a write costs: so many statements, whatever the number of students."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from school.groups.actions import add_students
from school.people.models import User
from tests.api.callers import Caller, Callers
from tests.world import SYSTEM, World, person

MARK = "/api/v1/attendance/bulk-mark/"
PAYMENTS = "/api/v1/payments/"


def cost(caller: Caller, path: str, body: dict[str, Any]) -> int:
    """The statements of a request, those that hold a savepoint not counted."""
    with CaptureQueriesContext(connection) as queries:
        answer = caller.post(path, body)
    assert answer.status in (200, 201), answer.json
    return sum("SAVEPOINT" not in query["sql"] for query in queries.captured_queries)


def marks(world: World, students: list[User], *, lesson: int, status: str) -> dict[str, Any]:
    lines = [{"student": student.pk, "status": status, "notes": ""} for student in students]
    return {"lesson_id": world.lessons[lesson].pk, "attendance_data": lines}


@pytest.fixture
def students(world: World) -> list[User]:
    """A whole group."""
    world.group.max_students = 20
    world.group.save()
    several = [person(f"pupil{number}") for number in range(10)]
    add_students(SYSTEM, group=world.group, students=several)
    return several


def test_a_payment(api: Callers, world: World) -> None:
    body = {
        "student": world.student.pk,
        "group": world.group.pk,
        "amount": "500000.00",
        "currency": "UZS",
        "payment_method": "cash",
        "due_date": "2026-12-01",
    }
    cost(api["admin"], PAYMENTS, body)  # statements are compiled at the first
    assert cost(api["admin"], PAYMENTS, body) == 7


@pytest.mark.parametrize(("status", "statements"), [("present", 26), ("absent", 13), ("late", 31)])
def test_marking_two_costs_as_much_as_seven(
    api: Callers, world: World, students: list[User], status: str, statements: int
) -> None:
    warm, few, many = students[:1], students[1:3], students[3:10]
    cost(api["admin"], MARK, marks(world, warm, lesson=0, status=status))
    costs = [cost(api["admin"], MARK, marks(world, some, lesson=0, status=status)) for some in (few, many)]
    assert costs == [statements, statements]


def test_marking_again_tells_and_pays_nobody(api: Callers, world: World, students: list[User]) -> None:
    body = marks(world, students, lesson=0, status="present")
    cost(api["admin"], MARK, body)
    assert cost(api["admin"], MARK, body) == 7
