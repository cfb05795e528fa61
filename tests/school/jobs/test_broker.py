"""The queue's order: due longest first, each row to one worker."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.db.models.functions import Now
from django_q.conf import Conf
from django_q.models import OrmQ

from school.jobs.broker import DatabaseClockBroker

pytestmark = pytest.mark.django_db


@pytest.fixture
def broker(monkeypatch: pytest.MonkeyPatch) -> Iterator[DatabaseClockBroker]:
    """A broker that does not wait when there is nothing."""
    monkeypatch.setattr(Conf, "POLL", 0)
    return DatabaseClockBroker("tests")


def put(payload: str, age: timedelta) -> int:
    """A row that has been due for `age`."""
    return int(OrmQ.objects.create(key="tests", payload=payload, lock=Now() - age).pk)


def test_what_is_due_longest_is_taken_first_and_once(broker: DatabaseClockBroker) -> None:
    late = put("late", timedelta(seconds=5))
    latest = put("latest", timedelta(minutes=5))
    put("not yet", -timedelta(minutes=5))
    OrmQ.objects.create(key="another cluster", payload="theirs", lock=Now() - timedelta(hours=1))

    taken = [broker.dequeue() for _turn in range(3)]

    assert taken == [[(latest, "latest")], [(late, "late")], []]


def test_a_row_whose_lock_ran_out_is_taken_again(broker: DatabaseClockBroker) -> None:
    row = put("task", timedelta(seconds=1))
    assert broker.dequeue() == [(row, "task")]
    held = OrmQ.objects.annotate(now=Now()).get(pk=row)
    left = held.lock - held.now
    assert timedelta(seconds=Conf.RETRY - 5) < left <= timedelta(seconds=Conf.RETRY)

    OrmQ.objects.filter(pk=row).update(lock=Now() - timedelta(seconds=1))
    assert broker.dequeue() == [(row, "task")]


def test_a_delay_keeps_a_task_from_workers(broker: DatabaseClockBroker) -> None:
    broker.delay = timedelta(seconds=30)
    broker.enqueue("later")
    assert broker.dequeue() == []
