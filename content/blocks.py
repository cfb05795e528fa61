"""What an editor puts a lesson together from."""

from pathlib import PurePosixPath
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageBlock

from content.choices import ExerciseKind
from content.rules import video_of

RICH_TEXT_FEATURES = [
    "h2", "h3", "bold", "italic", "ol", "ul", "hr", "blockquote", "superscript", "subscript", "link", "document-link",
]  # fmt: skip
AUDIO_EXTENSIONS = frozenset({"mp3", "m4a", "ogg", "wav", "webm", "opus"})


class IllustrationBlock(blocks.StructBlock):
    """An image with its text alternative."""

    image = ImageBlock(label=_("Image"))
    caption = blocks.CharBlock(label=_("Caption"), max_length=300, required=False)

    class Meta:
        icon = "image"
        label = _("Image")
        template = "content/blocks/image.html"


class AudioBlock(blocks.StructBlock):
    """A recording from the documents, with what is said in it."""

    recording = DocumentChooserBlock(label=_("Recording"))
    title = blocks.CharBlock(label=_("Title"), max_length=200)
    transcript = blocks.TextBlock(
        label=_("Transcript"), required=False, rows=4, help_text=_("What is said, for those who cannot hear it.")
    )

    class Meta:
        icon = "media"
        label = _("Audio")
        template = "content/blocks/audio.html"

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        recording = cleaned.get("recording")
        if recording and PurePosixPath(recording.filename).suffix.lower()[1:] not in AUDIO_EXTENSIONS:
            wanted = ", ".join(sorted(AUDIO_EXTENSIONS))
            refused(recording=_("Choose a sound file (%(types)s).") % {"types": wanted})
        return cleaned


class VideoBlock(blocks.StructBlock):
    """A video at YouTube or Vimeo, by its address."""

    url = blocks.URLBlock(label=_("Address"), help_text=_("For example https://www.youtube.com/watch?v=…"))
    title = blocks.CharBlock(label=_("Title"), max_length=200, help_text=_("Says what the video shows."))

    class Meta:
        icon = "media"
        label = _("Video")
        template = "content/blocks/video.html"

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if cleaned.get("url") and video_of(cleaned["url"]) is None:
            refused(url=_("Give the https address of a video at YouTube or Vimeo."))
        return cleaned

    def get_context(self, value: Any, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        return {**super().get_context(value, parent_context=parent_context), "video": video_of(value["url"] or "")}


class FileBlock(blocks.StructBlock):
    """A document to download."""

    document = DocumentChooserBlock(label=_("File"))
    title = blocks.CharBlock(
        label=_("Title"), max_length=200, required=False, help_text=_("Empty: the document's own title.")
    )

    class Meta:
        icon = "doc-full"
        label = _("File")
        template = "content/blocks/file.html"


class ExerciseBlock(blocks.StructBlock):
    """A task that a student answers in speech or in writing."""

    kind = blocks.ChoiceBlock(label=_("Answer"), choices=ExerciseKind.choices, default=ExerciseKind.SPOKEN)
    prompt = blocks.TextBlock(label=_("Task"), rows=3)
    expected_answer = blocks.TextBlock(
        label=_("Expected answer"), rows=3, help_text=_("Teachers see it, students never do.")
    )

    class Meta:
        icon = "help"
        label = _("Exercise")
        template = "content/blocks/exercise.html"


class LessonBody(blocks.StreamBlock):
    """A lesson's content, in the editor's order."""

    rich_text = blocks.RichTextBlock(
        label=_("Text"), icon="pilcrow", features=RICH_TEXT_FEATURES, template="content/blocks/rich_text.html"
    )
    image = IllustrationBlock()
    audio = AudioBlock()
    video = VideoBlock()
    file = FileBlock()
    exercise = ExerciseBlock()


def refused(**messages: Any) -> None:
    """Raise the validation error of a block, by its field."""
    raise StructBlockValidationError(
        block_errors={name: ValidationError(message, code="invalid") for name, message in messages.items()}
    )
