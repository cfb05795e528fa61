"""What tests of the contract's courses have in common."""

from decimal import Decimal
from typing import Any

from content.actions import create_course, create_lesson
from content.models import CoursePage, LessonPage
from tests.api.callers import Answer
from tests.world import SYSTEM, World

CONTENT = "/api/v1/content/"
MODULES, COURSES = f"{CONTENT}modules", f"{CONTENT}admin/courses"
LESSONS, PROGRESS, STATS = f"{CONTENT}lessons", f"{CONTENT}users_progress", f"{CONTENT}admin/stats"
FILM = "https://vimeo.com/123456"


def refusal(answer: Answer) -> tuple[int, str]:
    """The status and code of a refusal, which says the status in its body, too."""
    assert answer.json["status_code"] == answer.status
    return answer.status, answer.json["error_code"]


def wrong(answer: Answer) -> list[str]:
    """The fields that a bad body's refusal names."""
    assert refusal(answer) == (422, "VALIDATION_ERROR")
    return [line["field"] for line in answer.json["detail"]]


def free_course(world: World, title: str = "Grammar", *, lessons: int = 3) -> CoursePage:
    """The teacher's published course that costs nothing, with published lessons."""
    course = create_course(SYSTEM, title=title, instructor=world.teacher, is_published=True)
    for number in range(1, lessons + 1):
        lesson(course, f"Lesson {number}")
    return CoursePage.objects.get(pk=course.pk)


def lesson(course: CoursePage, title: str, **fields: Any) -> LessonPage:
    """A lesson at the end of the course, published unless the fields say otherwise."""
    return create_lesson(SYSTEM, course=course, title=title, **fields)


def priced(world: World) -> CoursePage:
    """The school's course in naira, as the gateway of the tests takes it."""
    CoursePage.objects.filter(pk=world.course.pk).update(price=Decimal(60), currency="NGN")
    return CoursePage.objects.get(pk=world.course.pk)


def at(place: str, page: CoursePage | LessonPage, rest: str = "") -> str:
    """The path of one course or lesson."""
    return f"{place}/{page.uuid}{rest}"
