"""Reads of the audit log."""

from django.db.models import QuerySet

from school.audit.models import AuditEntry
from school.common.actor import Actor


def entries_visible_to(actor: Actor) -> QuerySet[AuditEntry]:
    """The whole log for who may see it, nothing for others; newest first."""
    entries = AuditEntry.objects.order_by("-created_at", "-id")
    return entries if actor.oversees("audit.view_auditentry") else entries.none()
