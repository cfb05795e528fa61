"""What a slice puts on the staff's dashboard: things that wait for somebody, each with the way to all of them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from django.db.models import QuerySet
from django.utils.functional import Promise
from django.utils.module_loading import autodiscover_modules

from school.common.actor import Actor


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One of the things that wait: what it is, what to know about it, and where to act on it."""

    title: str
    note: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """A kind of waiting things.

    `rows(actor)` gives them all, most urgent first, out of what the actor may see; `line` shows one of them, without
    queries of its own. `address` is the admin's list filtered to exactly these rows. Who lacks `permission` has no
    such panel. Panels stand in the order of `position`; `nothing` is said when nothing waits.
    """

    name: str
    position: int
    title: str | Promise
    nothing: str | Promise
    icon: str
    tone: Literal["primary", "info", "warning", "danger"]
    permission: str
    rows: Callable[[Actor], QuerySet[Any]]
    line: Callable[[Any], Line]
    address: Callable[[], str]


_panels: dict[str, Panel] = {}


def put(panel: Panel) -> Panel:
    """Put `panel` on the dashboard; two of one name are an error."""
    if panel.name in _panels:
        raise ValueError(f"Two panels are called {panel.name}")
    _panels[panel.name] = panel
    return panel


def panels() -> tuple[Panel, ...]:
    """All panels in their order; every slice may declare some in its module `panels`."""
    autodiscover_modules("panels")
    return tuple(sorted(_panels.values(), key=lambda panel: panel.position))
