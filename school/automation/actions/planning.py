"""What is to be sent to webhooks, written in the transaction of what it tells: rolled back with it, or sent for sure.

These rows are themselves the log of what went out: no audit entry stands over them.
"""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from itertools import batched

from django.db import transaction
from django.db.models.functions import Now

from school.automation.happenings import Happening
from school.automation.models import Webhook, WebhookDelivery
from school.automation.queries import is_resting, waiting_for
from school.jobs.queue import enqueue

SEND = "send_webhooks"
AT_ONCE = 20  # deliveries in one job
SURELY_TAKEN = timedelta(minutes=15)  # a job that has not come to its deliveries by then is lost


@transaction.atomic
def plan_deliveries(happened: Sequence[Happening]) -> None:
    """Plan what happened for each webhook that waits for it, each event once; one query when none does."""
    names = {each.name for each in happened}
    for webhook in waiting_for(names) if names else ():
        plan(webhook, [each for each in happened if each.name in webhook.events])


@transaction.atomic
def send(webhook: Webhook, happening: Happening) -> WebhookDelivery | None:
    """Plan what happened for this one webhook, whatever it waits for; None when it is switched off.

    The delivery is the first one when the same happening was planned for this webhook before.
    """
    there = Webhook.objects.filter(pk=webhook.pk, is_active=True).first()
    if there is None:
        return None
    plan(there, [happening])
    return WebhookDelivery.objects.get(webhook=webhook, event_key=happening.key)


def plan(webhook: Webhook, happened: Iterable[Happening]) -> None:
    """Write the deliveries that are not there yet, and let jobs send them; while the webhook rests, they wait."""
    rows = [delivery_of(webhook, each) for each in happened]
    WebhookDelivery.objects.bulk_create(rows, ignore_conflicts=True)
    if not is_resting(webhook):
        new = WebhookDelivery.objects.filter(message_id__in=[each.message_id for each in rows]).order_by("pk")
        enqueue_sending(new.values_list("pk", flat=True))


def delivery_of(webhook: Webhook, happening: Happening) -> WebhookDelivery:
    """The unsaved row."""
    return WebhookDelivery(
        webhook=webhook,
        event=happening.name,
        event_key=happening.key,
        payload=dict(happening.payload),
        next_attempt_at=webhook.rests_until if is_resting(webhook) else Now() + SURELY_TAKEN,
    )


def enqueue_sending(delivery_ids: Iterable[int]) -> None:
    """Let jobs send these, a few each."""
    for some in batched(delivery_ids, AT_ONCE):
        enqueue(SEND, list(some))
