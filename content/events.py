"""What the editors' room tells the slices above."""

from dataclasses import dataclass
from datetime import datetime

from school.common.errors import Text
from school.common.events import Event


@dataclass(frozen=True, slots=True)
class PageSubmitted(Event):
    """A page waits for a head teacher; `review_id` is of this submission alone."""

    page_id: int
    title: str
    review_id: int
    by_id: int | None
    by: str


@dataclass(frozen=True, slots=True)
class PageReviewed(Event):
    """A head teacher has approved a page, or sent it back; `goes_live_at` is when an approved one appears by itself."""

    page_id: int
    title: str
    review_id: int
    author_id: int | None
    by_id: int | None
    by: str
    is_approved: bool
    comment: str
    goes_live_at: datetime | None


@dataclass(frozen=True, slots=True)
class PageCommented(Event):
    """Somebody has written comments beside a page; `comment_ids` are of what is new."""

    page_id: int
    title: str
    comment_ids: tuple[str, ...]
    text: str
    by_id: int
    by: str
    reader_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PageNotPublished(Event):
    """A page's time had come, and it could not be published; `reason` says why, and what to do."""

    page_id: int
    title: str
    revision_id: int
    author_id: int | None
    reason: Text
