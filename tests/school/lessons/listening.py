"""Hearing what the lessons tell, beside everybody else who listens."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from school.common import events
from school.common.events import Event


@contextmanager
def heard[E: Event](kind: type[E]) -> Iterator[list[E]]:
    """The events of `kind` that are emitted in the block."""
    told: list[Any] = []
    events.subscribe(kind, told.append)
    try:
        yield told
    finally:
        events._handlers[kind].remove(told.append)
