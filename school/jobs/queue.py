"""The only door to django-q2: register a job, and enqueue it inside the transaction of the change it belongs to."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from django.db.models.functions import Now
from django_q.conf import Conf
from django_q.tasks import async_task

from school.jobs.broker import DatabaseClockBroker
from school.jobs.choices import JobState
from school.jobs.models import Job

RUN = "school.jobs.runner.run"

type OnFailure = Callable[[list[Any], str], None]


@dataclass(frozen=True, slots=True)
class Task:
    """What a registered name stands for. `on_failure(args, reason)` tells the domain that no more tries will come."""

    name: str
    function: Callable[..., None]
    max_starts: int
    on_failure: OnFailure | None


_tasks: dict[str, Task] = {}


def job[F: Callable[..., None]](
    name: str, *, max_starts: int = 5, on_failure: OnFailure | None = None
) -> Callable[[F], F]:
    """Register a function as the job called `name`; it takes ids, calls one action and is safe to run twice."""

    def wrap(function: F) -> F:
        if name in _tasks:
            raise ValueError(f"Two jobs are called {name}")
        _tasks[name] = Task(name, function, max_starts, on_failure)
        return function

    return wrap


def tasks() -> dict[str, Task]:
    """All registered jobs by name."""
    return dict(_tasks)


def enqueue(name: str, *args: Any, key: str | None = None, delay: timedelta = timedelta(0)) -> Job:
    """Put a job into the queue; it commits or rolls back with the caller's change.

    With `key`, an open job of the same key is returned instead of a second one.
    """
    if name not in _tasks:
        raise LookupError(f"No job is called {name}")
    with transaction.atomic(savepoint=False):  # with the caller's change, or both rows alone
        if key and (open_one := open_jobs().filter(key=key).first()):
            return open_one
        made = Job.objects.create(name=name, args=list(args), key=key, due_at=Now() + delay)
        deliver(made.pk, delay)
    return made


def open_jobs() -> QuerySet[Job]:
    """Jobs that have not ended."""
    return Job.objects.filter(state__in=[JobState.QUEUED, JobState.RUNNING])


def deliver(job_id: int, delay: timedelta = timedelta(0)) -> None:
    """Hand the job's id to the queue; a delayed one becomes visible to workers at its time."""
    broker = DatabaseClockBroker(Conf.PREFIX)
    broker.delay = delay
    async_task(RUN, job_id, task_name=f"job-{job_id}", broker=broker)
