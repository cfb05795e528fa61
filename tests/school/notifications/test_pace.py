"""How fast messages leave for Telegram: nothing waits here, it is looked at when their jobs are due."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from django.db.models import F

from school.jobs.models import Job
from school.notifications.actions.pacing import turn_in_telegram
from school.notifications.models import ChannelPace
from school.notifications.tasks import dispatch_notifications
from tests.fake_telegram import FakeTelegram
from tests.races import Committed, storm
from tests.school.notifications.people import connect, tell
from tests.world import World, person

NONE, STEP, SECOND = timedelta(0), timedelta(milliseconds=50), timedelta(seconds=1)
LONG_AGO, FAR = datetime.fromisoformat("2026-01-01T00:00:00Z"), datetime.fromisoformat("2126-01-01T00:00:00Z")


def waits() -> list[timedelta]:
    """How long each copy for Telegram waits, in the order in which they were queued."""
    copies = Job.objects.filter(name="send_telegram_notification").order_by("pk")
    return list(copies.values_list(F("due_at") - F("created_at"), flat=True))


def test_of_five_hundred_no_more_than_thirty_are_due_in_any_second(db: None) -> None:
    turns = [turn_in_telegram() for _number in range(500)]
    assert turns == [NONE] * 10 + [number * STEP for number in range(1, 491)]
    assert max(sum(begin <= turn < begin + SECOND for turn in turns) for begin in turns) == 29


def test_after_a_pause_ten_may_go_at_once_again(db: None) -> None:
    ChannelPace.objects.create(channel="telegram", free_at=LONG_AGO)
    assert [turn_in_telegram() for _number in range(11)] == [NONE] * 10 + [STEP]


def test_copies_for_many_chats_are_due_one_after_the_other(world: World, telegram: FakeTelegram) -> None:
    people = [person(f"reader{number}") for number in range(40)]
    for each in people:
        connect(each)
    dispatch_notifications([tell(each).pk for each in people])
    assert waits() == [NONE] * 10 + [number * STEP for number in range(1, 31)]


def test_one_chat_gets_three_at_once_and_then_one_a_second_in_their_order(world: World, telegram: FakeTelegram) -> None:
    connect(world.student)
    dispatch_notifications([tell(world.student, f"test:{number}").pk for number in range(6)])
    assert [round(wait.total_seconds()) for wait in waits()] == [0, 0, 0, 1, 2, 3]
    dues = list(Job.objects.filter(name="send_telegram_notification").order_by("pk").values_list("due_at", flat=True))
    assert dues == sorted(dues)
    assert min(dues[number + 1] - dues[number] for number in (2, 3, 4)) >= SECOND - STEP


@pytest.fixture
def far_ahead(committed: Committed) -> Iterator[None]:
    """The bot is busy for a hundred years, as other connections see it too."""
    ChannelPace.objects.update_or_create(channel="telegram", defaults={"free_at": FAR})
    yield
    ChannelPace.objects.all().delete()


def test_workers_never_take_the_same_turn(far_ahead: None) -> None:
    storm([turn_in_telegram] * 20)
    assert ChannelPace.objects.get().free_at == FAR + 20 * STEP
