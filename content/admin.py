"""Courses in the staff's admin: what is sold and by whom. What is taught is written in Wagtail."""

from typing import Any

import taggit.admin  # registers its table first, so that it can be taken away below; so do the next two
import wagtail.documents.admin
import wagtail.images.admin
from django import forms
from django.conf import settings
from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.template.defaultfilters import filesizeformat
from django.urls import reverse
from django.utils.formats import number_format
from django.utils.html import format_html
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from unfold.contrib.filters.admin import DropdownFilter
from unfold.decorators import action, display
from unfold.widgets import UnfoldAdminFileFieldWidget, UnfoldBooleanSwitchWidget

from content.actions import copy_course, create_course, set_video, update_course
from content.models import CoursePage, CourseVideo
from content.permissions import CUSTOM
from content.queries import courses_visible_to
from school.common.admin import RefusalForm, actor_of, go_to
from school.customfields.pages import WithCustomFields


class CourseForm(RefusalForm):
    """A course with the switch that publishes it."""

    is_published = forms.BooleanField(label=_("Published"), required=False, widget=UnfoldBooleanSwitchWidget)
    video = forms.FileField(
        label=_("Upload a video"),
        required=False,
        help_text=format_lazy(
            _("mp4, webm or mov, up to {limit} MB here. It takes the place of the address and of the present file."),
            limit=settings.UPLOAD_MAX_MEGABYTES,
        ),
        widget=UnfoldAdminFileFieldWidget(attrs={"accept": "video/mp4,video/webm,video/quicktime"}),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("is_published", self.instance.live if self.instance.pk else False)


class StateFilter(DropdownFilter):
    """Published courses, or those that only editors see."""

    title = _("state")
    parameter_name = "live"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("yes", _("published")), ("no", _("draft"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[CoursePage]) -> QuerySet[CoursePage]:
        return queryset.filter(live=self.value() == "yes") if self.value() in {"yes", "no"} else queryset


class CategoryFilter(DropdownFilter):
    """The categories that courses have."""

    title = _("category")
    parameter_name = "category"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        named = CoursePage.objects.exclude(category="").order_by("category")
        return [(name, name) for name in named.values_list("category", flat=True).distinct()]

    def queryset(self, request: HttpRequest, queryset: QuerySet[CoursePage]) -> QuerySet[CoursePage]:
        return queryset.filter(category=self.value()) if self.value() else queryset


@admin.register(CoursePage)
class CourseAdmin(WithCustomFields):
    visible_to = courses_visible_to
    custom = CUSTOM
    create_action = create_course
    update_action = update_course
    form = CourseForm
    fieldsets = (
        (_("Course"), {"fields": ("title", "description", ("category", "instructor"), ("price", "currency"))}),
        (_("Video"), {"fields": (("video_url", "uploaded"), "video")}),
        (None, {"fields": ("is_published",)}),
    )
    readonly_fields = ("uploaded",)
    list_display = ("title", "category", "offer", "instructor", "state", "editor_link")
    list_filter = (StateFilter, CategoryFilter)
    search_fields = ("title", "description", "category")
    ordering = ("path",)
    actions_detail = ["write", "new_edition"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[CoursePage]:
        courses: QuerySet[CoursePage] = super().get_queryset(request).select_related("instructor")
        return courses

    @display(description=_("price"), ordering="price")
    def offer(self, course: CoursePage) -> str:
        decimals = 0 if course.price % 1 == 0 else 2
        return f"{number_format(course.price, decimals, force_grouping=True)}\u00a0{course.currency}"

    @display(description=_("state"), ordering="live", label={"published": "success", "draft": "warning"})
    def state(self, course: CoursePage) -> tuple[str, Any]:
        return ("published", _("published")) if course.live else ("draft", _("draft"))

    @display(description=_("uploaded video"))
    def uploaded(self, course: CoursePage) -> str:
        film = CourseVideo.objects.filter(course=course.pk).first()
        return f"{film.file_name} · {filesizeformat(film.file_size)}" if film else "–"

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:  # noqa: FBT001  Django's signature
        """The course by its action, and its video by the video's own."""
        video = form.cleaned_data.pop("video", None)
        super().save_model(request, obj, form, change)
        if video:
            set_video(actor_of(request), course=obj, video=video)

    def has_write_permission(self, request: HttpRequest, object_id: Any = None) -> bool:
        """Whether this person may enter the editor's room."""
        return bool(request.user.has_perm("wagtailadmin.access_admin"))

    @action(description=_("Write lessons"), icon="edit_note", permissions=["write"])
    def write(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """To the course's lessons in the editor's room."""
        return go_to(request, reverse("wagtailadmin_explore", args=[object_id]))

    @action(
        description=_("New edition"),
        icon="file_copy",
        permissions=["change"],
        dialog={
            "title": _("Copy this course to a new edition?"),
            "description": _("All lessons and quizzes are copied as drafts. Groups and students stay with this one."),
            "form_submit_text": _("Copy"),
        },
    )
    def new_edition(self, request: HttpRequest, form: Any, object_id: str) -> HttpResponse:
        """The copy's page."""
        course = self.object_or_404(request, object_id)
        copy = copy_course(actor_of(request), instance=course)
        messages.success(request, _("“%(course)s” is there as a draft.") % {"course": copy.title})
        return go_to(request, reverse("admin:content_coursepage_change", args=[copy.pk]))

    @display(description=_("lessons"))
    def editor_link(self, course: CoursePage) -> str:
        address = reverse("wagtailadmin_explore", args=[course.pk])
        return format_html('<a href="{}">{}</a>', address, _("Open in the editor"))


for files in (taggit.admin.Tag, wagtail.documents.admin.Document, wagtail.images.admin.Image):
    admin.site.unregister(files)  # they belong to the editors' room
