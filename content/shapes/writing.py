"""The blocks as programs write them: what was read can be sent back as it is.

What the server says of a block itself (addresses, sizes) may be in it and has no effect; no other name is accepted.
An `id` keeps a block the same in the history of the page; without one it gets a new one.
"""

from typing import Annotated, Literal, NotRequired, TypedDict

from pydantic import AfterValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError

from content.shapes.reading import PartOfSpeechName, VideoState

EXACT = ConfigDict(extra="forbid")
LONGEST_TEXT = 20_000
LONGEST_HTML = 200_000
MOST_LINES = 200


def without_nul(value: str) -> str:
    """PostgreSQL's texts cannot hold the character NUL."""
    if "\0" in value:
        raise PydanticCustomError("nul", "Null characters are not allowed.")
    return value


type Words = Annotated[str, AfterValidator(without_nul), Field(max_length=LONGEST_TEXT)]
type Plain = Annotated[str, Field(max_length=LONGEST_TEXT, pattern=r"^[^{}]*$"), AfterValidator(without_nul)]
type Html = Annotated[str, AfterValidator(without_nul), Field(max_length=LONGEST_HTML)]
type BlockId = Annotated[str, AfterValidator(without_nul), Field(min_length=1, max_length=64)]
type FileId = Annotated[int, Field(strict=True, ge=1, lt=2**31)]


class RichTextInput(TypedDict):
    """Formatted text; what the editor's toolbar does not have is taken out of it."""

    __pydantic_config__ = EXACT  # type: ignore[misc]  # how pydantic has it, here and below

    id: NotRequired[BlockId]
    type: Literal["rich_text"]
    html: Html


class ImageInput(TypedDict):
    """An image by its id, with `alt` unless it is `decorative`."""

    __pydantic_config__ = EXACT  # type: ignore[misc]

    id: NotRequired[BlockId]
    type: Literal["image"]
    image: FileId
    alt: NotRequired[Words]
    decorative: NotRequired[bool]
    caption: NotRequired[Words]
    url: NotRequired[str]
    width: NotRequired[int]
    height: NotRequired[int]


class AudioInput(TypedDict):
    """A recording by the id of its document."""

    __pydantic_config__ = EXACT  # type: ignore[misc]

    id: NotRequired[BlockId]
    type: Literal["audio"]
    document: FileId
    title: Words
    transcript: NotRequired[Words]
    url: NotRequired[str]


class VideoInput(TypedDict):
    """A video: its address at YouTube or Vimeo as `url`, or the id of a file as `document`, which then counts alone."""

    __pydantic_config__ = EXACT  # type: ignore[misc]

    id: NotRequired[BlockId]
    type: Literal["video"]
    url: NotRequired[Words]
    document: NotRequired[FileId | None]
    title: Words
    transcript: NotRequired[Words]
    provider: NotRequired[Literal["youtube", "vimeo", "file"]]
    video_id: NotRequired[str]
    embed_url: NotRequired[str]
    duration: NotRequired[int | None]
    poster_url: NotRequired[str | None]
    state: NotRequired[VideoState]


class FileInput(TypedDict):
    """A document by its id; without a title it has the document's own."""

    __pydantic_config__ = EXACT  # type: ignore[misc]

    id: NotRequired[BlockId]
    type: Literal["file"]
    document: FileId
    title: NotRequired[Words]
    url: NotRequired[str]
    size: NotRequired[int]


class CalloutInput(TypedDict):
    """A passage that stands out."""

    __pydantic_config__ = EXACT  # type: ignore[misc]

    id: NotRequired[BlockId]
    type: Literal["callout"]
    kind: Literal["info", "tip", "warning"]
    title: NotRequired[Words]
    html: Html


class TableInput(TypedDict):
    """A table: every column has a heading, every row a cell of formatted text for each column."""

    __pydantic_config__ = EXACT  # type: ignore[misc]

    id: NotRequired[BlockId]
    type: Literal["table"]
    caption: NotRequired[Words]
    columns: Annotated[list[Words], Field(min_length=1, max_length=MOST_LINES)]
    rows: Annotated[list[list[Html]], Field(min_length=1, max_length=2000)]
    row_headers: NotRequired[bool]


class WordInput(TypedDict):
    """A word; `audio` is the id of the document with its recording."""

    __pydantic_config__ = EXACT  # type: ignore[misc]

    term: Words
    translation: Words
    part_of_speech: NotRequired[PartOfSpeechName]
    transcription: NotRequired[Words]
    example: NotRequired[Words]
    audio: NotRequired[FileId | None]
    audio_url: NotRequired[str | None]


class VocabularyInput(TypedDict):
    """The words of the lesson; a word with the same translation stands once."""

    __pydantic_config__ = EXACT  # type: ignore[misc]

    id: NotRequired[BlockId]
    type: Literal["vocabulary"]
    title: NotRequired[Words]
    words: Annotated[list[WordInput], Field(min_length=1, max_length=MOST_LINES)]


class LineInput(TypedDict):
    """What one person says; `audio` is the id of the document with the recording."""

    __pydantic_config__ = EXACT  # type: ignore[misc]

    speaker: Words
    line: Words
    translation: NotRequired[Words]
    audio: NotRequired[FileId | None]
    audio_url: NotRequired[str | None]


class DialogueInput(TypedDict):
    """People who talk, line by line."""

    __pydantic_config__ = EXACT  # type: ignore[misc]

    id: NotRequired[BlockId]
    type: Literal["dialogue"]
    title: NotRequired[Words]
    lines: Annotated[list[LineInput], Field(min_length=1, max_length=MOST_LINES)]


class TextPartInput(TypedDict):
    """Text between gaps, without braces."""

    __pydantic_config__ = EXACT  # type: ignore[misc]

    kind: Literal["text"]
    text: Plain


type Accepted = Annotated[
    str, Field(min_length=1, max_length=LONGEST_TEXT, pattern=r"^[^{}|]*$"), AfterValidator(without_nul)
]


class GapPartInput(TypedDict):
    """A gap with all its right answers, which hold no braces and no bar."""

    __pydantic_config__ = EXACT  # type: ignore[misc]

    kind: Literal["gap"]
    accepted: Annotated[list[Accepted], Field(min_length=1, max_length=MOST_LINES)]


type PartInput = Annotated[TextPartInput | GapPartInput, Field(discriminator="kind")]


class FillGapInput(TypedDict):
    """A text with at least one gap."""

    __pydantic_config__ = EXACT  # type: ignore[misc]

    id: NotRequired[BlockId]
    type: Literal["fill_gap"]
    instruction: NotRequired[Words]
    parts: Annotated[list[PartInput], Field(min_length=1, max_length=2 * MOST_LINES)]


class PairInput(TypedDict):
    """Two things that belong together."""

    __pydantic_config__ = EXACT  # type: ignore[misc]

    left: Words
    right: Words


class MatchingInput(TypedDict):
    """Pairs, of which no side stands twice."""

    __pydantic_config__ = EXACT  # type: ignore[misc]

    id: NotRequired[BlockId]
    type: Literal["matching"]
    instruction: NotRequired[Words]
    pairs: Annotated[list[PairInput], Field(min_length=2, max_length=MOST_LINES)]
    left: NotRequired[list[str]]
    right: NotRequired[list[str]]


class ExerciseInput(TypedDict):
    """A task with the answer that is expected."""

    __pydantic_config__ = EXACT  # type: ignore[misc]

    id: NotRequired[BlockId]
    type: Literal["exercise"]
    kind: Literal["spoken", "written"]
    prompt: Words
    expected_answer: Words


class QuizInput(TypedDict):
    """The place of the lesson's own quiz, which is written in `quizzes`."""

    __pydantic_config__ = EXACT  # type: ignore[misc]

    id: NotRequired[BlockId]
    type: Literal["quiz"]
    introduction: NotRequired[Words]


type BlockInput = Annotated[
    RichTextInput
    | ImageInput
    | AudioInput
    | VideoInput
    | FileInput
    | CalloutInput
    | TableInput
    | VocabularyInput
    | DialogueInput
    | FillGapInput
    | MatchingInput
    | ExerciseInput
    | QuizInput,
    Field(discriminator="type"),
]
