"""How fast a channel takes messages: one row per channel, on the database's clock, for all workers."""

from datetime import timedelta

from django.db import transaction
from django.db.models import F
from django.db.models.functions import Now

from school.common.events import emit
from school.notifications.choices import Channel
from school.notifications.events import SmsUnpaid
from school.notifications.models import ChannelPace

REST_UNPAID = timedelta(hours=1)  # then one SMS finds out whether the account was topped up


@transaction.atomic
def rest_unpaid() -> None:
    """Let SMS rest for a while, and have the office told that the account is empty."""
    ChannelPace.objects.update_or_create(channel=Channel.SMS, defaults={"free_at": Now() + REST_UNPAID})
    emit(SmsUnpaid(ChannelPace.objects.get(channel=Channel.SMS).free_at))


def rest_of(channel: Channel) -> timedelta:
    """How long the channel rests yet; zero when it does not."""
    resting = ChannelPace.objects.filter(channel=channel, free_at__gt=Now())
    return resting.values_list(F("free_at") - Now(), flat=True).first() or timedelta(0)
