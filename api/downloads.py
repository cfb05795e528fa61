"""Files over HTTP: whole or by range, so that audio can be played from any place; from S3 by a short-lived address."""

import re

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

from api.errors import RangeNotSatisfiable, error_answer
from api.gateway.files import StoredFile

RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")


def file_answer(request: HttpRequest, stored: StoredFile) -> HttpResponse:
    """The file, the wanted part of it (206), or the way to it when it is in a bucket."""
    if not on_this_host(stored):
        return HttpResponseRedirect(stored.file.url)
    wanted = wanted_range(request.headers.get("Range", ""), stored.size)
    if wanted is None:
        return part(stored, 0, stored.size)
    start, end = wanted
    if start >= end:
        answer = error_answer(RangeNotSatisfiable())
        answer["Content-Range"] = f"bytes */{stored.size}"
        return answer
    answer = part(stored, start, end)
    answer.status_code = 206
    answer["Content-Range"] = f"bytes {start}-{end - 1}/{stored.size}"
    return answer


def on_this_host(stored: StoredFile) -> bool:
    """Whether storage is a folder here."""
    try:
        return bool(stored.file.path)
    except NotImplementedError:
        return False


def wanted_range(header: str, size: int) -> tuple[int, int] | None:
    """The first byte and the one after the last; None for the whole file, also when the header cannot be read."""
    found = RANGE.fullmatch(header.replace(" ", ""))
    if not found or found.groups() == ("", ""):
        return None
    first, last = found.groups()
    if not first:
        return max(size - int(last), 0), size if int(last) else 0
    if last and int(last) < int(first):
        return None
    return int(first), min(int(last) + 1, size) if last else size


def part(stored: StoredFile, start: int, end: int) -> HttpResponse:
    """Bytes from `start` to before `end`, as they are; recordings are small enough for memory."""
    with stored.file.open("rb") as file:
        file.seek(start)
        content = file.read(end - start)
    headers = {"Accept-Ranges": "bytes", "Cache-Control": "private", "Content-Disposition": "inline"}
    return HttpResponse(content, content_type=stored.content_type, headers=headers)
