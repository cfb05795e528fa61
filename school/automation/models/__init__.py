"""Webhooks and what was sent to them; automations, what happened, and what they did about it."""

from school.automation.models.automations import Automation as Automation
from school.automation.models.automations import AutomationCondition as AutomationCondition
from school.automation.models.automations import AutomationEffect as AutomationEffect
from school.automation.models.automations import AutomationRun as AutomationRun
from school.automation.models.automations import AutomationStep as AutomationStep
from school.automation.models.automations import Happened as Happened
from school.automation.models.webhooks import Webhook as Webhook
from school.automation.models.webhooks import WebhookDelivery as WebhookDelivery
