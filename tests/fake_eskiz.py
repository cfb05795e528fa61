"""Eskiz' SMS gateway on loopback: multipart forms, bearer tokens that end, and its several shapes of errors."""

import json
import threading
import time
import uuid
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from email.parser import BytesParser
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

import jwt

EMAIL, PASSWORD = "school@example.com", "eskiz-password-0123456789"
MONTH = 30 * 24 * 60 * 60
SIGNED_WITH = "a key of Eskiz that nobody else knows"


@dataclass(frozen=True)
class Call:
    """One request as it came over the wire."""

    method: str
    path: str
    token: str
    fields: Mapping[str, str]


@dataclass(frozen=True)
class Reply:
    """One answer. `cut` closes the connection before it; `hang` gives none until the end."""

    status: int = 200
    value: Any = None
    text: str = ""
    cut: bool = False
    hang: bool = False

    @property
    def body(self) -> bytes:
        return (self.text or json.dumps(self.value)).encode()


CUT = Reply(cut=True)
NOT_MODERATED = Reply(400, {"status": "error", "message": "This text has not passed moderation"})
NO_MONEY = Reply(400, {"status": "fail", "data": {"alert": "Your balance is not enough"}})
BROKEN = Reply(500, {"message": "Server Error"})


class Server(ThreadingHTTPServer):
    """Takes many calls at the same moment."""

    request_queue_size = 64


class FakeEskiz:
    """Answers each send with the next of `script`, and by the protocol when that is empty."""

    def __init__(self) -> None:
        self.script: deque[Reply] = deque()
        self.calls: list[Call] = []
        self.messages: dict[str, Call] = {}
        self.statuses: dict[str, str] = {}
        self.good_tokens: set[str] = set()
        self.token_life = MONTH
        self.may_refresh = True
        self.stopping = threading.Event()
        self._server = Server(("127.0.0.1", 0), _handler(self))
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})

    @property
    def base_url(self) -> str:
        """What ESKIZ_BASE_URL is set to."""
        return f"http://127.0.0.1:{self._server.server_port}/api"

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

    def paths(self) -> list[str]:
        """What was called, in order."""
        return [f"{call.method} {call.path}" for call in self.calls]

    def end_tokens(self) -> None:
        """No token that was given out is good any more."""
        self.good_tokens.clear()

    def reply(self, call: Call) -> Reply:
        """Notes the call and answers it."""
        self.calls.append(call)
        if call.path == "/api/auth/login":
            return self._login(call)
        if call.path == "/api/auth/refresh" and call.method == "PATCH":
            return self._token() if self.may_refresh else Reply(401, {"message": "Expired"})
        if call.token not in self.good_tokens:
            return Reply(401, {"message": "Expired"})
        if call.path == "/api/message/sms/send":
            return self.script.popleft() if self.script else self._send(call)
        return self._status(call)

    def _login(self, call: Call) -> Reply:
        if call.fields != {"email": EMAIL, "password": PASSWORD}:
            return Reply(401, {"message": "Invalid credentials"})
        return self._token()

    def _token(self) -> Reply:
        claims = {"exp": int(time.time()) + self.token_life, "jti": uuid.uuid4().hex}
        token = jwt.encode(claims, SIGNED_WITH, algorithm="HS256")
        self.good_tokens.add(token)
        return Reply(200, {"message": "token_generated", "data": {"token": token}, "token_type": "bearer"})

    def _send(self, call: Call) -> Reply:
        phone = call.fields.get("mobile_phone", "")
        if not (phone.isdigit() and len(phone) == 12 and phone.startswith("998")):
            return Reply(422, {"status": "error", "message": {"mobile_phone": ["The mobile phone format is invalid."]}})
        if not call.fields.get("message") or not call.fields.get("from"):
            return Reply(422, {"status": "error", "message": "The message field is required."})
        number = str(uuid.uuid4())
        self.messages[number] = call
        return Reply(200, {"id": number, "message": "Waiting for SMS provider", "status": "waiting"})

    def _status(self, call: Call) -> Reply:
        number = call.path.rpartition("/")[2]
        if not call.path.startswith("/api/message/sms/status_by_id/") or number not in self.messages:
            return Reply(404, {"message": "Not found"})
        return Reply(200, {"data": {"request_id": number, "status": self.statuses.get(number, "ACCEPTED")}})


def _handler(service: FakeEskiz) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            token = self.headers.get("Authorization", "").removeprefix("Bearer ")
            reply = service.reply(Call(self.command, self.path, token, _fields(self.headers["Content-Type"], body)))
            self.close_connection = True
            if reply.hang:
                service.stopping.wait()
            if reply.hang or reply.cut:
                return
            self.send_response_only(reply.status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(reply.body)))
            self.end_headers()
            self.wfile.write(reply.body)

        do_GET = do_POST = do_PATCH = answer

        def log_message(self, format: str, *args: object) -> None:
            """Nothing: the tests read `calls`."""

    return Handler


def _fields(content_type: str | None, body: bytes) -> dict[str, str]:
    if not (content_type or "").startswith("multipart/form-data"):
        return {}
    parts = BytesParser(policy=HTTP).parsebytes(f"Content-Type: {content_type}\r\n\r\n".encode() + body)
    return {str(part.get_param("name", header="content-disposition")): _text(part) for part in parts.iter_parts()}


def _text(part: Any) -> str:
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    return content.decode()
