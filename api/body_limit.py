"""Bodies that nobody needs are cut off while they arrive: Django would first store them whole, however large.

What was cut off is marked in the request's scope, and answered with 413 by the middleware, inside of CORS.
"""

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from django.conf import settings
from django.http import HttpRequest

type Message = MutableMapping[str, Any]
type Receive = Callable[[], Awaitable[Message]]
type Send = Callable[[Message], Awaitable[None]]
type App = Callable[[Message, Receive, Send], Awaitable[None]]

FORM = b"multipart/form-data"
CUT = "maktab.body_was_cut"
END: Message = {"type": "http.request", "body": b"", "more_body": False}


class BodyLimit:
    """An ASGI app around another one, which gets no more of a body than the limit allows."""

    def __init__(self, app: App) -> None:
        self.app = app

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        limited = limiting(scope, receive) if scope["type"] == "http" else receive
        await self.app(scope, limited, send)


def limiting(scope: Message, receive: Receive) -> Receive:
    """Pass on what arrives until it is too much; an announcement of too much is enough."""
    headers = dict(scope["headers"])
    most, announced, arrived = limit_of(headers), headers.get(b"content-length", b""), 0
    if announced.isdigit() and int(announced[:20]) > most:
        scope[CUT] = True
    has_ended = False

    async def limited() -> Message:
        nonlocal arrived, has_ended
        while True:
            if scope.get(CUT) and not has_ended:
                has_ended = True
                return {**END}
            message = await receive()
            arrived += len(message.get("body", b""))
            if message["type"] != "http.request" or not (arrived > most or scope.get(CUT)):
                return message
            scope[CUT] = True  # what still comes is dropped, until the answer has ended the connection

    return limited


def limit_of(headers: dict[bytes, bytes]) -> int:
    """The most bytes that are taken: forms may carry files, everything else is small."""
    if headers.get(b"content-type", b"").strip().lower().startswith(FORM):
        return int(settings.UPLOAD_MAX_MEGABYTES) * 1024 * 1024
    return int(settings.DATA_UPLOAD_MAX_MEMORY_SIZE)


def was_cut(request: HttpRequest) -> bool:
    """Whether the request's body is not all here."""
    return bool(getattr(request, "scope", {}).get(CUT))
