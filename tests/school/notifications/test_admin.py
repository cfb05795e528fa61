"""The staff's pages: messages to many, what went out, connected chats."""

import pytest
from django.test import Client

from school.common.errors import Invalid
from school.notifications.actions import broadcast, retry_delivery
from school.notifications.choices import Audience
from school.notifications.errors import NobodyToTell, NotFailed
from school.notifications.models import Notification, NotificationLog, TelegramLink
from tests.fake_telegram import FakeTelegram, refusal
from tests.jobs import run_jobs
from tests.school.admin_pages import AdminPages
from tests.school.notifications.people import attempts, connect, prefer, tell
from tests.world import World

ADD = "/admin/notifications/notification/add/"


def form(world: World, **of: object) -> dict[str, object]:
    return {
        "audience": "chosen",
        "groups": [world.group.pk],
        "people": [world.outsider.pk, world.student.pk],
        "title": "Snow",
        "message": "No lessons today",
        **of,
    }


def test_a_message_is_previewed_and_sent_to_just_as_many(world: World) -> None:
    pages = AdminPages(world.operator)
    assert pages.shown("notifications_notification_add").select_one("#broadcast") is not None
    preview = pages.client.post(ADD, {**form(world), "preview": ""})
    assert 'data-readers="3"' in preview.content.decode()
    unseen = pages.client.post(ADD, {**form(world), "send": "", "previewed": "2"})
    assert (unseen.status_code, Notification.objects.count()) == (200, 0)
    sent = pages.client.post(ADD, {**form(world), "send": "", "previewed": "3"})
    assert sent.status_code == 302
    told = Notification.objects.order_by("recipient_id").values_list("recipient", "type", "title")
    people = (world.student, world.classmate, world.outsider)
    assert list(told) == [(each.pk, "general", "Snow") for each in people]


@pytest.mark.parametrize("name", ["teacher", "accountant", "editor"])
def test_only_who_may_write_to_all_finds_the_form(world: World, name: str) -> None:
    client = Client()
    client.force_login(getattr(world, name))
    assert client.get(ADD).status_code in (302, 403)
    assert client.post(ADD, form(world)).status_code in (302, 403)


def test_audiences_are_active_people_of_their_role(world: World) -> None:
    actor = world.actor("operator")
    assert broadcast(actor, title="a", message="b", audience=Audience.EVERYBODY) == 9
    assert broadcast(actor, title="a", message="b", audience=Audience.TEACHERS) == 5
    world.outsider.is_active = False
    world.outsider.save()
    assert broadcast(actor, title="a", message="b", audience=Audience.STUDENTS) == 2
    with pytest.raises(NobodyToTell):
        broadcast(actor, title="a", message="b", audience=Audience.CHOSEN)
    with pytest.raises(Invalid) as refused:
        broadcast(actor, title=" ", message="x" * 5001, audience=Audience.STUDENTS)
    assert refused.value.fields == {
        "title": ["This field cannot be blank."],
        "message": ["At most 5000 characters."],
    }


def test_what_failed_can_be_tried_again_and_what_arrived_cannot(world: World, telegram: FakeTelegram) -> None:
    chat = connect(world.student)
    telegram.answers(chat, refusal(400, "Bad Request: something is odd"))
    tell(world.student)
    run_jobs()
    pages = AdminPages(world.operator)
    (row,) = pages.rows("notifications_notificationlog")
    assert "Student Karimov" in row
    assert "Telegram answered 400: Bad Request: something is odd" in row
    failed = NotificationLog.objects.get()
    pages.press("notifications_notificationlog_retry", failed.pk)
    run_jobs()
    assert [(attempt, state) for _c, attempt, state, _e in attempts()] == [(1, "failed"), (2, "sent")]
    for log in NotificationLog.objects.all():
        with pytest.raises(NotFailed):
            retry_delivery(world.actor("operator"), instance=log)
    assert len(telegram.texts_of(chat)) == 1


def test_a_lost_phone_is_disconnected(world: World, telegram: FakeTelegram) -> None:
    connect(world.student)
    pages = AdminPages(world.operator)
    (row,) = pages.rows("notifications_telegramlink")
    assert "Student Karimov" in row
    pages.press("notifications_telegramlink_disconnect", TelegramLink.objects.get().pk)
    assert not TelegramLink.objects.exists()


def test_people_without_a_chat_get_their_mail(world: World, mailoutbox: list[object]) -> None:
    prefer(world.student, email_enabled=True, telegram_enabled=True)
    broadcast(world.actor("operator"), title="a", message="b", audience=Audience.CHOSEN, people=[world.student])
    run_jobs()
    assert len(mailoutbox) == 1
