"""Notices in Telegram: to the right chat, once, in order, whatever Telegram says."""

import logging
from typing import Any

import pytest
from django.db import connection
from django.db.models import F
from django.db.models.functions import Now
from psycopg import sql

from school.jobs.choices import JobState
from school.jobs.models import Job
from school.notifications.models import Notification, NotificationLog, TelegramLink
from school.people.models import User
from tests.fake_telegram import BLOCKED, BROKEN, CUT, NOT_FOUND, TOKEN, FakeTelegram, Reply, refusal, too_many
from tests.jobs import run_jobs
from tests.school.notifications.people import SECRET, attempts, connect, prefer, tell
from tests.world import World, person


def sends(**of: Any) -> list[Job]:
    return list(Job.objects.filter(name="send_telegram_notification", **of).order_by("pk"))


def open_chats() -> None:
    """The wait of every chat is over."""
    TelegramLink.objects.update(quiet_until=None)
    Job.objects.filter(state=JobState.QUEUED).update(due_at=Now())


def test_a_notice_goes_to_the_chat_once(world: World, telegram: FakeTelegram) -> None:
    chat = connect(world.student)
    notice = tell(world.student, title="Moved <b>&", message="To _ten_ *or* <eleven>")
    run_jobs()
    (sent,) = telegram.received
    assert (sent.method, sent.chat, sent.parameters["parse_mode"]) == ("sendMessage", chat, "HTML")
    assert sent.text == "<b>Moved &lt;b&gt;&amp;</b>\nTo _ten_ *or* &lt;eleven&gt;"
    assert attempts() == [("telegram", 1, "sent", "")]
    assert NotificationLog.objects.get().provider_id == "1"
    assert NotificationLog.objects.get().notification == notice
    Job.objects.update(state=JobState.QUEUED, starts=0)  # the queue delivers everything once more
    run_jobs()
    assert len(telegram.received) == 1
    assert len(attempts()) == 1


def test_long_texts_are_cut_as_telegram_counts(world: World, telegram: FakeTelegram) -> None:
    chat = connect(world.student)
    tell(world.student, title="Long", message="😀&" * 3000)
    run_jobs()
    (text,) = telegram.texts_of(chat)
    assert text.endswith("…")
    assert attempts() == [("telegram", 1, "sent", "")]


@pytest.mark.parametrize("refusal", [BLOCKED, NOT_FOUND])
def test_a_person_who_stopped_the_bot_keeps_their_other_channels(
    world: World, telegram: FakeTelegram, mailoutbox: list[Any], refusal: Reply
) -> None:
    chat = connect(world.student)
    prefer(world.student, telegram_enabled=True, email_enabled=True)
    telegram.answers(chat, refusal)
    tell(world.student)
    run_jobs()
    assert [(channel, state) for channel, _n, state, _e in attempts()] == [("email", "sent"), ("telegram", "failed")]
    assert [job.state for job in sends()] == [JobState.DONE]
    assert TelegramLink.objects.get().blocked_at is not None
    tell(world.student, "test:2")
    run_jobs()
    assert [len(telegram.received), len(mailoutbox)] == [1, 2]
    assert Notification.objects.filter(recipient=world.student).count() == 2


@pytest.mark.parametrize(
    "words",
    [
        'Bad Request: can\'t parse entities: Unsupported start tag "x" at byte offset 3',
        "Bad Request: message is too long",
    ],
)
def test_a_text_that_telegram_refuses_fails_for_good_and_is_shown(
    world: World, telegram: FakeTelegram, words: str
) -> None:
    chat = connect(world.student)
    telegram.answers(chat, refusal(400, words))
    tell(world.student)
    run_jobs(later=True)
    assert len(telegram.received) == 1
    assert attempts() == [("telegram", 1, "failed", f"Telegram answered 400: {words}")]
    (job,) = sends()
    assert (job.state, job.starts, job.last_error) == (JobState.FAILED, 1, f"Telegram answered 400: {words}")
    assert TelegramLink.objects.get().blocked_at is None
    tell(world.student, "test:2")
    run_jobs(later=True)
    assert len(telegram.texts_of(chat)) == 1


def test_a_chat_that_is_not_found_fails_for_good_and_is_shown(world: World, telegram: FakeTelegram) -> None:
    chat = connect(world.student)
    telegram.answers(chat, NOT_FOUND)
    tell(world.student)
    run_jobs(later=True)
    Job.objects.update(state=JobState.QUEUED, starts=0)  # the queue delivers everything once more
    run_jobs(later=True)
    assert len(telegram.received) == 1
    assert attempts() == [("telegram", 1, "failed", "Telegram answered 400: Bad Request: chat not found")]
    assert TelegramLink.objects.get().blocked_at is not None


def test_a_chat_that_has_to_wait_waits_and_keeps_its_order(world: World, telegram: FakeTelegram) -> None:
    chat = connect(world.student)
    other = connect(world.classmate)
    telegram.answers(chat, too_many(7))
    for number in range(3):
        tell(world.student, f"test:{number}", title=f"Notice {number}")
    tell(world.classmate)
    run_jobs()
    assert [sent.chat for sent in telegram.received] == [chat, other]
    waits = Job.objects.filter(state=JobState.QUEUED).annotate(wait=F("due_at") - Now()).order_by("pk")
    assert [round(job.wait.total_seconds()) for job in waits] == [7, 8, 9]
    open_chats()
    run_jobs()
    assert [text.splitlines()[0] for text in telegram.texts_of(chat)] == [f"<b>Notice {n}</b>" for n in range(3)]
    first = attempts("telegram", notification__source="test:0", recipient=world.student)
    assert first == [
        ("telegram", 1, "failed", "Telegram answered 429: Too Many Requests: retry after 7"),
        ("telegram", 2, "sent", ""),
    ]


def test_ten_people_of_whom_one_blocks_and_one_waits(world: World, telegram: FakeTelegram) -> None:
    people = [person(f"reader{number}") for number in range(10)]
    chats = [connect(each) for each in people]
    telegram.answers(chats[3], BLOCKED)
    telegram.answers(chats[5], too_many(2))
    for each in people:
        tell(each)
    run_jobs()
    open_chats()
    run_jobs()
    copies = [len(telegram.texts_of(chat)) for chat in chats]
    assert copies == [1, 1, 1, 0, 1, 1, 1, 1, 1, 1]
    assert Notification.objects.filter(recipient__in=people).count() == 10
    assert not Job.objects.exclude(state=JobState.DONE).exists()


def test_a_broken_telegram_is_asked_again_but_not_for_ever(world: World, telegram: FakeTelegram) -> None:
    chat = connect(world.student)
    telegram.answers(chat, *[BROKEN] * 20)
    tell(world.student)
    for _round in range(15):
        open_chats()
        run_jobs()
    assert len(telegram.received) == 10
    assert {state for _c, _n, state, _e in attempts()} == {"failed"}
    assert [job.state for job in sends()] == [JobState.FAILED]
    assert sends()[0].last_error == "Telegram answered 500: Internal Server Error"


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (CUT, "Telegram gave no whole answer: RemoteProtocolError"),
        (Reply(hang=True), "Telegram gave no whole answer: ReadTimeout"),
        (
            Reply(body=b"<html>Sign in to the Wi-Fi</html>"),
            "Telegram answered 200 with <html>Sign in to the Wi-Fi</html>",
        ),
        (Reply(body=b'{"ok": true, "result": {"message_id": 1}}', half=True), "Telegram gave no whole answer: "),
    ],
)
def test_what_may_have_arrived_is_not_sent_again(
    world: World, telegram: FakeTelegram, reply: Reply, error: str
) -> None:
    chat = connect(world.student)
    telegram.answers(chat, reply)
    tell(world.student)
    run_jobs()
    Job.objects.update(state=JobState.QUEUED, starts=0)
    run_jobs()
    assert len(telegram.received) == 1
    ((_channel, attempt, state, told),) = attempts()
    assert (attempt, state) == (1, "unknown")
    assert told.startswith(error)


def test_an_unreachable_telegram_is_tried_again(world: World, telegram: FakeTelegram, settings: Any) -> None:
    chat = connect(world.student)
    settings.TELEGRAM_BASE_URL = "http://127.0.0.1:9"
    tell(world.student)
    run_jobs()
    assert attempts() == [("telegram", 1, "failed", "Telegram cannot be reached: ConnectError")]
    settings.TELEGRAM_BASE_URL = telegram.base_url
    open_chats()
    run_jobs()
    assert len(telegram.texts_of(chat)) == 1


def test_a_wrong_token_stops_and_is_told_nowhere(
    world: World, telegram: FakeTelegram, settings: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    settings.TELEGRAM_BOT_TOKEN = wrong = "999:WRONG-token-that-must-not-be-told"
    connect(world.student)
    tell(world.student)
    run_jobs()
    assert [job.state for job in sends()] == [JobState.FAILED]
    assert attempts() == [("telegram", 1, "failed", "Telegram answered 401: Unauthorized: invalid token specified")]
    assert_absent(caplog.text, TOKEN, wrong, SECRET)


def assert_absent(logged: str, *secrets: str) -> None:
    """None of the secrets is in a row of any table of ours, nor in what was logged."""
    patterns = [f"%{secret}%" for secret in secrets]
    with connection.cursor() as cursor:
        cursor.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        for (table,) in cursor.fetchall():
            count = sql.SQL("SELECT count(*) FROM {} kept WHERE kept::text ILIKE ANY(%s)").format(sql.Identifier(table))
            cursor.execute(count, [patterns])
            assert cursor.fetchone() == (0,), table
    assert [secret for secret in secrets if secret in logged] == []


def test_only_the_chat_that_the_person_named_and_linked_is_written_to(world: World, telegram: FakeTelegram) -> None:
    chat = connect(world.student)
    prefer(world.student, telegram_enabled=True, telegram_chat_id="777")
    prefer(world.classmate, telegram_enabled=True, telegram_chat_id="888")  # has never started the bot
    tell(world.student)
    tell(world.classmate)
    run_jobs()
    assert telegram.received == []
    prefer(world.student, telegram_enabled=True, telegram_chat_id=str(chat))
    tell(world.student, "test:2")
    run_jobs()
    assert [sent.chat for sent in telegram.received] == [chat]


def test_who_is_blocked_or_changed_their_mind_gets_nothing(world: World, telegram: FakeTelegram) -> None:
    connect(world.student)
    connect(world.classmate)
    tell(world.student)
    tell(world.classmate)
    User.objects.filter(pk=world.student.pk).update(is_active=False)
    prefer(world.classmate, telegram_enabled=True, lesson_notifications=False)
    run_jobs()
    assert telegram.received == []
    assert attempts() == []
