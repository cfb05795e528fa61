"""Who did what, when and through which door; and which rows changed, from what to what. Append-only."""

import pgtrigger
from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

OPERATIONS = [("insert", _("added")), ("update", _("changed")), ("delete", _("deleted")), ("done", _("done"))]


class AppendOnly(pgtrigger.Protect):
    """Refuses to change or delete rows, whoever asks."""

    def __init__(self) -> None:
        super().__init__(name="append_only", operation=pgtrigger.Update | pgtrigger.Delete)


class NothingChanged(pgtrigger.Trigger):
    """At the end of the transaction: an entry under which no row was recorded gets one that says so.

    Every entry can be found by its rows then, also a log-out or a message to all.
    """

    def __init__(self) -> None:
        super().__init__(
            name="nothing_changed",
            when=pgtrigger.After,
            operation=pgtrigger.Insert,
            timing=pgtrigger.Deferred,
            func="""
                INSERT INTO audit_auditchange (entry_id, model, object_id, operation, changes)
                SELECT NEW.id, '', '', 'done', '{}'
                WHERE NOT EXISTS (SELECT FROM audit_auditchange WHERE entry_id = NEW.id);
                RETURN NULL;
            """,
        )


class AuditEntry(models.Model):
    """One action: the context of the row changes under it."""

    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("who"),
        null=True,
        on_delete=models.DO_NOTHING,
        db_constraint=False,
        db_index=False,
        related_name="+",
    )
    actor_name = models.CharField(_("name at that time"), max_length=300, blank=True)
    action = models.CharField(_("action"), max_length=100)
    via = models.CharField(_("door"), max_length=20)
    request_id = models.CharField(_("request"), max_length=64, blank=True)
    ip_address = models.GenericIPAddressField(_("address"), null=True)
    reason = models.TextField(_("reason"), blank=True)
    details = models.JSONField(_("details"), default=dict)
    created_at = models.DateTimeField(_("when"))

    class Meta:
        verbose_name = _("audit entry")
        verbose_name_plural = _("audit log")
        permissions = [("export_rows", _("Can take rows out in bulk"))]
        indexes = [
            models.Index(fields=["-created_at", "-id"], name="audit_newest"),
            models.Index(fields=["action", "-created_at", "-id"], name="audit_by_action"),
            models.Index(fields=["actor", "-created_at", "-id"], name="audit_by_actor"),
        ]
        triggers = [AppendOnly(), NothingChanged()]

    def __str__(self) -> str:
        return f"{self.action} · {self.actor_name}"


class AuditChange(models.Model):
    """One changed row: `changes` is `{field: [old, new]}`; an insert has old null, a delete new null.

    `done` is what changed no row: `model` is the kind that it is about, where it is about one, `object_id` is empty,
    and `changes` holds facts, such as the filter and the count of an export.
    """

    entry = models.ForeignKey(AuditEntry, on_delete=models.DO_NOTHING, related_name="changes", db_constraint=False)
    model = models.CharField(_("kind"), max_length=100)
    object_id = models.CharField(_("id"), max_length=64)
    operation = models.CharField(_("change"), max_length=6, choices=OPERATIONS)
    changes = models.JSONField(_("what changed"))

    class Meta:
        verbose_name = _("row change")
        verbose_name_plural = _("row changes")
        indexes = [models.Index(fields=["model", "object_id"], name="audit_change_object")]
        triggers = [AppendOnly()]

    def __str__(self) -> str:
        return f"{self.model} {self.object_id}"
