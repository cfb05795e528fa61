"""A small HTTP server on loopback that plays a provider: it answers by its protocol, or as a test has scripted it."""

import json
import ssl
import threading
from collections import defaultdict, deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True)
class Call:
    """One request as it came over the wire."""

    method: str
    path: str
    query: Mapping[str, str]
    token: str
    body: dict[str, Any]


@dataclass(frozen=True)
class Reply:
    """One answer. `cut` closes the connection in its place, `hang` gives none until the end.

    With `done` what was asked for is done first, so that only the answer is lost.
    """

    status: int = 200
    value: Any = None
    text: str = ""
    cut: bool = False
    hang: bool = False
    done: bool = False

    @property
    def bytes(self) -> bytes:
        return (self.text or json.dumps(self.value, default=as_number)).encode()


CUT = Reply(cut=True)
CUT_AFTER = Reply(cut=True, done=True)
HANG = Reply(hang=True)
BROKEN = Reply(502, text="<html>Bad Gateway</html>")
GARBAGE = Reply(200, text='{"status": true, "data": [')
TOO_MANY = Reply(429, {"status": False, "message": "Too many requests"})


def as_number(value: Any) -> Any:
    """Exact amounts as providers write them: a number."""
    assert isinstance(value, Decimal)
    return int(value) if value == value.to_integral_value() else float(value)


class Server(ThreadingHTTPServer):
    """Takes many calls at the same moment."""

    request_queue_size = 128
    daemon_threads = True


class Served:
    """Serves on loopback for as long as a block lasts; an answer that is never to come waits for `stopping`."""

    def serve(self, handler: type[BaseHTTPRequestHandler], certificate: Path | None = None) -> None:
        """Take a port; with a certificate and its key in a file, speak TLS."""
        self.stopping = threading.Event()
        self._server = Server(("127.0.0.1", 0), handler)
        if certificate:
            context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            context.load_cert_chain(certificate)
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})

    @property
    def port(self) -> int:
        return self._server.server_port

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

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


@dataclass
class Loopback(Served):
    """Answers each operation with the next of its `script`, and by the protocol when that is empty."""

    script: defaultdict[str, deque[Reply]] = field(default_factory=lambda: defaultdict(deque))
    calls: list[Call] = field(default_factory=list)
    lock: threading.RLock = field(default_factory=threading.RLock)

    def __post_init__(self) -> None:
        self.serve(handler_of(self))

    def asked(self, operation: str) -> list[Call]:
        """The calls of this operation, in order."""
        return [call for call in self.calls if self.operation_of(call) == operation]

    def reply(self, call: Call) -> Reply:
        """Notes the call and answers it."""
        with self.lock:
            self.calls.append(call)
            operation = self.operation_of(call)
            scripted = self.script[operation].popleft() if self.script[operation] else None
            if scripted and not scripted.done:
                return scripted
            answer = self.answer(operation, call)
            return scripted or answer

    def operation_of(self, call: Call) -> str:
        """The protocol's word for what is called."""
        raise NotImplementedError

    def answer(self, operation: str, call: Call) -> Reply:
        """What the provider answers by its protocol."""
        raise NotImplementedError


def handler_of(service: Loopback) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def respond(self) -> None:
            self.close_connection = True
            reply = service.reply(self.read())
            if reply.hang:
                service.stopping.wait()
            if reply.hang or reply.cut:
                return
            self.send_response_only(reply.status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(reply.bytes)))
            self.end_headers()
            self.wfile.write(reply.bytes)

        do_GET = do_POST = respond

        def read(self) -> Call:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            address = urlsplit(self.path)
            token = self.headers.get("Authorization", "").removeprefix("Bearer ")
            given = json.loads(body) if body else {}
            return Call(self.command, address.path, dict(parse_qsl(address.query)), token, given)

        def log_message(self, format: str, *args: object) -> None:
            """Nothing: the tests read `calls`."""

    return Handler
