"""Taking a person out of what imports keep of people's files."""

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from django.contrib.auth import get_user_model
from django.core.files.base import ContentFile
from django.db.models.fields.files import FieldFile
from django.utils.translation import gettext_lazy as _

from school.common.errors import Conflict, Invalid
from school.common.storage import drop_after_commit
from school.common.traces import Traces
from school.imports.actions import BUSY, MAPPABLE, let_go
from school.imports.models import ImportBatch
from school.imports.readers import NumberedRow, read_table, written
from school.imports.targets import import_target


@dataclass(frozen=True, slots=True)
class Finder:
    """Knows the rows of a person: by their `traces`, or by what the school calls them in one of these columns."""

    traces: Traces
    called: frozenset[str]
    columns: tuple[int, ...]
    is_about_people: bool

    def finds(self, cells: Sequence[str]) -> bool:
        """Whether the row is about the person."""
        named = (cells[place].strip().casefold() for place in self.columns if place < len(cells))
        return self.traces.are_in(" | ".join(cells)) or any(each in self.called for each in named)

    def cleaned(self, cells: list[str]) -> list[str]:
        """The row without the person: nothing of one that is about people, money without its names of others."""
        if not self.finds(cells):
            return cells
        return [] if self.is_about_people else [self.cover(place, cell) for place, cell in enumerate(cells)]

    def cover(self, place: int, cell: str) -> str:
        """One cell without what the person is called."""
        is_name = place in self.columns and cell.strip().casefold() in self.called
        return "" if is_name else self.traces.covered(cell)


def forget(traces: Traces, *, called: Iterable[str]) -> None:
    """Take a person out of the files, bad rows and samples of all imports. Runs in the caller's transaction.

    `called` is what else the school calls them, username and id: they are looked for only where such stand. An import
    that was of nobody else goes. Conflict while an import is being read: it would bring the person in again.
    """
    names = frozenset(each.casefold() for each in called)
    for batch in batches_at_rest():
        forget_in(batch, finder_for(batch, traces, names))


def batches_at_rest() -> list[ImportBatch]:
    """All imports, locked; Conflict when one is being read, without waiting for its end where that can be seen."""
    if not ImportBatch.objects.filter(state__in=BUSY).exists():
        batches = list(ImportBatch.objects.select_for_update().order_by("pk"))
        if not any(batch.state in BUSY for batch in batches):
            return batches
    raise Conflict(_("An import is running. Wait until it has ended, then try again."))


def finder_for(batch: ImportBatch, traces: Traces, called: frozenset[str]) -> Finder:
    """What knows the person's rows in the files of this import."""
    target = import_target(batch.target)
    naming = target.naming_fields()
    columns = tuple(place for place, (_header, field) in enumerate(batch.columns) if field in naming)
    return Finder(traces, called, columns, issubclass(target.resource._meta.model, get_user_model()))


def forget_in(batch: ImportBatch, finder: Finder) -> None:
    """Take the person out of one import; its numbers stay as they were."""
    before = kept_in(batch)
    if batch.state in MAPPABLE:
        batch.file = rewritten(batch.file, finder)
    else:
        let_go(batch)
    batch.bad_rows_file = rewritten(batch.bad_rows_file, finder)
    batch.sample = [line for line in batch.sample if not is_sample_of(line, finder)]
    if finder.traces.are_in(batch.file_name):
        batch.file_name = finder.traces.covered(batch.file_name)
    if batch.state in MAPPABLE and not batch.file:
        batch.delete()
    elif kept_in(batch) != before:
        batch.save()


def kept_in(batch: ImportBatch) -> tuple[object, ...]:
    """What an import keeps of its file."""
    return batch.file.name, batch.bad_rows_file.name, batch.sample, batch.file_name


def is_sample_of(line: dict[str, object], finder: Finder) -> bool:
    """Whether a changed object that is shown as an example is the person, or speaks of them."""
    return str(line["name"]).casefold() in finder.called or finder.traces.are_in(json.dumps(line, ensure_ascii=False))


def rewritten(stored: FieldFile, finder: Finder) -> "FieldFile | ContentFile[bytes] | str":
    """The same file when it does not speak of the person, else one without them; nothing when no row is left.

    The old one is dropped once the transaction commits.
    """
    if not stored:
        return ""
    try:
        with stored.open("rb") as file:
            table = read_table(file.read())
    except FileNotFoundError:
        return stored  # a lost file says nothing of anybody
    except Invalid:
        drop_after_commit(str(stored))  # nobody can read what is in it any more
        return ""
    rows = [(number, finder.cleaned(cells)) for number, cells in table.rows]
    if rows == table.rows:
        return stored
    drop_after_commit(str(stored))
    return file_of(table.headers, rows)


def file_of(headers: Sequence[str], rows: Collection[NumberedRow]) -> "ContentFile[bytes] | str":
    """The rows as a new file; nothing for none."""
    kept = [cells for _number, cells in rows if cells]
    return ContentFile(written(headers, kept), name="upload") if kept else ""
