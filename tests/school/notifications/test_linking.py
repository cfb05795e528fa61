"""Connecting a chat: one link, one person, one chat, over the webhook as Telegram calls it."""

import json
from datetime import timedelta
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db.models.functions import Now
from django.test import Client

from school.common import clock
from school.common.errors import Unavailable
from school.notifications.actions import link_telegram, unlink_telegram
from school.notifications.models import Notification, TelegramInvitation, TelegramLink, TelegramUpdate
from school.notifications.queries import preferences_of
from school.people.models import User
from tests.fake_telegram import TOKEN, FakeTelegram
from tests.jobs import run_jobs
from tests.school.notifications.people import SECRET, connect, tell
from tests.school.notifications.test_telegram import assert_absent
from tests.world import World

WEBHOOK = "/api/v1/notifications/telegram/webhook/"
USED = "This link was used already or has ended. Please get a new one in your profile at the school."


def token_for(world: World, name: str = "student") -> str:
    """The token in a new link of this person."""
    return link_telegram(world.actor(name)).url.partition("?start=")[2]


def update(number: int, text: str, chat: int = 555, **of: Any) -> dict[str, Any]:
    """What Telegram says when somebody writes to the bot."""
    sender = {"id": chat, "is_bot": False, "first_name": "A", "language_code": of.get("language", "en")}
    message = {
        "message_id": number,
        "from": {**sender, **of.get("sender", {})},
        "chat": {"id": chat, "type": of.get("kind", "private")},
        "date": 1_790_000_000,
        "text": text,
    }
    return {"update_id": number, "message": message}


def call(body: Any, secret: str = SECRET) -> Any:
    """The webhook's answer."""
    headers = {"X-Telegram-Bot-Api-Secret-Token": secret} if secret else {}
    data = body if isinstance(body, str) else json.dumps(body)
    return Client().post(WEBHOOK, data, content_type="application/json", headers=headers)


def said(number: int, text: str, chat: int = 555, **of: Any) -> str:
    """What the bot answers; empty for silence."""
    answer = call(update(number, text, chat, **of))
    assert answer.status_code == 200
    assert answer.json() == {} or (answer.json()["method"], answer.json()["chat_id"]) == ("sendMessage", chat)
    return str(answer.json().get("text", ""))


def test_a_link_connects_the_chat_that_starts_with_it(world: World, telegram: FakeTelegram) -> None:
    link = link_telegram(world.actor("student"))
    token = link.url.removeprefix("https://t.me/maktab_bot?start=")
    assert len(token) == 43
    assert timedelta(minutes=14) < link.expires_at - clock.now() <= timedelta(minutes=15)
    assert said(1, f"/start {token}") == (
        "This chat now receives the notices of Student Karimov from Maktab. Send /stop to end that."
    )
    assert TelegramLink.objects.get(user=world.student).chat_id == 555
    assert preferences_of(world.student).telegram_chat_id == "555"
    assert not TelegramInvitation.objects.exists()
    tell(world.student)
    run_jobs()
    assert len(telegram.texts_of(555)) == 1


def test_a_link_is_used_once_and_by_one_chat(world: World, telegram: FakeTelegram) -> None:
    token = token_for(world)
    said(1, f"/start {token}")
    assert said(2, f"/start {token}", chat=666) == USED
    assert TelegramLink.objects.get().chat_id == 555


@pytest.mark.parametrize("token", ["guessed", "a" * 64, "a" * 65, "<script>", "' OR 1=1"])
def test_a_wrong_link_is_answered_neutrally(world: World, telegram: FakeTelegram, token: str) -> None:
    token_for(world)
    assert said(1, f"/start {token}") in (
        USED,
        "Please open your profile at the school and press “Connect Telegram”: it leads back here.",
    )
    assert not TelegramLink.objects.exists()


def test_an_ended_or_replaced_link_connects_nothing(world: World, telegram: FakeTelegram) -> None:
    first = token_for(world)
    second = token_for(world)
    assert said(1, f"/start {first}") == USED
    TelegramInvitation.objects.update(expires_at=Now())
    assert said(2, f"/start {second}") == USED
    blocked = token_for(world, "classmate")
    User.objects.filter(pk=world.classmate.pk).update(is_active=False)
    assert said(3, f"/start {blocked}") == USED


def test_an_update_that_comes_twice_is_handled_once_and_an_older_one_still_is(
    world: World, telegram: FakeTelegram
) -> None:
    token = token_for(world)
    assert said(7, f"/start {token}")
    assert said(7, f"/start {token}") == ""
    assert said(5, "/stop").startswith("This chat receives nothing")
    TelegramUpdate.objects.update(received_at=Now() - timedelta(days=3))
    said(8, "/start")
    assert list(TelegramUpdate.objects.values_list("update_id", flat=True)) == [8]


@pytest.mark.parametrize(
    "of", [{"kind": "group"}, {"kind": "supergroup"}, {"kind": "channel"}, {"sender": {"is_bot": True}}]
)
def test_groups_and_other_bots_connect_nothing(world: World, telegram: FakeTelegram, of: dict[str, Any]) -> None:
    token = token_for(world)
    assert said(1, f"/start {token}", **of) == ""
    assert not TelegramLink.objects.exists()
    assert said(2, f"/start {token}") != USED


def test_one_chat_belongs_to_one_person_and_who_loses_it_is_told(world: World, telegram: FakeTelegram) -> None:
    said(1, f"/start {token_for(world)}")
    said(2, f"/start {token_for(world, 'classmate')}")
    assert [link.user for link in TelegramLink.objects.all()] == [world.classmate]
    assert Notification.objects.get(recipient=world.student).title == "Telegram was disconnected"
    said(3, f"/start {token_for(world, 'classmate')}", chat=777)
    assert [link.chat_id for link in TelegramLink.objects.all()] == [777]


def test_stopping_and_starting_again(world: World, telegram: FakeTelegram) -> None:
    chat = connect(world.student)
    TelegramLink.objects.update(blocked_at=Now())
    assert said(1, "/start", chat).startswith("This chat now receives the notices of Student Karimov")
    assert TelegramLink.objects.get().blocked_at is None
    assert said(2, "hello", chat).startswith("This chat now receives")
    assert said(3, "/stop", chat).startswith("This chat receives nothing")
    assert not TelegramLink.objects.exists()
    assert said(4, "hello", chat).startswith("Please open your profile")


def test_the_person_disconnects_in_the_app_too(world: World, telegram: FakeTelegram) -> None:
    connect(world.student)
    token = token_for(world)
    unlink_telegram(world.actor("student"))
    assert not TelegramLink.objects.exists()
    assert said(1, f"/start {token}") == USED


def test_the_secret_comes_before_everything(world: World, telegram: FakeTelegram, settings: Any) -> None:
    token = token_for(world)
    start = update(1, f"/start {token}")
    assert [call(start, secret).status_code for secret in ("", "wrong", SECRET[:-1], "тайна")] == [401] * 4
    assert call("not json", "wrong").status_code == 401
    settings.TELEGRAM_WEBHOOK_SECRET = ""
    assert [call(start, secret).status_code for secret in ("", SECRET)] == [503, 503]
    assert not TelegramLink.objects.exists()
    settings.TELEGRAM_WEBHOOK_SECRET = SECRET
    assert [call(body).status_code for body in ("not json", "[]", '"text"')] == [400, 400, 400]
    assert [call(body).json() for body in ({}, {"update_id": 1}, {"update_id": 2, "message": []})] == [{}, {}, {}]
    assert_absent("", token, SECRET, TOKEN)


def test_without_a_bot_there_is_no_link(world: World) -> None:
    with pytest.raises(Unavailable) as refusal:
        link_telegram(world.actor("student"))
    assert "TELEGRAM_BOT_TOKEN" in str(refusal.value)


def test_the_address_is_registered_with_the_secret(
    telegram: FakeTelegram, settings: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    call_command("telegram_webhook", "https://school.example/")
    (sent,) = telegram.received
    address = f"https://school.example{WEBHOOK}"
    assert sent.method == "setWebhook"
    assert sent.parameters == {"url": address, "secret_token": SECRET, "allowed_updates": ["message"]}
    assert SECRET not in capsys.readouterr().out
    for wrong in ("http://school.example", "https://localhost", "https://10.0.0.1:8443"):
        with pytest.raises(CommandError, match="must be public"):
            call_command("telegram_webhook", wrong)
    settings.TELEGRAM_BOT_TOKEN = "1:wrong"
    with pytest.raises(CommandError, match="Telegram answered 401"):
        call_command("telegram_webhook", "https://school.example")
