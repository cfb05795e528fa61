"""What students have done of lessons, over the contract."""

from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from content.models import CoursePage, LessonPage
from school.common.actor import Actor, Door
from school.learning.actions import enroll
from school.learning.models import Enrollment, LessonProgress
from tests.api.callers import Callers
from tests.contracts.elearning.school import CONTENT, PROGRESS, at, free_course, lesson, refusal, wrong
from tests.world import World


@pytest.fixture
def course(world: World) -> CoursePage:
    """A free course of three lessons, in which the student is."""
    made = free_course(world)
    enroll(Actor.person(world.student, via=Door.API), course=made)
    return made


def of(page: LessonPage) -> str:
    return f"{PROGRESS}/?lesson_id={page.uuid}"


def lessons(course: CoursePage) -> list[LessonPage]:
    return list(LessonPage.objects.child_of(course).order_by("path"))


def test_saying_what_one_has_done(api: Callers, world: World, course: CoursePage) -> None:
    page = lessons(course)[0]
    body = {"completed": True, "score": 85, "video_watched": True}
    answer = api["student"]("PUT", of(page), body)
    row = LessonProgress.objects.get()
    told = answer.json["progress"]
    assert (answer.status, answer.json["message"]) == (200, "Progress updated successfully")
    assert told == {
        "id": str(row.uuid),
        "lesson_id": str(page.uuid),
        "user_id": str(world.student.uuid),
        "completed_at": told["completed_at"],
        **body,
    }
    assert told["completed_at"].endswith("Z")
    assert api["student"].get(PROGRESS).json == [told]
    assert Enrollment.objects.get().progress_percentage == Decimal("33.3")


def test_what_is_left_out_stays(api: Callers, world: World, course: CoursePage) -> None:
    page = lessons(course)[0]
    states: list[tuple[dict[str, Any], tuple[bool, int | None, bool]]] = [
        ({"video_watched": True}, (False, None, True)),
        ({"completed": True}, (True, None, True)),
        ({"score": 40}, (True, 40, True)),
        ({"completed": False, "score": None}, (False, None, True)),
    ]
    for body, expected in states:
        told = api["student"]("PUT", of(page), body).json["progress"]
        assert (told["completed"], told["score"], told["video_watched"]) == expected


def test_a_course_lesson_by_lesson(api: Callers, world: World, course: CoursePage) -> None:
    one, two, three = lessons(course)
    lesson(course, "Draft", is_published=False)
    api["student"]("PUT", of(two), {"completed": True, "score": 85})
    nothing = {"completed": False, "score": None, "video_watched": False}
    place = at(f"{PROGRESS}/course", course)
    assert api["student"].get(place).json == [
        {"lesson_id": str(one.uuid), **nothing},
        {"lesson_id": str(two.uuid), **nothing, "completed": True, "score": 85},
        {"lesson_id": str(three.uuid), **nothing},
    ]
    assert api["classmate"].get(place).json == [{"lesson_id": str(page.uuid), **nothing} for page in (one, two, three)]
    assert refusal(api["student"].get(f"{PROGRESS}/course/{world.student.uuid}")) == (404, "NOT_FOUND")
    assert refusal(api["anonymous"].get(place)) == (401, "NOT_AUTHENTICATED")


def test_the_last_lesson_completes_the_course(api: Callers, world: World, course: CoursePage) -> None:
    for page, expected in zip(lessons(course), (33.3, 66.7, 100), strict=True):
        api["student"]("PUT", of(page), {"completed": True})
        (mine,) = api["student"].get(f"{CONTENT}courses/my-courses").json["enrolled_courses"]
        assert mine["progress_percentage"] == expected
    assert Enrollment.objects.get().completed_at is not None


def test_teachers_see_what_their_students_have_done(api: Callers, world: World, course: CoursePage) -> None:
    api["student"]("PUT", of(lessons(course)[0]), {"completed": True})
    seen = {
        who: len(api[who].get(PROGRESS).json) for who in ("student", "classmate", "teacher", "other_teacher", "admin")
    }
    assert seen == {"student": 1, "classmate": 0, "teacher": 1, "other_teacher": 0, "admin": 1}
    assert refusal(api["anonymous"].get(PROGRESS)) == (401, "NOT_AUTHENTICATED")


def test_refusals(api: Callers, world: World, course: CoursePage) -> None:
    page, hidden = lessons(course)[0], lesson(course, "Draft", is_published=False)
    assert wrong(api["student"]("PUT", f"{PROGRESS}/", {"completed": True})) == ["lesson_id"]
    assert refusal(api["student"]("PUT", f"{PROGRESS}/?lesson_id=1", {})) == (404, "NOT_FOUND")
    assert refusal(api["student"]("PUT", of(hidden), {})) == (404, "NOT_FOUND")
    assert refusal(api["classmate"]("PUT", of(page), {})) == (404, "NOT_FOUND")
    assert wrong(api["student"]("PUT", of(page), {"score": 101})) == ["score"]
    assert wrong(api["student"]("PUT", of(page), {"completed": "yes"})) == ["completed"]
    assert refusal(api["teacher"]("PUT", of(page), {})) == (403, "PERMISSION_DENIED")
    assert refusal(api["anonymous"]("PUT", of(page), {})) == (401, "NOT_AUTHENTICATED")
    LessonPage.objects.filter(pk=page.pk).update(is_free_preview=True)
    assert refusal(api["classmate"]("PUT", of(page), {})) == (403, "NOT_ENROLLED")
    assert LessonProgress.objects.count() == 0


def test_the_lists_cost_the_same_however_long(api: Callers, world: World, course: CoursePage) -> None:
    first, *rest = lessons(course)
    places = (PROGRESS, at(f"{PROGRESS}/course", course), f"{CONTENT}courses/my-courses")
    api["student"]("PUT", of(first), {"completed": True})
    costs = []
    for _round in range(2):
        for place in places:
            with CaptureQueriesContext(connection) as queries:
                assert api["student"].get(place).status == 200
            costs.append(len(queries))
        for page in rest:
            api["student"]("PUT", of(page), {"completed": True})
        api["student"].post(at(f"{CONTENT}courses", free_course(world, "More"), "/enroll"))
    assert costs[:3] == costs[3:]
