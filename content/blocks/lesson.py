"""A lesson's content. A block that is added here needs a reader, a writer and both shapes: tests hold them together."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from content.blocks.language import DialogueBlock, VocabularyBlock
from content.blocks.media import AudioBlock, FileBlock, IllustrationBlock, VideoBlock
from content.blocks.quiz import QuizBlock
from content.blocks.tasks import ExerciseBlock, FillGapBlock, MatchingBlock
from content.blocks.texts import RICH_TEXT_FEATURES, CalloutBlock, TableBlock


class LessonBody(blocks.StreamBlock):
    """A lesson's content, in the editor's order."""

    rich_text = blocks.RichTextBlock(
        label=_("Text"),
        icon="pilcrow",
        group=_("Text"),
        features=RICH_TEXT_FEATURES,
        template="content/blocks/rich_text.html",
    )
    image = IllustrationBlock()
    audio = AudioBlock()
    video = VideoBlock()
    file = FileBlock()
    exercise = ExerciseBlock()
    callout = CalloutBlock()
    table = TableBlock()
    vocabulary = VocabularyBlock()
    dialogue = DialogueBlock()
    fill_gap = FillGapBlock()
    matching = MatchingBlock()
    quiz = QuizBlock()
