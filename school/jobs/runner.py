"""Runs a job under a lease, and sweeps up what dead workers left.

Delivery is at least once. A start is counted in our own row before the work begins, so a job that kills its worker
is given up after `max_starts`; while a lease lives the job is not started a second time; an ended one never again.
All times are the database's.
"""

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from django.db import DatabaseError, connection, transaction
from django.db.models import F, Q, QuerySet
from django.db.models.functions import Now
from django_q.exceptions import TimeoutException
from django_q.models import OrmQ

from school.jobs.choices import JobState
from school.jobs.errors import GiveUp, Retry
from school.jobs.models import Job
from school.jobs.queue import Task, deliver, tasks

logger = logging.getLogger(__name__)

LEASE = timedelta(seconds=15)
HEARTBEAT_SECONDS = 4.0
LOST_AFTER = timedelta(seconds=20)
KEPT = timedelta(days=30)
BACK_OFF = (timedelta(seconds=2), timedelta(seconds=15), timedelta(minutes=1), timedelta(minutes=5))


def run(job_id: int) -> None:
    """What the queue calls: start the job if it is due and nobody holds its lease; record how it ended."""
    held = take(job_id)
    if held is None:
        return
    task = tasks().get(held.name)
    if task is None:
        fail(held, None, f"No job is called {held.name}")
    elif held.starts > task.max_starts:
        fail(held, task, held.last_error or "The worker died at every start")
    else:
        attempt(held, task)


def take(job_id: int) -> Job | None:
    """Count a start and take the lease, in one statement; None when the job ended or is held by a living worker."""
    free = Q(lease_until=None) | Q(lease_until__lt=Now())
    taken = Job.objects.filter(free, pk=job_id, state__in=[JobState.QUEUED, JobState.RUNNING]).update(
        state=JobState.RUNNING, starts=F("starts") + 1, lease_until=Now() + LEASE, started_at=Now()
    )
    return Job.objects.get(pk=job_id) if taken else None


def attempt(held: Job, task: Task) -> None:
    """Run the task once; an error means another try later, or the end when there are none left."""
    try:
        with heartbeat(held.pk):
            task.function(*held.args)
    except GiveUp as error:
        fail(held, task, str(error))
    except Retry as error:
        try_again(held, task, str(error), error.after)
    except (Exception, TimeoutException) as error:
        logger.exception("Job %s (%s) failed at start %s", held.pk, held.name, held.starts)
        try_again(held, task, f"{type(error).__name__}: {error}")
    else:
        end(held, JobState.DONE)
        forget_earlier_rounds(held)


def try_again(held: Job, task: Task, reason: str, after: timedelta | None = None) -> None:
    """Put the job back with back-off, or fail it when its starts are used up."""
    if held.starts >= task.max_starts:
        fail(held, task, reason)
        return
    delay = after or BACK_OFF[min(held.starts, len(BACK_OFF)) - 1]
    requeue(held, reason, delay)


def requeue(held: Job, reason: str, delay: timedelta = timedelta(0)) -> None:
    """Free the lease and deliver the job anew after `delay`."""
    with transaction.atomic():
        Job.objects.filter(pk=held.pk).update(
            state=JobState.QUEUED, lease_until=None, due_at=Now() + delay, last_error=reason[:2000]
        )
        deliver(held.pk, delay)


def fail(held: Job, task: Task | None, reason: str) -> None:
    """End the job as failed and tell the domain, in one transaction."""
    with transaction.atomic():
        end(held, JobState.FAILED, reason)
        if task and task.on_failure:
            task.on_failure(held.args, reason)


def end(held: Job, state: JobState, reason: str = "") -> None:
    """Record how the job ended."""
    Job.objects.filter(pk=held.pk).update(
        state=state, lease_until=None, finished_at=Now(), last_error=reason[:2000] or F("last_error")
    )


def forget_earlier_rounds(held: Job) -> None:
    """Of a recurring job's rounds that went well the last one is kept: a job of every minute must not hide others."""
    if held.scheduled_for:
        rounds = Job.objects.filter(name=held.name, state=JobState.DONE)
        rounds.filter(scheduled_for__lt=held.scheduled_for).delete()


def forget_finished() -> None:
    """Delete the jobs that went well long ago, but for the rounds of recurring ones."""
    Job.objects.filter(state=JobState.DONE, finished_at__lt=Now() - KEPT, scheduled_for=None).delete()


@contextmanager
def heartbeat(job_id: int) -> Iterator[None]:
    """Renew the lease from a thread of its own for as long as the block runs."""
    stop = threading.Event()
    beating = threading.Thread(target=beat, args=(job_id, stop), daemon=True)
    beating.start()
    try:
        yield
    finally:
        stop.set()
        beating.join()


def beat(job_id: int, stop: threading.Event) -> None:
    """Renew the lease every few seconds until `stop`; a database that is away for a moment does not end the beat."""
    while not stop.wait(HEARTBEAT_SECONDS):
        try:
            Job.objects.filter(pk=job_id, state=JobState.RUNNING).update(lease_until=Now() + LEASE)
        except DatabaseError as error:
            logger.warning("Job %s: its lease could not be renewed: %s", job_id, error)
    connection.close()


def sweep() -> int:
    """Deliver anew what a dead worker held and what was lost inside a killed cluster; returns how many jobs."""
    with transaction.atomic():
        dead = list(held_by_the_dead().select_for_update(skip_locked=True))
        for held in dead:
            requeue(held, held.last_error or "The worker died")
        lost = list(lost_in_a_cluster())
        for held in lost:
            deliver(held.pk)
    return len(dead) + len(lost)


def held_by_the_dead() -> QuerySet[Job]:
    """Running jobs whose lease nobody renewed."""
    return Job.objects.filter(state=JobState.RUNNING, lease_until__lt=Now())


def lost_in_a_cluster() -> QuerySet[Job]:
    """Jobs long due while the queue shows workers nothing to take: a killed cluster had taken them unstarted.

    A job that a living cluster still holds in its own memory may be among them; a second delivery is harmless.
    """
    if OrmQ.objects.filter(lock__lt=Now()).exists():
        return Job.objects.none()
    return Job.objects.filter(state=JobState.QUEUED, due_at__lt=Now() - LOST_AFTER)
