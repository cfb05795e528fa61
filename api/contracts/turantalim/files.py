"""Routes that answer with a file."""

from typing import Unpack

from api.contracts.turantalim.building import Told
from api.routes import Handle, Route

DESCRIPTION = (
    "Answers range requests with 206, unchanged files with 304, and files in a bucket with 302 to an address that is "
    "good for some minutes. The login's cookie is enough for it, so that a link or a player can ask."
)


def downloading(path: str, handle: Handle, *, content: str, **told: Unpack[Told]) -> Route:
    """GET and HEAD of a stored file."""
    return Route(
        method="GET",
        path=path,
        handle=handle,
        cookie=True,
        content={content: {"schema": {"type": "string", "format": "binary"}}},
        errors=(412, 416),
        **{"description": DESCRIPTION, **told},
    )
