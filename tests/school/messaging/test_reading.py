"""Conversations, who sees what, and what reading does."""

from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from school.common.actor import Actor
from school.common.errors import NotFound, Unauthenticated
from school.messaging.actions import mark_read
from school.messaging.models import Message
from school.messaging.queries import (
    conversation_with,
    conversations_of,
    latest_numbers,
    messages_visible_to,
    own_messages,
    unread_count,
)
from school.notifications.choices import NotificationType
from school.notifications.models import Notification
from school.people.actions import anonymise_person, update_person
from school.people.models import User
from tests.school.messaging.talk import actor, say
from tests.world import SYSTEM, World


def overview(person: User) -> list[Any]:
    """The person's conversations: with whom, the last words, and how many are unread."""
    found = conversations_of(actor(person))
    return [(each.partner.username, each.message.content, each.unread_count) for each in found]


def notices_of(person: User) -> list[Any]:
    """Title, source and state of the person's notices of messages."""
    told = Notification.objects.filter(recipient=person, type=NotificationType.MESSAGE).order_by("sequence")
    return list(told.values_list("title", "is_read"))


def test_a_list_of_conversations_newest_first(world: World) -> None:
    say(world.student, world.teacher, "one")
    say(world.classmate, world.teacher, "two")
    say(world.teacher, world.classmate, "three")
    say(world.student, world.teacher, "four")
    assert overview(world.teacher) == [("student", "four", 2), ("classmate", "three", 1)]
    assert overview(world.student) == [("teacher", "four", 0)]
    assert overview(world.classmate) == [("teacher", "three", 1)]
    assert overview(world.outsider) == []


def test_the_list_is_one_query_however_long(world: World) -> None:
    for person in (world.student, world.classmate, world.operator, world.editor, world.accountant):
        say(world.admin, person)
    with CaptureQueriesContext(
        connection,
    ) as seen:
        assert len(overview(world.admin)) == 5
    assert len(seen) == 1


def test_a_conversation_is_in_the_order_of_its_messages(world: World) -> None:
    for number in range(3):
        say(world.student, world.teacher, f"s{number}")
        say(world.classmate, world.teacher, "apart")
        say(world.teacher, world.student, f"t{number}")
    found = list(conversation_with(actor(world.student), world.teacher))
    assert [each.content for each in found] == ["s0", "t0", "s1", "t1", "s2", "t2"]
    assert [each.created_at for each in found] == sorted(each.created_at for each in found)
    assert list(own_messages(actor(world.teacher)).order_by("sequence").values_list("sequence", flat=True)) == [
        *range(1, 10)
    ]


@pytest.mark.parametrize(
    ("name", "contents"),
    [
        ("student", {"a", "b"}),
        ("teacher", {"a"}),
        ("classmate", set()),
        ("outsider", {"c"}),
        ("other_teacher", {"c"}),
        ("admin", {"a", "b", "c"}),
        ("operator", set()),
        ("accountant", set()),
        ("editor", set()),
    ],
)
def test_messages_are_their_two_peoples_and_the_admins(world: World, name: str, contents: set[str]) -> None:
    say(world.student, world.teacher, "a")
    say(world.student, world.admin, "b")
    say(world.outsider, world.other_teacher, "c")
    assert set(messages_visible_to(world.actor(name)).values_list("content", flat=True)) == contents
    own = {"b"} if name == "admin" else contents
    assert set(own_messages(world.actor(name)).values_list("content", flat=True)) == own


def test_nobody_sees_nothing(world: World) -> None:
    say(world.student, world.teacher)
    assert not messages_visible_to(Actor.anonymous()).exists()
    assert not own_messages(Actor.anonymous()).exists()


def test_reading_marks_what_the_partner_wrote_once(world: World) -> None:
    first, answer = say(world.student, world.teacher), say(world.teacher, world.student)
    other = say(world.classmate, world.teacher)
    assert unread_count(actor(world.teacher)) == 2
    assert mark_read(actor(world.teacher), partner_id=world.student.uuid) == 1
    times = dict(Message.objects.values_list("pk", "read_at"))
    assert (times[answer.pk], times[other.pk]) == (None, None)
    read_at = times[first.pk]
    assert read_at
    assert read_at >= first.created_at
    assert mark_read(actor(world.teacher), partner_id=world.student.uuid) == 0
    assert Message.objects.get(pk=first.pk).read_at == times[first.pk]
    assert unread_count(actor(world.teacher)) == 1


def test_only_own_conversations_are_read(world: World) -> None:
    say(world.student, world.teacher)
    for partner in (world.outsider.uuid, uuid4(), world.student.uuid):
        with pytest.raises(NotFound):
            mark_read(actor(world.classmate), partner_id=partner)
    with pytest.raises(Unauthenticated):
        mark_read(SYSTEM, partner_id=world.student.uuid)
    assert unread_count(actor(world.teacher)) == 1


def test_an_old_conversation_stays_readable(world: World) -> None:
    say(world.student, world.teacher)
    update_person(SYSTEM, instance=world.student, is_active=False)
    assert overview(world.teacher) == [("student", "Hello", 1)]
    assert mark_read(actor(world.teacher), partner_id=world.student.uuid) == 1


def test_one_notice_for_a_conversation_until_it_is_read(world: World) -> None:
    say(world.student, world.teacher)
    say(world.student, world.teacher)
    say(world.classmate, world.teacher)
    title, other = "Message from Student Karimov", "Message from Classmate Karimov"
    assert notices_of(world.teacher) == [(title, False), (other, False)]
    assert notices_of(world.student) == []
    mark_read(actor(world.teacher), partner_id=world.student.uuid)
    assert notices_of(world.teacher) == [(title, True), (other, False)]
    latest = say(world.student, world.teacher, "secret words")
    assert notices_of(world.teacher) == [(title, True), (other, False), (title, False)]
    notice = Notification.objects.get(recipient=world.teacher, source=f"message:{world.student.pk}:{latest.pk}")
    assert notice.data == {"message": latest.pk, "sender": world.student.pk}
    assert notice.message == "Open the conversation to read and to answer it."


def test_the_numbers_of_several_people_are_one_query(world: World) -> None:
    say(world.student, world.teacher)
    say(world.classmate, world.teacher)
    with CaptureQueriesContext(connection) as seen:
        found = latest_numbers([world.teacher.pk, world.student.pk, world.outsider.pk])
    assert found == {world.teacher.pk: 2, world.student.pk: 1, world.outsider.pk: 0}
    assert len(seen) == 1


def test_who_is_forgotten_leaves_no_words(world: World) -> None:
    gone = [say(world.student, world.teacher, "I am Student"), say(world.teacher, world.student, "Dear Student")]
    kept = say(world.classmate, world.teacher, "I am Classmate")
    anonymise_person(world.actor("admin"), instance=world.student)
    assert [Message.objects.get(pk=each.pk).content for each in (*gone, kept)] == ["", "", "I am Classmate"]
    assert [Message.objects.get(pk=each.pk).removed_at is None for each in (*gone, kept)] == [False, False, True]
    assert notices_of(world.teacher) == [("Message from Classmate Karimov", False)]
    assert [row[0] for row in overview(world.teacher)] == ["classmate", f"deleted-{world.student.pk}"]
