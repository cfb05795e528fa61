"""Ways between the editor's room and the school's admin, at the pages that are in both."""

from collections.abc import Iterator
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets.button import Button

from content.models import CoursePage, LessonPage


def to_the_school(page: Any, user: Any, view_name: str = "", next_url: str | None = None) -> Iterator[Button]:
    """From a course to its page among what is sold; from a lesson to the groups' classes that use it."""
    if page.specific_class is CoursePage and user.has_perm("content.view_coursepage"):
        address = reverse("admin:content_coursepage_change", args=[page.pk])
        yield Button(_("Course in the school admin"), address, icon_name="home", priority=90)
    if page.specific_class is LessonPage and user.has_perm("lessons.view_lesson"):
        address = f"{reverse('admin:lessons_lesson_changelist')}?material__id__exact={page.pk}"
        yield Button(_("Classes with this lesson"), address, icon_name="calendar", priority=90)
