"""The blocks as programs read them. What only teachers and editors get may be left out; the rest is always there."""

from typing import Annotated, Literal, NotRequired, TypedDict

from pydantic import Field

type PartOfSpeechName = Literal[
    "",
    "noun",
    "verb",
    "adjective",
    "adverb",
    "pronoun",
    "numeral",
    "preposition",
    "conjunction",
    "interjection",
    "phrase",
]


type VideoState = Literal["uploading", "processing", "ready", "failed"]


class RichTextData(TypedDict):
    """Formatted text: safe HTML of headings, paragraphs, lists, emphasis and links."""

    id: str
    type: Literal["rich_text"]
    html: str


class ImageData(TypedDict):
    """An image, at most 1600 pixels wide or high; `alt` is empty when it only decorates. `image` is its id."""

    id: str
    type: Literal["image"]
    image: int
    url: str
    width: int
    height: int
    alt: str
    decorative: bool
    caption: str


class AudioData(TypedDict):
    """A recording; `transcript` is what is said in it. `document` is the id of the file."""

    id: str
    type: Literal["audio"]
    document: int
    url: str
    title: str
    transcript: str


class VideoData(TypedDict):
    """A video: `url` is its page at the provider, `embed_url` its player for a frame.

    Of the provider `file`, which is the school itself, `document` is the file's id and both addresses are the file's;
    `duration` in seconds and the still picture at `poster_url` come some moments after it was put into the lesson.
    `state` is how far Vimeo is with what the school has put there, `ready` of all others. Students get what is ready.
    """

    id: str
    type: Literal["video"]
    provider: Literal["youtube", "vimeo", "file"]
    video_id: str
    document: int | None
    url: str
    embed_url: str
    duration: int | None
    poster_url: str | None
    state: VideoState
    title: str
    transcript: str


class FileData(TypedDict):
    """A document to download; `size` in bytes."""

    id: str
    type: Literal["file"]
    document: int
    url: str
    title: str
    size: int


class CalloutData(TypedDict):
    """A passage that stands out; `html` is formatted text without headings."""

    id: str
    type: Literal["callout"]
    kind: Literal["info", "tip", "warning"]
    title: str
    html: str


class TableData(TypedDict):
    """A table: `columns` are the headings, each row has a cell of safe HTML for each of them.

    With `row_headers` the first cell names its row.
    """

    id: str
    type: Literal["table"]
    caption: str
    columns: list[str]
    rows: list[list[str]]
    row_headers: bool


class WordData(TypedDict):
    """A word with what it means; `audio` is the id of its recording, `audio_url` its address."""

    term: str
    translation: str
    part_of_speech: PartOfSpeechName
    transcription: str
    example: str
    audio: int | None
    audio_url: str | None


class VocabularyData(TypedDict):
    """The words of the lesson."""

    id: str
    type: Literal["vocabulary"]
    title: str
    words: list[WordData]


class LineData(TypedDict):
    """What one person says; `audio` is the id of the recording, `audio_url` its address."""

    speaker: str
    line: str
    translation: str
    audio: int | None
    audio_url: str | None


class DialogueData(TypedDict):
    """People who talk, line by line."""

    id: str
    type: Literal["dialogue"]
    title: str
    lines: list[LineData]


class TextPart(TypedDict):
    """Text between gaps."""

    kind: Literal["text"]
    text: str


class GapPart(TypedDict):
    """A gap; each of `accepted` is right, and they are there for teachers and editors only."""

    kind: Literal["gap"]
    accepted: NotRequired[list[str]]


type Part = Annotated[TextPart | GapPart, Field(discriminator="kind")]


class FillGapData(TypedDict):
    """A text with gaps to fill; `check` tells whether the answers are right."""

    id: str
    type: Literal["fill_gap"]
    instruction: str
    parts: list[Part]


class PairData(TypedDict):
    """Two things that belong together."""

    left: str
    right: str


class MatchingData(TypedDict):
    """Things to pair: `right` is in an order of its own. `pairs` are there for teachers and editors only."""

    id: str
    type: Literal["matching"]
    instruction: str
    left: list[str]
    right: list[str]
    pairs: NotRequired[list[PairData]]


class ExerciseData(TypedDict):
    """A task; `expected_answer` is there for teachers and editors only."""

    id: str
    type: Literal["exercise"]
    kind: Literal["spoken", "written"]
    prompt: str
    expected_answer: NotRequired[str]


class QuizData(TypedDict):
    """The place of the lesson's own quiz, see `quizzes`; no lesson has two."""

    id: str
    type: Literal["quiz"]
    introduction: str


type BlockData = Annotated[
    RichTextData
    | ImageData
    | AudioData
    | VideoData
    | FileData
    | CalloutData
    | TableData
    | VocabularyData
    | DialogueData
    | FillGapData
    | MatchingData
    | ExerciseData
    | QuizData,
    Field(discriminator="type"),
]
