"""Lessons over the contract."""

from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from content.actions import create_course
from content.models import LessonPage
from school.common.actor import Actor, Door
from school.learning.actions import enroll, record_lesson
from school.learning.models import Enrollment, LessonProgress
from tests.api.callers import Callers
from tests.contracts.elearning.school import FILM, LESSONS, at, free_course, lesson, refusal, wrong
from tests.world import SYSTEM, World


def titles(api: Callers, who: str) -> list[str]:
    return [row["title"] for row in api[who].get(LESSONS).json]


def new(world: World, **change: Any) -> dict[str, Any]:
    return {
        "course_id": str(world.course.uuid),
        "title": "Lesson Title",
        "description": "About it",
        "video_url": FILM,
        "video_type": "vimeo",
        "vimeo_id": "123456",
        "duration": 1801,
        "order": 1,
        **change,
    }


def test_a_lesson_is_a_published_page_of_the_course(api: Callers, world: World) -> None:
    answer = api["teacher"].post(LESSONS, new(world))
    assert (answer.status, answer.json["message"]) == (201, "Lesson created successfully")
    told = answer.json["lesson"]
    assert {name: told[name] for name in new(world)} == new(world)
    assert (told["is_free_preview"], told["is_published"], told["id"]) == (False, True, answer.json["id"])
    page = LessonPage.objects.get(uuid=told["id"])
    assert (page.live, page.description, page.video_url, page.video_seconds) == (True, "About it", FILM, 1801)
    assert page.get_parent().pk == world.course.pk
    assert page.latest_revision.user == world.teacher
    assert api["teacher"].get(at(LESSONS, page)).json == told


def test_lessons_are_searched_by_their_texts(api: Callers, world: World) -> None:
    course = free_course(world, lessons=1)
    lesson(world.course, "Pulse", body=[{"type": "rich_text", "html": "<p>Yurak urishi oʻlchanadi</p>"}])
    lesson(course, "Yurak")
    found = api["student"].get(f"{LESSONS}?search=yurak%20o'lchan").json
    assert [row["title"] for row in found] == ["Pulse"]
    assert [row["title"] for row in api["teacher"].get(f"{LESSONS}?search=yurak").json] == ["Pulse", "Yurak"]


def test_everybody_gets_their_own(api: Callers, world: World) -> None:
    course = free_course(world, lessons=1)
    lesson(course, "Draft", is_published=False)
    lesson(world.course, "Of the group")
    other = create_course(SYSTEM, title="Other", instructor=world.other_teacher, is_published=True)
    lesson(other, "Preview", is_free_preview=True)
    lesson(other, "Paid")
    enroll(Actor.person(world.student, via=Door.API), course=course)
    assert sorted(titles(api, "student")) == ["Lesson 1", "Of the group", "Preview"]
    assert sorted(titles(api, "teacher")) == ["Draft", "Lesson 1", "Of the group"]
    assert titles(api, "other_teacher") == ["Preview", "Paid"]
    assert len(titles(api, "admin")) == 5
    assert refusal(api["anonymous"].get(LESSONS)) == (401, "NOT_AUTHENTICATED")
    hidden = LessonPage.objects.get(title="Paid")
    assert refusal(api["student"].get(at(LESSONS, hidden))) == (404, "NOT_FOUND")


def test_changing_one_leaves_the_rest(api: Callers, world: World) -> None:
    page = lesson(world.course, "Before", video_url=FILM, video_seconds=60)
    changed = api["teacher"](
        "PUT", at(LESSONS, page), {"title": "After", "description": "New", "is_free_preview": True}
    )
    assert (changed.status, changed.json["message"]) == (200, "Lesson updated successfully")
    told = changed.json["lesson"]
    assert (told["title"], told["video_url"], told["duration"], told["is_free_preview"]) == ("After", FILM, 60, True)
    again = api["teacher"]("PUT", at(LESSONS, page), told)
    assert again.json["lesson"] | {"updated_at": None} == told | {"updated_at": None}
    hidden = api["teacher"]("PUT", at(LESSONS, page), {"is_published": False})
    assert (hidden.status, LessonPage.objects.get(pk=page.pk).live) == (200, False)
    none = api["teacher"]("PUT", at(LESSONS, page), {"video_url": None, "vimeo_id": None, "duration": 0}).json["lesson"]
    assert (none["video_url"], none["video_type"], none["vimeo_id"], none["duration"]) == (None, None, None, 0)


@pytest.mark.parametrize(
    ("order", "expected"),
    [(1, ["New", "Lesson 1", "Lesson 2"]), (2, ["Lesson 1", "New", "Lesson 2"]), (9, ["Lesson 1", "Lesson 2", "New"])],
)
def test_the_others_make_room(api: Callers, world: World, order: int, expected: list[str]) -> None:
    course = free_course(world, lessons=2)
    made = api["teacher"].post(LESSONS, new(world, course_id=str(course.uuid), title="New", order=order)).json
    assert titles(api, "teacher") == expected
    assert made["lesson"]["order"] == expected.index("New") + 1
    moved = api["teacher"]("PUT", f"{LESSONS}/{made['id']}", {"order": 2})
    assert (moved.json["lesson"]["order"], titles(api, "teacher")) == (2, ["Lesson 1", "New", "Lesson 2"])


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"vimeo_id": "7654321"}, ("https://vimeo.com/7654321", "vimeo", "7654321")),
        ({"video_url": "https://youtu.be/dQw4w9WgXcQ"}, ("https://youtu.be/dQw4w9WgXcQ", "youtube", None)),
        ({"video_url": "https://cdn.example/a.mp4"}, ("https://cdn.example/a.mp4", "url", None)),
    ],
)
def test_a_video_is_said_once(
    api: Callers, world: World, given: dict[str, str], expected: tuple[str, str, str | None]
) -> None:
    body = {"course_id": str(world.course.uuid), "title": "Film", **given}
    told = api["teacher"].post(LESSONS, body).json["lesson"]
    assert (told["video_url"], told["video_type"], told["vimeo_id"]) == expected


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"title": ""}, "title"),
        ({"course_id": "one"}, "course_id"),
        ({"order": 0}, "order"),
        ({"duration": -1}, "duration"),
        ({"duration": 1.5}, "duration"),
        ({"duration": 86_401}, "duration"),
        ({"video_url": "not an address"}, "video_type"),
        ({"video_url": "ftp://example.com/film", "video_type": None, "vimeo_id": None}, "video_url"),
        ({"vimeo_id": "99999"}, "vimeo_id"),
        ({"video_type": "youtube"}, "video_type"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_a_bad_body_names_its_field(api: Callers, world: World, change: dict[str, Any], field: str) -> None:
    if field == "video_type" and "video_url" in change:
        change = change | {"vimeo_id": None}
    assert wrong(api["teacher"].post(LESSONS, new(world, **change))) == [field]
    assert LessonPage.objects.count() == 0


def test_teachers_write_in_their_own_courses_only(api: Callers, world: World) -> None:
    page = lesson(world.course, "Theirs")
    assert refusal(api["other_teacher"].post(LESSONS, new(world))) == (403, "PERMISSION_DENIED")
    for method in ("PUT", "DELETE"):
        body = {"title": "Mine"} if method == "PUT" else None
        assert refusal(api["other_teacher"](method, at(LESSONS, page), body)) == (404, "NOT_FOUND")
        for who in ("student", "operator", "accountant"):
            assert refusal(api[who](method, at(LESSONS, page), body)) == (403, "PERMISSION_DENIED")
        assert refusal(api["anonymous"](method, at(LESSONS, page), body)) == (401, "NOT_AUTHENTICATED")
    assert refusal(api["student"].post(LESSONS, {})) == (403, "PERMISSION_DENIED")
    assert LessonPage.objects.get().title == "Theirs"


def test_deleting_takes_what_was_done_of_it_along(api: Callers, world: World) -> None:
    course = free_course(world, lessons=2)
    student = Actor.person(world.student, via=Door.API)
    enrollment = enroll(student, course=course)
    first = LessonPage.objects.get(title="Lesson 1")
    record_lesson(student, enrollment=enrollment, lesson=first)
    gone = api["teacher"]("DELETE", at(LESSONS, first))
    assert (gone.status, gone.json) == (200, {"message": "Lesson deleted successfully"})
    assert (LessonProgress.objects.count(), Enrollment.objects.get().progress_percentage) == (0, Decimal(0))
    assert refusal(api["teacher"]("DELETE", at(LESSONS, first))) == (404, "NOT_FOUND")


def test_a_lesson_that_an_editor_works_on_stays(api: Callers, world: World) -> None:
    page = lesson(world.course, "Locked")
    LessonPage.objects.filter(pk=page.pk).update(locked=True, locked_by=world.editor)
    for method, body in (("PUT", {"title": "Mine"}), ("DELETE", None)):
        assert refusal(api["teacher"](method, at(LESSONS, page), body)) == (409, "CONFLICT")


def test_the_list_costs_the_same_however_long(api: Callers, world: World) -> None:
    free_course(world)
    api["teacher"].get(LESSONS)
    with CaptureQueriesContext(connection) as few:
        assert len(api["teacher"].get(LESSONS).json) == 3
    free_course(world, "More", lessons=12)
    with CaptureQueriesContext(connection) as many:
        assert len(api["teacher"].get(LESSONS).json) == 15
    assert len(few) == len(many)
