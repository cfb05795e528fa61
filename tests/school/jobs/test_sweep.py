"""What dead workers and killed clusters leave is delivered anew; staff retry what failed."""

from datetime import timedelta

import pytest
from django.db.models.functions import Now
from django_q.models import OrmQ

from school.audit.models import AuditEntry
from school.common.actor import Actor, Door
from school.common.errors import Conflict, NotAllowed
from school.jobs.actions import retry_job
from school.jobs.choices import JobState
from school.jobs.models import Job
from school.jobs.queries import oldest_due_age
from school.jobs.queue import enqueue
from school.jobs.runner import sweep
from tests.school.jobs.conftest import Register
from tests.world import World

pytestmark = pytest.mark.django_db


def nothing(*_args: object) -> None:
    """A job without effect."""


def delivered(job: Job) -> int:
    """How many rows of the queue carry this job."""
    return sum(row.task["args"] == (job.pk,) for row in OrmQ.objects.all())


def test_a_dead_workers_job_is_delivered_anew(register: Register) -> None:
    name = register(nothing)
    dead, alive = enqueue(name), enqueue(name)
    OrmQ.objects.all().delete()
    Job.objects.filter(pk=dead.pk).update(state=JobState.RUNNING, lease_until=Now() - timedelta(seconds=1))
    Job.objects.filter(pk=alive.pk).update(state=JobState.RUNNING, lease_until=Now() + timedelta(seconds=9))

    assert sweep() == 1
    dead.refresh_from_db()
    assert (dead.state, dead.lease_until, dead.last_error) == (JobState.QUEUED, None, "The worker died")
    assert (delivered(dead), delivered(alive)) == (1, 0)


def test_what_a_killed_cluster_had_taken_unstarted_is_delivered_anew(register: Register) -> None:
    name = register(nothing)
    lost, fresh = enqueue(name), enqueue(name)
    OrmQ.objects.all().delete()
    Job.objects.filter(pk=lost.pk).update(due_at=Now() - timedelta(seconds=21))

    assert sweep() == 1
    assert (delivered(lost), delivered(fresh)) == (1, 0)
    assert sweep() == 0  # the queue shows workers a row now, so nothing counts as lost


def test_the_age_of_the_oldest_due_job(register: Register) -> None:
    assert oldest_due_age() == timedelta(0)
    job = enqueue(register(nothing))
    Job.objects.filter(pk=job.pk).update(due_at=Now() - timedelta(seconds=90))
    assert timedelta(seconds=90) <= oldest_due_age() < timedelta(seconds=100)


def test_staff_try_a_failed_job_again(register: Register, world: World) -> None:
    job = enqueue(register(nothing))
    admin = world.actor("admin", Door.ADMIN)
    with pytest.raises(Conflict, match="Only a failed job can be tried again"):
        retry_job(admin, instance=job)

    Job.objects.filter(pk=job.pk).update(state=JobState.FAILED, starts=5)
    with pytest.raises(NotAllowed):
        retry_job(world.actor("operator", Door.ADMIN), instance=job)
    again = retry_job(admin, instance=job)

    assert (again.state, again.starts) == (JobState.QUEUED, 0)
    assert delivered(job) == 2
    assert AuditEntry.objects.latest("id").action == "jobs.retry"


def test_who_is_not_logged_in_tries_nothing_again(register: Register) -> None:
    job = enqueue(register(nothing))
    with pytest.raises(NotAllowed):
        retry_job(Actor.anonymous(), instance=job)
