"""Enqueueing: part of the caller's transaction, once per key, later when asked."""

from datetime import timedelta

import pytest
from django.db import transaction
from django.db.models import F
from django_q.models import OrmQ

from school.jobs.choices import JobState
from school.jobs.models import Job
from school.jobs.queue import RUN, enqueue, job, tasks
from tests.school.jobs.conftest import Register

pytestmark = pytest.mark.django_db


def nothing(*_args: object) -> None:
    """A job without effect."""


def test_a_job_is_a_row_of_ours_and_its_id_in_the_queue(register: Register) -> None:
    name = register(nothing)
    made = enqueue(name, 7, "x")

    row = Job.objects.get()
    assert (row.pk, row.name, row.args, row.state, row.starts) == (made.pk, name, [7, "x"], JobState.QUEUED, 0)
    delivery = OrmQ.objects.get()
    assert (delivery.task["func"], delivery.task["args"]) == (RUN, (made.pk,))


def test_a_rolled_back_change_leaves_no_job(register: Register) -> None:
    name = register(nothing)

    @transaction.atomic
    def change() -> None:
        enqueue(name, 1)
        raise RuntimeError("undone")

    with pytest.raises(RuntimeError, match="undone"):
        change()

    assert (Job.objects.count(), OrmQ.objects.count()) == (0, 0)


def test_an_open_job_of_the_same_key_is_not_doubled(register: Register) -> None:
    name = register(nothing)
    first = enqueue(name, 1, key="one")
    assert enqueue(name, 2, key="one").pk == first.pk
    assert (Job.objects.count(), OrmQ.objects.count()) == (1, 1)

    Job.objects.filter(pk=first.pk).update(state=JobState.DONE)
    assert enqueue(name, 3, key="one").pk != first.pk
    assert Job.objects.count() == 2


def test_a_delayed_job_is_due_and_visible_only_then(register: Register) -> None:
    made = enqueue(register(nothing), delay=timedelta(minutes=3))

    row = Job.objects.annotate(wait=F("due_at") - F("created_at")).get(pk=made.pk)
    assert timedelta(minutes=2, seconds=59) < row.wait < timedelta(minutes=3, seconds=1)
    assert abs(OrmQ.objects.get().lock - row.due_at) < timedelta(seconds=1)


def test_names_are_unique_and_known(register: Register) -> None:
    name = register(nothing)
    with pytest.raises(ValueError, match=f"Two jobs are called {name}"):
        job(name)(nothing)
    with pytest.raises(LookupError, match="No job is called missing"):
        enqueue("missing")
    assert tasks()[name].max_starts == 5
