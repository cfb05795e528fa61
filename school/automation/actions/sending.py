"""Attempts at a delivery. One is committed before the call: a worker that dies in the middle leaves it open, and it is
sent again, so that a receiver may get the same message twice, under the same name.
"""

from dataclasses import dataclass
from datetime import timedelta
from uuid import uuid4

from django.conf import settings
from django.db import transaction
from django.db.models import F
from django.db.models.functions import Coalesce, Now
from django.utils.translation import gettext as _

from school.automation.actions.planning import SURELY_TAKEN, enqueue_sending, send
from school.automation.actions.webhooks import end_open, pause_webhook
from school.automation.choices import OPEN, TEST, WebhookDeliveryState
from school.automation.errors import StillUnderWay, WebhookPaused
from school.automation.happenings import Happening
from school.automation.models import Webhook, WebhookDelivery
from school.automation.permissions import SEND, SEND_AGAIN
from school.automation.queries import due_deliveries, webhooks_with
from school.common.actions import action
from school.common.actor import Actor

SENDER = Actor.system("webhooks")
LONGEST_ATTEMPT = timedelta(minutes=2)  # one that was begun longer ago has lost its worker
WAITS = (
    *(timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=30), timedelta(hours=2)),
    *(timedelta(hours=5), timedelta(hours=10)),
)
"""Between the attempts at one delivery: seven of them within 18 hours."""
RESTS = (timedelta(0), timedelta(0), timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=15))
"""After so many failures in a row nothing is sent to a webhook at all; then one delivery tries whether it is back."""
MANY_FAILURES = 10
MOST_AT_ONCE = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of an attempt: the answer's status if there was one, and in words what was wrong, if anything was.

    `is_gone`: the receiver wants nothing more.
    """

    status: int | None = None
    error: str = ""
    is_gone: bool = False


@transaction.atomic
def begin(delivery_id: int) -> WebhookDelivery | None:
    """Open the next attempt, to be committed before the call; None when it is not this delivery's turn (any more)."""
    delivery = (
        WebhookDelivery.objects.select_for_update(of=("self",))
        .select_related("webhook")
        .filter(pk=delivery_id, state=WebhookDeliveryState.WAITING)
        .first()
    )
    if delivery is None or is_put_off(delivery):
        return None
    attempt = WebhookDelivery.objects.filter(pk=delivery_id)
    attempt.update(
        state=WebhookDeliveryState.SENDING,
        attempts=F("attempts") + 1,
        attempted_at=Now(),
        next_attempt_at=Now() + LONGEST_ATTEMPT,
    )
    return attempt.select_related("webhook").get()


def is_put_off(delivery: WebhookDelivery) -> bool:
    """Whether nothing may be sent now; then the delivery waits for the webhook's rest to end, or is over."""
    row = WebhookDelivery.objects.filter(pk=delivery.pk)
    if not delivery.webhook.is_active:
        end_open(row, _("The webhook was switched off."))
    elif delivery.attempts > len(WAITS):
        end_open(row, _("The work was interrupted at every attempt."))
    else:
        resting = row.filter(webhook__rests_until__gt=Now())
        return bool(resting.update(next_attempt_at=delivery.webhook.rests_until))
    return True


@transaction.atomic
def settle(delivery: WebhookDelivery, outcome: Outcome) -> None:
    """Record how the attempt that `begin` has opened has ended, and when there is to be another."""
    if outcome.error:
        note_failure(delivery, outcome)
    else:
        note_success(delivery, outcome)


def note_success(delivery: WebhookDelivery, outcome: Outcome) -> None:
    """It has arrived, and its webhook is well."""
    WebhookDelivery.objects.filter(pk=delivery.pk).update(
        state=WebhookDeliveryState.DELIVERED,
        last_status=outcome.status,
        last_error="",
        next_attempt_at=None,
        finished_at=Now(),
    )
    failing = Webhook.objects.filter(pk=delivery.webhook_id, failures__gt=0)
    failing.update(failures=0, failing_since=None, rests_until=None)


def note_failure(delivery: WebhookDelivery, outcome: Outcome) -> None:
    """It waits for its next attempt, or has had its last one; a webhook that fails for long is paused."""
    ours = WebhookDelivery.objects.filter(
        pk=delivery.pk, state=WebhookDeliveryState.SENDING, attempts=delivery.attempts
    )
    if not ours.update(last_status=outcome.status, last_error=outcome.error[:500]):
        return
    if delivery.attempts <= len(WAITS):
        ours.update(state=WebhookDeliveryState.WAITING, next_attempt_at=Now() + WAITS[delivery.attempts - 1])
    else:
        end_open(ours, outcome.error)
    count_failure(delivery.webhook_id, outcome)


def count_failure(webhook_id: int, outcome: Outcome) -> None:
    """One more failure in a row: a rest, and at last a pause."""
    row = Webhook.objects.filter(pk=webhook_id)
    failures = row.select_for_update().values_list("failures", flat=True).first() or 0
    rest = RESTS[min(failures, len(RESTS) - 1)]
    row.update(failures=failures + 1, failing_since=Coalesce("failing_since", Now()), rests_until=Now() + rest)
    if reason := reason_to_pause(webhook_id, outcome):
        pause_webhook(SENDER, instance=row.get(), reason=reason)


def reason_to_pause(webhook_id: int, outcome: Outcome) -> str:
    """Why nothing more is sent to this webhook until staff have seen to it; empty while there is no reason."""
    if outcome.is_gone:
        return _("The receiver answered 410: it is gone and wants nothing more.")
    hours = settings.WEBHOOK_PAUSED_AFTER_HOURS
    long_ago = Now() - timedelta(hours=hours)
    if Webhook.objects.filter(pk=webhook_id, failures__gte=MANY_FAILURES, failing_since__lte=long_ago).exists():
        return _("Nothing arrived for %(hours)s hours. The last error: %(error)s") % {
            "hours": hours,
            "error": outcome.error,
        }
    return ""


@transaction.atomic
def queue_due() -> None:
    """Let jobs send what is due; a webhook that fails gets one delivery, to try whether it is back, at rest none."""
    due = due_deliveries()
    for webhook in webhooks_with(due):
        most = 1 if webhook.failures >= RESTS.count(timedelta(0)) + 1 else MOST_AT_ONCE
        oldest = due.filter(webhook=webhook).order_by("pk").select_for_update(skip_locked=True, of=("self",))
        taken = [each.pk for each in oldest[:most]]
        WebhookDelivery.objects.filter(pk__in=taken).update(
            state=WebhookDeliveryState.WAITING, next_attempt_at=Now() + SURELY_TAKEN
        )
        enqueue_sending(taken)


@action("automation.send_test", permission=SEND)
def send_test(actor: Actor, *, instance: Webhook) -> WebhookDelivery:
    """Send the event `webhook.test`, to see whether it arrives. WebhookPaused when the webhook is switched off."""
    happening = Happening(
        name=TEST, key=f"{TEST}:{uuid4().hex}", payload={"webhook_id": instance.pk}, subject_user_id=None
    )
    delivery = send(instance, happening)
    if delivery is None:
        raise WebhookPaused
    return delivery


@action("automation.redeliver", permission=SEND_AGAIN)
def redeliver(actor: Actor, *, instance: WebhookDelivery) -> WebhookDelivery:
    """Send what has ended again, as the same message with a new signature: whoever has it can tell.

    StillUnderWay for one that has not ended; WebhookPaused when the webhook is switched off.
    """
    delivery = WebhookDelivery.objects.select_for_update(of=("self",)).select_related("webhook").get(pk=instance.pk)
    if delivery.state in OPEN:
        raise StillUnderWay
    if not delivery.webhook.is_active:
        raise WebhookPaused
    row = WebhookDelivery.objects.filter(pk=delivery.pk)
    row.update(state=WebhookDeliveryState.WAITING, attempts=0, finished_at=None, next_attempt_at=Now() + SURELY_TAKEN)
    enqueue_sending([delivery.pk])
    return row.get()


def forget_old_deliveries() -> None:
    """Delete what ended longer ago than WEBHOOK_DELIVERIES_KEPT_DAYS."""
    old = Now() - timedelta(days=settings.WEBHOOK_DELIVERIES_KEPT_DAYS)
    WebhookDelivery.objects.exclude(state__in=OPEN).filter(created_at__lt=old).delete()
