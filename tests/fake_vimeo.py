"""Vimeo's API on loopback, with its tus server: videos are made empty, filled by PATCH, and prepared after that."""

import json
import threading
from collections import deque
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

TOKEN = "vimeo-token-0123456789abcdef"
FIRST_NUMBER = 900_001


@dataclass
class Clip:
    """A video at Vimeo; `is_foreign`: of an account that is not the token's."""

    number: str
    name: str
    description: str = ""
    size: int = 0
    received: int = 0
    transcode: str = "in_progress"
    seconds: int = 0
    view: str = "anybody"
    is_foreign: bool = False
    made_at: datetime = field(default_factory=lambda: datetime.now(UTC))


@dataclass(frozen=True)
class Reply:
    """One answer. `cut` closes the connection in its place, after the work is done."""

    status: int = 200
    value: Any = None
    cut: bool = False


CUT = Reply(cut=True)
QUOTA = Reply(403, {"error": "You have used up your quota.", "error_code": 4102})
BUSY = Reply(429, {"error": "Too many API requests."})


class FakeVimeo:
    """Answers the API's calls by the protocol, or with the next of `script`; a CUT there comes after the work."""

    def __init__(self) -> None:
        self.clips: dict[str, Clip] = {}
        self.script: deque[Reply] = deque()
        self.calls: list[str] = []
        self.is_kept = False  # what is deleted stays, for tests that undo what they do
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})

    @property
    def base_url(self) -> str:
        """What VIMEO_BASE_URL is set to."""
        return f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def reply(self, method: str, path: str, token: str, accept: str, body: dict[str, Any]) -> Reply:
        """Notes the call and answers it."""
        self.calls.append(f"{method} {path}")
        scripted = self.script.popleft() if self.script else None
        if scripted and not scripted.cut:
            return scripted
        if token != f"bearer {TOKEN}":
            return Reply(401, {"error": "You must provide a valid authenticated access token.", "error_code": 8003})
        if accept != "application/vnd.vimeo.*+json;version=3.4":
            return Reply(400, {"error": "Say which version."})
        done = self._work(method, path, body)
        return scripted or done

    def _work(self, method: str, path: str, body: dict[str, Any]) -> Reply:
        if (method, path) == ("POST", "/me/videos"):
            return self._make(body)
        if (method, path) == ("GET", "/me/videos"):
            return Reply(200, {"data": [self._told(clip) for clip in reversed(self.clips.values())]})
        clip = self.clips.get(path.removeprefix("/videos/"))
        if clip is None:
            return Reply(404, {"error": "The requested video couldn't be found.", "error_code": 5000})
        if clip.is_foreign and method != "GET":
            return Reply(403, {"error": "You do not own this video."})
        return self._changed(method, clip, body)

    def _make(self, body: dict[str, Any]) -> Reply:
        upload = body.get("upload") or {}
        if upload.get("approach") != "tus" or not str(upload.get("size", "")).isdigit():
            return Reply(400, {"error": "Something strange occurred.", "error_code": 2230})
        number = str(FIRST_NUMBER + len(self.calls))
        self.clips[number] = Clip(number, body.get("name", ""), body.get("description") or "", int(upload["size"]))
        return Reply(201, self._told(self.clips[number]))

    def _changed(self, method: str, clip: Clip, body: dict[str, Any]) -> Reply:
        if method == "DELETE" and self.is_kept:
            return Reply(204)
        if method == "DELETE":
            del self.clips[clip.number]
            return Reply(204)
        clip.name, clip.description = body.get("name", clip.name), body.get("description", clip.description)
        clip.view = body.get("privacy", {}).get("view", clip.view)
        return Reply(200, self._told(clip))

    def _told(self, clip: Clip) -> dict[str, Any]:
        is_whole = clip.received == clip.size
        return {
            "uri": f"/videos/{clip.number}",
            "name": clip.name,
            "description": clip.description or None,
            "link": f"https://vimeo.com/{clip.number}",
            "duration": clip.seconds,
            "created_time": clip.made_at.isoformat(),
            "upload": {
                "approach": "tus",
                "status": "complete" if is_whole else "in_progress",
                "upload_link": f"{self.base_url}/files/{clip.number}",
            },
            "transcode": {"status": clip.transcode},
            "privacy": {"view": clip.view},
        }

    def take(self, number: str, offset: int, chunk: bytes) -> tuple[int, int]:
        """A part of a file by tus: the status and the new offset."""
        clip = self.clips.get(number)
        if clip is None:
            return 404, 0
        if offset != clip.received or clip.received + len(chunk) > clip.size:
            return 409, clip.received
        clip.received += len(chunk)
        return 204, clip.received


def _handler(service: FakeVimeo) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self) -> None:
            content = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            path = urlsplit(self.path).path
            if path.startswith("/files/"):
                self.tus(path.removeprefix("/files/"), content)
                return
            token, accept = self.headers.get("Authorization", ""), self.headers.get("Accept", "")
            reply = service.reply(self.command, path, token, accept, json.loads(content or b"{}"))
            self.close_connection = True
            if not reply.cut:
                self.tell(reply.status, b"" if reply.value is None else json.dumps(reply.value).encode())

        def tus(self, number: str, chunk: bytes) -> None:
            status, offset = service.take(number, int(self.headers.get("Upload-Offset", 0)), chunk)
            self.tell(status, b"", {"Upload-Offset": str(offset), "Tus-Resumable": "1.0.0"})

        def tell(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
            self.send_response_only(status)
            for name, value in {"Content-Length": str(len(body)), **(headers or {})}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST = do_PATCH = do_DELETE = answer

        def log_message(self, format: str, *args: object) -> None:
            """Nothing: the tests read `calls`."""

    return Handler
