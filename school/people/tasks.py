"""Answers to what anybody may ask, where whether there is somebody to write to is found out; and copies of all data."""

from tempfile import TemporaryFile
from typing import Any

from django.conf import settings
from django.core.files import File
from django.db import transaction

from school.common.actor import Actor
from school.common.events import emit
from school.jobs.queue import job
from school.people.actions.exports import DROP, MAKE, drop_old_exports, finish_export, give_up_export, note_progress
from school.people.actions.passwords import ANSWER_RESET
from school.people.actions.registration import ANSWER_VERIFICATION
from school.people.choices import ExportState
from school.people.copying import write_copy
from school.people.events import EmailVerificationRequested, PasswordResetRequested
from school.people.models import PersonalExport, User


@job(ANSWER_RESET)
def answer_password_reset(person_id: int) -> None:
    """Let the reset link be sent to this person, if they may still log in."""
    with transaction.atomic():
        if User.objects.filter(pk=person_id, is_active=True).exists():
            emit(PasswordResetRequested(user_id=person_id))


def no_copy(args: list[Any], reason: str) -> None:
    """No more tries will come: the person may ask again."""
    give_up_export(Actor.system(MAKE), export_id=args[0])


@job(MAKE, max_starts=3, on_failure=no_copy)
def make_personal_export(export_id: int) -> None:
    """Make the copy that was asked for, and open its link; a second run finds it made and does nothing."""
    export = PersonalExport.objects.select_related("person").filter(pk=export_id, state=ExportState.QUEUED).first()
    if export is None:
        return

    with TemporaryFile(dir=settings.FILE_UPLOAD_TEMP_DIR) as target:
        write_copy(export.person, target, step=lambda done, of: note_progress(export, done=done, of=of))
        finish_export(Actor.system(MAKE), export=export, file=File(target))


@job(DROP)
def drop_personal_exports() -> None:
    """Delete the copies whose links have ended."""
    drop_old_exports(Actor.system(DROP))


@job(ANSWER_VERIFICATION)
def answer_email_verification(person_id: int) -> None:
    """Let the link be sent again to this person, if they still have an email to confirm."""
    with transaction.atomic():
        if User.objects.filter(pk=person_id, is_active=True, is_verified=False).exists():
            emit(EmailVerificationRequested(user_id=person_id))
