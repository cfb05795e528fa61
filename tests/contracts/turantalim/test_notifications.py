"""notifications/ as the contract has it: preferences whole and in part, the link, the log."""

from typing import Any

import pytest

from school.notifications.models import NotificationLog
from tests.api.callers import Callers
from tests.jobs import run_jobs
from tests.school.notifications.people import SECRET, prefer, tell
from tests.world import World

BASE = "/api/v1/notifications/"
MINE = f"{BASE}preferences/me/"
WHOLE = {  # to the letter
    "telegram_enabled": True,
    "sms_enabled": True,
    "email_enabled": True,
    "telegram_chat_id": "123456789",
    "phone_number": "+998901234567",
    "payment_notifications": True,
    "homework_notifications": True,
    "lesson_notifications": True,
    "attendance_notifications": True,
    "gamification_notifications": True,
}


def test_preferences_have_defaults_and_are_set_whole_or_in_part(api: Callers, world: World) -> None:
    first = api["student"].get(MINE)
    assert (first.status, first.json) == (
        200,
        {**WHOLE, "sms_enabled": False, "telegram_chat_id": "", "phone_number": ""},
    )
    whole = api["student"]("PUT", MINE, WHOLE)
    assert (whole.status, whole.json) == (200, WHOLE)
    part = api["student"]("PUT", MINE, {"email_enabled": False})
    assert part.json == {**WHOLE, "email_enabled": False}
    assert api["student"].get(MINE).json == part.json
    assert api["classmate"].get(MINE).json == first.json
    assert api["anonymous"].get(MINE).refusal == (401, "not_authenticated")


@pytest.mark.parametrize(
    ("name", "value"),
    [("phone_number", "12"), ("telegram_chat_id", "@me"), ("email_enabled", "perhaps"), ("sms_enabled", None)],
)
def test_a_wrong_preference_is_named_and_nothing_is_kept(api: Callers, world: World, name: str, value: Any) -> None:
    answer = api["student"]("PUT", MINE, {"payment_notifications": False, name: value})
    assert (answer.status, [*answer.json["errors"]]) == (400, [name])
    assert api["student"].get(MINE).json["payment_notifications"] is True


def test_the_link_to_telegram(api: Callers, world: World, settings: Any) -> None:
    assert api["student"].post(f"{BASE}telegram/link/").refusal == (503, "telegram_not_configured")
    settings.TELEGRAM_BOT_TOKEN, settings.TELEGRAM_BOT_NAME = "1:token", "maktab_bot"
    link = api["student"].post(f"{BASE}telegram/link/")
    assert (link.status, sorted(link.json)) == (200, ["expires_at", "url"])
    assert link.json["url"].startswith("https://t.me/maktab_bot?start=")
    assert link.json["expires_at"].endswith("Z")
    assert api["student"]("DELETE", f"{BASE}telegram/link/").status == 204
    assert api["anonymous"].post(f"{BASE}telegram/link/").refusal == (401, "not_authenticated")


def test_telegram_tells_what_was_written_to_the_bot(api: Callers, world: World, settings: Any) -> None:
    path, proof = f"{BASE}telegram/webhook/", {"X-Telegram-Bot-Api-Secret-Token": SECRET}
    chat = {"id": 555, "type": "private"}
    said = {
        "message_id": 1,
        "from": {"id": 555, "is_bot": False},
        "chat": chat,
        "date": 1_790_000_000,
        "text": "/start",
    }
    settings.TELEGRAM_WEBHOOK_SECRET = ""
    assert api["anonymous"].post(path, {"update_id": 1, "message": said}, headers=proof).status == 503
    settings.TELEGRAM_WEBHOOK_SECRET = SECRET
    answer = api["anonymous"].post(path, {"update_id": 1, "message": said}, headers=proof)
    assert (answer.status, answer.json["method"], answer.json["chat_id"]) == (200, "sendMessage", 555)
    forged = {"X-Telegram-Bot-Api-Secret-Token": "guessed"}
    assert api["anonymous"].post(path, {"update_id": 2, "message": said}, headers=forged).status == 401


def test_the_log_is_for_who_looks_after_it(api: Callers, world: World) -> None:
    prefer(world.student, email_enabled=True)
    notice = tell(world.student)
    run_jobs()
    listed = api["admin"].get(f"{BASE}logs/")
    (row,) = listed.json["results"]
    log = NotificationLog.objects.get()
    assert {
        name: row[name] for name in ("id", "notification", "recipient", "channel", "attempt", "state", "error")
    } == {
        "id": log.pk,
        "notification": notice.pk,
        "recipient": world.student.pk,
        "channel": "email",
        "attempt": 1,
        "state": "sent",
        "error": "",
    }
    assert row["provider_id"] == log.provider_id != ""
    assert api["admin"].get(f"{BASE}logs/?state=failed").json["count"] == 0
    assert api["operator"].get(f"{BASE}logs/").status == 200
    for name in ("student", "teacher", "accountant"):
        assert api[name].get(f"{BASE}logs/").refusal == (403, "permission_denied")


def test_an_operator_writes_to_all_and_others_do_not(api: Callers, world: World) -> None:
    path = "/api/v1/data/notifications/broadcast/"
    said = {"title": "Snow", "message": "No lessons today", "audience": "chosen", "groups": [world.group.pk]}
    assert (api["operator"].post(path, said).json, api["teacher"].post(path, said).status) == (2, 403)
    (notice,) = api["student"].get(BASE).json["results"]
    assert (notice["type"], notice["title"], notice["message"]) == ("general", "Snow", "No lessons today")
    empty = api["operator"].post(path, {**said, "groups": []})
    assert empty.refusal == (400, "nobody_to_tell")
    rows = api["student"].get("/api/v1/data/notifications/?fields=sequence,title").json["results"]
    assert rows == [{"sequence": 1, "title": "Snow"}]
