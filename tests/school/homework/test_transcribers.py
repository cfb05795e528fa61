"""The embedded model on human speech and on silence, and the choice between the transcribers."""

from pathlib import Path

import numpy as np
import pytest
from pytest_django.fixtures import Settings

from school.common.audio import SAMPLE_RATE, Samples, decode
from school.homework.rules import similarity_score, word_error_rate
from school.homework.transcribers import (
    Transcript,
    TranscriptionMisconfigured,
    configured,
)
from school.homework.transcribers.base import Segment, spoken_text
from school.homework.transcribers.embedded import EmbeddedTranscriber
from school.homework.transcribers.openai_client import OpenAITranscriber
from tests.school.homework.sounds import SAMPLES, TEXTS

CLIPS = sorted(TEXTS)


@pytest.fixture(scope="module")
def heard() -> dict[str, Transcript]:
    """What the packaged model hears in each human recording."""
    transcriber = EmbeddedTranscriber()
    return {name: transcriber.transcribe(decode(SAMPLES / name, max_seconds=60), language="en") for name in CLIPS}


@pytest.mark.parametrize("name", CLIPS)
def test_human_speech_is_understood(heard: dict[str, Transcript], name: str) -> None:
    transcript = heard[name]
    assert word_error_rate(TEXTS[name], transcript.text, language="en") <= 0.15
    assert (transcript.language, transcript.engine) == ("en", "faster-whisper/tiny.en")
    assert transcript.duration_seconds == decode(SAMPLES / name, max_seconds=60).seconds
    assert transcript.no_speech is False


@pytest.mark.parametrize("said", CLIPS)
@pytest.mark.parametrize("asked", CLIPS)
def test_speech_scores_against_its_own_text_and_not_against_another(
    heard: dict[str, Transcript], said: str, asked: str
) -> None:
    score = similarity_score(TEXTS[asked], heard[said].text, language="en")
    assert score >= 80 if said == asked else score < 50


def silence(seconds: float) -> Samples:
    return Samples(np.zeros(int(seconds * SAMPLE_RATE), np.float32))


def noise(seconds: float, volume: float) -> Samples:
    values = np.random.default_rng(1).standard_normal(int(seconds * SAMPLE_RATE)) * volume
    return Samples(values.astype(np.float32))


@pytest.mark.parametrize(
    "samples",
    [silence(0.1), silence(3), silence(31), silence(65), noise(5, 0.05), noise(31, 0.01), noise(60, 0.0005)],
    ids=["click", "short", "window", "long", "noise", "quiet noise", "very quiet noise"],
)
def test_nobody_speaks_in_silence(samples: Samples) -> None:
    transcript = EmbeddedTranscriber().transcribe(samples, language="en")
    assert (transcript.text, transcript.no_speech) == ("", True)
    assert transcript.duration_seconds == samples.seconds


def test_speech_after_a_long_silence_is_heard_alone() -> None:
    speech = decode(SAMPLES / CLIPS[0], max_seconds=60)
    joined = np.concatenate([silence(35).values, speech.values, silence(30).values])
    transcript = EmbeddedTranscriber().transcribe(Samples(joined), language="en")
    assert word_error_rate(TEXTS[CLIPS[0]], transcript.text, language="en") <= 0.15


def test_a_language_the_model_lacks_is_not_claimed() -> None:
    transcript = EmbeddedTranscriber().transcribe(decode(SAMPLES / CLIPS[1], max_seconds=60), language="uz")
    assert transcript.language == "en"


def test_a_model_folder_without_a_model_is_the_staffs_to_mend(tmp_path: Path) -> None:
    with pytest.raises(TranscriptionMisconfigured) as missing:
        EmbeddedTranscriber(model_path=tmp_path).transcribe(silence(1), language="en")
    assert missing.value.detail == f"No model.bin and no tokenizer.json in {tmp_path}."
    (tmp_path / "model.bin").write_bytes(b"not a model")
    (tmp_path / "tokenizer.json").write_text("{}")
    with pytest.raises(TranscriptionMisconfigured) as broken:
        EmbeddedTranscriber(model_path=tmp_path).transcribe(silence(1), language="en")
    assert broken.value.detail.startswith(f"The model in {tmp_path} cannot be loaded: ")


@pytest.mark.parametrize(
    ("no_speech", "logprob", "ratio", "text", "spoken"),
    [
        (0.95, -0.7, 0.3, "you", ""),
        (0.95, -0.2, 3.0, "thank you thank you", ""),
        (0.95, -0.2, 1.1, "good morning", "good morning"),
        (0.2, -0.9, 1.1, "good morning", "good morning"),
        (0.2, -0.9, 3.0, "no no no no", "no no no no"),
        (0.2, -0.2, 1.1, " . ", ""),
    ],
)
def test_only_doubtful_silence_is_left_out(
    no_speech: float, logprob: float, ratio: float, text: str, spoken: str
) -> None:
    assert spoken_text([Segment(text, no_speech, logprob, ratio)]) == spoken


def test_without_key_and_address_the_packaged_model_works(settings: Settings) -> None:
    settings.OPENAI_API_KEY = settings.OPENAI_BASE_URL = settings.WHISPER_MODEL_PATH = ""
    transcriber = configured()
    assert isinstance(transcriber, EmbeddedTranscriber)
    assert transcriber.engine == "faster-whisper/tiny.en"


def test_another_model_is_taken_from_its_folder(settings: Settings) -> None:
    settings.OPENAI_API_KEY = settings.OPENAI_BASE_URL = ""
    settings.WHISPER_MODEL_PATH = "/models/large-v3"
    transcriber = configured()
    assert isinstance(transcriber, EmbeddedTranscriber)
    assert (transcriber.engine, transcriber.model_path) == ("faster-whisper/large-v3", Path("/models/large-v3"))


@pytest.mark.parametrize(
    ("key", "address", "model", "used"),
    [
        ("sk-1", "", "", ("https://api.openai.com/v1", "whisper-1", 7)),
        ("", "http://127.0.0.1:8000/v1", "large-v3", ("http://127.0.0.1:8000/v1", "large-v3", 7)),
    ],
)
def test_a_key_or_an_address_chooses_the_service(
    settings: Settings, key: str, address: str, model: str, used: tuple[str, str, int]
) -> None:
    settings.OPENAI_API_KEY, settings.OPENAI_BASE_URL = key, address
    settings.TRANSCRIPTION_MODEL, settings.TRANSCRIPTION_TIMEOUT_SECONDS = model, 7
    transcriber = configured()
    assert isinstance(transcriber, OpenAITranscriber)
    assert (transcriber.base_url, transcriber.model, transcriber.timeout) == used
