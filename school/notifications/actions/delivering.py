"""The record of what went out, one row per attempt. These rows are themselves the log: no audit entry stands over them.

An attempt is committed before the provider is called. Whoever finds one that never ended knows that a worker died in
the middle of it: it may have arrived, and it is not sent again.
"""

from datetime import timedelta

from django.db import transaction
from django.db.models import Max
from django.db.models.functions import Now
from django.utils.translation import gettext as _

from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.jobs.queue import enqueue
from school.notifications.actions.pacing import turn_in_telegram
from school.notifications.choices import MAY_HAVE_ARRIVED, Channel, DeliveryState
from school.notifications.errors import NotFailed
from school.notifications.models import NotificationLog, TelegramLink
from school.notifications.queries import is_being_told

JOBS = {
    Channel.EMAIL: "send_email_notification",
    Channel.TELEGRAM: "send_telegram_notification",
    Channel.SMS: "send_sms_notification",
}
ACCOUNT_JOBS = {"verification": "send_verification_email", "password_reset": "send_password_reset_email"}
AFTER_ANOTHER = timedelta(seconds=2)


def enqueue_copy(channel: Channel, notice_id: int, delay: timedelta = timedelta(0)) -> None:
    """Let a job take the notice out on `channel`, after `delay`; in Telegram not before its turn."""
    if channel == Channel.TELEGRAM:
        delay = max(delay, turn_in_telegram())
    enqueue(JOBS[channel], notice_id, key=job_key(channel, notice_id), delay=delay)


def job_key(channel: Channel, notice_id: int) -> str:
    return f"{channel}:{notice_id}"


def notice_occasion(notice_id: int) -> str:
    return f"notice:{notice_id}"


@transaction.atomic
def begin(
    *, occasion: str, channel: Channel, recipient_id: int, notice_id: int | None = None
) -> NotificationLog | None:
    """Open the next attempt, to be committed before the call; None when an earlier one may have arrived.

    An attempt that is found open belongs to a worker that died: a job never runs twice at a time.
    """
    earlier = NotificationLog.objects.select_for_update().filter(occasion=occasion, channel=channel)
    if earlier.filter(state__in=MAY_HAVE_ARRIVED).exists():
        interrupted = _("The work was interrupted: it may have arrived, so it is not sent again.")
        earlier.filter(state=DeliveryState.SENDING).update(
            state=DeliveryState.UNKNOWN, error=interrupted, finished_at=Now()
        )
        return None
    latest = NotificationLog.objects.filter(occasion=occasion, channel=channel).aggregate(latest=Max("attempt"))
    return NotificationLog.objects.create(
        notification_id=notice_id,
        recipient_id=recipient_id,
        channel=channel,
        occasion=occasion,
        attempt=(latest["latest"] or 0) + 1,
    )


def settle(log: NotificationLog, state: DeliveryState, *, provider_id: str = "", error: str = "") -> None:
    """Record how the attempt ended."""
    NotificationLog.objects.filter(pk=log.pk).update(
        state=state, provider_id=provider_id[:200], error=error, finished_at=Now()
    )


def record_status(log: NotificationLog, state: DeliveryState) -> None:
    """Record what the provider says of a message that it took: that it arrived, or that it certainly did not."""
    error = _("The provider could not deliver it.") if state == DeliveryState.FAILED else ""
    NotificationLog.objects.filter(pk=log.pk, state=DeliveryState.SENT).update(state=state, error=error)


@transaction.atomic
def wait_of_chat(person_id: int, *, occasion: str) -> timedelta:
    """How long nothing may be sent to this person's chat, else zero: it was told to wait, or it is being written to.

    The chat's row stays locked, so that two workers never begin to write to one chat together.
    """
    link = TelegramLink.objects.select_for_update().filter(user=person_id).first()
    if link is not None and link.quiet_until is not None and link.quiet_until > clock.now():
        return link.quiet_until - clock.now()
    return AFTER_ANOTHER if is_being_told(person_id, Channel.TELEGRAM, besides=occasion) else timedelta(0)


def silence_chat(person_id: int, wait: timedelta) -> None:
    """Let nothing go to this person's chat for a while, so that later notices do not overtake."""
    TelegramLink.objects.filter(user=person_id).update(quiet_until=Now() + wait)


@action("notifications.close_chat", permission="notifications.change_telegramlink")
def close_chat(actor: Actor, *, person_id: int) -> None:
    """Send nothing to a chat whose person stopped the bot; their other channels go on, and a /start opens it again."""
    TelegramLink.objects.filter(user=person_id, blocked_at=None).update(blocked_at=Now())


@action("notifications.retry", permission="notifications.change_notificationlog")
def retry_delivery(actor: Actor, *, instance: NotificationLog) -> None:
    """Try again what failed. NotFailed when another attempt may have arrived, or is the later one."""
    others = NotificationLog.objects.select_for_update().filter(occasion=instance.occasion, channel=instance.channel)
    latest = others.order_by("-attempt").first()
    if latest is None or latest.pk != instance.pk or latest.state != DeliveryState.FAILED:
        raise NotFailed
    if instance.notification_id is not None:
        enqueue_copy(Channel(instance.channel), instance.notification_id)
    else:
        kind, _colon, number = instance.occasion.partition(":")
        enqueue(ACCOUNT_JOBS[kind], instance.recipient_id, number, key=instance.occasion)
