"""Coloured states, in lists and on pages alike."""

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any

from unfold.decorators import display
from unfold.utils import display_for_label


class Pill(tuple[Any, ...]):
    """A state and its name. Unfold colours such pairs in lists; on pages it shows what can write itself as HTML."""

    colours: Mapping[Any, str]

    def __html__(self) -> str:
        return str(display_for_label(self, "-", self.colours))


def pill(
    *, description: Any, colours: Mapping[Any, str], ordering: str | None = None
) -> Callable[[Callable[[Any, Any], tuple[Any, Any]]], Callable[[Any, Any], Pill]]:
    """A display method's `(state, name)`, shown in the colour of its state: a name of Unfold's (info, success, …)."""

    def decorate(function: Callable[[Any, Any], tuple[Any, Any]]) -> Callable[[Any, Any], Pill]:
        @wraps(function)
        def shown(page: Any, row: Any) -> Pill:
            made = Pill(function(page, row))
            made.colours = colours
            return made

        decorated: Callable[[Any, Any], Pill] = display(
            shown, description=description, label=colours, ordering=ordering
        )
        return decorated

    return decorate
