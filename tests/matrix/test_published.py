"""Published courses, their lessons and their free previews, own and foreign, against the written table."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import pytest

from content.actions import create_course
from content.models import CoursePage, LessonPage
from school.groups.actions import add_students, create_group
from tests.matrix.belongings import PRACTICE, Side
from tests.matrix.calls import request_of
from tests.matrix.documents import DOCUMENTS
from tests.matrix.operations import FAR, NEAR, Operation, operations, profiles, table
from tests.matrix.scene import PEOPLE, Scene, undone
from tests.matrix.test_matrix import REFUSED, cell
from tests.world import SYSTEM

ROWS = [
    (kind, operation)
    for kind, rows in table("published").items()
    for name in rows
    for operation in operations()
    if operation.name == name and operation.document not in DOCUMENTS  # which show courses to everybody
]


@dataclass(frozen=True, slots=True)
class Shelf:
    """A side whose course and lesson are others than its draft, by what they are."""

    course: Side
    lesson: Side
    preview: Side
    drafted_lesson: Side
    preview_of_a_draft: Side


def shelf(side: Side, *more: Any) -> Shelf:
    """A published course that a group of the side's owner learns, with a lesson of every kind."""
    course = create_course(SYSTEM, title=f"Open {side.secret}", instructor=side.teacher, is_published=True)
    days: Any = {"start_date": side.day(0), "end_date": side.day(0) + timedelta(days=30)}
    group = create_group(SYSTEM, name=f"Readers {side.secret}", course=course, teacher=side.teacher, **days)
    add_students(SYSTEM, group=group, students=[side.owner, *more])
    draft: CoursePage = side["courses"]
    return Shelf(
        course=replace(side, objects=side.objects | {"courses": course}),
        lesson=showing(side, course, "Lesson"),
        preview=showing(side, course, "Preview", is_free_preview=True),
        drafted_lesson=showing(side, course, "Drafted", live=False),
        preview_of_a_draft=showing(side, draft, "Preview", is_free_preview=True),
    )


def showing(side: Side, course: CoursePage, title: str, **kind: bool) -> Side:
    """The side with a new lesson of `course` in place of its own."""
    unit = course.add_child(instance=LessonPage(title=f"{title} {side.secret}", body=PRACTICE, **kind))
    if unit.live:
        unit.save_revision().publish()
    return replace(side, objects=side.objects | {"courses": course, "units": unit})


@pytest.fixture(scope="module")
def shelves(scene: Scene) -> dict[str, Shelf]:
    """Both sides' courses; the classmate learns with the student."""
    found = {"near": shelf(scene.near, scene.world.classmate), "far": shelf(scene.far)}
    scene.untouched = scene.fingerprint()
    return found


@pytest.fixture(scope="module")
def done() -> Counter[str]:
    """How many cells were asked."""
    return Counter()


def test_the_table_names_operations_only() -> None:
    named = {name for rows in table("published").values() for name in rows}
    assert named == {operation.name for _kind, operation in ROWS}


@pytest.mark.parametrize(("kind", "operation"), ROWS, ids=lambda each: getattr(each, "name", each))
def test_cells(scene: Scene, shelves: dict[str, Shelf], kind: str, operation: Operation, done: Counter[str]) -> None:
    profile, wrong = profiles()[table("published")[kind][operation.name]], []
    for name, columns in (("near", NEAR), ("far", FAR)):
        side: Side = getattr(shelves[name], kind)
        for who in PEOPLE:
            expected = profile[columns[who]]
            with undone():
                told = cell(scene, operation, request_of(scene, side, operation, who), side, who, expected)
            wrong += [f"{who}, {side.secret}: {each}" for each in told]
            done["refused" if expected in REFUSED else "allowed"] += 1
    assert not wrong, "\n".join(wrong)


def test_the_count(scene: Scene, done: Counter[str], record_property: Callable[[str, object], None]) -> None:
    record_property(
        "count", f"published courses: {len(ROWS)} operations, {done.total()} cells, {done['refused']} refused"
    )
    assert done.total() > 0  # several processes share the cells
