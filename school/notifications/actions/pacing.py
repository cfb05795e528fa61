"""How fast a channel takes messages: one row per channel, on the database's clock, for all workers."""

from datetime import timedelta
from typing import Any

from django.db import connection, transaction
from django.db.models import F
from django.db.models.functions import Now

from school.common.events import emit
from school.notifications.choices import Channel
from school.notifications.events import SmsUnpaid
from school.notifications.models import ChannelPace

# Telegram takes 30 messages a second from a bot: so many at once and then one in each step are 30 in any one second.
AT_ONCE, STEP = 10, timedelta(milliseconds=50)
TAKE_TURN = """
INSERT INTO notifications_channelpace AS pace (channel, free_at) VALUES (%(channel)s, now() + %(step)s)
ON CONFLICT (channel) DO UPDATE SET free_at = greatest(pace.free_at, now()) + %(step)s
RETURNING pace.free_at - now()
"""
REST_UNPAID = timedelta(hours=1)  # then one SMS finds out whether the account was topped up


def turn_in_telegram() -> timedelta:
    """Take the next free moment for a message in Telegram: how long it has to wait for it.

    One statement, so that workers never take the same moment. Nobody waits: the job is due then.
    """
    with connection.cursor() as cursor:
        of_bot: dict[str, Any] = {"channel": Channel.TELEGRAM.value, "step": STEP}
        cursor.execute(TAKE_TURN, of_bot)
        ahead: timedelta = cursor.fetchone()[0]
    return max(ahead - AT_ONCE * STEP, timedelta(0))


@transaction.atomic
def rest_unpaid() -> None:
    """Let SMS rest for a while, and have the office told that the account is empty."""
    ChannelPace.objects.update_or_create(channel=Channel.SMS, defaults={"free_at": Now() + REST_UNPAID})
    emit(SmsUnpaid(ChannelPace.objects.get(channel=Channel.SMS).free_at))


def rest_of(channel: Channel) -> timedelta:
    """How long the channel rests yet; zero when it does not."""
    resting = ChannelPace.objects.filter(channel=channel, free_at__gt=Now())
    return resting.values_list(F("free_at") - Now(), flat=True).first() or timedelta(0)
