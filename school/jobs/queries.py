"""How the queue is doing, and what is in it."""

from datetime import timedelta

from django.db.models import Min, QuerySet
from django.db.models.functions import Now

from school.common.actor import Actor
from school.jobs.choices import JobState
from school.jobs.models import Job


def jobs_visible_to(actor: Actor) -> QuerySet[Job]:
    """All jobs for who may see jobs, none for others."""
    return Job.objects.all() if actor.oversees("jobs.view_job") else Job.objects.none()


def oldest_due_age() -> timedelta:
    """How long the oldest due job has waited for a worker, by the database's clock; zero when none waits."""
    waiting = Job.objects.filter(state=JobState.QUEUED, due_at__lte=Now())
    return waiting.aggregate(age=Now() - Min("due_at"))["age"] or timedelta(0)
