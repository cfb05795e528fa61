"""What every way out of the house has in common: a message, an address, and the ways in which it can fail."""

from dataclasses import dataclass
from typing import Protocol

LONGEST_DETAIL = 300


@dataclass(frozen=True, slots=True)
class Message:
    """What is said, in the language of who reads it, which is active while the message is sent.

    `link` leads to the school's pages; `may_stop` is False for what people asked for themselves.
    """

    title: str
    text: str
    school: str
    link: str
    button: str
    may_stop: bool = True


class Sender(Protocol):
    """One channel. `send` returns the provider's id of the message, or raises one of the errors below."""

    def send(self, address: str, message: Message) -> str: ...


class NotDelivered(Exception):
    """Why a message did not go out; `detail` is for staff and holds no secret."""

    def __init__(self, detail: str) -> None:
        self.detail = shortened(detail)
        super().__init__(self.detail)


class Later(NotDelivered):
    """Certainly not sent, and the same may work later: in `retry_after` seconds, where the provider named a time."""

    def __init__(self, detail: str, *, retry_after: float | None = None) -> None:
        super().__init__(detail)
        self.retry_after = retry_after


class Refused(NotDelivered):
    """Certainly not sent, and it never will be."""


class Gone(Refused):
    """The person has closed this channel."""


class Misconfigured(Refused):
    """Nothing is sent on this channel until staff mend its settings."""


class Unpaid(Refused):
    """The school's account with the provider is empty: nothing is sent on this channel before it is topped up."""


class Unclear(NotDelivered):
    """It may have arrived: nobody can tell."""


def shortened(text: str) -> str:
    """The text on one line, cut for a log."""
    return " ".join(text.split())[:LONGEST_DETAIL]
