"""Two workers, and a worker that dies: one row for an event, and one call for a row."""

from datetime import timedelta

from django.db.models import F

from school.automation.actions import begin, delete_webhook, plan_deliveries
from school.automation.choices import EventName
from school.automation.happenings import Happening
from school.automation.models import WebhookDelivery
from school.automation.models.webhooks import ONCE_PER_EVENT
from school.automation.tasks import send_webhooks
from tests.own_database import db
from tests.races import overlap, storm, without_constraint
from tests.school.automation.hooks import hook, minute_passes
from tests.school.automation.receiver import Receiver
from tests.world import SYSTEM

__all__ = ["db"]  # the fixture of this module's tests

CAME = EventName.STUDENT_REGISTERED
HAPPENED = Happening(name=CAME, key="student.registered:1", payload={"student_id": 1}, subject_user_id=1)


def tell() -> None:
    """Tell of one and the same thing."""
    plan_deliveries([HAPPENED])


def test_an_event_that_two_workers_tell_is_planned_once(db: None, receiver: Receiver) -> None:
    webhook = hook(receiver, CAME)
    overlap(tell, tell)
    assert webhook.deliveries.count() == 1


def test_without_the_constraint_it_is_planned_twice(db: None, receiver: Receiver) -> None:
    webhook = hook(receiver, CAME)
    with without_constraint("automation_webhookdelivery", ONCE_PER_EVENT):
        overlap(tell, tell)
        assert webhook.deliveries.count() == 2
        webhook.deliveries.all().delete()


def test_what_happens_while_a_webhook_is_deleted_is_not_hindered_by_it(db: None, receiver: Receiver) -> None:
    webhook = hook(receiver, CAME)
    assert overlap(lambda: delete_webhook(SYSTEM, instance=webhook), tell) == (None, None)
    assert WebhookDelivery.objects.count() == 0


def test_a_delivery_that_two_jobs_hold_is_sent_once(db: None, receiver: Receiver) -> None:
    webhook = hook(receiver, CAME)
    tell()
    pk = webhook.deliveries.get().pk
    storm([lambda: send_webhooks([pk])] * 4)
    assert len(receiver.got) == 1
    delivery = webhook.deliveries.get()
    assert (delivery.state, delivery.attempts) == ("delivered", 1)


def test_what_a_dead_worker_had_begun_is_sent_again(db: None, receiver: Receiver) -> None:
    webhook = hook(receiver, CAME)
    tell()
    delivery = webhook.deliveries.get()
    assert begin(delivery.pk) is not None
    minute_passes()
    assert receiver.got == []
    WebhookDelivery.objects.update(next_attempt_at=F("next_attempt_at") - timedelta(minutes=2))
    minute_passes()
    delivery.refresh_from_db()
    assert (delivery.state, delivery.attempts, len(receiver.got)) == ("delivered", 2, 1)
