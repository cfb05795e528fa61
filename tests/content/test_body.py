"""A lesson's content as programs read it."""

from typing import Any, get_args

import pytest
from pydantic import TypeAdapter, ValidationError
from wagtail.documents.models import Document

from content.blocks import LessonBody
from content.body import READERS, body_as_data
from content.models import CoursePage, LessonPage
from content.shapes import BlockData
from tests.content.conftest import document, lesson_page, picture

pytestmark = [
    pytest.mark.django_db,
    # Wagtail's image renditions leave a temporary file to the garbage collector.
    pytest.mark.filterwarnings("ignore:Unclosed file <tempfile.SpooledTemporaryFile:ResourceWarning"),
]
ADAPTER: TypeAdapter[Any] = TypeAdapter(list[BlockData])


def every_block() -> list[dict[str, Any]]:
    """One block of each type as the database keeps it."""
    photo = {"image": picture(3200, 800).pk, "decorative": False, "alt_text": "A teal wall"}
    values: dict[str, Any] = {
        "rich_text": '<h2>Merhaba</h2><p>Selam <a href="https://example.com">there</a></p>',
        "image": {"image": photo, "caption": "The wall"},
        "audio": {"recording": document("greeting.ogg").pk, "title": "Greeting", "transcript": "Merhaba"},
        "video": {"url": "https://vimeo.com/76979871", "title": "A film"},
        "file": {"document": document("words.pdf", b"%PDF-").pk, "title": ""},
        "exercise": {"kind": "spoken", "prompt": "Say hello", "expected_answer": "Merhaba"},
    }
    return [{"type": name, "value": value, "id": f"id-{name}"} for name, value in values.items()]


@pytest.fixture
def lesson(course: CoursePage) -> LessonPage:
    return lesson_page(course, "Greetings", body=every_block())


def by_type(lesson: LessonPage, *, with_answers: bool = False) -> dict[str, Any]:
    return {block["type"]: block for block in body_as_data(lesson, with_answers=with_answers)}


def test_each_block_is_exactly_its_type(lesson: LessonPage) -> None:
    blocks = by_type(lesson)
    assert list(blocks) == ["rich_text", "image", "audio", "video", "file", "exercise"]
    assert blocks["rich_text"] == {
        "id": "id-rich_text",
        "type": "rich_text",
        "html": '<h2>Merhaba</h2><p>Selam <a href="https://example.com">there</a></p>',
    }
    assert blocks["image"]["url"].startswith("/media/images/teal")
    assert {name: blocks["image"][name] for name in ("width", "height", "alt", "caption")} == {
        "width": 1600,
        "height": 400,
        "alt": "A teal wall",
        "caption": "The wall",
    }
    assert blocks["video"] == {
        "id": "id-video",
        "type": "video",
        "provider": "vimeo",
        "video_id": "76979871",
        "url": "https://vimeo.com/76979871",
        "embed_url": "https://player.vimeo.com/video/76979871?dnt=1",
        "title": "A film",
    }


def test_files_are_named_with_their_size(lesson: LessonPage) -> None:
    blocks = by_type(lesson)
    words = Document.objects.get(title="words")
    assert blocks["file"] == {
        "id": "id-file",
        "type": "file",
        "url": f"/documents/{words.pk}/words.pdf",
        "title": "words",
        "size": 5,
    }
    assert blocks["audio"]["title"] == "Greeting"
    assert blocks["audio"]["transcript"] == "Merhaba"
    assert blocks["audio"]["url"].endswith("/greeting.ogg")


def test_the_expected_answer_is_for_teachers(lesson: LessonPage) -> None:
    task = {"id": "id-exercise", "type": "exercise", "kind": "spoken", "prompt": "Say hello"}
    assert by_type(lesson)["exercise"] == task
    assert by_type(lesson, with_answers=True)["exercise"] == {**task, "expected_answer": "Merhaba"}


def test_the_data_fits_the_published_types(lesson: LessonPage) -> None:
    blocks = body_as_data(lesson, with_answers=True)
    assert ADAPTER.validate_python(blocks, strict=True) == blocks
    with pytest.raises(ValidationError):
        ADAPTER.validate_python([{"id": "1", "type": "rich_text", "prompt": "no"}])


def test_every_block_type_has_a_reader_and_a_shape() -> None:
    union = get_args(get_args(BlockData.__value__)[0])
    shapes = {get_args(shape.__annotations__["type"])[0] for shape in union}
    assert set(LessonBody().child_blocks) == set(READERS) == shapes


def test_a_block_whose_file_is_gone_is_left_out(lesson: LessonPage) -> None:
    Document.objects.get(title="greeting").delete()
    assert "audio" not in by_type(LessonPage.objects.get(pk=lesson.pk))


def test_nothing_of_an_unpublished_lesson(course: CoursePage) -> None:
    draft = lesson_page(course, "Draft", body=every_block(), live=False)
    assert body_as_data(draft, with_answers=True) == []
