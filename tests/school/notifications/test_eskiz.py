"""Notices by SMS: one login, the right number, each outcome told apart."""

import logging
import threading
from datetime import timedelta
from typing import Any

import pytest
from django.db.models import F
from django.db.models.functions import Now

from school.jobs.choices import JobState
from school.jobs.models import Job
from school.notifications.channels import Eskiz, Message
from school.notifications.models import ChannelPace, Notification
from school.notifications.rules import part_lengths, sms_phone, sms_text
from tests.fake_eskiz import BROKEN, CUT, NO_MONEY, NOT_MODERATED, PASSWORD, FakeEskiz, Reply
from tests.jobs import run_jobs
from tests.school.notifications.people import attempts, prefer, tell
from tests.school.notifications.test_telegram import assert_absent
from tests.world import World

MESSAGE = Message(title="Moved", text="To ten", school="Maktab", link="", button="")
SEND = "POST /api/message/sms/send"
LOGIN, REFRESH = "POST /api/auth/login", "PATCH /api/auth/refresh"


def reachable(world: World) -> None:
    prefer(world.student, sms_enabled=True, phone_number="+998901234567")


def test_an_sms_has_the_number_without_plus_and_the_schools_name(world: World, eskiz: FakeEskiz) -> None:
    reachable(world)
    tell(world.student)
    run_jobs()
    assert eskiz.paths() == [LOGIN, SEND]
    assert eskiz.calls[1].fields == {
        "mobile_phone": "998901234567",
        "message": "Maktab: Moved. To ten",
        "from": "4546",
    }
    assert attempts() == [("sms", 1, "sent", "")]


def test_the_person_decides_whether_and_where(world: World, eskiz: FakeEskiz) -> None:
    tell(world.student)
    world.classmate.phone_number = "+998911112233"
    world.classmate.save()
    prefer(world.classmate, sms_enabled=True, payment_notifications=False)
    tell(world.classmate)
    tell(world.classmate, "test:2", type="payment")
    run_jobs()
    assert [call.fields.get("mobile_phone") for call in eskiz.messages.values()] == ["998911112233"]


@pytest.mark.parametrize("phone", ["+14155552671", "+99890123456", "901234567", ""])
def test_other_numbers_are_refused_before_any_call(phone: str) -> None:
    assert sms_phone(phone) == ""


def test_a_foreign_number_is_told_in_the_log(world: World, eskiz: FakeEskiz) -> None:
    prefer(world.student, sms_enabled=True, phone_number="+14155552671")
    tell(world.student)
    run_jobs()
    assert eskiz.calls == []
    assert attempts() == [("sms", 1, "failed", "Eskiz sends to Uzbek numbers only, for example +998901234567.")]


def test_an_ended_token_is_refreshed_once(eskiz: FakeEskiz) -> None:
    Eskiz().send("+998901234567", MESSAGE)
    eskiz.end_tokens()
    Eskiz().send("+998901234567", MESSAGE)
    assert eskiz.paths() == [LOGIN, SEND, SEND, REFRESH, SEND]


def test_a_token_that_cannot_be_refreshed_is_replaced_by_a_login(eskiz: FakeEskiz) -> None:
    Eskiz().send("+998901234567", MESSAGE)
    eskiz.end_tokens()
    eskiz.may_refresh = False
    Eskiz().send("+998901234567", MESSAGE)
    assert eskiz.paths()[2:] == [SEND, REFRESH, LOGIN, SEND]


def test_a_token_is_refreshed_before_its_end(eskiz: FakeEskiz) -> None:
    eskiz.token_life = 60 * 60
    Eskiz().send("+998901234567", MESSAGE)
    Eskiz().send("+998901234567", MESSAGE)
    assert eskiz.paths() == [LOGIN, SEND, REFRESH, SEND]


def test_parallel_sends_share_one_login(eskiz: FakeEskiz) -> None:
    threads = [threading.Thread(target=Eskiz().send, args=("+998901234567", MESSAGE)) for _number in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert eskiz.paths().count(LOGIN) == 1
    assert len(eskiz.messages) == 20


def test_a_wrong_password_stops_and_is_told_nowhere(
    world: World, eskiz: FakeEskiz, settings: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    settings.ESKIZ_PASSWORD = wrong = "wrong-password-that-must-not-be-told"
    reachable(world)
    tell(world.student)
    run_jobs()
    assert eskiz.paths() == [LOGIN]
    assert attempts() == [("sms", 1, "failed", "Eskiz refused the login: Invalid credentials")]
    assert "ESKIZ_PASSWORD" in caplog.text
    assert_absent(caplog.text, PASSWORD, wrong)


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (NOT_MODERATED, "Eskiz answered 400: This text has not passed moderation"),
        (NO_MONEY, "Eskiz answered 400: Your balance is not enough"),
        (Reply(200, {"status": "error", "message": "blacklisted"}), "Eskiz refused the message: blacklisted"),
    ],
)
def test_a_refused_text_fails_for_good(world: World, eskiz: FakeEskiz, reply: Reply, error: str) -> None:
    eskiz.script.append(reply)
    reachable(world)
    tell(world.student)
    run_jobs(later=True)
    assert eskiz.paths() == [LOGIN, SEND]
    assert attempts("sms") == [("sms", 1, "failed", error)]
    assert Job.objects.get(name="send_sms_notification").state == JobState.FAILED


@pytest.mark.parametrize(
    "reply", [CUT, Reply(hang=True), Reply(text="<html>proxy</html>"), Reply(504, text="gateway timeout")]
)
def test_an_sms_that_may_have_arrived_is_not_sent_again(world: World, eskiz: FakeEskiz, reply: Reply) -> None:
    eskiz.script.append(reply)
    reachable(world)
    tell(world.student)
    run_jobs(later=True)
    assert eskiz.paths().count(SEND) == 1
    assert [state for _c, _n, state, _e in attempts()] == ["unknown"]


def pause_over() -> None:
    """The hour for which SMS rest is over."""
    ChannelPace.objects.update(free_at=Now())
    Job.objects.filter(state=JobState.QUEUED).update(due_at=Now())


def alerts() -> list[tuple[str, str]]:
    """`(who, title)` of what the office was told of the account."""
    told = Notification.objects.filter(source__startswith="sms-unpaid:").order_by("recipient__username")
    return list(told.values_list("recipient__username", "title"))


EMPTY = "The account for SMS is empty"
UNPAID = ("sms", 1, "failed", "Eskiz answered 400: Your balance is not enough")


def test_an_empty_account_is_told_once_a_day_and_further_sms_wait(world: World, eskiz: FakeEskiz) -> None:
    eskiz.script.append(NO_MONEY)
    reachable(world)
    for number in range(3):
        tell(world.student, f"test:{number}")
    run_jobs()
    assert eskiz.paths().count(SEND) == 1
    assert attempts("sms") == [UNPAID]
    assert alerts() == [("admin", EMPTY), ("operator", EMPTY)]
    waiting = Job.objects.filter(state=JobState.QUEUED).annotate(wait=F("due_at") - Now())
    assert [round(job.wait.total_seconds() / 60) for job in waiting] == [60, 60]
    pause_over()
    eskiz.script.append(NO_MONEY)
    run_jobs()
    assert attempts("sms") == [UNPAID, UNPAID]
    assert alerts() == [("admin", EMPTY), ("operator", EMPTY)]
    pause_over()
    run_jobs()
    assert attempts("sms") == [UNPAID, UNPAID, ("sms", 1, "sent", "")]
    assert len(eskiz.messages) == 1


def test_the_account_is_told_again_on_another_day(world: World, eskiz: FakeEskiz) -> None:
    reachable(world)
    eskiz.script.extend([NO_MONEY, NO_MONEY])
    tell(world.student)
    run_jobs()
    Notification.objects.filter(source__startswith="sms-unpaid:").update(source="sms-unpaid:20260901")
    pause_over()
    tell(world.student, "test:2")
    run_jobs()
    assert alerts() == [("admin", EMPTY), ("admin", EMPTY), ("operator", EMPTY), ("operator", EMPTY)]


def test_an_sms_that_has_waited_too_long_is_in_the_log(world: World, eskiz: FakeEskiz) -> None:
    reachable(world)
    ChannelPace.objects.create(channel="sms", free_at=Now() + timedelta(days=1))
    tell(world.student)
    ran = run_jobs(later=True)
    assert [job.name for job in ran].count("send_sms_notification") == 8
    assert eskiz.calls == []
    assert attempts() == [("sms", 1, "failed", f"{EMPTY}.")]


def test_a_broken_gateway_is_asked_again(world: World, eskiz: FakeEskiz) -> None:
    eskiz.script.extend([BROKEN, Reply(429, {"message": "slow down"})])
    reachable(world)
    tell(world.student)
    run_jobs(later=True)
    assert [state for _c, _n, state, _e in attempts()] == ["failed", "failed", "sent"]
    assert len(eskiz.messages) == 1


@pytest.mark.parametrize(
    ("said", "state", "asked"), [("DELIVRD", "delivered", 1), ("UNDELIV", "failed", 1), ("ACCEPTED", "sent", 4)]
)
def test_eskiz_is_asked_what_became_of_it(world: World, eskiz: FakeEskiz, said: str, state: str, asked: int) -> None:
    reachable(world)
    tell(world.student)
    run_jobs()
    (number,) = eskiz.messages
    eskiz.statuses[number] = said
    run_jobs(later=True)
    assert [row[2] for row in attempts()] == [state]
    assert sum("status_by_id" in path for path in eskiz.paths()) == asked


def sms_parts(text: str) -> int:
    """How many parts the text is billed as."""
    single, chained = part_lengths(text)
    return 1 if len(text) <= single else -(-len(text) // chained)


def test_texts_are_made_cheap_and_cut_to_three_parts() -> None:
    assert sms_text("Maktab", "Dars ko‘chirildi", "“Yakshanba” – 10:00…") == (
        'Maktab: Dars ko\'chirildi. "Yakshanba" - 10:00...'
    )
    assert sms_parts("a" * 160) == 1
    assert sms_parts("a" * 161) == 2
    latin, cyrillic = sms_text("S", "T", "a" * 1000), sms_text("S", "T", "ж" * 1000)
    assert (len(latin), sms_parts(latin)) == (459, 3)
    assert (len(cyrillic), sms_parts(cyrillic)) == (201, 3)
