"""The openai client against a service on loopback: what is sent, what is understood, and every way to fail."""

import logging
import socket
from collections.abc import Iterator
from typing import Any

import pytest

from school.common.audio import Samples, decode
from school.common.errors import Unavailable
from school.homework.transcribers import (
    DETECTED,
    TranscriptionMisconfigured,
    TranscriptionRefused,
    TranscriptionUnavailable,
)
from school.homework.transcribers.openai_client import OpenAITranscriber
from tests.fake_openai import KEY, FakeOpenAI, Reply, answer, refusal
from tests.school.homework.sounds import SAMPLES, TEXTS

NAME = "sense_and_sensibility_0890.wav"
SEGMENT = {"text": " you", "no_speech_prob": 0.95, "avg_logprob": -0.7, "compression_ratio": 0.3}
PAGE = b"<!DOCTYPE html><html><body>Sign in to the school's Wi-Fi</body></html>"


@pytest.fixture(scope="module")
def speech() -> Samples:
    return decode(SAMPLES / NAME, max_seconds=60)


@pytest.fixture
def service() -> Iterator[FakeOpenAI]:
    with FakeOpenAI() as running:
        running.text = TEXTS[NAME]
        yield running


def transcriber(service: FakeOpenAI, **options: Any) -> OpenAITranscriber:
    return OpenAITranscriber(**{"api_key": KEY, "base_url": service.base_url, "timeout": 10, **options})


def test_the_bare_sound_is_sent_with_key_model_and_language(service: FakeOpenAI, speech: Samples) -> None:
    transcript = transcriber(service).transcribe(speech, language="en")
    (request,) = service.received
    assert (request.path, request.authorization) == ("/v1/audio/transcriptions", f"Bearer {KEY}")
    assert (request.file_name, request.file_type) == ("recording.wav", "audio/wav")
    assert request.file == speech.wav()
    assert request.fields == {"model": "whisper-1", "response_format": "verbose_json", "language": "en"}
    assert (transcript.text, transcript.no_speech) == (TEXTS[NAME], False)
    assert (transcript.language, transcript.engine) == ("en", "openai/whisper-1")
    assert transcript.duration_seconds == 5.3


def test_a_model_without_segments_is_asked_for_plain_json(service: FakeOpenAI, speech: Samples) -> None:
    transcript = transcriber(service, model="gpt-4o-transcribe").transcribe(speech, language="tr-TR")
    assert service.received[0].fields == {"model": "gpt-4o-transcribe", "response_format": "json", "language": "tr"}
    assert (transcript.language, transcript.engine) == ("tr", "openai/gpt-4o-transcribe")


def test_uzbek_is_left_to_detection_with_a_hint(service: FakeOpenAI, speech: Samples) -> None:
    transcript = transcriber(service, model="gpt-4o-transcribe").transcribe(speech, language="uz")
    fields = service.received[0].fields
    assert "language" not in fields
    assert fields["prompt"] == "Quyidagi yozuvda o‘zbek tilida so‘zlashadilar."
    assert transcript.language == "auto"


def test_an_unknown_language_is_left_to_detection(service: FakeOpenAI, speech: Samples) -> None:
    transcript = transcriber(service).transcribe(speech, language=DETECTED)
    assert service.received[0].fields == {"model": "whisper-1", "response_format": "verbose_json"}
    assert transcript.language == "en"


def test_a_refused_language_is_tried_once_without(service: FakeOpenAI, speech: Samples) -> None:
    transcript = transcriber(service, model="gpt-4o-transcribe").transcribe(speech, language="ky")
    assert [request.fields.get("language") for request in service.received] == ["ky", None]
    assert (transcript.text, transcript.language) == (TEXTS[NAME], "auto")


def test_a_language_refused_again_is_final(service: FakeOpenAI, speech: Samples) -> None:
    service.script.extend([refusal(400, "Language 'ky' is not supported.", code="unsupported_language")] * 3)
    with pytest.raises(TranscriptionRefused):
        transcriber(service).transcribe(speech, language="ky")
    assert len(service.received) == 2


@pytest.mark.parametrize(
    ("reply", "text", "language"),
    [
        (answer({"text": " Hello. "}), "Hello.", "tr"),
        (answer({"text": "Hello.", "language": "russian", "segments": None, "usage": None}), "Hello.", "ru"),
        (answer({"text": "Hello.", "language": "az", "segments": [{"text": "Hello."}]}), "Hello.", "az"),
        (answer({"text": "Hello.", "language": "Klingon", "segments": 7}), "Hello.", "klingon"),
        (answer({"text": "Hel\0lo.", "language": "x" * 99}), "Hello.", "x" * 20),
        (Reply(body=b"Hel\0lo.\n", content_type="text/plain; charset=utf-8"), "Hello.", "tr"),
        (answer({"text": "Hello. you", "segments": [{"text": " Hello."}, SEGMENT]}), "Hello.", "tr"),
        (answer({"text": "you", "segments": [SEGMENT]}), "", "tr"),
        (answer({"text": "", "segments": []}), "", "tr"),
        (answer({"text": "..."}), "...", "tr"),
    ],
)
def test_answers_of_looser_servers_are_understood(
    service: FakeOpenAI, speech: Samples, reply: Reply, text: str, language: str
) -> None:
    service.script.append(reply)
    transcript = transcriber(service).transcribe(speech, language="tr")
    assert (transcript.text, transcript.language) == (text, language)
    assert transcript.no_speech is (text != "Hello.")


def test_a_hint_said_back_is_silence(service: FakeOpenAI, speech: Samples) -> None:
    service.text = lambda request: request.fields["prompt"]
    transcript = transcriber(service).transcribe(speech, language="uz")
    assert (transcript.text, transcript.no_speech) == ("", True)


@pytest.mark.parametrize(
    ("reply", "wait"),
    [
        (refusal(429, "Rate limit reached.", code="rate_limit_exceeded", Retry_After="20"), 20.0),
        (refusal(429, "Rate limit reached.", Retry_After="3", retry_after_ms="1500"), 1.5),
        (refusal(429, "Slow down.", Retry_After="soon"), None),
        (refusal(429, "Slow down.", Retry_After="inf"), 86_400.0),
        (refusal(429, "Slow down.", Retry_After="-5"), 0.0),
        (refusal(503, "Overloaded.", Retry_After="Fri, 21 Nov 2025 10:00:30 GMT"), 0.0),
        (refusal(503, "Overloaded.", Retry_After="Sat, 21 Nov 2026 10:00:30 GMT", Date="today"), None),
        (refusal(500, "The server had an error."), None),
        (answer({"error": "busy"}, status=503), None),
        (Reply(status=502, body=PAGE, content_type="text/html"), None),
        (refusal(408, "Timed out."), None),
        (Reply(body=PAGE, content_type="text/html"), None),
        (Reply(body=b'{"text": "Hel', content_type="application/json"), None),
        (Reply(body=b"[]"), None),
        (Reply(body=b""), None),
        (answer({"segments": []}), None),
        (answer({"text": "Hello, this is cut."}, cut=True), None),
    ],
)
def test_what_may_pass_is_unavailable_and_asked_once(
    service: FakeOpenAI, speech: Samples, reply: Reply, wait: float | None
) -> None:
    service.script.append(reply)
    with pytest.raises(TranscriptionUnavailable) as failed:
        transcriber(service).transcribe(speech, language="en")
    assert isinstance(failed.value, Unavailable)
    assert failed.value.code == "transcription_unavailable"
    assert failed.value.retry_after == wait
    assert len(service.received) == 1


def test_a_date_to_wait_for_is_read_by_the_servers_own_clock(service: FakeOpenAI, speech: Samples) -> None:
    service.script.append(
        Reply(
            status=429,
            headers={"Retry-After": "Sat, 21 Nov 2026 10:00:30 GMT", "Date": "Sat, 21 Nov 2026 10:00:00 GMT"},
        )
    )
    with pytest.raises(TranscriptionUnavailable) as failed:
        transcriber(service).transcribe(speech, language="en")
    assert failed.value.retry_after == 30.0


def test_no_answer_in_time_is_unavailable(service: FakeOpenAI, speech: Samples) -> None:
    service.script.append(Reply(hang=True))
    with pytest.raises(TranscriptionUnavailable) as failed:
        transcriber(service, timeout=0.2).transcribe(speech, language="en")
    assert failed.value.detail == "No answer within 0.2 seconds."


def test_nobody_at_the_address_is_unavailable(speech: Samples) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{closed.getsockname()[1]}/v1"
        with pytest.raises(TranscriptionUnavailable):
            OpenAITranscriber(api_key=KEY, base_url=address, timeout=2).transcribe(speech, language="en")


@pytest.mark.parametrize(
    ("reply", "error", "detail"),
    [
        (refusal(400, "Invalid file format."), TranscriptionRefused, "HTTP 400: Invalid file format."),
        (answer({"error": "failed to read WAV"}, status=400), TranscriptionRefused, "HTTP 400: failed to read WAV"),
        (answer({"error": "failed to read WAV"}), TranscriptionRefused, "failed to read WAV"),
        (answer({"detail": "no such field"}, status=422), TranscriptionRefused, "HTTP 422: no such field"),
        (refusal(413, "Too large."), TranscriptionRefused, "HTTP 413: Too large."),
        (refusal(401, f"Incorrect key {KEY}."), TranscriptionMisconfigured, "HTTP 401: Incorrect key ***."),
        (refusal(403, "Not in this country."), TranscriptionMisconfigured, "HTTP 403: Not in this country."),
        (
            refusal(429, "You exceeded your quota.", code="insufficient_quota", Retry_After="1"),
            TranscriptionMisconfigured,
            "HTTP 429: You exceeded your quota.",
        ),
        (Reply(status=404, body=b"Not Found"), TranscriptionMisconfigured, "HTTP 404: Not Found"),
    ],
)
def test_what_cannot_pass_is_final_and_says_whose_it_is(
    service: FakeOpenAI, speech: Samples, reply: Reply, error: type[TranscriptionRefused], detail: str
) -> None:
    service.script.append(reply)
    with pytest.raises(TranscriptionRefused) as failed:
        transcriber(service).transcribe(speech, language="en")
    assert type(failed.value) is error
    assert failed.value.code == error.code
    assert failed.value.detail == detail
    assert len(service.received) == 1


def test_the_strict_service_refuses_a_wrong_key_and_an_unknown_model(service: FakeOpenAI, speech: Samples) -> None:
    for options in ({"api_key": "sk-wrong"}, {"model": "whisper-9"}, {"base_url": service.base_url + "/v2"}):
        with pytest.raises(TranscriptionMisconfigured):
            transcriber(service, **options).transcribe(speech, language="en")


def test_sound_over_the_services_limit_is_not_sent(service: FakeOpenAI, speech: Samples) -> None:
    long = Samples(speech.values.repeat(160))
    with pytest.raises(TranscriptionRefused):
        transcriber(service).transcribe(long, language="en")
    assert service.received == []


def test_no_other_address_is_asked(service: FakeOpenAI, speech: Samples, monkeypatch: pytest.MonkeyPatch) -> None:
    with FakeOpenAI() as other:
        monkeypatch.setenv("OPENAI_BASE_URL", other.base_url)
        monkeypatch.setenv("OPENAI_API_KEY", "sk-of-the-environment")
        assert transcriber(service).transcribe(speech, language="en").text == TEXTS[NAME]
        location = f"{other.base_url}/audio/transcriptions"
        service.script.append(Reply(status=307, headers={"Location": location}))
        with pytest.raises(TranscriptionMisconfigured):
            transcriber(service).transcribe(speech, language="en")
        assert other.received == []


def test_a_server_without_keys_gets_no_real_one(speech: Samples, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-of-the-environment")
    with FakeOpenAI(key="none") as local:
        assert transcriber(local, api_key="").transcribe(speech, language="en").text == "Hello."
    assert local.received[0].authorization == "Bearer none"


def test_the_key_is_never_logged(service: FakeOpenAI, speech: Samples, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    service.script.extend(
        [refusal(401, f"Incorrect key {KEY}."), refusal(500, KEY), Reply(status=400, body=KEY.encode())]
    )
    shown = ""
    for _ in range(3):
        with pytest.raises((TranscriptionRefused, TranscriptionUnavailable)) as failed:
            transcriber(service).transcribe(speech, language="en")
        shown += f"{failed.getrepr(style='long')} {vars(failed.value)} {failed.value!r}"
        assert failed.value.__cause__ is None
        assert failed.value.__suppress_context__
    assert transcriber(service).transcribe(speech, language="en").text == TEXTS[NAME]
    assert len(caplog.records) > 0
    assert KEY not in caplog.text + shown
