"""The gradebook in the admin: a page of every group and of every course, and the same as a file."""

from collections.abc import Callable
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import Model, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from unfold.decorators import action

from content.admin import CourseAdmin
from school.assignments.queries import OVERSEE
from school.audit.actions import export_rights
from school.common.actor import Actor
from school.common.admin import actor_of, add_to_page
from school.common.errors import NotAllowed
from school.groups.admin import StudyGroupAdmin
from school.insights.choices import CellState, Kind
from school.insights.gradebook import (
    OPEN,
    Gradebook,
    Line,
    gradebook_of_course,
    gradebook_of_group,
    graded_courses,
    graded_groups,
)
from school.insights.gradebook_file import MODEL, gradebook_file

CSV = "csv"
SIGNS = {
    CellState.WAITING: "hourglass_empty",
    CellState.MISSING: "close",
    CellState.OPEN: "more_horiz",
}


def opens_groups(page: StudyGroupAdmin, request: HttpRequest, object_id: Any = None) -> bool:
    """Whether this person may see what a group's students have done."""
    return actor_of(request).may(OPEN)


def opens_courses(page: CourseAdmin, request: HttpRequest, object_id: Any = None) -> bool:
    """Whether this person may see what a course's students have done."""
    return actor_of(request).oversees(OVERSEE)


@action(description=_("Gradebook"), icon="grading", url_path="gradebook", permissions=["gradebook"])
def group_gradebook(page: StudyGroupAdmin, request: HttpRequest, object_id: str) -> HttpResponse:
    """The group's gradebook."""
    groups = graded_groups(actor_of(request)).select_related("course")
    return shown(page, request, found(groups, object_id), gradebook_of_group)


@action(description=_("Gradebook"), icon="grading", url_path="gradebook", permissions=["gradebook"])
def course_gradebook(page: CourseAdmin, request: HttpRequest, object_id: str) -> HttpResponse:
    """The course's gradebook."""
    return shown(page, request, found(graded_courses(actor_of(request)), object_id), gradebook_of_course)


def found[M: Model](visible: QuerySet[M], object_id: str) -> M:
    """What the page is of, when this person sees it."""
    whole = visible.filter(pk=object_id).first() if object_id.isdecimal() else None
    if whole is None:
        raise Http404
    return whole


def shown[M: Model](page: Any, request: HttpRequest, of: M, read: Callable[[Actor, M], Gradebook]) -> HttpResponse:
    """The table as a page, or as a file when the address says so."""
    actor = actor_of(request)
    book = read(actor, of)
    if request.GET.get("format") == CSV:
        return file_of(actor, book, of)
    meta = page.opts
    context = {
        **page.admin_site.each_context(request),
        "title": _("Gradebook"),
        "subtitle": str(of),
        "opts": meta,
        "tasks": book.tasks,
        "rows": [row_of(line) for line in book.lines],
        "kinds": [kind.label for kind in Kind],
        "legend": [(state.label, sign) for state, sign in SIGNS.items()],
        "may_export": any(actor.may(right) for right in export_rights(MODEL)),
        "back_url": reverse(f"admin:{meta.app_label}_{meta.model_name}_change", args=[of.pk]),
    }
    return TemplateResponse(request, "insights/gradebook.html", context)


def row_of(line: Line) -> dict[str, Any]:
    """A student's row for the page: percents first, then a score or a sign for each task."""
    return {
        "line": line,
        "averages": [line.averages[kind] for kind in Kind],
        "cells": [(cell, cell.state.label, SIGNS.get(cell.state, "")) for cell in line.cells],
    }


def file_of(actor: Actor, book: Gradebook, of: Model) -> HttpResponse:
    """The file, for who may take rows out in bulk; the audit log says so."""
    name = f"{of._meta.model_name}-{of.pk}"
    try:
        body = gradebook_file(actor, book, chosen=name)
    except NotAllowed as error:
        raise PermissionDenied from error
    answer = HttpResponse(body, content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="gradebook-{name}.csv"'
    return answer


add_to_page(StudyGroupAdmin, buttons=[group_gradebook], rights={"gradebook": opens_groups})
add_to_page(CourseAdmin, buttons=[course_gradebook], rights={"gradebook": opens_courses})
