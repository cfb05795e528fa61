"""How the queue is doing, and what is in it."""

from datetime import timedelta

from django.db.models import Min, OuterRef, QuerySet, Subquery
from django.db.models.functions import Now

from school.common.actor import Actor
from school.jobs.choices import JobState
from school.jobs.models import Job, Recurrence


def jobs_visible_to(actor: Actor) -> QuerySet[Job]:
    """All jobs for who may see jobs, none for others."""
    return Job.objects.all() if actor.oversees("jobs.view_job") else Job.objects.none()


def recurrences_visible_to(actor: Actor) -> QuerySet[Recurrence]:
    """All recurring jobs, each with `last_at` and `last_state` of its newest round; for who may see jobs."""
    rounds = Job.objects.filter(name=OuterRef("name"), scheduled_for__isnull=False).order_by("-scheduled_for")
    found = Recurrence.objects.annotate(
        last_at=Subquery(rounds.values("scheduled_for")[:1]), last_state=Subquery(rounds.values("state")[:1])
    )
    return found if actor.oversees("jobs.view_job") else found.none()


def oldest_due_age() -> timedelta:
    """How long the oldest due job has waited for a worker, by the database's clock; zero when none waits."""
    waiting = Job.objects.filter(state=JobState.QUEUED, due_at__lte=Now())
    return waiting.aggregate(age=Now() - Min("due_at"))["age"] or timedelta(0)
