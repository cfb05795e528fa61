"""The audit log in the admin: who did what, when, through which door, and what became of every row."""

from typing import Any

from django.apps import apps
from django.contrib import admin
from django.db.models import Model, QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import NoReverseMatch, reverse
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import AutocompleteSelectFilter, DropdownFilter, RangeDateTimeFilter
from unfold.decorators import display

from school.audit.models import OPERATIONS, AuditChange, AuditEntry
from school.audit.queries import (
    PAGE_ROWS,
    SUMMARY_CHANGES,
    changes_of,
    entries_visible_to,
    recorded_models,
    touching,
    with_summary,
)
from school.audit.rules import columns_of, shown_name, shown_value
from school.common.actions import actions
from school.common.actor import Door
from school.common.admin import ReadOnlyAdmin
from school.common.pills import pill

PILLS = {
    Door.ADMIN: "primary",
    Door.CMS: "info",
    Door.API: "success",
    Door.IMPORT: "warning",
    Door.JOB: "default",
    Door.COMMAND: "default",
    "database": "danger",
}
DOORS = {
    Door.ADMIN: _("admin"),
    Door.CMS: _("editor’s room"),
    Door.API: _("API"),
    Door.IMPORT: _("import"),
    Door.JOB: _("background job"),
    Door.COMMAND: _("command"),
    "database": _("database"),
}
SHOWN_FIELDS = 4
DEEDS = dict(OPERATIONS)
CHANGE = '<section class="maktab-change"><h3>{} <span>{}</span></h3>{}</section>'
TABLE = '<div class="maktab-scroll"><table><thead><tr><th>{}</th><th>{}</th><th>{}</th></tr></thead>{}</table></div>'
ROW = "<tr><th>{}</th><td><del>{}</del></td><td><ins>{}</ins></td></tr>"


class ActionFilter(DropdownFilter):
    """The actions that the code knows, and what came from outside any."""

    title = _("action")
    parameter_name = "action"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [(name, name) for name in [*sorted(actions()), "database.change"]]

    def queryset(self, request: HttpRequest, queryset: QuerySet[AuditEntry]) -> QuerySet[AuditEntry]:
        return queryset.filter(action=self.value()) if self.value() else queryset


class DoorFilter(DropdownFilter):
    """How the action came in."""

    title = _("door")
    parameter_name = "via"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [(str(door), name) for door, name in DOORS.items()]

    def queryset(self, request: HttpRequest, queryset: QuerySet[AuditEntry]) -> QuerySet[AuditEntry]:
        return queryset.filter(via=self.value()) if self.value() else queryset


class KindFilter(DropdownFilter):
    """What kind of row changed."""

    title = _("kind")
    parameter_name = "model"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return recorded_models()

    def queryset(self, request: HttpRequest, queryset: QuerySet[AuditEntry]) -> QuerySet[AuditEntry]:
        if not self.value() or request.GET.get(ObjectFilter.parameter_name):
            return queryset
        return touching(queryset, model=self.value() or "")


class ObjectFilter(DropdownFilter):
    """One object's history; there only when an object's page has led here."""

    title = _("object")
    parameter_name = "object_id"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        chosen = request.GET.get(self.parameter_name, "")
        return [(chosen, chosen)] if chosen else []

    def queryset(self, request: HttpRequest, queryset: QuerySet[AuditEntry]) -> QuerySet[AuditEntry]:
        model = request.GET.get(KindFilter.parameter_name, "")
        return touching(queryset, model=model, object_id=self.value() or "") if self.value() and model else queryset


def model_of(label: str) -> type[Model] | None:
    """The model called `label`; None for one that is no more."""
    try:
        return apps.get_model(label)
    except (LookupError, ValueError):
        return None


def kind_of(label: str) -> str:
    """The kind of row in the reader's words."""
    model = model_of(label)
    return str(model._meta.verbose_name) if model else label


def address_of_object(label: str, object_id: str) -> str | None:
    """Where the object can be looked at; None when no page shows its kind."""
    if label == PAGE_ROWS:
        return reverse("wagtailadmin_explore", args=[object_id])
    try:
        return reverse(f"admin:{label.replace('.', '_')}_change", args=[object_id])
    except NoReverseMatch:
        return None


@admin.register(AuditEntry)
class AuditEntryAdmin(ReadOnlyAdmin):
    """Append-only: a list to look at, with every object's history one filter away."""

    visible_to = entries_visible_to
    list_display = ("created_at", "who", "door", "action", "what", "reason")
    list_filter = (
        ("actor", AutocompleteSelectFilter),
        DoorFilter,
        ActionFilter,
        KindFilter,
        ObjectFilter,
        ("created_at", RangeDateTimeFilter),
    )
    ordering = ("-created_at", "-id")
    sortable_by = ()
    fieldsets = (
        (_("Action"), {"fields": (("created_at", "who"), ("action", "door"), ("ip_address", "request_id"), "reason")}),
        (_("What changed"), {"fields": ("all_changes",)}),
    )
    readonly_fields = ("created_at", "who", "action", "door", "ip_address", "request_id", "reason", "all_changes")

    def get_queryset(self, request: HttpRequest) -> QuerySet[AuditEntry]:
        return with_summary(super().get_queryset(request))

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        """The entry, without the button that leads to its own history: it has none."""
        page: HttpResponse = super().changeform_view(
            request, object_id, form_url, {**(extra_context or {}), "show_history": False}
        )
        return page

    @display(description=_("who"))
    def who(self, entry: AuditEntry) -> str:
        return entry.actor_name or "–"

    @pill(description=_("door"), colours=PILLS)
    def door(self, entry: AuditEntry) -> tuple[str, Any]:
        return entry.via, DOORS.get(entry.via, entry.via)

    @display(description=_("what changed"))
    def what(self, entry: AuditEntry) -> str:
        facts: list[dict[str, Any]] = entry.summary  # type: ignore[attr-defined]  # annotated by get_queryset
        if not facts:
            return "–"
        lines = [format_html("<div>{}</div>", summary_of(fact)) for fact in facts[:SUMMARY_CHANGES]]
        if len(facts) > SUMMARY_CHANGES:
            lines.append(format_html("<div>{}</div>", gettext("and more")))
        return format_html_join("", "{}", ((line,) for line in lines))

    @display(description=_("what changed"))
    def all_changes(self, entry: AuditEntry) -> str:
        changes = changes_of(entry)
        shown = [section_of(change) for change in changes.rows if change.changes]
        if changes.is_more:
            shown.append(
                format_html("<p>{}</p>", gettext("Only the first %(count)s are shown.") % {"count": len(shown)})
            )
        return format_html_join("", "{}", ((part,) for part in shown)) or gettext("No row was changed.")


def summary_of(fact: dict[str, Any]) -> str:
    """One changed row in one line."""
    if fact["operation"] == "done":
        return kind_of(fact["model"]) or "–"
    fields = columns_of(model_of(fact["model"]))
    line = f"{kind_of(fact['model'])} {fact['object_id']} {DEEDS[fact['operation']]}"
    if fact["operation"] != "update":
        return line
    names = [shown_name(column, fields) for column in sorted(fact["fields"])]
    more = ["…"] if len(names) > SHOWN_FIELDS else []
    return f"{line}: {', '.join([*names[:SHOWN_FIELDS], *more])}"


def section_of(change: AuditChange) -> str:
    """One changed row with its old and new values."""
    fields = columns_of(model_of(change.model))
    rows = [
        (shown_name(column, fields), shown_value(old, fields.get(column)), shown_value(new, fields.get(column)))
        for column, (old, new) in change.changes.items()
        if not (change.operation == "insert" and new in (None, "", [], {}))
    ]
    table = format_html(TABLE, gettext("field"), gettext("before"), gettext("after"), format_html_join("", ROW, rows))
    name = f"{kind_of(change.model)} {change.object_id}".strip()
    address = address_of_object(change.model, change.object_id) if change.object_id else None
    heading = format_html('<a href="{}">{}</a>', address, name) if address and change.operation != "delete" else name
    return format_html(CHANGE, heading, DEEDS[change.operation], table)
