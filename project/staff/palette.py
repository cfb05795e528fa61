"""The command palette's search: the first few of every kind that people look for, out of what they may see."""

from collections.abc import Iterable
from typing import Any

from django.apps import apps
from django.contrib import admin
from django.http import HttpRequest
from django.urls import reverse
from django.utils.text import capfirst
from unfold.dataclasses import SearchResult

KINDS = {
    "people.user": "person",
    "groups.studygroup": "groups",
    "content.coursepage": "menu_book",
    "lessons.lesson": "event",
    "homework.homework": "mic",
    "payments.payment": "payments",
}
MOST_PER_KIND = 6
SHORTEST = 2


def search(request: HttpRequest, term: str) -> list[SearchResult]:
    """What the lists' own search finds for `term`, at most six of a kind; nothing for a single letter."""
    if len(term) < SHORTEST:
        return []
    return [result for label, icon in KINDS.items() for result in found(request, label, icon, term)]


def found(request: HttpRequest, label: str, icon: str, term: str) -> Iterable[SearchResult]:
    """The first rows of one kind; none when this person may not open its list."""
    model = apps.get_model(label)
    page = admin.site.get_model_admin(model)
    if not page.has_view_permission(request):
        return
    related: Any = page.list_select_related or ()
    rows = page.get_queryset(request)
    if related:
        rows = rows.select_related(*related)
    rows, may_repeat = page.get_search_results(request, rows, term)
    kind = capfirst(str(model._meta.verbose_name))
    for row in (rows.distinct() if may_repeat else rows)[:MOST_PER_KIND]:
        link = reverse(f"admin:{label.replace('.', '_')}_change", args=[row.pk])
        yield SearchResult(title=str(row), description=kind, link=link, icon=icon)
