"""What is written down besides changes."""

from school.common.actions import action
from school.common.actor import Actor

EXPORT = "audit.export_rows"


@action(EXPORT, permission=EXPORT)
def export_rows(actor: Actor) -> None:
    """Write down that rows are taken out in bulk; which and how many is the actor's reason, see `note_export`."""


def note_export(actor: Actor, *, collection: str, filters: str, rows: int) -> None:
    """Write down that the actor takes out `rows` rows of `collection`; NotAllowed without the right to export."""
    told = f"{collection}?{filters}" if filters else collection
    export_rows(actor.through(actor.via, reason=f"{told}: {rows} rows"))
