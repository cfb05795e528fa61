"""Every operation of all documents, asked by seven people about two objects, against the written tables."""

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from school.timetable.actions import create_room
from tests.matrix.belongings import Side
from tests.matrix.calls import Request, request_of, shows
from tests.matrix.documents import DOCUMENTS
from tests.matrix.operations import FAR, NEAR, Operation, expectations, operations, profiles
from tests.matrix.scene import PEOPLE, Scene, undone
from tests.world import SYSTEM

REFUSED = ("401", "403", "404")
DONE = pytest.StashKey[Counter[str]]()


@pytest.fixture(scope="module")
def done() -> Counter[str]:
    """How many cells were asked, refused and allowed."""
    return Counter()


@pytest.mark.parametrize("document", ["turantalim", "data", *DOCUMENTS])
def test_every_operation_has_an_expectation_and_every_expectation_an_operation(document: str) -> None:
    served = [each.name for each in operations() if each.document == document]
    assert len(served) == len(set(served))
    assert set(served) == set(expectations(document))
    assert set(expectations(document).values()) <= set(profiles())


@pytest.mark.parametrize("operation", operations(), ids=lambda each: f"{each.document}-{each.name}")
def test_cells(scene: Scene, operation: Operation, done: Counter[str]) -> None:
    profile = profiles()[expectations(operation.document)[operation.name]]
    wrong: list[str] = []
    for who in PEOPLE:
        asked: list[Request] = []
        for side, columns in ((scene.near, NEAR), (scene.far, FAR)):
            expected = profile[columns[who]]
            with undone():
                request = request_of(scene, side, operation, who)
                if request.says_same(asked):
                    continue
                asked.append(request)
                told = cell(scene, operation, request, side, who, expected)
                wrong += [f"{who}, {side.secret}: {each}" for each in told]
            done["refused" if expected in REFUSED else "allowed"] += 1
    assert not wrong, "\n".join(wrong)


def test_a_change_is_noticed_unless_it_was_taken_back(scene: Scene) -> None:
    with undone():
        written = scene.written()
        with undone():
            create_room(SYSTEM, name="Room 10")
        assert not scene.is_changed(written)
        create_room(SYSTEM, name="Room 10")
        assert scene.is_changed(written)


def cell(scene: Scene, operation: Operation, request: Request, side: Side, who: str, expected: str) -> list[str]:
    """What is not as expected, in words."""
    logged_in = bool({"refresh", "refresh_token"} & set(request.body or ()))  # for this request
    before, written = scene.fingerprint() if logged_in else None, scene.written()
    answer = request.send(scene.callers[who])
    if expected not in REFUSED:
        return allowed(operation, answer, side, expected)
    wrong = [] if answer.status == int(expected) else [f"{answer.status}, not {expected}: {words(answer)}"]
    if operation.is_write and scene.is_changed(written, before):
        wrong.append("rows changed")
    if side.secret.encode() in answer.bytes:
        wrong.append("the refusal tells the secret")
    return wrong


def allowed(operation: Operation, answer: Any, side: Side, expected: str) -> list[str]:
    """What is wrong with an answer that should be good."""
    if answer.status not in operation.good:
        return [f"{answer.status}, not {expected}: {words(answer)}"]
    is_list = operation.answers_list and operation.name != "getLeaderboard"
    if is_list and shows(operation, answer, side) != (expected == "ok"):
        return [f"the object is {'not ' if expected == 'ok' else ''}in the answer"]
    return []


def words(answer: Any) -> str:
    """The beginning of what the answer says."""
    text: str = answer.bytes[:300].decode(errors="replace")
    return text


def test_the_count(scene: Scene, done: Counter[str], record_property: Callable[[str, object], None]) -> None:
    asked = done["refused"] + done["allowed"]
    record_property("count", f"matrix: {len(operations())} operations, {asked} cells, {done['refused']} refused")
    assert asked > 0
