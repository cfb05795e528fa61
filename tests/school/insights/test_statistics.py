"""The figures: one statement each, nothing in an empty school, other currencies and past months left out."""

from collections.abc import Callable
from dataclasses import asdict
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st

from content.actions import create_course
from content.models import CoursePage
from school.common import clock
from school.common.actor import Actor, Door
from school.common.errors import NotAllowed
from school.insights import statistics
from school.learning.actions import enroll
from school.people.actions import anonymise_person
from school.people.choices import Role
from tests.school.payments.bills import paid
from tests.world import SYSTEM, World, person

pytestmark = pytest.mark.django_db
READINGS = (statistics.overview, statistics.courses, statistics.students, statistics.videos, statistics.revenue)


@pytest.mark.parametrize("reading", READINGS, ids=lambda each: each.__name__)
def test_each_reading_is_one_statement(world: World, reading: Callable[[Actor], Any]) -> None:
    actor = world.actor("admin")
    reading(actor)  # the rights are remembered with the person
    paid(world, course=world.course)
    with CaptureQueriesContext(connection) as queries:
        reading(actor)
    assert len(queries) == 1


def test_an_empty_school_has_nothing_to_tell() -> None:
    boss = Actor.person(person("boss", Role.ADMIN), via=Door.API)
    assert set(asdict(statistics.overview(boss)).values()) == {0}
    assert asdict(statistics.courses(boss)) == {
        "total_courses": 0,
        "published_courses": 0,
        "draft_courses": 0,
        "courses_by_category": {},
    }
    assert set(asdict(statistics.students(boss)).values()) == {0}
    assert asdict(statistics.videos(boss)) == {"total_videos": 0, "watched_seconds": 0, "most_watched_video": None}
    assert statistics.revenue(boss) == statistics.Revenue(total_revenue=Decimal(0), monthly_revenue=Decimal(0))


def test_money_of_a_group_counts_for_its_course_and_other_currencies_do_not(world: World) -> None:
    paid(world, group=world.group, amount=Decimal(1000))
    paid(world, course=world.course, amount=Decimal(200))
    paid(world, course=world.course, amount=Decimal(60), currency="USD")
    found = statistics.revenue(world.actor("accountant"))
    assert (found.total_revenue, found.monthly_revenue) == (Decimal(1200), Decimal(1200))
    assert [(row.course_name, row.revenue) for row in found.revenue_by_course] == [("Turkish A1", Decimal(1200))]


def test_a_teacher_counts_who_is_in_their_courses(world: World) -> None:
    course = create_course(SYSTEM, title="Mine", instructor=world.teacher, is_published=True)
    student = world.actor("student")
    enroll(student, course=course)
    mine, others = (statistics.students(world.actor(name)).total_students for name in ("teacher", "other_teacher"))
    assert (mine, others) == (1, 0)
    anonymise_person(world.actor("admin"), instance=world.student)
    assert statistics.students(world.actor("teacher")).total_students == 0
    assert statistics.students(world.actor("admin")).total_students == 2


@pytest.mark.parametrize("reading", READINGS, ids=lambda each: each.__name__)
def test_who_keeps_nothing_sees_nothing(world: World, reading: Callable[[Actor], Any]) -> None:
    for actor in (world.actor("student"), Actor.anonymous()):
        with pytest.raises(NotAllowed):
            reading(actor)


def test_weeks_and_months_are_the_schools(world: World) -> None:
    course = create_course(SYSTEM, title="Free", is_published=True)
    enrollment = enroll(world.actor("student"), course=course)
    monday = clock.day_bounds(clock.today() - timedelta(days=clock.today().weekday()))[0]
    for moment, expected in ((monday, 1), (monday - timedelta(seconds=1), 0)):
        type(enrollment).objects.filter(pk=enrollment.pk).update(enrolled_at=moment)
        assert statistics.overview(world.actor("admin")).new_enrollments_this_week == expected
    month = clock.day_bounds(clock.today().replace(day=1))[0]
    type(world.student).objects.filter(pk=world.student.pk).update(created_at=month - timedelta(seconds=1))
    assert statistics.students(world.actor("admin")).new_students_this_month == 2


@given(lessons=st.integers(0, 10_000), completed=st.integers(0, 10_000))
def test_a_share_says_nothing_and_all_of_nothing_and_all_alone(lessons: int, completed: int) -> None:
    """The one arithmetic of percentages, `learning_share`: pure, of two numbers."""
    completed = min(completed, lessons)
    with connection.cursor() as cursor:
        cursor.execute("SELECT learning_share(%s::bigint, %s::bigint)", [completed, lessons])
        share = cursor.fetchone()[0]
    assert 0 <= share <= 100
    assert share == share.quantize(Decimal("0.1"))
    assert (share == 100) == (0 < lessons == completed)
    if 0 < completed < lessons:
        assert abs(share - Decimal(100) * completed / lessons) < Decimal("0.1")


def test_the_catalogue_of_courses_is_counted_by_category(world: World) -> None:
    CoursePage.objects.filter(pk=world.course.pk).update(category="")
    create_course(SYSTEM, title="Exam", category="exam")
    found = statistics.courses(world.actor("admin"))
    assert found.courses_by_category == {"": 1, "exam": 1}
    assert (found.published_courses, found.draft_courses) == (1, 1)
