"""Files of lessons in the admin: a list of all, and the tab of a lesson's page on which they are added and heard."""

from typing import Any, ClassVar

from django import forms
from django.contrib import admin
from django.db.models import QuerySet
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.template.defaultfilters import filesizeformat
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import AutocompleteSelectFilter, ChoicesDropdownFilter
from unfold.decorators import display
from unfold.widgets import UnfoldAdminFileFieldWidget

from school.common.actor import Actor
from school.common.admin import ActionInline, SchoolModelAdmin, actor_of, add_to_page, served
from school.common.uploads import is_sound
from school.lessons.actions import add_resource, delete_resource, update_resource
from school.lessons.admin.lessons import LessonAdmin
from school.lessons.choices import ResourceType
from school.lessons.models import LessonResource
from school.lessons.queries import resources_visible_to

PILLS = {ResourceType.DOCUMENT: "info", ResourceType.AUDIO: "success", ResourceType.SUPPLEMENTARY: "default"}


def address_of_file(resource: LessonResource) -> str:
    return reverse("admin:lessons_resource_file", args=[resource.pk])


def link(resource: LessonResource) -> str:
    """The file's name, which downloads it, and a player for a recording."""
    address = address_of_file(resource)
    name = format_html(
        '<a class="text-primary-600 dark:text-primary-500" href="{}">{}</a>', address, resource.file_name
    )
    if not is_sound(resource.mime_type):
        return name
    return format_html(
        '{}<audio class="block mt-2 max-w-full" controls preload="none" src="{}"></audio>', name, address
    )


class ResourceForm(forms.ModelForm[LessonResource]):
    """A new file; what it is, its content says."""

    upload = forms.FileField(label=capfirst(_("file")), widget=UnfoldAdminFileFieldWidget)

    class Meta:
        model = LessonResource
        fields = ("title", "type")

    def save(self, commit: bool = True) -> LessonResource:  # noqa: FBT001, FBT002  Django's signature
        """The unsaved row with its upload, for the action."""
        resource = super().save(commit=commit)
        resource.upload = self.cleaned_data["upload"]  # type: ignore[attr-defined]  # carried to `add`
        return resource


class ResourcesInline(ActionInline):
    """The lesson's files; each is added whole and removed whole."""

    model = LessonResource
    form = ResourceForm
    verbose_name = _("file")
    verbose_name_plural = _("files")
    fields = ("title", "type", "upload", "size")
    readonly_fields = ("size",)
    ordering = ("pk",)
    show_change_link = True

    def get_queryset(self, request: HttpRequest) -> QuerySet[LessonResource]:
        return resources_visible_to(actor_of(request)).order_by(*self.ordering)

    @display(description=_("file"))
    def upload(self, resource: LessonResource) -> str:
        return link(resource)

    @display(description=_("size"))
    def size(self, resource: LessonResource) -> str | None:
        return filesizeformat(resource.file_size) if resource.pk else None

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def add(self, actor: Actor, row: Any) -> None:
        add_resource(actor, lesson=row.lesson, title=row.title, type=ResourceType(row.type), file=row.upload)

    def remove(self, actor: Actor, row: LessonResource) -> None:
        delete_resource(actor, instance=row)


@admin.register(LessonResource)
class LessonResourceAdmin(SchoolModelAdmin):
    """All files of lessons; they are added on the page of their lesson."""

    visible_to = resources_visible_to
    update_action = update_resource
    delete_action = delete_resource
    nothing_yet = _("Files are added on the page of their lesson.")
    list_display = ("title", "lesson", "type_pill", "file_link", "size", "uploaded_by", "created_at")
    list_select_related = ("lesson__group", "uploaded_by")
    list_filter = (("type", ChoicesDropdownFilter), ("lesson__group", AutocompleteSelectFilter))
    list_filter_sheet = False
    show_full_result_count = False
    search_fields = ("title", "file_name", "lesson__title", "lesson__group__name")
    ordering = ("-created_at", "-pk")
    fields = ("title", "type", "lesson", "file_link", "size", "uploaded_by", "created_at")
    readonly_fields: ClassVar[tuple[str, ...]] = ("lesson", "file_link", "size", "uploaded_by", "created_at")

    @display(description=_("kind"), ordering="type", label=PILLS)
    def type_pill(self, resource: LessonResource) -> tuple[str, str]:
        return resource.type, resource.get_type_display()

    @display(description=_("file"), ordering="file_name")
    def file_link(self, resource: LessonResource) -> str:
        return link(resource)

    @display(description=_("size"), ordering="file_size")
    def size(self, resource: LessonResource) -> str:
        return filesizeformat(resource.file_size)

    def get_urls(self) -> list[URLPattern]:
        file = path("<int:resource_id>/file/", self.admin_site.admin_view(self.file_view), name="lessons_resource_file")
        return [file, *super().get_urls()]

    def file_view(self, request: HttpRequest, resource_id: int) -> HttpResponseBase:
        """The file, for who sees the lesson."""
        resource = self.get_queryset(request).filter(pk=resource_id).first()
        if resource is None:
            raise Http404
        return served(request, resource.stored)


add_to_page(LessonAdmin, inlines=[ResourcesInline])
