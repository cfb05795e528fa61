"""What a list costs does not depend on how many rows it shows: at 3 rows and at 300, in both documents. An object costs
one statement, and what Python makes of it a few more.
"""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from school.common.exposure import exposures
from school.homework.models import Homework
from school.payments.models import Payment
from tests.matrix.calls import subject_ids
from tests.matrix.documents import DOCUMENTS
from tests.matrix.operations import Operation, expectations, operations
from tests.matrix.scene import Scene, undone

LISTS = [
    each
    for each in operations()
    if each.method == "GET" and each.name.startswith("list") and each.document not in DOCUMENTS  # other pages
]
OBJECTS = [
    each for each in operations() if each.method == "GET" and each.path == f"/api/v1/data/{each.collection}/{{id}}/"
]
# What a list never shows of these, and an object does unless `fields` leaves it out: it has statements of its own.
MADE_BY_PYTHON = {"attempts", "automation-runs", "automations", "quizzes", "reschedule-plans", "units"}
KNOWN = 3  # what is asked of each request besides: session, rights, rate limit
DATA = 2
OF_CALLER = {"admin": 1, "student": 2}  # who they are; and their rights, where they have not all


def asked(scene: Scene, operation: Operation, who: str, query: str = "") -> list[str]:
    """The statements of a warm read."""
    path = f"{operation.at(**subject_ids(scene, scene.near, operation))}{query}"
    scene.callers[who].get(path)
    with CaptureQueriesContext(connection) as queries:
        assert scene.callers[who].get(path).status == 200, path
    return [each["sql"] for each in queries]


def cost(scene: Scene, operation: Operation, who: str, size: int) -> int:
    """How many statements a warm list of `size` rows takes."""
    return len(asked(scene, operation, who, f"?page_size={size}"))


def reader(operation: Operation) -> str:
    """Somebody who has something to read there."""
    private = expectations(operation.document)[operation.name] in ("private_list", "private_detail")
    return "student" if private else "admin"


@pytest.mark.parametrize("operation", LISTS, ids=lambda each: f"{each.document}-{each.name}")
def test_a_page_of_one_costs_as_much_as_a_page_of_all(scene: Scene, operation: Operation) -> None:
    who = reader(operation)
    small, large = cost(scene, operation, who, 1), cost(scene, operation, who, 100)
    assert small == large
    assert large <= KNOWN + DATA


def name_of(operation: Operation) -> str:
    return operation.collection


@pytest.mark.parametrize("operation", OBJECTS, ids=name_of)
def test_an_object_is_one_statement_besides_those_that_know_the_caller(scene: Scene, operation: Operation) -> None:
    who = reader(operation)
    statements = asked(scene, operation, who, "?fields=id" if operation.collection in MADE_BY_PYTHON else "")
    assert sum(sql.startswith("SELECT row_to_json(") for sql in statements) == 1
    assert len(statements) == 1 + OF_CALLER[who]


@pytest.mark.parametrize("operation", [each for each in OBJECTS if each.collection in MADE_BY_PYTHON], ids=name_of)
def test_what_python_makes_of_an_object_costs_little(scene: Scene, operation: Operation) -> None:
    assert len(asked(scene, operation, "admin")) <= KNOWN + DATA


def test_only_these_objects_ask_for_more() -> None:
    assert {each.collection for each in OBJECTS} == {each.name for each in exposures()}
    assert {each.name for each in exposures() if each.rendered} == MADE_BY_PYTHON


def copies(scene: Scene) -> None:
    """Three hundred payments and as many tasks of the near student."""
    bill, task = scene.near["payments"], scene.near["homework"]
    kinds: tuple[tuple[Any, Any, str], ...] = ((bill, Payment, "notes"), (task, Homework, "title"))
    for source, model, named in kinds:
        values = {field.attname: getattr(source, field.attname) for field in model._meta.concrete_fields}
        values.pop("id")
        model._default_manager.bulk_create(model(**values | {named: f"Copy {number}"}) for number in range(300))


@pytest.mark.parametrize("name", ["listPayments", "listHomework", "listStudentHomework", "listLessonHomework"])
def test_three_rows_cost_as_much_as_three_hundred(scene: Scene, name: str) -> None:
    for operation in [each for each in LISTS if each.name == name]:
        few = cost(scene, operation, "student", 3)
        with undone():
            copies(scene)
            assert cost(scene, operation, "student", 100) == few


def test_the_count(scene: Scene, record_property: Callable[[str, object], None]) -> None:
    record_property("count", f"queries: {len(LISTS)} lists")
    assert len(LISTS) > 40
