"""Imports on their way in, on the staff's dashboard."""

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from school.common.actor import Actor
from school.common.panels import Line, Panel, put
from school.imports.choices import ImportState
from school.imports.models import ImportBatch
from school.imports.queries import batches_visible_to

OPEN = (ImportState.UPLOADED, ImportState.CHECKING, ImportState.CHECKED, ImportState.IMPORTING)


def rows(actor: Actor) -> QuerySet[ImportBatch]:
    return (
        batches_visible_to(actor)
        .filter(state__in=OPEN)
        .select_related("uploaded_by", "progress")
        .order_by("-created_at", "-pk")
    )


def line(batch: ImportBatch) -> Line:
    """Which file, how far it is and whose it is."""
    parts = [batch.get_state_display()]
    if batch.state == ImportState.IMPORTING and batch.total_rows:
        parts.append(f"{batch.progress.rows_done} / {batch.total_rows}")
    parts.append(str(batch.uploaded_by))
    address = reverse("admin:imports_importbatch_change", args=[batch.pk])
    return Line(title=str(batch), note=" · ".join(parts), address=address)


put(
    Panel(
        name="open-imports",
        position=60,
        title=_("Imports in progress"),
        nothing=_("No import is on its way."),
        icon="upload_file",
        tone="info",
        permission="imports.view_importbatch",
        rows=rows,
        line=line,
        address=lambda: f"{reverse('admin:imports_importbatch_changelist')}?state__in={','.join(OPEN)}",
    )
)
