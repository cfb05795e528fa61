"""Files as the real server sends them: piece by piece, and closed also when nobody listens any more."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.http import StreamingHttpResponse
from django.test import AsyncRequestFactory
from pytest_django.fixtures import Settings

from school.common import clock
from school.common.downloads import CHUNK, StoredFile, file_answer

pytestmark = pytest.mark.django_db  # the end of an answer looks after the thread's connection
CONTENT = bytes(range(256)) * 4096  # a megabyte


@pytest.fixture
def stored(settings: Settings, tmp_path: Path) -> StoredFile:
    settings.MEDIA_ROOT = tmp_path
    name = default_storage.save("a.wav", ContentFile(CONTENT))
    return StoredFile(name=name, file_name="a.wav", content_type="audio/wav", size=len(CONTENT), modified=clock.now())


def answer(stored: StoredFile, **headers: str) -> StreamingHttpResponse:
    made = file_answer(AsyncRequestFactory().get("/", headers=headers), stored)
    assert isinstance(made, StreamingHttpResponse)
    assert made.is_async
    return made


async def pieces(made: Any) -> list[bytes]:
    return [piece async for piece in made]


def test_it_comes_in_pieces(stored: StoredFile) -> None:
    made = answer(stored)
    got = asyncio.run(pieces(made))
    made.close()
    assert [len(piece) for piece in got] == [CHUNK] * 4
    assert b"".join(got) == CONTENT


def test_a_part_is_read_alone(stored: StoredFile) -> None:
    made = answer(stored, Range=f"bytes=1000-{CHUNK + 1999}")
    got = asyncio.run(pieces(made))
    made.close()
    assert [len(piece) for piece in got] == [CHUNK, 1000]
    assert b"".join(got) == CONTENT[1000 : CHUNK + 2000]


def test_the_file_is_closed_when_nobody_listens(stored: StoredFile) -> None:
    """An open file would be a warning at its end, and warnings are errors here."""
    answer(stored).close()
