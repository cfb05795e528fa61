"""Stored files over HTTP: whole or by range, piece by piece; from a bucket by a short-lived signed address.

Whoever calls has made sure that the person may have the file: nothing is checked here.
"""

import hashlib
import re
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import IO, Any, cast

from asgiref.sync import sync_to_async
from django.conf import settings
from django.core.files.storage import default_storage
from django.core.handlers.asgi import ASGIRequest
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import get_conditional_response
from django.utils.http import content_disposition_header, http_date

from school.common.errors import NotFound

CHUNK = 256 * 1024
RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")
POLICY = "default-src 'none'; sandbox"


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredFile:
    """A file in storage, and all that an answer says of it: storage itself is asked for the bytes only.

    What is stored under `name` never changes. `file_name` is what it is called when it is saved; sounds and videos are
    played in place, everything else is an attachment.
    """

    name: str
    file_name: str
    content_type: str
    size: int
    modified: datetime

    @property
    def etag(self) -> str:
        return f'"{hashlib.sha256(self.name.encode()).hexdigest()[:32]}"'

    @property
    def disposition(self) -> str:
        attached = not self.content_type.startswith(("audio/", "video/"))
        return content_disposition_header(attached, self.file_name) or "attachment"

    @property
    def headers(self) -> dict[str, str]:
        """What every answer about the file carries, with and without its bytes."""
        return {
            "Accept-Ranges": "bytes",
            "Cache-Control": "private, no-cache",
            "Content-Disposition": self.disposition,
            "Content-Security-Policy": POLICY,
            "ETag": self.etag,
            "Last-Modified": http_date(self.modified.timestamp()),
            "X-Content-Type-Options": "nosniff",
        }


def file_answer(request: HttpRequest, stored: StoredFile) -> HttpResponseBase:
    """The file (200), the wanted part of it (206), 304 and 412 by the request's conditions, 416 for a part that is not
    there; for a file in a bucket 302 to an address that lives for some minutes. NotFound when storage has lost it.
    """
    settled = get_conditional_response(request, etag=stored.etag, last_modified=int(stored.modified.timestamp()))
    if settled is not None:
        return with_headers(settled, stored.headers if settled.status_code == 304 else {})
    if request.method == "HEAD":
        return described(stored)
    if not on_this_host(stored.name):
        return signed(stored)
    wanted = wanted_range(request, stored)
    if wanted is None:
        return part(request, stored, 0, stored.size)
    start, end = wanted
    if start >= end:
        return HttpResponse(status=416, headers={"Content-Range": f"bytes */{stored.size}"})
    answer = part(request, stored, start, end)
    answer.status_code = 206
    answer["Content-Range"] = f"bytes {start}-{end - 1}/{stored.size}"
    return answer


def with_headers(answer: HttpResponseBase, headers: Mapping[str, str]) -> HttpResponseBase:
    for name, value in headers.items():
        answer[name] = value
    return answer


def described(stored: StoredFile) -> HttpResponse:
    """All but the bytes."""
    length = {"Content-Length": str(stored.size)}
    return HttpResponse(content_type=stored.content_type, headers=stored.headers | length)


def on_this_host(name: str) -> bool:
    """Whether storage is a folder here."""
    try:
        return bool(default_storage.path(name))
    except NotImplementedError:
        return False


def signed(stored: StoredFile) -> HttpResponse:
    """To the bucket, which then says of the file what we would have said. Nobody keeps this answer."""
    parameters = {
        "ResponseContentType": stored.content_type,
        "ResponseContentDisposition": stored.disposition,
        "ResponseCacheControl": "private, no-cache",
    }
    bucket = cast("Any", default_storage)
    address = bucket.url(stored.name, parameters=parameters, expire=settings.S3_LINK_SECONDS)
    return HttpResponseRedirect(address, headers={"Cache-Control": "no-store", "Referrer-Policy": "no-referrer"})


def wanted_range(request: HttpRequest, stored: StoredFile) -> tuple[int, int] | None:
    """The first byte and the one after the last; None for the whole file: without a range, with several, with one that
    cannot be read, and when `If-Range` speaks of another file."""
    condition = request.headers.get("If-Range", "")
    if condition and condition not in (stored.etag, stored.headers["Last-Modified"]):
        return None
    found = RANGE.fullmatch(request.headers.get("Range", "").replace(" ", ""))
    if not found or found.groups() == ("", ""):
        return None
    first, last = found.groups()
    if not first:
        return max(stored.size - int(last), 0), stored.size if int(last) else 0
    if last and int(last) < int(first):
        return None
    return int(first), min(int(last) + 1, stored.size) if last else stored.size


def part(request: HttpRequest, stored: StoredFile, start: int, end: int) -> StreamingHttpResponse:
    """Bytes from `start` to before `end`, as they are, never all in memory."""
    try:
        file = default_storage.open(stored.name, "rb")
    except FileNotFoundError as error:
        raise NotFound from error
    file.seek(start)
    kind = AwaitedPieces if isinstance(request, ASGIRequest) else Pieces
    headers = stored.headers | {"Content-Length": str(end - start)}
    return StreamingHttpResponse(kind(file, end - start), content_type=stored.content_type, headers=headers)


class Taken:
    """A part of an open file; the answer closes it at its end, also when nobody listens any more."""

    def __init__(self, file: IO[bytes], length: int) -> None:
        self.file, self.left = file, length

    def take(self) -> bytes:
        """The next piece; empty at the end."""
        piece = self.file.read(min(CHUNK, self.left))
        self.left -= len(piece)
        return piece

    def close(self) -> None:
        self.file.close()


class Pieces(Taken):
    """For a server that waits."""

    def __iter__(self) -> Iterator[bytes]:
        while piece := self.take():
            yield piece


class AwaitedPieces(Taken):
    """For a server that does other things meanwhile; Django would read the whole file into memory for it otherwise."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        take = sync_to_async(self.take, thread_sensitive=False)
        while piece := await take():
            yield piece
