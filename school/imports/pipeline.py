"""From an uploaded file to an outcome: read, map, merge, compare, and, when it is not a check, write."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from import_export.results import RowResult

from school.common.actor import Actor
from school.common.errors import Conflict
from school.imports.models import ImportBatch
from school.imports.readers import NumberedRow, Table, read_table, written
from school.imports.rules import IGNORE, KEEP, Row, map_row, merge_rows, safe_cell
from school.imports.targets import ImportTarget, import_target


@dataclass(slots=True)
class Outcome:
    """What came of a file. Counts are rows of the file; `bad` holds each bad row as it was, with the reason."""

    total: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    merged: int = 0
    sample: list[dict[str, Any]] = field(default_factory=list)
    bad: list[tuple[NumberedRow, str]] = field(default_factory=list)


def table_of(batch: ImportBatch) -> Table:
    """The table in the batch's file; Invalid when it cannot be read."""
    with batch.file.open("rb") as file:
        return read_table(file.read())


def demand_fields(batch: ImportBatch, target: ImportTarget) -> None:
    """Conflict when staff have taken a field away that a column goes into."""
    there = {KEEP, IGNORE, *target.field_names()}
    if gone := [header for header, name in batch.columns if name not in there]:
        text = _("The field that “%(column)s” goes into is not there any more. Choose the columns again.")
        raise Conflict(text % {"column": gone[0]})


def process(batch: ImportBatch, *, actor: Actor, dry_run: bool, progress: Callable[[int], None]) -> Outcome:
    """Bring the batch's rows in, or with `dry_run` only say what would come of them.

    Bad rows are left out and told; an error that no row is to blame for is raised. Conflict when a field that a column
    goes into is gone since.
    """
    target, table = import_target(batch.target), table_of(batch)
    demand_fields(batch, target)
    fitting, too_wide = split_by_width(table)
    mapped = (map_row(number, cells, batch.columns) for number, cells in fitting)
    keys = () if target.each_row_counts else target.keys
    rows = merge_rows(mapped, keys, exact=target.exact_fields(), identical_only=not target.merges)
    resource = target.resource(actor=actor, rows=rows, progress=progress)
    result = resource.import_data(resource.dataset(), dry_run=dry_run, use_transactions=False)
    raise_unexpected(result)
    reasons = {number: str(_("The row has more cells than the header.")) for number, _cells in too_wide}
    for invalid in result.invalid_rows:
        reasons |= dict.fromkeys(rows[invalid.number - 1].numbers, reason_of(invalid.error_dict, target))
    return Outcome(
        total=len(table.rows),
        new=result.totals[RowResult.IMPORT_TYPE_NEW],
        changed=result.totals[RowResult.IMPORT_TYPE_UPDATE],
        unchanged=result.totals[RowResult.IMPORT_TYPE_SKIP],
        merged=merged_rows(rows, reasons),
        sample=resource.sample,
        bad=[(row, reasons[row[0]]) for row in table.rows if row[0] in reasons],
    )


def split_by_width(table: Table) -> tuple[list[NumberedRow], list[NumberedRow]]:
    """Rows that fit the header, and rows with cells beyond it."""
    width = len(table.headers)
    return [row for row in table.rows if len(row[1]) <= width], [row for row in table.rows if len(row[1]) > width]


def merged_rows(rows: Sequence[Row], bad: Mapping[int, str]) -> int:
    """How many good rows went into another one."""
    return sum(len(row.numbers) - 1 for row in rows if row.numbers[0] not in bad)


def raise_unexpected(result: Any) -> None:
    """The library swallows every error: what is no refusal of a row must stop the import."""
    for error in [*result.base_errors, *(error for row in result.error_rows for error in row.errors)]:
        raise error.error


def reason_of(errors: Mapping[str, Sequence[str]], target: ImportTarget) -> str:
    """All that is wrong with a row, in one cell: `Email: This is not an email address. · …`."""
    titles = {item.name: capfirst(str(item.title)) for item in target.all_fields()}
    parts = []
    for name, texts in errors.items():
        text = " ".join(str(text) for text in texts)
        parts.append(f"{titles[name]}: {text}" if name in titles else text)
    return " · ".join(parts)


def bad_rows_csv(headers: Sequence[str], bad: Sequence[tuple[NumberedRow, str]]) -> bytes:
    """The bad rows as they were uploaded, with two more columns: their row number and the reason."""
    lines = ([*(safe_cell(cell) for cell in cells), str(number), safe_cell(reason)] for (number, cells), reason in bad)
    return written([*(safe_cell(header) for header in headers), "row", "reason"], lines)
