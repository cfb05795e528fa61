"""Telegram's Bot API on loopback: strict about what it is sent, and failing on demand."""

import json
import threading
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

TOKEN = "123456:AAF-test-0123456789abcdefghijklmnopqr"
LONGEST = 4096


@dataclass(frozen=True)
class Sent:
    """A method that was called, with its parameters."""

    method: str
    parameters: Mapping[str, Any]

    @property
    def chat(self) -> int:
        return int(self.parameters.get("chat_id", 0))

    @property
    def text(self) -> str:
        return str(self.parameters.get("text", ""))


@dataclass(frozen=True)
class Reply:
    """One answer. `cut` closes the connection before it, `half` in the middle; `hang` gives none until the end."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    cut: bool = False
    half: bool = False
    hang: bool = False


def refusal(status: int, description: str, **parameters: Any) -> Reply:
    """Telegram's error envelope; 429 names its wait in the body and in a header."""
    body = {"ok": False, "error_code": status, "description": description}
    headers = {}
    if parameters:
        body["parameters"] = parameters
    if "retry_after" in parameters:
        headers["Retry-After"] = str(parameters["retry_after"])
    return Reply(status, json.dumps(body).encode(), headers)


def too_many(seconds: int) -> Reply:
    """The chat has to wait."""
    return refusal(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


BLOCKED = refusal(403, "Forbidden: bot was blocked by the user")
NOT_FOUND = refusal(400, "Bad Request: chat not found")
BROKEN = refusal(500, "Internal Server Error")
CUT = Reply(cut=True)


class Server(ThreadingHTTPServer):
    """Takes many calls at the same moment."""

    request_queue_size = 64


class FakeTelegram:
    """Answers each call of a chat with the next of `script[chat]`, and by the protocol when that is empty.

    `delivered` is what arrived in chats; `received` is every call. `on_call` runs before each answer.
    """

    def __init__(self, *, token: str = TOKEN) -> None:
        self.token = token
        self.script: dict[int, deque[Reply]] = {}
        self.received: list[Sent] = []
        self.delivered: list[Sent] = []
        self.on_call: Callable[[Sent], None] | None = None
        self.stopping = threading.Event()
        self.lock = threading.Lock()
        self._server = Server(("127.0.0.1", 0), _handler(self))
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})

    @property
    def base_url(self) -> str:
        """What TELEGRAM_BASE_URL is set to."""
        return f"http://127.0.0.1:{self._server.server_port}"

    def answers(self, chat: int, *replies: Reply) -> None:
        """Let the next calls for this chat be answered so."""
        self.script[chat] = deque(replies)

    def texts_of(self, chat: int) -> list[str]:
        """What arrived in the chat, in order."""
        return [sent.text for sent in self.delivered if sent.chat == chat]

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stopping.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def reply(self, path: str, content_type: str, body: bytes) -> Reply:
        """Notes the call and answers it."""
        token, _slash, method = path.removeprefix("/bot").partition("/")
        if not path.startswith("/bot") or method not in {"sendMessage", "setWebhook"}:
            return refusal(404, "Not Found")
        if token != self.token:
            return refusal(401, "Unauthorized: invalid token specified")
        if not content_type.startswith("application/json"):
            return refusal(400, "Bad Request: the test server reads JSON only")
        sent = Sent(method, json.loads(body))
        with self.lock:
            self.received.append(sent)
        if self.on_call:
            self.on_call(sent)
        return self._answer(sent)

    def _answer(self, sent: Sent) -> Reply:
        scripted = self.script.get(sent.chat)
        if scripted:
            return scripted.popleft()
        if sent.method == "setWebhook":
            return _ok(value=True)
        if not sent.text or _visible_length(sent) > LONGEST:
            return refusal(400, "Bad Request: message is too long")
        with self.lock:
            self.delivered.append(sent)
            number = len(self.delivered)
        return _ok({"message_id": number, "chat": {"id": sent.chat, "type": "private"}, "text": sent.text})


def _ok(value: Any) -> Reply:
    return Reply(200, json.dumps({"ok": True, "result": value}).encode())


def _visible_length(sent: Sent) -> int:
    """In UTF-16 units, without the markup."""
    text = sent.text
    for mark in ("<b>", "</b>"):
        text = text.replace(mark, "")
    for name, sign in (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")):
        text = text.replace(name, sign)
    return len(text.encode("utf-16-le")) // 2


def _handler(service: FakeTelegram) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            reply = service.reply(self.path, self.headers.get("Content-Type", ""), body)
            self.close_connection = True
            if reply.hang:
                service.stopping.wait()
            if reply.hang or reply.cut:
                return
            self.send_response_only(reply.status)
            for name, value in {"Content-Type": "application/json", **reply.headers}.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(reply.body)))
            self.end_headers()
            self.wfile.write(reply.body[: len(reply.body) // 2] if reply.half else reply.body)

        def log_message(self, format: str, *args: object) -> None:
            """Nothing: the tests read `received`."""

    return Handler
