"""Kinds of exercise, of callout, of word and of question; how far a video is."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class ExerciseKind(TextChoices):
    """How a student answers."""

    SPOKEN = "spoken", _("spoken")
    WRITTEN = "written", _("written")


class CalloutKind(TextChoices):
    """Why a passage stands out."""

    INFO = "info", _("information")
    TIP = "tip", _("tip")
    WARNING = "warning", _("warning")


class PartOfSpeech(TextChoices):
    """What kind of word it is."""

    NOUN = "noun", _("noun")
    VERB = "verb", _("verb")
    ADJECTIVE = "adjective", _("adjective")
    ADVERB = "adverb", _("adverb")
    PRONOUN = "pronoun", _("pronoun")
    NUMERAL = "numeral", _("numeral")
    PREPOSITION = "preposition", _("preposition or postposition")
    CONJUNCTION = "conjunction", _("conjunction")
    INTERJECTION = "interjection", _("interjection")
    PHRASE = "phrase", _("phrase")


class QuestionKind(TextChoices):
    """How a question of a quiz is answered."""

    MULTIPLE_CHOICE = "multiple_choice", _("one right option")
    TRUE_FALSE = "true_false", _("true or false")
    MULTIPLE_ANSWER = "multiple_answer", _("several right options")
    SHORT_TEXT = "short_text", _("a short text")


class HostingState(TextChoices):
    """How far a video at Vimeo is."""

    UPLOADING = "uploading", _("uploading")
    PROCESSING = "processing", _("in preparation")
    READY = "ready", _("ready")
    FAILED = "failed", _("failed")
