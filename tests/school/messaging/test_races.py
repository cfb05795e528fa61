"""People who write at the same moment: numbers without gaps, in the order of the times; and limits that hold."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import pgtrigger
import pytest
from django.core.management import call_command
from django.db import connection, transaction

from school.messaging.actions import mark_read
from school.messaging.errors import TooManyMessages
from school.messaging.models import Mailbox, MailboxEntry, Message
from school.notifications.models import Notification
from school.people.choices import Role
from school.people.models import User
from school.preferences.actions import change_preferences
from school.preferences.models import SchoolPreferences
from tests.races import Committed, Deed, committed, overlap, storm, without_constraint
from tests.school.messaging.talk import actor, numbers, say
from tests.world import SYSTEM

__all__ = ["committed"]

WRITERS = 6
# The control run's numbers: read first, then written, as one would without holding the mailboxes.
CARELESS = """
CREATE OR REPLACE FUNCTION {name}() RETURNS TRIGGER AS $$
BEGIN
    INSERT INTO messaging_mailboxentry (person_id, partner_id, message_id, sequence)
    SELECT own.person, NEW.sender_id + NEW.receiver_id - own.person, NEW.id, 1 + coalesce(
        (SELECT max(sequence) FROM messaging_mailboxentry AS there WHERE there.person_id = own.person), 0)
    FROM (VALUES (NEW.sender_id), (NEW.receiver_id)) AS own(person);
    RETURN NEW;
END $$ LANGUAGE plpgsql
"""


@pytest.fixture
def admins(committed: Committed) -> Iterator[list[User]]:
    """Admins, who may write to each other, whom other connections see."""
    yield [committed.person(f"talker{number}", Role.ADMIN) for number in range(WRITERS)]
    MailboxEntry.objects.all().delete()
    with transaction.atomic(), pgtrigger.ignore("messaging.Message:never_deleted"):
        Message.objects.all().delete()
    Mailbox.objects.all().delete()
    Notification.objects.all().delete()
    SchoolPreferences.objects.all().delete()


@contextmanager
def careless() -> Iterator[None]:
    """The control run: nobody holds a mailbox, and the database takes a number twice."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT proname FROM pg_proc WHERE proname LIKE 'pgtrigger_number_%'")
        ((name,),) = cursor.fetchall()
        cursor.execute(CARELESS.format(name=name))
    try:
        with without_constraint("messaging_mailboxentry", "messaging_number_once"):
            yield
            MailboxEntry.objects.all().delete()
    finally:
        call_command("pgtrigger", "install", "messaging.Message:number", verbosity=0)


def test_all_at_once_get_numbers_without_gaps_in_the_order_of_time(admins: list[User]) -> None:
    reader, *writers = admins
    deeds: list[Deed] = [partial(say, *pair) for one in writers for pair in ((one, reader), (reader, one))]
    assert [type(outcome) for outcome in storm(deeds)] == [Message] * len(deeds)
    assert numbers(reader) == [*range(1, len(deeds) + 1)]
    assert [numbers(one) for one in writers] == [[1, 2]] * len(writers)


def test_the_second_waits_for_the_first(admins: list[User]) -> None:
    reader, one, other = admins[:3]
    first, second = overlap(lambda: say(one, reader), lambda: say(other, reader))
    assert (type(first), type(second)) == (Message, Message)
    assert first.created_at < second.created_at
    assert numbers(reader) == [1, 2]


def test_without_holding_mailboxes_a_number_comes_twice(admins: list[User]) -> None:
    reader, one, other = admins[:3]
    with careless():
        overlap(lambda: say(one, reader), lambda: say(other, reader))
        assert numbers(reader) == [1, 1]


def test_the_limit_of_a_minute_holds_at_once(admins: list[User]) -> None:
    change_preferences(SYSTEM, messages_per_minute=3)
    reader, writer = admins[:2]
    outcomes = storm([lambda: say(writer, reader)] * 8)
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Message"] * 3 + ["TooManyMessages"] * 5
    assert all(1 <= each.details["retry_after"] <= 60 for each in outcomes if isinstance(each, TooManyMessages))
    assert numbers(writer) == [1, 2, 3]


def test_without_holding_mailboxes_the_limit_leaks(admins: list[User]) -> None:
    change_preferences(SYSTEM, messages_per_minute=1)
    reader, writer = admins[:2]
    with careless():
        outcomes = overlap(lambda: say(writer, reader), lambda: say(writer, reader))
        assert [type(outcome) for outcome in outcomes] == [Message, Message]


def test_who_writes_while_the_other_reads_is_told_of(admins: list[User]) -> None:
    reader, writer = admins[:2]
    say(writer, reader)
    told = Notification.objects.filter(recipient=reader, source__startswith=f"message:{writer.pk}:")
    read, sent = overlap(lambda: mark_read(actor(reader), partner_id=writer.uuid), lambda: say(writer, reader))
    assert (read, type(sent)) == (1, Message)
    assert list(told.order_by("sequence").values_list("is_read", flat=True)) == [True, False]


def test_who_reads_while_the_other_writes_has_read_both(admins: list[User]) -> None:
    reader, writer = admins[:2]
    say(writer, reader)
    told = Notification.objects.filter(recipient=reader, source__startswith=f"message:{writer.pk}:")
    sent, read = overlap(lambda: say(writer, reader), lambda: mark_read(actor(reader), partner_id=writer.uuid))
    assert (type(sent), read) == (Message, 2)
    assert list(told.values_list("is_read", flat=True)) == [True]
