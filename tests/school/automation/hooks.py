"""Webhooks of a test, and time that passes for them."""

from datetime import timedelta
from typing import Any

from django.db.models import F
from django.db.models.functions import Now

from school.automation.actions import create_webhook
from school.automation.choices import EventName
from school.automation.models import Webhook, WebhookDelivery
from school.jobs.queue import enqueue
from tests.jobs import run_jobs
from tests.school.automation.receiver import Receiver
from tests.world import SYSTEM


def hook(receiver: Receiver, *events: EventName, name: str = "Books", **of: Any) -> Webhook:
    """A webhook that tells the receiver of these events."""
    return create_webhook(SYSTEM, name=name, url=receiver.url, events=events, **of)


def told(webhook: Webhook) -> list[tuple[str, str]]:
    """The event and the state of each delivery, oldest first."""
    return list(webhook.deliveries.order_by("pk").values_list("event", "state"))


def later(hours: int = 24) -> None:
    """So much time passes; then the job of the minute runs."""
    passed = timedelta(hours=hours)
    Webhook.objects.update(rests_until=F("rests_until") - passed, failing_since=F("failing_since") - passed)
    WebhookDelivery.objects.filter(next_attempt_at__isnull=False).update(next_attempt_at=F("next_attempt_at") - passed)
    minute_passes()


def minute_passes() -> None:
    """The job of the minute runs."""
    enqueue("send_due_webhooks")
    run_jobs()


def minutes_left(delivery: WebhookDelivery) -> int:
    """How long the delivery waits for its next attempt, in whole minutes."""
    waits = WebhookDelivery.objects.annotate(wait=F("next_attempt_at") - Now())
    wait: timedelta = waits.get(pk=delivery.pk).wait
    return round(wait / timedelta(minutes=1))
