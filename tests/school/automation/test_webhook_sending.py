"""What happens reaches the receiver: signed, tried again, and given up in the end. Over real HTTP on loopback."""

from datetime import timedelta
from uuid import UUID

import pytest
from django.db import transaction
from pytest_django import Settings

from school.attendance.actions import Mark, mark_attendance
from school.attendance.choices import AttendanceStatus
from school.automation.actions import redeliver, rotate_secret, send_test, update_webhook
from school.automation.choices import EventName
from school.automation.errors import StillUnderWay, WebhookPaused
from school.automation.models import Webhook, WebhookDelivery
from school.jobs.models import Job
from school.notifications.models import Notification
from school.people.actions import create_person
from tests.jobs import run_jobs
from tests.school.automation.hooks import hook, later, minute_passes, minutes_left, told
from tests.school.automation.receiver import CUT, HANG, Receiver
from tests.world import SYSTEM, World

CAME = EventName.STUDENT_REGISTERED


def student_comes(name: str = "new") -> int:
    """A new student; the id."""
    return create_person(SYSTEM, username=name, email=f"{name}@example.com").pk


def test_what_happened_arrives_signed_and_in_the_form_of_the_specification(receiver: Receiver, world: World) -> None:
    webhook = hook(receiver, CAME)
    pk = student_comes()
    assert receiver.got == []
    run_jobs()
    (got,) = receiver.got
    delivery = WebhookDelivery.objects.get()
    assert (got.method, got.path, got.headers["content-type"]) == ("POST", "/hook", "application/json")
    assert got.id == f"msg_{UUID(str(delivery.message_id)).hex}"
    assert abs(int(got.headers["webhook-timestamp"]) - delivery.created_at.timestamp()) < 60
    assert got.is_signed_with(webhook.secret)
    assert not got.is_signed_with("whsec_" + "A" * 44)
    moment = delivery.created_at.isoformat().replace("+00:00", "Z")
    assert got.message == {"type": "student.registered", "timestamp": moment, "data": {"student_id": pk}}
    assert (delivery.state, delivery.attempts, delivery.last_status, delivery.last_error) == ("delivered", 1, 200, "")


def test_only_what_a_webhook_waits_for_is_sent_to_it(receiver: Receiver, world: World) -> None:
    books, crm = hook(receiver, EventName.PAYMENT_CONFIRMED), hook(receiver, CAME, name="CRM")
    off = hook(receiver, CAME, name="Off", is_active=False)
    student_comes()
    run_jobs()
    assert (told(books), told(off), told(crm)) == ([], [], [("student.registered", "delivered")])


def test_what_is_rolled_back_was_never_planned(receiver: Receiver, world: World) -> None:
    webhook = hook(receiver, CAME)
    with transaction.atomic():
        student_comes()
        assert told(webhook) == [("student.registered", "waiting")]
        transaction.set_rollback(True)
    run_jobs()
    assert (told(webhook), receiver.got) == ([], [])


def test_a_group_whose_attendance_is_marked_goes_out_in_one_job(receiver: Receiver, world: World) -> None:
    webhook = hook(receiver, EventName.ATTENDANCE_MARKED)
    marks = [
        Mark(student=world.student.pk, status=AttendanceStatus.PRESENT),
        Mark(student=world.classmate.pk, status=AttendanceStatus.LATE),
    ]
    mark_attendance(world.actor("teacher"), lesson=world.lessons[0], marks=marks)
    assert Job.objects.filter(name="send_webhooks").count() == 1
    run_jobs()
    assert told(webhook) == [("attendance.marked", "delivered")] * 2
    assert [got.message["data"]["status"] for got in receiver.got] == ["present", "late"]


@pytest.mark.parametrize(
    ("answer", "status", "error"),
    [
        (500, 500, "The answer was 500."),
        (404, 404, "The answer was 404."),
        (302, 302, "The answer was 302: redirects are not followed, give the last address itself."),
        (HANG, None, "No whole answer within 0.3 s: ReadTimeout."),
        (CUT, None, "No whole answer within 0.3 s: RemoteProtocolError."),
    ],
)
def test_what_does_not_arrive_is_tried_again_under_the_same_name(
    receiver: Receiver, world: World, settings: Settings, answer: int, status: int | None, error: str
) -> None:
    settings.WEBHOOK_TIMEOUT_SECONDS = 0.3
    webhook = hook(receiver, CAME)
    receiver.script.append(answer)
    receiver.location = receiver.url
    student_comes()
    run_jobs()
    delivery = webhook.deliveries.get()
    assert (delivery.state, delivery.last_status, delivery.last_error) == ("waiting", status, error)
    assert len(receiver.got) == 1
    later()
    first, second = receiver.got
    assert (first.id, first.body) == (second.id, second.body)
    delivery.refresh_from_db()
    assert (delivery.state, delivery.attempts, delivery.last_status) == ("delivered", 2, 200)


def test_an_answer_too_long_is_not_read_to_its_end(receiver: Receiver, world: World) -> None:
    webhook = hook(receiver, CAME)
    receiver.answer = b"x" * 70_000
    student_comes()
    run_jobs()
    assert webhook.deliveries.get().last_error == "No whole answer within 5 s: too long."


def test_attempts_grow_rarer_and_end(receiver: Receiver, world: World, settings: Settings) -> None:
    settings.WEBHOOK_PAUSED_AFTER_HOURS = 1000
    webhook = hook(receiver, CAME)
    receiver.script.extend([500] * 7)
    student_comes()
    run_jobs()
    waits = []
    while (delivery := webhook.deliveries.get()).state == "waiting":
        waits.append(minutes_left(delivery))
        later()
    assert waits == [1, 5, 30, 120, 300, 600]
    assert (delivery.state, delivery.attempts, delivery.next_attempt_at) == ("failed", 7, None)
    assert len(receiver.got) == 7
    later()
    assert len(receiver.got) == 7


def test_a_webhook_that_fails_rests_and_then_one_delivery_tries(receiver: Receiver, world: World) -> None:
    webhook = hook(receiver, CAME)
    receiver.script.extend([503] * 3)
    for number in range(5):
        student_comes(f"new{number}")
    run_jobs()
    webhook.refresh_from_db()
    assert (len(receiver.got), webhook.failures) == (3, 3)
    student_comes("while_resting")
    minute_passes()
    assert len(receiver.got) == 3
    later()
    assert len(receiver.got) == 4
    minute_passes()
    assert told(webhook) == [("student.registered", "delivered")] * 6
    webhook.refresh_from_db()
    assert (webhook.failures, webhook.failing_since, webhook.rests_until) == (0, None, None)


def test_a_receiver_that_is_gone_is_paused_and_the_admins_are_told(receiver: Receiver, world: World) -> None:
    webhook = hook(receiver, CAME)
    receiver.script.append(410)
    student_comes("one")
    student_comes("two")
    run_jobs()
    webhook.refresh_from_db()
    assert (webhook.is_active, len(receiver.got)) == (False, 1)
    assert webhook.paused_reason == "The receiver answered 410: it is gone and wants nothing more."
    assert told(webhook) == [("student.registered", "failed")] * 2
    (notice,) = Notification.objects.filter(title="A webhook was paused")
    assert notice.recipient == world.admin
    assert "“Books”" in notice.message
    student_comes("three")
    assert len(told(webhook)) == 2


def test_a_webhook_that_fails_for_long_is_paused_once(receiver: Receiver, world: World) -> None:
    webhook = hook(receiver, CAME)
    receiver.script.extend([500] * 10)
    student_comes("one")
    student_comes("two")
    run_jobs()
    for _turn in range(8):
        assert Webhook.objects.get().is_active
        later(hours=11)
    webhook.refresh_from_db()
    assert (webhook.is_active, webhook.failures) == (False, 10)
    assert webhook.paused_reason == "Nothing arrived for 24 hours. The last error: The answer was 500."
    assert Notification.objects.filter(title="A webhook was paused").count() == 1
    update_webhook(SYSTEM, instance=webhook, is_active=True)
    webhook.refresh_from_db()
    assert (webhook.is_active, webhook.paused_reason, webhook.failures) == (True, "", 0)


def test_both_secrets_sign_while_one_follows_the_other(receiver: Receiver, world: World) -> None:
    webhook = hook(receiver, CAME)
    old = webhook.secret
    new = rotate_secret(SYSTEM, instance=webhook)
    assert new.old_secret_until is not None
    send_test(SYSTEM, instance=webhook)
    run_jobs()
    assert receiver.got[-1].is_signed_with(old)
    assert receiver.got[-1].is_signed_with(new.secret)
    Webhook.objects.update(old_secret_until=new.old_secret_until - timedelta(hours=24, seconds=1))
    send_test(SYSTEM, instance=webhook)
    run_jobs()
    assert not receiver.got[-1].is_signed_with(old)
    latest = rotate_secret(SYSTEM, instance=webhook, keep_old=False)
    assert latest.old_secret_until is None
    send_test(SYSTEM, instance=webhook)
    run_jobs()
    assert receiver.got[-1].is_signed_with(latest.secret)
    assert not receiver.got[-1].is_signed_with(new.secret)


def test_what_has_ended_is_sent_again_by_hand_as_the_same_message(receiver: Receiver, world: World) -> None:
    webhook = hook(receiver, CAME)
    student_comes()
    waiting = webhook.deliveries.get()
    with pytest.raises(StillUnderWay):
        redeliver(SYSTEM, instance=waiting)
    run_jobs()
    redeliver(SYSTEM, instance=waiting)
    run_jobs()
    first, second = receiver.got
    assert first.id == second.id
    assert told(webhook) == [("student.registered", "delivered")]
    update_webhook(SYSTEM, instance=webhook, is_active=False)
    with pytest.raises(WebhookPaused):
        redeliver(SYSTEM, instance=waiting)
    with pytest.raises(WebhookPaused):
        send_test(SYSTEM, instance=webhook)


def test_a_test_event_says_which_webhook_it_is_for(receiver: Receiver, world: World) -> None:
    webhook = hook(receiver)
    send_test(SYSTEM, instance=webhook)
    run_jobs()
    assert receiver.got[0].message["type"] == "webhook.test"
    assert receiver.got[0].message["data"] == {"webhook_id": webhook.pk}


def test_what_was_under_way_to_a_webhook_that_is_switched_off_ends(receiver: Receiver, world: World) -> None:
    webhook = hook(receiver, CAME)
    student_comes()
    update_webhook(SYSTEM, instance=webhook, is_active=False)
    run_jobs()
    assert (receiver.got, told(webhook)) == ([], [("student.registered", "failed")])
    assert webhook.deliveries.get().last_error == "The webhook was switched off."
