"""When work is late. Pure: no database, no clock."""

from datetime import datetime


def is_late(submitted_at: datetime, due_at: datetime | None) -> bool:
    """Whether work came after the deadline; the deadline's own moment is in time, and without one nothing is late."""
    return due_at is not None and submitted_at > due_at
