"""Routes that answer with a file."""

from collections.abc import Iterable

from api.routes import Handle, Route

SOUND = "audio/*"
DESCRIPTION = (
    "Answers range requests with 206, unchanged files with 304, and files in a bucket with 302 to an address that is "
    "good for some minutes. The login's cookie is enough for it, so that a link or a player can ask."
)


def downloading(path: str, handle: Handle, *, content: Iterable[str], operation_id: str, summary: str) -> Route:
    """GET and HEAD of a stored file that is of one of the types `content`."""
    return Route(
        method="GET",
        path=path,
        handle=handle,
        cookie=True,
        content={kind: {"schema": {"type": "string", "format": "binary"}} for kind in content},
        errors=(412, 416),
        operation_id=operation_id,
        summary=summary,
        description=DESCRIPTION,
    )
