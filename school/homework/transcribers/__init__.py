"""From sound to text: the embedded model, or a service that speaks OpenAI's protocol."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.utils.module_loading import import_string

from school.homework.transcribers.base import (
    DETECTED,
    Transcriber,
    Transcript,
    TranscriptionMisconfigured,
    TranscriptionRefused,
    TranscriptionUnavailable,
)

__all__ = [
    "DETECTED",
    "Transcriber",
    "Transcript",
    "TranscriptionMisconfigured",
    "TranscriptionRefused",
    "TranscriptionUnavailable",
    "configured",
]

# By name: each costs a second of imports, which only a worker that transcribes should pay.
EMBEDDED = "school.homework.transcribers.embedded.EmbeddedTranscriber"
OPENAI = "school.homework.transcribers.openai_client.OpenAITranscriber"


def configured() -> Transcriber:
    """The transcriber of the settings: OpenAI's protocol with a key or an address, else the embedded model."""
    options: dict[str, Any]
    if settings.OPENAI_API_KEY or settings.OPENAI_BASE_URL:
        options = {
            "api_key": settings.OPENAI_API_KEY,
            "base_url": settings.OPENAI_BASE_URL,
            "model": settings.TRANSCRIPTION_MODEL,
            "timeout": settings.TRANSCRIPTION_TIMEOUT_SECONDS,
        }
        return make(OPENAI, options)
    return make(EMBEDDED, {"model_path": Path(settings.WHISPER_MODEL_PATH)} if settings.WHISPER_MODEL_PATH else {})


def make(name: str, options: dict[str, Any]) -> Transcriber:
    """The transcriber called `name` with its options."""
    transcriber: Transcriber = import_string(name)(**options)
    return transcriber
