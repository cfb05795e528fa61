"""Two versions at the same moment, and a grade while a newer version comes."""

import pytest
from django.db import connection

from school.assignments.actions import grading, submitting
from school.assignments.errors import Superseded
from school.assignments.models import Assignment, Submission
from tests.own_database import db
from tests.races import overlap
from tests.school.assignments.work import given, graded, handed_in
from tests.world import World

__all__ = ["db"]  # the fixture of this module's tests


def without_locks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hold neither assignments nor work."""
    for module in (submitting, grading):
        monkeypatch.setattr(module, "locked_assignment", lambda pk: Assignment.objects.get(pk=pk))
    monkeypatch.setattr(grading, "locked_submission", lambda pk: Submission.objects.get(pk=pk))


def without_constraints() -> None:
    """Let a version be there twice, and two of them count."""
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE assignments_submission DROP CONSTRAINT assignments_version_once")
        cursor.execute("DROP INDEX assignments_one_version_counts")


def versions() -> list[tuple[int, bool]]:
    return list(Submission.objects.order_by("pk").values_list("number", "is_current"))


def test_of_two_at_once_the_second_is_the_next_version(world: World) -> None:
    assignment = given(world)
    overlap(lambda: handed_in(world, assignment), lambda: handed_in(world, assignment, text="Better"))
    assert versions() == [(1, False), (2, True)]


def test_without_the_guards_two_versions_count(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control of the test above."""
    assignment = given(world)
    without_locks(monkeypatch)
    without_constraints()
    overlap(lambda: handed_in(world, assignment), lambda: handed_in(world, assignment, text="Better"))
    assert versions() == [(1, True), (1, True)]


def test_a_grade_does_not_land_on_what_counts_no_more(world: World) -> None:
    assignment = given(world)
    first = handed_in(world, assignment)
    _newer, refused = overlap(lambda: handed_in(world, assignment, text="Better"), lambda: graded(world, first, 50))
    assert isinstance(refused, Superseded)
    assert list(Submission.objects.order_by("pk").values_list("score", flat=True)) == [None, None]


def test_without_the_locks_it_does(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control of the test above: the earlier version gets the grade, and counts again."""
    assignment = given(world)
    first = handed_in(world, assignment)
    without_locks(monkeypatch)
    with connection.cursor() as cursor:
        cursor.execute("DROP INDEX assignments_one_version_counts")
    overlap(lambda: handed_in(world, assignment, text="Better"), lambda: graded(world, first, 50))
    assert list(Submission.objects.order_by("pk").values_list("score", "is_current")) == [(50, True), (None, True)]


def test_a_new_version_takes_the_place_of_what_is_being_graded(world: World) -> None:
    assignment = given(world)
    first = handed_in(world, assignment)
    overlap(lambda: graded(world, first, 50), lambda: handed_in(world, assignment, text="Better"))
    assert list(Submission.objects.order_by("pk").values_list("score", "is_current")) == [(50, False), (None, True)]
