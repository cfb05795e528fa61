"""What is written down besides changes."""

from school.audit.recorder import note_done
from school.common.actions import action
from school.common.actor import Actor, known_permissions
from school.common.errors import NotAllowed

EXPORT = "audit.export_rows"


def export_rights(model: str) -> tuple[str, ...]:
    """The permissions of which one is enough to take rows of `model` (its label) out in bulk."""
    app, name = model.split(".")
    own = f"{app}.export_{name}"
    return (EXPORT, own) if own in known_permissions() else (EXPORT,)


@action(EXPORT, permission=None)
def export_rows(actor: Actor, *, model: str, filters: str, rows: int) -> None:
    """Write down that `rows` rows of `model` (its label) are taken out in bulk, chosen by `filters`.

    NotAllowed without one of `export_rights`.
    """
    if not any(actor.may(right) for right in export_rights(model)):
        raise NotAllowed
    note_done(model, {"filter": filters, "count": rows})


def note_export(actor: Actor, *, collection: str, model: str, filters: str, rows: int) -> None:
    """Write down that the actor takes out `rows` rows of `collection`; NotAllowed without the right to export."""
    told = f"{collection}?{filters}" if filters else collection
    export_rows(actor.through(actor.via, reason=f"{told}: {rows} rows"), model=model, filters=filters, rows=rows)
