"""Reads of the audit log."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.contrib.postgres.expressions import ArraySubquery
from django.contrib.postgres.fields import ArrayField
from django.db.models import Exists, F, Func, OuterRef, QuerySet, TextField
from django.db.models.functions import JSONObject

from school.audit.models import AuditChange, AuditEntry
from school.common.actor import Actor
from school.common.audit import RecordChanges

PAGE_ROWS = "wagtailcore.page"  # recorded by a trigger of the content slice
SHOWN_CHANGES = 200
SUMMARY_CHANGES = 3


@dataclass(frozen=True, slots=True)
class Changes:
    """The first changes of an entry; `is_more` when it has others besides."""

    rows: Sequence[AuditChange]
    is_more: bool


def entries_visible_to(actor: Actor) -> QuerySet[AuditEntry]:
    """The whole log for who may see it, nothing for others; newest first."""
    entries = AuditEntry.objects.order_by("-created_at", "-id")
    return entries if actor.oversees("audit.view_auditentry") else entries.none()


def changes_visible_to(actor: Actor) -> QuerySet[AuditChange]:
    """The row changes of the entries that the actor sees."""
    return AuditChange.objects.all() if actor.oversees("audit.view_auditentry") else AuditChange.objects.none()


def with_summary(entries: QuerySet[AuditEntry]) -> QuerySet[AuditEntry]:
    """Each entry with `summary`: its first changes and one more, as `{model, object_id, operation, fields}`.

    Bounded for every entry, be it the import of a whole roster.
    """
    fields = Func(
        F("changes"),
        template="ARRAY(SELECT jsonb_object_keys(%(expressions)s))",
        output_field=ArrayField(TextField()),
    )
    facts = JSONObject(model="model", object_id="object_id", operation="operation", fields=fields)
    first = AuditChange.objects.filter(entry=OuterRef("pk")).order_by("pk").values_list(facts)
    return entries.annotate(summary=ArraySubquery(first[: SUMMARY_CHANGES + 1]))


def touching(entries: QuerySet[AuditEntry], *, model: str, object_id: str = "") -> QuerySet[AuditEntry]:
    """Those entries under which a row of `model` changed, with `object_id` that very row."""
    touched = AuditChange.objects.filter(model=model)
    if object_id:
        return entries.filter(pk__in=touched.filter(object_id=object_id).values("entry"))
    return entries.filter(Exists(touched.filter(entry=OuterRef("pk"))))


def changes_of(entry: AuditEntry) -> Changes:
    """The first changes of the entry, in the order in which they happened."""
    found = list(AuditChange.objects.filter(entry=entry).order_by("pk")[: SHOWN_CHANGES + 1])
    return Changes(found[:SHOWN_CHANGES], len(found) > SHOWN_CHANGES)


def recorded_models() -> list[tuple[str, Any]]:
    """The kinds of rows whose changes are recorded: label and name in the person's language, by name."""
    kinds = [
        (model._meta.label_lower, model._meta.verbose_name)
        for model in apps.get_models()
        if model._meta.label_lower == PAGE_ROWS
        or any(isinstance(trigger, RecordChanges) for trigger in getattr(model._meta, "triggers", []))
    ]
    return sorted(kinds, key=lambda kind: str(kind[1]))
