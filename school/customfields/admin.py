"""The definitions of custom fields in the admin."""

from typing import Any

from django.contrib import admin, messages
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import BooleanRadioFilter, ChoicesDropdownFilter
from unfold.decorators import action, display

from school.common.admin import SchoolModelAdmin, go_to
from school.common.pills import pill
from school.customfields.actions import archive_field, create_field, delete_field, restore_field, update_field
from school.customfields.forms import DefinitionForm
from school.customfields.models import CustomField
from school.customfields.queries import fields_visible_to, objects_with

COLOURS = {"active": "success", "archived": "warning"}


@admin.register(CustomField)
class CustomFieldAdmin(SchoolModelAdmin):
    """Fields by what they are of, in the order in which forms have them."""

    visible_to = fields_visible_to
    create_action = create_field
    update_action = update_field
    delete_action = delete_field
    nothing_yet = _("Add a field, and it is at once in the forms, lists, filters, exports and the API of its objects.")
    form = DefinitionForm
    list_display = ("name", "target", "key", "kind", "state", "is_required", "is_public", "position")
    list_filter = (
        ("target", ChoicesDropdownFilter),
        ("kind", ChoicesDropdownFilter),
        ("is_active", BooleanRadioFilter),
    )
    search_fields = ("key", "label_uz", "label_ru", "label_en")
    ordering = ("target", "position", "pk")
    actions_detail = ("archive", "restore")
    fieldsets = (
        (_("Field"), {"fields": (("target", "key"), ("kind", "position"), "choices")}),
        (
            _("What people read"),
            {
                "description": _("A name in one language is enough: who reads another sees the first that there is."),
                "fields": ("label_uz", "label_ru", "label_en", "help_text"),
            },
        ),
        (_("Rules"), {"fields": ("is_required", "is_public", "is_listed")}),
    )

    @display(description=_("name"), ordering="label_en")
    def name(self, field: CustomField) -> str:
        return field.label

    @pill(description=_("state"), ordering="is_active", colours=COLOURS)
    def state(self, field: CustomField) -> tuple[str, Any]:
        return ("active", _("active")) if field.is_active else ("archived", _("archived"))

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        return ("state", "target", "key") if obj else ()

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        return [(None, {"fields": ("state",)}), *self.fieldsets] if obj else self.fieldsets

    def delete_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> HttpResponse:
        """The question says how many values go with the field."""
        field = self.get_object(request, object_id)
        if request.method == "GET" and field and (count := objects_with(field).count()):
            messages.warning(request, _("Values that are deleted with the field: %(count)s.") % {"count": count})
        return super().delete_view(request, object_id, extra_context)

    def has_archive_permission(self, request: HttpRequest, object_id: Any = None) -> bool:
        """Whether this person may archive fields, and this one, when it is named, is active."""
        return self.may_turn(request, object_id, is_active=True)

    def has_restore_permission(self, request: HttpRequest, object_id: Any = None) -> bool:
        """Whether this person may restore fields, and this one, when it is named, is archived."""
        return self.may_turn(request, object_id, is_active=False)

    def may_turn(self, request: HttpRequest, object_id: Any, *, is_active: bool) -> bool:
        """Whether this person may change fields, and this one is as said."""
        allowed = self.has_change_permission(request)
        return allowed and (object_id is None or CustomField.objects.filter(pk=object_id, is_active=is_active).exists())

    @action(
        description=_("Archive"),
        icon="archive",
        permissions=["archive"],
        dialog={
            "title": _("Archive this field?"),
            "description": _("It is shown nowhere any more. Its values stay, for when it is restored."),
            "form_submit_text": _("Archive"),
        },
    )
    def archive(self, request: HttpRequest, form: Any, object_id: str) -> HttpResponse:
        field = self.object_or_404(request, object_id)
        self.attempt(request, archive_field, _("The field is archived."), instance=field)
        return go_to(request, reverse("admin:customfields_customfield_change", args=[object_id]))

    @action(description=_("Restore"), icon="unarchive", permissions=["restore"])
    def restore(self, request: HttpRequest, object_id: str) -> HttpResponse:
        field = self.object_or_404(request, object_id)
        self.attempt(request, restore_field, _("The field is shown again."), instance=field)
        return go_to(request, reverse("admin:customfields_customfield_change", args=[object_id]))
