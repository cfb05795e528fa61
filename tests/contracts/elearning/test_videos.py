"""The videos of lessons and reports of watching, over the contract."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from content.models import CoursePage, LessonPage
from school.common.actor import Actor, Door
from school.common.limits import LONGEST_VIDEO
from school.groups.models import StudyGroup
from school.learning.actions import enroll
from school.learning.models import WatchedVideo
from tests.api.callers import Callers
from tests.contracts.elearning.school import CONTENT, FILM, LESSONS, at, free_course, lesson, refusal, wrong
from tests.world import World

VIDEOS = f"{CONTENT}videos"


@pytest.fixture
def course(world: World) -> CoursePage:
    """A free course of three lessons, in which the student is, and of a fourth with a video."""
    made = free_course(world)
    enroll(Actor.person(world.student, via=Door.API), course=made)
    return made


@pytest.fixture
def film(course: CoursePage) -> LessonPage:
    """A lesson with a video of half an hour."""
    return lesson(course, "Film", video_url=FILM, video_seconds=1800)


def seen(seconds: int, **more: Any) -> dict[str, Any]:
    return {"progress_seconds": seconds, "total_duration": 1800, "completed": False, **more}


def test_reporting_and_reading_it_back(api: Callers, course: CoursePage, film: LessonPage) -> None:
    answer = api["student"]("POST", at(VIDEOS, film, "/watch-progress"), seen(900))
    assert (answer.status, answer.json) == (200, {"message": "Watch progress recorded"})
    api["classmate"]("POST", at(VIDEOS, film, "/watch-progress/"), seen(1700))

    shown = api["student"].get(f"{VIDEOS}/course/{course.uuid}")
    assert shown.json == {
        "videos": [
            {
                "id": str(film.uuid),
                "title": "Film",
                "vimeo_id": "123456",
                "video_state": None,
                "duration": 1800,
                "views": 1,
                "completion_rate": 0.0,
            }
        ]
    }
    told = api["teacher"].get(at(VIDEOS, film, "/analytics"))
    assert (told.status, told.json) == (
        200,
        {
            "total_views": 1,
            "unique_viewers": 1,
            "completion_rate": 0.0,
            "average_watch_time": 900,
            "drop_off_points": [900],
        },
    )


def test_a_video_among_the_blocks_is_the_lessons_too(api: Callers, course: CoursePage) -> None:
    page = lesson(course, "Shown", body=[{"type": "video", "url": "https://youtu.be/dQw4w9WgXcQ", "title": "Song"}])
    assert api["student"]("POST", at(VIDEOS, page, "/watch-progress"), seen(900)).status == 200
    (told,) = api["student"].get(f"{VIDEOS}/course/{course.uuid}").json["videos"]
    assert (told["title"], told["vimeo_id"], told["duration"], told["views"]) == ("Shown", None, 1800, 1)


def test_a_report_costs_four_statements(api: Callers, film: LessonPage) -> None:
    """The login with its count, the rights, the lesson, the seconds: players report every few seconds."""
    address = at(VIDEOS, film, "/watch-progress")
    api["student"]("POST", address, seen(5))
    with CaptureQueriesContext(connection) as asked:
        assert api["student"]("POST", address, seen(10)).status == 200
    assert len([each for each in asked if "SAVEPOINT" not in each["sql"]]) == 4


def test_a_film_of_a_course_that_one_is_not_in(api: Callers, film: LessonPage) -> None:
    answer = api["classmate"]("POST", at(VIDEOS, film, "/watch-progress"), seen(5))
    assert refusal(answer) == (404, "NOT_FOUND")
    assert not WatchedVideo.objects.exists()


def test_the_longest_video_that_a_lesson_may_have_can_be_watched(api: Callers, film: LessonPage) -> None:
    api["teacher"]("PUT", at(LESSONS, film), {"duration": LONGEST_VIDEO})
    report = {"progress_seconds": LONGEST_VIDEO, "total_duration": LONGEST_VIDEO, "from_seconds": 0}
    assert api["student"]("POST", at(VIDEOS, film, "/watch-progress"), report).status == 200
    assert WatchedVideo.objects.get().position == LONGEST_VIDEO == 86_400


def test_postgresql_keeps_the_same_bound(film: LessonPage) -> None:
    with pytest.raises(IntegrityError, match="content_lesson_video_is_a_day_at_most"), transaction.atomic():
        LessonPage.objects.update(video_seconds=LONGEST_VIDEO + 1)
    with pytest.raises(ValidationError, match="86400"):
        LessonPage(title="Film", slug="film", video_seconds=LONGEST_VIDEO + 1).full_clean(exclude=["path", "depth"])


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        ({}, ["progress_seconds", "total_duration"]),
        (seen(-1), ["progress_seconds"]),
        (seen(1801), ["progress_seconds"]),
        (seen(5, from_seconds=1801), ["from_seconds"]),
        (seen(5, until=1), ["until"]),
    ],
)
def test_a_bad_report(api: Callers, film: LessonPage, body: dict[str, Any], fields: list[str]) -> None:
    assert wrong(api["student"]("POST", at(VIDEOS, film, "/watch-progress"), body)) == fields


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("student", (403, "PERMISSION_DENIED")),
        ("other_teacher", (404, "NOT_FOUND")),
        ("anonymous", (401, "NOT_AUTHENTICATED")),
    ],
)
def test_how_it_is_watched_is_the_teachers(
    api: Callers, film: LessonPage, name: str, expected: tuple[int, str]
) -> None:
    assert refusal(api[name].get(at(VIDEOS, film, "/analytics"))) == expected


def test_a_groups_teacher_sees_the_film_and_not_how_others_watched_it(
    api: Callers, world: World, course: CoursePage, film: LessonPage
) -> None:
    films = f"{VIDEOS}/course/{course.uuid}"
    assert api["other_teacher"].get(films).json == {"videos": []}
    StudyGroup.objects.filter(pk=world.other_group.pk).update(course=course)
    assert [row["id"] for row in api["other_teacher"].get(films).json["videos"]] == [str(film.uuid)]
    assert refusal(api["other_teacher"].get(at(VIDEOS, film, "/analytics"))) == (403, "PERMISSION_DENIED")


def test_a_film_that_nobody_has_seen(api: Callers, film: LessonPage) -> None:
    told = api["admin"].get(at(VIDEOS, film, "/analytics")).json
    assert (told["total_views"], told["completion_rate"], told["drop_off_points"]) == (0, 0.0, [])
