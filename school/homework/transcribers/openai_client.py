"""Transcription by OpenAI, or by a server that speaks its protocol."""

import openai

from school.common.audio import Samples
from school.homework.transcribers.base import (
    DETECTED,
    Transcript,
    TranscriptionMisconfigured,
    TranscriptionRefused,
    TranscriptionUnavailable,
)
from school.homework.transcribers.openai_answers import Heard, Refusal, read_answer, read_refusal, read_wait

PUBLIC_URL = "https://api.openai.com/v1"
# Gives its doubts about silence and the language it heard, and is a name that most local servers accept too.
DEFAULT_MODEL = "whisper-1"
MAX_UPLOAD = 25 * 1024 * 1024
CONNECT_SECONDS = 5.0
# Local servers ask for no key, but the client sends one always.
NO_KEY = "none"

# Refused by the hosted service though its models know them: left to detection, with a hint in the language itself.
HINTS = {"uz": "Quyidagi yozuvda o‘zbek tilida so‘zlashadilar."}

BUSY = {408, 409, 425, 429}
OURS_TO_MEND = {401, 402, 403, 404}
QUOTA = {"insufficient_quota", "billing_hard_limit_reached"}
UNKNOWN_MODEL = {"model_not_found", "invalid_model"}


class OpenAITranscriber:
    """One request for a recording, two when its language is refused. It never repeats by itself: the job does.

    Only the configured address is asked, redirects are not followed. What leaves is the bare sound as WAV, whatever
    was uploaded: a type that every server takes, without the names and places a phone writes into its files.
    """

    def __init__(self, *, api_key: str, base_url: str = "", model: str = "", timeout: float = 120) -> None:
        self._api_key = api_key or NO_KEY
        self.base_url = base_url or PUBLIC_URL
        self.model = model or DEFAULT_MODEL
        self.timeout = timeout

    def transcribe(self, samples: Samples, *, language: str) -> Transcript:
        """What is said, in the language asked for, or in the one detected when that is "auto" or refused."""
        upload = samples.wav()
        if len(upload) > MAX_UPLOAD:
            raise TranscriptionRefused(detail=f"{len(upload)} bytes of sound; the service takes {MAX_UPLOAD}.")
        code = "" if language == DETECTED else language.partition("-")[0].lower()
        hint = HINTS.get(code, "")
        sent = "" if hint else code
        try:
            heard = self._ask(upload, language=sent, hint=hint)
        except _LanguageRefused:
            sent = ""
            heard = self._ask(upload, language=sent, hint=hint)
        text = "" if heard.text == hint else heard.text  # silence makes Whisper say its hint
        return Transcript(
            text=text,
            language=heard.language or sent or DETECTED,
            engine=f"openai/{self.model}",
            duration_seconds=samples.seconds,
            no_speech=not any(character.isalnum() for character in text),
        )

    def _ask(self, upload: bytes, *, language: str, hint: str) -> Heard:
        """One request. Errors of the client hold the request with its key, so none is passed on as the cause."""
        try:
            with self._client() as client:
                answer = client.audio.transcriptions.with_raw_response.create(
                    file=("recording.wav", upload, "audio/wav"),
                    model=self.model,
                    response_format="verbose_json" if "whisper" in self.model.lower() else "json",
                    language=language or openai.omit,
                    prompt=hint or openai.omit,
                ).http_response
        except openai.APIStatusError as error:
            raise self._refused(error, language=language) from None
        except openai.APITimeoutError:
            raise TranscriptionUnavailable(detail=f"No answer within {self.timeout:g} seconds.") from None
        except openai.APIError as error:
            raise TranscriptionUnavailable(detail=self._clean(f"No answer: {error}")) from None
        return read_answer(answer.text, content_type=answer.headers.get("content-type", ""))

    def _client(self) -> openai.OpenAI:
        timeout = openai.Timeout(self.timeout, connect=min(CONNECT_SECONDS, self.timeout))
        return openai.OpenAI(
            api_key=self._api_key,
            base_url=self.base_url,
            timeout=timeout,
            max_retries=0,
            http_client=openai.DefaultHttpxClient(follow_redirects=False, timeout=timeout),
        )

    def _refused(self, error: openai.APIStatusError, *, language: str) -> Exception:
        """The error status as one of ours; a refused language is told apart only where one was sent."""
        status, refusal = error.status_code, read_refusal(error.response.text)
        if status == 400 and language and refusal.is_about_language:
            return _LanguageRefused()
        detail = self._clean(f"HTTP {status}: {refusal.message or refusal.code}")
        if _is_ours_to_mend(status, refusal):
            return TranscriptionMisconfigured(detail=detail)
        if status in BUSY or status >= 500:
            return TranscriptionUnavailable(retry_after=read_wait(error.response.headers), detail=detail)
        return TranscriptionRefused(detail=detail)

    def _clean(self, text: str) -> str:
        return text.replace(self._api_key, "***") if self._api_key != NO_KEY else text


class _LanguageRefused(Exception):
    """The service does not know the language that was sent."""


def _is_ours_to_mend(status: int, refusal: Refusal) -> bool:
    """Whether nothing changes until somebody mends the key, the quota, the model or the address (a redirect)."""
    return status in OURS_TO_MEND or 300 <= status < 400 or refusal.code in QUOTA | UNKNOWN_MODEL
