"""A free and a priced course with lesson pages, and students who come to learn."""

from decimal import Decimal
from typing import Any

import pytest

from content.actions import create_course
from content.models import CoursePage, LessonPage
from school.common.actor import Actor, Door
from school.learning.actions import enroll
from school.learning.models import Enrollment
from school.people.models import User
from tests.world import SYSTEM, person


def lesson_page(course: CoursePage, title: str, **fields: Any) -> LessonPage:
    """A lesson page at the end of the course; published, or a draft with `live=False`."""
    lesson: LessonPage = course.add_child(instance=LessonPage(title=title, **fields))
    return lesson


def as_student(user: User) -> Actor:
    return Actor.person(user, via=Door.API)


@pytest.fixture
def free(db: None) -> CoursePage:
    """A published course for nothing, with three published lessons and a draft."""
    course = create_course(SYSTEM, title="Nursing basics", is_published=True)
    for title in ("One", "Two", "Three"):
        lesson_page(course, title)
    lesson_page(course, "Draft", live=False)
    return course


@pytest.fixture
def priced(db: None) -> CoursePage:
    """A published course for 60 USD, with one lesson."""
    course = create_course(SYSTEM, title="NCLEX-RN", price=Decimal(60), currency="USD", is_published=True)
    lesson_page(course, "Pharmacology")
    return course


@pytest.fixture
def learner(db: None) -> User:
    return person("learner")


@pytest.fixture
def enrolled(free: CoursePage, learner: User) -> Enrollment:
    """The learner in the free course."""
    return enroll(as_student(learner), course=free)


def lessons_of(course: CoursePage) -> list[LessonPage]:
    """All lesson pages, drafts too, in the editor's order."""
    return list(LessonPage.objects.child_of(course).order_by("path"))
