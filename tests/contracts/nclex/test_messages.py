"""messages/ to the letter of the contract: public ids, bare arrays, 201."""

import re
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from school.groups.actions import remove_student
from school.messaging.models import Message
from school.people.actions import block_person
from school.people.models import User
from school.preferences.actions import change_preferences
from tests.api.callers import Answer, Callers
from tests.world import SYSTEM, World

CONVERSATIONS, SEND = "/api/messages/conversations/", "/api/messages/send/"
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")
PEOPLE = ("anonymous", "student", "classmate", "outsider", "teacher", "other_teacher", "admin", "operator", "editor")


def send(api: Callers, sender: str, receiver: User, content: str = "Hi there!") -> Answer:
    """A message over the API."""
    return api[sender].post(SEND, {"receiver_id": str(receiver.uuid), "content": content})


def conversation(api: Callers, reader: str, partner: User) -> Any:
    """The sender and the words of each message, as the reader gets them."""
    answer = api[reader].get(f"/api/messages/conversation/{partner.uuid}/")
    assert answer.status == 200
    return [(row["sender_id"], row["content"]) for row in answer.json]


def test_a_sent_message_is_answered_as_it_is(api: Callers, world: World) -> None:
    answer = send(api, "student", world.teacher, "My new message content.")
    assert answer.status == 201
    message = Message.objects.get()
    assert UUID(answer.json.pop("id")) == message.uuid
    assert MOMENT.fullmatch(answer.json.pop("created_at"))
    assert answer.json == {
        "sender_id": str(world.student.uuid),
        "receiver_id": str(world.teacher.uuid),
        "content": "My new message content.",
    }
    assert (message.sender, message.receiver) == (world.student, world.teacher)


def test_a_conversation_is_an_array_by_time(api: Callers, world: World) -> None:
    sent = [send(api, "student", world.teacher, "one").json, send(api, "teacher", world.student, "two").json]
    send(api, "classmate", world.teacher, "apart")
    for reader, partner in (("student", world.teacher), ("teacher", world.student)):
        assert api[reader].get(f"/api/messages/conversation/{partner.uuid}/").json == sent
        assert api[reader].get(f"/api/messages/conversation/{partner.uuid}").json == sent


def test_conversations_are_an_array_with_the_last_words(api: Callers, world: World) -> None:
    send(api, "classmate", world.teacher, "older")
    last = send(api, "teacher", world.student, "newer").json
    found = api["teacher"].get(CONVERSATIONS).json
    assert [row["last_message_content"] for row in found] == ["newer", "older"]
    assert found[0] == {
        "user_id": str(world.student.uuid),
        "full_name": "Student Karimov",
        "email": None,
        "last_message_content": "newer",
        "last_message_time": last["created_at"],
    }
    assert api["student"].get(CONVERSATIONS).json == [
        {
            "user_id": str(world.teacher.uuid),
            "full_name": "Teacher Karimov",
            "email": "teacher@example.com",
            "last_message_content": "newer",
            "last_message_time": last["created_at"],
        }
    ]
    assert api["outsider"].get(CONVERSATIONS).json == []


def test_the_office_sees_the_addresses_of_whom_it_writes_with(api: Callers, world: World) -> None:
    send(api, "student", world.admin)
    assert [row["email"] for row in api["admin"].get(CONVERSATIONS).json] == ["student@example.com"]


def test_reading_a_conversation_marks_it(api: Callers, world: World) -> None:
    send(api, "student", world.teacher)
    address = f"/api/messages/conversation/{world.student.uuid}/"
    assert api["teacher"]("HEAD", address).status == 200
    assert Message.objects.filter(read_at=None).count() == 1
    conversation(api, "student", world.teacher)
    assert Message.objects.filter(read_at=None).count() == 1
    conversation(api, "teacher", world.student)
    assert Message.objects.filter(read_at=None).count() == 0


def test_who_may_be_written_to_has_an_empty_conversation(api: Callers, world: World) -> None:
    assert conversation(api, "student", world.teacher) == []
    assert api["student"].get(f"/api/messages/conversation/{world.admin.uuid}/").json == []


@pytest.mark.parametrize("name", PEOPLE)
def test_others_do_not_exist(api: Callers, world: World, name: str) -> None:
    """Somebody else's conversation, and whom one may not write to, look the same as nobody at all."""
    if name in ("admin", "operator", "student"):
        return
    send(api, "student", world.teacher, "secret")
    expected = 401 if name == "anonymous" else 404
    allowed = {"teacher"} if name == "teacher" else set()
    for uuid in (world.student.uuid, uuid4()):
        answers = [
            api[name].get(f"/api/messages/conversation/{uuid}/"),
            api[name].post(SEND, {"receiver_id": str(uuid), "content": "Hello"}),
        ]
        if uuid == world.student.uuid and name in allowed:
            assert [answer.status for answer in answers] == [200, 201]
        else:
            assert [answer.status for answer in answers] == [expected] * 2
            assert len({answer.bytes for answer in answers}) == 1


def test_the_unknown_the_blocked_and_the_forbidden_get_one_answer(api: Callers, world: World) -> None:
    block_person(SYSTEM, instance=world.teacher)
    forbidden = [send(api, "student", person) for person in (world.classmate, world.other_teacher, world.teacher)]
    unknown = api["student"].post(SEND, {"receiver_id": str(uuid4()), "content": "Hello"})
    assert {(answer.status, answer.bytes) for answer in (*forbidden, unknown)} == {(404, unknown.bytes)}
    assert unknown.json == {"detail": "Not found."}


def test_an_admin_reads_only_own_conversations_here(api: Callers, world: World) -> None:
    send(api, "student", world.teacher, "between the two")
    assert api["admin"].get(CONVERSATIONS).json == []
    assert conversation(api, "admin", world.student) == []


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"content": "Hello"}, "receiver_id"),
        ({"receiver_id": "me", "content": "Hello"}, "receiver_id"),
        ({"receiver_id": None, "content": "Hello"}, "receiver_id"),
        ({"content": ""}, "content"),
        ({"content": "  \n"}, "content"),
        ({"content": "x" * 5001}, "content"),
        ({"content": "nul \0"}, "content"),
        ({"content": 5}, "content"),
        ({"content": None}, "content"),
        ({"content": "Hello", "sender": 1}, "sender"),
    ],
)
def test_a_bad_body_names_its_fields(api: Callers, world: World, body: dict[str, Any], field: str) -> None:
    given = body if "receiver_id" in body or field == "receiver_id" else {"receiver_id": str(world.teacher.uuid)} | body
    answer = api["student"].post(SEND, given)
    assert (answer.status, answer.json["detail"], [*answer.json["errors"]]) == (400, "Invalid input data.", [field])
    assert not Message.objects.exists()


def test_one_writes_to_others(api: Callers, world: World) -> None:
    answer = send(api, "student", world.student)
    assert (answer.status, answer.json["errors"]) == (
        400,
        {"receiver_id": ["Choose somebody else: nobody writes to themselves."]},
    )


def test_a_flood_is_held_back(api: Callers, world: World) -> None:
    change_preferences(SYSTEM, messages_per_minute=2)
    assert [send(api, "student", world.teacher).status for _number in range(2)] == [201, 201]
    refused = send(api, "student", world.teacher)
    assert (refused.status, refused.headers["Retry-After"]) == (429, "60")
    assert Message.objects.count() == 2


def test_a_key_sends_once(api: Callers, world: World) -> None:
    body = {"receiver_id": str(world.teacher.uuid), "content": "Once"}
    answers = [api["student"].post(SEND, body, headers={"Idempotency-Key": "k1"}) for _number in range(2)]
    assert [answer.status for answer in answers] == [201, 201]
    assert answers[0].json == answers[1].json
    assert Message.objects.count() == 1


def test_a_conversation_stays_when_its_two_are_parted(api: Callers, world: World) -> None:
    send(api, "student", world.teacher, "before")
    remove_student(SYSTEM, group=world.group, student=world.student)
    assert send(api, "student", world.teacher, "after").status == 404
    assert conversation(api, "student", world.teacher) == [(str(world.student.uuid), "before")]


def test_long_lists_cost_no_more_queries(api: Callers, world: World) -> None:
    change_preferences(SYSTEM, messages_per_minute=1000)
    paths = [CONVERSATIONS, f"/api/messages/conversation/{world.student.uuid}/"]

    def counts() -> list[int]:
        found = []
        for path in paths:
            api["admin"].get(path)
            with CaptureQueriesContext(connection) as seen:
                api["admin"].get(path)
            found.append(len(seen))
        return found

    send(api, "admin", world.student)
    few = counts()
    for person in (world.student, world.classmate, world.outsider, world.teacher, world.editor):
        for number in range(4):
            send(api, "admin", person, str(number))
    assert counts() == few
