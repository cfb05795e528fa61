"""A lesson's content as plain data."""

import re
from collections.abc import Callable
from math import ceil
from typing import Any

from wagtail.images.models import SourceImageIOError
from wagtail.rich_text import expand_db_html

from content.choices import HostingState
from content.models import DocumentFilm, LessonPage, states_of
from content.practice import Gap, parts_of, shuffled
from content.rules import video_of
from content.shapes import BlockData

IMAGE_SIZE = "max-1600x1600"
BLOCK_KEY = re.compile(r'(<[a-z0-9]+) data-block-key="[^"]*"')  # the editor's own marks
ANSWERS = frozenset({"expected_answer", "pairs"})  # of a block; the gaps have theirs inside


def body_as_data(page: LessonPage, *, with_answers: bool = False, drafts: bool = False) -> list[BlockData]:
    """The content in the editor's order; of a page that is not published only with `drafts`.

    Right answers are there only `with_answers`, as are videos that Vimeo is not ready with. A block whose file or image
    was deleted is left out.
    """
    if not page.live and not drafts:
        return []
    made = with_states([data for data in map(block_as_data, page.body) if data])
    return made if with_answers else [without_answer(data) for data in made if is_ready(data)]


def with_states(made: list[Any]) -> list[Any]:
    """The blocks, each video with how far it is. One query where there are videos at Vimeo, else none."""
    states = states_of(data["url"] for data in made if data["type"] == "video")
    return [
        {**data, "state": states.get(data["url"], HostingState.READY).value} if data["type"] == "video" else data
        for data in made
    ]


def is_ready(data: Any) -> bool:
    """Whether a block is something for students already."""
    return bool(data["type"] != "video" or data["state"] == HostingState.READY)


def block_as_data(block: Any) -> Any:
    """One block as its type in `shapes`; None when what it shows is gone."""
    data = READERS[block.block_type](block.value)
    return data and {"id": block.id, "type": block.block_type, **data}


def without_answer(data: Any) -> Any:
    """The block as a student may see it."""
    shown = {name: value for name, value in data.items() if name not in ANSWERS}
    if "parts" in shown:
        shown["parts"] = [part if part["kind"] == "text" else {"kind": "gap"} for part in shown["parts"]]
    return shown


def html_of(value: Any) -> str:
    """Formatted text with the addresses of the pages and documents that it links to."""
    return BLOCK_KEY.sub(r"\1", expand_db_html(value.source))


def rich_text(value: Any) -> dict[str, Any]:
    return {"html": html_of(value)}


def image(value: Any) -> dict[str, Any] | None:
    picture = value["image"]
    shown = picture and rendition_of(picture)
    return shown and {
        "image": picture.pk,
        "url": shown.url,
        "width": shown.width,
        "height": shown.height,
        "alt": "" if picture.decorative else picture.contextual_alt_text or "",
        "decorative": bool(picture.decorative),
        "caption": value["caption"],
    }


def rendition_of(picture: Any) -> Any:
    """The image as lessons show it; None when storage has lost its file."""
    try:
        return picture.get_rendition(IMAGE_SIZE)
    except SourceImageIOError:
        return None


def audio(value: Any) -> dict[str, Any] | None:
    recording = value["recording"]
    return recording and {
        "document": recording.pk,
        "url": recording.url,
        "title": value["title"],
        "transcript": value["transcript"],
    }


def video(value: Any) -> dict[str, Any] | None:
    place = film(value["file"]) if value["file"] else linked_video(value["url"] or "")
    return place and {**place, "title": value["title"], "transcript": value["transcript"] or ""}


def linked_video(url: str) -> dict[str, Any] | None:
    found = video_of(url)
    if found is None:
        return None
    return {
        "provider": found.provider.value,
        "video_id": found.video_id,
        "document": None,
        "url": found.url,
        "embed_url": found.embed_url,
        "duration": None,
        "poster_url": None,
    }


def film(document: Any) -> dict[str, Any]:
    url = document.url
    place = {"provider": "file", "video_id": "", "document": document.pk, "url": url, "embed_url": url}
    known = DocumentFilm.objects.select_related("poster").filter(document=document, file=document.file.name).first()
    poster = known and known.poster
    return {
        **place,
        "duration": ceil(known.seconds) if known and known.seconds else None,
        "poster_url": poster.get_rendition(IMAGE_SIZE).url if poster else None,
    }


def file(value: Any) -> dict[str, Any] | None:
    document = value["document"]
    return document and {
        "document": document.pk,
        "url": document.url,
        "title": value["title"] or document.title,
        "size": document.get_file_size() or 0,
    }


def callout(value: Any) -> dict[str, Any]:
    return {"kind": value["kind"], "title": value["title"], "html": html_of(value["text"])}


def table(value: Any) -> dict[str, Any]:
    cells = value["table"]
    return {
        "caption": cells.caption or "",
        "columns": [column["heading"] for column in cells.columns],
        "rows": [[html_of(cell) for cell in row["values"]] for row in cells.row_data],
        "row_headers": bool(value["row_headers"]),
    }


def sound(recording: Any) -> dict[str, Any]:
    """The recording of a line; without one, or when it is gone, nothing."""
    return {"audio": recording and recording.pk, "audio_url": recording and recording.url}


def vocabulary(value: Any) -> dict[str, Any]:
    told = ("term", "translation", "part_of_speech", "transcription", "example")
    words = [{name: word[name] or "" for name in told} | sound(word["audio"]) for word in value["words"]]
    return {"title": value["title"], "words": words}


def dialogue(value: Any) -> dict[str, Any]:
    told = ("speaker", "line", "translation")
    lines = [{name: line[name] or "" for name in told} | sound(line["audio"]) for line in value["lines"]]
    return {"title": value["title"], "lines": lines}


def fill_gap(value: Any) -> dict[str, Any]:
    parts = [
        {"kind": "gap", "accepted": list(part.accepted)} if isinstance(part, Gap) else {"kind": "text", "text": part}
        for part in parts_of(value["text"])
    ]
    return {"instruction": value["instruction"], "parts": parts}


def matching(value: Any) -> dict[str, Any]:
    pairs = [{"left": pair["left"], "right": pair["right"]} for pair in value["pairs"]]
    return {
        "instruction": value["instruction"],
        "left": [pair["left"] for pair in pairs],
        "right": shuffled(pair["right"] for pair in pairs),
        "pairs": pairs,
    }


def exercise(value: Any) -> dict[str, Any]:
    return {"kind": value["kind"], "prompt": value["prompt"], "expected_answer": value["expected_answer"]}


def quiz(value: Any) -> dict[str, Any]:
    return {"introduction": value["introduction"] or ""}


READERS: dict[str, Callable[[Any], dict[str, Any] | None]] = {
    "rich_text": rich_text,
    "image": image,
    "audio": audio,
    "video": video,
    "file": file,
    "callout": callout,
    "table": table,
    "vocabulary": vocabulary,
    "dialogue": dialogue,
    "fill_gap": fill_gap,
    "matching": matching,
    "exercise": exercise,
    "quiz": quiz,
}
