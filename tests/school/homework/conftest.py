"""A homework on its way: the task, a student's recordings, and a transcription service on loopback."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_django.fixtures import Settings

from school.homework.models import Homework
from tests.fake_openai import KEY, FakeOpenAI
from tests.school.homework.answers import CLIP, assigned
from tests.school.homework.sounds import TEXTS
from tests.world import World


@pytest.fixture
def media(settings: Settings, tmp_path: Path) -> Path:
    """Where recordings are stored in this test."""
    settings.MEDIA_ROOT = tmp_path
    return tmp_path


@pytest.fixture
def heard(settings: Settings, media: Path) -> Iterator[FakeOpenAI]:
    """The transcription service; what it hears is its `text`."""
    with FakeOpenAI() as service:
        settings.OPENAI_API_KEY = KEY
        settings.OPENAI_BASE_URL = service.base_url
        service.text = TEXTS[CLIP]
        yield service


@pytest.fixture
def task(world: World, media: Path) -> Homework:
    """The student's homework, due in a day."""
    return assigned(world)
