"""From sound to text: the embedded model, or a service that speaks OpenAI's protocol."""

from pathlib import Path

from django.conf import settings

from school.homework.transcribers.base import (
    Transcriber,
    Transcript,
    TranscriptionMisconfigured,
    TranscriptionRefused,
    TranscriptionUnavailable,
)
from school.homework.transcribers.embedded import PACKAGED_MODEL, EmbeddedTranscriber
from school.homework.transcribers.openai_client import OpenAITranscriber

__all__ = [
    "EmbeddedTranscriber",
    "OpenAITranscriber",
    "Transcriber",
    "Transcript",
    "TranscriptionMisconfigured",
    "TranscriptionRefused",
    "TranscriptionUnavailable",
    "configured",
]


def configured() -> Transcriber:
    """The transcriber of the settings: OpenAI's protocol with a key or an address, else the embedded model."""
    if settings.OPENAI_API_KEY or settings.OPENAI_BASE_URL:
        return OpenAITranscriber(
            api_key=settings.OPENAI_API_KEY,
            base_url=settings.OPENAI_BASE_URL,
            model=settings.TRANSCRIPTION_MODEL,
            timeout=settings.TRANSCRIPTION_TIMEOUT_SECONDS,
        )
    model_path = settings.WHISPER_MODEL_PATH
    return EmbeddedTranscriber(model_path=Path(model_path) if model_path else PACKAGED_MODEL)
