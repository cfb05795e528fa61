"""Homework that waits for a decision, on the staff's dashboard."""

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from school.common.actor import Actor
from school.common.panels import Line, Panel, put
from school.homework.choices import HomeworkStatus
from school.homework.models import Homework
from school.homework.queries import OVERSEE, homework_visible_to


def rows(actor: Actor) -> QuerySet[Homework]:
    """What has waited longest comes first."""
    waiting = homework_visible_to(actor).filter(status=HomeworkStatus.NEEDS_REVIEW)
    return waiting.select_related("student", "lesson__group").order_by("submitted_at", "pk")


def line(homework: Homework) -> Line:
    """Whose answer to what, and how well it was understood."""
    score = homework.similarity_score
    parts = [homework.title, str(homework.lesson.group)]
    if score is not None:
        parts.append(gettext("score %(score)s %%") % {"score": f"{score:g}"})
    address = reverse("admin:homework_homework_change", args=[homework.pk])
    return Line(title=str(homework.student), note=" · ".join(parts), address=address)


put(
    Panel(
        name="homework-to-review",
        position=30,
        title=_("Homework to review"),
        nothing=_("No answer waits for a review."),
        icon="rate_review",
        tone="info",
        permission=OVERSEE,
        rows=rows,
        line=line,
        address=lambda: (
            f"{reverse('admin:homework_homework_changelist')}?status__exact={HomeworkStatus.NEEDS_REVIEW.value}"
        ),
    )
)
