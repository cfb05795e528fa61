"""The pages on which staff bring files in."""

from itertools import chain
from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.http.response import HttpResponseBase
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from unfold.decorators import display

from school.common.admin import SchoolModelAdmin, actor_of
from school.common.errors import DomainError
from school.common.lookup import get_visible, is_number
from school.imports.actions import MAPPABLE, map_columns, start_import, undo_import, upload_file
from school.imports.choices import ImportState
from school.imports.forms import MappingForm, UploadForm
from school.imports.models import ImportBatch
from school.imports.pages import (
    BUSY,
    STEP_OF,
    bad_rows_of,
    counts_of,
    fields_of,
    mapping_rows,
    progress_of,
    steps,
)
from school.imports.queries import batches_visible_to, mappings_of, targets_open_to
from school.imports.readers import written
from school.imports.rules import apply_saved
from school.imports.targets import ImportTarget, import_target, import_targets

COLOURS = {
    ImportState.CHECKING: "info",
    ImportState.IMPORTING: "info",
    ImportState.CHECKED: "warning",
    ImportState.DONE: "success",
    ImportState.FAILED: "danger",
}


class TargetFilter(admin.SimpleListFilter):
    """By kind of rows."""

    title, parameter_name = _("kind of rows"), "target"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [(target.name, capfirst(str(target.title))) for target in targets_open_to(actor_of(request))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[ImportBatch]) -> QuerySet[ImportBatch]:
        return queryset.filter(target=self.value()) if self.value() else queryset


@admin.register(ImportBatch)
class ImportBatchAdmin(SchoolModelAdmin):
    """The imports so far, and the four steps of a new one."""

    visible_to = batches_visible_to
    create_action = upload_file
    list_display = ("shown_file", "shown_state", "total_rows", "new_rows", "changed_rows", "bad_rows", "created_at")
    list_select_related = ("uploaded_by",)
    list_filter = (TargetFilter, "state")
    list_filter_sheet = False
    search_fields = ("file_name",)
    ordering = ("-created_at",)
    show_full_result_count = False

    @display(description=_("file"), header=True)
    def shown_file(self, batch: ImportBatch) -> list[str]:
        target = import_targets().get(batch.target)
        return [batch.file_name, f"{capfirst(str(target.title)) if target else batch.target} · {batch.uploaded_by}"]

    @display(description=_("state"), label=COLOURS, ordering="state")
    def shown_state(self, batch: ImportBatch) -> tuple[str, str]:
        return batch.state, str(batch.get_state_display())

    def has_add_permission(self, request: HttpRequest) -> bool:
        return request.user.is_authenticated and bool(targets_open_to(actor_of(request)))

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return self.has_add_permission(request)

    def has_module_permission(self, request: HttpRequest) -> bool:
        return self.has_add_permission(request)

    def get_urls(self) -> list[URLPattern]:
        wrap = self.admin_site.admin_view
        return [
            path("template/<slug:target>/", wrap(self.template_view), name="imports_importbatch_template"),
            path("<int:pk>/progress/", wrap(self.progress_view), name="imports_importbatch_progress"),
            path("<int:pk>/bad-rows/", wrap(self.bad_rows_view), name="imports_importbatch_bad_rows"),
            *super().get_urls(),
        ]

    def page(self, request: HttpRequest, name: str, **context: Any) -> TemplateResponse:
        """One of the import pages."""
        shared = {**self.admin_site.each_context(request), "opts": self.opts, "title": _("Import")}
        return TemplateResponse(request, f"imports/{name}.html", {**shared, **context})

    def add_view(self, request: HttpRequest, form_url: str = "", extra_context: Any = None) -> HttpResponse:
        """Step one: the file."""
        targets = targets_open_to(actor_of(request))
        if not targets:
            raise PermissionDenied
        initial = {"target": request.GET.get("target", targets[0].name)}
        form = UploadForm(request.POST or None, request.FILES or None, targets=targets, initial=initial)
        if request.method == "POST" and form.is_valid():
            file = form.cleaned_data["file"]
            try:
                target = form.cleaned_data["target"]
                batch = upload_file(actor_of(request), target=target, file=file, file_name=file.name)
                return self.to_batch(batch.pk)
            except DomainError as refusal:
                form.add_error("file", str(refusal))
        kinds = [{"target": target, "fields": fields_of(target)} for target in targets]
        return self.page(request, "upload", form=form, kinds=kinds, steps=steps(1))

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        """The step at which the import is."""
        batch = self.visible_batch(request, object_id)
        target = import_target(batch.target)
        if request.method == "POST":
            return self.step(request, batch, target)
        if batch.state in BUSY:
            context = {"progress": progress_of(batch), "steps": steps(STEP_OF[ImportState(batch.state)])}
            return self.page(request, "progress", batch=batch, target=target, **context)
        if batch.state == ImportState.UPLOADED or ("columns" in request.GET and batch.state in MAPPABLE):
            return self.mapping_page(request, batch, target)
        return self.result_page(request, batch, target)

    def step(self, request: HttpRequest, batch: ImportBatch, target: ImportTarget) -> HttpResponse:
        """What was pressed."""
        if "import" in request.POST:
            keep = "keep_good_rows" in request.POST
            self.attempt(request, start_import, _("The import runs."), instance=batch, keep_good_rows=keep)
        elif "undo" in request.POST:
            self.attempt(request, undo_import, _("What could be undone was undone."), instance=batch)
        else:
            return self.save_mapping(request, batch, target)
        return self.to_batch(batch.pk)

    def save_mapping(self, request: HttpRequest, batch: ImportBatch, target: ImportTarget) -> HttpResponse:
        """Step two is done: let the file be checked."""
        makes = makes_fields(request, target)
        form = MappingForm(request.POST, target=target, columns=batch.columns, makes_fields=makes)
        if form.is_valid():
            actor, save_as = actor_of(request), form.cleaned_data["save_as"]
            try:
                map_columns(actor, instance=batch, columns=form.columns(), save_as=save_as)
                return self.to_batch(batch.pk)
            except DomainError as refusal:
                messages.error(request, " ".join(chain(*refusal.fields.values())) or str(refusal))
        return self.mapping_page(request, batch, target, form)

    def mapping_page(
        self, request: HttpRequest, batch: ImportBatch, target: ImportTarget, form: MappingForm | None = None
    ) -> HttpResponse:
        """Step two: what each column means."""
        saved = mappings_of(batch.target)
        wanted = request.GET.get("mapping", "")
        chosen = saved.filter(pk=wanted).first() if is_number(wanted) else None
        columns = apply_saved(batch.columns, chosen.columns) if chosen else batch.columns
        makes = makes_fields(request, target)
        form = form or MappingForm(target=target, columns=columns, makes_fields=makes)
        context = {"form": form, "rows": mapping_rows(batch, form), "saved": saved, "chosen": chosen, "makes": makes}
        return self.page(request, "mapping", batch=batch, target=target, steps=steps(2), **context)

    def result_page(self, request: HttpRequest, batch: ImportBatch, target: ImportTarget) -> HttpResponse:
        """What would come of the file, or what came of it."""
        context = {"counts": counts_of(batch), "bad_rows": bad_rows_of(batch), "states": ImportState}
        current = steps(STEP_OF[ImportState(batch.state)])
        return self.page(request, "result", batch=batch, target=target, steps=current, **context)

    def visible_batch(self, request: HttpRequest, pk: str | int) -> ImportBatch:
        """The batch, when it is this person's to see."""
        try:
            return get_visible(batches_visible_to(actor_of(request)), pk=pk)
        except (DomainError, ValueError) as error:
            raise PermissionDenied from error

    def to_batch(self, pk: int) -> HttpResponse:
        return HttpResponseRedirect(reverse("admin:imports_importbatch_change", args=[pk]))

    def progress_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """What the progress page asks for every second."""
        return JsonResponse(progress_of(self.visible_batch(request, pk)))

    def bad_rows_view(self, request: HttpRequest, pk: int) -> HttpResponseBase:
        """The bad rows as CSV, to be corrected and uploaded again."""
        batch = self.visible_batch(request, pk)
        if not batch.bad_rows_file:
            return self.to_batch(pk)
        return FileResponse(
            batch.bad_rows_file.open("rb"), as_attachment=True, filename=f"bad-rows-{pk}.csv", content_type="text/csv"
        )

    def template_view(self, request: HttpRequest, target: str) -> HttpResponse:
        """An empty file of this kind with one example."""
        kinds = {kind.name: kind for kind in targets_open_to(actor_of(request))}
        if target not in kinds:
            raise PermissionDenied
        fields = kinds[target].all_fields()
        body = written([item.name for item in fields], [[item.example for item in fields]])
        answer = HttpResponse(body, content_type="text/csv; charset=utf-8")
        answer["Content-Disposition"] = f'attachment; filename="{target}.csv"'
        return answer


def makes_fields(request: HttpRequest, target: ImportTarget) -> bool:
    """Whether this person may make fields of columns."""
    return target.make_field is not None and actor_of(request).may("customfields.add_customfield")
