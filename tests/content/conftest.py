"""Small helpers for pages: people, a course with a lesson, files of every kind."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from django.utils import translation
from PIL import Image as Picture
from pytest_django import Settings
from wagtail.documents.models import Document
from wagtail.images.models import Image

from content.actions import create_course
from content.models import CoursePage, LessonPage
from school.people.choices import Role
from school.people.models import User
from tests.world import SYSTEM, person


@pytest.fixture(autouse=True)
def media(settings: Settings, tmp_path: Path) -> None:
    """Uploaded files go to a folder of the test's own."""
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """A request leaves its person's language behind in the thread; each test begins and ends in English."""
    with translation.override("en"):
        yield


@pytest.fixture
def editor(db: None) -> User:
    return person("editor", Role.TEACHER, ("editors",))


@pytest.fixture
def teacher(db: None) -> User:
    return person("teacher", Role.TEACHER)


@pytest.fixture
def course(teacher: User) -> CoursePage:
    """A published course of the teacher's."""
    return create_course(SYSTEM, title="Turkish A1", category="language", instructor=teacher, is_published=True)


@pytest.fixture
def cms(client: Client, editor: User) -> Client:
    """The editor's browser."""
    client.force_login(editor)
    return client


def lesson_page(course: CoursePage, title: str, **fields: Any) -> LessonPage:
    """A published lesson page at the end of the course, or a draft with `live=False`."""
    lesson: LessonPage = course.add_child(instance=LessonPage(title=title, **fields))
    revision = lesson.save_revision()
    if lesson.live:
        revision.publish()
    found: LessonPage = LessonPage.objects.get(pk=lesson.pk)
    return found


def document(name: str, content: bytes = b"sound") -> Document:
    """A stored document called `name`."""
    made: Document = Document.objects.create(title=name.split(".", maxsplit=1)[0], file=ContentFile(content, name))
    return made


def picture(width: int = 4, height: int = 3) -> Image:
    """A stored image of that size."""
    data = BytesIO()
    Picture.new("RGB", (width, height), "teal").save(data, "PNG")
    made: Image = Image.objects.create(title="A teal field", file=ContentFile(data.getvalue(), "teal.png"))
    return made
