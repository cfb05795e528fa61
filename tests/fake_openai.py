"""A transcription service on loopback that speaks OpenAI's protocol, strictly, and fails on demand."""

import json
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email.parser import BytesParser
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler
from typing import Any

from tests.loopback import Served

KEY = "sk-test-0123456789abcdef"
PATH = "/v1/audio/transcriptions"
MAX_UPLOAD = 25 * 1024 * 1024
EXTENSIONS = {"flac", "mp3", "mp4", "mpeg", "mpga", "m4a", "ogg", "wav", "webm"}
FORMATS = {
    "whisper-1": {"json", "text", "srt", "verbose_json", "vtt"},
    "gpt-4o-transcribe": {"json"},
    "gpt-4o-mini-transcribe": {"json"},
}
LANGUAGES = {"az": "azerbaijani", "en": "english", "kk": "kazakh", "ru": "russian", "tr": "turkish"}


@dataclass(frozen=True)
class Received:
    """One request as it came over the wire."""

    path: str
    authorization: str
    fields: Mapping[str, str]
    file_name: str
    file_type: str
    file: bytes


@dataclass(frozen=True)
class Reply:
    """One answer. `cut` closes the connection in the middle of the body; `hang` gives none until the server stops."""

    status: int = 200
    body: bytes = b""
    content_type: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)
    cut: bool = False
    hang: bool = False


def answer(value: object, **options: Any) -> Reply:
    """An answer with a JSON body."""
    return Reply(body=json.dumps(value).encode(), **options)


def refusal(status: int, message: str, *, code: str | None = None, param: str | None = None, **headers: str) -> Reply:
    """OpenAI's error envelope; headers with _ for -."""
    error = {"message": message, "type": "invalid_request_error", "param": param, "code": code}
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return answer({"error": error}, status=status, headers=named)


class FakeOpenAI(Served):
    """Answers each request with the next of `script`, and by the protocol with `text` when that is empty."""

    def __init__(self, *, key: str = KEY) -> None:
        self.key = key
        self.text: str | Callable[[Received], str] = "Hello."
        self.script: deque[Reply] = deque()
        self.received: list[Received] = []
        self.serve(_handler(self))

    @property
    def base_url(self) -> str:
        """What OPENAI_BASE_URL is set to."""
        return f"{self.url}/v1"

    def reply(self, request: Received) -> Reply:
        """Notes the request and answers it."""
        self.received.append(request)
        if self.script:
            return self.script.popleft()
        return self._refusal(request) or self._transcript(request)

    def _refusal(self, request: Received) -> Reply | None:
        fields = request.fields
        formats = FORMATS.get(fields.get("model", ""))
        if request.authorization != f"Bearer {self.key}":
            return refusal(401, "Incorrect API key provided.", code="invalid_api_key")
        if formats is None:
            return refusal(404, "The model does not exist.", code="model_not_found", param="model")
        if fields.get("response_format", "json") not in formats:
            return refusal(400, "Unsupported response format.", code="unsupported_value", param="response_format")
        if (language := fields.get("language")) not in {None, *LANGUAGES}:
            text = f"Language '{language}' is not supported."
            return refusal(400, text, code="unsupported_language", param="language")
        return _file_refusal(request)

    def _transcript(self, request: Received) -> Reply:
        text = self.text(request) if callable(self.text) else self.text
        if request.fields.get("response_format") != "verbose_json":
            return answer({"text": text, "usage": {"type": "duration", "seconds": 6}})
        doubts = {"avg_logprob": -0.2, "compression_ratio": 1.1, "no_speech_prob": 0.02, "temperature": 0.0}
        segment = {"id": 0, "seek": 0, "start": 0.0, "end": 6.0, "text": f" {text}", "tokens": [1], **doubts}
        language = LANGUAGES[request.fields.get("language", "en")]
        return answer(
            {"task": "transcribe", "language": language, "duration": 6.0, "text": text, "segments": [segment]}
        )


def _file_refusal(request: Received) -> Reply | None:
    if not request.file or request.file_name.rpartition(".")[2] not in EXTENSIONS:
        return refusal(400, "Invalid file format.", param="file")
    if len(request.file) > MAX_UPLOAD:
        return refusal(413, "Maximum content size limit (26214400) exceeded.")
    return None


def _handler(service: FakeOpenAI) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if self.path != PATH:
                self._send(refusal(404, f"Invalid URL (POST {self.path})"))
                return
            self._send(service.reply(_received(self, body)))

        def _send(self, reply: Reply) -> None:
            self.close_connection = True
            if reply.hang:
                service.stopping.wait()
                return
            body = reply.body[: len(reply.body) // 2] if reply.cut else reply.body
            self.send_response_only(reply.status)
            headers = {"Date": self.date_time_string(), "Content-Type": reply.content_type, **reply.headers}
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(reply.body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Nothing: the tests read `received`."""

    return Handler


def _received(request: BaseHTTPRequestHandler, body: bytes) -> Received:
    head = f"Content-Type: {request.headers['Content-Type']}\r\n\r\n".encode()
    parts = {_name(part): part for part in BytesParser(policy=HTTP).parsebytes(head + body).iter_parts()}
    file = parts.pop("file", None)
    return Received(
        path=request.path,
        authorization=request.headers.get("Authorization", ""),
        fields={name: _content(part).decode() for name, part in parts.items()},
        file_name=file.get_filename("") if file else "",
        file_type=file.get_content_type() if file else "",
        file=_content(file) if file else b"",
    )


def _name(part: Any) -> str:
    return str(part.get_param("name", header="content-disposition"))


def _content(part: Any) -> bytes:
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    return content
