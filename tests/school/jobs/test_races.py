"""Two schedulers at the same moment, on connections of their own, with real commits."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from django_q.models import OrmQ
from pytest_django import DjangoDbBlocker

from school.jobs.models import Job, Recurrence
from school.jobs.schedules import start_due, start_round
from tests.races import overlap, storm, without_constraint
from tests.school.jobs.conftest import Register

NINE = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
GUARD = "jobs_each_round_once"


def nothing() -> None:
    """A job without effect."""


@pytest.fixture
def due(django_db_setup: None, django_db_blocker: DjangoDbBlocker, register: Register) -> Iterator[Recurrence]:
    """A committed recurring job whose time has come."""
    with django_db_blocker.unblock():
        recurrence = Recurrence.objects.create(name=register(nothing), cron="*/15 * * * *", next_at=NINE)
        try:
            yield recurrence
        finally:
            Job.objects.filter(name=recurrence.name).delete()
            OrmQ.objects.all().delete()
            recurrence.delete()


def rounds(recurrence: Recurrence) -> int:
    return Job.objects.filter(name=recurrence.name).count()


def test_of_eight_schedulers_one_starts_the_round(due: Recurrence) -> None:
    outcomes = storm([lambda: start_due(NINE)] * 8)
    assert sorted(len(outcome) for outcome in outcomes) == [0] * 7 + [1]
    assert rounds(due) == OrmQ.objects.count() == 1


def test_a_scheduler_that_read_before_the_other_committed_starts_nothing(due: Recurrence) -> None:
    first, second = overlap(lambda: start_round(due, NINE), lambda: start_round(due, NINE))
    assert (first.scheduled_for, second) == (NINE, None)
    assert rounds(due) == 1


def test_control_without_the_guard_both_start_it(due: Recurrence) -> None:
    with without_constraint("jobs_job", GUARD):
        overlap(lambda: start_round(due, NINE), lambda: start_round(due, NINE))
        doubled = rounds(due)
        Job.objects.filter(name=due.name).delete()
    assert doubled == 2
