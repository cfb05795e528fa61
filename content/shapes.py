"""The exact types of a lesson's blocks, as programs read them; `type` tells them apart."""

from typing import Annotated, Literal, NotRequired, TypedDict

from pydantic import Field


class RichTextData(TypedDict):
    """Formatted text: safe HTML of headings, paragraphs, lists, emphasis and links."""

    id: str
    type: Literal["rich_text"]
    html: str


class ImageData(TypedDict):
    """An image, at most 1600 pixels wide or high; `alt` is empty when it only decorates."""

    id: str
    type: Literal["image"]
    url: str
    width: int
    height: int
    alt: str
    caption: str


class AudioData(TypedDict):
    """A recording; `transcript` is what is said in it."""

    id: str
    type: Literal["audio"]
    url: str
    title: str
    transcript: str


class VideoData(TypedDict):
    """A video at its provider: `url` is its page there, `embed_url` its player for a frame."""

    id: str
    type: Literal["video"]
    provider: Literal["youtube", "vimeo"]
    video_id: str
    url: str
    embed_url: str
    title: str


class FileData(TypedDict):
    """A document to download; `size` in bytes."""

    id: str
    type: Literal["file"]
    url: str
    title: str
    size: int


class ExerciseData(TypedDict):
    """A task; `expected_answer` is there for teachers and editors only."""

    id: str
    type: Literal["exercise"]
    kind: Literal["spoken", "written"]
    prompt: str
    expected_answer: NotRequired[str]


type BlockData = Annotated[
    RichTextData | ImageData | AudioData | VideoData | FileData | ExerciseData, Field(discriminator="type")
]
