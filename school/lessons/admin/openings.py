"""Which pages of the course wait for which lesson, on the group's page."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from unfold.decorators import display

from content.queries import units_visible_to
from school.common import clock
from school.common.actor import Actor
from school.common.admin import ActionInline, actor_of, add_to_page
from school.groups.admin import StudyGroupAdmin
from school.lessons.actions import close_again, move_opening, open_with_lesson
from school.lessons.choices import LessonStatus
from school.lessons.models import Lesson, UnitOpening
from school.lessons.queries import lessons_visible_to, openings_visible_to

STATES = {"open": "success", "waiting": "info", "closed": "danger"}


class OpeningsInline(ActionInline):
    """Students of the group read such a page from the beginning of its lesson on, and all others as before."""

    model = UnitOpening
    fields = ("unit", "lesson", "state")
    readonly_fields = ("state",)
    ordering = ("lesson__starts_at", "pk")

    def get_queryset(self, request: HttpRequest) -> Any:
        openings = openings_visible_to(actor_of(request))
        return openings.select_related("unit", "lesson__group", "group").order_by(*self.ordering)

    @display(description=_("state"), label=STATES)
    def state(self, opening: UnitOpening) -> tuple[str, Any] | None:
        if opening._state.adding:
            return None
        lesson = opening.lesson
        if lesson is None or lesson.status == LessonStatus.CANCELLED:
            return "closed", _("closed: choose another lesson")
        return ("open", _("open")) if lesson.starts_at <= clock.now() else ("waiting", _("waiting"))

    def get_formset(self, request: HttpRequest, obj: Any = None, **kwargs: Any) -> Any:
        """Pages of the group's course and lessons of the group alone, each with its date; read once for all rows."""
        formset = super().get_formset(request, obj, **kwargs)
        fields, actor = formset.form.base_fields, actor_of(request)
        if obj and "unit" in fields:
            unit, lesson = fields["unit"], fields["lesson"]
            unit.queryset = units_visible_to(actor).filter(path__startswith=obj.course.path)
            lesson.queryset = lessons_visible_to(actor).filter(group=obj).order_by("starts_at")
            lesson.label_from_instance, lesson.required = dated, True
            unit.choices, lesson.choices = list(unit.choices), list(lesson.choices)
        return formset

    def add(self, actor: Actor, row: UnitOpening) -> None:
        open_with_lesson(actor, unit=row.unit, lesson=row.lesson)  # type: ignore[arg-type]  # the form requires one

    def change(self, actor: Actor, row: UnitOpening, changes: dict[str, Any]) -> None:
        if changes.keys() == {"lesson"}:
            move_opening(actor, instance=row, **changes)
            return
        close_again(actor, instance=row)
        self.add(actor, row)

    def remove(self, actor: Actor, row: UnitOpening) -> None:
        close_again(actor, instance=row)


def dated(lesson: Lesson) -> str:
    """A lesson by its number, its day and its time."""
    local = lesson.starts_at.astimezone(clock.school_zone())
    return f"{lesson.number}. {local:%d.%m.%Y %H:%M} {lesson.title}".strip()


add_to_page(StudyGroupAdmin, inlines=[OpeningsInline])
