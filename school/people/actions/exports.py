"""A copy of everything that the school holds about a person: asked for, made by a job, taken by a link that ends."""

import os
from datetime import timedelta

from django.core.files import File
from django.db.models import QuerySet

from school.audit.recorder import note_done
from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.storage import drop_after_commit, stored
from school.jobs.queue import enqueue
from school.people.choices import ExportState
from school.people.errors import Anonymised, NoExport
from school.people.models import EXPORTS, PersonalExport, User
from school.people.queries import export_behind

MAKE, DROP = "make_personal_export", "drop_personal_exports"
LINK_LIFE = timedelta(days=1)


@action("people.ask_for_export", permission=None)
def ask_for_export(actor: Actor, *, instance: User) -> PersonalExport:
    """Have a copy made of all that is held about a person: oneself, or anybody for who may take people's data out.

    One at a time: while one is being made, it is that one. Anonymised when nobody is left behind the account.
    """
    if actor.user_id != instance.pk:
        actor.demand("people.export_user")
    person = User.objects.select_for_update(no_key=True).get(pk=instance.pk)
    if person.anonymised_at:
        raise Anonymised
    if open_one := person.exports.filter(state=ExportState.QUEUED).first():
        return open_one
    made = PersonalExport.objects.create(person=person, requested_by_id=actor.user_id)
    enqueue(MAKE, made.pk)
    return made


def note_progress(export: PersonalExport, *, done: int, of: int) -> None:
    """Say how far the copy is, by tables; the last percent is the file's way into storage.

    No action: nobody decides anything by it, and the audit log would hold a row for every table.
    """
    PersonalExport.objects.filter(pk=export.pk).update(progress=done * 99 // of)


def finish_export(actor: Actor, *, export: PersonalExport, file: "File[bytes]") -> None:
    """Put the finished copy into storage and open its link."""
    with stored(f"{EXPORTS}/{export.uuid.hex}.zip", file) as name:
        keep_export(actor, export=export, name=name, size=file.seek(0, os.SEEK_END))


@action("people.finish_export", permission=None)
def keep_export(actor: Actor, *, export: PersonalExport, name: str, size: int) -> None:
    """Write down where the copy is; one whose person has gone meanwhile is nobody's any more."""
    now = clock.now()
    there = PersonalExport.objects.filter(pk=export.pk, state=ExportState.QUEUED)
    kept = there.update(
        state=ExportState.READY, progress=100, file=name, size=size, ready_at=now, expires_at=now + LINK_LIFE
    )
    if not kept:
        drop_after_commit(name)


@action("people.give_up_export", permission=None)
def give_up_export(actor: Actor, *, export_id: int) -> None:
    """The copy could not be made; another one can be asked for."""
    there = PersonalExport.objects.filter(pk=export_id, state=ExportState.QUEUED)
    there.update(state=ExportState.FAILED, expires_at=clock.now() + LINK_LIFE)


@action("people.open_export", permission=None)
def open_export(actor: Actor, *, token: str) -> PersonalExport:
    """The copy behind a link, for who has the link; written down each time. NoExport when the link has ended."""
    export = export_behind(token)
    if export is None:
        raise NoExport
    note_done("people.personalexport", {"taken": export.pk, "person": export.person_id})
    return export


@action("people.drop_old_exports", permission=None)
def drop_old_exports(actor: Actor) -> int:
    """Delete the copies whose links have ended; how many they were."""
    return drop_exports(PersonalExport.objects.filter(expires_at__lte=clock.now()))


def drop_exports(exports: QuerySet[PersonalExport]) -> int:
    """Delete copies with their files."""
    old = list(exports.select_for_update())
    for export in old:
        if export.file:
            drop_after_commit(str(export.file.name))
    exports.model._default_manager.filter(pk__in=[export.pk for export in old]).delete()
    return len(old)
