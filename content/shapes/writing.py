"""The blocks as programs write them: what was read can be sent back as it is.

What the server says of a block itself (addresses, sizes) may be in it and has no effect; no other name is accepted.
An `id` keeps a block the same in the history of the page; without one it gets a new one.
"""

from typing import Annotated, Literal, NotRequired, TypedDict

from pydantic import AfterValidator, Field, with_config

from content.blocks.language import MOST_LINES
from content.shapes.reading import PartOfSpeechName, VideoState
from school.common.texts import without_nul

LONGEST_TEXT = 20_000
LONGEST_HTML = 200_000

type Words = Annotated[str, AfterValidator(without_nul), Field(max_length=LONGEST_TEXT)]
type Plain = Annotated[str, Field(max_length=LONGEST_TEXT, pattern=r"^[^{}]*$"), AfterValidator(without_nul)]
type Html = Annotated[str, AfterValidator(without_nul), Field(max_length=LONGEST_HTML)]
type BlockId = Annotated[str, AfterValidator(without_nul), Field(min_length=1, max_length=64)]
type FileId = Annotated[int, Field(strict=True, ge=1, lt=2**31)]


@with_config(extra="forbid")
class RichTextInput(TypedDict):
    """Formatted text; what the editor's toolbar does not have is taken out of it."""

    id: NotRequired[BlockId]
    type: Literal["rich_text"]
    html: Html


@with_config(extra="forbid")
class ImageInput(TypedDict):
    """An image by its id, with `alt` unless it is `decorative`."""

    id: NotRequired[BlockId]
    type: Literal["image"]
    image: FileId
    alt: NotRequired[Words]
    decorative: NotRequired[bool]
    caption: NotRequired[Words]
    url: NotRequired[str]
    width: NotRequired[int]
    height: NotRequired[int]


@with_config(extra="forbid")
class AudioInput(TypedDict):
    """A recording by the id of its document."""

    id: NotRequired[BlockId]
    type: Literal["audio"]
    document: FileId
    title: Words
    transcript: NotRequired[Words]
    url: NotRequired[str]


@with_config(extra="forbid")
class VideoInput(TypedDict):
    """A video: its address at YouTube or Vimeo as `url`, or the id of a file as `document`, which then counts alone."""

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


@with_config(extra="forbid")
class FileInput(TypedDict):
    """A document by its id; without a title it has the document's own."""

    id: NotRequired[BlockId]
    type: Literal["file"]
    document: FileId
    title: NotRequired[Words]
    url: NotRequired[str]
    size: NotRequired[int]


@with_config(extra="forbid")
class CalloutInput(TypedDict):
    """A passage that stands out."""

    id: NotRequired[BlockId]
    type: Literal["callout"]
    kind: Literal["info", "tip", "warning"]
    title: NotRequired[Words]
    html: Html


@with_config(extra="forbid")
class TableInput(TypedDict):
    """A table: every column has a heading, every row a cell of formatted text for each column."""

    id: NotRequired[BlockId]
    type: Literal["table"]
    caption: NotRequired[Words]
    columns: Annotated[list[Words], Field(min_length=1, max_length=MOST_LINES)]
    rows: Annotated[list[list[Html]], Field(min_length=1, max_length=2000)]
    row_headers: NotRequired[bool]


@with_config(extra="forbid")
class WordInput(TypedDict):
    """A word; `audio` is the id of the document with its recording."""

    term: Words
    translation: Words
    part_of_speech: NotRequired[PartOfSpeechName]
    transcription: NotRequired[Words]
    example: NotRequired[Words]
    audio: NotRequired[FileId | None]
    audio_url: NotRequired[str | None]


@with_config(extra="forbid")
class VocabularyInput(TypedDict):
    """The words of the lesson; a word with the same translation stands once."""

    id: NotRequired[BlockId]
    type: Literal["vocabulary"]
    title: NotRequired[Words]
    words: Annotated[list[WordInput], Field(min_length=1, max_length=MOST_LINES)]


@with_config(extra="forbid")
class LineInput(TypedDict):
    """What one person says; `audio` is the id of the document with the recording."""

    speaker: Words
    line: Words
    translation: NotRequired[Words]
    audio: NotRequired[FileId | None]
    audio_url: NotRequired[str | None]


@with_config(extra="forbid")
class DialogueInput(TypedDict):
    """People who talk, line by line."""

    id: NotRequired[BlockId]
    type: Literal["dialogue"]
    title: NotRequired[Words]
    lines: Annotated[list[LineInput], Field(min_length=1, max_length=MOST_LINES)]


@with_config(extra="forbid")
class TextPartInput(TypedDict):
    """Text between gaps, without braces."""

    kind: Literal["text"]
    text: Plain


type Accepted = Annotated[
    str, Field(min_length=1, max_length=LONGEST_TEXT, pattern=r"^[^{}|]*$"), AfterValidator(without_nul)
]


@with_config(extra="forbid")
class GapPartInput(TypedDict):
    """A gap with all its right answers, which hold no braces and no bar."""

    kind: Literal["gap"]
    accepted: Annotated[list[Accepted], Field(min_length=1, max_length=MOST_LINES)]


type PartInput = Annotated[TextPartInput | GapPartInput, Field(discriminator="kind")]


@with_config(extra="forbid")
class FillGapInput(TypedDict):
    """A text with at least one gap."""

    id: NotRequired[BlockId]
    type: Literal["fill_gap"]
    instruction: NotRequired[Words]
    parts: Annotated[list[PartInput], Field(min_length=1, max_length=2 * MOST_LINES)]


@with_config(extra="forbid")
class PairInput(TypedDict):
    """Two things that belong together."""

    left: Words
    right: Words


@with_config(extra="forbid")
class MatchingInput(TypedDict):
    """Pairs, of which no side stands twice."""

    id: NotRequired[BlockId]
    type: Literal["matching"]
    instruction: NotRequired[Words]
    pairs: Annotated[list[PairInput], Field(min_length=2, max_length=MOST_LINES)]
    left: NotRequired[list[str]]
    right: NotRequired[list[str]]


@with_config(extra="forbid")
class ExerciseInput(TypedDict):
    """A task with the answer that is expected."""

    id: NotRequired[BlockId]
    type: Literal["exercise"]
    kind: Literal["spoken", "written"]
    prompt: Words
    expected_answer: Words


@with_config(extra="forbid")
class QuizInput(TypedDict):
    """The place of the lesson's own quiz, which is written in `quizzes`."""

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
