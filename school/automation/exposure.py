"""What the API may show of webhooks, without their secrets, and what was sent to them; of automations and their log."""

from django.db.models import F

from school.automation.actions import (
    create_automation,
    create_webhook,
    delete_automation,
    delete_webhook,
    redeliver,
    retry_run,
    rotate_secret,
    send_test,
    update_automation,
    update_webhook,
)
from school.automation.choices import EventName
from school.automation.dry_runs import dry_run
from school.automation.models import Automation, AutomationRun, Webhook, WebhookDelivery
from school.automation.queries import (
    automations_visible_to,
    deliveries_visible_to,
    runs_visible_to,
    webhooks_visible_to,
)
from school.automation.shapes import ConditionData, EffectData, StepData
from school.automation.showing import conditions_of, effects_of, steps_of
from school.common.exposure import Computed, Exposure, Rendered, expose

expose(
    Exposure(
        name="webhooks",
        model=Webhook,
        read=(
            "id",
            "name",
            "url",
            Computed("events", list[EventName], F("events"), "Which events are sent to it"),
            "is_active",
            "paused_reason",
            "failures",
            "failing_since",
            "rests_until",
            "old_secret_until",
            "created_at",
            "updated_at",
        ),
        visible_to=webhooks_visible_to,
        ordering=("id", "name", "created_at", "updated_at"),
        search=("name", "url"),
        create=create_webhook,
        update=update_webhook,
        delete=delete_webhook,
        actions={"rotate-secret": rotate_secret, "send-test": send_test},
    )
)

expose(
    Exposure(
        name="webhook-deliveries",
        model=WebhookDelivery,
        read=(
            "id",
            "webhook",
            "message_id",
            "event",
            "payload",
            "state",
            "attempts",
            "last_status",
            "last_error",
            "created_at",
            "attempted_at",
            "next_attempt_at",
            "finished_at",
        ),
        visible_to=deliveries_visible_to,
        ordering=("id", "created_at", "attempted_at", "finished_at"),
        default_ordering=("-id",),
        search=("event", "last_error"),
        actions={"redeliver": redeliver},
    )
)

expose(
    Exposure(
        name="automations",
        model=Automation,
        read=("id", "name", "event", "is_active", "created_at", "updated_at"),
        rendered={
            "conditions": Rendered(list[ConditionData], conditions_of, "What has to hold, all of it."),
            "effects": Rendered(list[EffectData], effects_of, "What follows, in this order."),
        },
        visible_to=automations_visible_to,
        ordering=("id", "name", "event", "created_at", "updated_at"),
        search=("name",),
        create=create_automation,
        update=update_automation,
        delete=delete_automation,
        actions={"dry-run": dry_run},
    )
)

expose(
    Exposure(
        name="automation-runs",
        model=AutomationRun,
        read=(
            "id",
            "automation",
            Computed("automation_name", str, F("automation__name")),
            "event",
            "key",
            "payload",
            "person",
            "state",
            "error",
            "cause",
            "depth",
            "happened_at",
            "created_at",
            "finished_at",
        ),
        rendered={"steps": Rendered(list[StepData], steps_of, "Each effect, and what became of it.")},
        visible_to=runs_visible_to,
        ordering=("id", "happened_at", "created_at", "finished_at"),
        default_ordering=("-id",),
        search=("automation__name", "error"),
        actions={"retry": retry_run},
    )
)
