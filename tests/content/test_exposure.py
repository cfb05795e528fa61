"""Courses and lessons through the gateway that every API stands on."""

from datetime import datetime, time, timedelta
from decimal import Decimal

import pytest
from django.http import QueryDict

from api.gateway.query import parse, reader_of
from api.gateway.reads import get_object, list_objects
from api.gateway.writes import write_object
from content.models import CoursePage
from school.common.actor import Actor, Door
from school.common.errors import NotFound
from school.common.exposure import exposure
from school.people.models import User
from tests.content.conftest import lesson_page
from tests.content.room import head_teacher
from tests.world import person, study_group

pytestmark = pytest.mark.django_db
TASK = {"kind": "spoken", "prompt": "Say hello", "expected_answer": "Merhaba"}


@pytest.fixture
def student(course: CoursePage, teacher: User) -> Actor:
    """Somebody who learns the course in a group."""
    learner = person("student")
    study_group("A1", course, teacher, [learner], time(9))
    return Actor.person(learner, via=Door.API)


def test_a_course_has_the_published_shape(course: CoursePage, student: Actor, teacher: User) -> None:
    row = get_object(exposure("courses"), student, course.pk)
    assert {name: value for name, value in row.items() if not name.endswith("_at")} == {
        "id": course.pk,
        "uuid": str(course.uuid),
        "title": "Turkish A1",
        "name": "Turkish A1",
        "description": "",
        "category": "language",
        "image_url": "",
        "price": "0.00",
        "currency": "UZS",
        "instructor": teacher.pk,
        "is_published": True,
        "custom": {},
    }
    assert datetime.fromisoformat(row["created_at"]).utcoffset() == timedelta(0)


def test_units_are_listed_in_the_editors_order_without_their_content(course: CoursePage, student: Actor) -> None:
    last, first = lesson_page(course, "Last"), lesson_page(course, "First")
    first.move(last, pos="left")
    units = exposure("units")
    query = parse(reader_of(units), student, QueryDict(f"course={course.pk}"))
    page = list_objects(units, student, query)
    assert [(row["title"], row["course"]) for row in page.rows] == [("First", course.pk), ("Last", course.pk)]
    assert "body" not in page.rows[0]


def test_a_units_detail_has_its_content(course: CoursePage, student: Actor) -> None:
    lesson = lesson_page(course, "Greetings", body=[{"type": "exercise", "value": TASK, "id": "1"}])
    row = get_object(exposure("units"), student, lesson.pk)
    assert row["body"] == [{"id": "1", "type": "exercise", "kind": "spoken", "prompt": "Say hello"}]
    assert (row["title"], row["course"], row["is_published"]) == ("Greetings", course.pk, True)


def test_a_draft_is_not_there(course: CoursePage, student: Actor) -> None:
    draft = lesson_page(course, "Draft", live=False)
    with pytest.raises(NotFound):
        get_object(exposure("units"), student, draft.pk)


def test_an_editor_makes_a_course_and_a_head_teacher_publishes_it(editor: User) -> None:
    writer, actor = (Actor.person(each, via=Door.API) for each in (editor, head_teacher()))
    made = write_object(exposure("courses"), writer, "create", {"title": "IELTS", "price": Decimal(5)})
    assert made is not None
    assert (made["name"], made["price"], made["is_published"]) == ("IELTS", "5.00", False)
    changed = write_object(exposure("courses"), actor, "update", {"is_published": True}, pk=made["id"])
    assert changed is not None
    assert (changed["name"], changed["is_published"]) == ("IELTS", True)
