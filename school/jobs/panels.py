"""Background jobs that ended as failed, on the staff's dashboard."""

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from school.common.actor import Actor
from school.common.panels import Line, Panel, put
from school.jobs.choices import JobState
from school.jobs.models import Job
from school.jobs.queries import jobs_visible_to


def rows(actor: Actor) -> QuerySet[Job]:
    return jobs_visible_to(actor).filter(state=JobState.FAILED).order_by("-created_at", "-pk")


def line(job: Job) -> Line:
    """Which job and why."""
    return Line(title=str(job), note=job.last_error, address=reverse("admin:jobs_job_change", args=[job.pk]))


put(
    Panel(
        name="failed-jobs",
        position=50,
        title=_("Failed jobs"),
        nothing=_("All background jobs went well."),
        icon="error",
        tone="danger",
        permission="jobs.view_job",
        rows=rows,
        line=line,
        address=lambda: f"{reverse('admin:jobs_job_changelist')}?state__exact={JobState.FAILED.value}",
    )
)
