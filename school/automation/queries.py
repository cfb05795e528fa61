"""Which webhooks and deliveries there are, and to whom they show."""

from collections.abc import Iterable
from datetime import datetime

from django.db.models import Q, QuerySet
from django.db.models.functions import Now

from school.automation.choices import OPEN
from school.automation.models import Automation, AutomationRun, Happened, Webhook, WebhookDelivery
from school.common import clock
from school.common.actor import Actor
from school.people.choices import Role
from school.people.models import User

OVERSEE = "automation.view_webhook"
WAITING_FOR = """
SELECT * FROM automation_webhook WHERE is_active AND events && %s::varchar[] ORDER BY id FOR KEY SHARE
"""
OVERSEE_AUTOMATIONS = "automation.view_automation"
OVERSEE_RUNS = "automation.view_automationrun"


def webhooks_visible_to(actor: Actor) -> QuerySet[Webhook]:
    """All of them to who keeps them, none to anybody else."""
    return Webhook.objects.all() if actor.oversees(OVERSEE) else Webhook.objects.none()


def deliveries_visible_to(actor: Actor) -> QuerySet[WebhookDelivery]:
    """Those of the webhooks that the actor sees."""
    return WebhookDelivery.objects.all() if actor.oversees(OVERSEE) else WebhookDelivery.objects.none()


def waiting_for(names: Iterable[str]) -> list[Webhook]:
    """The webhooks that are switched on and want one of these events, oldest first; none of them is deleted meanwhile.

    The lock is the weakest there is: who plans a delivery, and who counts failures, do not wait for each other.
    """
    return list(Webhook.objects.raw(WAITING_FOR, [[str(name) for name in names]]))


def is_resting(webhook: Webhook) -> bool:
    """Whether the webhook's receiver is given time to come back."""
    return webhook.rests_until is not None and webhook.rests_until > clock.now()


def due_deliveries() -> QuerySet[WebhookDelivery]:
    """What is to be looked after now: it waits for an attempt, or has lost the worker that had begun one."""
    return WebhookDelivery.objects.filter(state__in=OPEN, next_attempt_at__lte=Now())


def webhooks_with(deliveries: QuerySet[WebhookDelivery]) -> QuerySet[Webhook]:
    """The webhooks of these deliveries that are not at rest."""
    resting = Q(rests_until__isnull=False, rests_until__gt=Now())
    return Webhook.objects.filter(~resting, pk__in=deliveries.values("webhook")).order_by("pk")


def keepers() -> list[int]:
    """The active admins, who keep the webhooks, by id."""
    people = User.objects.filter(role=Role.ADMIN, is_active=True)
    return list(people.order_by("pk").values_list("pk", flat=True))


def automations_visible_to(actor: Actor) -> QuerySet[Automation]:
    """All of them to who looks after them, none to anybody else."""
    return Automation.objects.all() if actor.oversees(OVERSEE_AUTOMATIONS) else Automation.objects.none()


def runs_visible_to(actor: Actor) -> QuerySet[AutomationRun]:
    """The whole log to who looks after it."""
    return AutomationRun.objects.all() if actor.oversees(OVERSEE_RUNS) else AutomationRun.objects.none()


def listening_to(event: str) -> QuerySet[Automation]:
    """The automations that are switched on for this event, with their conditions and effects."""
    automations = Automation.objects.filter(event=event, is_active=True).order_by("pk")
    return automations.prefetch_related("conditions", "effects")


def happened_lately(event: str, since: datetime) -> QuerySet[Happened]:
    """What this event has told since then, newest first."""
    return Happened.objects.filter(name=event, happened_at__gte=since).select_related("cause").order_by("-pk")
