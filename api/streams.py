"""Answers that are sent while they are made."""

from collections.abc import AsyncIterator, Iterator
from functools import partial

from asgiref.sync import sync_to_async
from django.core.handlers.asgi import ASGIRequest
from django.http import HttpRequest, StreamingHttpResponse

DONE = ""


def streamed(request: HttpRequest, pieces: Iterator[str], name: str) -> StreamingHttpResponse:
    """A CSV file made piece by piece: in the request's own thread, whatever kind of server asks."""
    content = one_by_one(pieces) if isinstance(request, ASGIRequest) else pieces
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "private, no-store"}
    return StreamingHttpResponse(content, content_type="text/csv; charset=utf-8", headers=headers)


async def one_by_one(pieces: Iterator[str]) -> AsyncIterator[str]:
    """The pieces, each made in the thread that the request's database connection belongs to."""
    following = sync_to_async(partial(next, pieces, DONE))
    try:
        while piece := await following():
            yield piece
    finally:
        await sync_to_async(close)(pieces)


def close(pieces: Iterator[str]) -> None:
    """Let go of what the pieces are made from, also when nobody waits for the rest."""
    if hasattr(pieces, "close"):
        pieces.close()
