"""A lesson's content as plain data."""

from collections.abc import Callable
from typing import Any

from wagtail.rich_text import expand_db_html

from content.models import LessonPage
from content.rules import video_of
from content.shapes import BlockData

IMAGE_SIZE = "max-1600x1600"


def body_as_data(page: LessonPage, *, with_answers: bool = False) -> list[BlockData]:
    """The published content in the editor's order, nothing of a page that is not published.

    Expected answers of exercises are there only `with_answers`. A block whose file or image was deleted is left out.
    """
    if not page.live:
        return []
    made = [block_as_data(block) for block in page.body]
    return [data if with_answers else without_answer(data) for data in made if data]


def block_as_data(block: Any) -> Any:
    """One block as its type in `shapes`; None when what it shows is gone."""
    data = READERS[block.block_type](block.value)
    return data and {"id": block.id, "type": block.block_type, **data}


def without_answer(data: Any) -> Any:
    """The block as a student may see it."""
    return {name: value for name, value in data.items() if name != "expected_answer"}


def rich_text(value: Any) -> dict[str, Any]:
    return {"html": expand_db_html(value.source)}


def image(value: Any) -> dict[str, Any] | None:
    picture = value["image"]
    if picture is None:
        return None
    shown = picture.get_rendition(IMAGE_SIZE)
    alt = "" if picture.decorative else picture.contextual_alt_text or ""
    return {"url": shown.url, "width": shown.width, "height": shown.height, "alt": alt, "caption": value["caption"]}


def audio(value: Any) -> dict[str, Any] | None:
    recording = value["recording"]
    return recording and {"url": recording.url, "title": value["title"], "transcript": value["transcript"]}


def video(value: Any) -> dict[str, Any] | None:
    found = video_of(value["url"] or "")
    if found is None:
        return None
    return {
        "provider": found.provider.value,
        "video_id": found.video_id,
        "url": found.url,
        "embed_url": found.embed_url,
        "title": value["title"],
    }


def file(value: Any) -> dict[str, Any] | None:
    document = value["document"]
    return document and {
        "url": document.url,
        "title": value["title"] or document.title,
        "size": document.get_file_size() or 0,
    }


def exercise(value: Any) -> dict[str, Any]:
    return {"kind": value["kind"], "prompt": value["prompt"], "expected_answer": value["expected_answer"]}


READERS: dict[str, Callable[[Any], dict[str, Any] | None]] = {
    "rich_text": rich_text,
    "image": image,
    "audio": audio,
    "video": video,
    "file": file,
    "exercise": exercise,
}
