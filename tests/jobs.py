"""Background work in tests: nothing runs by itself, a test says when."""

from django.db.models.functions import Now

from school.jobs.choices import JobState
from school.jobs.models import Job
from school.jobs.runner import run

MOST = 200


def run_jobs(*, later: bool = False) -> list[Job]:
    """Run the queued jobs, oldest first, and those that they enqueue; with `later` delayed ones and retries too.

    Returns the jobs that ran, as they are after it, once for each start.
    """
    ran: list[int] = []
    while len(ran) < MOST and (job := next_job(later=later)):
        run(job.pk)
        ran.append(job.pk)
    after = Job.objects.in_bulk(ran)
    return [after[pk] for pk in ran]


def next_job(*, later: bool) -> Job | None:
    """The queued job that is due first; None when none is."""
    queued = Job.objects.filter(state=JobState.QUEUED)
    return (queued if later else queued.filter(due_at__lte=Now())).order_by("due_at", "pk").first()
