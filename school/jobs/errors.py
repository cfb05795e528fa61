"""How a job says that it did not succeed."""

from datetime import timedelta


class Retry(Exception):
    """Not now: try again, after `after` when the other side named a time."""

    def __init__(self, reason: str, *, after: timedelta | None = None) -> None:
        super().__init__(reason)
        self.after = after


class GiveUp(Exception):
    """Trying again would not help; the reason is shown to people."""
