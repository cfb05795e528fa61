"""Pages that open when a group's class starts: at every door, wherever the class moves, and for nobody else."""

from collections.abc import Callable
from datetime import time, timedelta

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from content.actions import create_course
from content.models import LessonPage
from content.queries import units_visible_to
from school.common import clock
from school.common.errors import Invalid, NotAllowed
from school.learning.actions import grant_access
from school.lessons.actions import (
    cancel_lesson,
    close_again,
    delete_lesson,
    move_opening,
    open_with_lesson,
    reopen_lesson,
    reschedule_lesson,
    update_lesson,
)
from school.lessons.models import Lesson, UnitOpening
from school.timetable.actions import update_schedule
from tests.api.callers import Callers, api
from tests.content.conftest import lesson_page
from tests.school.admin_pages import AdminPages
from tests.school.lessons.plans import day, lesson_on, meets, new_group
from tests.world import SYSTEM, World

__all__ = ["api"]
pytestmark = pytest.mark.django_db


@pytest.fixture
def unit(world: World) -> LessonPage:
    """A published page of the group's course."""
    return lesson_page(world.course, "Unit 5")


@pytest.fixture
def to_come(world: World) -> Lesson:
    """The group's lesson of some day still to come; it may be put near this moment, whatever the hour is now."""
    now = clock.now()
    world.group.lessons.filter(starts_at__range=(now - timedelta(days=2), now + timedelta(days=2))).delete()
    return next(lesson for lesson in world.lessons if lesson.starts_at > clock.now() + timedelta(days=2))


def reads(world: World, who: str) -> bool:
    """Whether the page is there for them."""
    return units_visible_to(world.actor(who)).filter(title="Unit 5").exists()


def put(lesson: Lesson, **ago: int) -> None:
    """Let the lesson have begun so long ago: the clock of the database cannot be moved, the lesson can."""
    starts_at = clock.now() - timedelta(**ago)
    Lesson.objects.filter(pk=lesson.pk).update(starts_at=starts_at, ends_at=starts_at + timedelta(hours=1))


def test_a_page_is_there_from_the_beginning_of_the_class_on(world: World, unit: LessonPage, to_come: Lesson) -> None:
    assert reads(world, "student")
    open_with_lesson(world.actor("teacher"), unit=unit, lesson=to_come)
    assert not reads(world, "student")
    assert [who for who in ("outsider", "teacher", "other_teacher", "editor", "operator") if reads(world, who)] == [
        "outsider", "teacher", "other_teacher", "editor", "operator",
    ]  # fmt: skip
    put(to_come, seconds=-30)
    assert not reads(world, "classmate")
    put(to_come, seconds=1)
    assert reads(world, "student")
    assert reads(world, "classmate")


def test_it_moves_with_the_class_and_closes_again_when_that_moves_on(
    world: World, unit: LessonPage, to_come: Lesson
) -> None:
    open_with_lesson(world.actor("teacher"), unit=unit, lesson=to_come)
    put(to_come, minutes=5)
    assert reads(world, "student")
    day = clock.today() + timedelta(days=3)
    reschedule_lesson(SYSTEM, instance=to_come, reason="Ill", new_date=day, new_start_time=time(8))
    assert not reads(world, "student")
    put(to_come, minutes=5)
    assert reads(world, "student")


def test_a_cancelled_class_opens_nothing_until_another_is_chosen(
    world: World, unit: LessonPage, to_come: Lesson
) -> None:
    opening = open_with_lesson(SYSTEM, unit=unit, lesson=to_come)
    cancel_lesson(SYSTEM, instance=to_come, reason="Ill")
    put(to_come, minutes=5)
    assert not reads(world, "student")
    reopen_lesson(SYSTEM, instance=to_come)
    assert reads(world, "student")
    cancel_lesson(SYSTEM, instance=to_come, reason="Ill")
    move_opening(world.actor("teacher"), instance=opening, lesson=world.lessons[0])
    assert reads(world, "student")


def test_a_class_that_is_gone_leaves_the_page_closed(world: World, unit: LessonPage, to_come: Lesson) -> None:
    opening = open_with_lesson(SYSTEM, unit=unit, lesson=to_come)
    delete_lesson(SYSTEM, instance=to_come)
    opening.refresh_from_db()
    assert (opening.lesson, reads(world, "student")) == (None, False)
    close_again(world.actor("teacher"), instance=opening)
    assert reads(world, "student")


def test_it_follows_a_changed_schedule(world: World) -> None:
    group = new_group(world)
    schedule = meets(group, 0)
    lesson, unit = lesson_on(group, day(1, 0)), lesson_page(world.course, "Unit 5")
    open_with_lesson(SYSTEM, unit=unit, lesson=lesson)
    before = lesson.starts_at
    update_schedule(SYSTEM, instance=schedule, day_of_week=3)
    lesson.refresh_from_db()
    assert lesson.starts_at - before == timedelta(days=3)
    assert UnitOpening.objects.get().lesson == lesson


def test_who_bought_the_course_reads_it_at_once(world: World, unit: LessonPage, to_come: Lesson) -> None:
    open_with_lesson(SYSTEM, unit=unit, lesson=to_come)
    grant_access(SYSTEM, student=world.student, course=world.course)
    assert reads(world, "student")
    assert not reads(world, "classmate")


@pytest.mark.parametrize("who", ["other_teacher", "student", "editor", "accountant"])
def test_only_the_groups_teacher_and_the_office_may(world: World, unit: LessonPage, to_come: Lesson, who: str) -> None:
    with pytest.raises(NotAllowed):
        open_with_lesson(world.actor(who), unit=unit, lesson=to_come)
    opening = open_with_lesson(world.actor("operator"), unit=unit, lesson=to_come)
    with pytest.raises(NotAllowed):
        close_again(world.actor(who), instance=opening)
    with pytest.raises(NotAllowed):
        move_opening(world.actor(who), instance=opening, lesson=world.lessons[0])


def test_what_makes_no_sense_is_refused(world: World, unit: LessonPage, to_come: Lesson) -> None:
    opening = open_with_lesson(SYSTEM, unit=unit, lesson=to_come)
    other = world.other_group.lessons.order_by("starts_at")[0]
    free = lesson_page(world.course, "Free", is_free_preview=True)
    foreign = lesson_page(create_course(SYSTEM, title="Second", is_published=True), "Foreign")
    refusals: list[tuple[Callable[[], object], str, str]] = [
        (lambda: open_with_lesson(SYSTEM, unit=unit, lesson=to_come), "non_field_errors", "opens with a lesson of the"),
        (lambda: open_with_lesson(SYSTEM, unit=free, lesson=to_come), "unit", "marked as a free preview"),
        (lambda: open_with_lesson(SYSTEM, unit=foreign, lesson=to_come), "unit", "This page is of another course"),
        (lambda: move_opening(SYSTEM, instance=opening, lesson=other), "lesson", "another group’s"),
    ]
    for attempt, field, text in refusals:
        with pytest.raises(Invalid) as refused:
            attempt()
        assert text in str(refused.value.fields[field][0])


def test_postgresql_knows_whose_lesson_it_is(world: World, unit: LessonPage) -> None:
    other = world.other_group.lessons.order_by("starts_at")[0]
    with pytest.raises(IntegrityError, match="is not of group"), transaction.atomic():
        UnitOpening.objects.create(group=world.group, unit=unit, lesson=other)


def test_every_door_obeys(world: World, unit: LessonPage, to_come: Lesson, api: Callers) -> None:
    made = api["teacher"].post("/api/v1/data/unit-openings/", {"unit": unit.pk, "lesson": to_come.pk}).json
    assert (made["group"], made["is_open"], made["opens_at"]) == (world.group.pk, False, f"{to_come.starts_at:%FT%TZ}")
    address = f"/api/v1/data/units/{unit.pk}/"
    assert api["student"].get(address).status == 404
    update_lesson(SYSTEM, instance=to_come, material=unit)
    of_class = f"/api/v1/data/lessons/{to_come.pk}/?expand=material"
    assert api["student"].get(of_class).json["material"] == unit.pk
    assert [row["is_open"] for row in api["student"].get("/api/v1/data/unit-openings/").json["results"]] == [False]
    put(to_come, seconds=1)
    assert api["student"].get(address).json["title"] == "Unit 5"
    assert api["student"].get(of_class).json["material"]["title"] == "Unit 5"
    assert api["student"].get("/api/v1/data/unit-openings/?is_open=true").json["count"] == 1
    assert api["outsider"].get("/api/v1/data/unit-openings/").json["count"] == 0
    put(to_come, days=-1)
    assert api["student"].get(address).status == 404


def test_the_groups_page_costs_the_same_with_many(world: World, to_come: Lesson) -> None:
    pages, asked = AdminPages(world.operator), list[int]()
    for titles in (("One",), ("Two", "Three", "Four")):
        for title in titles:
            open_with_lesson(world.actor("teacher"), unit=lesson_page(world.course, title), lesson=to_come)
        pages.shown("groups_studygroup_change", world.group.pk)
        with CaptureQueriesContext(connection) as found:
            pages.shown("groups_studygroup_change", world.group.pk)
        asked.append(len(found))
    assert asked[0] == asked[1]


def test_the_office_sets_it_on_the_groups_page(world: World, unit: LessonPage, to_come: Lesson) -> None:
    pages = AdminPages(world.operator)
    row = {"unit_openings-TOTAL_FORMS": 1, "unit_openings-0-unit": unit.pk, "unit_openings-0-lesson": to_come.pk}
    send = ("groups_studygroup_change", world.group.pk)
    assert pages.send(*send, form="studygroup_form", values=row) == []
    assert UnitOpening.objects.get().lesson == to_come
    again = {"unit_openings-TOTAL_FORMS": 2} | {
        f"unit_openings-1-{name}": pk for name, pk in (("unit", unit.pk), ("lesson", to_come.pk))
    }
    found = pages.send(*send, form="studygroup_form", values=again)
    assert any("opens with a lesson of the group already" in text for text in found), "|".join(found)
    moved = {"unit_openings-0-lesson": world.lessons[0].pk}
    assert pages.send(*send, form="studygroup_form", values=moved) == []
    assert reads(world, "student")
    assert pages.send(*send, form="studygroup_form", values={"unit_openings-0-DELETE": "on"}) == []
    assert not UnitOpening.objects.exists()
