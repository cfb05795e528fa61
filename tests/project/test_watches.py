"""When the queue counts as stuck, asked of the real database."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.utils import timezone

from project.supervisor.watches import STUCK, QueueWatch
from school.jobs.choices import JobState
from school.jobs.models import Job

WORKERS = 2


def seconds(count: float) -> timedelta:
    """That many seconds."""
    return timedelta(seconds=count)


def add_job(state: JobState, *, due: float, started: float | None = None, lease: float | None = None) -> None:
    """A job; times in seconds from now."""
    now = timezone.now()
    Job.objects.create(
        name="test",
        state=state,
        due_at=now + seconds(due),
        started_at=None if started is None else now + seconds(started),
        lease_until=None if lease is None else now + seconds(lease),
    )


def is_stuck() -> bool:
    """The watch's own question."""
    with connection.cursor() as cursor:
        cursor.execute(STUCK, [WORKERS])
        return bool(cursor.fetchone()[0])


@pytest.mark.django_db
class TestStuck:
    """One job that waits, and what goes on around it."""

    def test_an_empty_queue_is_not(self) -> None:
        assert not is_stuck()

    def test_a_job_that_has_just_become_due_or_is_not_yet_is_not(self) -> None:
        add_job(JobState.QUEUED, due=-15)
        add_job(JobState.QUEUED, due=3600)
        assert not is_stuck()

    def test_a_job_long_due_while_nothing_moves_is(self) -> None:
        add_job(JobState.QUEUED, due=-25)
        add_job(JobState.DONE, due=-90, started=-60)
        assert is_stuck()

    def test_one_busy_worker_does_not_excuse_the_idle_one(self) -> None:
        add_job(JobState.QUEUED, due=-25)
        add_job(JobState.RUNNING, due=-90, started=-60, lease=10)
        assert is_stuck()

    def test_all_workers_busy_is_not(self) -> None:
        add_job(JobState.QUEUED, due=-25)
        for _ in range(WORKERS):
            add_job(JobState.RUNNING, due=-90, started=-60, lease=10)
        assert not is_stuck()

    def test_a_dead_worker_does_not_count_as_busy(self) -> None:
        add_job(JobState.QUEUED, due=-25)
        add_job(JobState.RUNNING, due=-90, started=-60, lease=10)
        add_job(JobState.RUNNING, due=-90, started=-60, lease=-1)
        assert is_stuck()

    def test_a_backlog_that_moves_is_not(self) -> None:
        add_job(JobState.QUEUED, due=-900)
        add_job(JobState.DONE, due=-900, started=-5)
        assert not is_stuck()


class Line:
    """A database that finds the queue stuck for as long as it is told to."""

    def __init__(self) -> None:
        self.is_stuck = True

    def ask(self, _statement: str, *_values: object) -> object:
        return self.is_stuck


class Cluster:
    """A worker's cluster of some age that counts how often it is to be replaced."""

    pid, age, restarts = 1, 0.0, 0

    def restart(self, _pid: int, _reason: str, *, grace: float) -> None:
        assert grace == 0.0
        self.restarts += 1


def test_each_new_cluster_gets_twice_the_time() -> None:
    line, cluster = Line(), Cluster()
    watch: Any = QueueWatch(cluster, WORKERS, line)  # type: ignore[arg-type]  # they need no processes here
    for age, restarts in ((19.0, 0), (21.0, 1), (39.0, 1), (41.0, 2), (79.0, 2), (81.0, 3)):
        cluster.age = age
        watch.look()
        assert cluster.restarts == restarts
    line.is_stuck, cluster.age = False, 200.0
    watch.look()
    line.is_stuck, cluster.age = True, 21.0
    watch.look()
    assert cluster.restarts == 4
