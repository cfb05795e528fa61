"""A lesson's content as programs read it."""

from typing import Any, get_args

import pytest
from pydantic import TypeAdapter, ValidationError
from wagtail.documents.models import Document

from content.blocks import LessonBody
from content.body import READERS, body_as_data
from content.models import CoursePage, LessonPage
from content.shapes import BlockData, BlockInput
from content.writing import WRITERS
from tests.content.blocks import LINE, PAIRS, WORD, every_block
from tests.content.conftest import document, lesson_page

pytestmark = [
    pytest.mark.django_db,
    # Wagtail's image renditions leave a temporary file to the garbage collector.
    pytest.mark.filterwarnings("ignore:Unclosed file <tempfile.SpooledTemporaryFile:ResourceWarning"),
]
ADAPTER: TypeAdapter[Any] = TypeAdapter(list[BlockData])


@pytest.fixture
def lesson(course: CoursePage) -> LessonPage:
    return lesson_page(course, "Greetings", body=every_block())


def by_type(lesson: LessonPage, *, with_answers: bool = False) -> dict[str, Any]:
    return {block["type"]: block for block in body_as_data(lesson, with_answers=with_answers)}


def kinds(union: Any) -> set[str]:
    """The types that a union of blocks tells apart."""
    return {get_args(shape.__annotations__["type"])[0] for shape in get_args(get_args(union.__value__)[0])}


def test_texts_are_exactly_their_types(lesson: LessonPage) -> None:
    blocks = by_type(lesson)
    assert blocks["rich_text"] == {
        "id": "id-rich_text",
        "type": "rich_text",
        "html": '<h2>Merhaba</h2><p>Selam <a href="https://example.com">there</a></p>',
    }
    assert blocks["callout"] == {
        "id": "id-callout",
        "type": "callout",
        "kind": "tip",
        "title": "Remember",
        "html": "<p>Verbs come <b>last</b>.</p>",
    }
    assert blocks["table"] == {
        "id": "id-table",
        "type": "table",
        "caption": "Present",
        "columns": ["Person", "Form"],
        "rows": [["<p>men</p>", "<p>bor<b>aman</b></p>"]],
        "row_headers": True,
    }


def test_pictures_and_films_are_exactly_their_types(lesson: LessonPage) -> None:
    blocks = by_type(lesson)
    assert blocks["image"].pop("url").startswith("/media/images/teal")
    assert blocks["image"].pop("image") > 0
    assert blocks["image"] == {
        "id": "id-image",
        "type": "image",
        "width": 1600,
        "height": 400,
        "alt": "A teal wall",
        "decorative": False,
        "caption": "The wall",
    }
    assert blocks["video"] == {
        "id": "id-video",
        "type": "video",
        "provider": "vimeo",
        "video_id": "76979871",
        "document": None,
        "url": "https://vimeo.com/76979871",
        "embed_url": "https://player.vimeo.com/video/76979871?dnt=1",
        "duration": None,
        "poster_url": None,
        "state": "ready",
        "title": "A film",
        "transcript": "Waves",
    }


def test_files_are_named_with_their_size(lesson: LessonPage) -> None:
    blocks = by_type(lesson)
    words = Document.objects.get(title="words")
    assert blocks["file"] == {
        "id": "id-file",
        "type": "file",
        "document": words.pk,
        "url": f"/documents/{words.pk}/words.pdf",
        "title": "words",
        "size": 5,
    }
    assert blocks["audio"]["title"] == "Greeting"
    assert blocks["audio"]["transcript"] == "Merhaba"
    assert blocks["audio"]["url"].endswith("/greeting.ogg")


def test_an_uploaded_film_is_the_schools_own(course: CoursePage) -> None:
    film = document("ward.mp4")
    value = {"url": "", "file": film.pk, "title": "A ward", "transcript": ""}
    block = by_type(lesson_page(course, "Ward", body=[{"type": "video", "value": value, "id": "1"}]))["video"]
    address = f"/documents/{film.pk}/ward.mp4"
    assert {name: block[name] for name in ("provider", "video_id", "document", "url", "embed_url")} == {
        "provider": "file",
        "video_id": "",
        "document": film.pk,
        "url": address,
        "embed_url": address,
    }


def test_words_and_talk_have_their_recordings(lesson: LessonPage) -> None:
    blocks, sound = by_type(lesson), Document.objects.get(title="greeting")
    (word,), (line,) = blocks["vocabulary"]["words"], blocks["dialogue"]["lines"]
    assert word == {**WORD, "audio": sound.pk, "audio_url": f"/documents/{sound.pk}/greeting.ogg"}
    assert line == {**LINE, "audio": None, "audio_url": None}
    sound.delete()
    (word,) = by_type(LessonPage.objects.get(pk=lesson.pk))["vocabulary"]["words"]
    assert (word["audio"], word["audio_url"]) == (None, None)


def test_right_answers_are_for_teachers(lesson: LessonPage) -> None:
    shown, told = by_type(lesson), by_type(lesson, with_answers=True)
    task = {"id": "id-exercise", "type": "exercise", "kind": "spoken", "prompt": "Say hello"}
    assert shown["exercise"] == task
    assert told["exercise"] == {**task, "expected_answer": "Merhaba"}
    assert shown["fill_gap"]["parts"] == [
        {"kind": "text", "text": "She "},
        {"kind": "gap"},
        {"kind": "text", "text": " to "},
        {"kind": "gap"},
        {"kind": "text", "text": "."},
    ]
    assert told["fill_gap"]["parts"][1] == {"kind": "gap", "accepted": ["goes", "walks"]}
    assert "pairs" not in shown["matching"]
    assert told["matching"]["pairs"] == PAIRS
    assert shown["matching"]["left"] == ["kitob", "qalam", "daftar"]
    assert shown["matching"]["right"] == told["matching"]["right"] == ["copybook", "pencil", "book"]


def test_the_data_fits_the_published_types(lesson: LessonPage) -> None:
    for with_answers in (True, False):
        blocks = body_as_data(lesson, with_answers=with_answers)
        assert ADAPTER.validate_python(blocks, strict=True) == blocks
    with pytest.raises(ValidationError):
        ADAPTER.validate_python([{"id": "1", "type": "rich_text", "prompt": "no"}])


def test_every_block_type_has_a_reader_a_writer_and_both_shapes() -> None:
    blocks = set(LessonBody().child_blocks)
    assert blocks == set(READERS) == set(WRITERS) == kinds(BlockData) == kinds(BlockInput)


def test_a_block_whose_file_is_gone_is_left_out(lesson: LessonPage) -> None:
    Document.objects.get(title="greeting").delete()
    assert "audio" not in by_type(LessonPage.objects.get(pk=lesson.pk))


def test_of_an_unpublished_lesson_only_what_is_asked_for(course: CoursePage) -> None:
    draft = lesson_page(course, "Draft", body=every_block(), live=False)
    assert body_as_data(draft, with_answers=True) == []
    assert len(body_as_data(draft, drafts=True)) == len(every_block())


def test_an_image_that_storage_has_lost_breaks_no_lesson(lesson: LessonPage) -> None:
    image = lesson.body.blocks_by_name("image")[0].value["image"]
    image.file.storage.delete(image.file.name)
    blocks = by_type(LessonPage.objects.get(pk=lesson.pk))
    assert ("image" in blocks, "rich_text" in blocks) == (False, True)
