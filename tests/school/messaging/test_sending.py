"""Who may write to whom, what a message holds, and how many in a minute."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import IntegrityError, ProgrammingError, transaction

from school.audit.models import AuditEntry
from school.common import clock
from school.common.actor import Actor
from school.common.errors import NotFound, Unauthenticated
from school.groups.actions import remove_student
from school.messaging.actions import send_message
from school.messaging.errors import TooManyMessages, ToOneself, Unsaid
from school.messaging.models import Mailbox, MailboxEntry, Message
from school.messaging.queries import recipients_of
from school.people.actions import block_person
from school.people.models import User
from school.preferences.actions import change_preferences
from tests.school.messaging.talk import earlier, numbers, say
from tests.world import SYSTEM, World

PEOPLE = (
    "admin", "operator", "accountant", "editor", "teacher", "other_teacher", "student", "classmate", "outsider"
)  # fmt: skip
STAFF = {"admin", "operator", "accountant", "editor"}
MAY_WRITE_TO = {
    "admin": {*PEOPLE} - {"admin"},
    "operator": {*PEOPLE} - {"operator"},
    "accountant": STAFF - {"accountant"},
    "editor": STAFF - {"editor"},
    "teacher": {"student", "classmate", *STAFF},
    "other_teacher": {"outsider", *STAFF},
    "student": {"teacher", "admin"},
    "classmate": {"teacher", "admin"},
    "outsider": {"other_teacher", "admin"},
}


def open_to(world: World, name: str) -> set[str]:
    """The names of those whom this person may write to."""
    names = {getattr(world, other).pk: other for other in PEOPLE}
    return {names[pk] for pk in recipients_of(world.actor(name)).values_list("pk", flat=True)}


@pytest.mark.parametrize("name", PEOPLE)
def test_who_may_write_to_whom(world: World, name: str) -> None:
    assert open_to(world, name) == MAY_WRITE_TO[name]


@pytest.mark.parametrize("name", PEOPLE)
def test_the_action_says_the_same(world: World, name: str) -> None:
    for other in PEOPLE:
        if other == name:
            continue
        if other in MAY_WRITE_TO[name]:
            say(getattr(world, name), getattr(world, other))
        else:
            with pytest.raises(NotFound):
                say(getattr(world, name), getattr(world, other))


def test_a_message_is_kept_as_it_was_sent_and_numbered_in_both_mailboxes(world: World) -> None:
    message = say(world.student, world.teacher, "  Bir savol: «nima»?\n")
    kept = Message.objects.get()
    assert (kept.sender, kept.receiver, kept.content) == (world.student, world.teacher, "  Bir savol: «nima»?\n")
    assert (kept.uuid, kept.created_at, kept.read_at) == (message.uuid, message.created_at, None)
    entries = MailboxEntry.objects.order_by("person_id").values_list(
        "person_id", "partner_id", "message_id", "sequence"
    )
    pair = sorted([(world.student.pk, world.teacher.pk), (world.teacher.pk, world.student.pk)])
    assert list(entries) == [(mine, theirs, kept.pk, 1) for mine, theirs in pair]


def test_numbers_go_on_across_conversations(world: World) -> None:
    say(world.student, world.teacher)
    say(world.classmate, world.teacher)
    say(world.teacher, world.student)
    assert (numbers(world.teacher), numbers(world.student), numbers(world.classmate)) == ([1, 2, 3], [1, 2], [1])
    assert dict(Mailbox.objects.values_list("person_id", "latest")) == {
        world.teacher.pk: 3,
        world.student.pk: 2,
        world.classmate.pk: 1,
    }


def test_sending_leaves_one_audit_entry_without_the_words(world: World) -> None:
    say(world.student, world.teacher, "private words")
    entry = AuditEntry.objects.get(action="messaging.send_message")
    assert (entry.actor_id, entry.via) == (world.student.pk, "api")
    assert "private words" not in str(list(AuditEntry.objects.values()))


@pytest.mark.parametrize("content", ["", "   ", "\n\t", "x" * 5001])
def test_a_message_says_something_and_not_too_much(world: World, content: str) -> None:
    with pytest.raises(Unsaid) as refusal:
        say(world.student, world.teacher, content)
    assert refusal.value.fields == {"content": ["A message has from 1 to 5,000 characters that are not all blank."]}
    assert not Message.objects.exists()


def test_five_thousand_characters_are_not_too_many(world: World) -> None:
    assert say(world.student, world.teacher, "😀" * 5000).content == "😀" * 5000


def test_nobody_writes_to_themselves(world: World) -> None:
    with pytest.raises(ToOneself):
        say(world.admin, world.admin)


def test_nobody_writes_to_the_unknown_or_the_blocked(world: World) -> None:
    with pytest.raises(NotFound) as unknown:
        send_message(world.actor("student"), receiver_id=uuid4(), content="Hello")
    block_person(SYSTEM, instance=world.teacher)
    with pytest.raises(NotFound) as blocked:
        say(world.student, world.teacher)
    assert (str(unknown.value), unknown.value.fields) == (str(blocked.value), blocked.value.fields)


def test_only_people_write(world: World) -> None:
    for nobody in (SYSTEM, Actor.anonymous()):
        with pytest.raises(Unauthenticated):
            send_message(nobody, receiver_id=world.teacher.uuid, content="Hello")


def test_who_left_the_group_cannot_write_to_its_teacher(world: World) -> None:
    remove_student(SYSTEM, group=world.group, student=world.student)
    assert open_to(world, "student") == {"admin"}
    assert "student" not in open_to(world, "teacher")


def test_the_school_may_keep_students_from_writing_to_admins(world: World) -> None:
    change_preferences(SYSTEM, students_may_write_to_admins=False)
    assert open_to(world, "student") == {"teacher"}
    say(world.admin, world.student)
    assert open_to(world, "student") == {"teacher", "admin"}


def test_staff_are_answered_and_answer(world: World) -> None:
    say(world.operator, world.outsider)
    assert open_to(world, "outsider") == MAY_WRITE_TO["outsider"] | {"operator"}
    say(world.teacher, world.editor)
    assert open_to(world, "editor") == MAY_WRITE_TO["editor"] | {"teacher"}


def test_a_former_teacher_is_not_answered(world: World) -> None:
    say(world.teacher, world.student)
    remove_student(SYSTEM, group=world.group, student=world.student)
    assert open_to(world, "student") == {"admin"}


def test_one_more_than_a_minute_allows_is_refused_for_as_long_as_it_takes(world: World) -> None:
    change_preferences(SYSTEM, messages_per_minute=3)
    for _number in range(3):
        say(world.student, world.teacher)
    with pytest.raises(TooManyMessages) as refusal:
        say(world.student, world.teacher)
    assert refusal.value.details == {"retry_after": 60}
    assert numbers(world.teacher) == [1, 2, 3]
    say(world.classmate, world.teacher)


def test_a_minute_later_it_goes_on(world: World) -> None:
    change_preferences(SYSTEM, messages_per_minute=2)
    earlier(say(world.student, world.teacher), seconds=61)
    earlier(say(world.student, world.teacher), seconds=40)
    say(world.student, world.teacher)
    with pytest.raises(TooManyMessages) as refusal:
        say(world.student, world.teacher)
    assert refusal.value.details == {"retry_after": 20}


@pytest.mark.parametrize("name", ["content", "sender", "receiver", "created_at", "uuid"])
def test_what_was_said_stays_said(world: World, name: str) -> None:
    message = say(world.student, world.teacher)
    other = {
        "content": "no",
        "sender": world.admin,
        "receiver": world.admin,
        "created_at": clock.now(),
        "uuid": uuid4(),
    }
    with pytest.raises(IntegrityError, match="stays said"), transaction.atomic():
        Message.objects.filter(pk=message.pk).update(**{name: other[name]})


def test_nothing_is_deleted(world: World) -> None:
    message = say(world.student, world.teacher)
    with pytest.raises(ProgrammingError, match="Cannot delete"), transaction.atomic():
        message.delete()


def test_the_database_refuses_what_no_door_lets_in(world: World) -> None:
    one, other = world.student, world.teacher

    def refused(constraint: str, sender: User, receiver: User, **values: object) -> None:
        with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
            Message.objects.create(sender=sender, receiver=receiver, **{"content": "Hello", **values})

    refused("messaging_not_to_oneself", one, one)
    refused("messaging_says_something", one, other, content=" \n ")
    refused("messaging_says_something", one, other, content="x" * 5001)
    refused("messaging_says_something", one, other, content="")
    refused("messaging_read_after_sent", one, other, read_at=clock.now() - timedelta(days=1))
