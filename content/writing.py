"""A lesson's content from plain data: what the API writes goes through the same checks as what the editor sends."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any
from uuid import uuid4

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter
from wagtail.blocks import StreamValue

from content.blocks import RICH_TEXT_FEATURES, LessonBody
from content.blocks.texts import SMALL_TEXT_FEATURES
from content.lending import demand_usable, linked_documents
from content.mistakes import by_place
from content.practice import Gap, with_gaps
from content.shapes import BlockInput
from content.shapes.writing import TableInput
from school.common.actor import Actor
from school.common.errors import Invalid
from school.common.limits import MOST_BLOCKS

MOST_CELLS = 10_000
TOO_MANY_CELLS = _("The tables of a lesson have at most %(most)s cells together: make another lesson of some.")
TOO_WIDE = _("A row of the table has more cells than there are columns: add a column.")


def body_of(actor: Actor, blocks: Sequence[BlockInput]) -> StreamValue:
    """The blocks as a lesson page keeps them.

    Invalid names each wrong value by its place, as `body.2.words.0.term`, counted from 0; also an image or document
    that is not there or not the actor's to use.
    """
    demand_order(blocks)
    demand_tables([(number, block) for number, block in enumerate(blocks) if block["type"] == "table"])
    demand_usable(actor, blocks)
    body = LessonBody(required=False)
    kept = [
        {"type": block["type"], "id": block.get("id") or str(uuid4()), "value": WRITERS[block["type"]](block)}
        for block in blocks
    ]
    try:
        cleaned: StreamValue = body.clean(body.to_python(kept))
    except ValidationError as error:
        raise Invalid(fields=by_place(error, blocks)) from error
    return cleaned


def demand_order(blocks: Sequence[BlockInput]) -> None:
    """Raise Invalid for too many blocks, and for two with one id: a page's history tells blocks apart by it."""
    if len(blocks) > MOST_BLOCKS:
        raise Invalid(fields={"body": [_("A lesson has at most %(most)s blocks.") % {"most": MOST_BLOCKS}]})
    ids = [block["id"] for block in blocks if "id" in block]
    if twice := [each for each in ids if ids.count(each) > 1]:
        message = _("Two blocks have the id %(id)s: leave it out of the new one.") % {"id": twice[0]}
        raise Invalid(fields={"body": [message]})


def demand_tables(tables: Sequence[tuple[int, TableInput]]) -> None:
    """Raise Invalid naming each row with more cells than there are columns, and for too many cells in all."""
    wide = {
        f"body.{number}.rows.{place}": [TOO_WIDE]
        for number, table in tables
        for place, row in enumerate(table["rows"])
        if len(row) > len(table["columns"])
    }
    if wide:
        raise Invalid(fields=wide)
    if sum(len(table["rows"]) * len(table["columns"]) for _number, table in tables) > MOST_CELLS:
        raise Invalid(fields={"body": [TOO_MANY_CELLS % {"most": MOST_CELLS}]})


@cache
def converter(*, small: bool) -> ContentstateConverter:
    """What keeps of formatted text only what the editor's toolbar has."""
    return ContentstateConverter(SMALL_TEXT_FEATURES if small else RICH_TEXT_FEATURES)


def formatted(html: str, *, small: bool = True) -> str:
    """Formatted text as the editor keeps it."""
    if not html.strip():
        return ""
    through = converter(small=small)
    kept: str = through.to_database_format(through.from_database_format(linked_documents(html)))
    return kept


def given(*names: str) -> Callable[[Any], dict[str, Any]]:
    """The values that blocks call as the data does; what is left out is empty."""
    return lambda data: {name: data.get(name, "") for name in names}


def rich_text(data: Any) -> str:
    return formatted(data["html"], small=False)


def image(data: Any) -> dict[str, Any]:
    decorative = data.get("decorative", False)
    shown = {"image": data["image"], "decorative": decorative, "alt_text": data.get("alt", "")}
    return {"image": shown, "caption": data.get("caption", "")}


def audio(data: Any) -> dict[str, Any]:
    return {"recording": data["document"], **given("title", "transcript")(data)}


def video(data: Any) -> dict[str, Any]:
    document = data.get("document")
    return {
        "url": "" if document else data.get("url", ""),
        "file": document,
        **given("title", "transcript")(data),
    }


def file(data: Any) -> dict[str, Any]:
    return {"document": data["document"], "title": data.get("title", "")}


def callout(data: Any) -> dict[str, Any]:
    return {"kind": data["kind"], "title": data.get("title", ""), "text": formatted(data["html"])}


def table(data: Any) -> dict[str, Any]:
    wide = len(data["columns"])
    cells = {
        "columns": [{"type": "text", "heading": heading} for heading in data["columns"]],
        "rows": [{"values": [formatted(cell) for cell in row] + [""] * (wide - len(row))} for row in data["rows"]],
        "caption": data.get("caption", ""),
    }
    return {"table": cells, "row_headers": data.get("row_headers", False)}


def vocabulary(data: Any) -> dict[str, Any]:
    named = given("term", "translation", "part_of_speech", "transcription", "example")
    words = [named(word) | {"audio": word.get("audio")} for word in data["words"]]
    return {"title": data.get("title", ""), "words": words}


def dialogue(data: Any) -> dict[str, Any]:
    named = given("speaker", "line", "translation")
    lines = [named(line) | {"audio": line.get("audio")} for line in data["lines"]]
    return {"title": data.get("title", ""), "lines": lines}


def fill_gap(data: Any) -> dict[str, Any]:
    parts = [part["text"] if part["kind"] == "text" else Gap(tuple(part["accepted"])) for part in data["parts"]]
    return {"instruction": data.get("instruction", ""), "text": with_gaps(parts)}


def matching(data: Any) -> dict[str, Any]:
    pairs = [given("left", "right")(pair) for pair in data["pairs"]]
    return {"instruction": data.get("instruction", ""), "pairs": pairs}


WRITERS: dict[str, Callable[[Any], Any]] = {
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
    "exercise": given("kind", "prompt", "expected_answer"),
    "quiz": given("introduction"),
}
