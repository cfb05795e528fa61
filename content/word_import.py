"""The editor's page that takes a Word document for a course."""

from collections.abc import Iterator
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets.button import Button

from content.actions.word import Imported, import_word
from content.models import CoursePage
from content.queries import courses_visible_to
from content.word import BIGGEST_FILE, LONGEST_TITLE
from school.common.actor import Door
from school.common.admin import actor_of
from school.common.errors import DomainError

MEGABYTE = 1024 * 1024


class WordForm(forms.Form):
    """The document, and what the lesson is called."""

    file = forms.FileField(
        label=_("Word document"),
        help_text=_("A .docx of at most %(most)s MB. Headings, lists, links, tables and pictures are kept.")
        % {"most": BIGGEST_FILE // MEGABYTE},
        widget=forms.FileInput(attrs={"accept": ".docx"}),
    )
    title = forms.CharField(
        label=_("Title of the lesson"),
        max_length=LONGEST_TITLE,
        required=False,
        help_text=_("Empty: the document’s first heading, or the name of the file."),
    )


def take_word(request: HttpRequest, course_id: int) -> HttpResponse:
    """Ask for a document; then show the draft that was made of it, or say why there is none."""
    actor = actor_of(request, via=Door.CMS)
    course = get_object_or_404(courses_visible_to(actor), pk=course_id)
    form = WordForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        try:
            made = import_word(actor, course=course, file=given["file"], title=given["title"])
        except DomainError as error:
            form.add_error("file" if "file" in error.fields else None, str(error))
        else:
            tell(request, made)
            return HttpResponseRedirect(reverse("wagtailadmin_pages:edit", args=[made.lesson.pk]))
    return TemplateResponse(request, "content/word_import.html", shown(course, form))


def shown(course: CoursePage, form: WordForm) -> dict[str, Any]:
    """What the page shows."""
    return {
        "form": form,
        "course": course,
        "page_title": gettext("Lesson from a Word document"),
        "page_subtitle": course.title,
        "header_icon": "doc-full",
    }


def tell(request: HttpRequest, made: Imported) -> None:
    """That there is a draft now, and what is left to do."""
    messages.success(
        request, gettext("The draft “%(title)s” is ready: read it through.") % {"title": made.lesson.title}
    )
    if made.without_words:
        text = ngettext(
            "%(count)s picture has no text alternative: write one, or mark it as decorative.",
            "%(count)s pictures have no text alternative: write one for each, or mark it as decorative.",
            made.without_words,
        )
        messages.warning(request, text % {"count": made.without_words})
    if made.left_out:
        text = ngettext(
            "%(count)s picture was left out: no browser shows its kind. Save it as PNG and add it by hand.",
            "%(count)s pictures were left out: no browser shows their kind. Save them as PNG and add them by hand.",
            made.left_out,
        )
        messages.warning(request, text % {"count": made.left_out})


def word_buttons(page: Any, user: Any, view_name: str = "", next_url: str | None = None) -> Iterator[Button]:
    """At a course, for who may write lessons in it."""
    if page.specific_class is CoursePage and page.permissions_for_user(user).can_add_subpage():
        address = reverse("content_word_import", args=[page.pk])
        yield Button(_("Lesson from Word"), address, icon_name="doc-full", priority=60)


def word_urls() -> list[URLPattern]:
    return [path("courses/<int:course_id>/word/", take_word, name="content_word_import")]
