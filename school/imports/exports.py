"""List pages whose rows come from files and go into files."""

from typing import Any

from django.contrib import admin
from django.contrib.admin.options import ActionLocation
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from import_export.admin import ExportActionMixin
from import_export.formats import base_formats
from unfold.contrib.import_export.forms import ExportForm
from unfold.decorators import action

from school.audit.recorder import note_done, open_entry
from school.common.admin import UNUSABLE, actor_of
from school.common.lookup import is_number
from school.imports.targets import import_target


class Untouched:
    """The resource makes text cells safe; the library's own way would turn numbers into texts and drop signs."""

    def _escape_formulae(self, dataset: Any) -> None: ...


class SafeCsv(Untouched, base_formats.CSV):
    """CSV."""


class SafeWorkbook(Untouched, base_formats.XLSX):
    """XLSX."""


class FilesAdmin(ExportActionMixin):
    """Adds to a list page: a button to the import pages, and an export of what is filtered or selected.

    `import_target` names the kind of rows. Exporting is a right of its own and leaves an audit entry.
    """

    import_target = ""
    export_form_class = ExportForm
    show_change_form_export = False
    to_encoding = "utf-8-sig"  # spreadsheets take a CSV without the mark for their own old encoding
    actions_list = ("import_file",)
    actions = ("export_admin_action",)

    @action(description=_("Import"), icon="upload", url_path="import-file", permissions=["import"])  # type: ignore[untyped-decorator]  # Unfold has no types
    def import_file(self, request: HttpRequest) -> HttpResponse:
        """To the import pages, with the kind of rows chosen."""
        return HttpResponseRedirect(f"{reverse('admin:imports_importbatch_add')}?target={self.import_target}")

    @admin.action(description=_("Export selected %(verbose_name_plural)s"), permissions=["export"])
    def export_admin_action(self, request: HttpRequest, queryset: QuerySet[Any]) -> HttpResponse:
        """To the export page, for these rows only."""
        page: HttpResponse = super().export_admin_action(request, queryset)
        return page

    def get_actions(
        self, request: HttpRequest, action_location: ActionLocation = ActionLocation.CHANGE_LIST
    ) -> dict[str, Any]:
        """Django's own: the library's does not know where an action is shown."""
        found: dict[str, Any] = super(ExportActionMixin, self).get_actions(request, action_location)
        return found

    def has_import_permission(self, request: HttpRequest) -> bool:
        return actor_of(request).may(import_target(self.import_target).permission)

    def has_export_permission(self, request: HttpRequest) -> bool:
        return actor_of(request).may(f"{self.opts.app_label}.export_{self.opts.model_name}")

    def get_export_formats(self) -> list[type[base_formats.Format]]:
        return [SafeCsv, SafeWorkbook]

    def export_action(self, request: HttpRequest) -> HttpResponse:
        """The export page and its file; where the list would refuse a filter, the list, which says so."""
        try:
            page: HttpResponse = super().export_action(request)
        except UNUSABLE:
            rows = reverse(f"admin:{self.opts.app_label}_{self.opts.model_name}_changelist")
            return HttpResponseRedirect(f"{rows}?{request.GET.urlencode()}")
        return page

    def get_valid_export_item_pks(self, request: HttpRequest) -> list[int]:
        """The posted rows that the person may see."""
        posted = [pk for pk in request.POST.getlist("export_items") if is_number(pk)]
        visible: QuerySet[Any] = self.get_queryset(request).filter(pk__in=posted)
        return list(visible.values_list("pk", flat=True))

    def get_export_resource_kwargs(self, request: HttpRequest, **options: Any) -> dict[str, Any]:
        """The resource leaves out what this person may not read."""
        return {**super().get_export_resource_kwargs(request, **options), "actor": actor_of(request)}

    def get_data_for_export(self, request: HttpRequest, queryset: QuerySet[Any], **options: Any) -> Any:
        """The rows, and an audit entry that says which and how many."""
        data = super().get_data_for_export(request, queryset, **options)
        details = {
            "filter": request.GET.urlencode(),
            "selected": len(request.POST.getlist("export_items")),
            "count": len(data),
        }
        with transaction.atomic():
            open_entry(actor_of(request), f"{self.opts.app_label}.export", details)
            note_done(self.opts.label_lower, details)
        return data
