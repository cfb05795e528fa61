"""Uploads, their column mappings and what came of them."""

import uuid

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from school.common.audit import recorded
from school.common.models import TimeStamped
from school.common.storage import keep_in
from school.imports.choices import ImportState

FOLDER = "imports"


def upload_path(batch: "ImportBatch", filename: str) -> str:
    """A name that cannot be guessed."""
    return f"{FOLDER}/{uuid.uuid4().hex}"


class ImportMapping(TimeStamped):
    """Which column of a file goes into which field, kept for the next file of the same system."""

    target = models.CharField(_("kind of rows"), max_length=50)
    name = models.CharField(_("name"), max_length=100)
    columns = models.JSONField(_("columns"), default=list, help_text=_("pairs of a column of the file and its field"))

    class Meta:
        verbose_name = _("column mapping")
        verbose_name_plural = _("column mappings")
        constraints = [models.UniqueConstraint(fields=["target", "name"], name="imports_mapping_name_unique")]
        triggers = recorded()

    def __str__(self) -> str:
        return self.name


class ImportBatch(TimeStamped):
    """One uploaded file on its way in. Counts are rows of the file; each row is counted in one place.

    `columns` are pairs of a column of the file and its field; `sample` the first changes, field by field;
    `audit_entry_id` the entry under which the rows were written.
    """

    target = models.CharField(_("kind of rows"), max_length=50)
    file = models.FileField(_("file"), upload_to=upload_path)
    file_name = models.CharField(_("file name"), max_length=255)
    columns = models.JSONField(_("columns"), default=list)
    uploaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("uploaded by"), on_delete=models.PROTECT, related_name="+"
    )
    state = models.CharField(_("state"), max_length=10, choices=ImportState, default=ImportState.UPLOADED)
    keep_good_rows = models.BooleanField(_("import the good rows even if some are bad"), default=False)
    total_rows = models.PositiveIntegerField(_("rows"), default=0)
    new_rows = models.PositiveIntegerField(_("new"), default=0)
    changed_rows = models.PositiveIntegerField(_("changed"), default=0)
    unchanged_rows = models.PositiveIntegerField(_("unchanged"), default=0)
    merged_rows = models.PositiveIntegerField(_("merged into another row"), default=0)
    bad_rows = models.PositiveIntegerField(_("bad"), default=0)
    sample = models.JSONField(_("first changes"), default=list)
    bad_rows_file = models.FileField(_("bad rows"), upload_to=upload_path, blank=True)
    failure_reason = models.TextField(_("why it failed"), blank=True)
    audit_entry_id = models.BigIntegerField(_("audit entry"), null=True)
    undone_removed = models.PositiveIntegerField(_("removed again"), default=0)
    undone_set_back = models.PositiveIntegerField(_("set back"), default=0)
    undone_left = models.PositiveIntegerField(_("left as they are"), default=0)
    finished_at = models.DateTimeField(_("ended"), null=True)

    class Meta:
        verbose_name = _("import")
        verbose_name_plural = _("imports")
        indexes = [models.Index(fields=["-created_at"], name="imports_newest")]
        triggers = recorded(ignore=("sample",))

    def __str__(self) -> str:
        return self.file_name


class ImportProgress(models.Model):
    """How far the job of a batch is; a row of its own, because it is written while the batch's transaction runs."""

    batch = models.OneToOneField(ImportBatch, on_delete=models.CASCADE, related_name="progress", primary_key=True)
    rows_done = models.PositiveIntegerField(default=0)
    rows_total = models.PositiveIntegerField(default=0)

    class Meta:
        verbose_name = _("progress of an import")
        verbose_name_plural = _("progress of imports")

    def __str__(self) -> str:
        return f"{self.rows_done}/{self.rows_total}"


keep_in(FOLDER, "imports.ImportBatch", "file")
keep_in(FOLDER, "imports.ImportBatch", "bad_rows_file")
