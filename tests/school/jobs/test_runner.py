"""Running a job: its lease, its starts, its ends."""

from datetime import timedelta

import pytest
from django.db.models.functions import Now
from django_q.models import OrmQ

from school.jobs.choices import JobState
from school.jobs.errors import GiveUp, Retry
from school.jobs.models import Job
from school.jobs.queue import enqueue
from school.jobs.runner import run
from tests.school.jobs.conftest import Register

pytestmark = pytest.mark.django_db


class Work:
    """Counts its starts and fails as told, once for each error."""

    def __init__(self, *errors: Exception) -> None:
        self.errors = list(errors)
        self.calls: list[tuple[object, ...]] = []
        self.failures: list[tuple[list[object], str]] = []

    def __call__(self, *args: object) -> None:
        self.calls.append(args)
        if self.errors:
            raise self.errors.pop(0)

    def give_up(self, args: list[object], reason: str) -> None:
        self.failures.append((args, reason))


def wait_of(job: Job) -> timedelta:
    """How far away the job's due time is, by the database's clock."""
    row = Job.objects.annotate(now=Now()).get(pk=job.pk)
    return row.due_at - row.now


def free_lease(job: Job) -> None:
    """What a worker's death leaves: running, its lease run out."""
    Job.objects.filter(pk=job.pk).update(state=JobState.RUNNING, lease_until=Now() - timedelta(seconds=1))


def test_a_job_runs_once_however_often_it_is_delivered(register: Register) -> None:
    work = Work()
    job = enqueue(register(work), 4)
    for _delivery in range(3):
        run(job.pk)

    job.refresh_from_db()
    assert work.calls == [(4,)]
    assert (job.state, job.starts, job.lease_until, job.last_error) == (JobState.DONE, 1, None, "")
    assert job.finished_at is not None


def test_while_a_worker_holds_the_lease_nobody_else_starts(register: Register) -> None:
    work = Work()
    job = enqueue(register(work))
    Job.objects.filter(pk=job.pk).update(state=JobState.RUNNING, starts=1, lease_until=Now() + timedelta(seconds=10))
    run(job.pk)
    assert work.calls == []

    free_lease(job)
    run(job.pk)
    job.refresh_from_db()
    assert (len(work.calls), job.state, job.starts) == (1, JobState.DONE, 2)


def test_a_retry_backs_off_further_each_time(register: Register) -> None:
    work = Work(Retry("busy"), Retry("busy"), Retry("told", after=timedelta(hours=1)))
    job = enqueue(register(work))
    waits = []
    for _start in range(3):
        run(job.pk)
        waits.append(round(wait_of(job).total_seconds()))

    job.refresh_from_db()
    assert waits == [2, 15, 3600]
    assert (job.state, job.starts, job.last_error, job.lease_until) == (JobState.QUEUED, 3, "told", None)
    assert OrmQ.objects.count() == 4


def test_starts_are_bounded_and_the_domain_is_told(register: Register) -> None:
    work = Work(ValueError("one"), ValueError("two"))
    job = enqueue(register(work, max_starts=2, on_failure=work.give_up), 9)
    run(job.pk)
    run(job.pk)
    run(job.pk)

    job.refresh_from_db()
    assert (job.state, job.starts, job.last_error) == (JobState.FAILED, 2, "ValueError: two")
    assert work.failures == [([9], "ValueError: two")]
    assert len(work.calls) == 2


def test_giving_up_ends_it_at_once(register: Register) -> None:
    work = Work(GiveUp("not a recording"))
    job = enqueue(register(work, on_failure=work.give_up))
    run(job.pk)

    job.refresh_from_db()
    assert (job.state, job.starts, job.last_error) == (JobState.FAILED, 1, "not a recording")
    assert work.failures == [([], "not a recording")]


def test_a_job_that_kills_its_worker_is_given_up(register: Register) -> None:
    work = Work()
    job = enqueue(register(work, max_starts=3, on_failure=work.give_up))
    Job.objects.filter(pk=job.pk).update(starts=3)
    free_lease(job)
    run(job.pk)

    job.refresh_from_db()
    assert (job.state, work.calls) == (JobState.FAILED, [])
    assert work.failures == [([], "The worker died at every start")]


def test_when_the_domain_cannot_be_told_the_job_has_not_failed(register: Register) -> None:
    def broken(args: list[object], reason: str) -> None:
        raise RuntimeError("no")

    job = enqueue(register(Work(GiveUp("end")), on_failure=broken))
    with pytest.raises(RuntimeError, match="no"):
        run(job.pk)
    job.refresh_from_db()
    assert job.state == JobState.RUNNING


def test_a_job_that_the_code_no_longer_knows_fails(register: Register) -> None:
    job = enqueue(register(Work()))
    Job.objects.filter(pk=job.pk).update(name="gone")
    run(job.pk)
    job.refresh_from_db()
    assert (job.state, job.last_error) == (JobState.FAILED, "No job is called gone")
