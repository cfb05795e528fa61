"""Lessons whose attendance nobody has taken yet, on the staff's dashboard."""

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext_lazy as _

from school.attendance.queries import without_marks
from school.common import clock
from school.common.actor import Actor
from school.common.panels import Line, Panel, put
from school.lessons.models import Lesson
from school.lessons.queries import lessons_visible_to


def rows(actor: Actor) -> QuerySet[Lesson]:
    return without_marks(lessons_visible_to(actor)).select_related("group", "teacher").order_by("-starts_at", "pk")


def line(lesson: Lesson) -> Line:
    """Which lesson; its sheet is one click away."""
    at = date_format(localtime(lesson.starts_at, clock.school_zone()), "SHORT_DATETIME_FORMAT")
    address = reverse("admin:attendance_mark", args=[lesson.pk])
    return Line(title=str(lesson), note=f"{at} · {lesson.teacher}", address=address)


put(
    Panel(
        name="attendance-not-taken",
        position=20,
        title=_("Attendance not taken"),
        nothing=_("The attendance of every lesson of this week is taken."),
        icon="fact_check",
        tone="warning",
        permission="attendance.mark_attendance",
        rows=rows,
        line=line,
        address=lambda: f"{reverse('admin:lessons_lesson_changelist')}?marks=missing",
    )
)
