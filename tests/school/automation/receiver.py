"""Another system on loopback that is told by webhooks what happens, and checks by itself who tells it."""

import base64
import hmac
import json
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

from tests.loopback import Served

HANG = -1
CUT = -2


@dataclass(frozen=True)
class Got:
    """One request as it came over the wire; the names of headers in lower case."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def id(self) -> str:
        return self.headers["webhook-id"]

    @property
    def message(self) -> dict[str, Any]:
        parsed: dict[str, Any] = json.loads(self.body)
        return parsed

    def is_signed_with(self, secret: str) -> bool:
        """Whether one of the signatures is that of `secret`, as the specification writes it."""
        key = base64.b64decode(secret.split("_", 1)[1])
        signed = b".".join([self.id.encode(), self.headers["webhook-timestamp"].encode(), self.body])
        mine = base64.b64encode(hmac.digest(key, signed, sha256)).decode()
        return f"v1,{mine}" in self.headers["webhook-signature"].split(" ")


@dataclass
class Receiver(Served):
    """Answers with the next of `script`, a status or HANG or CUT, and with 200 when that is empty."""

    script: deque[int] = field(default_factory=deque)
    got: list[Got] = field(default_factory=list)
    location: str = ""
    answer: bytes = b"{}"
    certificate: Path | None = None  # with its key; then it speaks TLS

    def __post_init__(self) -> None:
        self.serve(handler_of(self), self.certificate)

    @property
    def url(self) -> str:
        """The address that a webhook has."""
        return f"{super().url}/hook"


def handler_of(receiver: Receiver) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def respond(self) -> None:
            self.close_connection = True
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            headers = {name.lower(): value for name, value in self.headers.items()}
            receiver.got.append(Got(self.command, self.path, headers, body))
            status = receiver.script.popleft() if receiver.script else 200
            if status == HANG:
                receiver.stopping.wait()
            if status > 0:
                self.give(status)

        do_GET = do_POST = respond

        def give(self, status: int) -> None:
            self.send_response_only(status)
            if receiver.location:
                self.send_header("Location", receiver.location)
            self.send_header("Content-Length", str(len(receiver.answer)))
            self.end_headers()
            self.wfile.write(receiver.answer)

        def log_message(self, format: str, *args: object) -> None:
            """Nothing: the tests read `got`."""

    return Handler
