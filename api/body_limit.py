"""Bodies that nobody needs are cut off while they arrive: Django would first store them whole, however large.

What was cut off is marked in the request's scope, and answered with 413 by the middleware, inside of CORS.
"""

import re
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from django.conf import settings
from django.http import HttpRequest

from school.common.errors import Unauthenticated
from school.people.choices import Role
from school.people.tokens import ACCESS, decode

type Message = MutableMapping[str, Any]
type Receive = Callable[[], Awaitable[Message]]
type Send = Callable[[Message], Awaitable[None]]
type App = Callable[[Message, Receive, Send], Awaitable[None]]

FORM = b"multipart/form-data"
FILMED = re.compile(r"/api/admin/courses(/[^/]*)?/?")  # where a course's own video may come along
MEGABYTE = 1024 * 1024
ROUND_IT = 1  # megabytes: the form around the video
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
    most, announced, arrived = limit_of(scope["path"], headers), headers.get(b"content-length", b""), 0
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


def limit_of(path: str, headers: dict[bytes, bytes]) -> int:
    """The most bytes that are taken: forms may carry files, everything else is small."""
    if not headers.get(b"content-type", b"").strip().lower().startswith(FORM):
        return int(settings.DATA_UPLOAD_MAX_MEMORY_SIZE)
    if FILMED.fullmatch(path) and keeps_courses(headers):
        return (int(settings.VIDEO_MAX_MEGABYTES) + ROUND_IT) * MEGABYTE
    return int(settings.UPLOAD_MAX_MEGABYTES) * MEGABYTE


def keeps_courses(headers: dict[bytes, bytes]) -> bool:
    """Whether somebody calls who may have a video to send: others get no room on our disk for one.

    Only the token is looked at, not the database; whether its login lives and may do this is asked once the body is
    here, as for every call.
    """
    scheme, _space, token = headers.get(b"authorization", b"").decode("latin-1").partition(" ")
    try:
        return scheme.lower() == "bearer" and decode(token.strip(), ACCESS).role in (Role.TEACHER, Role.ADMIN)
    except Unauthenticated:
        return False


def was_cut(request: HttpRequest) -> bool:
    """Whether the request's body is not all here."""
    return bool(getattr(request, "scope", {}).get(CUT))
