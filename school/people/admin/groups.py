"""Staff groups and roles with their rights."""

from importlib import import_module
from typing import Any

from django.contrib import admin
from django.contrib.auth.models import Group
from django.db.models import Count, QuerySet
from django.http import HttpRequest
from django.utils.html import format_html_join
from django.utils.translation import gettext_lazy as _
from unfold.decorators import display

from school.common.admin import ReadOnlyAdmin

import_module("django.contrib.auth.admin")  # it registers Group, if it has not yet: ours takes its place
admin.site.unregister(Group)


@admin.register(Group)
class GroupAdmin(ReadOnlyAdmin):
    """Staff groups and roles with their rights, to look at."""

    page_title = _("Rights")
    list_display = ("name", "people_count", "rights_count")
    search_fields = ("name",)
    ordering = ("name",)
    fields = ("name", "rights")
    readonly_fields = ("rights",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Group]:
        counted = Group.objects.annotate(
            members=Count("user", distinct=True), permissions_held=Count("permissions", distinct=True)
        )
        return counted.order_by(*self.ordering)

    @display(description=_("people"), ordering="members")
    def people_count(self, group: Any) -> int:
        return int(group.members)

    @display(description=_("rights"), ordering="permissions_held")
    def rights_count(self, group: Any) -> int:
        return int(group.permissions_held)

    @display(description=_("rights"))
    def rights(self, group: Group) -> str:
        held = group.permissions.select_related("content_type").order_by("content_type__app_label", "codename")
        return format_html_join("", "<div>{}.{}</div>", ((row.content_type.app_label, row.codename) for row in held))
