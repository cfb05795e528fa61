"""Words and talk."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock

from content.blocks.base import LessonBlock, TitledBlock, other_kind, refused_lines, repeated
from content.blocks.media import AUDIO_EXTENSIONS, NOT_A_SOUND
from content.choices import PartOfSpeech
from content.words import plain

MOST_LINES = 200


class WordBlock(LessonBlock):
    """A word or phrase with what it means."""

    term = blocks.CharBlock(label=_("Word"), max_length=200)
    translation = blocks.CharBlock(label=_("Translation"), max_length=300)
    part_of_speech = blocks.ChoiceBlock(label=_("Part of speech"), choices=PartOfSpeech.choices, required=False)
    transcription = blocks.CharBlock(
        label=_("Transcription"), max_length=200, required=False, help_text=_("How it is spoken, for example [nɜːs].")
    )
    example = blocks.CharBlock(label=_("Example"), max_length=500, required=False)
    audio = DocumentChooserBlock(label=_("Recording"), required=False)

    class Meta:
        icon = "openquote"
        label = _("Word")
        form_classname = "struct-block"


class VocabularyBlock(TitledBlock):
    """The words of the lesson."""

    words = blocks.ListBlock(WordBlock(), label=_("Words"), min_num=1, max_num=MOST_LINES)

    class Meta:
        icon = "list-ul"
        label = _("Vocabulary")
        template = "content/blocks/vocabulary.html"

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        words = list(cleaned["words"])
        twice = repeated([plain(f"{word['term']} {word['translation']}") for word in words])
        refused_lines("words", {number: {"term": message} for number, message in twice.items()} | wrong_sounds(words))
        return cleaned

    def get_context(self, value: Any, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        words = [(word, called(word["part_of_speech"])) for word in value["words"]]
        return {**super().get_context(value, parent_context=parent_context), "words": words}


def called(part_of_speech: str | None) -> str:
    """The part of speech in the reader's language; nothing when it was not given."""
    return str(PartOfSpeech(part_of_speech).label) if part_of_speech else ""


class LineBlock(LessonBlock):
    """What one person says."""

    speaker = blocks.CharBlock(label=_("Speaker"), max_length=100)
    line = blocks.TextBlock(label=_("Line"), rows=2)
    translation = blocks.TextBlock(label=_("Translation"), rows=2, required=False)
    audio = DocumentChooserBlock(label=_("Recording"), required=False)

    class Meta:
        icon = "comment"
        label = _("Line")


class DialogueBlock(TitledBlock):
    """Two or more people who talk."""

    lines = blocks.ListBlock(LineBlock(), label=_("Lines"), min_num=1, max_num=MOST_LINES)

    class Meta:
        icon = "comment"
        label = _("Dialogue")
        template = "content/blocks/dialogue.html"

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        refused_lines("lines", wrong_sounds(list(cleaned["lines"])))
        return cleaned


def wrong_sounds(lines: list[Any]) -> dict[int, dict[str, Any]]:
    """The lines whose recording is no sound."""
    wrong = {number: other_kind(line["audio"], AUDIO_EXTENSIONS, str(NOT_A_SOUND)) for number, line in enumerate(lines)}
    return {number: {"audio": message} for number, message in wrong.items() if message}
