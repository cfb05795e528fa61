"""What a socket shows: a person's own numbered rows, and how things stand besides."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

from api.gateway import messages
from school.common.actor import Actor
from school.common.exposure import exposure
from school.notifications.queries import latest_numbers, unread_count

type Row = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """One kind of news.

    `own` gives an actor's rows as plain values, each with the actor's own number in `sequence`, and `show` makes of one
    what is sent besides that; `latest` gives the number of each person's latest row; `status` is told at the beginning
    and whenever it has changed.
    """

    event: str
    own: Callable[[Actor], QuerySet[Any, Row]]
    show: Callable[[Row], Row]
    latest: Callable[[Iterable[int]], Mapping[int, int]]
    status: Callable[[Actor], Row]

    def rows(self, actor: Actor, *, after: int, until: int | None, limit: int) -> list[Row]:
        """The actor's rows numbered above `after` and up to `until`, oldest first, as they are sent. One query."""
        rows = self.own(actor).filter(sequence__gt=after).order_by("sequence")
        within = rows if until is None else rows.filter(sequence__lte=until)
        return [{"sequence": row["sequence"], **self.show(row)} for row in within[:limit]]


def own_notices(actor: Actor) -> QuerySet[Any, Row]:
    """One's notices as the API shows them."""
    shown = exposure("notifications")
    rows: QuerySet[Any, Row] = shown.visible_to(actor).values(*shown.field_names)
    return rows


NOTIFICATIONS = Feed(
    event="notification",
    own=own_notices,
    show=lambda row: row,
    latest=latest_numbers,
    status=lambda actor: {"event": "unread_count", "unread_count": unread_count(actor)},
)
MESSAGES = Feed(
    event="message",
    own=messages.said,
    show=messages.tell,
    latest=messages.latest_numbers,
    status=lambda actor: {"event": "unread_count", "unread_count": messages.unread_count(actor)},
)
