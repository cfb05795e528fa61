"""Making, changing and pausing webhooks."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypedDict, Unpack

from django.conf import settings
from django.db.models import QuerySet
from django.db.models.functions import Now
from django.utils.translation import gettext as _

from school.automation.choices import OPEN, EventName, WebhookDeliveryState
from school.automation.models import Webhook, WebhookDelivery
from school.automation.permissions import ADD, CHANGE, DELETE
from school.automation.queries import keepers
from school.automation.signing import new_secret
from school.common import clock
from school.common.actions import action
from school.common.actor import Actor
from school.common.errors import Invalid
from school.common.guarded import NotPublic, demand_public
from school.common.models import assign, delete_unused, save_valid
from school.notifications.actions import Notice
from school.notifications.choices import NotificationType
from school.notifications.handlers.base import tell


class WebhookChanges(TypedDict, total=False):
    """What can be changed of a webhook; whatever is left out stays."""

    name: str
    url: str
    events: list[EventName]
    is_active: bool


@dataclass(frozen=True, slots=True)
class NewSecret:
    """A webhook's new secret, which nobody is shown again; until when the one before it signs as well."""

    secret: str
    old_secret_until: datetime | None


@action("automation.create_webhook", permission=ADD)
def create_webhook(
    actor: Actor, *, name: str, url: str, events: Sequence[EventName] = (), is_active: bool = True
) -> Webhook:
    """Send these events to an address from now on. Its secret is shown by `rotate_secret` alone.

    Invalid names each wrong field: the address must be public and begin with https.
    """
    webhook = Webhook(name=name, url=url, events=list(events), is_active=is_active, secret=new_secret())
    return saved(webhook)


@action("automation.update_webhook", permission=CHANGE)
def update_webhook(actor: Actor, *, instance: Webhook, **changes: Unpack[WebhookChanges]) -> Webhook:
    """Change a webhook. Switched off, it gets nothing, and what was under way to it ends as failed; switched on, or
    with another address, it begins anew. Invalid names each wrong field."""
    webhook = assign(Webhook.objects.select_for_update().get(pk=instance.pk), changes)
    if changes.keys() & {"url", "is_active"}:
        webhook.failures, webhook.failing_since, webhook.rests_until = 0, None, None
    if webhook.is_active:
        webhook.paused_reason = ""
    else:
        end_open(webhook.deliveries.filter(state__in=OPEN), _("The webhook was switched off."))
    return saved(webhook)


@action("automation.delete_webhook", permission=DELETE)
def delete_webhook(actor: Actor, *, instance: Webhook) -> None:
    """Delete a webhook with the record of all that was sent to it; Conflict while an automation calls it."""
    delete_unused(Webhook.objects.select_for_update().get(pk=instance.pk))


@action("automation.rotate_secret", permission=CHANGE)
def rotate_secret(actor: Actor, *, instance: Webhook, keep_old: bool = True) -> NewSecret:
    """Give a webhook another secret, which is shown now and never again.

    The one before it signs as well for WEBHOOK_SECRET_OVERLAP_HOURS, unless `keep_old` is false: then it ends at once.
    """
    webhook = Webhook.objects.select_for_update().get(pk=instance.pk)
    overlap = timedelta(hours=settings.WEBHOOK_SECRET_OVERLAP_HOURS)
    webhook.old_secret = webhook.secret if keep_old else ""
    webhook.old_secret_until = clock.now() + overlap if keep_old else None
    webhook.secret = new_secret()
    saved(webhook)
    return NewSecret(webhook.secret, webhook.old_secret_until)


@action("automation.pause_webhook", permission=CHANGE)
def pause_webhook(actor: Actor, *, instance: Webhook, reason: str) -> None:
    """Switch a webhook off that nothing arrives at, and tell the admins, once."""
    webhook = Webhook.objects.select_for_update().get(pk=instance.pk)
    if not webhook.is_active:
        return
    webhook.is_active, webhook.paused_reason = False, reason[:300]
    webhook.save(update_fields=["is_active", "paused_reason", "updated_at"])
    end_open(webhook.deliveries.filter(state__in=OPEN), _("The webhook was paused."))
    tell([(admin, webhook) for admin in keepers()], pause_notice)


def pause_notice(admin_id: int, webhook: Webhook) -> Notice:
    """What an admin is told."""
    text = _("Nothing is sent to “%(name)s” any more. %(reason)s Repair its receiver, then switch the webhook on.")
    return Notice(
        recipient_id=admin_id,
        type=NotificationType.GENERAL,
        title=_("A webhook was paused"),
        message=text % {"name": webhook.name, "reason": webhook.paused_reason},
        source=f"webhook:{webhook.pk}:paused:{webhook.updated_at.timestamp()}",
        data={"webhook": webhook.pk},
    )


def end_open(deliveries: QuerySet[WebhookDelivery], error: str) -> None:
    """End these open deliveries as failed."""
    deliveries.update(
        state=WebhookDeliveryState.FAILED, last_error=error[:500], next_attempt_at=None, finished_at=Now()
    )


def saved(webhook: Webhook) -> Webhook:
    """The webhook, saved, with each event once; Invalid names each wrong field."""
    webhook.events = list(dict.fromkeys(webhook.events))
    try:
        demand_public(webhook.url)
    except NotPublic as error:
        raise Invalid(fields={"url": [str(error)]}) from error
    return save_valid(webhook)
