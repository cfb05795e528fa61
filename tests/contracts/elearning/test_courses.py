"""The catalogue, and keeping courses."""

from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from content.actions import create_course
from content.models import CoursePage, LessonPage
from school.common.actor import Actor, Door
from school.learning.actions import enroll
from tests.api.callers import Callers
from tests.contracts.elearning.school import (
    COURSES,
    FILM,
    LESSONS,
    MODULES,
    at,
    free_course,
    lesson,
    refusal,
    wrong,
)
from tests.world import SYSTEM, World

NEW = {"name": "New Course", "description": "About it", "price": 99.99, "image_url": "https://example.com/image.jpg"}


def made(api: Callers, who: str = "teacher", **body: Any) -> tuple[dict[str, Any], CoursePage]:
    """A course made over the API: as it was told, and its page."""
    answer = api[who].post(COURSES, NEW | body)
    assert answer.status == 201, answer.json
    return answer.json, CoursePage.objects.get(uuid=answer.json["id"])


def test_a_course_is_a_draft_page_of_the_editors(api: Callers, world: World) -> None:
    told, course = made(api)
    assert told["message"] == "Course created successfully"
    assert {name: told["course"][name] for name in NEW} == NEW
    assert (course.live, course.instructor, course.price, course.currency) == (
        False,
        world.teacher,
        Decimal("99.99"),
        "UZS",
    )
    assert told["course"] | {"lessons": [], "total_lessons": 0, "instructor_name": "Teacher Karimov"} == told["course"]
    assert told["course"]["instructor"] == {"id": str(world.teacher.uuid), "name": "Teacher Karimov"}
    (revision,) = course.revisions.all()
    assert (revision.user, revision.as_object().title, course.owner) == (world.teacher, "New Course", world.teacher)
    assert course.get_parent().specific_class.__name__ == "CourseIndexPage"


def test_publishing_here_and_in_the_editor_shows_in_both(api: Callers, world: World) -> None:
    told, course = made(api, is_published=True)
    assert told["course"] in [
        {**row, "instructor": told["course"]["instructor"]} for row in api["anonymous"].get(MODULES).json
    ]
    taken = api["teacher"]("PUT", at(COURSES, course), {"is_published": False})
    assert (taken.status, taken.json["course"]["is_published"]) == (200, False)
    assert not CoursePage.objects.get(pk=course.pk).live
    assert refusal(api["anonymous"].get(at(MODULES, course))) == (404, "NOT_FOUND")
    CoursePage.objects.get(pk=course.pk).get_latest_revision().publish()
    assert api["anonymous"].get(at(MODULES, course)).json["name"] == "New Course"


def test_the_catalogue_shows_published_lessons_in_the_editors_order(api: Callers, world: World) -> None:
    course = free_course(world, lessons=0)
    lesson(course, "One", description="First", video_url=FILM, video_seconds=1800)
    lesson(course, "Draft", is_published=False)
    shown = lesson(course, "Two", duration_minutes=10, is_free_preview=True, video_url=FILM)
    told = api["anonymous"].get(at(MODULES, course)).json
    assert [(row["title"], row["order"], row["duration"]) for row in told["lessons"]] == [
        ("One", 1, 1800),
        ("Two", 3, 600),
    ]
    assert (told["total_lessons"], told["total_duration"]) == (2, 2400)
    assert told["lessons"][1] == {
        "id": str(shown.uuid),
        "title": "Two",
        "description": "",
        "video_url": FILM,
        "video_state": None,
        "duration": 600,
        "order": 3,
        "is_free_preview": True,
    }


def test_a_lessons_video_is_for_who_may_read_the_lesson(api: Callers, world: World) -> None:
    course = free_course(world, lessons=0)
    lesson(course, "One", video_url=FILM)
    enroll(Actor.person(world.classmate, via=Door.API), course=course)
    seen = {
        who: api[who].get(at(MODULES, course)).json["lessons"][0]["video_url"]
        for who in ("anonymous", "student", "classmate", "teacher", "admin")
    }
    assert seen == {"anonymous": None, "student": None, "classmate": FILM, "teacher": FILM, "admin": FILM}


def test_drafts_are_shown_to_who_keeps_them(api: Callers, world: World) -> None:
    create_course(SYSTEM, title="Draft", instructor=world.teacher)
    names = {
        who: [(row["name"], row["is_published"]) for row in api[who].get(MODULES).json]
        for who in ("anonymous", "student", "other_teacher", "teacher", "admin")
    }
    published, draft = ("Turkish A1", True), ("Draft", False)
    assert names == {
        "anonymous": [published],
        "student": [published],
        "other_teacher": [published],
        "teacher": [published, draft],
        "admin": [published, draft],
    }


def test_the_catalogue_is_searched(api: Callers, world: World) -> None:
    create_course(SYSTEM, title="Hamshiralik", description="Bemorni koʻrish", is_published=True)
    create_course(SYSTEM, title="Koʻrish qoidasi", instructor=world.teacher)

    def found(who: str, words: str) -> list[str]:
        return [row["name"] for row in api[who].get(f"{MODULES}?search={words}").json]

    assert found("anonymous", "kor'ish") == ["Hamshiralik"]
    assert found("teacher", "korish") == ["Hamshiralik", "Koʻrish qoidasi"]
    assert found("anonymous", "BEMOR%20hamshira") == ["Hamshiralik"]
    assert found("anonymous", "bemor%20turkish") == []
    assert found("anonymous", "") == ["Turkish A1", "Hamshiralik"]


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("serch=a", "serch"),
        ("search=a&search=b", "search"),
        ("search=" + "a%20" * 9, "search"),
        ("search=%00", "search"),
    ],
)
def test_a_search_says_what_it_does_not_understand(api: Callers, query: str, field: str) -> None:
    assert wrong(api["anonymous"].get(f"{MODULES}?{query}")) == [field]
    assert wrong(api["student"].get(f"{LESSONS}?{query}")) == [field]


def test_changing_one_leaves_the_rest(api: Callers, world: World) -> None:
    body = {"name": "Updated", "description": "More", "price": 149.99, "category": "exam"}
    changed = api["teacher"]("PUT", at(COURSES, world.course), body)
    assert (changed.status, changed.json["message"]) == (200, "Course updated successfully")
    assert {name: changed.json["course"][name] for name in body} == body
    course = CoursePage.objects.get(pk=world.course.pk)
    assert (course.title, course.live, course.currency, course.instructor) == ("Updated", True, "UZS", world.teacher)
    again = api["teacher"]("PUT", at(COURSES, world.course), changed.json["course"])
    assert again.json["course"] | {"updated_at": None} == changed.json["course"] | {"updated_at": None}


def test_teachers_keep_their_own_only(api: Callers, world: World) -> None:
    place = at(COURSES, world.course)
    assert refusal(api["other_teacher"]("PUT", place, {"name": "Mine"})) == (403, "PERMISSION_DENIED")
    draft = create_course(SYSTEM, title="Draft", instructor=world.teacher)
    assert refusal(api["other_teacher"]("PUT", at(COURSES, draft), {"name": "Mine"})) == (404, "NOT_FOUND")
    given = {"instructor_id": str(world.other_teacher.uuid)}
    assert refusal(api["teacher"].post(COURSES, NEW | given)) == (404, "NOT_FOUND")
    still = api["teacher"]("PUT", place, {"instructor_id": None})
    assert still.json["course"]["instructor_id"] == str(world.teacher.uuid)
    for who in ("student", "operator", "accountant"):
        assert refusal(api[who].post(COURSES, {})) == (403, "PERMISSION_DENIED")
        assert refusal(api[who]("PUT", place, {"name": "Mine"})) == (403, "PERMISSION_DENIED")
    assert refusal(api["anonymous"].post(COURSES, NEW)) == (401, "NOT_AUTHENTICATED")
    assert CoursePage.objects.get(pk=world.course.pk).title == "Turkish A1"


def test_admins_say_who_teaches(api: Callers, world: World) -> None:
    told, course = made(api, "admin", instructor_id=str(world.other_teacher.uuid), currency="USD")
    assert (course.instructor, told["course"]["currency"]) == (world.other_teacher, "USD")
    assert made(api, "admin")[1].instructor == world.admin
    assert made(api, "admin", instructor_id=None)[1].instructor is None
    unknown = api["admin"].post(COURSES, NEW | {"instructor_id": str(world.student.uuid)})
    assert refusal(unknown) == (404, "NOT_FOUND")


def test_deleting_is_an_admins(api: Callers, world: World) -> None:
    _told, course = made(api)
    assert refusal(api["teacher"]("DELETE", at(COURSES, course))) == (403, "PERMISSION_DENIED")
    gone = api["admin"]("DELETE", at(COURSES, course))
    assert (gone.status, gone.json) == (200, {"message": "Course deleted successfully"})
    assert refusal(api["admin"]("DELETE", at(COURSES, world.course))) == (409, "IN_USE")


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"name": ""}, "name"),
        ({"name": "x" * 256}, "name"),
        ({"price": -1}, "price"),
        ({"price": 1.005}, "price"),
        ({"price": "a lot"}, "price"),
        ({"currency": "sum"}, "currency"),
        ({"image_url": "ftp://example.com/a"}, "image_url"),
        ({"instructor_id": "me"}, "instructor_id"),
        ({"is_published": "yes"}, "is_published"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_a_bad_body_names_its_field(api: Callers, world: World, change: dict[str, Any], field: str) -> None:
    assert wrong(api["teacher"].post(COURSES, NEW | change)) == [field]
    assert wrong(api["teacher"]("PUT", at(COURSES, world.course), change)) == [field]


def test_a_text_is_counted_in_characters(api: Callers, world: World) -> None:
    for name, message in (("", "at least 1 character"), ("x" * 256, "at most 255 characters")):
        refused = api["teacher"].post(COURSES, NEW | {"name": name})
        assert refused.json["detail"] == [{"field": "name", "message": f"String should have {message}"}]


def test_a_stale_tag_is_refused_with_what_has_changed(api: Callers, world: World) -> None:
    tag = api["teacher"].get(at(MODULES, world.course)).headers["ETag"]
    place, headers = at(COURSES, world.course), {"If-Match": tag}
    assert api["teacher"]("PUT", place, {"name": "First"}, headers=headers).status == 200
    stale = api["teacher"]("PUT", place, {"name": "Second"}, headers=headers)
    assert (refusal(stale), stale.json["changed"]) == ((412, "PRECONDITION_FAILED"), ["name", "updated_at"])


def test_the_catalogue_costs_the_same_however_long(api: Callers, world: World) -> None:
    free_course(world)
    api["student"].get(MODULES)
    with CaptureQueriesContext(connection) as few:
        assert len(api["student"].get(MODULES).json) == 2
    for number in range(5):
        free_course(world, f"Course {number}")
    with CaptureQueriesContext(connection) as many:
        assert len(api["student"].get(MODULES).json) == 7
    assert len(few) == len(many)
    assert LessonPage.objects.count() == 18
