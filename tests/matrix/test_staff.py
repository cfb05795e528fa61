"""The office's groups over every collection: what they see, make and change, against the written table."""

from collections.abc import Callable

import pytest

from tests.matrix.calls import request_of, shows
from tests.matrix.operations import Operation, operations, table
from tests.matrix.scene import STAFF, Scene, undone

REFUSED = (403, 404)
GROUPS = dict(zip(STAFF, ("operators", "accountants", "editors"), strict=True))
COLLECTIONS = sorted({each.collection for each in operations() if each.document == "data"})
CELLS = [(who, collection) for who in STAFF for collection in COLLECTIONS]
EVERYBODYS = {"notifications", "notification-preferences", "coin-balances"}  # private, so never the office's


def test_the_table_names_collections_only() -> None:
    assert set(GROUPS.values()) == set(table("staff"))
    assert {name for rows in table("staff").values() for name in rows} <= set(COLLECTIONS)


def plain_operation(collection: str, method: str, rest: list[str]) -> Operation | None:
    """The operation of a collection that lists, makes or changes single objects."""
    found = (each for each in operations() if each.document == "data" and each.collection == collection)
    return next((each for each in found if each.method == method and each.parts[1:] == rest), None)


@pytest.mark.parametrize(("who", "collection"), CELLS)
def test_cells(scene: Scene, who: str, collection: str) -> None:
    may = table("staff")[GROUPS[who]].get(collection, "")
    wrong = []
    for letter, method, rest in (("r", "GET", []), ("c", "POST", []), ("u", "PATCH", ["{id}"])):
        operation = plain_operation(collection, method, rest)
        if operation and works(scene, operation, who) != (letter in may):
            wrong.append(f"{operation.name} {'works' if letter not in may else 'is refused'}")
    assert not wrong


def works(scene: Scene, operation: Operation, who: str) -> bool:
    """Whether the operation does its work for this member of staff; what is refused must change nothing."""
    with undone():
        request, written = request_of(scene, scene.near, operation, who), scene.written()
        answer = request.send(scene.callers[who])
        if answer.status in REFUSED:
            assert not scene.is_changed(written)
            return False
        assert answer.status in operation.good, answer.bytes
        return shows(operation, answer, scene.near) if operation.answers_list else True


def test_the_count(scene: Scene, record_property: Callable[[str, object], None]) -> None:
    record_property("count", f"staff: {len(CELLS)} collections by group")
    assert len(CELLS) == 3 * len(COLLECTIONS)
