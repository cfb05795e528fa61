"""Reads of imports."""

from django.db.models import QuerySet

from school.common.actor import Actor
from school.imports.models import ImportBatch, ImportMapping
from school.imports.targets import ImportTarget, import_targets


def targets_open_to(actor: Actor) -> list[ImportTarget]:
    """What the actor may import."""
    return [target for target in import_targets().values() if actor.may(target.permission)]


def batches_visible_to(actor: Actor) -> QuerySet[ImportBatch]:
    """The imports of the kinds that the actor may import."""
    return ImportBatch.objects.filter(target__in=[target.name for target in targets_open_to(actor)])


def mappings_of(target: str) -> QuerySet[ImportMapping]:
    """The saved column mappings for a kind of rows, by name."""
    return ImportMapping.objects.filter(target=target).order_by("name")
