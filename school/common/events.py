"""Facts told upwards: typed, synchronous, inside the transaction of the action that emits them."""

from collections import defaultdict
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened: ids and plain values only, named in the past tense."""


# Whether a handler runs that nobody catches: an action that it calls needs no savepoint to come back to.
telling: ContextVar[bool] = ContextVar("telling", default=False)
_handlers: defaultdict[type[Event], list[Callable[[Any], None]]] = defaultdict(list)


def subscribe[E: Event](event: type[E], handler: Callable[[E], None]) -> None:
    """Let `handler` run at every `event`; called once per handler, in `AppConfig.ready`."""
    if handler not in _handlers[event]:
        _handlers[event].append(handler)


def emit(event: Event) -> None:
    """Run the handlers of `event` in the order they subscribed; an error in one undoes the whole action."""
    before = telling.set(True)
    try:
        for handler in _handlers[type(event)]:
            handler(event)
    finally:
        telling.reset(before)
