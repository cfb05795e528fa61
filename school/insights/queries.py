"""What waits for staff, as every slice declares it, for one person."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

from school.common.actor import Actor
from school.common.paginator import capped_count
from school.common.panels import Line, Panel, panels

SHOWN_LINES = 6
CAP = 999


@dataclass(frozen=True, slots=True)
class Waiting:
    """A panel with its first lines and how many there are in all; `count` stops at the cap."""

    panel: Panel
    lines: Sequence[Line]
    counted: int

    @property
    def count(self) -> str:
        return f"{CAP}+" if self.counted > CAP else str(self.counted)


def waiting_for(actor: Actor) -> list[Waiting]:
    """The panels that the actor may see; at most two queries each, however much waits."""
    return [waiting_in(panel, actor) for panel in panels() if actor.may(panel.permission)]


def waiting_in(panel: Panel, actor: Actor) -> Waiting:
    """One panel's lines; counted separately only when there are more than are shown."""
    rows: QuerySet[Any] = panel.rows(actor)
    found = list(rows[: SHOWN_LINES + 1])
    counted = len(found) if len(found) <= SHOWN_LINES else capped_count(rows, CAP)
    return Waiting(panel, [panel.line(row) for row in found[:SHOWN_LINES]], counted)
