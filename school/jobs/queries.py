"""How the queue is doing."""

from datetime import timedelta

from django.db.models import Min
from django.db.models.functions import Now

from school.jobs.choices import JobState
from school.jobs.models import Job


def oldest_due_age() -> timedelta:
    """How long the oldest due job has waited for a worker, by the database's clock; zero when none waits."""
    waiting = Job.objects.filter(state=JobState.QUEUED, due_at__lte=Now())
    return waiting.aggregate(age=Now() - Min("due_at"))["age"] or timedelta(0)
