"""The import pages: upload, columns, check, import. What they show, without how it is done."""

import csv
import io
from typing import Any

from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from school.imports.choices import ImportState
from school.imports.forms import MappingForm
from school.imports.models import ImportBatch, ImportProgress
from school.imports.pipeline import table_of
from school.imports.rules import KEEP
from school.imports.targets import ImportTarget, import_target

BUSY = (ImportState.CHECKING, ImportState.IMPORTING)
EXAMPLES, REASONS_SHOWN = 3, 20
STEPS = (_("Upload"), _("Columns"), _("Check"), _("Import"))
STEP_OF = {
    ImportState.UPLOADED: 2,
    ImportState.CHECKING: 3,
    ImportState.CHECKED: 3,
    ImportState.IMPORTING: 4,
    ImportState.DONE: 5,
    ImportState.FAILED: 3,
    ImportState.UNDONE: 5,
}


def steps(current: int) -> list[dict[str, Any]]:
    """The way of an import with the current step marked; 5 is past the last."""
    return [
        {"number": number, "title": title, "done": number < current, "current": number == current}
        for number, title in enumerate(STEPS, 1)
    ]


def progress_of(batch: ImportBatch) -> dict[str, Any]:
    """How far the background work is: `{state, busy, rows_done, rows_total, percent}`."""
    row = ImportProgress.objects.filter(pk=batch.pk).first() or ImportProgress()
    percent = min(100, row.rows_done * 100 // row.rows_total) if row.rows_total else 0
    return {
        "state": batch.state,
        "busy": batch.state in BUSY,
        "rows_done": min(row.rows_done, row.rows_total),
        "rows_total": row.rows_total,
        "percent": percent,
    }


def mapping_rows(batch: ImportBatch, form: MappingForm) -> list[dict[str, Any]]:
    """One line for each column of the file: its name, its first values and its choice."""
    rows = table_of(batch).rows
    return [
        {
            "header": header,
            "examples": [cells[place] for _number, cells in rows[:50] if cells[place].strip()][:EXAMPLES],
            "field": form[f"column_{place}"],
            "extra": form[f"column_{place}"].value() == KEEP,
        }
        for place, header in enumerate(form.headers)
    ]


def counts_of(batch: ImportBatch) -> list[dict[str, Any]]:
    """The tiles of the result."""
    done = batch.state in (ImportState.DONE, ImportState.UNDONE)
    words = import_target(batch.target).words
    return [
        {"title": _("Rows in the file"), "value": batch.total_rows, "icon": "table_rows"},
        {"title": words.get("new", _("Added") if done else _("New")), "value": batch.new_rows, "icon": "add"},
        {"title": words.get("changed", _("Changed")), "value": batch.changed_rows, "icon": "edit"},
        {"title": words.get("unchanged", _("Unchanged")), "value": batch.unchanged_rows, "icon": "check"},
        {
            "title": _("Merged"),
            "value": batch.merged_rows,
            "icon": "merge",
            "hint": _("Rows with the key of an earlier row: later values were laid over it, nothing is doubled."),
        },
        {"title": _("Bad"), "value": batch.bad_rows, "icon": "error", "alarm": bool(batch.bad_rows)},
    ]


def bad_rows_of(batch: ImportBatch) -> list[dict[str, str]]:
    """The first bad rows: `{row, text, reason}`."""
    if not batch.bad_rows_file:
        return []
    with batch.bad_rows_file.open("rb") as file:
        lines = csv.reader(io.TextIOWrapper(file, encoding="utf-8-sig", newline=""))
        next(lines)
        shown = [line for line, _count in zip(lines, range(REASONS_SHOWN), strict=False)]
    return [{"row": line[-2], "text": ", ".join(filter(None, line[:-2]))[:120], "reason": line[-1]} for line in shown]


def fields_of(target: ImportTarget) -> list[dict[str, Any]]:
    """What the template of this kind of rows holds."""
    fields = target.all_fields()
    return [{"name": item.name, "title": capfirst(str(item.title)), "example": item.example} for item in fields]
