"""An import's way: upload → map columns → check → import. Each step is one action; the heavy two run in jobs."""

from collections.abc import Callable, Sequence

from django.core.files.base import ContentFile, File
from django.db import connection
from django.utils.translation import gettext_lazy as _

from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Conflict, Invalid, NotAllowed
from school.common.storage import drop_after_commit
from school.customfields.choices import FieldKind
from school.imports.choices import ImportState
from school.imports.models import ImportBatch, ImportMapping, ImportProgress
from school.imports.pipeline import Outcome, bad_rows_csv, process, table_of
from school.imports.readers import Table, read_table, unreadable
from school.imports.rules import IGNORE, KEEP, NEW, guess_columns, is_keepable, is_makeable
from school.imports.targets import ImportTarget, import_target
from school.imports.undo import Undone, undo_entry
from school.jobs.queue import enqueue

MEGABYTE = 1024 * 1024
BUSY = (ImportState.CHECKING, ImportState.IMPORTING)
MAPPABLE = (ImportState.UPLOADED, ImportState.CHECKED, ImportState.FAILED)

type Progress = Callable[[int], None]


@action("imports.upload", permission=None)
def upload_file(actor: Actor, *, target: str, file: "File[bytes]", file_name: str) -> ImportBatch:
    """Keep a person's file and guess its columns; Invalid (`unreadable_file`) when it is no table."""
    kind = import_target(target)
    actor.demand(kind.permission)
    if actor.user_id is None:
        raise NotAllowed
    if file.size is not None and file.size > kind.max_bytes:
        raise unreadable(_("The file is larger than %(size)s MB.") % {"size": kind.max_bytes // MEGABYTE})
    data = file.read()
    table = read_table(data)
    return ImportBatch.objects.create(
        target=target,
        file=ContentFile(data, name="upload"),
        file_name=file_name.replace("\0", "")[-255:] or "upload",
        columns=guess_columns(table.headers, kind.known_names(), keep_unknown=kind.keeps_extra),
        uploaded_by_id=actor.user_id,
        total_rows=len(table.rows),
    )


@action("imports.map_columns", permission=None)
def map_columns(
    actor: Actor, *, instance: ImportBatch, columns: Sequence[tuple[str, str]], save_as: str = ""
) -> ImportBatch:
    """Say what each column means and let the file be checked in the background; `save_as` keeps the mapping by name.

    A column for NEW and a kind becomes a custom field of that kind; NotAllowed for who may define none.
    """
    batch, target = waiting_batch(actor, instance, MAPPABLE)
    table = table_of(batch)
    demand_complete(columns, table.headers, target)
    columns = with_made_fields(actor, columns, table, target)
    if save_as.strip():
        ImportMapping.objects.update_or_create(
            target=batch.target, name=save_as.strip()[:100], defaults={"columns": list(columns)}
        )
    batch.columns = [list(pair) for pair in columns]
    return begin(batch, ImportState.CHECKING, "check_import", actor)


@action("imports.start", permission=None)
def start_import(actor: Actor, *, instance: ImportBatch, keep_good_rows: bool = False) -> ImportBatch:
    """Import a checked file in the background; with bad rows only when staff say that the good ones are to be kept."""
    batch, _target = waiting_batch(actor, instance, (ImportState.CHECKED,))
    if not batch.new_rows + batch.changed_rows:
        raise Conflict(_("There is nothing to import: no row is new or changed."))
    if batch.bad_rows and not keep_good_rows:
        raise Conflict(_("Some rows are bad: correct the file, or say that the good rows are to be imported."))
    batch.keep_good_rows = keep_good_rows
    return begin(batch, ImportState.IMPORTING, "run_import", actor)


@action("imports.check", permission=None)
def check_batch(actor: Actor, *, instance: ImportBatch, progress: Progress) -> ImportBatch:
    """Compare the file with what is there and write down what would come of it; changes nothing else."""
    actor.demand(import_target(instance.target).permission)
    batch = locked(instance)
    if batch.state != ImportState.CHECKING:
        return batch  # a second delivery of the job
    outcome = process(batch, actor=actor, dry_run=True, progress=progress)
    return record(batch, outcome, ImportState.CHECKED)


@action("imports.run", permission=None)
def run_batch(actor: Actor, *, instance: ImportBatch, progress: Progress) -> ImportBatch:
    """Bring the rows in, all or nothing: one transaction, one audit entry. A second delivery does nothing."""
    actor.demand(import_target(instance.target).permission)
    batch = locked(instance)
    if batch.state != ImportState.IMPORTING:
        return batch  # a second delivery of the job
    outcome = process(batch, actor=actor, dry_run=False, progress=progress)
    if outcome.bad and not batch.keep_good_rows:
        raise Conflict(_("Rows have become bad since the check. Nothing was imported: check the file again."))
    batch.audit_entry_id = current_entry()
    return record(batch, outcome, ImportState.DONE)


@action("imports.undo", permission=None)
def undo_import(actor: Actor, *, instance: ImportBatch) -> Undone:
    """Take back what an import did, as far as nobody has touched it since; the rest is left and counted."""
    batch, target = waiting_batch(actor, instance, (ImportState.DONE,))
    if not (target.can_undo and batch.audit_entry_id):
        raise Conflict(_("This kind of import cannot be undone."))
    undone = undo_entry(target.resource._meta.model, batch.audit_entry_id)
    batch.state = ImportState.UNDONE
    batch.undone_removed, batch.undone_set_back, batch.undone_left = undone.removed, undone.set_back, undone.left
    batch.save()
    return undone


@action("imports.fail", permission=None)
def fail_batch(actor: Actor, *, instance: ImportBatch, reason: str) -> ImportBatch:
    """Write down why the background work ended without success; nothing of it was kept."""
    actor.demand(import_target(instance.target).permission)
    batch = locked(instance)
    batch.state, batch.failure_reason, batch.finished_at = ImportState.FAILED, reason, clock.now()
    batch.save()
    return batch


def waiting_batch(
    actor: Actor, instance: ImportBatch, states: Sequence[ImportState]
) -> tuple[ImportBatch, ImportTarget]:
    """The batch, locked, and its target; Conflict when it is in another state, without waiting for a running job."""
    target = import_target(instance.target)
    actor.demand(target.permission)
    running = ImportBatch.objects.filter(pk=instance.pk, state__in=BUSY).exists()
    batch = None if running else locked(instance)
    if batch is None or batch.state not in states:
        raise Conflict(_("This import is at another step already."))
    return batch, target


def locked(instance: ImportBatch) -> ImportBatch:
    """The batch as it is now, ours until the transaction ends."""
    return ImportBatch.objects.select_for_update().get(pk=instance.pk)


def demand_complete(columns: Sequence[tuple[str, str]], headers: Sequence[str], target: ImportTarget) -> None:
    """Invalid unless every column of the file has one meaning, no field has two columns, and a key is there."""
    if [header for header, _field in columns] != list(headers):
        raise Invalid(fields={"columns": [_("The columns are not those of the file.")]})
    demand_makeable([(header, name) for header, name in columns if name.startswith(NEW)], target)
    fields = [name for _header, name in columns if name not in (KEEP, IGNORE) and not name.startswith(NEW)]
    if unknown := set(fields) - target.field_names():
        raise Invalid(fields={"columns": [_("There is no such field: %(name)s") % {"name": min(unknown)}]})
    if twice := sorted({name for name in fields if fields.count(name) > 1}):
        raise Invalid(fields={"columns": [_("Two columns go into one field: %(name)s") % {"name": ", ".join(twice)}]})
    kept = [header for header, name in columns if name == KEEP]
    if kept and not (target.keeps_extra and all(is_keepable(header) for header in kept)):
        raise Invalid(
            fields={"columns": [_("This column cannot be kept as an extra field: %(name)s") % {"name": kept[0]}]}
        )
    if not any(set(key) <= set(fields) for key in target.keys):
        raise Invalid(fields={"columns": [target.key_description]})


def demand_makeable(columns: Sequence[tuple[str, str]], target: ImportTarget) -> None:
    """Invalid for a column of which no field can be made."""
    for header, name in columns:
        if not (target.make_field and is_makeable(header)):
            raise Invalid(fields={"columns": [_("No field can be made of this column: %(name)s") % {"name": header}]})
        if name.removeprefix(NEW) not in FieldKind.values:
            raise Invalid(fields={"columns": [_("There is no such kind of field: %(name)s") % {"name": name}]})


def with_made_fields(
    actor: Actor, columns: Sequence[tuple[str, str]], table: Table, target: ImportTarget
) -> list[tuple[str, str]]:
    """The columns with their new fields, which are made now."""
    given = []
    for place, (header, name) in enumerate(columns):
        if name.startswith(NEW) and target.make_field:
            cells = [row[place] for _number, row in table.rows]
            name = target.make_field(actor, header, FieldKind(name.removeprefix(NEW)), cells)
        given.append((header, name))
    return given


def begin(batch: ImportBatch, state: ImportState, job: str, actor: Actor) -> ImportBatch:
    """Put the batch into `state` and its job into the queue, in one transaction."""
    batch.state, batch.failure_reason, batch.finished_at = state, "", None
    batch.save()
    ImportProgress.objects.update_or_create(batch=batch, defaults={"rows_done": 0, "rows_total": batch.total_rows})
    enqueue(job, batch.pk, actor.user_id, key=f"import-{batch.pk}")
    return batch


def record(batch: ImportBatch, outcome: Outcome, state: ImportState) -> ImportBatch:
    """Write down what came of the file, with the bad rows as a file of their own."""
    batch.state, batch.finished_at = state, clock.now()
    batch.total_rows, batch.merged_rows, batch.bad_rows = outcome.total, outcome.merged, len(outcome.bad)
    batch.new_rows, batch.changed_rows, batch.unchanged_rows = outcome.new, outcome.changed, outcome.unchanged
    batch.sample = outcome.sample
    if state == ImportState.DONE:
        let_go(batch)
    if batch.bad_rows_file:
        drop_after_commit(str(batch.bad_rows_file))
    batch.bad_rows_file = ""
    if outcome.bad:
        headers = [header for header, _field in batch.columns]
        batch.bad_rows_file = ContentFile(bad_rows_csv(headers, outcome.bad), name="bad")
    batch.save()
    return batch


def let_go(batch: ImportBatch) -> None:
    """Drop the uploaded file: nothing reads it after the import, and it is full of people."""
    if batch.file:
        drop_after_commit(str(batch.file))
    batch.file = ""


def current_entry() -> int:
    """The audit entry under which this transaction writes."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_setting('maktab.audit_entry')::bigint")
        return int(cursor.fetchone()[0])
