"""Pictures, sounds, films and files."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageBlock

from content.blocks.base import LessonBlock, other_kind, refused
from content.rules import video_of

AUDIO_EXTENSIONS = frozenset({"mp3", "m4a", "ogg", "wav", "webm", "opus"})
VIDEO_EXTENSIONS = frozenset({"mp4", "webm", "mov"})
NOT_A_SOUND = _("Choose a sound file (%(types)s).")
NOT_A_FILM = _("Choose a video file (%(types)s).")


class IllustrationBlock(LessonBlock):
    """An image with its text alternative."""

    image = ImageBlock(label=_("Image"))
    caption = blocks.CharBlock(label=_("Caption"), max_length=300, required=False)

    class Meta:
        icon = "image"
        label = _("Image")
        label_format = "{caption}"
        group = _("Pictures, sound, files")
        template = "content/blocks/image.html"


class AudioBlock(LessonBlock):
    """A recording from the documents, with what is said in it."""

    recording = DocumentChooserBlock(label=_("Recording"))
    title = blocks.CharBlock(label=_("Title"), max_length=200)
    transcript = blocks.TextBlock(
        label=_("Transcript"), required=False, rows=4, help_text=_("What is said, for those who cannot hear it.")
    )

    class Meta:
        icon = "media"
        label = _("Audio")
        group = _("Pictures, sound, files")
        template = "content/blocks/audio.html"

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if wrong := other_kind(cleaned.get("recording"), AUDIO_EXTENSIONS, str(NOT_A_SOUND)):
            refused(recording=wrong)
        return cleaned


class VideoBlock(LessonBlock):
    """A video at YouTube or Vimeo by its address, or one of our own documents."""

    url = blocks.URLBlock(
        label=_("Address"), required=False, help_text=_("For example https://www.youtube.com/watch?v=…")
    )
    file = DocumentChooserBlock(label=_("Or a file"), required=False, help_text=_("mp4, webm or mov."))
    title = blocks.CharBlock(label=_("Title"), max_length=200, help_text=_("Says what the video shows."))
    transcript = blocks.TextBlock(
        label=_("Transcript"),
        required=False,
        rows=4,
        help_text=_("What is said and shown, for those who cannot hear or see it."),
    )

    class Meta:
        icon = "media"
        label = _("Video")
        group = _("Pictures, sound, files")
        template = "content/blocks/video.html"

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        url, file = cleaned.get("url"), cleaned.get("file")
        if bool(url) is bool(file):
            refused(url=_("Give either the address of a video or a file: one of the two."))
        if url and video_of(url) is None:
            refused(url=_("Give the https address of a video at YouTube or Vimeo."))
        if wrong := other_kind(file, VIDEO_EXTENSIONS, str(NOT_A_FILM)):
            refused(file=wrong)
        return cleaned

    def get_context(self, value: Any, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        return {**super().get_context(value, parent_context=parent_context), "video": video_of(value["url"] or "")}


class FileBlock(LessonBlock):
    """A document to download."""

    document = DocumentChooserBlock(label=_("File"))
    title = blocks.CharBlock(
        label=_("Title"), max_length=200, required=False, help_text=_("Empty: the document's own title.")
    )

    class Meta:
        icon = "doc-full"
        label = _("File")
        group = _("Pictures, sound, files")
        template = "content/blocks/file.html"
