"""What a socket shows: a person's own numbered rows, and how things stand besides."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from school.common.actor import Actor
from school.common.exposure import exposure
from school.notifications.queries import latest_numbers, unread_count

type Row = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """One kind of news.

    `collection` is the exposure whose rows are sent, each with its person's own number in `sequence`; `latest` gives
    the number of each person's latest row; `status` is told at the beginning and whenever it has changed.
    """

    event: str
    collection: str
    latest: Callable[[Iterable[int]], Mapping[int, int]]
    status: Callable[[Actor], Row]

    def rows(self, actor: Actor, *, after: int, until: int | None, limit: int) -> list[Row]:
        """The actor's rows numbered above `after` and up to `until`, oldest first, as the API shows them. One query."""
        shown = exposure(self.collection)
        rows = shown.visible_to(actor).filter(sequence__gt=after).order_by("sequence")
        within = rows if until is None else rows.filter(sequence__lte=until)
        return list(within.values(*shown.field_names)[:limit])


NOTIFICATIONS = Feed(
    event="notification",
    collection="notifications",
    latest=latest_numbers,
    status=lambda actor: {"event": "unread_count", "unread_count": unread_count(actor)},
)
