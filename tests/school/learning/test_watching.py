"""Seconds of videos, each counted once however often it is watched."""

from collections.abc import Sequence

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from content.actions import create_lesson
from content.models import LessonPage
from school.common import clock
from school.common.actor import Actor, Door
from school.common.errors import Invalid, Unauthenticated
from school.learning.actions import enroll, report_watching
from school.learning.actions.watching import NEW_VIEW_AFTER
from school.learning.models import LessonProgress, WatchedVideo
from school.learning.viewers import Watching, watching_of
from school.people.models import User
from tests.contracts.elearning.school import FILM, free_course
from tests.world import SYSTEM, World

LENGTH = 100
PLACE = st.integers(0, LENGTH)


@pytest.fixture
def film(world: World) -> LessonPage:
    """A lesson of a free course with a video of 100 seconds, which the student is in."""
    course = free_course(world)
    enroll(world.actor("student"), course=course)
    return create_lesson(SYSTEM, course=course, title="Film", video_url=FILM, video_seconds=LENGTH)


def watch(person: User, film: LessonPage, *places: int | tuple[int, int]) -> int:
    """Report each place, from the last one or from the first of two; returns the seconds seen in all."""
    seconds, actor = 0, Actor.person(person, via=Door.API)
    for place in places:
        since, position = place if isinstance(place, tuple) else (None, place)
        seconds = report_watching(actor, lesson=film, position=position, duration=LENGTH, since=since)
    return seconds


def test_a_report_covers_from_where_one_was_to_where_one_is(world: World, film: LessonPage) -> None:
    assert watch(world.student, film, 30) == 30
    assert watch(world.student, film, 50) == 50
    assert WatchedVideo.objects.get().position == 50


def test_watching_again_counts_nothing(world: World, film: LessonPage) -> None:
    assert watch(world.student, film, 40, 10, 40) == 40
    assert watch(world.student, film, (20, 45)) == 45


def test_a_seek_forward_is_told_by_where_it_begins(world: World, film: LessonPage) -> None:
    assert watch(world.student, film, 10, (80, 85)) == 15
    assert WatchedVideo.objects.get().position == 85


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(reports=st.lists(st.one_of(PLACE, st.tuples(PLACE, PLACE)), min_size=1, max_size=12))
def test_any_reports_count_each_second_once(
    world: World, film: LessonPage, reports: Sequence[int | tuple[int, int]]
) -> None:
    WatchedVideo.objects.all().delete()
    seen: set[int] = set()
    last = 0
    for report in reports:
        since, position = report if isinstance(report, tuple) else (last, report)
        seen, last = seen | set(range(since, position)), position
    assert watch(world.student, film, *reports) == len(seen)


def test_nine_tenths_mark_the_video_as_watched(world: World, film: LessonPage) -> None:
    watch(world.student, film, 89)
    assert not LessonProgress.objects.exists()
    watch(world.student, film, 90, 95)
    assert LessonProgress.objects.get().video_watched is True
    assert LessonProgress.objects.get().completed_at is None


def test_who_is_not_in_the_course_has_no_progress(world: World, film: LessonPage) -> None:
    assert watch(world.classmate, film, 100) == 100
    assert not LessonProgress.objects.exists()


@pytest.mark.parametrize(
    ("position", "since", "field"),
    [(101, None, "position"), (-1, None, "position"), (5, 101, "since")],
)
def test_places_outside_of_the_video(
    world: World, film: LessonPage, position: int, since: int | None, field: str
) -> None:
    with pytest.raises(Invalid) as refusal:
        report_watching(world.actor("student"), lesson=film, duration=LENGTH, position=position, since=since)
    assert list(refusal.value.fields) == [field]
    assert not WatchedVideo.objects.exists()


def test_a_lesson_without_a_video(world: World, film: LessonPage) -> None:
    film.video_url = ""
    with pytest.raises(Invalid) as refusal:
        watch(world.student, film, 5)
    assert list(refusal.value.fields) == ["video_id"]


def test_nobody_watches_without_a_login(film: LessonPage) -> None:
    with pytest.raises(Unauthenticated):
        report_watching(Actor.anonymous(), lesson=film, position=5, duration=LENGTH)


def test_half_an_hours_pause_begins_another_view(world: World, film: LessonPage) -> None:
    watch(world.student, film, 5, 10)
    assert WatchedVideo.objects.get().views == 1
    WatchedVideo.objects.update(last_at=clock.now() - NEW_VIEW_AFTER)
    watch(world.student, film, 15)
    assert WatchedVideo.objects.get().views == 2


def test_what_the_reports_add_up_to(world: World, film: LessonPage) -> None:
    watch(world.student, film, 100, 20)
    watch(world.classmate, film, 30)
    watch(world.outsider, film, 30, 10, 30)
    watch(world.other_teacher, film, (90, 95))

    told = watching_of([film.pk])[film.pk]

    assert told == Watching(length=100, views=4, viewers=4, watched_seconds=165, finished=1, stops=(30, 95))
    assert (told.completion_rate, told.average_seconds) == (25.0, 41)


def test_the_three_seconds_where_most_stop(world: World, film: LessonPage) -> None:
    for person, place in (("student", 70), ("classmate", 70), ("outsider", 10), ("teacher", 40), ("editor", 20)):
        watch(getattr(world, person), film, place)
    assert watching_of([film.pk])[film.pk].stops == (10, 20, 70)


def test_one_statement_however_many_have_watched(world: World, film: LessonPage) -> None:
    for person in (world.student, world.classmate, world.outsider):
        watch(person, film, 10)
    with CaptureQueriesContext(connection) as asked:
        assert watching_of([film.pk])[film.pk].viewers == 3
    assert len(asked) == 1
    assert watching_of([]) == {}
