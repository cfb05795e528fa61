"""A gradebook as a file for spreadsheets."""

from django.utils.text import capfirst
from django.utils.translation import gettext as _

from school.audit.actions import note_export
from school.common.actor import Actor
from school.imports.readers import written
from school.imports.rules import safe_cell
from school.insights.choices import CellState, Kind
from school.insights.gradebook import Cell, Gradebook, Line

MODEL = "assignments.submission"  # whose bulk the file is, in the audit log


def gradebook_file(actor: Actor, book: Gradebook, *, chosen: str) -> bytes:
    """The table as CSV, formulas harmless; `chosen` says of what it is, for the audit log.

    NotAllowed without the right to take rows out in bulk.
    """
    note_export(actor, collection="gradebook", model=MODEL, filters=chosen, rows=len(book.lines))
    titles = [_("Student"), *summary_titles(), *(task.title for task in book.tasks)]
    return written([safe_cell(title) for title in titles], (cells(line) for line in book.lines))


def summary_titles() -> list[str]:
    """The columns that stand before the tasks."""
    kinds = (f"{capfirst(kind.label)}, %" for kind in Kind)
    return [_("Average, %"), *kinds, _("Attendance, %"), _("Lessons attended"), _("Lessons marked")]


def cells(line: Line) -> list[str]:
    """A student's line; a task without a score says where it stands, and nothing where it is still open."""
    percents = (line.average, *line.averages.values(), line.attendance)
    counts = (str(line.attended), str(line.marked))
    return [safe_cell(str(line.student)), *map(number, percents), *counts, *map(shown, line.cells)]


def number(value: float | None) -> str:
    """A number as spreadsheets read it; nothing for None."""
    return "" if value is None else f"{value:g}"


def shown(cell: Cell) -> str:
    """The score, or what is the matter."""
    if cell.state in (CellState.OPEN, CellState.NOT_GIVEN):
        return ""
    return number(cell.score) if cell.state == CellState.GRADED else str(cell.state.label)
