"""A page and a group's class, tied by several at once."""

from datetime import time, timedelta

import pytest

from content.models import LessonPage
from school.common import clock
from school.common.errors import Invalid, NotFound
from school.groups.models import StudyGroup
from school.lessons.actions import close_again, create_lesson, delete_lesson, move_opening, open_with_lesson
from school.lessons.models import Lesson, UnitOpening
from tests.content.conftest import lesson_page
from tests.races import Committed, Deed, overlap, storm, without_constraint
from tests.world import SYSTEM

ONCE = "lessons_unit_opens_once"


@pytest.fixture
def group(committed: Committed) -> StudyGroup:
    return committed.group("first")


@pytest.fixture
def unit(committed: Committed) -> LessonPage:
    return lesson_page(committed.course, "Unit 5")


@pytest.fixture
def classes(group: StudyGroup) -> list[Lesson]:
    """Four classes of the group tomorrow, one after another."""
    day = clock.today() + timedelta(days=1)
    return [create_lesson(SYSTEM, group=group, scheduled_date=day, start_time=time(hour)) for hour in (8, 10, 12, 14)]


def opens(unit: LessonPage, lesson: Lesson) -> Deed:
    return lambda: open_with_lesson(SYSTEM, unit=unit, lesson=lesson)


def test_of_two_openings_of_a_page_for_a_group_one_is_refused(unit: LessonPage, classes: list[Lesson]) -> None:
    won, lost = overlap(opens(unit, classes[0]), opens(unit, classes[1]))
    assert isinstance(lost, Invalid)
    assert "opens with a lesson of the group already" in str(lost.fields)
    assert UnitOpening.objects.get() == won
    assert won.lesson == classes[0]


def test_control_without_the_constraint_the_page_waits_for_both(unit: LessonPage, classes: list[Lesson]) -> None:
    with without_constraint("lessons_unitopening", ONCE):
        overlap(opens(unit, classes[0]), opens(unit, classes[1]))
        assert UnitOpening.objects.count() == 2
        UnitOpening.objects.all().delete()


def test_four_at_the_same_moment_make_one(unit: LessonPage, classes: list[Lesson]) -> None:
    outcomes = storm([opens(unit, lesson) for lesson in classes])
    assert sorted(type(outcome).__name__ for outcome in outcomes) == [*["Invalid"] * 3, "UnitOpening"]
    assert UnitOpening.objects.count() == 1


def test_a_class_that_is_being_deleted_opens_nothing(unit: LessonPage, classes: list[Lesson]) -> None:
    gone, refused = overlap(lambda: delete_lesson(SYSTEM, instance=classes[0]), opens(unit, classes[0]))
    assert gone is None
    assert isinstance(refused, NotFound)
    assert not UnitOpening.objects.exists()


def test_a_class_that_is_deleted_just_then_leaves_the_page_waiting(unit: LessonPage, classes: list[Lesson]) -> None:
    overlap(opens(unit, classes[0]), lambda: delete_lesson(SYSTEM, instance=classes[0]))
    assert not Lesson.objects.filter(pk=classes[0].pk).exists()
    assert UnitOpening.objects.get().lesson is None


def test_an_opening_that_is_just_being_taken_away_does_not_move(unit: LessonPage, classes: list[Lesson]) -> None:
    opening = open_with_lesson(SYSTEM, unit=unit, lesson=classes[0])
    taken, refused = overlap(
        lambda: close_again(SYSTEM, instance=opening),
        lambda: move_opening(SYSTEM, instance=opening, lesson=classes[1]),
    )
    assert taken is None
    assert isinstance(refused, NotFound)
    assert not UnitOpening.objects.exists()
