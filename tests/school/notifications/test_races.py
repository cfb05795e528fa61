"""Two workers at once, and one that dies at the worst moment: one copy, one number, nothing hidden."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from django.db import IntegrityError, OperationalError, connection, transaction
from django.db.models import Max
from django.db.models.functions import Now
from django_q.models import OrmQ

from school.jobs.choices import JobState
from school.jobs.models import Job
from school.jobs.runner import run, sweep
from school.notifications.choices import Channel
from school.notifications.models import ChannelPace, Notification, NotificationLog
from school.notifications.tasks import take_out
from school.people.models import User
from tests.fake_eskiz import FakeEskiz
from tests.fake_telegram import FakeTelegram, Sent
from tests.jobs import run_jobs
from tests.races import Client, Committed, overlap, storm, without_constraint
from tests.school.notifications.people import attempts, connect, prefer, tell

ROUNDS = 10  # of a control: now and then one worker is through before the next begins


@pytest.fixture
def reader(committed: Committed) -> Iterator[User]:
    """A person whom other connections see; the queue is empty before and after."""
    Job.objects.all().delete()
    yield committed.person("reader")
    Job.objects.all().delete()
    OrmQ.objects.all().delete()
    ChannelPace.objects.all().delete()


@contextmanager
def without_one_copy() -> Iterator[None]:
    """The control run: the database takes any number of attempts that may have arrived."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT indexdef FROM pg_indexes WHERE indexname = 'notifications_one_copy'")
        (definition,) = cursor.fetchone()
        cursor.execute("DROP INDEX notifications_one_copy")
    try:
        with without_constraint("notifications_notificationlog", "notifications_attempt_once"):
            yield
            NotificationLog.objects.all().delete()
    finally:
        with connection.cursor() as cursor:
            cursor.execute(definition)


def begun_together(notice: Notification, eskiz: FakeEskiz) -> list[Any]:
    """Four workers with the same job."""
    return storm([lambda: take_out(Channel.SMS, notice.pk)] * 4)


def test_workers_with_the_same_job_send_one_copy(reader: User, eskiz: FakeEskiz) -> None:
    prefer(reader, sms_enabled=True, phone_number="+998901234567")
    outcomes = begun_together(tell(reader), eskiz)
    assert len(eskiz.messages) == 1
    assert {type(outcome) for outcome in outcomes} <= {type(None), IntegrityError}
    assert [state for _c, _n, state, _e in attempts(recipient=reader) if state != "sent"] in ([], ["unknown"])


def test_without_the_constraint_they_would_send_more(reader: User, eskiz: FakeEskiz) -> None:
    prefer(reader, sms_enabled=True, phone_number="+998901234567")
    with without_one_copy():
        notice = tell(reader)
        sent = [sent_anew(notice, eskiz) for _round in range(ROUNDS)]
    assert max(sent) > 1


def sent_anew(notice: Notification, eskiz: FakeEskiz) -> int:
    """How many copies four workers send of a notice of which nothing was sent yet."""
    NotificationLog.objects.all().delete()
    eskiz.messages.clear()
    begun_together(notice, eskiz)
    return len(eskiz.messages)


def killed_in_mid_send(reader: User, telegram: FakeTelegram) -> Job:
    """The job of a worker whose connection ends while Telegram already has the message; its lease runs out."""
    connect(reader)
    tell(reader)
    dispatch = Job.objects.get(name="dispatch_notifications")
    run(dispatch.pk)
    job = Job.objects.get(name="send_telegram_notification")
    worker = Client(lambda: run(job.pk))

    def cut(sent: Sent) -> None:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_terminate_backend(%s)", [worker.pid])
        connection.close()

    telegram.on_call = cut
    worker.start()
    assert isinstance(worker.finish(), OperationalError)
    telegram.on_call = None
    Job.objects.filter(pk=job.pk).update(lease_until=Now() - timedelta(seconds=1))
    return job


def test_a_worker_that_dies_after_the_call_leaves_an_unknown_and_no_second_copy(
    reader: User, telegram: FakeTelegram
) -> None:
    job = killed_in_mid_send(reader, telegram)
    assert attempts() == [("telegram", 1, "sending", "")]
    assert sweep() == 1
    run_jobs()
    assert len(telegram.delivered) == 1
    told = "The work was interrupted: it may have arrived, so it is not sent again."
    assert attempts() == [("telegram", 1, "unknown", told)]
    job.refresh_from_db()
    assert job.state == JobState.DONE


def test_without_the_record_before_the_call_there_would_be_two(reader: User, telegram: FakeTelegram) -> None:
    killed_in_mid_send(reader, telegram)
    NotificationLog.objects.all().delete()
    sweep()
    run_jobs()
    assert len(telegram.delivered) == 2


def tell_and_undo(reader: User) -> None:
    with transaction.atomic():
        tell(reader, "undone")
        transaction.set_rollback(True)


def numbers_of(reader: User) -> list[int]:
    return list(Notification.objects.filter(recipient=reader).order_by("pk").values_list("sequence", flat=True))


def test_numbers_follow_commits_and_have_no_gaps(reader: User) -> None:
    first, second = overlap(lambda: tell(reader, "a"), lambda: tell(reader, "b"))
    assert (first.sequence, second.sequence) == (1, 2)
    storm([lambda number=number: tell(reader, f"storm:{number}") for number in range(8)])  # type: ignore[misc]
    tell_and_undo(reader)
    assert tell(reader, "last").sequence == 11
    assert sorted(numbers_of(reader)) == [*range(1, 12)]


def test_without_the_counter_two_notices_would_have_one_number(reader: User) -> None:
    def number_naively(source: str) -> None:
        latest = Notification.objects.filter(recipient=reader).aggregate(latest=Max("sequence"))["latest"] or 0
        Notification.objects.create(
            recipient=reader, type="lesson", title="x", message="y", source=source, sequence=latest + 1
        )

    with without_constraint("notifications_notification", "notifications_number_once"):
        outcomes: list[Any] = []
        with transaction.atomic():
            number_naively("a")
            late = Client(lambda: number_naively("b"))
            late.start()
            outcomes.append(late.finish())
        assert (outcomes, numbers_of(reader)) == ([None], [1, 1])
        Notification.objects.filter(recipient=reader).delete()


def test_the_word_goes_out_at_the_commit_and_not_before(reader: User) -> None:
    connection.ensure_connection()
    with connection.cursor() as cursor:
        cursor.execute("LISTEN maktab_live")

    def heard() -> list[str]:
        return [word.payload for word in connection.connection.notifies(timeout=0.2)]

    teller = Client(lambda: tell(reader))
    teller.start()
    teller.finish()
    assert heard() == [str(reader.pk)]

    again = Client(lambda: tell_and_undo(reader))
    again.start()
    again.finish()
    assert heard() == []
