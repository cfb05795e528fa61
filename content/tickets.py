"""Tickets for previews: one person, one page, one session of writing it, a quarter of an hour. Signed; no login."""

from dataclasses import asdict, dataclass
from typing import Any

from django.conf import settings
from django.core import signing

SALT = "content.preview"
STAMP = 16  # characters: a ticket need not carry all of what it is compared with
MINUTE = 60


class BadTicket(Exception):
    """It is forged, too old, or no ticket at all."""


@dataclass(frozen=True, slots=True)
class Ticket:
    """What a ticket opens. `page_id` 0 is a page not saved yet, below `parent_id`; `state_id` 0 its latest revision."""

    user_id: int
    page_id: int
    parent_id: int
    kind: str
    state_id: int
    stamp: str


def written(ticket: Ticket) -> str:
    """The ticket as a frontend gets it."""
    return signing.dumps(asdict(ticket), salt=SALT, compress=True)


def read(text: str) -> Ticket:
    """The ticket behind the text; BadTicket unless it is ours and not older than settings.PREVIEW_MINUTES."""
    try:
        return Ticket(**signing.loads(text, salt=SALT, max_age=settings.PREVIEW_MINUTES * MINUTE))
    except (signing.BadSignature, TypeError, ValueError) as error:
        raise BadTicket from error


def stamp_of(user: Any) -> str:
    """What changes with the person's password, so that a new one ends the tickets of the old."""
    stamp: str = user.get_session_auth_hash()[:STAMP]
    return stamp
