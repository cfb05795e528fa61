"""What an editor puts a lesson together from: one file a subject, all of it in `LessonBody`."""

from content.blocks.language import DialogueBlock, VocabularyBlock
from content.blocks.lesson import LessonBody
from content.blocks.media import AUDIO_EXTENSIONS, AudioBlock, FileBlock, IllustrationBlock, VideoBlock
from content.blocks.quiz import QuizBlock
from content.blocks.tasks import ExerciseBlock, FillGapBlock, MatchingBlock
from content.blocks.texts import RICH_TEXT_FEATURES, CalloutBlock, TableBlock

__all__ = [
    "AUDIO_EXTENSIONS",
    "RICH_TEXT_FEATURES",
    "AudioBlock",
    "CalloutBlock",
    "DialogueBlock",
    "ExerciseBlock",
    "FileBlock",
    "FillGapBlock",
    "IllustrationBlock",
    "LessonBody",
    "MatchingBlock",
    "QuizBlock",
    "TableBlock",
    "VideoBlock",
    "VocabularyBlock",
]
