"""What staff can do with a job."""

from django.utils.translation import gettext_lazy as _

from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Conflict
from school.jobs.choices import JobState
from school.jobs.models import Job
from school.jobs.queue import deliver


@action("jobs.retry", permission="jobs.change_job")
def retry_job(actor: Actor, *, instance: Job) -> Job:
    """Give a failed job its starts back and queue it; Conflict when it has not failed."""
    job = Job.objects.select_for_update().get(pk=instance.pk)
    if job.state != JobState.FAILED:
        raise Conflict(_("Only a failed job can be tried again."))
    job.state, job.starts, job.finished_at = JobState.QUEUED, 0, None
    job.save(update_fields=["state", "starts", "finished_at"])
    deliver(job.pk)
    return job
