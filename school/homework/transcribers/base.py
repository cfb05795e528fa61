"""What every transcriber promises, and how it fails."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from django.utils.translation import gettext_lazy as _

from school.common.audio import Samples
from school.common.errors import DomainError, Text, Unavailable

DETECTED = "auto"  # the language, when the engine is to find it

# Whisper fills silence with "you" or one phrase over and over. Measured with the packaged model: silence and noise have
# a no-speech probability of 0.94 and more at a log probability of -0.6 and less, speech in noise at most 0.4.
SILENCE_PROBABILITY = 0.6
SURE_LOG_PROBABILITY = -0.5
REPEATING_RATIO = 2.4


@dataclass(frozen=True, slots=True)
class Transcript:
    """What was heard.

    `language` is the one the engine worked in, which need not be the one asked for: the packaged model knows English
    only; "auto" when the engine chose and did not tell. `engine` is "<kind>/<model>". `duration_seconds` is the length
    of the sound. Without speech `text` is empty and `no_speech` is true.
    """

    text: str
    language: str
    engine: str
    duration_seconds: float
    no_speech: bool


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a transcript with the engine's own doubts about it."""

    text: str
    no_speech_prob: float
    avg_logprob: float
    compression_ratio: float

    @property
    def is_speech(self) -> bool:
        """Whether somebody said this, or the engine made it up from silence."""
        doubtful = self.avg_logprob < SURE_LOG_PROBABILITY or self.compression_ratio > REPEATING_RATIO
        silent = self.no_speech_prob > SILENCE_PROBABILITY and doubtful
        return not silent and any(character.isalnum() for character in self.text)


def spoken_text(segments: Iterable[Segment]) -> str:
    """The text of the segments in which somebody spoke, in one line."""
    return " ".join(segment.text.strip() for segment in segments if segment.is_speech)


class Transcriber(Protocol):
    """Turns a recording into text."""

    def transcribe(self, samples: Samples, *, language: str) -> Transcript:
        """What is said in the sound; `language` is a code such as "en", or "auto" when nobody knows it.

        TranscriptionUnavailable when trying again later may help, TranscriptionRefused when it cannot.
        """


class TranscriptionUnavailable(Unavailable):
    """Not possible now: busy, down, unreachable or unreadable. `retry_after` holds the service's wish in seconds."""

    code = "transcription_unavailable"
    message = _("The transcription service is not available at the moment. It will be tried again.")

    def __init__(self, message: Text | None = None, *, retry_after: float | None = None, detail: str = "") -> None:
        super().__init__(message)
        self.retry_after = retry_after
        self.detail = detail


class TranscriptionRefused(DomainError):
    """Not possible this way, however often it is tried. `detail` is for staff: what the service said."""

    code = "transcription_refused"
    message = _("The transcription service did not accept this recording. Ask your teacher to review it by hand.")

    def __init__(self, message: Text | None = None, *, detail: str = "") -> None:
        super().__init__(message)
        self.detail = detail


class TranscriptionMisconfigured(TranscriptionRefused):
    """Nothing can be transcribed until somebody of the staff acts: key, quota, address, model."""

    code = "transcription_misconfigured"
    message = _("Recordings cannot be transcribed at the moment. The school's staff must check the settings.")
