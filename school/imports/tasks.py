"""The two background jobs of an import."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.contrib.auth import get_user_model
from django.utils import translation

from school.common.actor import Actor, Door
from school.common.errors import DomainError
from school.imports.actions import check_batch, fail_batch, run_batch
from school.imports.models import ImportBatch
from school.imports.progress import Counter, reported
from school.jobs.errors import GiveUp
from school.jobs.queue import job


def tell_failure(args: list[Any], reason: str) -> None:
    """No more tries will come: show staff why."""
    fail_batch(Actor.system("imports"), instance=ImportBatch.objects.get(pk=args[0]), reason=reason)


@job("check_import", on_failure=tell_failure)
def check_import(batch_id: int, user_id: int) -> None:
    """Say what would come of an uploaded file."""
    with background(batch_id, user_id) as (actor, batch, progress):
        check_batch(actor, instance=batch, progress=progress)


@job("run_import", on_failure=tell_failure)
def run_import(batch_id: int, user_id: int) -> None:
    """Bring a checked file in; killed at any moment, nothing of it is there and the next start does it all."""
    with background(batch_id, user_id) as (actor, batch, progress):
        run_batch(actor, instance=batch, progress=progress)


@contextmanager
def background(batch_id: int, user_id: int) -> Iterator[tuple[Actor, ImportBatch, Counter]]:
    """The person who asked, in their language; a refusal ends the job, since trying again would not help."""
    person = get_user_model().objects.get(pk=user_id)
    actor = Actor.person(person, via=Door.IMPORT)
    try:
        with translation.override(person.language), reported(batch_id) as progress:
            yield actor, ImportBatch.objects.get(pk=batch_id), progress
    except DomainError as refusal:
        raise GiveUp(str(refusal)) from refusal
