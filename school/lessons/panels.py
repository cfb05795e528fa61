"""Today's lessons on the staff's dashboard."""

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.formats import time_format
from django.utils.timezone import localtime
from django.utils.translation import gettext_lazy as _

from school.common import clock
from school.common.actor import Actor
from school.common.panels import Line, Panel, put
from school.lessons.choices import LessonStatus
from school.lessons.models import Lesson
from school.lessons.queries import lessons_visible_to


def rows(actor: Actor) -> QuerySet[Lesson]:
    """What takes place today, by time."""
    start, end = clock.day_bounds(clock.today())
    today = lessons_visible_to(actor).filter(starts_at__gte=start, starts_at__lt=end)
    today = today.exclude(status=LessonStatus.CANCELLED)
    return today.select_related("group", "teacher", "room__branch").order_by("starts_at", "pk")


def line(lesson: Lesson) -> Line:
    """When which group meets, with whom and where."""
    at = time_format(localtime(lesson.starts_at, clock.school_zone()), "H:i")
    parts = [str(lesson.teacher), str(lesson.room) if lesson.room else ""]
    address = reverse("admin:lessons_lesson_change", args=[lesson.pk])
    return Line(title=f"{at} · {lesson}", note=" · ".join(part for part in parts if part), address=address)


put(
    Panel(
        name="lessons-today",
        position=10,
        title=_("Today’s lessons"),
        nothing=_("No lessons today."),
        icon="event",
        tone="primary",
        permission="lessons.view_lesson",
        rows=rows,
        line=line,
        address=lambda: f"{reverse('admin:lessons_lesson_changelist')}?period=today",
    )
)
