"""The staff's conversations in the admin."""

from uuid import uuid4

import pytest
from bs4 import Tag
from django.test import Client

from school.messaging.models import Message
from school.people.actions import anonymise_person
from school.preferences.actions import change_preferences
from tests.school.admin_pages import AdminPages
from tests.school.messaging.talk import say
from tests.world import SYSTEM, World

INBOX = "/admin/messaging/message/"
LIST = "messaging_message_changelist"


def rows(pages: AdminPages, query: str = "") -> list[str]:
    """The list of conversations: with whom, the last words, what is unread."""
    found = pages.shown(LIST, query=query).select("#talks-conversations .talks-row")
    return [words(row, ".talks-who, .talks-unread") for row in found]


def words(tag: Tag, parts: str) -> str:
    """What stands in these parts of a tag, on one line."""
    return " ".join(" ".join(part.text for part in tag.select(parts)).split())


def thread(pages: AdminPages, query: str) -> list[str]:
    """The words of the open conversation, mine with a sign before them."""
    found = pages.shown(LIST, query=query).select("[data-message]")
    return [("→ " if "talks-mine" in each["class"] else "") + words(each, "p") for each in found]


def found_people(pages: AdminPages, wanted: str) -> list[str]:
    page = pages.shown(LIST, query=f"?q={wanted}")
    return [words(row, "small").split(" · ")[1] for row in page.select("section ul:not([id]) .talks-row")]


def badge(pages: AdminPages) -> str:
    entry = pages.shown("index").select_one(f"#nav-sidebar-apps a[href='{INBOX}']")
    assert entry
    return "".join(letter for letter in entry.text if letter.isdigit())


def test_staff_see_their_own_conversations(world: World) -> None:
    say(world.student, world.admin, "Hello")
    say(world.student, world.admin, "Anybody?")
    say(world.admin, world.teacher, "Please call")
    say(world.student, world.teacher, "Not the admin's")
    pages = AdminPages(world.admin)
    assert rows(pages) == ["Teacher Karimov Please call", "Student Karimov Anybody? 2"]
    assert rows(AdminPages(world.operator)) == []
    assert badge(pages) == "2"


def test_many_are_not_counted_to_the_end(world: World) -> None:
    change_preferences(SYSTEM, messages_per_minute=1000)
    for _number in range(101):
        say(world.student, world.admin)
    pages = AdminPages(world.admin)
    assert (rows(pages), badge(pages)) == (["Student Karimov Hello 99+"], "99")


def test_opening_a_conversation_reads_it(world: World) -> None:
    say(world.student, world.admin, "Hello")
    say(world.admin, world.student, "Yes?")
    pages, talk = AdminPages(world.admin), f"?with={world.student.uuid}"
    assert thread(pages, talk) == ["Hello", "→ Yes?"]
    assert (rows(pages), badge(pages)) == (["Student Karimov Yes?"], "")
    assert Message.objects.filter(receiver=world.admin, read_at=None).count() == 0
    assert Message.objects.filter(receiver=world.student, read_at=None).count() == 1


def test_an_answer_is_sent_and_leads_back(world: World) -> None:
    pages, talk = AdminPages(world.operator), f"{INBOX}?with={world.student.uuid}"
    answer = pages.client.post(talk, {"content": "On Monday & <b>Friday</b>"})
    assert (answer.status_code, answer["Location"]) == (302, talk)
    page = pages.client.get(talk).content.decode()
    assert "On Monday &amp; &lt;b&gt;Friday&lt;/b&gt;" in page


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("  ", "Write something first."),
        ("x" * 5001, "Ensure this value has at most 5000 characters (it has 5001)."),
    ],
)
def test_a_bad_answer_says_what_is_wrong(world: World, content: str, complaint: str) -> None:
    pages = AdminPages(world.admin)
    answer = pages.client.post(f"{INBOX}?with={world.student.uuid}", {"content": content})
    assert (answer.status_code, complaint in answer.content.decode()) == (200, True)
    assert not Message.objects.exists()


def test_too_many_answers_say_so_and_keep_the_words(world: World) -> None:
    change_preferences(SYSTEM, messages_per_minute=1)
    say(world.admin, world.student)
    page = AdminPages(world.admin).client.post(f"{INBOX}?with={world.student.uuid}", {"content": "One more"})
    text = page.content.decode()
    assert "You have sent many messages in a short time" in text
    assert "One more</textarea>" in text


def test_people_are_found_by_parts_of_their_names(world: World) -> None:
    pages = AdminPages(world.admin)
    assert found_people(pages, "karim+stud") == ["student"]
    assert found_people(pages, "teach") == ["teacher", "uteacher"]
    assert found_people(pages, "admin") == []
    assert found_people(AdminPages(world.editor), "student") == []
    assert found_people(AdminPages(world.editor), "oper") == ["operator"]


def test_others_conversations_do_not_open(world: World) -> None:
    say(world.student, world.teacher)
    pages = AdminPages(world.editor)
    for uuid in (world.student.uuid, uuid4(), "nobody"):
        assert pages.client.get(f"{INBOX}?with={uuid}").status_code == 404
        assert pages.client.post(f"{INBOX}?with={uuid}", {"content": "Hello"}).status_code == 404
    assert pages.client.get(f"{INBOX}{Message.objects.get().pk}/change/").status_code == 302
    assert Message.objects.count() == 1


@pytest.mark.parametrize("name", ["student", "teacher"])
def test_others_have_no_inbox_in_the_admin(world: World, name: str) -> None:
    client = Client()
    client.force_login(getattr(world, name))
    assert client.get(INBOX).status_code == 302


def test_who_cannot_be_written_to_any_more_can_be_read(world: World) -> None:
    say(world.teacher, world.editor, "A page is missing")
    world.teacher.is_active = False
    world.teacher.save()
    page = AdminPages(world.editor).shown(LIST, query=f"?with={world.teacher.uuid}")
    assert page.select_one("#answer") is None
    assert "You can read this conversation, and not write in it any more." in page.text


def test_deleted_words_are_told_as_such(world: World) -> None:
    say(world.student, world.admin, "I am Student")
    anonymise_person(SYSTEM, instance=world.student)
    assert thread(AdminPages(world.admin), f"?with={world.student.uuid}") == ["This message was deleted."]


def test_a_long_conversation_is_shown_in_parts(world: World) -> None:
    change_preferences(SYSTEM, messages_per_minute=1000)
    for number in range(1, 131):
        say(world.admin, world.student, f"{number}")
    pages, talk = AdminPages(world.admin), f"?with={world.student.uuid}"
    assert thread(pages, talk) == [f"→ {number}" for number in range(31, 131)]
    link = pages.shown(LIST, query=talk).select_one(".talks-earlier")
    assert link
    assert link["href"] == f"{INBOX}{talk}&before=31"
    assert thread(pages, f"{talk}&before=31") == [f"→ {number}" for number in range(1, 31)]


def test_who_may_write_to_all_is_led_there(world: World) -> None:
    link = "/admin/notifications/notification/add/"
    assert AdminPages(world.operator).shown(LIST).select_one(f"a[href='{link}']") is not None
    assert AdminPages(world.editor).shown(LIST).select_one(f"a[href='{link}']") is None
