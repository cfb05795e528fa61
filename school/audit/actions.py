"""What is written down besides changes."""

from school.audit.recorder import note_done
from school.common.actions import action
from school.common.actor import Actor

EXPORT = "audit.export_rows"


@action(EXPORT, permission=EXPORT)
def export_rows(actor: Actor, *, model: str, filters: str, rows: int) -> None:
    """Write down that `rows` rows of `model` (its label) are taken out in bulk, chosen by `filters`."""
    note_done(model, {"filter": filters, "count": rows})


def note_export(actor: Actor, *, collection: str, model: str, filters: str, rows: int) -> None:
    """Write down that the actor takes out `rows` rows of `collection`; NotAllowed without the right to export."""
    told = f"{collection}?{filters}" if filters else collection
    export_rows(actor.through(actor.via, reason=f"{told}: {rows} rows"), model=model, filters=filters, rows=rows)
