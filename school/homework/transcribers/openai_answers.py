"""Reading what a transcription service says: OpenAI, and the servers that speak its protocol loosely."""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any, NamedTuple

from django.conf.locale import LANG_INFO

from school.homework.transcribers.base import (
    Segment,
    TranscriptionRefused,
    TranscriptionUnavailable,
    spoken_text,
)

CODES_BY_NAME = {info["name"].lower(): code for code, info in LANG_INFO.items() if "name" in info}
LONGEST_WAIT = 24 * 60 * 60.0
LONGEST_DETAIL = 300
LONGEST_LANGUAGE = 20


@dataclass(frozen=True, slots=True)
class Heard:
    """A readable answer: what somebody said; the language as a code, empty when the service did not tell."""

    text: str
    language: str


class Refusal(NamedTuple):
    """A service's own words for an error; empty where it gave none."""

    message: str
    code: str
    param: str

    @property
    def is_about_language(self) -> bool:
        """Whether the `language` field was refused."""
        return (
            self.code == "unsupported_language"
            or self.param == "language"
            or ("language" in self.message.lower() and "not supported" in self.message.lower())
        )


def read_answer(body: str, *, content_type: str) -> Heard:
    """The transcript in a successful answer: json, verbose_json or plain text.

    TranscriptionUnavailable for a proxy's page and for half an answer, TranscriptionRefused for an error in disguise.
    """
    if content_type.lower().startswith("text/plain"):
        return Heard(body.replace("\0", "").strip(), "")
    answer = _json(body)
    if not isinstance(answer, dict):
        raise TranscriptionUnavailable(detail=f"Not a transcript, {content_type or 'no type'}: {shortened(body)}")
    if answer.get("error"):
        raise TranscriptionRefused(detail=read_refusal(body).message)
    if not isinstance(answer.get("text"), str):
        raise TranscriptionUnavailable(detail=f"An answer without a text: {shortened(body)}")
    # PostgreSQL stores no NUL, which JSON can hold.
    return Heard(_text(answer).replace("\0", ""), _language(answer.get("language")))


def read_refusal(body: str) -> Refusal:
    """The error in a body: OpenAI's envelope, a bare string, fields without an envelope, or any other text."""
    answer = _json(body)
    error = answer.get("error", answer) if isinstance(answer, dict) else body
    if not isinstance(error, dict):
        return Refusal(shortened(str(error)), "", "")
    message = error.get("message") or error.get("detail") or ""
    code = error.get("code") or error.get("type") or ""
    return Refusal(shortened(str(message)), str(code), str(error.get("param") or ""))


def read_wait(headers: Mapping[str, str]) -> float | None:
    """Seconds to wait by `retry-after-ms` or `retry-after` (seconds or a date), from 0 to a day; None when not told."""
    for name, divisor in (("retry-after-ms", 1000), ("retry-after", 1)):
        seconds = _number(headers.get(name, "")) / divisor
        if not math.isnan(seconds):
            return min(max(seconds, 0.0), LONGEST_WAIT)
    return _wait_until(headers.get("retry-after", ""), now=headers.get("date", ""))


def shortened(text: str) -> str:
    """The text on one line, cut for a log or an error's detail."""
    return " ".join(text.split())[:LONGEST_DETAIL]


def _text(answer: Mapping[str, Any]) -> str:
    """The service's own text, unless some of its segments are silence: then what was spoken."""
    pieces = answer.get("segments")
    segments = [_segment(item) for item in pieces if isinstance(item, dict)] if isinstance(pieces, list) else []
    if all(segment.is_speech for segment in segments):
        return str(answer["text"]).strip()
    return spoken_text(segments)


def _segment(item: Mapping[str, Any]) -> Segment:
    """A segment; what is missing counts as speech."""
    doubts = {name: _number(item.get(name)) for name in ("no_speech_prob", "avg_logprob", "compression_ratio")}
    return Segment(text=str(item.get("text") or ""), **doubts)  # comparisons with NaN are false


def _language(value: object) -> str:
    """A code from a code or an English name; a language without a code keeps its name."""
    name = value.strip().lower()[:LONGEST_LANGUAGE] if isinstance(value, str) else ""
    return CODES_BY_NAME.get(name, name)


def _wait_until(date: str, *, now: str) -> float | None:
    """Seconds between two dates of the same server, so that a wrong clock here makes no difference."""
    try:
        seconds = (parsedate_to_datetime(date) - parsedate_to_datetime(now)).total_seconds()
    except (TypeError, ValueError):
        return None
    return min(max(seconds, 0.0), LONGEST_WAIT)


def _number(value: Any) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        return math.nan


def _json(body: str) -> Any:
    try:
        return json.loads(body)
    except ValueError:
        return None
