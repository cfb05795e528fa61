"""Webhooks and what was sent to them, automations and what they did, for the staff."""

from school.automation.admin.automations import AutomationAdmin
from school.automation.admin.deliveries import WebhookDeliveryAdmin
from school.automation.admin.runs import AutomationRunAdmin
from school.automation.admin.webhooks import WebhookAdmin

__all__ = ["AutomationAdmin", "AutomationRunAdmin", "WebhookAdmin", "WebhookDeliveryAdmin"]
