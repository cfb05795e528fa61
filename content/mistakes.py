"""Where a block's own messages belong in the data that it was made from."""

from collections.abc import Iterator, Sequence
from typing import Any

from django.core.exceptions import ValidationError

from content.shapes import BlockInput

# How the data calls what blocks call otherwise, by the block's type and the way inside of it.
THEIRS: dict[tuple[str, ...], tuple[str, ...]] = {
    ("image", "image", "image"): ("image",),
    ("image", "image", "alt_text"): ("alt",),
    ("audio", "recording"): ("document",),
    ("video", "file"): ("document",),
    ("callout", "text"): ("html",),
    ("table", "table"): ("columns",),
    ("fill_gap", "text"): ("parts",),
}


def by_place(error: ValidationError, blocks: Sequence[BlockInput]) -> dict[str, list[str]]:
    """The messages of a lesson's content by their place in the data: `body.2.words.0.term`, counted from 0."""
    told: dict[str, list[str]] = {}
    for (number, *inner), messages in leaves(error):
        kind = blocks[number]["type"] if isinstance(number, int) else ""
        theirs = THEIRS.get((kind, *(str(step) for step in inner)), inner)
        told.setdefault(".".join(str(step) for step in ("body", number, *theirs)), []).extend(messages)
    return told


def leaves(error: Any, *path: Any) -> Iterator[tuple[tuple[Any, ...], list[str]]]:
    """Every message inside of an error, with the way to it."""
    inner, cells = getattr(error, "block_errors", {}), getattr(error, "cell_errors", None) or {}
    if own := own_messages(error, has_parts=bool(inner or cells)):
        yield path or ("blocks",), own
    for name, each in inner.items():
        yield from leaves(each, *path, name)
    for row, columns in cells.items():
        for column, each in columns.items():
            yield from leaves(each, *path[:-1], "rows", row, column)


def own_messages(error: Any, *, has_parts: bool) -> list[str]:
    """What is said of the whole of it. An error of parts has a message of its own that says nothing."""
    whole = getattr(error, "non_block_errors", None)
    if whole:
        return [text for each in whole.as_data() for text in each.messages]
    return [] if has_parts or whole is not None else list(error.messages)
