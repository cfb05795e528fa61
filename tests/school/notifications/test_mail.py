"""Mails: both forms, people's languages, and a real conversation in SMTP."""

import asyncio
import gc
import logging
import re
from collections.abc import Iterator
from datetime import date, time, timedelta
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from project.settings.addresses import mailer
from school.common import clock
from school.common.events import emit
from school.jobs.choices import JobState
from school.jobs.models import Job
from school.lessons.events import LessonRescheduled
from school.notifications.models import NotificationLog
from school.people.events import EmailVerificationRequested, PasswordResetRequested
from school.people.models import User
from school.preferences.queries import preferences
from tests.jobs import run_jobs
from tests.school.notifications.people import attempts, prefer, tell
from tests.school.notifications.test_telegram import assert_absent
from tests.world import World

# The test server asks for a login without TLS, and leaves its streams to the garbage collector.
pytestmark = [
    pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS:UserWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
USER, PASSWORD = "school", "smtp-password-0123456789"


class Post:
    """A mail server: keeps what it takes, and answers with the next of `script` instead."""

    def __init__(self) -> None:
        self.script: list[str] = []
        self.asked = 0
        self.taken: list[Envelope] = []

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        self.asked += 1
        if self.script:
            said = self.script.pop(0)
            if said == "cut":
                assert isinstance(server.transport, asyncio.WriteTransport)
                server.transport.abort()
            return said
        self.taken.append(envelope)
        return "250 OK"


def known(server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any) -> AuthResult:
    """Whether the login is the school's."""
    assert isinstance(data, LoginPassword)
    return AuthResult(success=(data.login, data.password) == (USER.encode(), PASSWORD.encode()), handled=False)


@pytest.fixture
def post(settings: Any, free_tcp_port: int) -> Iterator[Post]:
    """The school's mail goes to this server."""
    service = Post()
    controller = Controller(
        service,
        hostname="127.0.0.1",
        port=free_tcp_port,
        authenticator=known,
        auth_required=True,
        auth_require_tls=False,
    )
    controller.start()
    settings.MAILERS = {
        "default": mailer(f"smtp://{USER}:{PASSWORD}@127.0.0.1:{free_tcp_port}", folder=Path(), timeout=5)
    }
    yield service
    controller.stop()
    gc.collect()


def reachable(world: World) -> None:
    prefer(world.student, email_enabled=True)


def test_a_mail_has_both_forms_and_a_way_to_stop_them(world: World, post: Post, settings: Any) -> None:
    settings.FRONTEND_URL = "https://school.example"
    reachable(world)
    tell(world.student, title="Moved\r\nBcc: everybody@example.com", message="To <ten> & more")
    run_jobs()
    (envelope,) = post.taken
    assert envelope.rcpt_tos == ["student@example.com"]
    mail = message_from_bytes(envelope.content or b"", policy=policy.default)  # type: ignore[arg-type]  # bytes here
    assert (mail["Subject"], mail["To"], mail["Bcc"]) == (
        "Moved Bcc: everybody@example.com",
        "student@example.com",
        None,
    )
    assert mail["List-Unsubscribe"] == "<https://school.example/notifications/preferences>"
    text, html = mail.get_body(("plain",)), mail.get_body(("html",))
    assert text is not None
    assert html is not None
    assert "To <ten> & more" in text.get_content()
    assert "Open: https://school.example\n" in text.get_content().replace("\r", "")
    assert "To &lt;ten&gt; &amp; more" in html.get_content()
    assert '<html lang="en">' in html.get_content()
    assert NotificationLog.objects.get().provider_id == mail["Message-ID"]
    assert attempts() == [("email", 1, "sent", "")]


@pytest.mark.parametrize("language", ["uz", "ru", "en", "tr"])
def test_a_mail_speaks_the_persons_language(world: World, mailoutbox: list[Any], language: str) -> None:
    User.objects.filter(pk=world.student.pk).update(language=language)
    reachable(world)
    tell(world.student)
    run_jobs()
    (mail,) = mailoutbox
    assert f'<html lang="{language}">' in mail.alternatives[0].content


SAID = {
    "uz": (
        "Dars koʻchirildi: A1 · 1",
        "Dars 23 noy 2026, 09:00 oʻrniga 24 noy 2026, 11:00 da boʻladi. Sabab: Dentist",
        "Ochish: https://school.example",
        "Email orqali nimalar haqida xabar olishni shu yerda tanlashingiz mumkin"
        ": https://school.example/notifications/preferences",
    ),
    "ru": (
        "Урок перенесён: A1 · 1",
        "Он состоится 24 ноя 2026, 11:00 вместо 23 ноя 2026, 09:00. Причина: Dentist",
        "Открыть: https://school.example",
        "Выбрать, о чём сообщать вам по электронной почте, можно здесь"
        ": https://school.example/notifications/preferences",
    ),
    "en": (
        "Lesson moved: A1 · 1",
        "It takes place on 24 Nov 2026, 11:00 instead of 23 Nov 2026, 09:00. Reason: Dentist",
        "Open: https://school.example",
        "You can choose what you are told by email here: https://school.example/notifications/preferences",
    ),
}


@pytest.mark.parametrize("language", SAID)
def test_a_mails_every_word_is_in_the_persons_language(
    world: World, mailoutbox: list[Any], settings: Any, language: str
) -> None:
    settings.FRONTEND_URL = "https://school.example"
    User.objects.filter(pk=world.student.pk).update(language=language)
    reachable(world)
    emit(moved(world))
    run_jobs()
    (mail,) = [mail for mail in mailoutbox if mail.to == ["student@example.com"]]
    lines = [line for line in mail.body.replace("\u00a0", " ").splitlines() if line]
    subject, text, button, stop = SAID[language]
    assert mail.subject == subject
    assert lines == [subject, text, button, preferences().school_name, stop]
    (html, _kind) = mail.alternatives[0]
    assert all(words in html.replace("\u00a0", " ") for words in (subject, text, button.partition(":")[0]))


def moved(world: World) -> LessonRescheduled:
    """A lesson is a day and two hours later."""
    was = clock.moment(date(2026, 11, 23), time(9))
    return LessonRescheduled(
        lesson_id=world.lessons[0].pk,
        reschedule_id=1,
        group_id=world.group.pk,
        lesson_name="A1 · 1",
        old_starts_at=was,
        new_starts_at=was + timedelta(days=1, hours=2),
        new_ends_at=was + timedelta(days=1, hours=3),
        reason="Dentist",
    )


def test_a_refusal_for_now_is_tried_again_and_one_for_good_is_not(world: World, post: Post) -> None:
    reachable(world)
    post.script = ["451 Try again later"]
    tell(world.student)
    run_jobs(later=True)
    assert attempts() == [
        ("email", 1, "failed", "The mail server answered 451: Try again later"),
        ("email", 2, "sent", ""),
    ]
    post.script = ["554 No such mailbox here"]
    tell(world.student, "test:2")
    run_jobs(later=True)
    assert attempts()[2:] == [("email", 1, "failed", "The mail server answered 554: No such mailbox here")]
    assert len(post.taken) == 1


def test_a_mail_that_may_have_arrived_is_not_sent_again(world: World, post: Post) -> None:
    reachable(world)
    post.script = ["cut"]
    tell(world.student)
    run_jobs(later=True)
    assert post.asked == 1
    assert [row[2] for row in attempts()] == ["unknown"]


def test_a_server_that_cannot_be_reached_is_tried_again(world: World, post: Post, settings: Any) -> None:
    there = settings.MAILERS
    settings.MAILERS = {"default": mailer("smtp://127.0.0.1:9", folder=Path(), timeout=1)}
    reachable(world)
    tell(world.student)
    run_jobs()
    assert [row[2:] for row in attempts()] == [("failed", "The mail server cannot be reached: ConnectionRefusedError")]
    settings.MAILERS = there
    run_jobs(later=True)
    assert len(post.taken) == 1


def test_a_wrong_login_stops_and_is_told_nowhere(
    world: World, post: Post, settings: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    options = settings.MAILERS["default"]["OPTIONS"]
    settings.MAILERS = {
        "default": settings.MAILERS["default"] | {"OPTIONS": options | {"password": "not-the-one-it-is"}}
    }
    reachable(world)
    tell(world.student)
    run_jobs(later=True)
    assert Job.objects.get(name="send_email_notification").state == JobState.FAILED
    assert [row[2:] for row in attempts()] == [("failed", "The mail server refuses the login of EMAIL_URL (535)")]
    assert_absent(caplog.text, PASSWORD, "not-the-one-it-is")


@pytest.mark.parametrize(
    ("event", "path"), [(EmailVerificationRequested, "verify-email"), (PasswordResetRequested, "reset-password")]
)
def test_account_mails_go_out_whatever_people_prefer_and_keep_their_token(
    world: World, mailoutbox: list[Any], caplog: pytest.LogCaptureFixture, event: Any, path: str
) -> None:
    caplog.set_level(logging.DEBUG)
    prefer(world.student)
    User.objects.filter(pk=world.student.pk).update(is_verified=False)
    emit(event(world.student.pk))
    emit(event(world.student.pk))  # before the first has gone out
    run_jobs()
    (mail,) = mailoutbox
    assert (mail.to, "List-Unsubscribe" in mail.extra_headers) == (["student@example.com"], False)
    found = re.search(rf"http://localhost:3000/{path}#token=(\S+)", mail.body)
    assert found is not None
    assert found[1] in mail.alternatives[0].content.replace("&amp;", "&")
    assert attempts() == [("email", 1, "sent", "")]
    assert_absent(caplog.text, found[1])
    Job.objects.update(state=JobState.QUEUED, starts=0)
    run_jobs()
    assert len(mailoutbox) == 1


def test_without_a_mail_server_each_mail_is_a_readable_file(world: World, settings: Any, tmp_path: Path) -> None:
    settings.MAILERS = {"default": mailer("", folder=tmp_path / "mail", timeout=5)}
    reachable(world)
    tell(world.student, message="Соат ўнга")
    tell(world.student, "test:2")
    run_jobs()
    first, second = sorted((tmp_path / "mail").iterdir())
    assert {first.suffix, second.suffix} == {".eml"}
    assert first.stat().st_mode & 0o777 == 0o600
    mail = message_from_bytes(first.read_bytes(), policy=policy.default)
    text = mail.get_body(("plain",))
    assert text is not None
    assert "Соат ўнга" in text.get_content()
    assert "Соат ўнга" in first.read_text()
